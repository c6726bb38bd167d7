#pragma once

#include "unknot/core/local_day.h"
#include "unknot/core/ports/measure_log.h"

#include <string>
#include <vector>

namespace unknot::test {

/// Days up to Sunday 15 November 2026 of a runner who rolls every area on most days, both sides rated; the
/// left calf does not ease. Three activities, advice, a stop for pain.
inline LoggedPeriod samplePeriod(int days)
{
    const auto last = parseDay("2026-11-15").value();
    LoggedPeriod period;
    period.fromDay = dayText(last - std::chrono::days{days - 1});
    period.toDay = dayText(last);
    const std::vector<std::string> areas{"mid-back", "glutes", "hamstrings", "itb", "quadriceps", "calf"};
    for (int i = 0; i < days; ++i) {
        if (i % 7 == 2 || i % 7 == 5)
            continue;
        const auto day = last - std::chrono::days{days - 1 - i};
        SessionRecord session;
        session.header.id = std::to_string(i);
        session.header.routine = i % 3 == 0 ? "after-run" : "every-day";
        session.header.routineName = i % 3 == 0 ? "After a run" : "Every day";
        session.header.started = {std::chrono::milliseconds{day.time_since_epoch()}.count(), 60,
                                  dayText(day)};
        session.outcome = Outcome::Completed;
        for (const std::string& area : areas) {
            const bool sides = area != "mid-back";
            for (const Side side : sides ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both}) {
                session.steps.push_back({{area, "neutral", side, Millis{60'000}, Millis{3000}},
                                         Millis{60'000},
                                         Millis{0},
                                         Outcome::Completed});
                const bool flat = area == "calf" && side == Side::Left;
                const int value = flat ? 6 : 7 - (5 * i) / days + (i + static_cast<int>(area.size())) % 2;
                session.ratings.push_back({RatingMoment::Before, area, side, value});
            }
        }
        if (i % 20 == 3)
            session.steps.back().outcome = Outcome::StoppedForPain;
        period.sessions.push_back(std::move(session));
        if (i % 7 == 6)
            period.told.push_back({"W1", "calf", dayText(day), AdviceTold::Answer::Shown});
        if (i % 21 == 4)
            period.told.push_back({"W3", "itb", dayText(day), AdviceTold::Answer::NotNow});
    }
    const auto activity = [&](const char* id, const char* text, int start, int gain) {
        ActivityRecord record{{id, text, period.fromDay, ""}, {}, {}};
        for (int i = 0; i < days; i += 7)
            record.scores.push_back(
                {dayText(last - std::chrono::days{days - 1 - i}), start + gain * i / days});
        period.activities.push_back(std::move(record));
    };
    activity("a", "Run 5 km", 3, 5);
    activity("b", "Go down the stairs on the morning after a long run without holding on to the rail", 5, 1);
    activity("c", "Sit through a day at the office", 6, 0);
    return period;
}

} // namespace unknot::test
