#include "ctl_people.h"

#include "cli/cli.h"
#include "platform/code_reader.h"
#include "platform/data_folders.h"
#include "platform/json_settings.h"

#include <QDate>
#include <QGuiApplication>

#include <iostream>
#include <memory>

// Qt SQL finds its driver through the application object; a sheet needs fonts on top, and no display.
int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool draws = !arguments.empty() && (arguments.front() == "handout" || arguments.front() == "progress");
    if (draws)
        qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    std::unique_ptr<QCoreApplication> application;
    if (draws)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const auto folders = unknot::platform::DataFolders::standard();
    const auto chosen = unknot::platform::chosenLogFolder(folders.config);
    std::ios::sync_with_stdio(false);
    unknot::cli::Places places{folders.shippedContent, folders.ownContent,
                               chosen.empty() ? folders.data : chosen};
    places.settings = folders.config / "settings.json";
    places.readCode = unknot::platform::readCode;
    places.today = [] { return QDate::currentDate(); };
    unknot::app::addPeople(places, folders);
    return unknot::cli::run(arguments, places, std::cout, std::cerr);
}
