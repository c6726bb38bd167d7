#pragma once

#include "unknot/core/technique.h"
#include "unknot/core/text.h"
#include "unknot/core/time.h"

#include <QString>

#include <string>
#include <string_view>

/// Times, sides and content texts as a person reads them. Pure functions of their arguments and the
/// installed translation.
namespace unknot::viewmodels::format {

/// Time that has passed as m:ss, rounded down: 108999 ms is "1:48".
[[nodiscard]] QString elapsed(Millis time);
/// Time that is to come as m:ss, rounded up, so that it shows 0:00 only when it is over.
[[nodiscard]] QString remaining(Millis time);
/// Whole seconds of time to come, rounded up.
[[nodiscard]] int secondsLeft(Millis time);
/// For a sentence: "45 s", "2 min", "1 min 30".
[[nodiscard]] QString inSentence(Millis time);
/// For a screen reader: "45 seconds", "2 minutes", "1 minute 30".
[[nodiscard]] QString spoken(Millis time);
/// Seconds with at most one decimal: "3 s", "2.5 s".
[[nodiscard]] QString seconds(Millis time);

/// "left", "right", "both" in the language of the interface.
[[nodiscard]] QString side(Side side);
/// "Left", "Right", "Both": at the start of a sentence or on its own.
[[nodiscard]] QString sideTitle(Side side);
/// "LEFT", "RIGHT", "BOTH": the block that is read from 3 m.
[[nodiscard]] QString sideBlock(Side side);
/// "L", "R", "L + R"; empty for an area without sides.
[[nodiscard]] QString sideLetter(Side side, bool hasSides);

/// Content in `language`, with {side}, {other}, {Side} and {Other} put in that language's own words. With
/// Side::Both the tokens vanish together with the space before them.
[[nodiscard]] QString content(const Text& text, std::string_view language, Side side = Side::Both);

/// Content words in the middle of a sentence: English goes on in small letters, abbreviations apart.
[[nodiscard]] QString midSentence(QString words, std::string_view language);

/// A local day as a clause: "today", "yesterday", "3 days ago", "on 2 March 2026"; empty when it is no day.
[[nodiscard]] QString dayInSentence(const std::string& day, const std::string& today);

/// "Hamstrings, left leg", "Calf, both legs", "Mid back": an area and side on their own.
[[nodiscard]] QString areaAndSide(const Technique& technique, std::string_view language, Side side);

} // namespace unknot::viewmodels::format
