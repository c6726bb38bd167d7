#pragma once

#include "app_view_model.h"

#include <QQuickWindow>

namespace unknot::app {

/// With UNKNOT_TRACE_DISPLAY set, prints "display_late_ms=…" for each frame in which the countdown shows its
/// next second: how long before, by the engine's clock, that second had begun, in milliseconds of real time
/// (below 0: the digits came first); and "frames_per_second=…" about once a second while frames are shown.
void traceDisplay(QQuickWindow& window, viewmodels::AppViewModel& app, int timeScale);

} // namespace unknot::app
