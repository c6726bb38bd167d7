#pragma once

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace unknot::cli {

/// Where things are when the command line does not say otherwise.
struct Places {
    std::filesystem::path content;                   ///< What comes with the app.
    std::optional<std::filesystem::path> ownContent; ///< The person's own; may be missing on disk.
    std::filesystem::path data;                      ///< Folder of the log.
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
