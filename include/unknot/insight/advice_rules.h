#pragma once

#include "unknot/core/catalog.h"
#include "unknot/insight/area_facts.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace unknot::insight {

/// A message that is due; its words are in Catalog::advice under `rule`.
struct AdviceMessage {
    std::string rule;
    AdviceLevel level = AdviceLevel::Information;
    std::string area; ///< Empty when it is about a session.
    Side side = Side::Both;

    bool operator==(const AdviceMessage&) const = default;
};

/// A message that was shown before.
struct AdviceShown {
    std::string rule;
    std::string area;
    std::chrono::sys_days day{};

    bool operator==(const AdviceShown&) const = default;
};

/// Every message that is due, most pressing first: by level, then in the order the rules are written in the
/// catalog, then by area. `told` are the rules that fired in the session just done.
/// From the log an area is spoken about at most once in 7 days, unless it has become worse since; what fired
/// just now is always told.
[[nodiscard]] std::vector<AdviceMessage> adviceDue(const std::vector<AreaFacts>& facts,
                                                   const std::vector<event::AdviceDue>& told,
                                                   const std::vector<AdviceShown>& shown,
                                                   const Catalog& catalog, std::chrono::sys_days today);

} // namespace unknot::insight
