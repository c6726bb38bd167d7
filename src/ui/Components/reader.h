#pragma once

#include <QAccessible>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// Whether somebody has the screen read out. For them nothing may go away by itself.
class Reader : public QObject, public QAccessible::ActivationObserver {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active NOTIFY activeChanged FINAL)

public:
    explicit Reader(QObject* parent = nullptr);
    ~Reader() override;

    [[nodiscard]] bool active() const { return active_; }
    void accessibilityActiveChanged(bool active) override;

Q_SIGNALS:
    void activeChanged();

private:
    bool active_ = QAccessible::isActive();
};

} // namespace unknot::ui
