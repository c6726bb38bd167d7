#pragma once

#include "unknot/core/result.h"

#include <QObject>
#include <QString>

#include <chrono>

class QEventLoop;

namespace unknot::platform {

/// A message of the desktop with one button, and what became of it.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text;
        QString button;
    };
    struct Answer {
        enum class Kind {
            Nothing, ///< It was closed, or nobody answered in time.
            Button,
            Message, ///< The message itself was pressed.
        };
        Kind kind = Kind::Nothing;
        QString token; ///< Lets the window that is opened now come to the front; may be empty.
    };

    explicit DesktopNotice(QObject* parent = nullptr);

    /// Shows it and waits for an answer; takes it away afterwards. Unavailable when the desktop shows no
    /// messages.
    [[nodiscard]] Result<Answer> ask(const Words& words, std::chrono::milliseconds patience);

private Q_SLOTS:
    void pressed(uint id, const QString& action);
    void tokenCame(uint id, const QString& token);
    void closed(uint id, uint reason);

private:
    uint id_ = 0;
    Answer answer_;
    QEventLoop* loop_ = nullptr;
};

} // namespace unknot::platform
