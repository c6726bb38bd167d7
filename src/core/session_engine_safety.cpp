// What the person says of how it feels: ratings, discomfort, pain.
#include "unknot/core/session_engine.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kAskAgain{10000}; // after discomfort above 7
constexpr int kTooStrong = 7;      // 0 to 10; more buys nothing (Grabow 2018)
constexpr int kNotHelping = 2;     // an after-rating this much above the before-rating

} // namespace

std::vector<Event> SessionEngine::rate(Millis now, RatingMoment moment, const std::string& technique,
                                       Side side, std::optional<int> value)
{
    Events out;
    advanceTo(now, out);
    const auto asked = std::ranges::find_if(plan_.segments, [&](const Segment& segment) {
        return segment.kind ==
                   (moment == RatingMoment::Before ? SegmentKind::RateBefore : SegmentKind::RateAfter) &&
               segment.technique == technique && segment.hasSides == (side != Side::Both);
    });
    if (state_ == SessionState::Idle || asked == plan_.segments.end() ||
        (value && (*value < 0 || *value > 10)))
        return out;
    const event::Rated rated{moment, technique, side, value};
    std::erase_if(ratings_, [&](const event::Rated& old) {
        return old.moment == moment && old.technique == technique && old.side == side;
    });
    ratings_.push_back(rated);
    emit(out, rated);
    if (moment == RatingMoment::After && value) {
        const auto before = ratingOf(RatingMoment::Before, technique, side);
        if (before && before->value && *value >= *before->value + kNotHelping)
            emit(out, event::AdviceDue{"A1", technique, side});
    }
    return out;
}

std::vector<Event> SessionEngine::stopForPain(Millis now)
{
    Events out;
    advanceTo(now, out);
    const bool inRating = state_ == SessionState::Rating;
    if (!inRating && !clockRuns() && (state_ != SessionState::Paused || !entered_))
        return out;
    const std::string area = current().technique;
    const Side side = current().side;
    emit(out, event::PainStopped{area, side});
    emit(out, event::AdviceDue{"N1", area, side});
    if (inRating) {
        const bool before = current().kind == SegmentKind::RateBefore;
        leaveRating(out);
        if (before)
            leaveOut(area, out);
        arrive(following(segment_), true, false, out);
    } else {
        stopArea(out);
    }
    return out;
}

std::vector<Event> SessionEngine::reportDiscomfort(Millis now, int value)
{
    Events out;
    advanceTo(now, out);
    if (!rolling() || !clockRuns() || value < 0 || value > 10)
        return out;
    const std::string area = current().technique;
    const Side side = current().side;
    emit(out, event::DiscomfortReported{area, value});
    if (value <= kTooStrong) {
        tooStrong_ = false;
        askLeft_.reset();
    } else if (tooStrong_) {
        emit(out, event::PainStopped{area, side});
        stopArea(out);
    } else {
        tooStrong_ = true;
        askLeft_ = kAskAgain;
        emit(out, event::AdviceDue{"P1", area, side});
    }
    return out;
}

} // namespace unknot
