#include "platform/systemd_reminder.h"

#include "support/catch.h"
#include "support/temp_folder.h"
#include "support/until.h"
#include "unknot/core/person.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <optional>

using namespace unknot;
using namespace unknot::platform;
using namespace unknot::test;
namespace fs = std::filesystem;

namespace {

constexpr int kMondayWednesday = 0b101;

/// A user's folders, and a systemctl that only writes down how it was called.
struct User {
    TempFolder folder;
    SystemdReminder::Places places;

    explicit User(const std::string& answer = "exit 0")
    {
        fs::create_directories(folder / "run/systemd");
        writeFile(folder / "run/systemd/private", "");
        const fs::path systemctl = folder / "systemctl";
        writeFile(systemctl, "#!/bin/sh\necho \"$@\" >> '" + calls().string() + "'\n" + answer + "\n");
        fs::permissions(systemctl, fs::perms::owner_all);
        places = {folder / "config/systemd/user", folder / "run", "/opt/unknot/bin/unknotctl", "",
                  systemctl.string()};
    }
    [[nodiscard]] fs::path calls() const { return folder / "calls"; }
    [[nodiscard]] fs::path unit(const char* name) const { return places.units / name; }
};

/// The answer to a request, when it has come.
struct Answered {
    std::shared_ptr<std::optional<Result<void>>> result = std::make_shared<std::optional<Result<void>>>();
    [[nodiscard]] Reminder::Reply reply() const
    {
        return [result = result](Result<void> answer) { *result = answer; };
    }
    [[nodiscard]] Result<void> wait() const
    {
        REQUIRE(until([&] { return result->has_value(); }));
        return **result;
    }
};

} // namespace

TEST_CASE("The units say what is shown, when, and that it needs the program")
{
    const ReminderCommand command{"/opt/un knot/100%/unknotctl",
                                  {"--profile", "person-2", "--data-dir", "/a \"$b\""}};
    CHECK(serviceUnit(command, {true, 18 * 60 + 5, kMondayWednesday}) ==
          R"(# Written by Unknot. Turning the reminder off in its settings takes this file away.
[Unit]
Description=Unknot, reminder of the daily routine
ConditionPathExists=/opt/un knot/100%%/unknotctl

[Service]
Type=exec
ExecStart="/opt/un knot/100%%/unknotctl" remind --at 18:05 "--profile" "person-2" "--data-dir" "/a \"$$b\""
KillMode=process
)");
    CHECK(timerUnit(command, {true, 18 * 60 + 5, kMondayWednesday}) ==
          R"(# Written by Unknot. Turning the reminder off in its settings takes this file away.
[Unit]
Description=Unknot, when the daily routine is due
ConditionPathExists=/opt/un knot/100%%/unknotctl

[Timer]
OnCalendar=Mon,Wed *-*-* 18:05:00
AccuracySec=15s

[Install]
WantedBy=timers.target
)");
    CHECK(timerUnit(command, {true, 7 * 60, 0x7f}).find("OnCalendar=*-*-* 07:00:00\n") != std::string::npos);
}

TEST_CASE("Every person and every data folder has units of their own")
{
    CHECK(reminderUnit(kFirstPerson, "") == "unknot-reminder");
    CHECK(reminderUnit("person-2", "") == "unknot-reminder-person-2");
    const std::string elsewhere = reminderUnit(kFirstPerson, "/media/stick");
    CHECK(elsewhere.starts_with("unknot-reminder-"));
    CHECK(elsewhere != reminderUnit(kFirstPerson, "/media/stock"));
}

TEST_CASE("systemd itself finds nothing wrong with the units")
{
    if (QStandardPaths::findExecutable(QStringLiteral("systemd-analyze")).isEmpty()) {
        WARN("skipped: there is no systemd-analyze");
        return;
    }
    const TempFolder folder;
    const ReminderCommand command{"/bin/true", {"--profile", "first"}};
    writeFile(folder / "unknot-reminder.service", serviceUnit(command, {}));
    writeFile(folder / "unknot-reminder.timer", timerUnit(command, {true, 390, kMondayWednesday}));
    QProcess check;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QString::fromStdString(folder.path().string()));
    check.setProcessEnvironment(environment);
    check.start(QStringLiteral("systemd-analyze"),
                {QStringLiteral("--user"), QStringLiteral("verify"),
                 QString::fromStdString((folder / "unknot-reminder.service").string()),
                 QString::fromStdString((folder / "unknot-reminder.timer").string())});
    REQUIRE(check.waitForFinished(20000));
    const std::string said = check.readAllStandardError().toStdString();
    INFO(said);
    if (check.exitCode() != 0 && said.find("unknot-reminder") == std::string::npos) {
        WARN("skipped: systemd-analyze cannot look at units here: " + said);
        return;
    }
    CHECK(check.exitCode() == 0);
    CHECK(said.find("unknot-reminder") == std::string::npos);
}

TEST_CASE("Turning it on writes the units and tells systemd, and turning it off leaves nothing")
{
    const User user;
    SystemdReminder reminder(user.places);
    const Answered on;
    reminder.set(kFirstPerson, {true, 1080, 0x7f}, on.reply());
    CHECK(on.wait().ok());
    CHECK(contentOf(user.unit("unknot-reminder.timer")).find("OnCalendar=*-*-* 18:00:00") !=
          std::string::npos);
    CHECK(contentOf(user.unit("unknot-reminder.service")).find("--profile\" \"first\"") != std::string::npos);
    CHECK(contentOf(user.calls()) == "--user daemon-reload\n--user enable unknot-reminder.timer\n"
                                     "--user restart unknot-reminder.timer\n");
    fs::create_directories(user.unit("timers.target.wants"));
    fs::create_symlink(user.unit("unknot-reminder.timer"),
                       user.unit("timers.target.wants/unknot-reminder.timer"));
    fs::remove(user.calls());
    const Answered off;
    reminder.remove(kFirstPerson, off.reply());
    CHECK(off.wait().ok());
    CHECK(contentOf(user.calls()) == "--user stop unknot-reminder.timer\n--user daemon-reload\n");
    for (const auto& entry : fs::recursive_directory_iterator(user.places.units))
        CHECK(entry.is_directory());
    fs::remove(user.calls());
    const Answered again;
    reminder.remove(kFirstPerson, again.reply());
    CHECK(again.wait().ok());
    CHECK_FALSE(fs::exists(user.calls()));
}

TEST_CASE("Without a systemd of the user it says so, and writes nothing")
{
    User user;
    fs::remove(user.folder / "run/systemd/private");
    SystemdReminder reminder(user.places);
    const Answered on;
    reminder.set(kFirstPerson, {true, 1080, 0x7f}, on.reply());
    const auto answer = on.wait();
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().code == ErrorCode::Unavailable);
    CHECK(answer.error().message.find("systemd") != std::string::npos);
    CHECK_FALSE(fs::exists(user.places.units));
    const Answered off;
    reminder.remove(kFirstPerson, off.reply());
    CHECK(off.wait().ok());
}

TEST_CASE("What systemd says against it is told")
{
    const User user("echo 'Unit file is masked.' >&2; exit 1");
    SystemdReminder reminder(user.places);
    const Answered on;
    reminder.set(kFirstPerson, {true, 1080, 0x7f}, on.reply());
    const auto answer = on.wait();
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().message.find("Unit file is masked.") != std::string::npos);
    User without;
    without.places.systemctl = "/nowhere/systemctl";
    SystemdReminder none(without.places);
    const Answered gone;
    none.set(kFirstPerson, {true, 1080, 0x7f}, gone.reply());
    CHECK_FALSE(gone.wait().ok());
}

TEST_CASE("What was asked for last is done before the end")
{
    const User user;
    {
        SystemdReminder reminder(user.places);
        reminder.set(kFirstPerson, {true, 1080, 0x7f}, {});
        reminder.remove("person-2", {});
        reminder.set("person-3", {true, 1080, 0x7f}, {});
    }
    CHECK(contentOf(user.calls()) ==
          "--user daemon-reload\n--user enable unknot-reminder.timer\n--user restart unknot-reminder.timer\n"
          "--user daemon-reload\n--user enable unknot-reminder-person-3.timer\n"
          "--user restart unknot-reminder-person-3.timer\n");
}

TEST_CASE("It can be shown now, and what its program says against it is told")
{
    User user;
    user.places.program = (user.folder / "unknotctl").string();
    const auto program = [&](const std::string& text) {
        writeFile(user.places.program, "#!/bin/sh\n" + text + "\n");
        fs::permissions(user.places.program, fs::perms::owner_all);
    };
    SystemdReminder reminder(user.places);
    program("echo \"$@\" > '" + user.calls().string() + "'");
    const Answered shown;
    reminder.show("person-2", shown.reply());
    CHECK(shown.wait().ok());
    CHECK(contentOf(user.calls()) == "remind --anyway --profile person-2\n");
    program("echo 'unknotctl: The desktop shows no messages.' >&2; exit 1");
    const Answered failed;
    reminder.show("person-2", failed.reply());
    CHECK(failed.wait().error().message == "The desktop shows no messages.");
    fs::remove(user.places.program);
    const Answered gone;
    reminder.show("person-2", gone.reply());
    CHECK_FALSE(gone.wait().ok());
}

TEST_CASE("A program that moved sets its reminder again, one that did not leaves it")
{
    User user;
    {
        SystemdReminder reminder(user.places);
        reminder.set(kFirstPerson, {true, 1080, 0x7f}, {});
    }
    fs::remove(user.calls());
    {
        SystemdReminder reminder(user.places);
        reminder.renew(kFirstPerson, {true, 1080, 0x7f});
    }
    CHECK_FALSE(fs::exists(user.calls()));
    user.places.program = "/usr/bin/unknotctl";
    {
        SystemdReminder reminder(user.places);
        reminder.renew(kFirstPerson, {true, 1080, 0x7f});
    }
    CHECK(contentOf(user.unit("unknot-reminder.service")).find("\"/usr/bin/unknotctl\"") !=
          std::string::npos);
    CHECK(fs::exists(user.calls()));
}
