#include "shots.h"

namespace unknot::test {

namespace {

using viewmodels::AppViewModel;

void showSettings(TestSetup& setup)
{
    setup.app()->setPage(AppViewModel::Page::Settings);
}

/// A state of the pages, with text of a size (0 to 2).
std::function<void(TestSetup&)> state(std::initializer_list<const char*> states, int textSize = 0)
{
    return [states = std::vector<const char*>(states), textSize](TestSetup& setup) {
        for (const char* name : states)
            arrange(setup, QLatin1String(name));
        if (textSize > 0)
            setup.app()->settings()->setTextSize(textSize);
    };
}

std::function<void(TestSetup&)> library(std::initializer_list<const char*> states, int textSize = 0)
{
    return [inState = state(states, textSize)](TestSetup& setup) {
        inState(setup);
        setup.app()->setPage(AppViewModel::Page::Techniques);
    };
}

std::function<void(TestSetup&)> detail(const char* technique, int variant, int textSize = 0)
{
    return [=](TestSetup& setup) {
        state({"history"}, textSize)(setup);
        setup.app()->today()->openArea(QLatin1String(technique));
        setup.app()->technique()->chooseVariant(variant);
    };
}

std::function<void(TestSetup&)> firstRun(int statement, int textSize = 0)
{
    return [=](TestSetup& setup) {
        state({"first-run"}, textSize)(setup);
        if (statement >= 0)
            setup.app()->firstRun()->toggle(statement);
    };
}

std::function<void(TestSetup&)> history(std::initializer_list<const char*> states, int textSize = 0)
{
    return [inState = state(states, textSize)](TestSetup& setup) {
        inState(setup);
        setup.app()->setPage(AppViewModel::Page::History);
        const auto& techniques = setup.state.catalog()->techniques;
        for (std::size_t i = 0; i < techniques.size(); ++i)
            if (techniques[i].id == "calf")
                setup.app()->history()->chooseArea(static_cast<int>(i));
    };
}

void historyDetail(TestSetup& setup)
{
    history({"year"})(setup);
    setup.app()->history()->detail()->show(QStringLiteral("sample"));
}

void askRoller(TestSetup& setup)
{
    firstRun(-1)(setup);
    setup.app()->firstRun()->proceed();
    setup.app()->firstRun()->chooseRoller(viewmodels::FirstRunViewModel::HarderOrTextured);
}

void askSound(TestSetup& setup, SoundState found)
{
    askRoller(setup);
    setup.sound.find(std::move(found));
    setup.app()->firstRun()->proceed();
}

} // namespace

std::vector<Shot> activityShots()
{
    return {
        {"today-activity", state({"history", "asks", "activities"}), ""},
        {"today-activity-large-text", state({"history", "asks", "long-activities"}, 2), ""},
        {"history-activities", history({"year", "activities"}), ""},
        {"activities-card", state({"asks", "activities"}), "ActivitiesScene"},
        {"activities-none", state({"asks"}), "ActivitiesScene"},
        {"activities-large-text", state({"asks", "long-activities"}, 2), "ActivitiesScene"},
        {"activities-dialog", state({"activities"}), "ActivitiesDialogScene"},
        {"activities-dialog-none", state({"asks"}), "ActivitiesDialogScene"},
        {"activities-dialog-large-text", state({"long-activities"}, 2), "ActivitiesDialogScene"},
    };
}

std::vector<Shot> allShots()
{
    std::vector<Shot> shots{
        {"components-all", [](TestSetup&) {}, "Gallery"},
        {"first-run-safety", firstRun(1), ""},
        {"first-run-urgent", firstRun(6), ""},
        {"first-run-large-text", firstRun(1, 2), ""},
        {"first-run-roller", askRoller, ""},
        {"first-run-sound", [](TestSetup& setup) { askSound(setup, twoPrograms()); }, ""},
        {"first-run-no-sound", [](TestSetup& setup) { askSound(setup, nothingFound()); }, ""},
        {"today-first", state({}), ""},
        {"today-history", state({"history"}), ""},
        {"today-advice", state({"advice"}), ""},
        {"history-empty", history({}), ""},
        {"history-year", history({"year"}), ""},
        {"history-detail", historyDetail, ""},
        {"history-large-text", history({"year"}, 2), ""},
        {"today-large-text", state({"history"}, 2), ""},
        {"today-people", state({"history", "people"}), ""},
        {"settings-people",
         [](TestSetup& setup) {
             state({"people", "reminder"})(setup);
             showSettings(setup);
         },
         ""},
        {"settings-cards-alone", state({}), "SettingsCardsScene"},
        {"settings-cards-people", state({"people", "reminder", "activities"}), "SettingsCardsScene"},
        {"history-progress-dialog", history({"year"}), "ProgressDialogScene"},
        {"today-cut-off", state({"cut-off"}), ""},
        {"today-no-safety", state({"no-safety"}), ""},
        {"today-harder-roller", state({"harder-roller"}), ""},
        {"today-errors", state({"unreadable-log", "broken-calf"}), ""},
        {"techniques-usual", library({"history"}), ""},
        {"techniques-error", library({"history", "broken-calf"}), ""},
        {"techniques-large-text", library({"history"}, 2), ""},
        {"technique-hamstrings", detail("hamstrings", 3), ""},
        {"technique-mid-back", detail("mid-back", 0), ""},
        {"technique-large-text", detail("quadriceps", 0, 2), ""},
        {"settings-usual", showSettings, ""},
        {"settings-no-sound",
         [](TestSetup& setup) {
             showSettings(setup);
             setup.sound.find(nothingFound());
         },
         ""},
        {"settings-sound-test",
         [](TestSetup& setup) {
             showSettings(setup);
             setup.app()->sound()->check()->start();
         },
         ""},
        {"settings-large-text",
         [](TestSetup& setup) {
             showSettings(setup);
             setup.app()->settings()->setTextSize(2);
             setup.app()->settings()->setStrokeSeconds(2.5);
         },
         ""},
    };
    for (Shot& shot : activityShots())
        shots.push_back(std::move(shot));
    for (Shot& shot : clinicShots())
        shots.push_back(std::move(shot));
    for (Shot& shot : sessionShots())
        shots.push_back(std::move(shot));
    return shots;
}

} // namespace unknot::test
