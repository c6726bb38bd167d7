#include "store/session_csv.h"

#include "store/csv.h"
#include "store/names.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace unknot::store {

namespace {

// The rating of a step's area; "" when the side is not the step's or no number was given.
std::string ratingText(const SessionRecord& session, const StepRecord& step, RatingMoment moment, Side side)
{
    if (step.planned.side != Side::Both && step.planned.side != side)
        return {};
    const auto found = std::ranges::find_if(session.ratings, [&](const event::Rated& rated) {
        return rated.moment == moment && rated.technique == step.planned.technique && rated.side == side;
    });
    return found != session.ratings.end() && found->value ? std::to_string(*found->value) : std::string();
}

} // namespace

std::string exportName(const std::optional<Outcome>& outcome)
{
    std::string text = outcome ? name(*outcome) : "";
    std::ranges::replace(text, '-', '_');
    return text;
}

std::string isoTime(const WallTime& wall)
{
    using namespace std::chrono;
    const sys_time<milliseconds> local{milliseconds{wall.utcMillis} + minutes{wall.offsetMinutes}};
    const auto day = floor<days>(local);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> clock{local - day};
    const int offset = std::abs(wall.offsetMinutes);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()), wall.offsetMinutes < 0 ? '-' : '+',
                  offset / 60, offset % 60);
    return text;
}

void writeCsvHeader(std::ostream& out)
{
    writeCsvRow(
        out,
        {"session",         "routine",          "routine_name", "started",    "local_day",   "rehearsal",
         "session_outcome", "session_total_ms", "step",         "technique",  "variant",     "side",
         "planned_ms",      "rolled_ms",        "held_ms",      "outcome",    "before_left", "before_right",
         "before_both",     "after_left",       "after_right",  "after_both", "note",        "activity",
         "activity_score"});
}

void writeCsvRows(std::ostream& out, const SessionRecord& session)
{
    const SessionHeader& header = session.header;
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        const StepRecord& step = session.steps[i];
        std::vector<std::string> cells{header.id,
                                       header.routine,
                                       header.routineName,
                                       isoTime(header.started),
                                       header.started.localDay,
                                       header.rehearsal ? "true" : "false",
                                       exportName(session.outcome),
                                       std::to_string(session.total.count()),
                                       std::to_string(i + 1),
                                       step.planned.technique,
                                       step.planned.variant,
                                       name(step.planned.side),
                                       std::to_string(step.planned.length.count()),
                                       std::to_string(step.rolled.count()),
                                       std::to_string(step.held.count()),
                                       exportName(step.outcome)};
        for (RatingMoment moment : {RatingMoment::Before, RatingMoment::After})
            for (Side side : {Side::Left, Side::Right, Side::Both})
                cells.push_back(ratingText(session, step, moment, side));
        cells.push_back(session.note);
        cells.resize(kSessionColumns + 2); // no activity
        writeCsvRow(out, cells);
    }
}

} // namespace unknot::store
