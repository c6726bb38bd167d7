#pragma once

#include "app_state.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <initializer_list>

namespace unknot::viewmodels {

/// "I am not sure what to do": what the content says to that, and the person's own physiotherapist.
class HelpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(QString urgent READ urgent NOTIFY changed FINAL)
    Q_PROPERTY(QString soon READ soon NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact NOTIFY changed FINAL)
    Q_PROPERTY(QString contactName READ contactName WRITE setContactName NOTIFY changed FINAL)
    Q_PROPERTY(QString contactReach READ contactReach WRITE setContactReach NOTIFY changed FINAL)

public:
    explicit HelpViewModel(AppState& state, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString message() const;
    /// When to call the emergency number, and when to be seen the same day: a line each.
    [[nodiscard]] QString urgent() const;
    /// What to rest and have looked at, though not the same day: a line each.
    [[nodiscard]] QString soon() const;
    [[nodiscard]] QString contact() const;
    [[nodiscard]] QString contactName() const;
    [[nodiscard]] QString contactReach() const;
    void setContactName(const QString& name);
    void setContactReach(const QString& reach);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString words(const char* rule, Text Advice::*part) const;
    [[nodiscard]] QString lines(std::initializer_list<const char*> rules) const;

    AppState& state_;
};

} // namespace unknot::viewmodels
