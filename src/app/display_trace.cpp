#include "display_trace.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace unknot::app {

namespace {

class Watch {
public:
    Watch(viewmodels::AppViewModel& app, int timeScale) : app_(app), timeScale_(timeScale) {}

    void look()
    {
        viewmodels::SessionViewModel* session = app_.session();
        if (!session)
            return;
        const int shown = session->time().seconds;
        const Position position = session->runner().position();
        const bool next = shown + 1 == shown_ && position.segment == segment_;
        shown_ = shown;
        segment_ = position.segment;
        if (!next || position.state != SessionState::Running)
            return;
        const double late = static_cast<double>(shown * 1000 - position.remaining.count()) / timeScale_;
        std::printf("display_late_ms=%.1f\n", late);
        std::fflush(stdout);
    }

private:
    viewmodels::AppViewModel& app_;
    int timeScale_;
    int shown_ = 0;
    std::size_t segment_ = 0;
};

/// Frames shown in each second, told when the next one begins.
class FrameCount {
public:
    void frame()
    {
        const auto now = std::chrono::steady_clock::now();
        if (frames_ == 0)
            began_ = now;
        if (now - began_ >= std::chrono::seconds(1)) {
            const std::chrono::duration<double> took = now - began_;
            std::printf("frames_per_second=%.1f\n", frames_ / took.count());
            std::fflush(stdout);
            began_ = now;
            frames_ = 0;
        }
        ++frames_;
    }

private:
    std::chrono::steady_clock::time_point began_;
    int frames_ = 0;
};

} // namespace

void traceDisplay(QQuickWindow& window, viewmodels::AppViewModel& app, int timeScale)
{
    if (!std::getenv("UNKNOT_TRACE_DISPLAY"))
        return;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &app,
                     [watch = Watch(app, timeScale), count = FrameCount()]() mutable {
                         watch.look();
                         count.frame();
                     });
}

} // namespace unknot::app
