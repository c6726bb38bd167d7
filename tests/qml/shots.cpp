#include "shots.h"

namespace unknot::test {

namespace {

using viewmodels::AppViewModel;

void showSettings(TestSetup& setup)
{
    setup.app()->setPage(AppViewModel::Page::Settings);
}

} // namespace

std::vector<Shot> allShots()
{
    std::vector<Shot> shots{
        {"components-all", [](TestSetup&) {}, "Gallery"},
        {"settings-usual", showSettings, ""},
        {"settings-large-text",
         [](TestSetup& setup) {
             showSettings(setup);
             setup.app()->settings()->setTextSize(2);
             setup.app()->settings()->setStrokeSeconds(2.5);
         },
         ""},
    };
    for (Shot& shot : sessionShots())
        shots.push_back(std::move(shot));
    return shots;
}

} // namespace unknot::test
