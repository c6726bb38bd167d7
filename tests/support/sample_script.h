#pragma once

#include "support/sample_catalog.h"

namespace unknot::test {

/// Every moment speaks its own name, with the tokens it may use.
inline Script sampleScript()
{
    Script script;
    for (const auto& [moment, name] : momentNames())
        script[moment] = english(std::string(name));
    script[Moment::SessionStart] = english("{routine}. {Minutes}.");
    script[Moment::SessionStartMore] = english("{Areas}. {Area} first.");
    script[Moment::Next] = english("Next: {area}.");
    script[Moment::NextSide] = english("Next: {area}. {Side} {part}.");
    script[Moment::NextTogether] = english("Next: {area}. {variant}.");
    script[Moment::Switch] = english("Switch. {Side} {part}.");
    script[Moment::DoneMore] = english("{Minutes}, {areas}.");
    script[Moment::NumberSide] = english("{Side}, {number}.");
    script[Moment::Number] = english("{Number}.");
    script[Moment::Where] = english("{Area}, {time} left, {next}.");
    script[Moment::WhereSide] = english("{Area}, {side} {part}, {time} left, {next}.");
    script[Moment::WhereReady] = english("Getting ready for {area}, {time}.");
    script[Moment::ThenNext] = english("then {area}");
    script[Moment::ThenSide] = english("then {area}, {side} {part}");
    script[Moment::ThenFinished] = english("then finished");
    script[Moment::OneMinute] = english("one minute");
    script[Moment::Minutes] = english("{count} minutes");
    script[Moment::OneSecond] = english("one second");
    script[Moment::Seconds] = english("{count} seconds");
    script[Moment::OneArea] = english("one area");
    script[Moment::Areas] = english("{count} areas");
    return script;
}

} // namespace unknot::test
