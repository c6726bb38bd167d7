#include "present_view_model.h"

#include "app_view_model.h"
#include "page_fixture.h"
#include "support/catch.h"
#include "support/memory_desk.h"

using namespace unknot;
using namespace unknot::viewmodels;
using namespace unknot::test;

namespace {

struct Shown {
    Shown()
    {
        page.load();
        present.show(QStringLiteral("calf"), QStringLiteral("single"));
    }
    PageFixture page;
    PresentViewModel present{page.state};
};

} // namespace

TEST_CASE("mirroring changes the side in the picture and in the words")
{
    Shown shown;
    CHECK(shown.present.side() == PresentViewModel::Right);
    CHECK(shown.present.sideText() == QStringLiteral("Right leg"));
    shown.present.setMirrored(true);
    CHECK(shown.present.side() == PresentViewModel::Left);
    CHECK(shown.present.sideText() == QStringLiteral("Left leg"));
    CHECK(shown.present.spoken().contains(QStringLiteral("left leg")));
    shown.present.switchSide();
    CHECK(shown.present.side() == PresentViewModel::Right);
    CHECK(shown.present.sideText() == QStringLiteral("Right leg"));
    shown.present.show(QStringLiteral("mid-back"));
    CHECK(shown.present.sideText().isEmpty());
}

TEST_CASE("the places of the cautions are marked while they are asked for")
{
    Shown shown;
    CHECK(shown.present.markedZones().isEmpty());
    shown.present.setZones(true);
    CHECK(shown.present.markedZones() ==
          QStringList{QStringLiteral("knee-hollow"), QStringLiteral("anywhere")});
    shown.present.setZones(false);
    CHECK(shown.present.markedZones().isEmpty());
}

TEST_CASE("it tells what one step leads to, on the side that would be shown")
{
    Shown shown;
    const auto has = [&](const char* name) {
        return shown.present.neighbours().contains(QString::fromLatin1(name));
    };
    const QStringList before = shown.present.neighbours();
    CHECK(before.size() >= 2);
    CHECK_FALSE(has("calf/single"));
    for (const int by : {1, -1}) {
        PresentViewModel other(shown.page.state);
        other.show(QStringLiteral("calf"), QStringLiteral("single"));
        other.stepTechnique(by);
        if (other.technique() != QStringLiteral("calf"))
            CHECK(before.contains(other.technique() + QLatin1Char('/') + other.variant()));
    }
    shown.present.stepVariant(-1);
    CHECK(has("calf/single"));
    shown.present.setMirrored(true);
    CHECK(has("calf/single/left"));
}

TEST_CASE("half and quarter speed take twice and four times as long")
{
    Shown shown;
    const auto passTo = [&](double seconds) {
        for (double passed = 0; passed < seconds - 0.001; passed += 0.1)
            shown.present.advance(0.1);
        return shown.present.phase();
    };
    CHECK(passTo(1.5) == Approx(0.5).margin(0.02));
    CHECK(passTo(1.5) == Approx(1.0).margin(0.02));
    shown.present.show(QStringLiteral("calf"));
    shown.present.stepSpeed();
    CHECK(shown.present.speedText() == QStringLiteral("Half speed"));
    CHECK(passTo(3.0) == Approx(0.5).margin(0.02));
    shown.present.show(QStringLiteral("calf"));
    shown.present.stepSpeed();
    CHECK(passTo(6.0) == Approx(0.5).margin(0.02));
    shown.present.setPlaying(false);
    CHECK(passTo(1.0) == Approx(0.5).margin(0.02));
    shown.present.setPlaying(true);
    shown.present.setHolding(true);
    CHECK(passTo(1.0) == Approx(0.5).margin(0.02));
}

TEST_CASE("the figure is turned by hand, the same way mirrored or not, and put back by a view")
{
    Shown shown;
    shown.present.turn(10, 5);
    CHECK(shown.present.orbit() == Approx(-10));
    shown.present.setMirrored(true);
    shown.present.turn(10, 200);
    CHECK(shown.present.orbit() == Approx(0));
    CHECK(shown.present.tilt() == Approx(80));
    shown.present.setView(PresentViewModel::View::Authored);
    CHECK(shown.present.tilt() == Approx(0));
}

TEST_CASE("variants and techniques stop at their ends")
{
    Shown shown;
    CHECK(shown.present.variantPlace() == QStringLiteral("Variant 2 of 2"));
    shown.present.stepVariant(1);
    CHECK(shown.present.variant() == QStringLiteral("single"));
    shown.present.stepVariant(-5);
    CHECK(shown.present.variant() == QStringLiteral("neutral"));
    CHECK(shown.present.side() == PresentViewModel::Both);
    shown.present.stepTechnique(1);
    CHECK(shown.present.technique() == QStringLiteral("calf"));
    shown.present.stepTechnique(-1);
    CHECK(shown.present.technique() == QStringLiteral("itb"));
    shown.present.show(QStringLiteral("no-such"));
    CHECK(shown.present.technique() == QStringLiteral("mid-back"));
}

TEST_CASE("the timer is there when it is asked for and counts the time it is shown")
{
    Shown shown;
    shown.present.advance(0.2);
    shown.present.setTimerShown(true);
    CHECK(shown.present.timer() == QStringLiteral("0:00"));
    for (int i = 0; i < 25; ++i)
        shown.present.advance(0.1);
    CHECK(shown.present.timer() == QStringLiteral("0:02"));
}

TEST_CASE("nothing of presenting is in the log")
{
    PageFixture page;
    MemoryRoutines store;
    RecordingHandover handover;
    SettingsViewModel settings(page.state, QStringLiteral("/home"), QStringLiteral("1"));
    AppViewModel app({page.clock, page.log, page.store, page.history, page.archive, &store, &handover},
                     page.state, settings);
    page.load();
    app.loadLog();
    app.clinic()->showTechnique(QStringLiteral("calf"), {});
    CHECK(app.clinic()->presenting());
    for (int i = 0; i < 600; ++i)
        app.clinic()->present()->advance(0.1);
    app.clinic()->present()->stepVariant(1);
    app.clinic()->present()->close();
    CHECK_FALSE(app.clinic()->presenting());
    CHECK(page.log.begun.empty());
    CHECK(page.log.events.empty());
    CHECK(page.log.checkpoints.empty());
}
