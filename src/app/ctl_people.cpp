#include "ctl_people.h"

#include "translations.h"

#include "platform/desktop_notice.h"
#include "platform/json_settings.h"
#include "platform/people_file.h"
#include "platform/systemd_reminder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

namespace unknot::app {

namespace {

using namespace std::chrono_literals;

/// How long somebody may take to press the button. Then the message goes, and this program with it.
constexpr auto kPatience = 15min;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

platform::DataFolders foldersIn(const platform::DataFolders& usual, const std::string& dataFolder)
{
    return dataFolder.empty() ? usual : platform::DataFolders::in(dataFolder);
}

Result<std::vector<cli::PersonPlace>> peopleIn(const platform::DataFolders& folders)
{
    const auto list = platform::PeopleFile(folders).read();
    if (!list.ok())
        return list.error();
    std::vector<cli::PersonPlace> people;
    for (const Person& person : list.value().people) {
        const auto own = platform::foldersOf(folders, person.id);
        const auto chosen = platform::chosenLogFolder(own.config);
        people.push_back({person, chosen.empty() ? own.data : chosen, own.config / "settings.json",
                          person.id == list.value().inUse});
    }
    return people;
}

int named(const std::string& name, const std::vector<cli::PersonPlace>& people)
{
    platform::PeopleList list;
    list.people.clear();
    for (const cli::PersonPlace& one : people)
        list.people.push_back(one.person);
    const Person* person = platform::personNamed(name, list);
    return person ? static_cast<int>(person - list.people.data()) : -1;
}

/// Opens the window of a person, and with it the session when the button itself was pressed.
bool openWindow(const Person& person, const std::string& dataFolder,
                const platform::DesktopNotice::Answer& answer)
{
    QStringList arguments{QStringLiteral("--profile"), QString::fromStdString(person.id)};
    if (answer.kind == platform::DesktopNotice::Answer::Kind::Button)
        arguments << QStringLiteral("--start");
    if (!dataFolder.empty())
        arguments << QStringLiteral("--data-dir") << QString::fromStdString(dataFolder);
    QProcess window;
    window.setProgram(QCoreApplication::applicationDirPath() + QStringLiteral("/unknot"));
    window.setArguments(arguments);
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!answer.token.isEmpty())
        environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), answer.token);
    window.setProcessEnvironment(environment);
    return window.startDetached();
}

Result<std::string> remind(const Person& person, bool several, const std::string& dataFolder)
{
    const Translations translations;
    platform::DesktopNotice notice;
    const QString name = QString::fromStdString(person.name.empty() ? person.id : person.name);
    const auto answer =
        notice.ask({several ? Words::tr("%1: time for the daily routine").arg(name)
                            : Words::tr("Time for the daily routine"),
                    Words::tr("Start opens the session that Today suggests."), Words::tr("Start")},
                   kPatience);
    if (!answer.ok())
        return answer.error();
    if (answer.value().kind == platform::DesktopNotice::Answer::Kind::Nothing)
        return std::string("Shown, and not answered.");
    if (!openWindow(person, dataFolder, answer.value()))
        return Error{ErrorCode::Unavailable, "The window cannot be opened.", {}};
    return std::string("Shown, and the window opened.");
}

} // namespace

void addPeople(cli::Places& places, const platform::DataFolders& folders)
{
    // The data folder of the command line comes with the question about people, which is asked first.
    const auto dataFolder = std::make_shared<std::string>();
    places.people = [folders, dataFolder](const std::string& folder) {
        *dataFolder = folder;
        return peopleIn(foldersIn(folders, folder));
    };
    places.named = named;
    places.now = [] { return QDateTime::currentDateTime(); };
    places.remind = [dataFolder](const Person& person, bool several) {
        return remind(person, several, *dataFolder);
    };
    places.forgetReminder = [dataFolder](const std::string& person) {
        // Its destructor waits for what was asked of it.
        platform::SystemdReminder(platform::SystemdReminder::usual(*dataFolder)).remove(person, {});
    };
}

} // namespace unknot::app
