#include "cli/names.h"

#include <cstdio>
#include <cstdlib>

namespace unknot::cli {

std::string_view nameOf(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::RateBefore:
        return "rate_before";
    case SegmentKind::GetReady:
        return "get_ready";
    case SegmentKind::Roll:
        return "roll";
    case SegmentKind::SwitchSides:
        return "switch_sides";
    case SegmentKind::Rest:
        return "rest";
    case SegmentKind::RateAfter:
        return "rate_after";
    }
    return "unknown";
}

std::string_view nameOf(Side side)
{
    switch (side) {
    case Side::Left:
        return "left";
    case Side::Right:
        return "right";
    case Side::Both:
        return "both";
    }
    return "unknown";
}

std::string_view nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Completed:
        return "completed";
    case Outcome::Skipped:
        return "skipped";
    case Outcome::StoppedForPain:
        return "stopped_for_pain";
    case Outcome::LeftOut:
        return "left_out";
    case Outcome::Interrupted:
        return "interrupted";
    case Outcome::Abandoned:
        return "abandoned";
    }
    return "unknown";
}

std::string_view nameOf(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Asked:
        return "asked";
    case PauseReason::Suspended:
        return "suspended";
    case PauseReason::Stalled:
        return "stalled";
    case PauseReason::Pain:
        return "pain";
    case PauseReason::Restored:
        return "restored";
    }
    return "unknown";
}

std::string_view nameOf(RatingMoment moment)
{
    return moment == RatingMoment::Before ? "before" : "after";
}

std::string_view nameOf(Context context)
{
    switch (context) {
    case Context::Daily:
        return "daily";
    case Context::BeforeRun:
        return "before_run";
    case Context::AfterRun:
        return "after_run";
    case Context::First:
        return "first";
    case Context::Own:
        return "own";
    }
    return "unknown";
}

std::optional<std::string_view> nameOf(const std::optional<Outcome>& outcome)
{
    return outcome ? std::optional(nameOf(*outcome)) : std::nullopt;
}

std::optional<Side> sideFrom(std::string_view name)
{
    for (Side side : {Side::Left, Side::Right, Side::Both})
        if (nameOf(side) == name)
            return side;
    return std::nullopt;
}

std::optional<RatingMoment> momentFrom(std::string_view name)
{
    for (RatingMoment moment : {RatingMoment::Before, RatingMoment::After})
        if (nameOf(moment) == name)
            return moment;
    return std::nullopt;
}

std::string clockTime(Millis time)
{
    const long long seconds = time.count() / 1000;
    char text[48];
    if (seconds >= 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60,
                      seconds % 60);
    else
        std::snprintf(text, sizeof text, "%lld:%02lld", seconds / 60, seconds % 60);
    return text;
}

std::string preciseTime(Millis time)
{
    char fraction[8];
    std::snprintf(fraction, sizeof fraction, ".%03d", static_cast<int>(time.count() % 1000));
    return clockTime(time) + fraction;
}

} // namespace unknot::cli
