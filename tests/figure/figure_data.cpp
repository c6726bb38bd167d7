#include "figure_data.h"

#include "unknot/content/figure.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace unknot::test {

nlohmann::json jsonFile(const std::string& path)
{
    std::ifstream in(path);
    if (!in)
        throw std::runtime_error("cannot read " + path);
    return nlohmann::json::parse(in);
}

namespace {

const content::FigureLibrary& shipped()
{
    static const content::FigureLibrary library = [] {
        content::FigureLibrary loaded = content::loadFigure({UNKNOT_DATA_DIR, std::nullopt});
        std::string message = "the shipped figure is wrong";
        for (const Problem& problem : loaded.problems)
            message += "\n  " + problem.file + " " + problem.pointer + " " + problem.message;
        if (!loaded.problems.empty() || !loaded.body)
            throw std::runtime_error(message);
        return loaded;
    }();
    return library;
}

} // namespace

const figure::BodyModel& shippedBody()
{
    return *shipped().body;
}

const std::vector<NamedClip>& shippedClips()
{
    static const std::vector<NamedClip> clips = [] {
        std::vector<NamedClip> out;
        for (const content::TechniqueClips& technique : shipped().techniques) {
            for (const figure::Clip& clip : technique.clips)
                out.push_back({technique.technique, clip});
        }
        return out;
    }();
    return clips;
}

const figure::Clip& shippedClip(std::string_view technique, std::string_view id)
{
    for (const NamedClip& clip : shippedClips()) {
        if (clip.technique == technique && clip.clip.id == id)
            return clip.clip;
    }
    throw std::runtime_error(std::string("no clip ").append(technique).append("/").append(id));
}

figure::FrameRequest requestFor(const figure::Clip& clip)
{
    figure::FrameRequest request;
    request.clip = &clip;
    request.t = static_cast<double>(clip.stillT);
    request.keepOrder = false;
    return request;
}

figure::Frame frameOf(const figure::FrameRequest& request)
{
    return figure::FigureRenderer(shippedBody()).draw(request);
}

bool mirrored(const figure::Frame& left, const figure::Frame& right)
{
    return left.verbs == right.verbs &&
           std::ranges::equal(left.points, right.points, [&](figure::Vec2 l, figure::Vec2 r) {
               return l.x == right.width - r.x && l.y == r.y;
           });
}

} // namespace unknot::test
