#include "code_text.h"
#include "programme_ground.h"
#include "routine_writer.h"
#include "unknot/content/programme.h"
#include "unknot/core/handover_name.h"

#include <algorithm>

namespace unknot::content {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> techniquesOf(const Routine& routine)
{
    std::vector<std::string> ids;
    for (const RoutineStep& step : routine.steps) {
        if (std::find(ids.begin(), ids.end(), step.technique) == ids.end()) {
            ids.push_back(step.technique);
        }
    }
    return ids;
}

Json programmeOf(const Routine& routine)
{
    return {{"format", "unknot-programme"}, {"version", 1}, {"routine", routineDocument(routine)}};
}

std::string printed(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Result<std::string> packProgramme(const Routine& routine, const HandoverNames& names,
                                  const ContentRoots& roots)
{
    ProgrammeGround ground(roots);
    return packProgramme(routine, names, ground);
}

Result<std::string> packProgramme(const Routine& routine, const HandoverNames& names, ProgrammeGround& ground)
{
    const auto& sources = ground.sources();
    Json json = programmeOf(routine);
    const auto put = [&](const char* key, const std::string& typed) {
        if (const std::string name = handoverName(typed); !name.empty()) {
            json[key] = name;
        }
    };
    put("from", names.from);
    put("for", names.forWhom);
    json["techniques"] = Json::array();
    for (const std::string& id : techniquesOf(routine)) {
        const auto source = sources.find(id);
        if (source == sources.end() || source->second.technique.empty()) {
            return Error{ErrorCode::NotFound, "The routine needs a technique that there is not.", id};
        }
        Json entry{{"technique", Json::parse(source->second.technique)}};
        if (!source->second.clips.empty()) {
            entry["clips"] = Json::parse(source->second.clips);
        }
        json["techniques"].push_back(std::move(entry));
    }
    // What is packed has to open elsewhere.
    const std::string text = printed(json, 1) + '\n';
    const ProgrammeReading reading = readProgramme(text, "programme", ground);
    if (!reading.offer) {
        const Problem& problem = reading.problems.front();
        return Error{ErrorCode::Invalid, problem.message + ' ' + problem.hint, problem.pointer};
    }
    return text;
}

std::optional<std::string> programmeCode(const Routine& routine, const ContentRoots& roots)
{
    ProgrammeGround ground(roots);
    return programmeCode(routine, ground);
}

std::optional<std::string> programmeCode(const Routine& routine, ProgrammeGround& ground)
{
    const auto& sources = ground.sources();
    Json json = programmeOf(routine);
    json["techniques"] = Json::array();
    for (const std::string& id : techniquesOf(routine)) {
        // What is not the person's own is the shipped one.
        const Technique* technique = ground.catalog().technique(id);
        const auto source = sources.find(id);
        if (technique == nullptr || source == sources.end() || source->second.own) {
            return {};
        }
        json["techniques"].push_back({{"id", id}, {"revision", technique->version}});
    }
    return toCodeText(printed(json, -1));
}

} // namespace unknot::content
