#pragma once

#include <string>

namespace unknot {

/// Somebody who uses this computer with a log and settings of their own.
struct Person {
    std::string id;   ///< Names folders; never changes and is never used again.
    std::string name; ///< As typed, initials are enough; "": the first person, who has not said.

    bool operator==(const Person&) const = default;
};

/// Whoever was here before there were several people: the log and the settings in their usual places.
inline const std::string kFirstPerson = "first";
/// Nobody: a session is shown to somebody, and nothing is kept.
inline const std::string kDemonstration = "demonstration";

/// Why a name cannot be taken.
enum class NameFault {
    None,
    Empty,
    TooLong,  ///< More than 24 characters.
    NotPlain, ///< Control characters, or such that turn the direction of writing.
    Taken,    ///< Somebody has it already, however it is written.
};

inline constexpr int kLongestName = 24; ///< Characters.

} // namespace unknot
