#include "unknot/content/loader.h"

#include "files.h"
#include "library.h"
#include "reading.h"
#include "unknot/content/sources.h"
#include "value.h"

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
    if (auto zones = zoneNames(roots)) {
        library.know(std::move(*zones));
    }
    readRoot(roots.shipped, false, library);
    if (roots.own) {
        readRoot(*roots.own, true, library);
    }
    return library.take();
}

std::optional<std::vector<std::string>> zoneNames(const ContentRoots& roots)
{
    const std::filesystem::path file = roots.shipped / "figure" / "body.json";
    Report report(file);
    FileReader files;
    Document document;
    if (const auto bytes = files.read(file, report)) {
        document.parse(*bytes, report);
    }
    const auto zones = document.empty() ? std::nullopt : Value(document, 0, report).member("zones");
    if (!zones || report.fatal()) {
        return std::nullopt;
    }
    std::vector<std::string> names;
    for (std::uint32_t i = zones->node().firstChild; i != 0; i = document.node(i).next) {
        if (const auto id = zones->at(i).member("id")) {
            names.emplace_back(id->node().text);
        }
    }
    return names;
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
