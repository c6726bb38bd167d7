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
        fillYear(setup);
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
