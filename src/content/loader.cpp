#include "unknot/content/loader.h"

#include "content_file.h"
#include "files.h"
#include "library.h"

#include <array>
#include <system_error>

namespace unknot::content {

namespace {

constexpr std::array<const char*, 3> kFolders{"techniques", "routines", "advice"};

void readRoot(const std::filesystem::path& root, bool own, Library& library)
{
    for (const char* name : kFolders) {
        const std::filesystem::path folder = root / name;
        Report report(folder);
        std::error_code error;
        const bool needed = !own && name == kFolders.front();
        if (needed || std::filesystem::exists(folder, error)) {
            for (const std::filesystem::path& file : listFolder(folder, report).files) {
                library.add(readContentFile(file), own);
            }
        }
        library.add(std::move(report), own);
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

} // namespace unknot::content
