#include "advice_view_model.h"
#include "help_view_model.h"
#include "today_view_model.h"

#include "insight/records.h"
#include "page_fixture.h"
#include "support/catch.h"

#include <algorithm>

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

const std::string kToday = "2026-03-14";

Catalog adviceCatalog()
{
    Catalog catalog = pageCatalog();
    catalog.advice = {
        {"W2", AdviceLevel::Assess, en("Ratings for your {area} have gone up"), en("Leave it off."), {}},
        {"W1", AdviceLevel::Assess, en("No easing in your {area} over 7 days"), en("Have it checked."), {}},
        {"W3A", AdviceLevel::Assess, en("Your {area}: the same or worse"), en("Have it checked."), {}},
        {"W3", AdviceLevel::Information, en("Few ratings"), en("Easier, the same or worse?"), {}},
    };
    return catalog;
}

/// A session on each of the last days up to today, with the left calf rated as given before rolling.
LogOverview calfDays(const std::vector<int>& ratings)
{
    LogOverview log;
    const int count = static_cast<int>(ratings.size());
    for (int i = 0; i < count; ++i)
        log.recent.insert(log.recent.begin(), Record(dayPlus(kToday, i + 1 - count))
                                                  .rolled("calf")
                                                  .before("calf", Side::Left, ratings[std::size_t(i)]));
    log.sessions = count;
    return log;
}

struct Advised : PageFixture {
    explicit Advised(LogOverview overview)
    {
        load(adviceCatalog());
        logged(std::move(overview));
    }
    AdviceViewModel advice{state, watch, deps};
};

AdviceTold told(const char* rule, AdviceTold::Answer answer, const std::string& day = kToday)
{
    return {rule, "calf", day, answer};
}

} // namespace

TEST_CASE("a week without easing is told with its side, whom to ask, and the chart behind it")
{
    Advised page(calfDays({6, 6, 6, 6, 6, 6, 6}));
    CHECK(page.advice.words().title == QStringLiteral("No easing in your left calf over 7 days"));
    CHECK(page.advice.hasTrend());
    CHECK_FALSE(page.advice.asks());
    CHECK(page.advice.contact().isEmpty());
    page.state.change([](Settings& settings) { settings.contact = {"Kim Berg", "555 0123"}; });
    CHECK(page.advice.contact() == QStringLiteral("Your physiotherapist: Kim Berg, 555 0123"));
    CHECK(page.log.told == std::vector<AdviceTold>{told("W1", AdviceTold::Answer::Shown)});
    QString area;
    int side = -1;
    QObject::connect(&page.advice, &AdviceViewModel::trendRequested, [&](const QString& name, int which) {
        area = name;
        side = which;
    });
    page.advice.openTrend();
    CHECK(area == QStringLiteral("calf"));
    CHECK(side == static_cast<int>(Side::Left));
}

TEST_CASE("whom to ask is kept as plain lines")
{
    PageFixture page;
    HelpViewModel help(page.state);
    help.setContactName(QString::fromUtf8("Kim \xE2\x80\xAE"
                                          "Berg "));
    help.setContactReach(QString::fromUtf8("555\t0123\xE2\x80\x8B\n"));
    CHECK(page.store.saved.contact == Contact{"Kim Berg", "555 0123"});
    CHECK(help.contact() == QStringLiteral("Your physiotherapist: Kim Berg, 555 0123"));
}

TEST_CASE("six days are not a week")
{
    CHECK(Advised(calfDays({6, 6, 6, 6, 6, 6})).advice.words().rule.isEmpty());
}

TEST_CASE("a message stays for its day, and is quiet for a week after")
{
    const auto due = [](AdviceTold earlier) {
        LogOverview log = calfDays({6, 6, 6, 6, 6, 6, 6});
        log.told = {std::move(earlier)};
        return Advised(log).advice.words().rule;
    };
    using Answer = AdviceTold::Answer;
    CHECK(due(told("W1", Answer::Shown)) == QStringLiteral("W1"));
    CHECK(due(told("W1", Answer::Shown, "2026-03-13")).isEmpty());
    CHECK(due(told("W1", Answer::Shown, "2026-03-08")).isEmpty());
    CHECK(due(told("W1", Answer::Shown, "2026-03-07")) == QStringLiteral("W1"));
    CHECK(due(told("W1", Answer::NotNow)).isEmpty());
    LogOverview worse = calfDays({4, 4, 5, 5, 6, 6, 7});
    worse.told = {told("W1", Answer::NotNow)};
    CHECK(Advised(worse).advice.words().rule == QStringLiteral("W2"));
}

TEST_CASE("not now is remembered and asked of the log again")
{
    Advised page(calfDays({6, 6, 6, 6, 6, 6, 6}));
    const int asked = page.log.overviewsAsked;
    page.advice.dismiss();
    CHECK(std::ranges::count(page.log.told, told("W1", AdviceTold::Answer::NotNow)) == 1);
    CHECK(page.log.overviewsAsked == asked + 1);
}

TEST_CASE("few ratings lead to one question, and the same or worse to the advice")
{
    LogOverview log;
    for (int day : {-6, -4, -2, 0})
        log.recent.insert(log.recent.begin(), Record(dayPlus(kToday, day)).rolled("calf"));
    log.sessions = 4;
    Advised page(log);
    REQUIRE(page.advice.asks());
    page.advice.answer(false);
    CHECK(std::ranges::count(page.log.told, told("W3", AdviceTold::Answer::SameOrWorse)) == 1);
    log.told = {told("W3", AdviceTold::Answer::SameOrWorse)};
    page.logged(log);
    CHECK(page.advice.words().title == QStringLiteral("Your calf: the same or worse"));
    CHECK_FALSE(page.advice.asks());
    log.told.push_back(told("W3A", AdviceTold::Answer::NotNow));
    page.logged(log);
    CHECK(page.advice.words().rule.isEmpty());
    log.told = {told("W3", AdviceTold::Answer::Easier)};
    page.logged(log);
    CHECK(page.advice.words().rule.isEmpty());
}

TEST_CASE("each dose on Today has a reason from the log")
{
    Advised page(calfDays({6, 6, 6, 6, 6, 6, 6}));
    TodayViewModel today(page.state, page.watch, page.deps);
    today.select(QStringLiteral("after-run"));
    const auto& rows = today.rows()->rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].reason == QStringLiteral("Not easing for 7 day(s), so short and gentle"));
    CHECK(rows[0].tone == SummaryRowsModel::NotEasing);
    CHECK(rows[0].variant == QStringLiteral("neutral"));
    CHECK(rows[1].reason == QStringLiteral("Usual time"));
    LogOverview tight = calfDays({7, 7, 6});
    page.logged(tight);
    CHECK(today.rows()->rows()[0].reason == QStringLiteral("Tight in 3 of your last 3 session(s)"));
    CHECK(today.rows()->rows()[0].tone == SummaryRowsModel::Tight);
}

TEST_CASE("an area that gets tighter is left out, and that is said")
{
    Advised page(calfDays({4, 4, 5, 5, 6, 6, 7}));
    TodayViewModel today(page.state, page.watch, page.deps);
    today.select(QStringLiteral("after-run"));
    CHECK(today.rows()->rowCount() == 1);
    CHECK(today.adjusted() == QStringLiteral("Left out, because your ratings have gone up: Calf."));
    CHECK(today.plan("after-run").value().steps.size() == 1);
}

TEST_CASE("with little time whole areas are kept and the others named")
{
    Advised page(calfDays({1}));
    TodayViewModel today(page.state, page.watch, page.deps);
    today.select(QStringLiteral("every-day"));
    REQUIRE(today.times().size() == 4);
    CHECK(today.rows()->rowCount() == 3);
    today.chooseTime(1);
    CHECK(today.timeIndex() == 1);
    CHECK(today.rows()->rowCount() == 1);
    CHECK(today.rows()->rows()[0].dose == QStringLiteral("Both sides together"));
    CHECK(today.adjusted() == QStringLiteral("Left out, to keep the others at their time: Hamstrings, ITB."));
    CHECK(today.plan("every-day").value().total() <= std::chrono::minutes(5));
    today.chooseTime(0);
    CHECK(today.rows()->rowCount() == 3);
}
