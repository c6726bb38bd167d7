#include "support/catch.h"
#include "support/manual_clock.h"
#include "support/recording_log.h"
#include "support/sample_catalog.h"
#include "unknot/core/session_runner.h"

using namespace unknot;
using namespace std::chrono_literals;

namespace {

struct Bench {
    explicit Bench(RunnerOptions options = {})
        : catalog(test::sampleCatalog()), runner(planOf(catalog), "Sample", clock, log, {}, options)
    {
        runner.start();
    }
    static Plan planOf(Catalog& catalog)
    {
        catalog.routines[0].ratings = false;
        return makePlan(catalog.routines[0], catalog).value();
    }
    void run(Millis time, Millis step = 250ms)
    {
        for (Millis at{0}; at < time; at += step) {
            clock.pass(std::min(step, time - at));
            runner.tick();
        }
    }
    const std::string& id() const { return runner.header().id; }

    Catalog catalog;
    test::ManualClock clock;
    test::RecordingLog log;
    SessionRunner runner;
};

} // namespace

TEST_CASE("a session is begun in the log with its plan and written event by event")
{
    Bench bench;
    REQUIRE(bench.log.begun.size() == 1);
    CHECK(bench.log.begun[0].id.size() == 32);
    CHECK(bench.log.begun[0].routineName == "Sample");
    CHECK(bench.log.begun[0].steps.size() == 4);
    CHECK(bench.log.begun[0].started == bench.clock.wall());
    CHECK_FALSE(bench.log.begun[0].rehearsal);
    bench.run(410s);
    CHECK(bench.log.all<event::SegmentEnded>(bench.id()).size() == 4);
    CHECK(bench.log.all<event::SessionEnded>(bench.id()).size() == 1);
}

TEST_CASE("listeners hear what the log hears")
{
    Bench bench;
    std::vector<Event> heard;
    bench.runner.listen([&](const Event& event) { heard.push_back(event); });
    const std::size_t before = bench.log.events[bench.id()].size();
    bench.run(90s);
    const auto& logged = bench.log.events[bench.id()];
    CHECK(std::vector<Event>(logged.begin() + static_cast<long>(before), logged.end()) == heard);
    CHECK_FALSE(heard.empty());
}

TEST_CASE("when the machine slept the session pauses at the last look")
{
    Bench bench;
    bench.run(30s);
    bench.clock.sleep(8h);
    bench.clock.pass(100ms);
    bench.runner.tick();
    CHECK(bench.runner.position().pauseReason == PauseReason::Suspended);
    CHECK(bench.runner.position().elapsed == 20s);
    const auto& last = bench.log.events[bench.id()].back();
    CHECK(std::get<event::Paused>(last.what).reason == PauseReason::Suspended);
    CHECK(last.at == 30s);
}

TEST_CASE("when nobody looked for more than two seconds the session pauses at the last look")
{
    Bench bench;
    bench.run(30s);
    SECTION("two seconds are fine")
    {
        bench.clock.pass(2s);
        bench.runner.tick();
        CHECK(bench.runner.position().elapsed == 22s);
    }
    SECTION("more are not")
    {
        bench.clock.pass(5h);
        bench.runner.tick();
        CHECK(bench.runner.position().pauseReason == PauseReason::Stalled);
        CHECK(bench.runner.position().elapsed == 20s);
        bench.runner.resume();
        bench.run(3s);
        bench.run(40s);
        CHECK(bench.log.all<event::SegmentEnded>(bench.id()).front().rolled == 60s);
    }
}

TEST_CASE("a pause may last")
{
    Bench bench;
    bench.run(30s);
    bench.runner.pause();
    bench.clock.pass(10min);
    bench.runner.tick();
    CHECK(bench.runner.position().pauseReason == PauseReason::Asked);
    CHECK(bench.runner.position().elapsed == 20s);
}

TEST_CASE("the place is kept every second and at every command")
{
    Bench bench;
    const auto& kept = bench.log.checkpoints[bench.id()];
    bench.run(5s);
    CHECK(kept.size() >= 5);
    CHECK(kept.back().elapsed >= 4s);
    const std::size_t before = kept.size();
    bench.runner.pause();
    CHECK(kept.size() == before + 1);
    CHECK(kept.back().elapsed == 5s);
}

TEST_CASE("a rehearsal runs faster than life and is marked")
{
    Bench bench(RunnerOptions{30});
    CHECK(bench.log.begun[0].rehearsal);
    bench.run(410s / 30 + 1s);
    CHECK(bench.log.all<event::SessionEnded>(bench.id()).size() == 1);
    CHECK(bench.runner.engine().position(1h).rolled == 360s);
}

TEST_CASE("the shown place follows the clock between looks, without advancing")
{
    Bench bench;
    bench.run(20s);
    bench.clock.pass(40ms);
    CHECK(bench.runner.position().elapsed == 10040ms);
    CHECK(bench.runner.engine().checkpoint().elapsed == 10s);
}

TEST_CASE("a cut-off session goes on under its own id")
{
    Bench bench;
    bench.run(100s);
    const CutOffSession cutOff{bench.log.begun[0], bench.log.checkpoints[bench.id()].back(), 0};
    auto again = SessionRunner::resumeCutOff(cutOff, bench.catalog, bench.clock, bench.log);
    REQUIRE(again.ok());
    SessionRunner& runner = *again.value();
    CHECK(runner.header() == bench.log.begun[0]);
    CHECK(runner.position().pauseReason == PauseReason::Restored);
    CHECK(runner.position().elapsed == 15s);
    CHECK(bench.log.begun.size() == 1);

    Catalog without;
    CHECK_FALSE(SessionRunner::resumeCutOff(cutOff, without, bench.clock, bench.log).ok());
}
