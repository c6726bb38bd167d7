#pragma once

#include "platform/people_file.h"
#include "unknot/core/ports/people.h"
#include "unknot/core/ports/reminder.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace unknot::app {

/// The people on this computer, with their logs. What reads or deletes a log works on a thread of its own.
class DeskPeople : public People {
public:
    /// Reads the list, which is one small file. `reminder` outlives this.
    DeskPeople(const platform::DataFolders& folders, Reminder& reminder);
    ~DeskPeople() override;

    /// Why the list could not be read.
    [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }
    [[nodiscard]] const platform::PeopleList& list() const { return list_; }
    [[nodiscard]] platform::PersonFolders foldersOf(const std::string& id) const;
    /// Remembers who uses the program. Nothing is written for one person alone.
    [[nodiscard]] Result<void> use(const std::string& id);
    /// Whether the log of somebody else than `id` is in this folder.
    [[nodiscard]] bool isOthers(const std::filesystem::path& folder, const std::string& id) const;

    [[nodiscard]] std::vector<Person> all() const override { return list_.people; }
    [[nodiscard]] NameFault faultOf(const std::string& name, const std::string& id) const override;
    [[nodiscard]] Result<std::string> add(const std::string& name) override;
    [[nodiscard]] Result<void> rename(const std::string& id, const std::string& name) override;
    void exportLog(const std::string& id, const std::string& file, Reply<void> reply) override;
    void remove(const std::string& id, Removal how, Reply<std::string> reply) override;

private:
    void readAgain();
    template <class T>
    void later(std::function<Result<T>()> work, Reply<T> reply);
    [[nodiscard]] Result<std::string> takeAway(const std::string& id, Removal how);

    const platform::DataFolders folders_;
    Reminder& reminder_;
    platform::PeopleFile file_;
    std::optional<Error> problem_;
    platform::PeopleList list_;
    QObject here_;
    QThreadPool worker_;
};

} // namespace unknot::app
