#include "platform/systemd_reminder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace unknot::platform {

namespace fs = std::filesystem;

namespace {

constexpr int kWaitAtEndMs = 2000;
const char* const kWanted = "timers.target.wants";
const QString kUser = QStringLiteral("--user");

QString asQString(const fs::path& path)
{
    return QString::fromStdString(path.string());
}

QByteArray contentOf(const fs::path& path)
{
    QFile file(asQString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const fs::path& path, const std::string& text)
{
    QDir().mkpath(asQString(path.parent_path()));
    QSaveFile file(asQString(path));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.data(), static_cast<qint64>(text.size()));
        if (file.commit())
            return {};
    }
    return Error{ErrorCode::Unwritable,
                 "The reminder cannot be saved (" + file.errorString().toStdString() + ").", path.string()};
}

} // namespace

SystemdReminder::Places SystemdReminder::usual(const std::string& dataFolder)
{
    Places places;
    places.units = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString() +
                   "/systemd/user";
    places.runtime = qEnvironmentVariable("XDG_RUNTIME_DIR").toStdString();
    places.program = QCoreApplication::applicationDirPath().toStdString() + "/unknotctl";
    places.dataFolder = dataFolder.empty() ? "" : fs::absolute(dataFolder).lexically_normal().string();
    return places;
}

SystemdReminder::SystemdReminder(Places places, QObject* parent) : QObject(parent), places_(std::move(places))
{
    process_.setProgram(QString::fromStdString(places_.systemctl));
    process_.setStandardInputFile(QProcess::nullDevice());
    process_.setStandardOutputFile(QProcess::nullDevice());
    connect(&process_, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        ended(how == QProcess::NormalExit && status == 0,
              QString::fromLocal8Bit(process_.readAllStandardError()).trimmed());
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(false, process_.errorString());
    });
}

SystemdReminder::~SystemdReminder()
{
    // What a person chose just before closing the window still holds.
    process_.disconnect(this);
    const QDeadlineTimer deadline(kWaitAtEndMs);
    const auto wait = [&] { process_.waitForFinished(static_cast<int>(deadline.remainingTime())); };
    if (process_.state() != QProcess::NotRunning)
        wait();
    for (const Job& job : jobs_)
        for (const QStringList& call : job.calls) {
            if (std::exchange(begun_, false) || deadline.hasExpired())
                continue;
            process_.setArguments(QStringList{kUser} + call);
            process_.start();
            wait();
        }
}

ReminderCommand SystemdReminder::commandFor(const std::string& person) const
{
    ReminderCommand command{places_.program, {"--profile", person}};
    if (!places_.dataFolder.empty())
        command.options.insert(command.options.end(), {"--data-dir", places_.dataFolder});
    return command;
}

fs::path SystemdReminder::unit(const std::string& person, const char* ending) const
{
    return places_.units / (reminderUnit(person, places_.dataFolder) + ending);
}

bool SystemdReminder::possible() const
{
    // The same place that systemctl --user looks for.
    std::error_code ignored;
    return !places_.runtime.empty() && fs::exists(places_.runtime / "systemd" / "private", ignored);
}

void SystemdReminder::set(const std::string& person, const ReminderSettings& when, Reply reply)
{
    if (!possible()) {
        answer(std::move(reply),
               Error{ErrorCode::Unavailable,
                     "No systemd runs for you on this computer, so nothing can remind you while "
                     "Unknot is closed.",
                     {}});
        return;
    }
    const ReminderCommand command = commandFor(person);
    for (const auto& [ending, text] :
         {std::pair{".service", serviceUnit(command, when)}, std::pair{".timer", timerUnit(command, when)}})
        if (const auto written = write(unit(person, ending), text); !written.ok()) {
            answer(std::move(reply), written);
            return;
        }
    const QString timer = asQString(unit(person, ".timer").filename());
    work({{{QStringLiteral("daemon-reload")},
           {QStringLiteral("enable"), timer},
           {QStringLiteral("restart"), timer}}, // One that runs already would keep its old time.
          true,
          std::move(reply)});
}

void SystemdReminder::remove(const std::string& person, Reply reply)
{
    const fs::path timer = unit(person, ".timer");
    const QString name = asQString(timer.filename());
    // By hand: systemctl disable does not know a unit whose systemd is not running.
    bool there = false;
    for (const fs::path& file :
         {timer, unit(person, ".service"), places_.units / kWanted / timer.filename()}) {
        std::error_code failed;
        there = fs::remove(file, failed) || there;
        if (failed) {
            answer(std::move(reply),
                   Error{ErrorCode::Unwritable,
                         "The reminder cannot be taken away (" + failed.message() + ").", file.string()});
            return;
        }
    }
    if (!there || !possible()) {
        answer(std::move(reply), {});
        return;
    }
    work({{{QStringLiteral("stop"), name}, {QStringLiteral("daemon-reload")}}, false, std::move(reply)});
}

void SystemdReminder::renew(const std::string& person, const ReminderSettings& when)
{
    const ReminderCommand command = commandFor(person);
    if (contentOf(unit(person, ".service")).toStdString() == serviceUnit(command, when) &&
        contentOf(unit(person, ".timer")).toStdString() == timerUnit(command, when))
        return;
    if (possible())
        set(person, when, {});
}

void SystemdReminder::show(const std::string& person, Reply reply)
{
    const ReminderCommand command = commandFor(person);
    QStringList arguments{QStringLiteral("remind"), QStringLiteral("--anyway")};
    for (const std::string& option : command.options)
        arguments << QString::fromStdString(option);
    auto* program = new QProcess(this);
    program->setStandardOutputFile(QProcess::nullDevice());
    const auto ended = [program, reply](const QString& problem) {
        program->deleteLater();
        if (reply)
            reply(problem.isEmpty() ? Result<void>{}
                                    : Error{ErrorCode::Unavailable, problem.toStdString(), {}});
    };
    connect(program, &QProcess::finished, this, [program, ended](int status, QProcess::ExitStatus) {
        const QString said = QString::fromLocal8Bit(program->readAllStandardError()).trimmed();
        ended(status == 0 ? QString() : said.section(QStringLiteral(": "), 1));
    });
    connect(program, &QProcess::errorOccurred, this, [program, ended](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(program->errorString());
    });
    program->start(QString::fromStdString(command.program), arguments);
}

void SystemdReminder::work(Job job)
{
    jobs_.push_back(std::move(job));
    if (jobs_.size() == 1)
        next();
}

void SystemdReminder::next()
{
    if (jobs_.empty())
        return;
    begun_ = true;
    process_.setArguments(QStringList{kUser} + jobs_.front().calls.front());
    process_.start();
}

void SystemdReminder::ended(bool well, const QString& said)
{
    begun_ = false;
    Job& job = jobs_.front();
    job.calls.erase(job.calls.begin());
    if (!well)
        job.said = said.isEmpty() ? QStringLiteral("systemctl failed") : said;
    const bool failed = !well && job.all;
    if (failed || job.calls.empty()) {
        Job done = std::move(jobs_.front());
        jobs_.pop_front();
        if (failed)
            answer(std::move(done.reply),
                   Error{ErrorCode::Unavailable,
                         "systemd does not take the reminder: " + done.said.toStdString(),
                         {}});
        else
            answer(std::move(done.reply), {});
    }
    // Not from within the signal of the process that has just ended.
    if (!jobs_.empty())
        QMetaObject::invokeMethod(this, &SystemdReminder::next, Qt::QueuedConnection);
}

void SystemdReminder::answer(Reply reply, Result<void> result)
{
    if (reply)
        QMetaObject::invokeMethod(
            this, [reply = std::move(reply), result = std::move(result)] { reply(result); },
            Qt::QueuedConnection);
}

} // namespace unknot::platform
