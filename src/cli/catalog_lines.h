#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/plan.h"

#include <ostream>

namespace unknot::cli {

void writeTechniques(std::ostream& out, const Catalog& catalog);
void writeTechniquesJson(std::ostream& out, const Catalog& catalog);
/// Routines that name something the catalog does not have are listed without times.
void writeRoutines(std::ostream& out, const Catalog& catalog);
void writeRoutinesJson(std::ostream& out, const Catalog& catalog);

void writePlan(std::ostream& out, const Plan& plan);
/// total_ms, rolling_ms, and segments with start_ms, duration_ms, kind, technique, side, variant.
void writePlanJson(std::ostream& out, const Plan& plan);

/// "FILE:LINE: POINTER: MESSAGE HINT", one line each.
void writeProblems(std::ostream& out, const std::vector<Problem>& problems);
void writeProblemsJson(std::ostream& out, const std::vector<Problem>& problems);

} // namespace unknot::cli
