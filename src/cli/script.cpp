#include "cli/script.h"

#include "cli/names.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <sstream>

namespace unknot::cli {

namespace {

using Words = std::vector<std::string>;

struct Act {
    Act(std::function<std::vector<Event>(SessionEngine&, Millis)> run,
        std::optional<event::Rated> answer = {})
        : call(std::move(run)), rating(std::move(answer))
    {
    }
    std::function<std::vector<Event>(SessionEngine&, Millis)> call;
    std::optional<event::Rated> rating;
};

struct Entry {
    std::string name;
    std::size_t arguments;
    ScriptCommand help;
    std::function<std::optional<Act>(const Words&)> make; ///< Empty when the arguments make no sense.
};

std::optional<Millis> secondsFrom(const std::string& word, double least, double most)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
    if (error != std::errc{} || end != word.data() + word.size() || !(seconds >= least && seconds <= most))
        return std::nullopt;
    return Millis{std::llround(seconds * 1000)};
}

std::optional<int> numberFrom(const std::string& word, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

std::optional<int> scoreFrom(const std::string& word)
{
    return numberFrom(word, 0, 10);
}

Entry plain(std::string name, std::string meaning, std::vector<Event> (SessionEngine::*call)(Millis))
{
    return {name, 0, {name, std::move(meaning)}, [call](const Words&) {
                return Act([call](SessionEngine& engine, Millis now) { return (engine.*call)(now); });
            }};
}

std::optional<Act> makePause(const Words&)
{
    return Act([](SessionEngine& engine, Millis now) { return engine.pause(now); });
}

std::optional<Act> makeMove(const Words& words)
{
    const auto by = secondsFrom(words[0], -3600, 3600);
    if (!by)
        return std::nullopt;
    return Act([by = *by](SessionEngine& engine, Millis now) { return engine.move(now, by); });
}

std::optional<Act> makeGo(const Words& words)
{
    constexpr int kMost = 1000;
    const auto step = numberFrom(words[0], 1, kMost);
    if (!step)
        return std::nullopt;
    return Act([index = *step - 1](SessionEngine& engine, Millis now) { return engine.goTo(now, index); });
}

std::optional<Act> makePace(const Words& words)
{
    const auto stroke = secondsFrom(words[0], 2, 4);
    if (!stroke)
        return std::nullopt;
    return Act([stroke = *stroke](SessionEngine& engine, Millis now) { return engine.setPace(now, stroke); });
}

std::optional<Act> makeRate(const Words& words)
{
    const auto moment = momentFrom(words[0]);
    const auto side = sideFrom(words[2]);
    const auto value = scoreFrom(words[3]);
    if (!moment || !side || !value)
        return std::nullopt;
    const event::Rated rated{*moment, words[1], *side, value};
    const auto call = [rated](SessionEngine& engine, Millis now) {
        return engine.rate(now, rated.moment, rated.technique, rated.side, rated.value);
    };
    return Act(call, rated);
}

std::optional<Act> makeDiscomfort(const Words& words)
{
    const auto value = scoreFrom(words[0]);
    if (!value)
        return std::nullopt;
    return Act([v = *value](SessionEngine& engine, Millis now) { return engine.reportDiscomfort(now, v); });
}

const std::vector<Entry>& entries()
{
    static const std::vector<Entry> all{
        {"pause", 0, {"pause", "stop the clock"}, makePause},
        plain("resume", "go on after a pause", &SessionEngine::resume),
        plain("skip", "on to the next step, or leave a rating unanswered", &SessionEngine::skip),
        plain("back", "to the start of the step, or to the one before", &SessionEngine::back),
        {"go", 1, {"go STEP", "to a step of the routine, counted from 1"}, makeGo},
        plain("proceed", "leave getting ready, a rest or an answered rating", &SessionEngine::proceed),
        {"move", 1, {"move SECONDS", "forwards, or backwards with a minus, within the step"}, makeMove},
        plain("hold", "stay on a knot", &SessionEngine::hold),
        plain("release", "roll on after a hold", &SessionEngine::release),
        {"pace", 1, {"pace SECONDS", "one direction of the stroke, 2 to 4 seconds"}, makePace},
        {"rate", 4, {"rate before|after AREA left|right|both N", "tension of an area, 0 to 10"}, makeRate},
        plain("pain", "stop because it hurts: the area is left out", &SessionEngine::stopForPain),
        {"discomfort", 1, {"discomfort N", "how much it hurts while rolling, 0 to 10"}, makeDiscomfort},
        plain("finish", "no more rolling: on to the ratings after of what was rolled",
              &SessionEngine::finish),
        plain("abandon", "end at once, without ratings, and keep what was done", &SessionEngine::abandon),
    };
    return all;
}

Result<ScriptLine> readLine(const Words& words)
{
    constexpr double kLongest = 24 * 3600;
    const auto at = secondsFrom(words[0], 0, kLongest);
    if (!at)
        return Error{ErrorCode::Invalid, "'" + words[0] + "' is not a time in seconds from 0 to 86400", {}};
    if (words.size() < 2)
        return Error{ErrorCode::Invalid, "a command is missing after the time", {}};
    for (const Entry& entry : entries()) {
        if (entry.name != words[1])
            continue;
        const Words arguments(words.begin() + 2, words.end());
        if (arguments.size() == entry.arguments)
            if (auto act = entry.make(arguments))
                return ScriptLine{*at, std::move(act->rating), std::move(act->call)};
        return Error{ErrorCode::Invalid, "write it as: " + words[0] + " " + entry.help.usage, {}};
    }
    return Error{ErrorCode::Invalid, "there is no command '" + words[1] + "'", {}};
}

} // namespace

const std::vector<ScriptCommand>& scriptCommands()
{
    static const std::vector<ScriptCommand> all = [] {
        std::vector<ScriptCommand> help;
        for (const Entry& entry : entries())
            help.push_back(entry.help);
        return help;
    }();
    return all;
}

Result<std::vector<ScriptLine>> readScript(std::istream& in, const std::string& name)
{
    std::vector<ScriptLine> script;
    int number = 0;
    for (std::string text; std::getline(in, text);) {
        ++number;
        std::istringstream stream(text.substr(0, text.find('#')));
        Words words;
        for (std::string word; stream >> word;)
            words.push_back(word);
        if (words.empty())
            continue;
        auto line = readLine(words);
        const std::string place = name + ":" + std::to_string(number);
        if (!line.ok())
            return Error{line.error().code, line.error().message + ".", place};
        if (!script.empty() && line.value().at < script.back().at)
            return Error{ErrorCode::Invalid, "this time lies before the one of the line above.", place};
        script.push_back(std::move(line.value()));
    }
    return script;
}

} // namespace unknot::cli
