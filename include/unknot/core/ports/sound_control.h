#pragma once

#include "unknot/core/settings.h"
#include "unknot/core/sound_check.h"
#include "unknot/core/voice_program.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// A voice program that is on this machine.
struct FoundVoices {
    std::string id;
    Text name;
    std::vector<Voice> voices; ///< Those that are known.

    bool operator==(const FoundVoices&) const = default;
};

/// What can be heard on this machine.
struct SoundState {
    bool looked = false;               ///< false: nobody has looked yet, so nothing is missing either.
    std::string voice;                 ///< Name of the program that speaks; empty: none does.
    std::vector<FoundVoices> programs; ///< The best first.
    std::vector<SoundLack> lacks;
    std::string notice; ///< Why a voice is not used any more, in words for a person; empty: nothing happened.

    bool operator==(const SoundState&) const = default;
};

/// What the settings and the sound check know of sound. What is said and played goes through Speech and Tones.
class SoundControl {
public:
    virtual ~SoundControl() = default;
    [[nodiscard]] virtual SoundState state() const = 0;
    /// `changed` is called on the caller's thread when a device came or went, or a voice was found or dropped.
    virtual void onState(std::function<void()> changed) = 0;
};

} // namespace unknot
