#include "unknot/core/script.h"

#include <array>

namespace unknot {

namespace {

std::string capitalised(std::string words)
{
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string lowered(std::string name)
{
    if (!name.empty() && name[0] >= 'A' && name[0] <= 'Z')
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

constexpr std::array kSmall{"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                            "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array kTens{"",      "",      "twenty",  "thirty", "forty",
                           "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string englishNumber(int number)
{
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    if (number < 20)
        return kSmall[at(number)];
    if (number < 100)
        return std::string(kTens[at(number / 10)]) + (number % 10 ? "-" + englishNumber(number % 10) : "");
    return std::string(kSmall[at(number / 100)]) + " hundred" +
           (number % 100 ? " and " + englishNumber(number % 100) : "");
}

} // namespace

const std::vector<std::pair<Moment, std::string_view>>& momentNames()
{
    static const std::vector<std::pair<Moment, std::string_view>> names{
        {Moment::SessionStart, "session-start"},
        {Moment::SessionStartMore, "session-start-more"},
        {Moment::Next, "next"},
        {Moment::NextSide, "next-side"},
        {Moment::NextTogether, "next-together"},
        {Moment::Switch, "switch"},
        {Moment::Roll, "roll"},
        {Moment::RollMore, "roll-more"},
        {Moment::StopIfSharp, "stop-if-sharp"},
        {Moment::Halfway, "halfway"},
        {Moment::TenSeconds, "ten-seconds"},
        {Moment::Countdown, "countdown"},
        {Moment::Hold, "hold"},
        {Moment::HoldMore, "hold-more"},
        {Moment::Release, "release"},
        {Moment::Paused, "paused"},
        {Moment::Resumed, "resumed"},
        {Moment::RateBefore, "rate-before"},
        {Moment::RateAfter, "rate-after"},
        {Moment::RateSides, "rate-sides"},
        {Moment::NumberSide, "number-side"},
        {Moment::Number, "number"},
        {Moment::LessNow, "less-now"},
        {Moment::DoneRate, "done-rate"},
        {Moment::Done, "done"},
        {Moment::DoneMore, "done-more"},
        {Moment::Where, "where"},
        {Moment::WhereSide, "where-side"},
        {Moment::WhereReady, "where-ready"},
        {Moment::ThenNext, "then-next"},
        {Moment::ThenSide, "then-side"},
        {Moment::ThenFinished, "then-finished"},
        {Moment::OneMinute, "one-minute"},
        {Moment::Minutes, "minutes"},
        {Moment::OneSecond, "one-second"},
        {Moment::Seconds, "seconds"},
        {Moment::OneArea, "one-area"},
        {Moment::Areas, "areas"},
        {Moment::Left, "left"},
        {Moment::Right, "right"},
    };
    return names;
}

const std::vector<std::string_view>& tokensOf(Moment moment)
{
    static const std::map<Moment, std::vector<std::string_view>> tokens{
        {Moment::SessionStart, {"routine", "minutes"}},
        {Moment::SessionStartMore, {"areas", "area"}},
        {Moment::Next, {"area"}},
        {Moment::NextSide, {"area", "side", "part"}},
        {Moment::NextTogether, {"area", "variant", "part"}},
        {Moment::Switch, {"side", "part"}},
        {Moment::RateBefore, {"area"}},
        {Moment::RateAfter, {"area"}},
        {Moment::NumberSide, {"side", "number"}},
        {Moment::Number, {"number"}},
        {Moment::DoneMore, {"minutes", "areas"}},
        {Moment::Where, {"area", "time", "next"}},
        {Moment::WhereSide, {"area", "side", "part", "time", "next"}},
        {Moment::WhereReady, {"area", "time"}},
        {Moment::ThenNext, {"area"}},
        {Moment::ThenSide, {"area", "side", "part"}},
        {Moment::Minutes, {"count"}},
        {Moment::Seconds, {"count"}},
        {Moment::Areas, {"count"}},
    };
    static const std::vector<std::string_view> none;
    const auto found = tokens.find(moment);
    return found == tokens.end() ? none : found->second;
}

std::string fill(const std::string& text, const Tokens& tokens)
{
    std::string filled;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos)
            break;
        const std::string name = text.substr(open + 1, close - open - 1);
        const auto found = tokens.find(lowered(name));
        filled += text.substr(at, open - at);
        if (found == tokens.end())
            filled += text.substr(open, close - open + 1);
        else
            filled += name == found->first ? found->second : capitalised(found->second);
        at = close + 1;
    }
    return filled + text.substr(at);
}

std::string inWords(int number, std::string_view language)
{
    if (language.substr(0, 2) != "en" || number < 0 || number > 999)
        return std::to_string(number);
    return englishNumber(number);
}

std::string numbersInWords(const std::string& text, std::string_view language)
{
    constexpr const char* kDigits = "0123456789";
    std::string spoken;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = std::min(text.find_first_of(kDigits, at), text.size());
        const std::size_t end = std::min(text.find_first_not_of(kDigits, begin), text.size());
        const std::string digits = text.substr(begin, end - begin);
        spoken += text.substr(at, begin - at);
        if (!digits.empty())
            spoken += digits.size() > 3 ? digits : inWords(std::stoi(digits), language);
        at = end;
    }
    const bool begins = !text.empty() && text[0] >= '0' && text[0] <= '9';
    return begins ? capitalised(spoken) : spoken;
}

} // namespace unknot
