#include "cli/session_lines.h"

#include "cli/csv.h"
#include "cli/names.h"

#include <algorithm>
#include <array>
#include <iomanip>

namespace unknot::cli {

namespace {

std::string outcomeText(const std::optional<Outcome>& outcome, const char* otherwise)
{
    return std::string(nameOf(outcome).value_or(otherwise));
}

void writeStepMembers(JsonWriter& json, const StepRecord& step)
{
    json.member("technique", step.planned.technique);
    json.member("side", nameOf(step.planned.side));
    json.member("variant", step.planned.variant);
    json.member("planned_ms", step.planned.length);
    json.member("stroke_ms", step.planned.stroke);
    json.member("rolled_ms", step.rolled);
    json.member("held_ms", step.held);
    json.member("outcome", nameOf(step.outcome));
}

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

void writeSession(std::ostream& out, const SessionRecord& session)
{
    out << isoTime(session.header.started).substr(0, 16).replace(10, 1, " ") << "  "
        << session.header.routineName << "  " << clockTime(session.total) << "  "
        << outcomeText(session.outcome, "not ended") << (session.header.rehearsal ? "  (rehearsal)" : "")
        << '\n';
    for (const StepRecord& step : session.steps) {
        const std::string side(step.planned.side == Side::Both ? "" : nameOf(step.planned.side));
        out << "    " << std::left << std::setw(14) << step.planned.technique << std::setw(14)
            << step.planned.variant << std::setw(7) << side << clockTime(step.rolled + step.held) << " of "
            << clockTime(step.planned.length);
        if (step.held > Millis{0})
            out << " (held " << clockTime(step.held) << ')';
        out << "  " << outcomeText(step.outcome, "not reached") << '\n';
    }
    for (const event::Rated& rated : session.ratings)
        if (rated.value)
            out << "    rated " << nameOf(rated.moment) << ": " << rated.technique
                << (rated.side == Side::Both ? "" : " " + std::string(nameOf(rated.side))) << ' '
                << *rated.value << '\n';
    if (!session.note.empty())
        out << "    note: " << session.note << '\n';
}

void writeSessionMembers(JsonWriter& json, const SessionRecord& session)
{
    const SessionHeader& header = session.header;
    json.member("id", header.id);
    json.member("routine", header.routine);
    json.member("routine_name", header.routineName);
    json.member("started", isoTime(header.started));
    json.member("started_utc_ms", header.started.utcMillis);
    json.member("utc_offset_min", header.started.offsetMinutes);
    json.member("local_day", header.started.localDay);
    json.member("rehearsal", header.rehearsal);
    json.member("outcome", nameOf(session.outcome));
    json.member("total_ms", session.total);
    json.member("get_ready_ms", header.frame.getReady);
    json.member("switch_sides_ms", header.frame.switchSides);
    json.member("rest_ms", header.frame.rest);
    json.member("note", session.note);
    json.key("steps");
    json.beginArray();
    for (const StepRecord& step : session.steps) {
        json.beginObject();
        writeStepMembers(json, step);
        json.endObject();
    }
    json.endArray();
    json.key("ratings");
    json.beginArray();
    for (const event::Rated& rated : session.ratings) {
        json.beginObject();
        json.member("moment", nameOf(rated.moment));
        json.member("technique", rated.technique);
        json.member("side", nameOf(rated.side));
        json.member("value", rated.value);
        json.endObject();
    }
    json.endArray();
}

void writeCsvHeader(std::ostream& out)
{
    writeCsvRow(
        out,
        {"session",         "routine",          "routine_name", "started",    "local_day",   "rehearsal",
         "session_outcome", "session_total_ms", "step",         "technique",  "variant",     "side",
         "planned_ms",      "rolled_ms",        "held_ms",      "outcome",    "before_left", "before_right",
         "before_both",     "after_left",       "after_right",  "after_both", "note"});
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
                                       outcomeText(session.outcome, ""),
                                       std::to_string(session.total.count()),
                                       std::to_string(i + 1),
                                       step.planned.technique,
                                       step.planned.variant,
                                       std::string(nameOf(step.planned.side)),
                                       std::to_string(step.planned.length.count()),
                                       std::to_string(step.rolled.count()),
                                       std::to_string(step.held.count()),
                                       outcomeText(step.outcome, "")};
        for (RatingMoment moment : {RatingMoment::Before, RatingMoment::After})
            for (Side side : {Side::Left, Side::Right, Side::Both})
                cells.push_back(ratingText(session, step, moment, side));
        cells.push_back(session.note);
        writeCsvRow(out, cells);
    }
}

} // namespace unknot::cli
