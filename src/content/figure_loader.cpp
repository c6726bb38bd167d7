#include "unknot/content/figure.h"

#include "clip_reader.h"
#include "document.h"
#include "document_format.h"
#include "figure_rules.h"
#include "files.h"
#include "readable_text.h"
#include "unknot/figure/measure.h"

#include <algorithm>
#include <exception>

namespace unknot::content {
namespace {

/// Reads the root of a document with `read(ObjectReader&, T&)`; empty when anything fatal was said.
template <class T, class Read>
std::optional<T> readDocument(std::string_view bytes, std::string_view format, Report& report,
                              const Read& read)
{
    const std::optional<std::string_view> text = readableText(bytes, report);
    if (!text)
        return std::nullopt;
    Document document;
    document.parse(*text, report);
    if (document.empty() || report.fatal())
        return std::nullopt;
    T out;
    ObjectReader in(Value(document, 0, report));
    if (readFormat(in, format)) {
        read(in, out);
        in.finish();
    }
    return report.fatal() ? std::nullopt : std::optional<T>(std::move(out));
}

/// `read` from a file's bytes; no file and no size of it makes this throw.
template <class T, class Read>
std::optional<T> fromFile(const std::filesystem::path& path, std::vector<Problem>& problems, const Read& read)
{
    Report report(path);
    try {
        FileReader files;
        if (const auto bytes = files.read(path, report))
            return read(*bytes);
    } catch (const std::exception& error) {
        report.add(0, "", std::string("The file cannot be read: ") + error.what() + ".", "Try again.");
    }
    problems.insert(problems.end(), report.problems().begin(), report.problems().end());
    return std::nullopt;
}

void readRoot(const std::filesystem::path& root, bool own, FigureLibrary& library)
{
    const std::filesystem::path folder = root / "techniques";
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        return;
    Report report(folder);
    const Listing listing = listFolder(folder, report);
    for (const std::filesystem::path& path : listing.clips) {
        const std::size_t before = library.problems.size();
        auto clips = readClipsFile(path, *library.body, library.problems);
        for (std::size_t i = before; i < library.problems.size(); ++i)
            library.problems[i].own = own;
        if (!clips)
            continue;
        const auto same = std::find_if(library.techniques.begin(), library.techniques.end(),
                                       [&](const auto& t) { return t.technique == clips->technique; });
        if (same == library.techniques.end())
            library.techniques.push_back(std::move(*clips));
        else if (own)
            *same = std::move(*clips);
        else
            library.problems.push_back({path.string(), 0, "/technique",
                                        "Another file has the clips of \"" + clips->technique + "\".",
                                        "Keep one of the two.", true, clips->technique, own});
    }
}

} // namespace

const figure::Clip* FigureLibrary::clip(const std::string& technique, const std::string& variant) const
{
    for (const TechniqueClips& t : techniques) {
        for (const figure::Clip& clip : t.clips) {
            if (t.technique == technique && clip.id == variant)
                return &clip;
        }
    }
    return nullptr;
}

std::optional<figure::BodyModel> readBody(std::string_view bytes, const std::filesystem::path& file,
                                          std::vector<Problem>& problems)
{
    Report report(file);
    auto body = readDocument<figure::BodyModel>(bytes, "unknot-body", report, readBodyModel);
    problems.insert(problems.end(), report.problems().begin(), report.problems().end());
    return body;
}

std::optional<TechniqueClips> readClips(std::string_view bytes, const std::filesystem::path& file,
                                        const figure::BodyModel& body, std::vector<Problem>& problems)
{
    Report report(file);
    auto clips = readDocument<TechniqueClips>(
        bytes, "unknot-clips", report,
        [&](ObjectReader& in, TechniqueClips& out) { readTechniqueClips(in, body, out); });
    problems.insert(problems.end(), report.problems().begin(), report.problems().end());
    return clips;
}

std::optional<figure::BodyModel> readBodyFile(const std::filesystem::path& file,
                                              std::vector<Problem>& problems)
{
    return fromFile<figure::BodyModel>(
        file, problems, [&](std::string_view bytes) { return readBody(bytes, file, problems); });
}

std::optional<TechniqueClips> readClipsFile(const std::filesystem::path& file, const figure::BodyModel& body,
                                            std::vector<Problem>& problems)
{
    return fromFile<TechniqueClips>(
        file, problems, [&](std::string_view bytes) { return readClips(bytes, file, body, problems); });
}

FigureLibrary loadFigure(const ContentRoots& roots)
{
    FigureLibrary library;
    library.body = readBodyFile(roots.shipped / "figure" / "body.json", library.problems);
    if (!library.body)
        return library;
    readRoot(roots.shipped, false, library);
    if (roots.own)
        readRoot(*roots.own, true, library);
    std::sort(library.techniques.begin(), library.techniques.end(),
              [](const auto& a, const auto& b) { return a.technique < b.technique; });
    return library;
}

std::shared_ptr<const figure::ClipSet> clipSetOf(FigureLibrary library)
{
    if (!library.body)
        return nullptr;
    auto clips = std::make_shared<figure::ClipSet>();
    clips->body = std::move(*library.body);
    for (TechniqueClips& technique : library.techniques) {
        for (figure::Clip& clip : technique.clips) {
            if (clip.settle)
                clip = figure::ContactMeter(clips->body).settled(clip);
            clips->clips.try_emplace({technique.technique, clip.id}, std::move(clip));
        }
    }
    return clips;
}

} // namespace unknot::content
