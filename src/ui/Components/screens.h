#pragma once

#include <QList>
#include <QObject>
#include <QQuickWindow>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

class QScreen;

namespace unknot::ui {

/// The screens beside the one that a window is on, for a second window.
class Screens : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The window that stays where it is. May be null.
    Q_PROPERTY(QQuickWindow* here READ here WRITE setHere NOTIFY changed FINAL)
    /// Of the other screens, to choose by: "HDMI-1, 1920 × 1080".
    Q_PROPERTY(QList<QString> others READ others NOTIFY changed FINAL)

public:
    explicit Screens(QObject* parent = nullptr);

    [[nodiscard]] QQuickWindow* here() const { return here_; }
    void setHere(QQuickWindow* window);
    [[nodiscard]] QStringList others() const;

    /// Fills the other screen of that name with `window`; when it is not there, the first. Gives the name of the
    /// screen, empty when there is none.
    Q_INVOKABLE QString fill(QQuickWindow* window, const QString& name);

Q_SIGNALS:
    void changed();
    /// The screen that was filled is not there any more, or `here` has come to it.
    void lost();

private:
    [[nodiscard]] QList<QScreen*> free() const;
    void removed(const QScreen* screen);
    void moved();

    QQuickWindow* here_ = nullptr;
    const QScreen* going_ = nullptr; ///< Being unplugged: Qt lists it while it tells of it.
    QScreen* filled_ = nullptr;
};

} // namespace unknot::ui
