#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// Reads words out once through the screen reader, without moving the focus: it takes them as its name and
/// raises an alert. Draws nothing.
class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Announcer(QQuickItem* parent = nullptr);

    Q_INVOKABLE void announce(const QString& words);
};

} // namespace unknot::ui
