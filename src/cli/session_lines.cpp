#include "cli/session_lines.h"

#include "cli/names.h"

#include "store/session_csv.h"
#include "unknot/core/plain_line.h"

#include <iomanip>

namespace unknot::cli {

namespace {

std::string outcomeText(const std::optional<Outcome>& outcome, const char* otherwise)
{
    return std::string(nameOf(outcome).value_or(otherwise));
}

} // namespace

void writeSession(std::ostream& out, const SessionRecord& session)
{
    out << store::isoTime(session.header.started).substr(0, 16).replace(10, 1, " ") << "  "
        << plainLine(session.header.routineName) << "  " << clockTime(session.total) << "  "
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
        out << "    note: " << plainLine(session.note) << '\n';
}

} // namespace unknot::cli
