// Time: how it passes through a segment, and what becomes due on the way.
#include "unknot/core/session_engine.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kForever = Millis::max();
constexpr int kCountFrom = 3;

// Time from `elapsed` until `mark`, if the mark is still to come.
void upTo(Millis& due, Millis elapsed, Millis mark)
{
    if (mark > elapsed)
        due = std::min(due, mark - elapsed);
}

} // namespace

bool SessionEngine::clockRuns() const
{
    return state_ == SessionState::Running || state_ == SessionState::Holding ||
           state_ == SessionState::LeadIn;
}

bool SessionEngine::rolling() const
{
    return segment_ < plan_.segments.size() && current().kind == SegmentKind::Roll;
}

Millis SessionEngine::areaRolled(const std::string& technique) const
{
    Millis sum{0};
    for (std::size_t i = 0; i < tallies_.size(); ++i)
        if (plan_.segments[i].technique == technique)
            sum += tallies_[i].rolled + tallies_[i].held;
    return sum;
}

Millis SessionEngine::sessionRolled() const
{
    Millis sum{0};
    for (const SegmentTally& tally : tallies_)
        sum += tally.rolled + tally.held;
    return sum;
}

std::size_t SessionEngine::phaseAt(Millis elapsed) const
{
    const auto& phases = current().phases;
    std::size_t phase = 0;
    while (phase + 1 < phases.size() && phases[phase + 1].start <= elapsed)
        ++phase;
    return phase;
}

StrokeTiming SessionEngine::timingAt(Millis elapsed) const
{
    if (!rolling() || current().phases.empty())
        return {};
    const StrokeTiming pace{pace_.value_or(current().stroke), current().holdAtEnd, current().holdAtStart};
    return timingFor(current().phases[phaseAt(elapsed)].movement, pace);
}

Millis SessionEngine::untilDue() const
{
    if (state_ == SessionState::LeadIn) {
        const Millis beyond = leadInLeft_ % Millis{1000};
        return beyond > Millis{0} ? beyond : std::min(leadInLeft_, Millis{1000});
    }
    if (state_ != SessionState::Running && state_ != SessionState::Holding)
        return kForever;
    Millis due = length_ - elapsed_;
    if (!rolling()) {
        for (int seconds = 1; seconds <= kCountFrom && current().kind != SegmentKind::Rest; ++seconds)
            upTo(due, elapsed_, length_ - std::chrono::seconds{seconds});
        return due;
    }
    for (const PhaseSpan& span : current().phases)
        upTo(due, elapsed_, span.start);
    if (length_ >= kHalfwayFrom)
        upTo(due, elapsed_, length_ / 2);
    if (length_ >= kTenSecondsFrom)
        upTo(due, elapsed_, length_ - kTenSeconds);
    if (state_ == SessionState::Holding)
        due = std::min(due, holdLeft_);
    if (askLeft_)
        due = std::min(due, *askLeft_);
    const Millis area = areaRolled(current().technique);
    upTo(due, area, options_.areaLimit + Millis{1});
    upTo(due, area, options_.sessionLimit + Millis{1});
    upTo(due, sessionRolled(), options_.sessionLimit + Millis{1});
    return due;
}

void SessionEngine::consume(Millis time)
{
    now_ += time;
    if (state_ == SessionState::LeadIn) {
        leadInLeft_ -= time;
        return;
    }
    elapsed_ += time;
    done_ += time;
    if (!rolling())
        return;
    if (state_ == SessionState::Holding) {
        tallies_[segment_].held += time;
        holdSpent_ += time;
        holdLeft_ -= time;
    } else {
        tallies_[segment_].rolled += time;
        strokeTime_ += time;
    }
    if (askLeft_)
        *askLeft_ -= time;
}

void SessionEngine::tellLimits(Events& out)
{
    const std::string& area = current().technique;
    if (areaRolled(area) > options_.areaLimit && areaLimitTold_.insert(area).second)
        emit(out, event::AdviceDue{"T1", area, current().side});
    if (areaRolled(area) > options_.sessionLimit && areaLongTold_.insert(area).second)
        emit(out, event::AdviceDue{"T3", area, current().side});
    if (sessionRolled() > options_.sessionLimit && !sessionLimitTold_) {
        sessionLimitTold_ = true;
        emit(out, event::AdviceDue{"T2", {}, Side::Both});
    }
}

void SessionEngine::tellDue(Events& out)
{
    if (state_ == SessionState::LeadIn) {
        if (leadInLeft_ == Millis{0})
            beginRolling(out);
        else if (leadInLeft_ % Millis{1000} == Millis{0})
            emit(out, event::CountedDown{static_cast<int>(leadInLeft_ / Millis{1000})});
        return;
    }
    const Millis left = length_ - elapsed_;
    if (rolling()) {
        tellLimits(out);
        if (askLeft_ && *askLeft_ == Millis{0}) {
            askLeft_.reset();
            emit(out, event::DiscomfortAsked{current().technique});
        }
        if (state_ == SessionState::Holding && holdLeft_ == Millis{0})
            endHold(out);
        const auto& phases = current().phases;
        for (std::size_t i = 1; i < phases.size(); ++i)
            if (phases[i].start == elapsed_ && left > Millis{0}) {
                strokeTime_ = carryOver(strokeTime_, timingAt(elapsed_ - Millis{1}), timingAt(elapsed_));
                emit(out, event::PhaseStarted{segment_, i});
            }
        if (length_ >= kHalfwayFrom && elapsed_ == length_ / 2)
            emit(out, event::HalfwayReached{segment_});
        if (length_ >= kTenSecondsFrom && left == kTenSeconds)
            emit(out, event::TenSecondsLeft{segment_});
    } else if (left > Millis{0} && left <= std::chrono::seconds{kCountFrom} &&
               left % Millis{1000} == Millis{0} && current().kind != SegmentKind::Rest) {
        emit(out, event::CountedDown{static_cast<int>(left / Millis{1000})});
    }
    if (left == Millis{0}) {
        if (rolling())
            endRoll(Outcome::Completed, out);
        arrive(following(segment_), false, false, out);
    }
}

void SessionEngine::advanceTo(Millis now, Events& out)
{
    while (clockRuns() && now_ < now) {
        const Millis due = untilDue();
        if (due > now - now_) {
            consume(now - now_);
            return;
        }
        consume(due);
        tellDue(out);
    }
    now_ = std::max(now_, now);
}

std::optional<Millis> SessionEngine::nextDue() const
{
    if (!clockRuns())
        return std::nullopt;
    return now_ + untilDue();
}

Position SessionEngine::position(Millis now) const
{
    Position place;
    place.state = state_;
    place.segment = plan_.segments.empty() ? 0 : std::min(segment_, plan_.segments.size() - 1);
    place.pauseReason = pauseReason_;
    const Millis ahead = clockRuns() ? std::clamp(now - now_, Millis{0}, untilDue()) : Millis{0};
    const Millis run = state_ == SessionState::LeadIn ? Millis{0} : ahead;
    const Millis rolled = rolling() && state_ == SessionState::Running ? run : Millis{0};
    place.elapsed = elapsed_ + run;
    place.length = length_;
    place.remaining = length_ - place.elapsed;
    place.done = done_ + run;
    place.rolled = sessionRolled() + (rolling() ? run : Millis{0});
    if (state_ == SessionState::LeadIn)
        place.leadInRemaining = leadInLeft_ - ahead;
    if (state_ == SessionState::Holding) {
        place.holdLength = holdLength_;
        place.holdRemaining = holdLeft_ - ahead;
    }
    if (rolling()) {
        place.phase = phaseAt(elapsed_);
        place.stroke = strokeAt(strokeTime_ + rolled, timingAt(elapsed_));
    }
    if (state_ != SessionState::Ended) {
        place.left = place.remaining;
        for (std::size_t i = segment_ + 1; i < plan_.segments.size(); ++i)
            if (!leftOut(plan_.segments[i].technique))
                place.left += plan_.segments[i].length;
    }
    return place;
}

} // namespace unknot
