#pragma once

#include "rules.h"
#include "unknot/figure/model.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

struct RealRule {
    double least;
    double most;
    bool operator()(const Value& value, float& out) const;
    bool operator()(const Value& value, std::optional<float>& out) const
    {
        return (*this)(value, out.emplace());
    }
};

/// A list of exactly so many numbers.
template <std::size_t N>
struct RealsRule {
    double least;
    double most;
    bool operator()(const Value& value, std::array<float, N>& out) const
    {
        if (!isListOf(value, N, N))
            return false;
        bool fine = true;
        for (std::size_t i = 0; i < N; ++i)
            fine = RealRule{least, most}(value.item(i), out[i]) && fine;
        return fine;
    }
};

/// A place in space, or anything else with three numbers.
struct PointRule {
    double least;
    double most;
    bool operator()(const Value& value, figure::Vec3& out) const;
    bool operator()(const Value& value, std::optional<figure::Vec3>& out) const
    {
        return (*this)(value, out.emplace());
    }
};

/// Three numbers that are not all nearly 0; kept with length 1.
struct DirectionRule {
    bool operator()(const Value& value, figure::Vec3& out) const;
};

/// Six hexadecimal digits after a number sign.
struct ColourRule {
    bool operator()(const Value& value, figure::Rgb& out) const;
};

/// A word that the figure knows: `known(word)` is an optional value.
template <class Known>
struct KnownRule {
    Known known;
    std::string what;

    template <class T>
    bool operator()(const Value& value, T& out) const
    {
        if (value.node().kind == Kind::String) {
            if (const auto found = known(std::string(value.node().text))) {
                out = *found;
                return true;
            }
        }
        value.expected(what, "Copy the name from data/figure/body.json.");
        return false;
    }
};

/// Rows of a place and `sizes` numbers, the places rising.
struct StationsRule {
    std::size_t sizes;
    double least;
    double most;
    bool operator()(const Value& value, std::vector<figure::Station>& out) const;
};

[[nodiscard]] inline RealRule real(double least, double most)
{
    return {least, most};
}
template <std::size_t N>
[[nodiscard]] RealsRule<N> reals(double least, double most)
{
    return {least, most};
}
[[nodiscard]] inline PointRule point(double least, double most)
{
    return {least, most};
}
[[nodiscard]] inline DirectionRule direction()
{
    return {};
}
[[nodiscard]] inline ColourRule colour()
{
    return {};
}
template <class Known>
[[nodiscard]] KnownRule<Known> known(Known known, std::string what)
{
    return {known, std::move(what)};
}
[[nodiscard]] inline auto partName()
{
    return known(figure::partNamed, "a drawn part of the body, such as \"thigh\"");
}
[[nodiscard]] inline auto colourRole()
{
    return known(figure::colourNamed, "a colour of the palette, such as \"skin\"");
}
[[nodiscard]] inline StationsRule stations(std::size_t sizes, double least, double most)
{
    return {sizes, least, most};
}

/// `rule` into an optional, when the member is there.
template <class T, class Rule>
void readIfThere(ObjectReader& in, std::string_view key, std::optional<T>& out, const Rule& rule)
{
    if (in.value().member(key))
        in.required(key, out.emplace(), rule);
}

void readBodyShape(ObjectReader& in, figure::BodyShape& body);
/// A place on the surface of a limb or the trunk, on the neck too where that is wanted.
void readPatch(ObjectReader& in, const std::vector<figure::PartSpec>& parts, bool neckToo,
               figure::SurfacePatch& patch);
void readZones(ObjectReader& in, figure::BodyModel& body);
void readBodyModel(ObjectReader& in, figure::BodyModel& body);

} // namespace unknot::content
