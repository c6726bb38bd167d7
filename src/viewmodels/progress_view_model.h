#pragma once

#include "deps.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace unknot::viewmodels {

/// The progress sheet: which days, preview, save, open. The name stays in this object and is gone with the
/// program.
class ProgressViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QList<QString> periods READ periods CONSTANT FINAL)
    Q_PROPERTY(int period READ period NOTIFY changed FINAL)
    /// The last of the periods: a day that is typed.
    Q_PROPERTY(bool sinceDay READ sinceDay NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)
    Q_PROPERTY(QString sinceProblem READ sinceProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(bool letter READ letter NOTIFY changed FINAL)
    Q_PROPERTY(QString picture READ picture NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)

public:
    explicit ProgressViewModel(const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] QStringList periods() const;
    [[nodiscard]] int period() const { return period_; }
    [[nodiscard]] bool sinceDay() const;
    [[nodiscard]] QString since() const { return since_; }
    [[nodiscard]] QString sinceProblem() const { return sinceProblem_; }
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] bool letter() const { return letter_; }
    [[nodiscard]] QString picture() const { return picture_; }
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] bool failed() const { return failed_; }

    /// The dialog opens.
    Q_INVOKABLE void show();
    Q_INVOKABLE void choosePeriod(int index);
    /// As a person of this place writes a date, or as 2026-03-14.
    Q_INVOKABLE void setSince(const QString& day);
    Q_INVOKABLE void setName(const QString& name);
    Q_INVOKABLE void setLetter(bool letter);
    /// Into the usual folder, beside what is there.
    Q_INVOKABLE void save(bool openIt);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void draw();
    void tell(const QString& message, bool failed);
    [[nodiscard]] std::optional<std::string> firstDay() const;
    [[nodiscard]] std::string freeFile() const;

    const Deps deps_;
    int period_ = 0;
    QString since_;
    QString sinceProblem_;
    QString name_;
    bool letter_;
    std::optional<LoggedPeriod> log_;
    int ticket_ = 0;
    QString picture_;
    QString message_;
    bool failed_ = false;
};

} // namespace unknot::viewmodels
