#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace unknot::test {

/// Lets events happen until `done`; false when it is not after 20 s.
inline bool until(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(20000);
    QEventLoop loop;
    QTimer wake; // Answers of other processes come as events; this is for what comes without one.
    wake.start(50);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace unknot::test
