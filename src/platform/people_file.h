#pragma once

#include "platform/data_folders.h"

#include "unknot/core/person.h"
#include "unknot/core/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unknot::platform {

/// Where the things of one person are.
struct PersonFolders {
    std::filesystem::path data;   ///< The log, unless the settings name another folder.
    std::filesystem::path config; ///< settings.json
};

/// Of the first person those of the computer, as if there were nobody else; of others a folder each, below
/// `folders.data`, with everything of theirs.
[[nodiscard]] PersonFolders foldersOf(const DataFolders& folders, const std::string& id);

/// What the list of people says.
struct PeopleList {
    std::vector<Person> people{{kFirstPerson, {}}}; ///< The first person is always there, at the front.
    std::string inUse = kFirstPerson;               ///< Somebody of them.
    int last = 1;                                   ///< Highest number that was ever given.

    bool operator==(const PeopleList&) const = default;
    [[nodiscard]] const Person* find(const std::string& id) const;
};

/// Whether `name` can be that of somebody in `list`; `id` is who already has it, "" for somebody new.
[[nodiscard]] NameFault faultOf(const std::string& name, const PeopleList& list, const std::string& id);

/// Who is meant by a name, however it is written, or by an id.
[[nodiscard]] const Person* personNamed(const std::string& name, const PeopleList& list);

/// The list of people as a small JSON file. There is none while there is one person. Every change reads it
/// again first, because another window may have changed it. Lives on one thread.
class PeopleFile {
public:
    /// Nothing is created by asking.
    explicit PeopleFile(DataFolders folders);

    /// Changes nothing. Without a file there is the first person alone. Errors: Corrupt, TooNew, Unreadable.
    [[nodiscard]] Result<PeopleList> read() const;
    /// As read(); but a damaged file is kept under a new name, and a list of those who have a folder takes
    /// its place. `problem` says so. What cannot be read leaves the first person alone.
    [[nodiscard]] PeopleList load(std::optional<Error>& problem);

    /// Gives the id. `name` must be without fault.
    [[nodiscard]] Result<std::string> add(const std::string& name);
    [[nodiscard]] Result<void> rename(const std::string& id, const std::string& name);
    [[nodiscard]] Result<void> use(const std::string& id);
    /// Takes them off the list; their folder stays.
    [[nodiscard]] Result<void> forget(const std::string& id);

    /// Renames the folder of somebody, so that it is nobody's any more; gives the new path, "" when there was
    /// none.
    [[nodiscard]] Result<std::filesystem::path> setAside(const std::string& id);
    /// Deletes the folder of somebody with all that is in it.
    [[nodiscard]] Result<void> deleteFolder(const std::string& id);

private:
    template <class Edit>
    Result<void> change(Edit edit);
    [[nodiscard]] PeopleList thoseWithAFolder() const;

    const DataFolders folders_;
    const std::filesystem::path file_;
};

} // namespace unknot::platform
