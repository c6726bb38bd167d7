#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/insight/advice_rules.h"

#include <string>
#include <vector>

namespace unknot::insight {

/// What the log says about every area of the catalog on the local day `today`.
[[nodiscard]] std::vector<AreaFacts> areaFacts(const LogOverview& log, const Catalog& catalog,
                                               const std::string& today);

/// The messages that are due, most pressing first. One that is only shown stays for the rest of its day; one
/// that was answered, or shown on another day, is quiet for a week. `told` fired in the session just done.
[[nodiscard]] std::vector<AdviceMessage> adviceNow(const LogOverview& log,
                                                   const std::vector<event::AdviceDue>& told,
                                                   const Catalog& catalog, const std::string& today);

/// What is left to say of the rule of 20 minutes (T2) when the ratings after are in: nothing when every area
/// that has both ratings is looser, else that one is not (T2A). Without any such pair it stays.
[[nodiscard]] std::vector<event::AdviceDue> afterLongSession(std::vector<event::AdviceDue> told,
                                                             const std::vector<event::Rated>& ratings);

} // namespace unknot::insight
