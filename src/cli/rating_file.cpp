#include "cli/rating_file.h"

#include "unknot/core/local_day.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace unknot::cli {

namespace {

constexpr int kFarthestDay = 1'000'000; // far beyond any calendar, far from the limits of int
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct Day {
    int number = 0;
    bool ofCalendar = false;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::optional<int> wholeNumber(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

std::optional<Day> dayFrom(std::string_view text)
{
    if (const auto number = wholeNumber(text, -kFarthestDay, kFarthestDay))
        return Day{*number, false};
    if (const auto day = parseDay(text))
        return Day{static_cast<int>(day->time_since_epoch().count()), true};
    return std::nullopt;
}

class Reader {
public:
    Reader(std::istream& in, std::string file) : in_(in), file_(std::move(file)) {}

    Result<std::vector<insight::RatedDay>> read()
    {
        if (!next() || trimmed(line_) != "day,rating")
            return wrong("the first line must be: day,rating");
        std::vector<insight::RatedDay> days;
        while (next()) {
            if (trimmed(line_).empty())
                continue;
            if (auto bad = take(days))
                return *bad;
        }
        return days;
    }

private:
    bool next()
    {
        ++number_;
        if (!std::getline(in_, line_))
            return false;
        if (number_ == 1 && line_.starts_with(kByteOrderMark))
            line_.erase(0, kByteOrderMark.size());
        return true;
    }

    std::optional<Error> take(std::vector<insight::RatedDay>& days)
    {
        const std::string_view line = line_;
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos || line.find(',', comma + 1) != std::string_view::npos)
            return wrong("a line is a day, a comma and a rating");
        const auto day = dayFrom(trimmed(line.substr(0, comma)));
        if (!day)
            return wrong("the day must be a whole number or a day of the calendar such as 2026-03-14");
        if (!days.empty() && day->ofCalendar != ofCalendar_)
            return wrong("day numbers and days of the calendar cannot be mixed");
        ofCalendar_ = day->ofCalendar;
        const auto rating = wholeNumber(trimmed(line.substr(comma + 1)), 0, 10);
        if (!rating)
            return wrong("the rating must be a whole number from 0 to 10");
        days.push_back({day->number, *rating});
        return std::nullopt;
    }

    [[nodiscard]] Error wrong(const std::string& rule) const
    {
        return {ErrorCode::Invalid, rule + (line_.empty() ? "." : ". Found: " + line_.substr(0, 80)),
                file_ + ":" + std::to_string(number_)};
    }

    std::istream& in_;
    std::string file_;
    std::string line_;
    int number_ = 0;
    bool ofCalendar_ = false;
};

} // namespace

Result<std::vector<insight::RatedDay>> readRatings(std::istream& in, const std::string& file)
{
    return Reader(in, file).read();
}

} // namespace unknot::cli
