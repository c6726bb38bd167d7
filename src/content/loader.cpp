#include "unknot/content/loader.h"

#include "files.h"
#include "library.h"
#include "reading.h"
#include "unknot/content/sources.h"

#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace unknot::content {

namespace {

constexpr std::string_view kAdvice = "advice";
constexpr std::string_view kTechniques = "techniques";
constexpr std::array<std::string_view, 4> kFolders{kTechniques, "routines", kAdvice, "voices"};

void readFolder(const std::filesystem::path& folder, bool own, Library& library)
{
    Report report(folder);
    for (ContentFile& file : readFiles(listFolder(folder, report).files)) {
        if (folder.filename() == kTechniques && file.report.fatal() && file.technique.empty()) {
            // Too damaged to say which technique it is for; its name mostly does.
            file.technique = std::filesystem::path(file.report.file()).stem().string();
        }
        library.add(std::move(file), own);
    }
    library.add(std::move(report), own);
}

void readRoot(const std::filesystem::path& root, bool own, Library& library)
{
    for (const std::string_view name : kFolders) {
        std::error_code error;
        const bool needed = !own && name == kTechniques;
        if (needed || std::filesystem::exists(root / name, error)) {
            readFolder(root / name, own, library);
        }
    }
}

} // namespace

Catalog load(const ContentRoots& roots)
{
    Library library;
    readRoot(roots.shipped, false, library);
    if (roots.own) {
        readRoot(*roots.own, true, library);
    }
    return library.take();
}

Sources loadSources(const ContentRoots& roots)
{
    Library library;
    readFolder(roots.shipped / kAdvice, false, library);
    if (roots.own) {
        readFolder(*roots.own / kAdvice, true, library);
    }
    return library.takeSources();
}

} // namespace unknot::content
