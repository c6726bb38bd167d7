#pragma once

#include "platform/wave_player.h"
#include "unknot/core/ports/tones.h"

namespace unknot::platform {

/// Tones from the sound files of the program. `player` must outlive it.
class EffectTones : public Tones {
public:
    explicit EffectTones(WavePlayer& player);

    void play(Tone tone) override;
    /// 0 to 1.
    void setVolume(double volume) { volume_ = volume; }

private:
    WavePlayer& player_;
    double volume_ = 0.6;
};

/// The sound file of a tone, inside the program.
[[nodiscard]] std::string fileOf(Tone tone);

} // namespace unknot::platform
