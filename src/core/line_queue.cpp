#include "unknot/core/line_queue.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kTail{400};           // a line may wait for the last word of the one before
constexpr Millis kSafetyMoment{25000}; // what is about safety may wait longer, also for long advice
constexpr Millis kMoment{1500};        // a line that may be later than this asks something

Millis lateness(const SpokenCue& cue)
{
    return cue.rank == CueRank::Safety ? kSafetyMoment : cue.late;
}

bool asks(const SpokenCue& cue)
{
    return cue.late > kMoment;
}

} // namespace

LineQueue::LineQueue(LengthOf lengthOf) : lengthOf_(std::move(lengthOf)) {}

void LineQueue::add(const SpokenCue& cue)
{
    // The session has gone on: a question that still waits for its turn has been answered.
    if (asks(cue) || cue.rank == CueRank::Side)
        std::erase_if(waiting_, [&](const SpokenCue& other) {
            return asks(other) && other.at < cue.at && other.words != cue.after;
        });
    waiting_.push_back(cue);
}

void LineQueue::forget(Millis from)
{
    std::erase_if(waiting_, [&](const SpokenCue& cue) { return cue.at >= from; });
}

// A higher line is about to come, and this one would still be speaking.
bool LineQueue::makesWay(const SpokenCue& cue, Millis now) const
{
    const Millis until = now + std::max(kApart, lengthOf_(cue));
    return std::ranges::any_of(waiting_, [&](const SpokenCue& other) {
        return other.rank < cue.rank && other.at > now && other.at < until;
    });
}

std::optional<LineQueue::Spoken> LineQueue::take(Millis now)
{
    std::erase_if(waiting_, [&](const SpokenCue& cue) { return now - cue.at > lateness(cue); });
    const bool speaking = last_ && now < std::max(lastEnds_, lastBegan_ + kApart);
    const bool tooClose = last_ && now < lastBegan_ + kApart;

    std::vector<SpokenCue> due;
    std::ranges::copy_if(waiting_, std::back_inserter(due),
                         [&](const SpokenCue& cue) { return cue.at <= now; });
    if (due.empty())
        return std::nullopt;
    const SpokenCue best = *std::ranges::min_element(due, {}, &SpokenCue::rank);
    // Safety and questions are told even if they have to wait; everything else loses its moment.
    const bool blocked = speaking && (tooClose || last_->rank <= best.rank);
    std::erase_if(waiting_, [&](const SpokenCue& cue) {
        const bool patient = cue.rank == CueRank::Safety || asks(cue);
        const bool next = blocked && (lastEnds_ - now <= kTail || (tooClose && cue.rank < last_->rank));
        const bool waits = next || (patient && (blocked || cue != best));
        return cue.at <= now && !waits;
    });
    const bool alone = best.after.empty() || (last_ && last_->words == best.after);
    if (blocked || !alone || makesWay(best, now))
        return std::nullopt;
    std::erase(waiting_, best);
    began(best, now);
    return Spoken{best, speaking};
}

void LineQueue::began(const SpokenCue& cue, Millis now)
{
    last_ = cue;
    lastBegan_ = now;
    lastEnds_ = now + lengthOf_(cue);
}

const SpokenCue* LineQueue::next(Millis now) const
{
    const SpokenCue* first = nullptr;
    for (const SpokenCue& cue : waiting_)
        if (cue.at > now && (!first || cue.at < first->at))
            first = &cue;
    return first;
}

std::optional<Millis> LineQueue::nextDue(Millis now) const
{
    std::optional<Millis> due;
    const auto at = [&](Millis moment) { due = due ? std::min(*due, moment) : moment; };
    for (const SpokenCue& cue : waiting_) {
        if (cue.at > now)
            at(cue.at);
        else // Waiting for its turn.
            at(std::max(now + Millis{1}, std::max(lastEnds_, lastBegan_ + kApart)));
    }
    return due;
}

} // namespace unknot
