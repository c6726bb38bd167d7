#pragma once

namespace unknot::app {

/// From now on what QML says against itself is counted, and shown as before. Once in a process.
void countQmlComplaints();

/// How many there were; safe from any thread.
[[nodiscard]] int qmlComplaints();

} // namespace unknot::app
