#pragma once

namespace unknot::app {

/// Without a GPU, OpenGL runs on the CPU and costs five times as much as Qt's own software renderer, so that
/// one is taken. Decided from what lies in /dev, before any window is made. Whatever the environment says
/// comes first.
void chooseRenderer();

/// Whether there is a display to open a window on.
[[nodiscard]] bool hasDisplay();

} // namespace unknot::app
