#pragma once

#include "unknot/core/person.h"
#include "unknot/core/result.h"

#include <QDate>
#include <QDateTime>

#include <filesystem>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace unknot::cli {

/// Where the things of one person are.
struct PersonPlace {
    Person person;
    std::filesystem::path data;     ///< Folder of the log.
    std::filesystem::path settings; ///< File of the settings.
    bool inUse = false;             ///< In the window, last.
};

/// Where things are when the command line does not say otherwise.
struct Places {
    std::filesystem::path content;                   ///< What comes with the app.
    std::optional<std::filesystem::path> ownContent; ///< The person's own; may be missing on disk.
    std::filesystem::path data;                      ///< Folder of the log.
    /// The text of the QR code on an image; empty: images cannot be read here.
    std::function<Result<std::string>(const std::filesystem::path&)> readCode{};
    std::function<QDate()> today{}; ///< The date on a sheet; empty: none.
    std::filesystem::path settings = {};             ///< File of the settings; "" when there is none.
    /// The people of a data folder, "" for the usual one; empty: there is one person, at the places above.
    std::function<Result<std::vector<PersonPlace>>(const std::string& dataFolder)> people = {};
    /// Which of `people` is meant by a name, or by an id; -1: none.
    std::function<int(const std::string& name, const std::vector<PersonPlace>& people)> named = {};
    std::function<QDateTime()> now = {};
    /// Shows the reminder to a person, by name when there are several; says in words what became of it.
    std::function<Result<std::string>(const Person& person, bool several)> remind = {};
    /// Takes the reminder of a person away.
    std::function<void(const std::string& person)> forgetReminder = {};
};

/// What the exit status says.
enum Exit : int {
    kDone = 0,
    kFinding = 1, ///< Something is wrong with what was looked at.
    kMisuse = 2,  ///< The command line or the script cannot be understood.
};

/// unknotctl: runs the command that `arguments` (without the program's name) ask for. Errors go to `err`.
[[nodiscard]] int run(const std::vector<std::string>& arguments, const Places& places, std::ostream& out,
                      std::ostream& err);

} // namespace unknot::cli
