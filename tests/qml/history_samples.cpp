#include "history_samples.h"

#include "insight/records.h"

namespace unknot::test {

namespace {

constexpr int kYear = 365;
constexpr std::int64_t kDayMillis = 86'400'000;

/// A plain sequence of numbers that looks like chance and is the same each time.
int scattered(int i, int below)
{
    return static_cast<int>((static_cast<unsigned>(i) * 2654435761U >> 7) % static_cast<unsigned>(below));
}

bool rolledOn(int daysAgo)
{
    return daysAgo > 0 && scattered(daysAgo, 100) < (daysAgo < 140 ? 52 : 20);
}

SessionDetail sampleDetail(const TestSetup& setup)
{
    SessionDetail detail;
    detail.record.header.id = "sample";
    detail.record.header.routineName = "After a run";
    detail.record.header.started = setup.clock.wall();
    const auto plan = makePlan(*setup.state.catalog()->routine("after-run"), *setup.state.catalog());
    for (const PlannedStep& step : plan.value().steps)
        detail.record.steps.push_back({step, step.length, Millis{0}, Outcome::Completed});
    detail.record.steps[1].held = Millis{20'000};
    detail.record.steps.back() = {detail.record.steps.back().planned, Millis{25'000}, Millis{0},
                                  Outcome::Skipped};
    detail.record.total = Millis{760'000};
    detail.record.ratings = {{RatingMoment::Before, "calf", Side::Left, 6},
                             {RatingMoment::After, "calf", Side::Left, 4},
                             {RatingMoment::Before, "calf", Side::Right, 3},
                             {RatingMoment::After, "calf", Side::Right, 2}};
    detail.record.note = "After the hills; the left one took its time.";
    Correction correction;
    correction.rating = event::Rated{RatingMoment::Before, "calf", Side::Left, 7};
    detail.corrections = {correction};
    return detail;
}

} // namespace

void fillHistory(TestSetup& setup, int days)
{
    const WallTime now = setup.clock.wall();
    History history;
    std::vector<AreaRating> ratings;
    for (int ago = days; ago >= 0; --ago) {
        if (days == kYear && ago > 28 && !rolledOn(ago))
            continue;
        if (ago == 0 || (days == kYear && ago <= 28 && ago % 3 == 0))
            continue;
        const std::string day = dayPlus(now.localDay, -ago);
        const Millis rolled{(6 + scattered(ago, 12)) * 60'000};
        history.days.push_back({day, rolled, 1});
        HistorySession session{ago == 1 ? "sample" : "s" + std::to_string(ago),
                               ago % 2 ? "After a run" : "Every day",
                               {now.utcMillis - ago * kDayMillis, now.offsetMinutes, day},
                               rolled,
                               Outcome::Completed,
                               0.4 + scattered(ago, 16) / 10.0};
        history.sessions.insert(history.sessions.begin(), session);
        const int before = ago > 20 ? 5 - scattered(ago, 2) : ago > 12 ? 4 + (20 - ago) / 4 : 6 + (ago == 4);
        const int after = std::max(1, before - (ago > 8 ? 2 : 0));
        ratings.push_back({session.id, day, Side::Left, before, after});
        ratings.push_back({session.id, day, Side::Right, 3 + scattered(ago, 2), 2});
        ++history.total;
    }
    history.routines = {{"after-run", "After a run"}, {"every-day", "Every day"}};
    setup.history.historyAnswer = history;
    setup.history.ratingsAnswer = ratings;
    setup.history.details = {sampleDetail(setup)};
}

std::vector<SessionRecord> calfWeek(const std::string& today)
{
    std::vector<SessionRecord> records;
    for (int ago = 1; ago <= 8; ++ago) {
        Record record(dayPlus(today, -ago));
        record.rolled("calf").before("calf", Side::Left, 6).after("calf", Side::Left, 5);
        record.rolled("hamstrings").before("hamstrings", Side::Left, ago == 3 ? 4 : 7);
        record.rolled("glutes").before("glutes", Side::Left, 4).after("glutes", Side::Left, 2);
        records.push_back(record);
    }
    return records;
}

} // namespace unknot::test
