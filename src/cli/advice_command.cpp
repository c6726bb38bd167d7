#include "cli/command.h"
#include "cli/json_writer.h"
#include "cli/names.h"
#include "cli/open_log.h"

#include "store/log_archive.h"
#include "unknot/content/loader.h"
#include "unknot/core/local_day.h"
#include "unknot/insight/log_advice.h"

#include <algorithm>
#include <cctype>
#include <ctime>

namespace unknot::cli {

namespace {

using insight::AdviceMessage;

constexpr const char* kLanguage = "en";
constexpr std::int64_t kMillis = 1000;

const char* levelName(AdviceLevel level)
{
    switch (level) {
    case AdviceLevel::Emergency:
        return "emergency";
    case AdviceLevel::Stop:
        return "stop";
    case AdviceLevel::Assess:
        return "assess";
    case AdviceLevel::Ease:
        return "ease";
    case AdviceLevel::Information:
        break;
    }
    return "information";
}

std::string localToday()
{
    const auto now = static_cast<std::time_t>(store::unixNow());
    std::tm day{};
    ::localtime_r(&now, &day);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return text;
}

/// The log as it stood at the end of `day`.
Result<LogOverview> overviewOf(store::LogDatabase& log, const std::string& day)
{
    auto asked = log.overview(day, store::unixNow() * kMillis);
    if (!asked.ok())
        return asked;
    LogOverview overview = std::move(asked).value();
    std::erase_if(overview.recent,
                  [&](const SessionRecord& session) { return session.header.started.localDay > day; });
    std::erase_if(overview.told, [&](const AdviceTold& told) { return told.localDay > day; });
    return overview;
}

std::string wordsOf(const Text& text, const AdviceMessage& message, const Catalog& catalog)
{
    const Technique* technique = catalog.technique(message.area);
    std::string area = technique ? technique->name.in(kLanguage) : message.area;
    if (area.size() > 1 && std::islower(static_cast<unsigned char>(area[1])))
        area[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(area[0])));
    if (message.side != Side::Both)
        area = std::string(nameOf(message.side)) + " " + area;
    std::string words = text.in(kLanguage);
    constexpr std::string_view kArea = "{area}";
    for (auto at = words.find(kArea); at != std::string::npos; at = words.find(kArea, at + area.size()))
        words.replace(at, kArea.size(), area);
    return words;
}

void writeJson(std::ostream& out, const std::string& day, const std::vector<AdviceMessage>& due,
               const Catalog& catalog)
{
    JsonWriter json(out);
    json.beginObject();
    json.member("day", day);
    json.key("advice");
    json.beginArray();
    for (const AdviceMessage& message : due) {
        const Advice& words = *catalog.adviceFor(message.rule);
        json.beginObject();
        json.member("rule", message.rule);
        json.member("level", levelName(message.level));
        json.member("area", message.area);
        json.member("side", nameOf(message.side));
        json.member("title", wordsOf(words.title, message, catalog));
        json.member("message", wordsOf(words.message, message, catalog));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeText(std::ostream& out, const std::string& day, const std::vector<AdviceMessage>& due,
               const Catalog& catalog)
{
    if (due.empty())
        out << "No advice on " << day << ".\n";
    for (const AdviceMessage& message : due) {
        const Advice& words = *catalog.adviceFor(message.rule);
        out << message.rule << " (" << levelName(message.level)
            << "): " << wordsOf(words.title, message, catalog) << ". "
            << wordsOf(words.message, message, catalog) << '\n';
    }
}

} // namespace

int adviceCommand(const Request& request)
{
    const std::string day = request.options.day.empty() ? localToday() : request.options.day;
    if (!parseDay(day))
        return complain(request, "--day is a day of the calendar: 2026-03-14.", kMisuse);
    const auto [log, status] = openLog(request);
    if (status != kDone)
        return status;
    LogOverview overview;
    if (log) {
        auto asked = overviewOf(*log, day);
        if (!asked.ok())
            return complain(request, asked.error(), kFinding);
        overview = std::move(asked).value();
    }
    const Catalog catalog = content::load({request.places.content, request.places.ownContent});
    const auto due = insight::adviceNow(overview, {}, catalog, day);
    (request.options.json ? writeJson : writeText)(request.out, day, due, catalog);
    return kDone;
}

} // namespace unknot::cli
