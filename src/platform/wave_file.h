#pragma once

#include "unknot/core/result.h"
#include "unknot/core/time.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace unknot::platform {

/// What a WAV file holds.
struct WaveFacts {
    int rate = 0; ///< Samples a second.
    int channels = 0;
    Millis length{0};
    int peak = 0; ///< 0 to 32768.
};

/// The sound itself.
struct Wave {
    int rate = 0; ///< Frames a second.
    int channels = 0;
    std::vector<std::int16_t> samples; ///< Frame by frame, in each frame one for every channel.
};

/// Reads a WAV file of 16-bit PCM, 8 to 48 kHz, 1 or 2 channels, up to 60 s. Anything else is an error that
/// says why: voice programs have been seen to write all sorts of things.
[[nodiscard]] Result<WaveFacts> readWave(const QString& file);

/// The sound of such a file, for playing.
[[nodiscard]] Result<Wave> readSamples(const QString& file);

/// The facts of such a file, and it must be long and loud enough to be a spoken line.
[[nodiscard]] Result<WaveFacts> readSpokenLine(const QString& file);

} // namespace unknot::platform
