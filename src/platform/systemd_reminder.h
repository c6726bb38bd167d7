#pragma once

#include "platform/reminder_units.h"

#include "unknot/core/ports/reminder.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <deque>
#include <filesystem>
#include <string>
#include <vector>

namespace unknot::platform {

/// The reminder as a timer of the systemd that runs for the user, who has it also when Unknot does not run.
/// The units are files that are written as a whole; systemctl is told of them without waiting. The destructor
/// waits a moment for what was asked of it last. Needs an event loop.
class SystemdReminder : public QObject, public Reminder {
    Q_OBJECT

public:
    struct Places {
        std::filesystem::path units; ///< $XDG_CONFIG_HOME/systemd/user
        std::filesystem::path
            runtime;            ///< $XDG_RUNTIME_DIR: whether a systemd runs for the user is seen there.
        std::string program;    ///< Whole path of unknotctl.
        std::string dataFolder; ///< Of --data-dir; "" for the usual places.
        std::string systemctl = "systemctl";
    };

    /// The usual places of this user; unknotctl beside this program.
    [[nodiscard]] static Places usual(const std::string& dataFolder);

    explicit SystemdReminder(Places places, QObject* parent = nullptr);
    ~SystemdReminder() override;

    void set(const std::string& person, const ReminderSettings& when, Reply reply) override;
    void remove(const std::string& person, Reply reply) override;
    void renew(const std::string& person, const ReminderSettings& when) override;
    void show(const std::string& person, Reply reply) override;

private:
    struct Job {
        std::vector<QStringList> calls; ///< Of systemctl --user, one after the other.
        bool all = true;                ///< Whether one that fails makes it fail.
        Reply reply;
        QString said{}; ///< By one that failed.
    };

    [[nodiscard]] ReminderCommand commandFor(const std::string& person) const;
    [[nodiscard]] std::filesystem::path unit(const std::string& person, const char* ending) const;
    [[nodiscard]] bool possible() const;
    void work(Job job);
    void next();
    void ended(bool well, const QString& said);
    void answer(Reply reply, Result<void> result);

    const Places places_;
    std::deque<Job> jobs_;
    bool begun_ = false; ///< The first call of the first job.
    QProcess process_;
};

} // namespace unknot::platform
