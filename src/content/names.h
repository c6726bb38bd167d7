#pragma once

#include "unknot/core/advice.h"
#include "unknot/core/routine.h"
#include "unknot/core/technique.h"

#include <array>
#include <string_view>
#include <utility>

/// How the values of enumerations are written in content files.
namespace unknot::content {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<std::string_view, Enum>, N>;

inline constexpr Names<Sides, 2> kSides{
    {{"together", Sides::Together}, {"one-at-a-time", Sides::OneAtATime}}};

inline constexpr Names<Movement, 4> kMovements{{{"search", Movement::Search},
                                                {"stroke", Movement::Stroke},
                                                {"side-to-side", Movement::SideToSide},
                                                {"arch", Movement::Arch}}};

inline constexpr Names<Level, 3> kLevels{
    {{"easier", Level::Easier}, {"standard", Level::Standard}, {"harder", Level::Harder}}};

inline constexpr Names<BodyView, 2> kViews{{{"front", BodyView::Front}, {"back", BodyView::Back}}};

inline constexpr Names<StepSides, 4> kStepSides{{{"together", StepSides::Together},
                                                 {"each", StepSides::Each},
                                                 {"left", StepSides::Left},
                                                 {"right", StepSides::Right}}};

inline constexpr Names<Context, 5> kContexts{{{"daily", Context::Daily},
                                              {"before-run", Context::BeforeRun},
                                              {"after-run", Context::AfterRun},
                                              {"first", Context::First},
                                              {"own", Context::Own}}};

inline constexpr Names<AdviceLevel, 5> kAdviceLevels{{{"emergency", AdviceLevel::Emergency},
                                                      {"stop", AdviceLevel::Stop},
                                                      {"assess", AdviceLevel::Assess},
                                                      {"ease", AdviceLevel::Ease},
                                                      {"information", AdviceLevel::Information}}};

inline constexpr Names<bool, 2> kTextOnInput{{{"argument", false}, {"input", true}}};

} // namespace unknot::content
