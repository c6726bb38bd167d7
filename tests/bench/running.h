#pragma once

#include "app/app_folder.h"

#include <chrono>

namespace unknot::bench {

/// CPU and wake-ups of Today while nobody touches it.
void measureIdle(const test::AppFolder& folder, std::chrono::seconds window);

/// CPU and frames of a session that runs at the speed of life, on the software renderer and on llvmpipe.
void measureSession(const test::AppFolder& folder, std::chrono::seconds window);

/// How late the digits change against the engine's clock over a session of twenty minutes, `timeScale` times
/// faster than life, alone and beside two busy processes.
void measureDisplay(const test::AppFolder& folder, int timeScale);

} // namespace unknot::bench
