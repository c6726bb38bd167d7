#pragma once

#include "unknot/core/catalog.h"
#include "unknot/insight/area_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot::insight {

/// Why an area has the dose it has. The first that applies is given; the words are the view's.
struct Reason {
    enum class Kind {
        NotEasing, ///< A week without easing: short and gentle.
        Tight,     ///< `count` of the last `of` rated sessions.
        Eased,     ///< From `count` to `of` last time.
        Neglected, ///< Not rolled for `count` days.
        Usual,     ///< The routine's own reason.
    };
    Kind kind = Kind::Usual;
    int count = 0;
    int of = 0;

    bool operator==(const Reason&) const = default;
};

struct SuggestedArea {
    std::string area;
    Reason reason;
    bool gentle = false;

    bool operator==(const SuggestedArea&) const = default;
};

struct LeftOutArea {
    enum class Why { GettingTighter, NoTime };
    std::string area;
    Why why = Why::NoTime;

    bool operator==(const LeftOutArea&) const = default;
};

/// A routine fitted to a person's own log.
struct Suggestion {
    Routine routine;                  ///< As it is to be rolled; same id and name as the one it came from.
    std::vector<SuggestedArea> areas; ///< In the order of the routine.
    std::vector<LeftOutArea> leftOut;

    bool operator==(const Suggestion&) const = default;
};

/// The reason for an area's dose.
[[nodiscard]] Reason reasonFor(const AreaFacts* facts);

/// Always-tight areas first, then neglected ones, then the usual order; an area that does not ease is short
/// and gentle, one that gets tighter is left out. With `available` time (all of it, getting ready included)
/// whole areas are kept at their dose as long as they fit, and the rest is left out; one area always stays.
[[nodiscard]] Suggestion suggest(const Routine& routine, const Catalog& catalog,
                                 const std::vector<AreaFacts>& facts,
                                 std::optional<Millis> available = std::nullopt);

} // namespace unknot::insight
