#include "cli/command.h"
#include "cli/json_writer.h"
#include "cli/names.h"
#include "cli/open_log.h"
#include "cli/rating_file.h"

#include "unknot/content/loader.h"
#include "unknot/insight/area_facts.h"

#include <cmath>
#include <cstdio>
#include <fstream>

namespace unknot::cli {

namespace {

using insight::RatedDay;
using insight::Trend;

constexpr const char* kUsage = "Write it as: unknotctl trend FILE.csv, or trend --area AREA [--side SIDE]";

std::optional<double> shown(const std::optional<double>& number)
{
    constexpr double kPlaces = 1e6; // what is left of a third is no news
    return number ? std::optional(std::round(*number * kPlaces) / kPlaces + 0.0) : std::nullopt;
}

void writeTrendJson(std::ostream& out, const Trend& trend)
{
    JsonWriter json(out);
    json.beginObject();
    json.member("status", insight::nameOf(trend.status));
    json.member("D", shown(trend.eased));
    json.member("W", shown(trend.perWeek));
    json.member("T", shown(trend.threshold));
    json.member("n", trend.days);
    json.member("k", trend.k);
    json.member("early", trend.early);
    json.endObject();
}

void writeTrend(std::ostream& out, const Trend& trend)
{
    const auto number = [&](const char* name, const std::optional<double>& value) {
        char text[32] = "-";
        if (value)
            std::snprintf(text, sizeof text, "%.6g", *shown(value));
        out << name << ' ' << text << '\n';
    };
    out << "status " << insight::nameOf(trend.status) << '\n';
    number("D", trend.eased);
    number("W", trend.perWeek);
    number("T", trend.threshold);
    out << "n " << trend.days << "\nk " << trend.k << '\n';
}

int tell(const Request& request, std::vector<RatedDay> days)
{
    const Trend trend = insight::trendOf(std::move(days));
    (request.options.json ? writeTrendJson : writeTrend)(request.out, trend);
    return kDone;
}

int trendOfFile(const Request& request)
{
    const std::string& file = request.options.operands.front();
    std::ifstream in(file);
    if (!in || std::filesystem::is_directory(file))
        return complain(request, {ErrorCode::Unreadable, "The file cannot be read.", file}, kMisuse);
    auto days = readRatings(in, file);
    return days.ok() ? tell(request, std::move(days).value()) : complain(request, days.error(), kMisuse);
}

// Which side's ratings are meant; an area that is rolled one side at a time needs to be told.
std::optional<Side> sideOf(const Request& request, const Technique* technique, int& status)
{
    if (request.options.side.empty()) {
        if (!technique || !technique->hasSides)
            return Side::Both;
        status =
            complain(request, request.options.area + " has two sides: add --side left or right.", kMisuse);
        return std::nullopt;
    }
    const auto side = sideFrom(request.options.side);
    if (!side)
        status = complain(request, "--side is left, right or both.", kMisuse);
    return side;
}

int trendOfLog(const Request& request)
{
    const std::string& area = request.options.area;
    const Catalog catalog = content::load({request.places.content, request.places.ownContent});
    const Technique* technique = catalog.technique(area);
    int status = kDone;
    const auto side = sideOf(request, technique, status);
    if (!side)
        return status;
    const auto [log, readable] = openLog(request);
    if (readable != kDone)
        return readable;
    insight::RatingDays days(area, *side);
    store::SessionFilter filter;
    filter.newestFirst = false;
    const auto read = readSessions(log.get(), filter, [&](const SessionRecord& session) {
        days.add(session);
        return true;
    });
    if (!read.ok())
        return complain(request, read.error(), kFinding);
    if (days.days().empty() && !technique)
        return complain(request, "There is no area " + area + ".", kMisuse);
    return tell(request, days.days());
}

} // namespace

int trendCommand(const Request& request)
{
    const bool fromFile = !request.options.operands.empty();
    if (fromFile != request.options.area.empty() || (fromFile && !request.options.side.empty()))
        return complain(request, kUsage, kMisuse);
    return fromFile ? trendOfFile(request) : trendOfLog(request);
}

} // namespace unknot::cli
