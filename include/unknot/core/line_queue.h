#pragma once

#include "unknot/core/cue.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// Decides which line is spoken when lines collide. The higher rank is kept and the rest is dropped, never
/// queued; no two lines begin within 2 s; a line that is being spoken is cut only by a higher rank; a line
/// that has lost its moment is dropped.
class LineQueue {
public:
    static constexpr Millis kApart{2000}; ///< Between the beginnings of two lines.

    /// How long a line will take to speak.
    using LengthOf = std::function<Millis(const std::string&)>;

    struct Spoken {
        SpokenCue cue;
        bool cuts = false; ///< It takes the word from a lesser line.

        bool operator==(const Spoken&) const = default;
    };

    explicit LineQueue(LengthOf lengthOf);

    void add(const SpokenCue& cue);
    /// What was to come at `from` or later is not coming any more.
    void forget(Millis from);
    /// The line to begin now, if any.
    [[nodiscard]] std::optional<Spoken> take(Millis now);

private:
    bool makesWay(const SpokenCue& cue, Millis now) const;

    LengthOf lengthOf_;
    std::vector<SpokenCue> waiting_;
    std::optional<SpokenCue> last_;
    Millis lastBegan_{0};
    Millis lastEnds_{0};
};

} // namespace unknot
