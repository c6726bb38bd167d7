#include "routine_writer.h"

#include "names.h"
#include "unknot/content/own_routines.h"

#include <algorithm>

namespace unknot::content {

namespace {

using Json = nlohmann::ordered_json;

template <class Enum, std::size_t N>
std::string nameOf(const Names<Enum, N>& names, Enum value)
{
    return std::string(
        std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.second == value; })->first);
}

Json seconds(Millis time)
{
    if (time.count() % 1000 == 0) {
        return time.count() / 1000;
    }
    return static_cast<double>(time.count()) / 1000;
}

Json textJson(const Text& text)
{
    Json json = Json::object();
    for (const auto& [language, words] : text.all()) {
        json[language] = words;
    }
    return json;
}

Json lineJson(const Line& line)
{
    Json json{{"text", textJson(line.text)}};
    if (!line.source.empty()) {
        json["source"] = line.source;
    }
    return json;
}

Json stepJson(const RoutineStep& step)
{
    Json json{{"technique", step.technique},
              {"variant", step.variant},
              {"sides", nameOf(kStepSides, step.sides)},
              {"duration_s", seconds(step.duration)}};
    if (step.stroke) {
        json["stroke_s"] = seconds(*step.stroke);
    }
    if (step.hold) {
        json["hold_s"] = seconds(*step.hold);
    }
    if (!step.reason.text.empty()) {
        json["reason"] = lineJson(step.reason);
    }
    return json;
}

} // namespace

Json routineDocument(const Routine& routine)
{
    Json json{{"format", "unknot-routine"},
              {"version", 1},
              {"id", routine.id},
              {"revision", routine.version},
              {"order", routine.order},
              {"name", textJson(routine.name)},
              {"summary", textJson(routine.summary)},
              {"context", nameOf(kContexts, routine.context)},
              {"get_ready_s", seconds(routine.getReady)},
              {"rest_s", seconds(routine.rest)},
              {"ratings", routine.ratings}};
    if (!routine.often.empty()) {
        json["often"] = textJson(routine.often);
    }
    if (!routine.notes.empty()) {
        json["notes"] = Json::array();
        for (const Line& note : routine.notes) {
            json["notes"].push_back(lineJson(note));
        }
    }
    json["steps"] = Json::array();
    for (const RoutineStep& step : routine.steps) {
        json["steps"].push_back(stepJson(step));
    }
    return json;
}

std::string routineJson(const Routine& routine)
{
    return routineDocument(routine).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace unknot::content
