#pragma once

#include "unknot/core/event.h"
#include "unknot/core/session_engine.h"

namespace unknot::viewmodels {

/// The calm panel behind "It hurts": what is asked and what was answered. Too strong is eased and asked again
/// after ten seconds; sharp pain or numbness, or discomfort that stays, takes the area out.
class HurtsFlow {
public:
    enum class State {
        Closed,
        Choosing, ///< What do you feel?
        Easing,   ///< Take weight off; it is asked again in ten seconds.
        Asking,   ///< Is it less now?
        Stopped,  ///< The area is out; go on without it or end.
    };

    [[nodiscard]] State state() const { return state_; }
    /// The rule whose words the panel shows: "P1", "N1", or empty.
    [[nodiscard]] const std::string& rule() const { return rule_; }
    /// Technique and side it is about.
    [[nodiscard]] const event::AdviceDue& about() const { return about_; }

    void open(const std::string& technique, Side side);
    /// Closes what the person opened; a stop stays until it is answered.
    void close();
    void take(const Event& event);

private:
    State state_ = State::Closed;
    std::string rule_;
    event::AdviceDue about_;
};

} // namespace unknot::viewmodels
