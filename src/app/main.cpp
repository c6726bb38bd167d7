#include "application.h"
#include "head_start.h"
#include "options.h"
#include "renderer.h"
#include "self_test.h"
#include "surroundings.h"
#include "window.h"

#include "platform/running_window.h"

#include <QGuiApplication>

#include <cstdio>

using namespace unknot;

namespace {

int leave(const app::CommandLine& commandLine)
{
    std::fputs(qPrintable(commandLine.text), commandLine.status == 0 ? stdout : stderr);
    return commandLine.status;
}

/// A routine that was asked for by name has to be there; for that, the content has to be read first.
std::optional<app::CommandLine> missingRoutine(const QString& routine, app::ContentLoader& content)
{
    if (routine.isEmpty())
        return {};
    content.start();
    const Catalog& catalog = content.wait();
    if (catalog.routine(routine.toStdString()))
        return {};
    QStringList known;
    for (const Routine& there : catalog.routines)
        known << QString::fromStdString(there.id);
    return app::noSuchRoutine(routine, known);
}

/// A window that is open already does what was asked for, and comes to the front. A rehearsal, other content,
/// and a file with something beside it are for a window of their own.
bool handedOver(const app::Options& options, const platform::DataFolders& folders, const std::string& person)
{
    const bool beside = options.start || !options.routine.isEmpty() || !options.profile.isEmpty();
    if (options.timeScale != 1 || !options.contentFolder.isEmpty() || (beside && !options.file.isEmpty()))
        return false;
    const auto taken =
        platform::RunningWindow(folders.state)
            .take({options.file, QString::fromStdString(person), options.routine, options.start}, [] {
                std::fputs("unknot: Unknot is open already, but its window does not answer "
                           "yet. Waiting a few seconds for it.\n",
                           stderr);
            });
    if (taken == platform::Taken::Silent)
        std::fputs("unknot: it does not answer, so here is another window. Both write to the same log, and "
                   "nothing is lost.\n",
                   stderr);
    return taken == platform::Taken::Yes;
}

/// Somebody who was asked for by name has to be there.
std::optional<app::CommandLine> missingPerson(const QString& name, const platform::DataFolders& folders,
                                              std::string& id)
{
    if (name.isEmpty())
        return {};
    const auto list = platform::PeopleFile(folders).read();
    if (!list.ok())
        return app::CommandLine{
            {}, QStringLiteral("unknot: %1\n").arg(QString::fromStdString(list.error().message)), 1};
    if (const Person* person = platform::personNamed(name.toStdString(), list.value())) {
        id = person->id;
        return {};
    }
    QStringList known;
    for (const Person& person : list.value().people)
        known << QString::fromStdString(person.name.empty() ? person.id : person.name);
    return app::noSuchPerson(name, known);
}

int withoutDisplay()
{
    std::fputs("unknot: there is no display to open a window on. On a desktop it opens by itself; over ssh, "
               "ssh -X brings one along.\n\"unknotctl rehearse every-day\" shows a session as text.\n",
               stderr);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const app::CommandLine commandLine = app::readCommandLine(arguments);
    if (!commandLine.options)
        return leave(commandLine);
    const app::Options& options = *commandLine.options;
    if (!app::hasDisplay()) {
        if (!options.selfTest)
            return withoutDisplay();
        qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    }

    const platform::DataFolders folders = app::foldersFor(options);
    app::ContentLoader content({folders.shippedContent, folders.ownContent});
    if (const auto missing = missingRoutine(options.routine, content))
        return leave(*missing);
    std::string person;
    if (const auto missing = missingPerson(options.profile, folders, person))
        return leave(*missing);
    app::chooseRenderer();
    // Not earlier: its thread reads the environment, which the renderer is chosen in.
    app::HeadStart ahead;
    app::dress();
    QGuiApplication application(argc, argv);
    if (options.selfTest)
        return app::selfTest(content);
    if (handedOver(options, folders, person))
        return 0;
    ahead.connectBus();
    app::Application unknot(options, folders, content, person, std::make_unique<app::WindowMaker>());
    ahead.waitForFonts();
    return unknot.open() ? QGuiApplication::exec() : 1;
}
