#include "cli/command.h"
#include "cli/json_writer.h"

#include "store/log_database.h"
#include "store/log_lock.h"

#include <algorithm>

namespace unknot::cli {

namespace {

constexpr int kLateMinutes = 3 * 60;

/// Minute of the day of "18:05"; -1 when it is none.
int minuteOf(const std::string& text)
{
    const QTime time = QTime::fromString(QString::fromStdString(text), QStringLiteral("HH:mm"));
    return time.isValid() ? time.msecsSinceStartOfDay() / 60000 : -1;
}

/// Whether this log has a session of `day`; a log that cannot be read has none.
bool rolledOn(const std::filesystem::path& folder, const std::string& day)
{
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder), store::OpenMode::ReadOnly);
    if (!log.ok())
        return false;
    store::SessionFilter filter;
    filter.fromDay = filter.toDay = day;
    bool rolled = false;
    static_cast<void>(log.value()->sessions(filter, [&](const SessionRecord& session) {
        rolled = std::ranges::any_of(session.steps,
                                     [](const StepRecord& step) { return step.rolled > Millis{0}; });
        return !rolled;
    }));
    return rolled;
}

/// Whether this log has a session since `day` that has not ended.
bool hasOpenSession(const std::filesystem::path& folder, const std::string& day)
{
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder), store::OpenMode::ReadOnly);
    if (!log.ok())
        return false;
    store::SessionFilter filter;
    filter.fromDay = day;
    filter.rehearsals = true;
    bool open = false;
    static_cast<void>(log.value()->sessions(filter, [&](const SessionRecord& session) {
        open = !session.outcome;
        return !open;
    }));
    return open;
}

/// Whether anybody rolls at this moment, in whatever window.
bool rollingNow(const std::vector<PersonPlace>& people, const QDate& today)
{
    const std::string yesterday = today.addDays(-1).toString(Qt::ISODate).toStdString();
    return std::ranges::any_of(people, [&](const PersonPlace& person) {
        return store::sessionHeld(store::LogDatabase::fileIn(person.data)) &&
               hasOpenSession(person.data, yesterday);
    });
}

/// Why the reminder is of no use now; "": it is. `at` is when it was due, -1: at no time.
std::string whyNot(const Request& request, int at)
{
    const QDateTime now = request.places.now();
    // A computer that slept wakes up with what was due; the next morning that is of no use.
    const int late = at < 0 ? 0 : now.time().msecsSinceStartOfDay() / 60000 - at;
    if (late < 0 || late > kLateMinutes)
        return "it was due at " + request.options.at;
    if (rolledOn(request.places.data, now.date().toString(Qt::ISODate).toStdString()))
        return "there is a session of today in the log";
    return rollingNow(request.people, now.date()) ? "a session is running" : "";
}

} // namespace

int profilesCommand(const Request& request)
{
    const auto& people = request.people;
    if (request.options.json) {
        JsonWriter json(request.out);
        json.beginObject();
        json.key("profiles");
        json.beginArray();
        for (const PersonPlace& one : people) {
            json.beginObject();
            json.member("id", one.person.id);
            json.member("name", one.person.name);
            json.member("in_use", one.inUse);
            json.member("folder", one.data.string());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        request.out << '\n';
        return kDone;
    }
    for (const PersonPlace& one : people)
        request.out << (one.inUse ? "* " : "  ") << one.person.id << (one.person.name.empty() ? "" : "  ")
                    << one.person.name << '\n';
    return kDone;
}

int remindCommand(const Request& request)
{
    if (!request.places.now || !request.places.remind)
        return complain(request, "Nothing can be shown here.", kFinding);
    const int at = minuteOf(request.options.at);
    if (!request.options.at.empty() && at < 0)
        return complain(request, "--at takes a time such as 18:00.", kMisuse);
    if (const std::string why = whyNot(request, at); !request.options.anyway && !why.empty()) {
        request.out << "Not shown: " << why << ".\n";
        return kDone;
    }
    const auto shown = request.places.remind(request.person, request.people.size() > 1);
    if (!shown.ok())
        return complain(request, shown.error(), kFinding);
    request.out << shown.value() << '\n';
    return kDone;
}

} // namespace unknot::cli
