#include "content_file.h"

#include "document_format.h"
#include "readable_text.h"
#include "readers.h"
#include "rules.h"
#include "utf8.h"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

namespace unknot::content {

namespace {

template <class T, void (*read)(ObjectReader&, T&)>
Content readAs(ObjectReader& in)
{
    T value;
    read(in, value);
    return value;
}

/// A kind of document. Its ids stand in `idKey` of the root, or of each item of the root's `list`.
struct Format {
    std::string_view name;
    Content (*read)(ObjectReader&);
    std::string_view list;
    std::string_view idKey;
};

constexpr std::string_view kTechniqueFormat = "unknot-technique";
constexpr std::array<Format, 7> kFormats{{
    {kTechniqueFormat, readAs<Technique, readTechnique>, "", "id"},
    {"unknot-routine", readAs<Routine, readRoutine>, "", "id"},
    {"unknot-advice", readAs<std::vector<Advice>, readAdvice>, "advice", "rule"},
    {"unknot-screening", readAs<std::vector<ScreeningItem>, readScreening>, "items", "id"},
    {"unknot-sources", readAs<Sources, readSources>, "references", "id"},
    {"unknot-script", readAs<Script, readScript>, "", ""},
    {"unknot-voice-program", readAs<VoiceProgram, readVoiceProgram>, "", "id"},
}};

/// The figure's own documents; they have a reader elsewhere.
constexpr std::array<std::string_view, 2> kOtherFormats{"unknot-clips", "unknot-body"};

std::string_view textOf(const std::optional<Value>& value)
{
    return value && value->node().kind == Kind::String ? value->node().text : std::string_view{};
}

bool isJsonSchema(const Value& root)
{
    return !root.member("format") &&
           textOf(root.member("$schema")).find("json-schema.org/") != std::string_view::npos;
}

const Format* findFormat(ObjectReader& in)
{
    std::string name;
    const bool read = in.required("format", name, words(40));
    const auto format =
        std::find_if(kFormats.begin(), kFormats.end(), [&](const Format& f) { return f.name == name; });
    if (format != kFormats.end()) {
        return format;
    }
    if (read && std::find(kOtherFormats.begin(), kOtherFormats.end(), name) == kOtherFormats.end()) {
        std::vector<std::string_view> names;
        for (const Format& known : kFormats) {
            names.push_back(known.name);
        }
        notOneOf(*in.value().member("format"), names);
    }
    return nullptr;
}

void claim(const Value& object, std::string_view idKey, std::vector<Claim>& claims)
{
    const std::optional<Value> id = object.member(idKey);
    if (!textOf(id).empty()) {
        claims.push_back({std::string(textOf(id)), id->node().line, id->document().pointer(id->index())});
    }
}

/// The ids under `idKey` of each item of the root's list.
void claimAll(const Value& root, std::string_view listKey, std::string_view idKey, std::vector<Claim>& claims)
{
    if (const std::optional<Value> list = root.member(listKey)) {
        for (std::uint32_t i = list->node().firstChild; i != 0; i = list->document().node(i).next) {
            claim(list->at(i), idKey, claims);
        }
    }
}

void readRoot(const Value& root, ContentFile& file)
{
    if (root.node().kind == Kind::Object && isJsonSchema(root)) {
        file.isSchema = true;
    }
    ObjectReader in(root);
    in.ignored("$schema");
    const Format* format = root.node().kind == Kind::Object ? findFormat(in) : nullptr;
    if (format == nullptr || !readVersion(in)) {
        return;
    }
    file.content = format->read(in);
    in.finish();
    if (file.report.fatal()) {
        return;
    }
    if (format->list.empty()) {
        claim(root, format->idKey, file.claims);
    } else {
        claimAll(root, format->list, format->idKey, file.claims);
    }
    if (format->name == kTechniqueFormat) {
        claimAll(root, "cautions", "zone", file.zones);
    }
}

} // namespace

std::vector<Problem> ContentFile::takeProblems(bool own)
{
    std::vector<Problem> problems = std::move(report.problems());
    for (Problem& problem : problems) {
        problem.technique = technique;
        problem.own = own;
    }
    return problems;
}

ContentFile ContentReader::read(std::string_view bytes, const std::filesystem::path& path)
{
    ContentFile file(path);
    const std::optional<std::string_view> text = readableText(bytes, file.report);
    if (!text) {
        return file;
    }
    document_.parse(*text, file.report);
    if (document_.empty()) {
        return file;
    }
    const Value root(document_, 0, file.report);
    if (textOf(root.member("format")) == kTechniqueFormat) {
        file.technique = visible(textOf(root.member("id")));
    }
    if (!file.report.fatal()) {
        readRoot(root, file);
    }
    if (file.report.fatal()) {
        file.content = {};
    }
    if (std::holds_alternative<Routine>(file.content)) {
        file.document = std::exchange(document_, {});
    }
    return file;
}

ContentFile ContentReader::read(const std::filesystem::path& path)
{
    try {
        ContentFile file(path);
        const std::optional<std::string_view> bytes = files_.read(path, file.report);
        return bytes ? read(*bytes, path) : std::move(file);
    } catch (const std::exception& error) {
        ContentFile file(path);
        file.report.add(0, "", std::string("The file cannot be read: ") + error.what() + ".", "Try again.");
        return file;
    }
}

} // namespace unknot::content
