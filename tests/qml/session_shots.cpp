#include "shots.h"

namespace unknot::test {

namespace {

SessionSetup& rolling(TestSetup& setup, int step = 2, int seconds = 18)
{
    SessionSetup& session = *setup.session();
    session.start(QStringLiteral("every-day"));
    session.answerRatings(7, 5);
    session.goToStep(step);
    session.rollFor(seconds);
    return session;
}

void onTheFloor(TestSetup& setup, int degrees)
{
    SessionSetup& session = rolling(setup);
    session.fixture.state.change([&](Settings& settings) { settings.sound.floorRotation = degrees; });
    session.session()->guide()->setFloorView(true);
    session.pass(9000);
}

SessionSetup& ended(TestSetup& setup)
{
    SessionSetup& session = *setup.session();
    session.start(QStringLiteral("after-run"));
    session.finish();
    return session;
}

} // namespace

std::vector<Shot> sessionShots()
{
    const std::string scene = "SessionScene";
    return {
        {"session-roll", [](TestSetup& setup) { rolling(setup); }, scene},
        {"session-roll-both", [](TestSetup& setup) { rolling(setup, 3); }, scene},
        {"session-roll-mid-back", [](TestSetup& setup) { rolling(setup, 0, 30); }, scene},
        {"session-roll-large-text",
         [](TestSetup& setup) {
             setup.app()->settings()->setTextSize(2);
             rolling(setup, 7, 40);
         },
         scene},
        {"session-hold",
         [](TestSetup& setup) {
             rolling(setup).session()->holdOrRelease();
             setup.session()->pass(6000);
         },
         scene},
        {"session-paused", [](TestSetup& setup) { rolling(setup).session()->pause(); }, scene},
        {"session-lead-in",
         [](TestSetup& setup) {
             rolling(setup).session()->pause();
             setup.session()->session()->resume();
         },
         scene},
        {"session-get-ready",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("every-day"));
             setup.session()->answerRatings(7, 5);
             setup.session()->goToStep(1);
             setup.session()->pass(5000);
         },
         scene},
        {"session-switch",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("every-day"));
             setup.session()->answerRatings(7, 5);
             setup.session()->goToStep(2);
             setup.session()->pass(2000);
         },
         scene},
        {"session-rest",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("every-day"));
             setup.session()->answerRatings(7, 5);
             setup.session()->goToStep(1);
             setup.session()->pass(2000);
         },
         scene},
        {"session-hurts", [](TestSetup& setup) { rolling(setup).session()->openHurts(); }, scene},
        {"session-too-strong",
         [](TestSetup& setup) {
             rolling(setup).session()->openHurts();
             setup.session()->session()->tooStrong();
         },
         scene},
        {"session-asking",
         [](TestSetup& setup) {
             rolling(setup).session()->openHurts();
             setup.session()->session()->tooStrong();
             setup.session()->pass(10000);
         },
         scene},
        {"session-stopped",
         [](TestSetup& setup) {
             rolling(setup).session()->openHurts();
             setup.session()->session()->sharpPain();
         },
         scene},
        {"session-caption", [](TestSetup& setup) { rolling(setup).session()->guide()->sayWhere(); }, scene},
        {"session-patient",
         [](TestSetup& setup) {
             rolling(setup).session()->guide()->sayWhere();
             setup.app()->clinic()->patient()->setCalm(true);
         },
         scene},
        {"session-patient-ready",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("every-day"));
             setup.session()->answerRatings(7, 5);
             setup.session()->goToStep(2);
             setup.session()->pass(2000);
             setup.app()->clinic()->patient()->setCalm(true);
         },
         scene},
        {"session-undo", [](TestSetup& setup) { rolling(setup).session()->remote()->next(); }, scene},
        {"session-edge-light",
         [](TestSetup& setup) {
             setup.session()->fixture.state.change(
                 [](Settings& settings) { settings.sound.edgeLight = true; });
             rolling(setup, 1).session()->remote()->next();
         },
         scene},
        {"session-voice-off", [](TestSetup& setup) { rolling(setup).session()->guide()->toggleVoice(); },
         scene},
        {"session-floor", [](TestSetup& setup) { onTheFloor(setup, 0); }, scene},
        {"session-floor-turned", [](TestSetup& setup) { onTheFloor(setup, 90); }, scene},
        {"session-floor-upside-down", [](TestSetup& setup) { onTheFloor(setup, 180); }, scene},
        {"session-floor-caption",
         [](TestSetup& setup) {
             onTheFloor(setup, 0);
             setup.session()->session()->guide()->sayWhere();
         },
         scene},
        {"session-floor-ready",
         [](TestSetup& setup) {
             onTheFloor(setup, 0);
             setup.session()->session()->skip();
             setup.session()->pass(6000);
         },
         scene},
        {"rating-by-clicker",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("after-run"));
             setup.session()->pass(1000);
             setup.session()->session()->remote()->next();
         },
         scene},
        {"session-slept", [](TestSetup& setup) { rolling(setup).sleep(); }, scene},
        {"session-end", [](TestSetup& setup) { rolling(setup).session()->askToEnd(); }, scene},
        {"session-advice",
         [](TestSetup& setup) {
             SessionSetup& session = rolling(setup, 2, 80);
             for (int i = 0; i < 6; ++i) {
                 session.session()->moveBy(-15);
                 session.pass(15000);
             }
             session.pass(8000);
         },
         scene},
        {"rating-before",
         [](TestSetup& setup) {
             setup.session()->start(QStringLiteral("after-run"));
             setup.session()->session()->rating()->enterNumber(7);
         },
         scene},
        {"rating-mid-back", [](TestSetup& setup) { setup.session()->start(QStringLiteral("every-day")); },
         scene},
        {"rating-after",
         [](TestSetup& setup) {
             rolling(setup).session()->endSession();
             setup.session()->session()->rating()->enterNumber(4);
         },
         scene},
        {"rating-large-text",
         [](TestSetup& setup) {
             setup.app()->settings()->setTextSize(2);
             setup.session()->start(QStringLiteral("after-run"));
         },
         scene},
        {"summary-usual", [](TestSetup& setup) { ended(setup); }, scene},
        {"summary-cannot-save",
         [](TestSetup& setup) {
             ended(setup).failSaving();
             setup.session()->summary()->save();
         },
         scene},
        {"summary-no-ratings",
         [](TestSetup& setup) {
             SessionSetup& session = *setup.session();
             session.start(QStringLiteral("after-run"));
             while (session.session()->stage().page == viewmodels::SessionPage::Rating)
                 session.session()->skip();
             session.rollFor(40);
             session.session()->endSession();
             while (session.session()->runner().engine().state() == SessionState::Rating)
                 session.session()->skip();
             session.summarise();
         },
         scene},
        {"summary-change-ratings",
         [](TestSetup& setup) {
             ended(setup);
             setup.session()->summary()->changeRatings();
         },
         scene},
    };
}

} // namespace unknot::test
