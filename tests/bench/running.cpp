#include "running.h"

#include "measured_process.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

namespace unknot::bench {

using namespace std::chrono_literals;

namespace {

constexpr std::string_view kDigits = "display_late_ms=";
constexpr std::string_view kFrames = "frames_per_second=";

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

void measureDisplayOnce(const char* what, const test::AppFolder& folder, std::chrono::seconds window)
{
    Started started(UNKNOT_PROGRAM, {"--data-dir", folder.text(), "--routine", "no-ratings", "--start"},
                    {"UNKNOT_TRACE_DISPLAY=1"});
    std::vector<double> late;
    for (const std::string& line : started.letRun(window))
        if (line.starts_with(kDigits))
            late.push_back(std::abs(std::stod(line.substr(kDigits.size()))));
    if (late.empty()) {
        std::printf("  %-32s nothing was measured\n", what);
        return;
    }
    std::vector<double> tail(
        late.end() - static_cast<std::ptrdiff_t>(std::max<std::size_t>(late.size() / 20, 1)), late.end());
    std::printf("  %-32s median %5.1f ms   worst %6.1f ms   at the end %5.1f ms   %zu changes   "
                "target: a frame, 16.7 ms\n",
                what, median(late), *std::ranges::max_element(late), median(tail), late.size());
}

void measureSessionWith(const char* what, const char* target, std::vector<std::string> environment,
                        const test::AppFolder& folder, std::chrono::seconds window)
{
    environment.emplace_back("UNKNOT_TRACE_DISPLAY=1");
    Started started(UNKNOT_PROGRAM, {"--data-dir", folder.text(), "--routine", "no-ratings", "--start"},
                    std::move(environment));
    // Past getting ready, so that the stroke moves all the time.
    started.letRun(14s);
    const Usage before = usageOf(started.process().pid(), false);
    std::vector<double> frames;
    for (const std::string& line : started.letRun(window))
        if (line.starts_with(kFrames))
            frames.push_back(std::stod(line.substr(kFrames.size())));
    const Usage usage = difference(before, usageOf(started.process().pid(), false));
    const double share = usage.cpuMillis / 10 / static_cast<double>(window.count());
    std::printf("  %-20s %5.1f frames/s (least %5.1f)   %6.2f s CPU per minute, %5.1f %% of a core   "
                "%lld wake-ups/s   target: %s\n",
                what, frames.empty() ? 0 : median(frames),
                frames.empty() ? 0 : *std::ranges::min_element(frames), share * 0.6, share,
                static_cast<long long>(usage.wakeUps / window.count()), target);
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
    std::printf("Running session, %lld s a renderer\n", static_cast<long long>(window.count()));
    measureSessionWith("software", "60 frames/s with under 70 % of a core", {"QT_QUICK_BACKEND=software"},
                       folder, window);
    measureSessionWith("OpenGL on llvmpipe", "30 frames/s",
                       {"QSG_RHI_BACKEND=opengl", "LIBGL_ALWAYS_SOFTWARE=1"}, folder, window);
}

void measureDisplay(const test::AppFolder& folder, std::chrono::seconds window)
{
    std::printf("Digits against the engine's clock, either way, %lld s\n",
                static_cast<long long>(window.count()));
    measureDisplayOnce("alone", folder, window);
    const Busy busy;
    measureDisplayOnce("beside two busy processes", folder, window);
}

} // namespace unknot::bench
