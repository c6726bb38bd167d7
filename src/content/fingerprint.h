#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace unknot::content {

/// FNV-1a, 64 bits, as 16 hexadecimal digits. Tells contents apart; no protection against intent.
[[nodiscard]] inline std::string fingerprint(std::string_view bytes)
{
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    }
    std::string digits(16, '0');
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, hash >>= 4U) {
        *digit = "0123456789abcdef"[hash & 15U];
    }
    return digits;
}

} // namespace unknot::content
