#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// What the one beside a patient has asked for, while presenting and in a session alike: the patient's view on
/// a screen of its own, on which one, or in place of the controls where there is one screen only. Kept until the
/// program ends, so that a screen that was chosen once stays chosen.
class PatientView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// On a screen of its own, as soon as there is one.
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY changed FINAL)
    /// Name of the screen that was chosen; empty: whichever is free.
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    /// The only screen shows what the patient is to see.
    Q_PROPERTY(bool calm READ calm WRITE setCalm NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool wanted() const { return wanted_; }
    void setWanted(bool wanted) { set(wanted_, wanted); }
    [[nodiscard]] QString place() const { return place_; }
    void setPlace(const QString& place) { set(place_, place); }
    [[nodiscard]] bool calm() const { return calm_; }
    void setCalm(bool calm) { set(calm_, calm); }

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void set(T& member, const T& value)
    {
        if (member == value)
            return;
        member = value;
        Q_EMIT changed();
    }

    bool wanted_ = false;
    QString place_;
    bool calm_ = false;
};

} // namespace unknot::viewmodels
