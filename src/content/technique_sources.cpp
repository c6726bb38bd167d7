#include "technique_sources.h"

#include "document.h"
#include "files.h"
#include "fingerprint.h"
#include "json_copy.h"
#include "readable_text.h"

#include <algorithm>
#include <system_error>

namespace unknot::content {

namespace {

constexpr std::size_t kMark = 6;
constexpr std::size_t kLongestId = 40;

/// Calls `use(value)` for the root of a file, when it is JSON at all.
template <class Use>
void withRoot(const std::filesystem::path& path, const Use& use)
{
    Report report(path);
    FileReader files;
    const auto bytes = files.read(path, report);
    const auto text = bytes ? readableText(*bytes, report) : std::nullopt;
    if (!text) {
        return;
    }
    Document document;
    document.parse(*text, report);
    if (!document.empty() && !report.fatal()) {
        use(Value(document, 0, report));
    }
}

std::string textAt(const Value& root, std::string_view key)
{
    const auto member = root.member(key);
    return member && member->node().kind == Kind::String ? std::string(member->node().text) : std::string();
}

void readRoot(const std::filesystem::path& root, bool own, std::map<std::string, TechniqueSource>& sources)
{
    const std::filesystem::path folder = root / "techniques";
    std::error_code none;
    if (!std::filesystem::is_directory(folder, none)) {
        return;
    }
    Report report(folder);
    const Listing listing = listFolder(folder, report);
    for (const std::filesystem::path& file : listing.files) {
        withRoot(file, [&](const Value& technique) {
            TechniqueSource& source = sources[textAt(technique, "id")];
            source.technique = compactJson(technique);
            source.own = own;
        });
    }
    for (const std::filesystem::path& file : listing.clips) {
        withRoot(file,
                 [&](const Value& clips) { sources[textAt(clips, "technique")].clips = compactJson(clips); });
    }
}

std::string replaced(const std::string& json, std::string_view key, std::string_view id)
{
    std::string copy;
    Report report("");
    Document document;
    document.parse(json, report);
    return document.empty() ? copy : compactJson(Value(document, 0, report), key, id);
}

} // namespace

std::string_view plainId(std::string_view id)
{
    const std::size_t dash = id.size() > kMark + 1 ? id.size() - kMark - 1 : 0;
    const std::string_view mark = id.substr(dash + 1);
    const bool marked = dash > 0 && id[dash] == '-' &&
                        mark.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
                        mark.find_first_of("0123456789") != std::string_view::npos;
    return marked ? id.substr(0, dash) : id;
}

std::string markedId(std::string_view id, std::string_view contents)
{
    std::string mark = fingerprint(contents).substr(0, kMark);
    // A mark is told from a word by its digit.
    if (mark.find_first_of("0123456789") == std::string::npos) {
        mark.back() = '0';
    }
    return std::string(plainId(id).substr(0, kLongestId - kMark - 1)) + '-' + mark;
}

TechniqueSource withId(const TechniqueSource& source, std::string_view id)
{
    return {replaced(source.technique, "id", id), replaced(source.clips, "technique", id), source.own};
}

std::string printOf(const TechniqueSource& source)
{
    const TechniqueSource plain = withId(source, "plain");
    return plain.technique + '\n' + plain.clips;
}

std::map<std::string, TechniqueSource> techniqueSources(const ContentRoots& roots)
{
    std::map<std::string, TechniqueSource> sources;
    readRoot(roots.shipped, false, sources);
    if (roots.own) {
        readRoot(*roots.own, true, sources);
    }
    return sources;
}

} // namespace unknot::content
