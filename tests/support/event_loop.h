#pragma once

#include "support/catch.h"

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace unknot::test {

/// Runs the event loop until `start` has called what it is given; fails the test when that never happens.
inline void runUntil(const std::function<void(const std::function<void()>& done)>& start)
{
    QEventLoop loop;
    bool finished = false;
    start([&] {
        finished = true;
        loop.quit();
    });
    if (!finished) {
        QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
        loop.exec();
    }
    REQUIRE(finished);
}

} // namespace unknot::test
