#include "figure_rules.h"

namespace unknot::content {

bool RealRule::operator()(const Value& value, float& out) const
{
    double number = 0;
    if (!NumberRule{least, most}(value, number))
        return false;
    out = static_cast<float>(number);
    return true;
}

bool PointRule::operator()(const Value& value, figure::Vec3& out) const
{
    std::array<float, 3> v{};
    if (!reals<3>(least, most)(value, v))
        return false;
    out = {v[0], v[1], v[2]};
    return true;
}

bool DirectionRule::operator()(const Value& value, figure::Vec3& out) const
{
    figure::Vec3 v;
    if (!point(-100, 100)(value, v))
        return false;
    if (figure::length(v) < 1e-3f) {
        value.problem(value.subject() + " must be a direction, but all its numbers are nearly 0.",
                      "Write the way it points, such as [1, 0, 0].");
        return false;
    }
    out = figure::normalised(v);
    return true;
}

bool ColourRule::operator()(const Value& value, figure::Rgb& out) const
{
    const std::string_view text = value.node().kind == Kind::String ? value.node().text : std::string_view{};
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    bool fine = text.size() == 7 && text[0] == '#';
    for (std::size_t i = 1; fine && i < text.size(); ++i)
        fine = digit(text[i]) >= 0;
    if (!fine) {
        value.expected("a colour", "Write it as \"#EFB894\".");
        return false;
    }
    const auto byte = [&](std::size_t at) {
        return static_cast<std::uint8_t>(digit(text[at]) * 16 + digit(text[at + 1]));
    };
    out = {byte(1), byte(3), byte(5)};
    return true;
}

bool StationsRule::operator()(const Value& value, std::vector<figure::Station>& out) const
{
    if (!isListOf(value, 2, 200))
        return false;
    bool fine = true;
    out.clear();
    for (std::size_t row = 0; row < value.node().children; ++row) {
        const Value line = value.item(row);
        if (!isListOf(line, sizes + 1, sizes + 1)) {
            fine = false;
            continue;
        }
        figure::Station station;
        fine = real(least, most)(line.item(0), station.at) && fine;
        for (std::size_t k = 0; k < sizes; ++k)
            fine = real(least, most)(line.item(k + 1), station.size[k]) && fine;
        if (!out.empty() && station.at <= out.back().at) {
            line.problem("The first numbers of " + value.subject() + " must rise from row to row.",
                         "Put the rows in order.");
            fine = false;
        }
        out.push_back(station);
    }
    return fine;
}

} // namespace unknot::content
