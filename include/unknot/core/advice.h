#pragma once

#include "unknot/core/text.h"

#include <string>
#include <vector>

namespace unknot {

/// How pressing a message is; when several are due the first of this order is shown.
enum class AdviceLevel { Emergency, Stop, Assess, Ease, Information };

/// The wording of one safety rule ("T1", "P1"): one entry of data/advice. The trigger is code, the words are
/// data.
struct Advice {
    std::string rule;
    AdviceLevel level = AdviceLevel::Information;
    Text title;   ///< What was noticed.
    Text message; ///< What the source says and whom to ask.
    std::string source;

    bool operator==(const Advice&) const = default;
};

/// One statement of the safety check before the first session.
struct ScreeningItem {
    std::string id;
    Text statement;      ///< What the person may tick.
    Text advice;         ///< Shown when it is ticked.
    bool urgent = false; ///< Needs a doctor soon: rolling stays off until it is unticked.
    std::string source;

    bool operator==(const ScreeningItem&) const = default;
};

} // namespace unknot
