#pragma once

#include <QQuickWindow>

#include <functional>

namespace unknot::app {

/// With UNKNOT_TRACE_START set, prints "window_ms=…" to the standard output when `window` has shown its first
/// frame, and "first_frame_ms=…" with the first one that has something on it, which `complete` tells. Counted
/// from exec: from UNKNOT_EXEC_NS (the monotonic clock just before, set by the bench), else from the
/// process's start time, which is known to 10 ms.
void traceStart(QQuickWindow& window, std::function<bool()> complete);

} // namespace unknot::app
