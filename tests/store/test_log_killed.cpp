#include "log_fixture.h"

#include "store/connection.h"
#include "support/child_process.h"

#include <algorithm>
#include <random>
#include <sstream>
#include <utility>

using namespace unknot;
using namespace unknot::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Instant = Clock::time_point;

/// What a killed writer had said. Time counts while the machine runs the writer: of what lies between two of
/// its words, at most a tenth of a second.
struct Told {
    std::vector<std::chrono::nanoseconds> appended; ///< When the event after that many was handed over.
    std::chrono::nanoseconds lived{0};
    int durable = 0;

    void hear(const std::string& line)
    {
        std::istringstream words(line);
        std::string word;
        int number = 0;
        long long nanoseconds = 0;
        words >> word >> number >> nanoseconds;
        if (word == "durable") {
            durable = number;
            return;
        }
        const std::chrono::nanoseconds now(nanoseconds);
        const std::chrono::nanoseconds gap = now - std::exchange(last_, now);
        lived += appended.empty() ? 0ns : std::min<std::chrono::nanoseconds>(gap, 100ms);
        if (word == "appended")
            appended.push_back(lived);
        else if (word != "alive")
            FAIL("the writer says: " << line);
    }
    [[nodiscard]] int olderThanASecond() const
    {
        const auto young = [&](std::chrono::nanoseconds at) { return at > lived - 1s; };
        return static_cast<int>(std::ranges::find_if(appended, young) - appended.begin());
    }

private:
    std::chrono::nanoseconds last_{0};
};

/// Lets a writer work for `life` after its first event, kills it, and gives what it had told.
Told killAfter(const std::filesystem::path& file, const std::string& session, std::chrono::microseconds life)
{
    ChildProcess writer(UNKNOT_LOG_WRITER, {file.string(), session});
    Told told;
    const auto first = writer.readLine(Clock::now() + 60s);
    REQUIRE(first);
    told.hear(*first);
    const Instant end = Clock::now() + life;
    while (Clock::now() < end)
        if (const auto line = writer.readLine(end))
            told.hear(*line);
    // On a machine that did not run it, a long life takes longer.
    while (life > 1s && told.lived < life) {
        const auto line = writer.readLine(Clock::now() + 60s);
        REQUIRE(line);
        told.hear(*line);
    }
    writer.kill();
    const Instant killed = Clock::now();
    writer.wait();
    while (const auto line = writer.readLine(killed))
        told.hear(*line);
    return told;
}

void checkKept(LogDatabase& log, const std::string& session, const Told& told)
{
    const auto events = log.events(session).value();
    // One more: the start of the segment comes before the numbered ones.
    const int kept = std::max(static_cast<int>(events.size()) - 1, 0);
    CAPTURE(session, told.durable, told.appended.size(), kept);
    CHECK(kept >= told.durable);
    CHECK(kept >= told.olderThanASecond());
    CHECK(kept <= static_cast<int>(told.appended.size()));
    for (int i = 1; i <= kept; ++i)
        REQUIRE(events[static_cast<std::size_t>(i)] == Event{Millis{i}, event::CountedDown{i}});
}

} // namespace

TEST_CASE("Whenever the writer is killed, the log is sound and holds what is older than a second")
{
    constexpr int kShortLives = 45;
    constexpr int kLongLives = 8;
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::minstd_rand random(seed);
    std::uniform_int_distribution<int> shortLife(0, 150'000);
    std::uniform_int_distribution<int> longLife(1'000'000, 1'250'000);

    int writtenInLongLives = 0;
    for (int i = 0; i < kShortLives + kLongLives; ++i) {
        const bool longer = i >= kShortLives;
        const std::string session = "killed-" + std::to_string(i);
        const Told told = killAfter(file, session,
                                    std::chrono::microseconds(longer ? longLife(random) : shortLife(random)));
        if (longer)
            writtenInLongLives += told.olderThanASecond();

        // Looked at as a helper would, then as the next start does.
        const auto look = LogDatabase::open(file, i % 2 == 0 ? OpenMode::ReadOnly : OpenMode::ReadWrite);
        if (!look.ok()) {
            CHECK(look.error().code == ErrorCode::NotFound); // Killed before the first write was through.
            CHECK(told.durable == 0);
            continue;
        }
        REQUIRE_FALSE(look.value()->setAside());
        checkKept(*look.value(), session, told);
    }
    CHECK(writtenInLongLives > 0);

    const auto log = openLog(file);
    CHECK(log->check().value().empty());
    const auto now = std::chrono::duration_cast<Millis>(std::chrono::system_clock::now().time_since_epoch());
    const auto cutOff = log->overview("2026-10-14", now.count()).value().cutOff;
    CHECK(cutOff.size() >= kLongLives);
    for (const CutOffSession& session : cutOff)
        CHECK(session.checkpoint.tallies.front().rolled == session.checkpoint.at);
}

TEST_CASE("While another process lives its session is left alone; once it is killed it is offered")
{
    const TempFolder folder;
    const auto file = folder / "log.sqlite";
    ChildProcess writer(UNKNOT_LOG_WRITER, {file.string(), "living"});
    for (bool durable = false; !durable;) {
        const auto line = writer.readLine(Clock::now() + 60s);
        REQUIRE(line);
        durable = line->starts_with("durable");
    }
    const auto log = openLog(file);
    const auto farFuture = kNow * 2;
    CHECK(log->overview("2026-10-14", farFuture).value().cutOff.empty());
    CHECK(recordOf(*log, "living").outcome == std::nullopt);
    put(*log, store::BeginSession{sampleHeader("ours")});
    put(*log, "ours", Millis{0}, event::SessionStarted{});

    writer.kill();
    writer.wait();
    const auto cutOff = log->overview("2026-10-14", 0).value().cutOff;
    REQUIRE(cutOff.size() == 1);
    CHECK(cutOff.front().header.id == "living");
}
