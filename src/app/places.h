#pragma once

#include <filesystem>
#include <optional>

namespace unknot::app {

/// Where things are on this computer.
struct Places {
    std::filesystem::path content;    ///< What comes with the app: techniques/, routines/, advice/, figure/.
    std::filesystem::path ownContent; ///< The person's own content; may be missing on disk.
    std::filesystem::path data;       ///< The log; may be missing on disk.
};

/// The usual places: the installed content, or that of the source tree when started from the build folder;
/// the person's own under $XDG_DATA_HOME/unknot. `dataDir` and `contentDir` are what the command line says
/// instead; the person's own content belongs to the data folder.
[[nodiscard]] Places findPlaces(const std::optional<std::filesystem::path>& dataDir = {},
                                const std::optional<std::filesystem::path>& contentDir = {});

} // namespace unknot::app
