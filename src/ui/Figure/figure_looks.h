#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace unknot::ui {

/// The skins and hairs that the figure's data offers, by their ids; the first is the usual one.
class FigureLooks : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed FINAL)
    /// A clip to show them with.
    Q_PROPERTY(QString technique READ technique NOTIFY changed FINAL)
    Q_PROPERTY(QString variant READ variant NOTIFY changed FINAL)

public:
    [[nodiscard]] QStringList ids() const { return ids_; }

    [[nodiscard]] QString technique() const { return technique_; }
    [[nodiscard]] QString variant() const { return variant_; }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    QStringList ids_;
    QString technique_;
    QString variant_;
};

} // namespace unknot::ui
