#pragma once

#include "rating_rows.h"

#include "unknot/core/catalog.h"
#include "unknot/core/event.h"
#include "unknot/core/plan.h"

#include <vector>

namespace unknot::viewmodels {

/// One question of a session: how tight is this area now?
struct RatingQuestion {
    QString title;    ///< "Hamstrings: how tight now?"
    QString subtitle; ///< "Before rolling. Press or move the muscle a little, then choose."
    QString area;
    QString region; ///< Of the body map.
    bool fromBehind = true;
    std::vector<RatingRow> rows;

    bool operator==(const RatingQuestion&) const = default;
};

/// `given` are the session's ratings so far; `lastTime` those of an earlier session, marked before rolling.
[[nodiscard]] RatingQuestion questionFor(const Segment& segment, const Catalog& catalog,
                                         const std::string& language, const std::vector<event::Rated>& given,
                                         const std::vector<event::Rated>& lastTime);

[[nodiscard]] RatingMoment momentOf(const Segment& segment);

/// The number given for an area and side at a moment; -1 when there is none.
[[nodiscard]] int ratingIn(const std::vector<event::Rated>& ratings, RatingMoment moment,
                           const std::string& technique, Side side);

} // namespace unknot::viewmodels
