#include "platform/data_folders.h"

#include <QStandardPaths>

#include <cstdlib>

namespace unknot::platform {

namespace fs = std::filesystem;

namespace {

constexpr int kLevelsUp = 4; // From build/src/app to build, with one to spare.

fs::path generic(QStandardPaths::StandardLocation location)
{
    return fs::path(QStandardPaths::writableLocation(location).toStdString()) / "unknot";
}

// QStandardPaths knows this one from 6.7 on.
fs::path stateFolder()
{
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state != nullptr && fs::path(state).is_absolute())
        return fs::path(state) / "unknot";
    return fs::path(QStandardPaths::writableLocation(QStandardPaths::HomeLocation).toStdString()) / ".local" /
           "state" / "unknot";
}

fs::path shipped()
{
    std::error_code ignored;
    return DataFolders::contentFor(fs::read_symlink("/proc/self/exe", ignored));
}

} // namespace

DataFolders DataFolders::standard()
{
    DataFolders folders;
    folders.data = generic(QStandardPaths::GenericDataLocation);
    folders.ownContent = folders.data / "content";
    folders.config = generic(QStandardPaths::GenericConfigLocation);
    folders.state = stateFolder();
    folders.shippedContent = shipped();
    return folders;
}

DataFolders DataFolders::in(const fs::path& folder)
{
    return {folder, folder / "content", folder, folder, shipped()};
}

fs::path DataFolders::contentFor(const fs::path& program)
{
    if (const char* chosen = std::getenv("UNKNOT_CONTENT_DIR"); chosen != nullptr && *chosen != '\0')
        return chosen;
    std::error_code ignored;
    fs::path above = program.parent_path();
    for (int level = 0; level < kLevelsUp && !above.empty(); ++level, above = above.parent_path()) {
        fs::path content = above / "share" / "unknot";
        if (fs::is_directory(content / "techniques", ignored))
            return content;
    }
    return "/usr/share/unknot";
}

} // namespace unknot::platform
