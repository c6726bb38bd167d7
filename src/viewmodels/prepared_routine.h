#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/settings.h"

#include <string>
#include <vector>

namespace unknot::viewmodels {

/// Sessions that stay gentle with a harder or textured roller: about two weeks at three sessions a week.
inline constexpr int kGentleSessions = 6;

/// A routine as it can be rolled here and now.
struct PreparedRoutine {
    Routine routine;
    std::vector<std::string> leftOut; ///< Technique ids of steps whose technique or variant is not loaded.
    bool gentle = false;              ///< Shortened because of the roller.

    bool operator==(const PreparedRoutine&) const = default;
};

/// Both legs on the roller where a technique allows it, and one minute an area (both sides counted): a hard
/// or textured roller can hurt and bruise a newcomer (the article). Times that are shorter already stay.
[[nodiscard]] Routine gentled(const Routine& routine, const Catalog& catalog);

/// As the person set sessions up: their own time to get ready, and no ratings where they want none.
[[nodiscard]] Routine asSetUp(Routine routine, const Settings& settings);

/// One variant for a minute, both sides where it has two, without ratings.
[[nodiscard]] Routine trialOf(const Technique& technique, const Variant& variant);

/// Leaves out what the catalog does not have and applies the roller answer. Own routines keep their times:
/// somebody set them on purpose.
[[nodiscard]] PreparedRoutine prepare(const Routine& routine, const Catalog& catalog, Roller roller,
                                      int sessionsSoFar);

} // namespace unknot::viewmodels
