#include "arrangements.h"

#include "history_samples.h"
#include "test_setup.h"

#include <utility>

namespace unknot::test {

namespace {

/// A fortnight of a runner whose left hamstring and calf are tight.
LogOverview fortnight()
{
    LogOverview log;
    log.sessions = 14;
    log.firstSide = "right";
    log.days = {{"2026-10-09", Millis{840000}, 1},
                {"2026-10-10", Millis{600000}, 1},
                {"2026-10-12", Millis{725000}, 1},
                {"2026-10-13", Millis{720000}, 1}};
    const auto rated = [&](const char* technique, Side side, int value) {
        log.latest.push_back({{RatingMoment::After, technique, side, value}, "2026-10-13"});
    };
    rated("mid-back", Side::Both, 1);
    for (const auto& [technique, left, right] :
         {std::tuple{"glutes", 2, 2}, std::tuple{"hamstrings", 7, 5}, std::tuple{"itb", 3, 4},
          std::tuple{"quadriceps", 3, 2}, std::tuple{"calf", 6, 3}}) {
        rated(technique, Side::Left, left);
        rated(technique, Side::Right, right);
    }
    log.latestRatingDay = "2026-10-13";
    return log;
}

CutOffSession cutOffAfterRun(const TestSetup& setup)
{
    const Catalog& catalog = *setup.state.catalog();
    const auto plan = makePlan(*catalog.routine("after-run"), catalog);
    CutOffSession cutOff;
    cutOff.header = {"0123456789abcdef0123456789abcdef",
                     "after-run",
                     "After a run",
                     setup.clock.wall(),
                     false,
                     plan.value().frame,
                     plan.value().steps};
    cutOff.lastUtcMillis = setup.clock.wall().utcMillis;
    cutOff.checkpoint.tallies.resize(plan.value().segments.size());
    for (std::size_t i = 0; i < plan.value().segments.size(); ++i)
        if (plan.value().segments[i].technique == "hamstrings" &&
            plan.value().segments[i].kind == SegmentKind::Roll &&
            plan.value().segments[i].side == Side::Right)
            cutOff.checkpoint.segment = i;
    cutOff.checkpoint.elapsed = Millis{20000};
    cutOff.checkpoint.length = plan.value().segments[cutOff.checkpoint.segment].length;
    return cutOff;
}

void answer(TestSetup& setup, Result<LogOverview> overview)
{
    setup.log.overviewAnswer = std::move(overview);
    setup.app()->loadLog();
}

/// Six weeks of three activities, last asked about a week ago.
void followActivities(TestSetup& setup, bool longNames)
{
    const char* longest = "Going down the stairs on the morning after a long run without holding on to a rail";
    setup.measures.records.clear();
    setup.measures.follow("a", longNames ? std::string(longest, 80) : "Run 5 km",
                          {{"2026-09-02", 3}, {"2026-09-09", 4}, {"2026-09-16", std::nullopt},
                           {"2026-09-23", 5}, {"2026-09-30", 5}, {"2026-10-07", 7}});
    setup.measures.follow("b", longNames ? std::string(80, 'W') : "Stairs next morning",
                          {{"2026-09-09", 6}, {"2026-09-16", 5}, {"2026-09-23", 6}, {"2026-10-07", 7}});
    setup.measures.follow("c", "Sit through a day at the office", {{"2026-10-07", 4}});
    setup.measures.follow("d", "Squat", {{"2026-09-02", 8}, {"2026-09-09", 8}});
    setup.measures.records.back().activity.retiredDay = "2026-09-10";
    setup.measures.records.front().corrections.push_back({1, {}, ActivityScore{"2026-10-07", 6}});
    setup.app()->activities()->refresh();
}

void breakCalf(TestSetup& setup)
{
    Catalog catalog = *setup.state.catalog();
    std::erase_if(catalog.techniques, [](const Technique& technique) { return technique.id == "calf"; });
    catalog.problems = {{"/usr/share/unknot/techniques/calf.json", 14, "/variants/0/dose/usual_s",
                         "\"usual_s\" must be a number from 15 to 180, but it says \"two\"",
                         "Write the seconds as a number", true, "calf", false}};
    setup.state.setCatalog(std::make_shared<const Catalog>(std::move(catalog)));
}

} // namespace

void arrange(TestSetup& setup, const QString& state)
{
    const auto change = [&](auto edit) { setup.state.change(edit); };
    if (state == QLatin1String("first-run")) {
        change([](Settings& settings) {
            settings.safety = {};
            settings.roller = Roller::NotAsked;
        });
        setup.app()->today()->answerSafety();
    } else if (state == QLatin1String("no-safety")) {
        change([](Settings& settings) { settings.safety = {}; });
    } else if (state == QLatin1String("harder-roller")) {
        change([](Settings& settings) { settings.roller = Roller::HarderOrTextured; });
    } else if (state == QLatin1String("history")) {
        answer(setup, fortnight());
    } else if (state == QLatin1String("advice")) {
        LogOverview log = fortnight();
        log.recent = calfWeek(setup.clock.wall().localDay);
        answer(setup, std::move(log));
    } else if (state == QLatin1String("year")) {
        answer(setup, fortnight());
        fillHistory(setup, 365);
    } else if (state == QLatin1String("one-session")) {
        LogOverview log;
        log.sessions = 1;
        log.days = {{"2026-10-13", Millis{720000}, 1}};
        log.latest = {{{RatingMoment::After, "calf", Side::Left, 4}, "2026-10-13"}};
        log.latestRatingDay = "2026-10-13";
        answer(setup, std::move(log));
        fillHistory(setup, 1);
    } else if (state == QLatin1String("ten-years")) {
        LogOverview log = fortnight();
        log.sessions = 3650;
        log.recent = calfWeek(setup.clock.wall().localDay);
        answer(setup, std::move(log));
        fillHistory(setup, 3650);
    } else if (state == QLatin1String("cut-off")) {
        LogOverview log = fortnight();
        log.cutOff = {cutOffAfterRun(setup)};
        answer(setup, std::move(log));
    } else if (state == QLatin1String("unreadable-log")) {
        answer(setup,
               Error{ErrorCode::TooNew,
                     "The history in /home/sam/.local/share/unknot was written by a newer version and was "
                     "left untouched.",
                     "sessions.db"});
    } else if (state == QLatin1String("activities") || state == QLatin1String("long-activities")) {
        followActivities(setup, state.startsWith(QLatin1String("long")));
    } else if (state == QLatin1String("asks")) {
        change([](Settings& settings) { settings.askActivities = true; });
    } else if (state == QLatin1String("people")) {
        viewmodels::PeopleViewModel& people = *setup.app()->people();
        people.rename(QStringLiteral("first"), QStringLiteral("Sam"));
        people.add(QStringLiteral("A. B."));
        people.add(QStringLiteral("Wilhelmine-Charlotte v."));
        people.forgetMessages();
    } else if (state == QLatin1String("reminder")) {
        setup.app()->reminder()->toggleDay(5);
        setup.app()->reminder()->setOn(true);
    } else if (state == QLatin1String("broken-calf")) {
        breakCalf(setup);
    } else {
        qFatal("There is no state named %s.", qUtf8Printable(state));
    }
}

} // namespace unknot::test
