#pragma once

#include "app/app_folder.h"

#include <chrono>

namespace unknot::bench {

/// CPU and wake-ups of Today while nobody touches it.
void measureIdle(const test::AppFolder& folder, std::chrono::seconds window);

/// CPU and frames of a session that runs at the speed of life, on the software renderer and on llvmpipe.
void measureSession(const test::AppFolder& folder, std::chrono::seconds window);

/// How far from the engine's clock the digits change in a session at the speed of life, alone and beside two
/// busy processes. (A faster session is looked at less finely than its seconds ask for.)
void measureDisplay(const test::AppFolder& folder, std::chrono::seconds window);

} // namespace unknot::bench
