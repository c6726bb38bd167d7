#include "cli/command.h"
#include "cli/open_log.h"
#include "cli/routine_lookup.h"

#include "handout/progress.h"
#include "unknot/core/local_day.h"

#include <charconv>

namespace unknot::cli {

namespace {

constexpr int kUsualWeeks = 6;
constexpr int kMostWeeks = 1040; // twenty years

/// The first day of the sheet; "" is the first day of the log. Empty when the options make no sense.
std::optional<std::string> firstDay(const Request& request, std::chrono::sys_days today)
{
    const Options& options = request.options;
    if (!options.since.empty()) {
        const auto since = parseDay(options.since);
        return since && *since <= today && options.weeks.empty() ? std::optional(options.since)
                                                                 : std::nullopt;
    }
    int weeks = kUsualWeeks;
    if (!options.weeks.empty()) {
        const char* end = options.weeks.data() + options.weeks.size();
        const auto [at, error] = std::from_chars(options.weeks.data(), end, weeks);
        if (error != std::errc{} || at != end || weeks < 1 || weeks > kMostWeeks)
            return std::nullopt;
    }
    return dayText(today - std::chrono::days{7 * weeks - 1});
}

} // namespace

int progressCommand(const Request& request)
{
    const Options& options = request.options;
    if (options.output.empty())
        return complain(request, "Write it as: unknotctl progress -o FILE.pdf", kMisuse);
    if (!options.paper.empty() && options.paper != "a4" && options.paper != "letter")
        return complain(request, "--paper takes a4 or letter, not " + options.paper + ".", kMisuse);
    const QDate day = request.places.today ? request.places.today() : QDate();
    const std::string today = day.toString(Qt::ISODate).toStdString();
    const auto now = parseDay(today);
    if (!now)
        return complain(request, "It is not known which day it is.", kFinding);
    const auto from = firstDay(request, *now);
    if (!from)
        return complain(
            request,
            "--weeks takes a number from 1 to " + std::to_string(kMostWeeks) +
                "; --since takes a day that has been, such as 2026-03-14. Only one of them is given.",
            kMisuse);
    const auto [log, status] = openLog(request);
    if (status != kDone)
        return status;
    Result<LoggedPeriod> period = LoggedPeriod{*from, today, {}, {}, {}};
    if (log)
        period = log->period(*from, today);
    if (!period.ok())
        return complain(request, period.error(), kFinding);
    const Catalog catalog = loadContent(request);
    handout::ProgressRequest sheet{period.value(), catalog, options.patient, day};
    if (options.letter || options.paper == "letter")
        sheet.paper = handout::Paper::Letter;
    const auto written = handout::writeProgress(sheet, options.output);
    return written ? kDone : complain(request, written.error(), kFinding);
}

} // namespace unknot::cli
