#pragma once

#include "unknot/core/voice_program.h"

#include <string>
#include <vector>

namespace unknot {

/// What was found on this machine.
struct SoundFacts {
    bool player = true;                ///< The part of the program that plays sound could be loaded.
    bool device = true;                ///< There is something to play on.
    std::string voice;                 ///< Name of the voice in use; empty: none was found.
    std::vector<std::string> packages; ///< Debian packages that bring a voice.
};

/// Something that is missing, in words for a person.
struct SoundLack {
    enum class What { Player, Device, Voice };

    What what = What::Voice;
    std::string message; ///< "No voice found. Tones and captions will be used."
    std::string package; ///< What to install; empty when no package helps.

    bool operator==(const SoundLack&) const = default;
};

/// What is missing, the most important first; empty when everything can be heard.
[[nodiscard]] std::vector<SoundLack> soundLacks(const SoundFacts& facts);

/// The packages of `programs`, the best first.
[[nodiscard]] std::vector<std::string> packagesOf(const std::vector<VoiceProgram>& programs);

} // namespace unknot
