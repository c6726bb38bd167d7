#pragma once

#include "personal.h"

#include "platform/running_window.h"

#include <QObject>

#include <functional>
#include <optional>

class QQuickWindow;

namespace unknot::app {

/// Answers whoever starts the program again: the window comes to the front, and with it the person, the
/// session or the file that was asked for. Nothing interrupts a session, and while something is shown to a
/// patient it waits.
class OtherStarts : public QObject {
public:
    /// `personal` is whoever uses the program at that moment; `takeUp` changes over to somebody else. All
    /// outlive this.
    OtherStarts(platform::RunningWindow& running, QQuickWindow& window, std::function<Personal&()> personal,
                std::function<void(const QString& person)> takeUp);

private:
    void follow(const platform::WindowWish& wish, const QString& token);
    void letWait(const platform::WindowWish& wish);
    void beginWaiting();
    void forgetWaiting();
    void lookAtClinic();
    [[nodiscard]] bool isOfSomebodyElse(const QString& person) const;
    [[nodiscard]] bool changedTo(const QString& person);
    void toFront(const QString& token);

    QQuickWindow& window_;
    std::function<Personal&()> personal_;
    std::function<void(const QString&)> takeUp_;
    std::optional<platform::WindowWish> waiting_; ///< Until presenting ends.
};

} // namespace unknot::app
