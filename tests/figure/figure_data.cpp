#include "figure_data.h"

#include <fstream>
#include <stdexcept>

namespace unknot::test {
namespace {

[[noreturn]] void fail(const std::string& path, const std::vector<content::FigureProblem>& problems)
{
    std::string message = path;
    for (const auto& problem : problems)
        message += "\n  " + problem.pointer + " " + problem.message;
    throw std::runtime_error(message);
}

} // namespace

nlohmann::json jsonFile(const std::string& path)
{
    std::ifstream in(path);
    if (!in)
        throw std::runtime_error("cannot read " + path);
    return nlohmann::json::parse(in);
}

const figure::BodyModel& shippedBody()
{
    static const figure::BodyModel body = [] {
        const std::string path = UNKNOT_DATA_DIR "/figure/body.json";
        std::vector<content::FigureProblem> problems;
        auto model = content::bodyModelFromJson(jsonFile(path), problems);
        if (!model)
            fail(path, problems);
        return *model;
    }();
    return body;
}

const std::vector<NamedClip>& shippedClips()
{
    static const std::vector<NamedClip> clips = [] {
        std::vector<NamedClip> out;
        for (const char* technique : {"mid-back", "glutes", "hamstrings", "itb", "quadriceps", "calf"}) {
            const std::string path = UNKNOT_DATA_DIR "/techniques/" + std::string(technique) + ".figure.json";
            std::vector<content::FigureProblem> problems;
            auto file = content::clipsFromJson(jsonFile(path), shippedBody(), problems);
            if (!file)
                fail(path, problems);
            for (auto& clip : file->clips)
                out.push_back({technique, clip});
        }
        return out;
    }();
    return clips;
}

const figure::Clip& shippedClip(const std::string& technique, const std::string& id)
{
    for (const NamedClip& clip : shippedClips()) {
        if (clip.technique == technique && clip.clip.id == id)
            return clip.clip;
    }
    throw std::runtime_error("no clip " + technique + "/" + id);
}

} // namespace unknot::test
