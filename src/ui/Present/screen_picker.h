#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// The screens of this computer, as far as a second window is concerned.
class ScreenPicker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit ScreenPicker(QObject* parent = nullptr);

    [[nodiscard]] int count() const;

    /// Fills a screen other than the one that `here` is on with `window`. False when there is none.
    Q_INVOKABLE bool fillOther(QQuickWindow* window, QQuickWindow* here) const;

Q_SIGNALS:
    void countChanged();
};

} // namespace unknot::ui
