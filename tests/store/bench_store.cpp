#include "store/log_archive.h"
#include "store/log_database.h"
#include "store/sqlite_session_log.h"
#include "unknot/content/whole_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <stdlib.h>

using namespace unknot;
using namespace unknot::store;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kStart = 1'700'000'000'000;
constexpr std::int64_t kDay = 86'400'000;
int steps = 16; // of a session
int perDay = 4;

double milliseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

template <class Work>
double timed(Work&& work)
{
    const auto begin = Clock::now();
    work();
    return milliseconds(Clock::now() - begin);
}

void tell(const char* name, double value, const char* unit)
{
    std::printf("%s %.4f %s\n", name, value, unit);
}

void tellSpread(const std::string& name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    tell((name + "_median").c_str(), times[times.size() / 2], "ms");
    tell((name + "_p99").c_str(), times[times.size() * 99 / 100], "ms");
    tell((name + "_worst").c_str(), times.back(), "ms");
}

/// The number behind `name` in /proc/self/status, in MB.
double memory(const std::string& name)
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(name + ":"))
            return std::stod(line.substr(name.size() + 1)) / 1000;
    return 0;
}

/// How long `work` takes, and how much more memory the process has had meanwhile than before.
template <class Work>
void tellWithMemory(const std::string& name, Work&& work)
{
    std::ofstream("/proc/self/clear_refs") << 5; // forgets the peak so far
    const double before = memory("VmRSS");
    const double time = timed(work);
    tell(name.c_str(), time, "ms");
    tell((name + "_memory").c_str(), std::max(0.0, memory("VmHWM") - before), "MB more");
}

void need(bool good)
{
    if (!good)
        std::abort();
}

std::string dayOf(std::int64_t utc)
{
    const std::time_t seconds = utc / 1000;
    std::tm day{};
    ::gmtime_r(&seconds, &day);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return text;
}

SessionHeader headerOf(int session)
{
    static const char* const kAreas[] = {"mid-back", "glutes", "hamstrings", "itb", "quadriceps", "calf"};
    SessionHeader header;
    header.id = "session-" + std::to_string(session);
    header.routine = "every-day";
    header.routineName = "Every day";
    const std::int64_t utc = kStart + session * kDay / perDay;
    header.started = {utc, 60, dayOf(utc)};
    for (int step = 0; step < steps; ++step)
        header.steps.push_back({kAreas[step % 6], "standard", step % 2 == 0 ? Side::Left : Side::Right,
                                Millis{60000}, Millis{3000}});
    return header;
}

Checkpoint placeOf(int step)
{
    Checkpoint place;
    place.at = Millis{step * 70000};
    place.segment = static_cast<std::size_t>(step * 2 + 1);
    place.length = Millis{60000};
    place.tallies.assign(2 * static_cast<std::size_t>(steps) + 2,
                         {Outcome::Completed, Millis{60000}, Millis{0}});
    return place;
}

/// What a session tells the log, about 100 events.
std::vector<Write> sessionOf(int session)
{
    const SessionHeader header = headerOf(session);
    const std::int64_t utc = header.started.utcMillis;
    std::vector<Write> writes{{BeginSession{header}, utc}};
    const auto add = [&](Millis at, Event::What what) {
        writes.push_back({AppendEvent{header.id, {at, std::move(what)}}, utc});
    };
    for (int step = 0; step < steps; ++step) {
        const PlannedStep& planned = header.steps[static_cast<std::size_t>(step)];
        const auto segment = static_cast<std::size_t>(step * 2 + 1);
        const Millis at{step * 70000};
        add(at, event::Rated{RatingMoment::Before, planned.technique, planned.side, step % 11});
        add(at, event::SegmentStarted{segment - 1, -1});
        add(at, event::SegmentEnded{segment - 1, -1, Outcome::Completed, Millis{0}, Millis{0}});
        add(at, event::SegmentStarted{segment, step});
        add(at, event::HalfwayReached{segment});
        add(at, event::SegmentEnded{segment, step, Outcome::Completed, Millis{60000}, Millis{0}});
    }
    writes.push_back({KeepPlace{header.id, placeOf(steps - 1)}, utc});
    add(Millis{steps * 70000}, event::SessionEnded{Outcome::Completed});
    return writes;
}

void fill(const fs::path& file, int sessions)
{
    auto log = LogDatabase::open(file);
    need(log.ok());
    std::vector<Write> writes;
    for (int session = 0; session < sessions; ++session) {
        auto more = sessionOf(session);
        std::move(more.begin(), more.end(), std::back_inserter(writes));
        if (writes.size() < 10'000 && session + 1 < sessions)
            continue;
        need(log.value()->write(writes, [](const Error&) { std::abort(); }).ok());
        writes.clear();
    }
}

void questions(const fs::path& file, int sessions)
{
    tell("log_steps", sessions * steps, "steps");
    tell("log_size", static_cast<double>(fs::file_size(file)) / 1e6, "MB");
    std::unique_ptr<LogDatabase> log;
    tell("open", timed([&] {
             auto opened = LogDatabase::open(file);
             need(opened.ok());
             log = std::move(opened).value();
         }),
         "ms");
    const std::int64_t now = kStart + sessions * kDay / perDay;
    const std::string today = dayOf(now);
    const auto ask = [&] { need(log->overview(today, now).value().days.size() >= 34); };
    tell("overview_first", timed(ask), "ms");
    std::vector<double> times;
    for (int i = 0; i < 51; ++i)
        times.push_back(timed(ask));
    tellSpread("overview", times);
    times.clear();
    for (int i = 0; i < 11; ++i)
        times.push_back(timed([&] { need(log->sessions(20).value().size() == 20); }));
    tellSpread("last_20_sessions", times);
    int streamed = 0;
    tell("stream_all_sessions",
         timed([&] { need(log->sessions({}, [&](const SessionRecord&) { return ++streamed > 0; }).ok()); }),
         "ms");
    HistoryFilter year;
    year.fromDay = dayOf(now - 365 * kDay);
    year.atMost = 6;
    const auto history = [&] { need(log->history(year).value().sessions.size() == 6); };
    tell("history_year_first", timed(history), "ms");
    times.clear();
    for (int i = 0; i < 11; ++i)
        times.push_back(timed(history));
    tellSpread("history_year", times);
    tell("history_all", timed([&] { need(log->history({}).value().total == sessions); }), "ms");
    year.area = "calf";
    times.clear();
    for (int i = 0; i < 11; ++i)
        times.push_back(timed([&] { need(!log->areaRatings(year).value().empty()); }));
    tellSpread("chart_of_an_area_year", times);
    HistoryFilter all;
    all.area = "calf";
    tell("chart_of_an_area_all", timed([&] { need(!log->areaRatings(all).value().empty()); }), "ms");
    const fs::path folder = file.parent_path();
    for (const auto& [name, format] :
         {std::pair{"export_csv", LogArchive::Format::Csv}, {"export_json", LogArchive::Format::Json}})
        tellWithMemory(name, [&, format = format, name = name] {
            need(content::writeWhole(folder / name, [&](std::ostream& out) {
                     return writeExport(*log, format, out);
                 }).ok());
        });
    tell("export_json_size", static_cast<double>(fs::file_size(folder / "export_json")) / 1e6, "MB");
    tellWithMemory("import_json", [&] {
        auto other = LogDatabase::open(folder / "other.sqlite");
        need(other.ok() && importFile(*other.value(), folder / "export_json", 0).value().added == sessions);
    });
    tellWithMemory("import_json_again",
                   [&] { need(importFile(*log, folder / "export_json", 0).value().known == sessions); });
    tellWithMemory("backup", [&] { need(backUp(*log, folder / "copy.sqlite").ok()); });
    tell("memory_at_the_end", memory("VmRSS"), "MB");
    tell("quick_check", timed([&] { need(log->quickCheck().ok()); }), "ms");
}

/// What the calling thread waits, and how long an event takes until it is on the disk.
void appends(const fs::path& file)
{
    SqliteSessionLog log(file);
    const SessionHeader header = headerOf(1'000'000);
    std::vector<double> begins;
    std::vector<double> calls;
    std::vector<double> places;
    std::vector<double> durable;
    begins.push_back(timed([&] { log.begin(header); }));
    for (int i = 0; i < 2000; ++i) {
        const Event event{Millis{i}, event::PhaseStarted{1, 2}};
        const Checkpoint place = placeOf(i % steps);
        const auto handed = Clock::now();
        calls.push_back(timed([&] { log.append(header.id, event); }));
        places.push_back(timed([&] { log.checkpoint(header.id, place); }));
        bool done = false;
        log.flushed([&](const Result<void>& result) {
            need(result.ok());
            durable.push_back(milliseconds(Clock::now() - handed));
            done = true;
        });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    tellSpread("append_call", calls);
    tellSpread("checkpoint_call", places);
    tellSpread("append_durable", durable);

    std::vector<double> busy;
    for (int i = 0; i < 20'000; ++i)
        busy.push_back(timed([&] { log.append(header.id, {Millis{i}, event::Resumed{}}); }));
    tellSpread("append_call_in_a_burst", busy);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::string pattern = (fs::temp_directory_path() / "unknot-bench-XXXXXX").string();
    need(::mkdtemp(pattern.data()) != nullptr);
    const fs::path folder = pattern;

    appends(folder / "small" / "log.sqlite");
    // Steps of the log and of a session; 33,000 and 9 are ten years of daily sessions.
    if (argc > 2)
        steps = std::atoi(argv[2]);
    perDay = argc > 2 ? 1 : 4;
    const int sessions = (argc > 1 ? std::atoi(argv[1]) : 100'000) / steps;
    fill(folder / "large" / "log.sqlite", sessions);
    questions(folder / "large" / "log.sqlite", sessions);

    std::error_code ignored;
    fs::remove_all(folder, ignored);
}
