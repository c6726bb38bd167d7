#include "sample_ports.h"

namespace unknot::app {

LogOverview sampleOverview(const Catalog& catalog)
{
    LogOverview overview;
    overview.sessions = 9;
    overview.latestRatingDay = "2026-03-13";
    overview.days = {{"2026-03-09", Millis{720'000}, 1}, {"2026-03-13", Millis{840'000}, 2}};
    int value = 0;
    for (const Technique& technique : catalog.techniques)
        for (const Side side :
             technique.hasSides ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both})
            overview.latest.push_back({RatingMoment::After, technique.id, side, value++ % 11});
    return overview;
}

void fillHistory(SampleHistory& history, const Catalog& catalog, const WallTime& now)
{
    history.answer.days = sampleOverview(catalog).days;
    history.answer.routines = {{"every-day", "Every day"}};
    history.answer.total = 3;
    history.answer.sessions = {{"sample", "Every day", now, Millis{720'000}, Outcome::Completed, 1.5}};
    history.ratings = {{"sample", "2026-03-09", Side::Left, 6, 4},
                       {"sample", "2026-03-13", Side::Left, 5, {}}};
    history.sample.record.header.started = now;
    history.sample.record.steps = {{{"calf", "neutral", Side::Both, Millis{60'000}, Millis{3000}},
                                    Millis{40'000},
                                    Millis{10'000},
                                    Outcome::Skipped}};
}

} // namespace unknot::app
