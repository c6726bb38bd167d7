#include "cli/catalog_lines.h"

#include "cli/json_writer.h"
#include "cli/names.h"

#include <iomanip>

namespace unknot::cli {

namespace {

constexpr const char* kLanguage = "en";

} // namespace

void writeTechniques(std::ostream& out, const Catalog& catalog)
{
    for (const Technique& technique : catalog.techniques) {
        out << std::left << std::setw(16) << technique.id << technique.name.in(kLanguage) << '\n';
        for (const Variant& variant : technique.variants)
            out << "  " << std::left << std::setw(14) << variant.id << variant.name.in(kLanguage) << ": "
                << variant.focus.in(kLanguage) << ", " << clockTime(variant.dose.usual) << '\n';
    }
}

void writeTechniquesJson(std::ostream& out, const Catalog& catalog)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("techniques");
    json.beginArray();
    for (const Technique& technique : catalog.techniques) {
        json.beginObject();
        json.member("id", technique.id);
        json.member("name", technique.name.in(kLanguage));
        json.member("place", technique.place.in(kLanguage));
        json.member("has_sides", technique.hasSides);
        json.key("variants");
        json.beginArray();
        for (const Variant& variant : technique.variants) {
            json.beginObject();
            json.member("id", variant.id);
            json.member("name", variant.name.in(kLanguage));
            json.member("focus", variant.focus.in(kLanguage));
            json.member("sides", variant.sides == Sides::Together ? "together" : "one_at_a_time");
            json.member("usual_ms", variant.dose.usual);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeRoutines(std::ostream& out, const Catalog& catalog)
{
    for (const Routine& routine : catalog.routines) {
        out << std::left << std::setw(16) << routine.id << routine.name.in(kLanguage);
        if (const auto plan = makePlan(routine, catalog); plan.ok())
            out << ": " << clockTime(plan.value().total()) << ", of which "
                << clockTime(plan.value().rolling()) << " rolling";
        out << '\n';
    }
}

void writeRoutinesJson(std::ostream& out, const Catalog& catalog)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("routines");
    json.beginArray();
    for (const Routine& routine : catalog.routines) {
        const auto plan = makePlan(routine, catalog);
        const auto times = plan.ok() ? std::optional(plan.value()) : std::nullopt;
        json.beginObject();
        json.member("id", routine.id);
        json.member("name", routine.name.in(kLanguage));
        json.member("context", nameOf(routine.context));
        json.member("total_ms", times ? std::optional(times->total()) : std::nullopt);
        json.member("rolling_ms", times ? std::optional(times->rolling()) : std::nullopt);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writePlan(std::ostream& out, const Plan& plan)
{
    for (const Segment& segment : plan.segments) {
        out << std::right << std::setw(7) << clockTime(segment.start) << std::setw(7)
            << clockTime(segment.length) << "  " << std::left << std::setw(14) << nameOf(segment.kind)
            << segment.technique;
        if (!segment.variant.empty())
            out << ", " << segment.variant;
        if (segment.side != Side::Both)
            out << ", " << nameOf(segment.side);
        out << '\n';
    }
    out << "Total " << clockTime(plan.total()) << ", of which " << clockTime(plan.rolling())
        << " rolling. Ratings take the time you give them.\n";
}

void writePlanJson(std::ostream& out, const Plan& plan)
{
    JsonWriter json(out);
    json.beginObject();
    json.member("routine", plan.routine);
    json.member("total_ms", plan.total());
    json.member("rolling_ms", plan.rolling());
    json.key("segments");
    json.beginArray();
    for (const Segment& segment : plan.segments) {
        json.beginObject();
        json.member("start_ms", segment.start);
        json.member("duration_ms", segment.length);
        json.member("kind", nameOf(segment.kind));
        json.member("technique", segment.technique);
        json.member("side", nameOf(segment.side));
        json.member("variant", segment.variant);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeProblems(std::ostream& out, const std::vector<Problem>& problems)
{
    for (const Problem& problem : problems) {
        out << problem.file;
        if (problem.line > 0)
            out << ':' << problem.line;
        out << ": ";
        if (!problem.pointer.empty())
            out << problem.pointer << ": ";
        out << problem.message;
        if (!problem.hint.empty())
            out << ' ' << problem.hint;
        out << '\n';
    }
}

void writeProblemsJson(std::ostream& out, const std::vector<Problem>& problems)
{
    JsonWriter json(out);
    json.beginObject();
    json.key("problems");
    json.beginArray();
    for (const Problem& problem : problems) {
        json.beginObject();
        json.member("file", problem.file);
        json.member("line", problem.line);
        json.member("pointer", problem.pointer);
        json.member("message", problem.message);
        json.member("hint", problem.hint);
        json.member("fatal", problem.fatal);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace unknot::cli
