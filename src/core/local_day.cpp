#include "unknot/core/local_day.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace unknot {

namespace {

std::optional<unsigned> number(std::string_view digits)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<std::chrono::sys_days> parseDay(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)},
                                           std::chrono::month{*month}, std::chrono::day{*day}};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days{date};
}

std::string dayText(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::chrono::sys_days addMonths(std::chrono::sys_days day, int months)
{
    const std::chrono::year_month_day later = std::chrono::year_month_day{day} + std::chrono::months{months};
    if (later.ok())
        return later;
    return std::chrono::sys_days{later.year() / later.month() / std::chrono::last};
}

} // namespace unknot
