#include "source_tree.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace unknot::architecture {

namespace fs = std::filesystem;

namespace {

constexpr std::array kFolders{"src",   "include",   "tests", "data", "docs",
                              "tools", "resources", "cmake", ".ci"};
constexpr std::array kTexts{".h",   ".cpp", ".qml", ".json", ".md",      ".txt", ".cmake", ".ini",  ".svg",
                            ".qrc", ".in",  ".ts",  ".xml",  ".desktop", ".sh",  ".js",    "qmldir"};

std::string read(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

bool isText(const fs::path& file)
{
    const std::string name = file.filename().string();
    if (!file.has_extension())
        return true;
    return std::any_of(kTexts.begin(), kTexts.end(), [&](const char* end) { return name.ends_with(end); });
}

} // namespace

std::vector<std::string> SourceFile::lines() const
{
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        all.push_back(std::move(line));
    return all;
}

std::vector<SourceFile> readTree(const fs::path& root)
{
    std::vector<SourceFile> files;
    const auto add = [&](const fs::path& file) {
        if (fs::is_regular_file(file) && isText(file))
            files.push_back({fs::relative(file, root).generic_string(), read(file)});
    };
    for (const auto& entry : fs::directory_iterator(root))
        add(entry.path());
    for (const char* folder : kFolders)
        if (fs::is_directory(root / folder))
            for (const auto& entry : fs::recursive_directory_iterator(root / folder))
                add(entry.path());
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace unknot::architecture
