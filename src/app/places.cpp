#include "app/places.h"

#include <cstdlib>

namespace unknot::app {

namespace fs = std::filesystem;

namespace {

fs::path dataHome()
{
    if (const char* home = std::getenv("XDG_DATA_HOME"); home && fs::path(home).is_absolute())
        return home;
    if (const char* home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".local" / "share";
    return fs::current_path();
}

fs::path shippedContent()
{
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path installed = program.parent_path().parent_path() / "share" / "unknot" / "data";
    return fs::is_directory(installed, none) ? installed : fs::path(UNKNOT_SOURCE_DATA);
}

} // namespace

Places findPlaces(const std::optional<fs::path>& dataDir, const std::optional<fs::path>& contentDir)
{
    const fs::path data = dataDir.value_or(dataHome() / "unknot");
    return {contentDir ? *contentDir : shippedContent(), data / "content", data};
}

} // namespace unknot::app
