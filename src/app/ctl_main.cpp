#include "cli/cli.h"
#include "platform/data_folders.h"

#include <QCoreApplication>

#include <iostream>

// Qt SQL finds its driver through the application object; nothing else of Qt is needed here.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto folders = unknot::platform::DataFolders::standard();
    std::ios::sync_with_stdio(false);
    return unknot::cli::run(arguments, {folders.shippedContent, folders.ownContent, folders.data}, std::cout,
                            std::cerr);
}
