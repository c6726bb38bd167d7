#pragma once

#include "unknot/core/time.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// The voice. Lines are recorded before they are needed; nothing here waits.
class Speech {
public:
    virtual ~Speech() = default;
    /// Records `lines` in their order, in the background. Replaces what was asked for before.
    virtual void prepare(const std::vector<std::string>& lines) = 0;
    /// Begins a line and stops the one before. False when it is not recorded (yet): the caption stands alone.
    virtual bool say(const std::string& line) = 0;
    /// Begins a line that nobody could foresee: at once when it is recorded, else as soon as it is, unless
    /// another one has begun by then.
    virtual void saySoon(const std::string& line) = 0;
    /// This one will probably be next.
    virtual void expect(const std::string& line) { static_cast<void>(line); }
    virtual void stop() = 0;
    /// Of the recording; empty when there is none.
    [[nodiscard]] virtual std::optional<Millis> lengthOf(const std::string& line) const = 0;
};

} // namespace unknot
