// The words of the script: names, numbers and sides as they are spoken.
#include "unknot/core/cue_writer.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr Millis kMinute{60000};
constexpr Millis kRoundTo{5000}; // "forty seconds", not "thirty-eight"

// "Calf" inside a sentence is "calf", "ITB" stays as it is.
std::string insideSentence(std::string words)
{
    const auto capital = [&](std::size_t i) {
        return i < words.size() && words[i] >= 'A' && words[i] <= 'Z';
    };
    if (capital(0) && !capital(1))
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    return words;
}

} // namespace

std::string CueWriter::say(Moment moment, Tokens tokens) const
{
    const auto found = catalog_->script.find(moment);
    return found == catalog_->script.end() ? std::string() : fill(found->second.in(language_), tokens);
}

std::string CueWriter::areaName(const std::string& area) const
{
    const Technique* known = technique(area);
    if (!known)
        return area;
    return insideSentence((known->spoken.empty() ? known->name : known->spoken).in(language_));
}

std::string CueWriter::sideWord(Side side) const
{
    if (side == Side::Both)
        return {};
    return say(side == Side::Left ? Moment::Left : Moment::Right);
}

Tokens CueWriter::tokensOf(const Segment& segment) const
{
    Tokens tokens{{"area", areaName(segment.technique)}, {"side", sideWord(segment.side)}};
    tokens["other"] = sideWord(segment.side == Side::Left ? Side::Right : Side::Left);
    if (const Technique* known = technique(segment.technique)) {
        tokens["part"] = known->sideNoun.in(language_);
        if (const Variant* variant = known->variant(segment.variant))
            tokens["variant"] = insideSentence(variant->name.in(language_));
    }
    return tokens;
}

std::string CueWriter::words(const Text& text, const Segment& segment) const
{
    return numbersInWords(fill(text.in(language_), tokensOf(segment)), language_);
}

std::string CueWriter::minutes(Millis time) const
{
    const int count = std::max(1, static_cast<int>((time + kMinute / 2) / kMinute));
    return count == 1 ? say(Moment::OneMinute) : say(Moment::Minutes, {{"count", inWords(count, language_)}});
}

std::string CueWriter::clockWords(Millis time) const
{
    const Millis rounded = time < kRoundTo ? time : (time + kRoundTo / 2) / kRoundTo * kRoundTo;
    const int whole = static_cast<int>(rounded / kMinute);
    const int seconds = static_cast<int>((rounded % kMinute) / Millis{1000});
    std::string words;
    if (whole > 0)
        words = whole == 1 ? say(Moment::OneMinute)
                           : say(Moment::Minutes, {{"count", inWords(whole, language_)}});
    if (seconds > 0 || whole == 0)
        words += (words.empty() ? "" : " ") +
                 (seconds == 1 ? say(Moment::OneSecond)
                               : say(Moment::Seconds, {{"count", inWords(seconds, language_)}}));
    return words;
}

std::string CueWriter::areasWords() const
{
    const int count = static_cast<int>(plan_.areas().size());
    return count == 1 ? say(Moment::OneArea) : say(Moment::Areas, {{"count", inWords(count, language_)}});
}

std::string CueWriter::title(const Segment& segment) const
{
    const Tokens tokens = tokensOf(segment);
    const bool side = segment.side != Side::Both && tokens.contains("part");
    return fill(side ? "{Area}, {side} {part}" : "{Area}", tokens);
}

std::string CueWriter::number(Side side, int value) const
{
    return say(side == Side::Both ? Moment::Number : Moment::NumberSide,
               {{"side", sideWord(side)}, {"number", inWords(value, language_)}});
}

std::string CueWriter::whereAmI(const Position& place) const
{
    const Segment& now = segment(place.segment);
    Tokens tokens = tokensOf(now);
    const bool before = now.kind == SegmentKind::RateBefore;
    if (before || now.kind == SegmentKind::RateAfter)
        return say(before ? Moment::RateBefore : Moment::RateAfter, tokens) +
               (now.hasSides ? " " + say(Moment::RateSides) : "");
    const std::string paused = place.state == SessionState::Paused ? say(Moment::Paused) + " " : "";
    tokens["time"] = clockWords(place.remaining);
    const auto next = std::find_if(plan_.segments.begin() + static_cast<std::ptrdiff_t>(place.segment) + 1,
                                   plan_.segments.end(),
                                   [](const Segment& later) { return later.kind == SegmentKind::Roll; });
    if (next == plan_.segments.end())
        tokens["next"] = say(Moment::ThenFinished);
    else
        tokens["next"] = say(next->side == Side::Both ? Moment::ThenNext : Moment::ThenSide, tokensOf(*next));
    if (now.kind != SegmentKind::Roll)
        return paused + say(Moment::WhereReady, tokens);
    return paused + say(now.side == Side::Both ? Moment::Where : Moment::WhereSide, tokens);
}

} // namespace unknot
