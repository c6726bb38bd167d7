#include "settings_view_model.h"

#include "emissions.h"
#include "page_fixture.h"
#include "support/catch.h"

using namespace unknot;
using test::Emissions;
using test::PageFixture;
using viewmodels::SettingsViewModel;

namespace {

using Names = std::vector<std::string>;

struct SettingsFixture : PageFixture {
    SettingsViewModel settings{state, QStringLiteral("/data"), QStringLiteral("1.2")};
    Emissions sent{settings};
};

} // namespace

TEST_CASE("a setting is kept at once and tells only of itself")
{
    SettingsFixture page;
    page.settings.setTextSize(2);
    CHECK(page.store.saved.textScale == 1.5);
    CHECK(page.sent.take() == Names{"textSizeChanged"});
    page.settings.setTextSize(2);
    CHECK(page.store.saves == 1);
    CHECK(page.sent.take().empty());
    page.settings.setReduceMotion(true);
    page.settings.setKeyHints(false);
    page.settings.setFullScreenSession(false);
    page.settings.setDistance(0);
    CHECK(page.store.saved.distanceMetres == 1.5);
    CHECK(page.sent.take() ==
          Names{"distanceChanged", "fullScreenSessionChanged", "keyHintsChanged", "reduceMotionChanged"});
}

TEST_CASE("choices that do not exist change nothing")
{
    SettingsFixture page;
    page.settings.setTheme(3);
    page.settings.setTheme(-1);
    page.settings.setTextSize(3);
    page.settings.setDistance(-1);
    CHECK(page.store.saves == 0);
}

TEST_CASE("the theme follows the system until it is chosen")
{
    SettingsFixture page;
    CHECK_FALSE(page.settings.dark());
    page.settings.setSystemDark(true);
    CHECK(page.settings.dark());
    CHECK(page.sent.take() == Names{"darkChanged"});
    page.settings.setTheme(1);
    CHECK_FALSE(page.settings.dark());
    CHECK(page.sent.take() == Names{"darkChanged", "themeChanged"});
    page.settings.setSystemDark(false);
    CHECK(page.sent.take().empty());
    page.settings.setTheme(2);
    CHECK(page.settings.dark());
}

TEST_CASE("the screen is detected when it can be true, and corrected by half inches")
{
    SettingsFixture page;
    CHECK(page.settings.screenText() == QStringLiteral("Not known"));
    // 309.4 mm x 174 mm: a 14-inch display of 1920 x 1080.
    page.settings.setScreen(1920, 1080, 1920 / 309.4);
    CHECK(page.settings.screenText() == QStringLiteral("14 inch"));
    CHECK_FALSE(page.settings.screenCorrected());
    page.settings.stepScreen(1);
    CHECK(page.store.saved.screenInches == 14.5);
    CHECK(page.settings.screenText() == QStringLiteral("14.5 inch"));
    CHECK(page.settings.screenCorrected());
    page.settings.useDetectedScreen();
    CHECK(page.store.saved.screenInches == 0);
    page.settings.setScreen(1920, 1080, 40);
    CHECK(page.settings.screenText() == QStringLiteral("Not known"));
}

TEST_CASE("a screen between two steps goes to the next half inch either way")
{
    SettingsFixture page;
    page.state.change([](Settings& settings) { settings.screenInches = 15.6; });
    const auto [by, inches] = GENERATE(table<int, double>({{1, 16.0}, {-1, 15.5}}));
    page.settings.stepScreen(by);
    CHECK(page.store.saved.screenInches == inches);
}

TEST_CASE("one pace for all, and back to each technique's own")
{
    SettingsFixture page;
    CHECK(page.settings.ownPace());
    page.settings.setStrokeSeconds(2.4);
    CHECK(page.store.saved.strokeSeconds == 2.5);
    CHECK(page.settings.strokeText() == QStringLiteral("2.5 s"));
    page.settings.setStrokeSeconds(9);
    CHECK(page.store.saved.strokeSeconds == 4);
    page.settings.useOwnPace();
    CHECK(page.store.saved.strokeSeconds == 0);
    CHECK(page.settings.ownPace());
}

TEST_CASE("one time to get ready for all, and back to each routine's own")
{
    SettingsFixture page;
    CHECK(page.settings.ownGetReady());
    CHECK(page.settings.getReadyText() == QStringLiteral("Usual"));
    page.settings.stepGetReady(1);
    CHECK(page.store.saved.getReadySeconds == 10);
    CHECK(page.settings.getReadyText() == QStringLiteral("10 s"));
    CHECK(page.sent.take() == Names{"getReadyChanged"});
    page.settings.stepGetReady(1);
    CHECK(page.store.saved.getReadySeconds == 15);
    page.settings.stepGetReady(9);
    CHECK(page.store.saved.getReadySeconds == 30);
    CHECK_FALSE(page.settings.canLengthenGetReady());
    page.settings.stepGetReady(-9);
    CHECK(page.store.saved.getReadySeconds == 5);
    CHECK_FALSE(page.settings.canShortenGetReady());
    page.settings.useOwnGetReady();
    CHECK(page.store.saved.getReadySeconds == 0);
    CHECK(page.settings.canShortenGetReady());
    page.settings.stepGetReady(-1);
    CHECK(page.store.saved.getReadySeconds == 10);
}

TEST_CASE("the first side, ratings and the screen are kept at once")
{
    SettingsFixture page;
    page.settings.setFirstSide(2);
    page.settings.setRateTension(false);
    page.settings.setKeepAwake(false);
    CHECK(page.store.saved.firstSide == FirstSide::Right);
    CHECK_FALSE(page.store.saved.rateTension);
    CHECK_FALSE(page.store.saved.keepAwake);
    CHECK(page.sent.take() == Names{"firstSideChanged", "keepAwakeChanged", "rateTensionChanged"});
    page.settings.setFirstSide(3);
    page.settings.setFirstSide(-1);
    CHECK(page.store.saves == 3);
}

TEST_CASE("the safety answer is shown with its day")
{
    SettingsFixture page;
    CHECK(page.settings.safetyText() == QStringLiteral("Given on 10 March 2026"));
    page.state.change([](Settings& settings) { settings.safety = {}; });
    CHECK(page.settings.safetyText() == QStringLiteral("Not answered yet"));
    CHECK(page.sent.take() == Names{"safetyChanged"});
}
