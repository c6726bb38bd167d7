#pragma once

#include <filesystem>

namespace unknot::platform {

/// Where things are kept. Nothing is created by asking.
struct DataFolders {
    std::filesystem::path data;           ///< The session log; $XDG_DATA_HOME/unknot.
    std::filesystem::path ownContent;     ///< The person's own techniques and routines; `content` in there.
    std::filesystem::path config;         ///< settings.json; $XDG_CONFIG_HOME/unknot.
    std::filesystem::path state;          ///< unknot.log; $XDG_STATE_HOME/unknot.
    std::filesystem::path shippedContent; ///< What comes with the program.

    /// The usual places of this computer and person.
    [[nodiscard]] static DataFolders standard();
    /// Everything that is written in one folder of the person's choosing; content as usual.
    [[nodiscard]] static DataFolders in(const std::filesystem::path& folder);
    /// $UNKNOT_CONTENT_DIR, else share/unknot beside or above the folder of `program`, else
    /// /usr/share/unknot.
    [[nodiscard]] static std::filesystem::path contentFor(const std::filesystem::path& program);
};

} // namespace unknot::platform
