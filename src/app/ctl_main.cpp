#include "app/places.h"
#include "cli/cli.h"

#include <QCoreApplication>

#include <iostream>

// Qt SQL finds its driver through the application object; nothing else of Qt is needed here.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const unknot::app::Places places = unknot::app::findPlaces();
    std::ios::sync_with_stdio(false);
    return unknot::cli::run(arguments, {places.content, places.ownContent, places.data}, std::cout,
                            std::cerr);
}
