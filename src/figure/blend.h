#pragma once

#include "unknot/figure/palette.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

/// Colours over colours, in 0xAARRGGBB multiplied by alpha. The loops go byte by byte in numbers of 16 bits:
/// so a compiler does many at a time.
namespace unknot::figure {

/// All four bytes of a colour times `share` / 255, rounded.
constexpr std::uint32_t scaled(std::uint32_t colour, std::uint32_t share)
{
    std::uint32_t even = (colour & 0x00ff00ffu) * share + 0x00800080u;
    std::uint32_t odd = ((colour >> 8) & 0x00ff00ffu) * share + 0x00800080u;
    even = ((even + ((even >> 8) & 0x00ff00ffu)) >> 8) & 0x00ff00ffu;
    odd = (odd + ((odd >> 8) & 0x00ff00ffu)) & 0xff00ff00u;
    return even | odd;
}

constexpr std::uint32_t opaque(Rgb colour)
{
    return 0xff000000u | static_cast<std::uint32_t>(colour.r << 16 | colour.g << 8 | colour.b);
}

inline std::uint32_t premultiplied(Rgb colour, float alpha)
{
    const auto a = static_cast<std::uint32_t>(std::lround(std::clamp(alpha, 0.0f, 1.0f) * 255));
    return scaled(opaque(colour), a);
}

/// A run of pixels under one coverage, 0..1.
inline void blendRun(std::uint32_t* first, int count, std::uint32_t colour, float covered)
{
    const auto share = static_cast<std::uint32_t>(covered * 255 + 0.5f);
    const std::uint32_t over = scaled(colour, share);
    const std::uint32_t rest = 255 - (over >> 24);
    if (rest == 0) {
        std::fill_n(first, count, over);
        return;
    }
    constexpr int kBlock = 16;
    for (; count >= kBlock; count -= kBlock, first += kBlock) {
        for (int i = 0; i < kBlock; ++i)
            first[i] = over + scaled(first[i], rest);
    }
    for (int i = 0; i < count; ++i)
        first[i] = over + scaled(first[i], rest);
}

/// Each pixel under a share of its own, 0..255. `count` at most 64; `shares` has room for 64 and is not kept.
inline void blendShares(std::uint32_t* first, int count, Rgb colour, std::uint32_t* shares)
{
    constexpr int kMost = 64;
    std::uint8_t under[4 * kMost]{};
    std::uint8_t over[4 * kMost];
    std::uint8_t share[4 * kMost];
    for (int i = 0; i < kMost; ++i) {
        std::uint32_t four = shares[i] | shares[i] << 8;
        shares[i] = four | four << 16;
    }
    const std::uint32_t whole = opaque(colour);
    for (int i = 0; i < kMost; ++i)
        std::memcpy(over + 4 * i, &whole, 4);
    const auto bytes = static_cast<std::size_t>(4 * count);
    std::memcpy(under, first, bytes);
    std::memcpy(share, shares, sizeof share);
    for (int i = 0; i < 4 * kMost; ++i) {
        const std::uint16_t s = share[i];
        const auto both = static_cast<std::uint16_t>(over[i] * s + under[i] * (255 - s) + 128);
        under[i] = static_cast<std::uint8_t>(static_cast<std::uint16_t>(both + (both >> 8)) >> 8);
    }
    std::memcpy(first, under, bytes);
}

} // namespace unknot::figure
