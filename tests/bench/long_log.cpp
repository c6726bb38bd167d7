#include "long_log.h"

#include "unknot/core/local_day.h"

#include <algorithm>
#include <cstdlib>

namespace unknot::bench {

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kLast = 1'792'000'000'000; // 14 October 2026
constexpr const char* kAreas[] = {"mid-back", "glutes", "hamstrings", "itb", "quadriceps", "calf"};

/// Looks like chance and is the same each time.
int scattered(int i, int below)
{
    return static_cast<int>((static_cast<unsigned>(i) * 2654435761U >> 7) % static_cast<unsigned>(below));
}

int tension(int day, int area)
{
    const int season = (day / 40 + area) % 4;
    return std::clamp(6 - season + scattered(day * 7 + area, 3), 0, 10);
}

store::LoggedSession sessionOn(int day, int ago, int steps)
{
    store::LoggedSession session;
    SessionHeader& header = session.record.header;
    header.id = "session-" + std::to_string(day);
    header.routine = day % 2 ? "every-day" : "after-run";
    header.routineName = day % 2 ? "Every day" : "After a run";
    const std::int64_t utc = kLast - ago * kDay;
    header.started = {utc, 120, dayText(std::chrono::sys_days{std::chrono::days{utc / kDay}})};
    std::size_t segment = 0;
    for (int step = 0; step < steps; ++step, segment += 2) {
        const int area = step / 2 % 6;
        const Side side = area == 0 ? Side::Both : step % 2 ? Side::Right : Side::Left;
        const PlannedStep planned{kAreas[area], "neutral", side, Millis{60000}, Millis{3000}};
        header.steps.push_back(planned);
        session.record.steps.push_back({planned, Millis{60000}, Millis{0}, Outcome::Completed});
        const int before = tension(day, area) - (side == Side::Right ? 1 : 0);
        for (const auto& [moment, value] : {std::pair{RatingMoment::Before, std::max(0, before)},
                                            std::pair{RatingMoment::After, std::max(0, before - 2)}})
            if (std::ranges::none_of(session.record.ratings, [&, moment = moment](const event::Rated& known) {
                    return known.moment == moment && known.technique == planned.technique &&
                           known.side == side;
                }))
                session.record.ratings.push_back({moment, planned.technique, side, value});
        const Millis at{step * 70000};
        session.events.push_back({at, event::SegmentStarted{segment, -1}});
        session.events.push_back({at, event::SegmentEnded{segment, -1, Outcome::Completed, {}, {}}});
        session.events.push_back({at, event::SegmentStarted{segment + 1, step}});
        session.events.push_back({at, event::HalfwayReached{segment + 1}});
        session.events.push_back(
            {at, event::SegmentEnded{segment + 1, step, Outcome::Completed, Millis{60000}, {}}});
    }
    session.record.outcome = Outcome::Completed;
    session.record.total = Millis{steps * 70000};
    session.writtenUtcMillis = utc;
    return session;
}

} // namespace

void fillLongLog(const std::filesystem::path& file, int sessions, int steps)
{
    auto log = store::LogDatabase::open(file);
    if (!log.ok())
        std::abort();
    const auto added = log.value()->writeEach([&](const auto& write) {
        for (int day = 0; day < sessions; ++day)
            write({store::PutSession{sessionOn(day, sessions - 1 - day, steps)}, kLast});
    });
    if (!added.ok())
        std::abort();
}

} // namespace unknot::bench
