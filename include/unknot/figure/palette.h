#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace unknot::figure {

enum class ColourRole : std::uint8_t {
    Background,
    Mat,
    MatEdge,
    MatLine,
    Guide,
    Shadow,
    FarTint,
    Skin,
    SkinShade,
    Tee,
    TeeShade,
    TeeInside,
    Collar,
    Shorts,
    ShortsShade,
    ShortsInside,
    Stripe,
    Hair,
    HairShade,
    Shoe,
    ShoeShade,
    Sole,
    SoleShade,
    Outsole,
    Accent,
    Lace,
    Sock,
    SockShade,
    Roller,
    RollerShade,
    RollerHighlight,
    Cap,
    CapShade,
    CapInside,
    Glow,
    Glow2,
    Glow3,
    GlowEdge,
    Zone,
    ZoneGround,
    Ink,
    Lip
};
constexpr std::size_t kColourRoleCount = 42;

const char* nameOf(ColourRole role);
std::optional<ColourRole> colourNamed(const std::string& name);
/// The tone that a role takes in shade; roles without one are their own shade.
ColourRole shadeOf(ColourRole role);

struct Rgb {
    std::uint8_t r = 0;
    std::uint8_t g = 0;
    std::uint8_t b = 0;

    bool operator==(const Rgb&) const = default;
};

enum class Theme : std::uint8_t { Light, Dark };

struct Palette {
    std::array<Rgb, kColourRoleCount> colours{};
    float shadowStrength = 1;

    Rgb operator[](ColourRole role) const { return colours[static_cast<std::size_t>(role)]; }
};

/// Another skin and hair: what differs from the palette, and what differs again on dark.
struct Look {
    std::string id;
    std::vector<std::pair<ColourRole, Rgb>> colours;
    std::vector<std::pair<ColourRole, Rgb>> onDark;
};

} // namespace unknot::figure
