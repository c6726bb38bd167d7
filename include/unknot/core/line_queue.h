#pragma once

#include "unknot/core/cue.h"

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
    /// A line has begun that was not in the queue: the others keep their distance from it.
    void began(const SpokenCue& cue, Millis now);
    /// The first line that is still to come after `now`, given way or not.
    [[nodiscard]] const SpokenCue* next(Millis now) const;
    /// When take() may have something to say again; empty when nothing waits.
    [[nodiscard]] std::optional<Millis> nextDue(Millis now) const;

private:
    bool makesWay(const SpokenCue& cue, Millis now) const;

    LengthOf lengthOf_;
    std::vector<SpokenCue> waiting_;
    std::optional<SpokenCue> last_;
    Millis lastBegan_{0};
    Millis lastEnds_{0};
};

} // namespace unknot
