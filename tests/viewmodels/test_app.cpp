#include "app_view_model.h"

#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"
#include "support/recording_desktop.h"
#include "support/recording_sound.h"
#include "support/sample_script.h"

#include <QCoreApplication>

using namespace unknot;
using test::counted;
using test::PageFixture;
using viewmodels::AppViewModel;
using viewmodels::SettingsViewModel;

namespace {

struct AppFixture : PageFixture {
    explicit AppFixture(Settings initial = PageFixture::answered())
        : settings(state, QStringLiteral("/data"), QStringLiteral("1"))
    {
        state.setSettings(std::move(initial));
        app = std::make_unique<AppViewModel>(heard, state, settings);
    }

    /// Content and log have come.
    void ready()
    {
        load();
        app->loadLog();
    }
    std::string firstRoutine() const { return state.catalog()->routines.front().id; }
    /// Rolls the running session to its end, ratings left out.
    void rollToTheEnd() const
    {
        for (int i = 0; i < 60 && app->screen() == AppViewModel::Screen::Session; ++i) {
            app->session()->skip();
            app->session()->startNow();
        }
    }

    test::RecordingHandover handover;
    test::RecordingSpeech speech;
    test::RecordingTones tones;
    test::RecordingKeepAwake awake;
    test::RecordingMediaControl media;
    viewmodels::Deps heard{clock, log, store, history, archive, nullptr, &handover, {speech, tones, awake, media, {}}};
    SettingsViewModel settings;
    std::unique_ptr<AppViewModel> app;
};

} // namespace

TEST_CASE("the first start asks about safety, later ones open on Today")
{
    Settings never = PageFixture::answered();
    never.safety = {};
    CHECK(AppFixture(never).app->screen() == AppViewModel::Screen::FirstRun);
    CHECK(AppFixture().app->screen() == AppViewModel::Screen::Main);
}

TEST_CASE("leaving the first run leads to Today, with or without an answer")
{
    Settings never = PageFixture::answered();
    never.safety = {};
    AppFixture page(never);
    page.ready();
    page.app->firstRun()->lookAround();
    CHECK(page.app->screen() == AppViewModel::Screen::Main);
    page.settings.reviewSafety();
    CHECK(page.app->screen() == AppViewModel::Screen::FirstRun);
    CHECK(page.app->firstRun()->step() == viewmodels::FirstRunViewModel::Safety);
}

TEST_CASE("changing the roller asks about the roller alone")
{
    AppFixture page;
    page.ready();
    page.settings.changeRoller();
    CHECK(page.app->screen() == AppViewModel::Screen::FirstRun);
    CHECK(page.app->firstRun()->step() == viewmodels::FirstRunViewModel::RollerCheck);
    page.app->firstRun()->chooseRoller(viewmodels::FirstRunViewModel::HarderOrTextured);
    page.app->firstRun()->proceed();
    CHECK(page.store.saved.roller == Roller::HarderOrTextured);
    CHECK(page.app->screen() == AppViewModel::Screen::Main);
}

TEST_CASE("a start shows the session, and its end without rolling goes back to Today")
{
    AppFixture page;
    page.ready();
    const auto made = counted(*page.app, &AppViewModel::sessionChanged);
    page.app->showWhenReady(QString::fromStdString(page.firstRoutine()), true);
    REQUIRE(page.app->screen() == AppViewModel::Screen::Session);
    REQUIRE(page.log.begun.size() == 1);
    CHECK(page.log.begun.front().routine == page.firstRoutine());
    CHECK(*made == 1);
    const int asked = page.log.overviewsAsked;
    page.rollToTheEnd();
    CHECK(page.app->screen() == AppViewModel::Screen::Main);
    CHECK(page.log.overviewsAsked == asked + 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.app->session() == nullptr);
}

TEST_CASE("what was asked for on the command line waits for content, log and the safety answer")
{
    Settings never = PageFixture::answered();
    never.safety = {};
    AppFixture page(never);
    page.app->showWhenReady({}, true);
    CHECK(page.app->screen() == AppViewModel::Screen::FirstRun);
    page.load();
    page.app->loadLog();
    CHECK(page.log.begun.empty());
    page.app->firstRun()->proceed();
    CHECK(page.log.begun.size() == 1);
}

TEST_CASE("the pace of the settings is the pace of the session")
{
    AppFixture page;
    page.ready();
    page.settings.setStrokeSeconds(2);
    page.app->showWhenReady(QString::fromStdString(page.firstRoutine()), true);
    REQUIRE(page.log.begun.size() == 1);
    for (const PlannedStep& step : page.log.begun.front().steps)
        CHECK(step.stroke == Millis{2000});
}

TEST_CASE("trying a technique rolls it for a minute, unrated, and goes back without a summary")
{
    AppFixture page;
    page.ready();
    page.app->techniques()->open(0);
    REQUIRE(page.app->techniqueOpen());
    page.app->technique()->tryIt();
    REQUIRE(page.log.begun.size() == 1);
    const SessionHeader& header = page.log.begun.front();
    CHECK_FALSE(header.frame.ratings);
    for (const PlannedStep& step : header.steps)
        CHECK(step.length == Millis{60000});
    page.rollToTheEnd();
    CHECK(page.app->screen() == AppViewModel::Screen::Main);
    CHECK(page.app->page() == AppViewModel::Page::Techniques);
    CHECK(page.app->techniqueOpen());
}

TEST_CASE("going to the techniques closes the open one")
{
    AppFixture page;
    page.ready();
    page.app->techniques()->open(0);
    page.app->setPage(AppViewModel::Page::Today);
    page.app->setPage(AppViewModel::Page::Techniques);
    CHECK_FALSE(page.app->techniqueOpen());
}

TEST_CASE("a new day asks the log again, the same day does not")
{
    AppFixture page;
    page.ready();
    const int asked = page.log.overviewsAsked;
    page.app->lookAtCalendar();
    CHECK(page.log.overviewsAsked == asked);
    page.clock.setWall({1'773'568'800'000, 60, "2026-03-15"});
    page.app->lookAtCalendar();
    CHECK(page.log.overviewsAsked == asked + 1);
}

TEST_CASE("the lines of what Start starts are recorded before it is started")
{
    AppFixture page;
    Catalog catalog = test::pageCatalog();
    catalog.script = test::sampleScript();
    page.load(std::move(catalog));
    page.app->loadLog();
    REQUIRE_FALSE(page.speech.prepared.empty());
    CHECK(page.speech.prepared.front() == "A first session. Two minutes.");
    SECTION("not when the voice is off")
    {
        page.speech.prepared.clear();
        page.state.change([](Settings& settings) { settings.sound.voice = VoiceMode::Off; });
        page.app->today()->chooseContext(1);
        CHECK(page.speech.prepared.empty());
    }
}

TEST_CASE("a second start begins its session from any page, and never during another one")
{
    AppFixture fixture;
    fixture.ready();
    fixture.app->setPage(AppViewModel::Page::Settings);
    fixture.app->comeUp({}, true);
    REQUIRE(fixture.app->screen() == AppViewModel::Screen::Session);
    CHECK(fixture.app->page() == AppViewModel::Page::Today);
    fixture.app->session()->startNow();
    auto* session = fixture.app->session();
    fixture.app->comeUp({}, true);
    CHECK(fixture.app->session() == session);
    CHECK(session->status().running);
    CHECK(session->guide()->caption() ==
          QStringLiteral("A session is running. The other one can be started afterwards."));
    fixture.app->session()->endSession();
    CHECK(fixture.app->screen() != AppViewModel::Screen::Session);
}

TEST_CASE("a second start shows the routine that it names, and begins nothing")
{
    AppFixture fixture;
    fixture.ready();
    fixture.app->comeUp(QStringLiteral("after-run"), false);
    CHECK(fixture.app->screen() == AppViewModel::Screen::Main);
    CHECK(fixture.app->today()->suggested() == "after-run");
}

TEST_CASE("a start waits for the safety answer, but not for one that comes after something else was done")
{
    Settings longAgo = PageFixture::answered();
    longAgo.safety.localDay = "2020-01-01";
    AppFixture fixture(longAgo);
    fixture.ready();
    fixture.app->showWhenReady({}, true);
    REQUIRE(fixture.app->screen() == AppViewModel::Screen::Main);
    const bool elsewhere = GENERATE(false, true);
    if (elsewhere)
        fixture.app->setPage(AppViewModel::Page::History);
    fixture.state.change([](Settings& settings) { settings.safety = PageFixture::answered().safety; });
    CHECK((fixture.app->screen() == AppViewModel::Screen::Session) != elsewhere);
}

TEST_CASE("a file that is opened during a session waits, and the session says so and runs on")
{
    AppFixture fixture;
    fixture.ready();
    fixture.app->showWhenReady(QString::fromStdString(fixture.firstRoutine()), true);
    REQUIRE(fixture.app->screen() == AppViewModel::Screen::Session);
    fixture.app->session()->startNow();
    const bool running = fixture.app->session()->status().running;
    fixture.app->openFile(QStringLiteral("/home/sam/evening.unknot"));
    CHECK(fixture.app->session()->guide()->caption() ==
          QStringLiteral("evening.unknot can be looked at after the session."));
    CHECK(fixture.app->session()->status().running == running);
    // It is still there afterwards.
    CHECK(fixture.app->clinic()->programme()->state() == viewmodels::ProgrammeViewModel::State::Refused);
    CHECK(fixture.app->clinic()->programme()->problem().contains(QStringLiteral("broken")));
}
