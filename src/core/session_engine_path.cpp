// The path through the plan: entering and leaving segments, leaving areas out, taking a session up again.
#include "unknot/core/session_engine.h"

#include <algorithm>

namespace unknot {

std::size_t SessionEngine::following(std::size_t segment) const
{
    std::size_t next = segment + 1;
    for (; next < plan_.segments.size(); ++next) {
        const Segment& candidate = plan_.segments[next];
        // Nothing to ask afterwards about an area that was not rolled, nothing to rest from before rolling.
        const bool pointless =
            (candidate.kind == SegmentKind::RateAfter && areaRolled(candidate.technique) == Millis{0}) ||
            (candidate.kind == SegmentKind::Rest && sessionRolled() == Millis{0});
        if (!leftOut(candidate.technique) && !pointless)
            break;
    }
    return next;
}

std::optional<std::size_t> SessionEngine::rollBefore(std::size_t segment) const
{
    while (segment-- > 0)
        if (plan_.segments[segment].kind == SegmentKind::Roll && !leftOut(plan_.segments[segment].technique))
            return segment;
    return std::nullopt;
}

std::size_t SessionEngine::preparationOf(std::size_t roll) const
{
    const bool prepared = roll > 0 && plan_.segments[roll - 1].step == plan_.segments[roll].step;
    return prepared ? roll - 1 : roll;
}

void SessionEngine::enter(std::size_t segment, bool leadIn, Events& out)
{
    segment_ = segment;
    elapsed_ = Millis{0};
    length_ = current().length;
    strokeTime_ = Millis{0};
    entered_ = true;
    tooStrong_ = false;
    askLeft_.reset();
    tallies_[segment].outcome.reset();
    emit(out, event::SegmentStarted{segment, rolling() ? current().step : -1});
    if (current().kind == SegmentKind::RateBefore || current().kind == SegmentKind::RateAfter)
        state_ = SessionState::Rating;
    else if (!rolling())
        state_ = SessionState::Running;
    else if (leadIn)
        beginLeadIn(out);
    else
        beginRolling(out);
}

void SessionEngine::beginLeadIn(Events& out)
{
    leadInLeft_ = options_.leadIn;
    if (leadInLeft_ <= Millis{0}) {
        beginRolling(out);
        return;
    }
    state_ = SessionState::LeadIn;
    emit(out, event::LeadInStarted{leadInLeft_});
    if (leadInLeft_ % Millis{1000} == Millis{0})
        emit(out, event::CountedDown{static_cast<int>(leadInLeft_ / Millis{1000})});
}

void SessionEngine::beginRolling(Events& out)
{
    if (state_ == SessionState::LeadIn)
        emit(out, event::LeadInEnded{});
    state_ = SessionState::Running;
    emit(out, event::PhaseStarted{segment_, phaseAt(elapsed_)});
}

void SessionEngine::arrive(std::size_t segment, bool leadIn, bool paused, Events& out)
{
    if (segment >= plan_.segments.size()) {
        end(Outcome::Completed, out);
        return;
    }
    const SegmentKind kind = plan_.segments[segment].kind;
    if (paused && kind != SegmentKind::RateBefore && kind != SegmentKind::RateAfter) {
        segment_ = segment;
        elapsed_ = Millis{0};
        length_ = current().length;
        strokeTime_ = Millis{0};
        entered_ = false;
        state_ = SessionState::Paused;
        pauseReason_ = PauseReason::Asked;
        return;
    }
    pauseReason_.reset();
    enter(segment, leadIn, out);
}

void SessionEngine::endRoll(Outcome outcome, Events& out)
{
    endHold(out);
    SegmentTally& tally = tallies_[segment_];
    tally.outcome = outcome;
    emit(out, event::SegmentEnded{segment_, current().step, outcome, tally.rolled, tally.held});
}

void SessionEngine::endHold(Events& out)
{
    if (state_ != SessionState::Holding)
        return;
    state_ = SessionState::Running;
    holdLeft_ = Millis{0};
    emit(out, event::HoldEnded{holdSpent_});
}

std::optional<event::Rated> SessionEngine::ratingOf(RatingMoment moment, const std::string& technique,
                                                    Side side) const
{
    const auto found = std::ranges::find_if(ratings_, [&](const event::Rated& rated) {
        return rated.moment == moment && rated.technique == technique && rated.side == side;
    });
    return found == ratings_.end() ? std::nullopt : std::optional(*found);
}

// What was left unanswered is logged as not answered, never as a number.
void SessionEngine::leaveRating(Events& out)
{
    const RatingMoment moment =
        current().kind == SegmentKind::RateBefore ? RatingMoment::Before : RatingMoment::After;
    const std::vector<Side> sides =
        current().hasSides ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both};
    for (Side side : sides)
        if (!ratingOf(moment, current().technique, side)) {
            ratings_.push_back({moment, current().technique, side, std::nullopt});
            emit(out, ratings_.back());
        }
}

void SessionEngine::leaveOut(const std::string& technique, Events& out)
{
    leftOut_.insert(technique);
    for (std::size_t i = segment_ + 1; i < plan_.segments.size(); ++i) {
        const Segment& segment = plan_.segments[i];
        if (segment.technique == technique && segment.kind == SegmentKind::Roll) {
            tallies_[i].outcome = Outcome::LeftOut;
            emit(out, event::SegmentEnded{i, segment.step, Outcome::LeftOut, tallies_[i].rolled,
                                          tallies_[i].held});
        }
    }
}

void SessionEngine::stopArea(Events& out)
{
    if (rolling())
        endRoll(Outcome::StoppedForPain, out);
    leaveOut(current().technique, out);
    segment_ = following(segment_);
    elapsed_ = Millis{0};
    strokeTime_ = Millis{0};
    length_ = segment_ < plan_.segments.size() ? current().length : Millis{0};
    entered_ = false;
    tooStrong_ = false;
    askLeft_.reset();
    state_ = SessionState::Paused;
    pauseReason_ = PauseReason::Pain;
    emit(out, event::Paused{PauseReason::Pain});
}

void SessionEngine::setElapsed(Millis elapsed, Events& out)
{
    if (rolling()) {
        const std::size_t before = phaseAt(elapsed_);
        const StrokeTiming timing = timingAt(elapsed_);
        elapsed_ = std::min(elapsed, length_);
        strokeTime_ = carryOver(strokeTime_, timing, timingAt(elapsed_));
        if (state_ == SessionState::Holding)
            holdLeft_ = std::min(holdLeft_, length_ - elapsed_);
        const bool told = state_ == SessionState::Running || state_ == SessionState::Holding;
        if (told && elapsed_ < length_ && phaseAt(elapsed_) != before)
            emit(out, event::PhaseStarted{segment_, phaseAt(elapsed_)});
    } else {
        elapsed_ = std::clamp(elapsed, Millis{0}, length_);
    }
    if (elapsed_ == length_ && state_ != SessionState::Paused) {
        if (rolling())
            endRoll(Outcome::Completed, out);
        arrive(following(segment_), rolling(), false, out);
    } else if (!rolling() && state_ == SessionState::Running && length_ - elapsed_ == options_.leadIn) {
        emit(out, event::CountedDown{static_cast<int>(options_.leadIn / Millis{1000})});
    }
}

void SessionEngine::end(Outcome outcome, Events& out)
{
    state_ = SessionState::Ended;
    pauseReason_.reset();
    emit(out, event::SessionEnded{outcome});
}

Checkpoint SessionEngine::checkpoint() const
{
    return {now_, segment_, elapsed_, length_, strokeTime_, done_, pace_, tallies_, ratings_};
}

Result<SessionEngine> SessionEngine::restore(Plan plan, const Checkpoint& place, EngineOptions options)
{
    const bool fits = place.segment <= plan.segments.size() && place.tallies.size() == plan.segments.size() &&
                      place.elapsed >= Millis{0} && place.elapsed <= place.length;
    if (!fits)
        return Error{ErrorCode::Invalid, "The place where the session was cut off does not fit its plan.",
                     plan.routine};
    SessionEngine engine(std::move(plan), options);
    engine.now_ = place.at;
    engine.segment_ = place.segment;
    engine.elapsed_ = place.elapsed;
    engine.length_ = place.length;
    engine.strokeTime_ = place.strokeTime;
    engine.done_ = place.done;
    engine.pace_ = place.pace;
    engine.tallies_ = place.tallies;
    engine.ratings_ = place.ratings;
    engine.state_ = SessionState::Paused;
    engine.pauseReason_ = PauseReason::Restored;
    engine.entered_ = place.elapsed > Millis{0} && place.segment < engine.plan_.segments.size();
    for (std::size_t i = 0; i < engine.tallies_.size(); ++i) {
        const auto outcome = engine.tallies_[i].outcome;
        const std::string& area = engine.plan_.segments[i].technique;
        if (outcome == Outcome::LeftOut || outcome == Outcome::StoppedForPain)
            engine.leftOut_.insert(area);
        if (engine.areaRolled(area) > options.areaLimit)
            engine.areaLimitTold_.insert(area);
        if (engine.areaRolled(area) > options.sessionLimit)
            engine.areaLongTold_.insert(area);
    }
    engine.sessionLimitTold_ = engine.sessionRolled() > options.sessionLimit;
    return engine;
}

} // namespace unknot
