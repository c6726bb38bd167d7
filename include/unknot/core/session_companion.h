#pragma once

#include "unknot/core/coach.h"
#include "unknot/core/ports/keep_awake.h"
#include "unknot/core/ports/media_control.h"

#include <functional>
#include <optional>
#include <string>

namespace unknot {

struct CompanionPorts {
    Speech& speech;
    Tones& tones;
    KeepAwake& keepAwake;
    MediaControl& media;
    /// URL of a picture of a segment for the media controls; empty: they show none.
    std::function<std::string(const Segment&)> picture{};
};

/// The twins that do nothing.
[[nodiscard]] CompanionPorts nobody();

struct CompanionOptions {
    CoachOptions coach;
    Millis answerWithin{0}; ///< An unanswered rating is left after this; 0: it waits for ever.
    bool keepAwake = true;  ///< The screen stays on while a session runs.
    std::string awakeReason = "A rolling session is running";
};

/// What goes with a session beside the screen: voice, tones and captions, the screen that stays on, the
/// desktop's media controls. It is told every event and looks whenever the screen looks. Without a voice or a
/// desktop the twins of the ports stand in. Lives on the session's thread; the ports must outlive it.
class SessionCompanion {
public:
    struct Listeners {
        Coach::Caption caption;                    ///< A line has begun: show it now.
        std::function<void(MediaCommand)> command; ///< A headset button or media key was pressed.
        std::function<void()> noAnswer;            ///< A rating was left unanswered: go on without it.
    };

    SessionCompanion(CueWriter writer, CompanionPorts ports, CompanionOptions options, Listeners listeners);
    /// Lets the screen sleep and takes the session off the media controls.
    ~SessionCompanion();
    SessionCompanion(const SessionCompanion&) = delete;
    SessionCompanion& operator=(const SessionCompanion&) = delete;

    /// Has the lines recorded; call it as soon as the routine is known.
    void prepare();
    /// Hand every event to this, in order.
    void heard(const Event& event);
    /// Begins what is due. `engine` has been advanced to `now`.
    void look(const SessionEngine& engine, Millis now);
    /// When to look next at the latest, so that no sound is late; empty: when something is done.
    [[nodiscard]] std::optional<Millis> nextLook(const SessionEngine& engine, Millis now) const;
    /// Says where the person is.
    void sayWhere(const SessionEngine& engine, Millis now) { coach_.sayWhere(engine, now); }
    /// Says a number that was chosen without looking.
    void sayNumber(Side side, int value, Millis now) { coach_.sayNumber(side, value, now); }
    void setOptions(const CompanionOptions& options);
    /// Says more or less from here on; call prepare() for the lines that are new.
    void setWriter(CueWriter writer) { coach_.setWriter(std::move(writer)); }

private:
    void watchScreen(const SessionEngine& engine, Millis now);
    void watchRating(const SessionEngine& engine, Millis now);
    void showMedia(const SessionEngine& engine);

    Coach coach_;
    CompanionPorts ports_;
    CompanionOptions options_;
    Listeners listeners_;
    std::optional<Millis> stillSince_; ///< Paused or asked for a number, and nothing done since.
    bool holding_ = false;
    bool ended_ = false;
    bool askedInVain_ = false;
    bool mediaIsOld_ = true;
};

} // namespace unknot
