#include "unknot/core/line_queue.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kMoment{1500};        // how late a line may begin
constexpr Millis kSafetyMoment{15000}; // what is about safety may wait longer

Millis lateness(CueRank rank)
{
    return rank == CueRank::Safety ? kSafetyMoment : kMoment;
}

} // namespace

LineQueue::LineQueue(LengthOf lengthOf) : lengthOf_(std::move(lengthOf)) {}

void LineQueue::add(const SpokenCue& cue)
{
    waiting_.push_back(cue);
}

void LineQueue::forget(Millis from)
{
    std::erase_if(waiting_, [&](const SpokenCue& cue) { return cue.at >= from; });
}

// A higher line is about to come, and this one would still be speaking.
bool LineQueue::makesWay(const SpokenCue& cue, Millis now) const
{
    const Millis until = now + std::max(kApart, lengthOf_(cue.words));
    return std::ranges::any_of(waiting_, [&](const SpokenCue& other) {
        return other.rank < cue.rank && other.at > now && other.at < until;
    });
}

std::optional<LineQueue::Spoken> LineQueue::take(Millis now)
{
    std::erase_if(waiting_, [&](const SpokenCue& cue) { return now - cue.at > lateness(cue.rank); });
    const bool speaking = last_ && now < std::max(lastEnds_, lastBegan_ + kApart);
    const bool tooClose = last_ && now < lastBegan_ + kApart;

    std::vector<SpokenCue> due;
    std::ranges::copy_if(waiting_, std::back_inserter(due),
                         [&](const SpokenCue& cue) { return cue.at <= now; });
    if (due.empty())
        return std::nullopt;
    const SpokenCue best = *std::ranges::min_element(due, {}, &SpokenCue::rank);
    // Safety is told even if it has to wait for its turn; everything else loses its moment.
    const bool blocked = speaking && (tooClose || last_->rank <= best.rank);
    std::erase_if(waiting_, [&](const SpokenCue& cue) {
        const bool waits =
            blocked && (cue.rank == CueRank::Safety || (tooClose && last_ && cue.rank < last_->rank));
        return cue.at <= now && !waits;
    });
    if (blocked || makesWay(best, now))
        return std::nullopt;
    std::erase(waiting_, best);
    last_ = best;
    lastBegan_ = now;
    lastEnds_ = now + lengthOf_(best.words);
    return Spoken{best, speaking};
}

} // namespace unknot
