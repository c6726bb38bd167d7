// The commands: what a person may do, and when.
#include "unknot/core/session_engine.h"

#include <algorithm>
#include <utility>

namespace unknot {

namespace {

constexpr Millis kBackToPrevious{3000}; // within this of a step's start, back means the step before
constexpr Millis kQuickest{2000};       // stroke, one direction (Behm 2020)
constexpr Millis kSlowest{4000};
constexpr Millis kUndoSkip{5000};

} // namespace

SessionEngine::SessionEngine(Plan plan, EngineOptions options)
    : plan_(std::move(plan)), options_(options), tallies_(plan_.segments.size())
{
}

std::vector<Event> SessionEngine::start(Millis now)
{
    Events out;
    if (state_ != SessionState::Idle)
        return out;
    now_ = now;
    emit(out, event::SessionStarted{});
    if (plan_.rolling() > options_.sessionLimit)
        emit(out, event::AdviceDue{"T4", {}, Side::Both});
    if (plan_.segments.empty())
        end(Outcome::Completed, out);
    else
        enter(0, true, out);
    return out;
}

std::vector<Event> SessionEngine::advance(Millis now)
{
    Events out;
    advanceTo(now, out);
    return out;
}

std::vector<Event> SessionEngine::pause(Millis now, PauseReason reason)
{
    Events out;
    advanceTo(now, out);
    if (!clockRuns())
        return out;
    endHold(out);
    state_ = SessionState::Paused;
    pauseReason_ = reason;
    emit(out, event::Paused{reason});
    return out;
}

std::vector<Event> SessionEngine::resume(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ != SessionState::Paused)
        return out;
    pauseReason_.reset();
    emit(out, event::Resumed{});
    if (!entered_) {
        arrive(segment_, true, false, out);
        return out;
    }
    const SegmentKind kind = current().kind;
    if (kind == SegmentKind::Roll)
        beginLeadIn(out);
    else
        state_ = kind == SegmentKind::RateBefore || kind == SegmentKind::RateAfter ? SessionState::Rating
                                                                                   : SessionState::Running;
    return out;
}

std::vector<Event> SessionEngine::skip(Millis now)
{
    Events out;
    advanceTo(now, out);
    const Skipped from{now_, segment_, segment_, elapsed_, length_, strokeTime_, done_};
    if (state_ == SessionState::Rating) {
        skipped_ = from;
        leaveRating(out);
        arrive(following(segment_), true, false, out);
        return out;
    }
    const bool paused = state_ == SessionState::Paused;
    if ((!clockRuns() && !paused) || segment_ >= plan_.segments.size())
        return out;
    std::size_t roll = segment_;
    while (roll < plan_.segments.size() && plan_.segments[roll].kind != SegmentKind::Roll)
        ++roll;
    if (roll == plan_.segments.size())
        return out;
    skipped_ = from;
    skipped_->roll = roll;
    segment_ = roll;
    endRoll(Outcome::Skipped, out);
    arrive(following(roll), true, paused, out);
    return out;
}

std::optional<Millis> SessionEngine::undoUntil() const
{
    const bool there = skipped_ && state_ != SessionState::Ended && pauseReason_ != PauseReason::Pain &&
                       !leftOut(plan_.segments[skipped_->segment].technique) &&
                       now_ <= skipped_->at + kUndoSkip;
    return there ? std::optional(skipped_->at + kUndoSkip) : std::nullopt;
}

std::vector<Event> SessionEngine::undoSkip(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (!undoUntil())
        return out;
    endHold(out);
    const Skipped from = *std::exchange(skipped_, std::nullopt);
    tallies_[from.roll].outcome.reset();
    if (state_ == SessionState::Paused) {
        segment_ = from.segment;
        entered_ = true;
    } else {
        enter(from.segment, true, out);
    }
    elapsed_ = from.elapsed;
    length_ = from.length;
    strokeTime_ = from.strokeTime;
    done_ = from.done;
    if (state_ != SessionState::Rating)
        emit(out, event::Moved{segment_, elapsed_});
    return out;
}

std::vector<Event> SessionEngine::back(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ == SessionState::Rating) {
        const bool has = segment_ > 0 && plan_.segments[segment_ - 1].kind == current().kind;
        if (has)
            arrive(segment_ - 1, true, false, out);
        return out;
    }
    const bool paused = state_ == SessionState::Paused;
    if ((!clockRuns() && !paused) || segment_ >= plan_.segments.size())
        return out;
    endHold(out);
    const bool roll = current().kind == SegmentKind::Roll && entered_;
    if (roll && elapsed_ >= kBackToPrevious) {
        emit(out, event::Moved{segment_, -elapsed_});
        arrive(segment_, true, paused, out);
        return out;
    }
    const std::size_t from = roll ? preparationOf(segment_) : segment_;
    if (auto before = rollBefore(from))
        arrive(preparationOf(*before), true, paused, out);
    else if (roll || segment_ == 0 || plan_.segments[segment_ - 1].kind != SegmentKind::RateBefore)
        arrive(from, true, paused, out);
    else
        arrive(segment_ - 1, true, false, out);
    return out;
}

std::vector<Event> SessionEngine::goTo(Millis now, int step)
{
    Events out;
    advanceTo(now, out);
    const bool paused = state_ == SessionState::Paused;
    if ((!clockRuns() && !paused) || segment_ >= plan_.segments.size())
        return out;
    const auto roll = std::ranges::find_if(plan_.segments, [&](const Segment& segment) {
        return segment.kind == SegmentKind::Roll && segment.step == step;
    });
    if (roll == plan_.segments.end() || leftOut(roll->technique))
        return out;
    if (entered_ && rolling())
        endRoll(Outcome::Skipped, out);
    arrive(preparationOf(static_cast<std::size_t>(roll - plan_.segments.begin())), true, paused, out);
    return out;
}

std::vector<Event> SessionEngine::proceed(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ == SessionState::Rating) {
        leaveRating(out);
        arrive(following(segment_), true, false, out);
    } else if (state_ == SessionState::Running && !rolling()) {
        const Millis left = length_ - elapsed_;
        const bool lastSeconds = current().kind == SegmentKind::Rest || left <= options_.leadIn;
        const Millis jump = lastSeconds ? left : left - options_.leadIn;
        emit(out, event::Moved{segment_, jump});
        setElapsed(elapsed_ + jump, out);
    }
    return out;
}

std::vector<Event> SessionEngine::move(Millis now, Millis by)
{
    Events out;
    advanceTo(now, out);
    const bool paused = state_ == SessionState::Paused;
    if ((!clockRuns() && !paused) || !entered_ || by == Millis{0})
        return out;
    if (!rolling() && by > Millis{0}) {
        length_ += by;
        emit(out, event::Moved{segment_, by});
        return out;
    }
    const Millis target = std::clamp(elapsed_ + by, Millis{0}, length_);
    emit(out, event::Moved{segment_, target - elapsed_});
    setElapsed(target, out);
    return out;
}

std::vector<Event> SessionEngine::hold(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ != SessionState::Running || !rolling())
        return out;
    state_ = SessionState::Holding;
    holdLength_ = std::min(current().hold, length_ - elapsed_);
    holdLeft_ = holdLength_;
    holdSpent_ = Millis{0};
    emit(out, event::HoldStarted{holdLength_});
    return out;
}

std::vector<Event> SessionEngine::release(Millis now)
{
    Events out;
    advanceTo(now, out);
    endHold(out);
    return out;
}

std::vector<Event> SessionEngine::setPace(Millis now, Millis stroke)
{
    Events out;
    advanceTo(now, out);
    if (state_ == SessionState::Idle || state_ == SessionState::Ended)
        return out;
    const StrokeTiming before = timingAt(elapsed_);
    pace_ = std::clamp(stroke, kQuickest, kSlowest);
    strokeTime_ = carryOver(strokeTime_, before, timingAt(elapsed_));
    emit(out, event::PaceChanged{segment_, *pace_});
    return out;
}

std::vector<Event> SessionEngine::finish(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ == SessionState::Idle || state_ == SessionState::Ended)
        return out;
    if (state_ == SessionState::Rating)
        leaveRating(out);
    if (entered_ && rolling())
        endRoll(Outcome::Skipped, out);
    std::size_t next = std::min(segment_, plan_.segments.size());
    while (next < plan_.segments.size() && plan_.segments[next].kind != SegmentKind::RateAfter)
        ++next;
    if (next == segment_ || sessionRolled() == Millis{0})
        end(sessionRolled() == Millis{0} ? Outcome::Abandoned : Outcome::Completed, out);
    else
        arrive(following(next - 1), true, false, out);
    return out;
}

std::vector<Event> SessionEngine::abandon(Millis now)
{
    Events out;
    advanceTo(now, out);
    if (state_ == SessionState::Idle || state_ == SessionState::Ended)
        return out;
    if (entered_ && rolling())
        endRoll(Outcome::Abandoned, out);
    end(Outcome::Abandoned, out);
    return out;
}

} // namespace unknot
