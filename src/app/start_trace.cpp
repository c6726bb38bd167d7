#include "start_trace.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include <time.h>
#include <unistd.h>

namespace unknot::app {

namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;

std::int64_t now(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time.tv_sec * kNsPerSecond + time.tv_nsec;
}

// How long this process has lived, from field 22 of /proc/self/stat (ticks since the machine was switched
// on).
std::int64_t sinceProcessStart()
{
    std::ifstream in("/proc/self/stat");
    std::string text;
    std::getline(in, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string field;
    for (int number = 3; number <= 22; ++number)
        fields >> field;
    const std::int64_t started = std::atoll(field.c_str()) * (kNsPerSecond / ::sysconf(_SC_CLK_TCK));
    return now(CLOCK_BOOTTIME) - started;
}

std::int64_t sinceExec()
{
    if (const char* before = std::getenv("UNKNOT_EXEC_NS"))
        return now(CLOCK_MONOTONIC) - std::atoll(before);
    return sinceProcessStart();
}

} // namespace

void traceStart(QQuickWindow& window, std::function<bool()> complete)
{
    if (!std::getenv("UNKNOT_TRACE_START"))
        return;
    const auto print = [](const char* what) {
        std::printf("%s=%.1f\n", what, static_cast<double>(sinceExec()) / 1e6);
        std::fflush(stdout);
    };
    const auto once = static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection);
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window, [print] { print("window_ms"); }, once);
    const auto printComplete = [print, complete = std::move(complete), printed = false]() mutable {
        if (!std::exchange(printed, printed || complete()) && printed)
            print("first_frame_ms");
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, printComplete, Qt::DirectConnection);
}

} // namespace unknot::app
