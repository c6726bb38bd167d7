#include "app_folder.h"
#include "support/catch.h"
#include "support/child_process.h"

#include "store/log_database.h"

#include <random>
#include <sstream>
#include <thread>

using namespace unknot;
using namespace std::chrono_literals;
using test::AppFolder;
using test::ChildProcess;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kLanes = 4; // programs that live at the same time, each with a log of its own
constexpr int kKillsPerLane = 13;
constexpr auto kDurableAfter = 1s;

// What the program said it handed to the log.
struct Handed {
    Clock::time_point when;
    Millis at{0};
    std::size_t kind = 0;
};

struct Life {
    std::string session;
    std::vector<Handed> handed;
    Clock::time_point killed;
};

void note(Life& life, const std::string& line)
{
    std::istringstream words(line);
    std::string word;
    long long when = 0;
    long long at = 0;
    std::size_t kind = 0;
    if (!(words >> word >> life.session >> when >> at >> kind) || word != "event")
        return;
    life.handed.push_back({Clock::time_point(std::chrono::nanoseconds(when)), Millis{at}, kind});
}

Life liveAndDie(const AppFolder& folder, std::chrono::milliseconds afterFirstEvent)
{
    ChildProcess process(
        UNKNOT_PROGRAM,
        {"--data-dir", folder.text(), "--routine", "no-ratings", "--start", "--time-scale", "30"},
        {"UNKNOT_TRACE_EVENTS=1", "QT_QPA_PLATFORM=offscreen"});
    Life life;
    const auto startBy = Clock::now() + 60s;
    while (life.handed.empty()) {
        const auto line = process.readLine(startBy);
        if (!line)
            return life;
        note(life, *line);
    }
    const auto end = Clock::now() + afterFirstEvent;
    while (const auto line = process.readLine(end))
        note(life, *line);
    life.killed = Clock::now();
    process.kill();
    process.wait();
    while (const auto line = process.readLine(Clock::now()))
        note(life, *line);
    return life;
}

// What is wrong with the log after that life; empty: nothing.
std::string faultsIn(const AppFolder& folder, const Life& life)
{
    if (life.handed.empty())
        return "the program told of no event\n";
    auto log = store::LogDatabase::open(store::LogDatabase::fileIn(folder.path()));
    if (!log.ok())
        return log.error().message + "\n";
    std::string faults;
    if (log.value()->setAside())
        faults += "the log was set aside\n";
    const auto findings = log.value()->check();
    if (!findings.ok())
        return faults + findings.error().message + "\n";
    for (const std::string& finding : findings.value())
        faults += finding + "\n";
    const auto kept = log.value()->events(life.session);
    const std::size_t found = kept.ok() ? kept.value().size() : 0;
    const auto old = static_cast<std::size_t>(std::ranges::count_if(
        life.handed, [&](const Handed& handed) { return handed.when + kDurableAfter < life.killed; }));
    if (found < old)
        faults += "of " + std::to_string(old) + " events older than a second only " + std::to_string(found) +
                  " are there\n";
    for (std::size_t i = 0; i < std::min(found, life.handed.size()); ++i)
        if (kept.value()[i].at != life.handed[i].at || kept.value()[i].what.index() != life.handed[i].kind)
            return faults + "event " + std::to_string(i) + " is not the one that happened\n";
    return faults;
}

struct Lane {
    std::string faults;
    std::size_t checked = 0; ///< Events that had to be there.
};

Lane runLane(unsigned seed)
{
    Lane lane;
    const AppFolder folder;
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> lifetime(100, 2300);
    for (int round = 0; round < kKillsPerLane; ++round) {
        const Life life = liveAndDie(folder, std::chrono::milliseconds(lifetime(random)));
        lane.faults += faultsIn(folder, life);
        lane.checked += static_cast<std::size_t>(std::ranges::count_if(
            life.handed, [&](const Handed& handed) { return handed.when + kDurableAfter < life.killed; }));
    }
    return lane;
}

} // namespace

TEST_CASE("killed at random moments, the program leaves a sound log with every event older than a second")
{
    const unsigned seed = std::random_device{}();
    std::vector<Lane> lanes(kLanes);
    {
        std::vector<std::jthread> threads;
        for (unsigned lane = 0; lane < kLanes; ++lane)
            threads.emplace_back([&, lane] { lanes[lane] = runLane(seed + lane); });
    }
    INFO("seed " << seed);
    std::size_t checked = 0;
    for (const Lane& lane : lanes) {
        CHECK(lane.faults == "");
        checked += lane.checked;
    }
    static_assert(kLanes * kKillsPerLane >= 50);
    CHECK(checked >= 50);
}
