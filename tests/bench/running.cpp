#include "running.h"

#include "measured_process.h"

#include <algorithm>
#include <cstdio>
#include <thread>

namespace unknot::bench {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view kDigits = "display_late_ms=";

Usage difference(const Usage& before, const Usage& after)
{
    Usage usage = after;
    usage.cpuMillis -= before.cpuMillis;
    usage.wakeUps -= before.wakeUps;
    return usage;
}

Usage over(Started& started, std::chrono::seconds window, std::chrono::milliseconds settle)
{
    started.letRun(settle);
    const Usage before = usageOf(started.process().pid(), false);
    started.letRun(window);
    return difference(before, usageOf(started.process().pid(), false));
}

// Two processes that never wait.
class Busy {
public:
    Busy()
    {
        for (auto& process : processes_)
            process = std::make_unique<test::ChildProcess>(
                "/bin/sh", std::vector<std::string>{"-c", "while :; do :; done"});
    }

private:
    std::unique_ptr<test::ChildProcess> processes_[2];
};

void measureDisplayOnce(const char* what, const test::AppFolder& folder, int timeScale)
{
    Started started(UNKNOT_PROGRAM,
                    {"--data-dir", folder.text(), "--routine", "no-ratings", "--start", "--time-scale",
                     std::to_string(timeScale)},
                    {"UNKNOT_TRACE_DISPLAY=1"});
    std::vector<double> late;
    for (const std::string& line : started.letRun(std::chrono::milliseconds(20min) / timeScale))
        if (line.starts_with(kDigits))
            late.push_back(std::stod(line.substr(kDigits.size())));
    if (late.empty()) {
        std::printf("  %-32s nothing was measured\n", what);
        return;
    }
    std::vector<double> tail(
        late.end() - static_cast<std::ptrdiff_t>(std::max<std::size_t>(late.size() / 20, 1)), late.end());
    std::printf("  %-32s median %5.1f ms   worst %6.1f ms   in the last minute %5.1f ms   %zu changes   "
                "target: a frame, 16.7 ms\n",
                what, median(late), *std::ranges::max_element(late), median(tail), late.size());
}

} // namespace

void measureIdle(const test::AppFolder& folder, std::chrono::seconds window)
{
    Started started(UNKNOT_PROGRAM, {"--data-dir", folder.text()});
    const Usage usage = over(started, window, 3s);
    std::printf("Idle on Today, %lld s                %6.1f ms CPU   %lld wake-ups   target 0 and 0\n",
                static_cast<long long>(window.count()), usage.cpuMillis,
                static_cast<long long>(usage.wakeUps));
}

void measureSession(const test::AppFolder& folder, std::chrono::seconds window)
{
    Started started(UNKNOT_PROGRAM, {"--data-dir", folder.text(), "--routine", "no-ratings", "--start"});
    // Past getting ready, so that the stroke moves all the time.
    const Usage usage = over(started, window, 14s);
    std::printf(
        "Running session, %lld s              %6.2f s CPU per minute   %.1f %% of a core   %lld wake-ups/s   "
        "target 3.6 s (a ring moved 60 times a second, 6 %%)\n",
        static_cast<long long>(window.count()),
        usage.cpuMillis / 1000 * 60 / static_cast<double>(window.count()),
        usage.cpuMillis / 10 / static_cast<double>(window.count()),
        static_cast<long long>(usage.wakeUps / window.count()));
}

void measureDisplay(const test::AppFolder& folder, int timeScale)
{
    std::printf("Digits against the engine's clock, 20 minutes at %d times life\n", timeScale);
    measureDisplayOnce("alone", folder, timeScale);
    const Busy busy;
    measureDisplayOnce("beside two busy processes", folder, timeScale);
}

} // namespace unknot::bench
