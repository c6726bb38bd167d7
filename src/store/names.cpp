#include "store/names.h"

#include <array>
#include <cstddef>
#include <utility>

namespace unknot::store {

namespace {

template <class Value, std::size_t count>
using Names = std::array<std::pair<Value, const char*>, count>;

constexpr Names<Outcome, 6> kOutcomes{{{Outcome::Completed, "completed"},
                                       {Outcome::Skipped, "skipped"},
                                       {Outcome::StoppedForPain, "stopped-for-pain"},
                                       {Outcome::LeftOut, "left-out"},
                                       {Outcome::Interrupted, "interrupted"},
                                       {Outcome::Abandoned, "abandoned"}}};
constexpr Names<Side, 3> kSides{{{Side::Left, "left"}, {Side::Right, "right"}, {Side::Both, "both"}}};
constexpr Names<RatingMoment, 2> kMoments{{{RatingMoment::Before, "before"}, {RatingMoment::After, "after"}}};
constexpr Names<PauseReason, 5> kPauseReasons{{{PauseReason::Asked, "asked"},
                                               {PauseReason::Suspended, "suspended"},
                                               {PauseReason::Stalled, "stalled"},
                                               {PauseReason::Pain, "pain"},
                                               {PauseReason::Restored, "restored"}}};

constexpr Names<AdviceTold::Answer, 4> kAnswers{{{AdviceTold::Answer::Shown, "shown"},
                                                 {AdviceTold::Answer::NotNow, "not-now"},
                                                 {AdviceTold::Answer::Easier, "easier"},
                                                 {AdviceTold::Answer::SameOrWorse, "same-or-worse"}}};

template <class Value, std::size_t count>
const char* nameIn(const Names<Value, count>& names, Value value)
{
    for (const auto& [known, name] : names)
        if (known == value)
            return name;
    return "";
}

template <class Value, std::size_t count>
std::optional<Value> valueIn(const Names<Value, count>& names, std::string_view wanted)
{
    for (const auto& [value, name] : names)
        if (wanted == name)
            return value;
    return std::nullopt;
}

} // namespace

const char* name(Outcome outcome)
{
    return nameIn(kOutcomes, outcome);
}
const char* name(Side side)
{
    return nameIn(kSides, side);
}
const char* name(RatingMoment moment)
{
    return nameIn(kMoments, moment);
}
const char* name(PauseReason reason)
{
    return nameIn(kPauseReasons, reason);
}

const char* name(AdviceTold::Answer answer)
{
    return nameIn(kAnswers, answer);
}

std::optional<Outcome> outcomeNamed(std::string_view name)
{
    return valueIn(kOutcomes, name);
}
std::optional<Side> sideNamed(std::string_view name)
{
    return valueIn(kSides, name);
}
std::optional<RatingMoment> momentNamed(std::string_view name)
{
    return valueIn(kMoments, name);
}
std::optional<PauseReason> pauseReasonNamed(std::string_view name)
{
    return valueIn(kPauseReasons, name);
}

std::optional<AdviceTold::Answer> answerNamed(std::string_view name)
{
    return valueIn(kAnswers, name);
}

} // namespace unknot::store
