#pragma once

#include "unknot/core/text.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {

/// A moment of a session at which something is said; the words are content (data/voices/script.json).
enum class Moment {
    SessionStart,     ///< {routine} {minutes}
    SessionStartMore, ///< {areas} {Area}: the first one
    Next,             ///< {area}
    NextSide,         ///< {area} {Side} {part}
    NextTogether,     ///< {area} {variant}
    Switch,           ///< {Side} {part}
    Roll,
    RollMore,
    StopIfSharp,
    Halfway,
    TenSeconds,
    Countdown,
    Hold,
    HoldMore,
    Release,
    Paused,
    Resumed,
    RateBefore, ///< {Area}
    RateAfter,  ///< {Area}
    RateSides,  ///< Said after RateBefore and RateAfter when there are two numbers.
    NumberSide, ///< {side} {number}: an answer that was given without looking.
    Number,     ///< {number}
    LessNow,    ///< Ten seconds after too much discomfort.
    DoneRate,
    Done,
    DoneMore,   ///< {Minutes} {areas}
    Where,      ///< {Area} {time} {next}
    WhereSide,  ///< {Area} {side} {part} {time} {next}
    WhereReady, ///< {Area} {time}
    ThenNext,   ///< {area}
    ThenSide,   ///< {area} {side} {part}
    ThenFinished,
    OneMinute,
    Minutes, ///< {count}
    OneSecond,
    Seconds, ///< {count}
    OneArea,
    Areas, ///< {count}
    Left,
    Right,
};

/// The names of the moments in the script file, in the order of the enum.
[[nodiscard]] const std::vector<std::pair<Moment, std::string_view>>& momentNames();

/// The tokens that the words of `moment` may hold, without braces and with a small first letter.
[[nodiscard]] const std::vector<std::string_view>& tokensOf(Moment moment);

/// Everything the voice says apart from the techniques' own cues.
using Script = std::map<Moment, Text>;

/// Words to put in for tokens: {"area", "calf"} replaces {area}; {Area} gets the same with a capital.
using Tokens = std::map<std::string, std::string>;

/// `text` with its tokens replaced; a token that is not given stays as it is.
[[nodiscard]] std::string fill(const std::string& text, const Tokens& tokens);

/// 0 to 999 in words where we know them (English), else in digits.
[[nodiscard]] std::string inWords(int number, std::string_view language);
/// `text` with its whole numbers up to 999 in words.
[[nodiscard]] std::string numbersInWords(const std::string& text, std::string_view language);

} // namespace unknot
