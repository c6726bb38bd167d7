#pragma once

#include "platform/wave_player.h"

#include <memory>

namespace unknot::platform {

/// Loads the part of the program that plays sound, and the libraries it needs; the first call takes a few
/// milliseconds, so not before the first frame. Empty when it is not installed or a library is missing.
[[nodiscard]] std::unique_ptr<WavePlayer> loadWavePlayer();

} // namespace unknot::platform
