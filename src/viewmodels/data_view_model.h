#pragma once

#include "app_state.h"
#include "deps.h"
#include "log_watch.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// A person's data as files: export, import, backup, restore, delete. One thing at a time. Lives on the GUI
/// thread; the work is done elsewhere.
class DataViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// `folder` is where files are proposed; it may be missing. What is handed in outlives this.
    DataViewModel(AppState& state, LogWatch& watch, const Deps& deps, QString folder,
                  QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return busy_; }
    /// What was done last, with the file; empty: nothing yet, or it failed.
    [[nodiscard]] QString done() const { return done_; }
    [[nodiscard]] QString problem() const { return problem_; }

    /// "FOLDER/unknot-2026-03-14.csv"
    Q_INVOKABLE [[nodiscard]] QString proposed(const QString& ending) const;
    Q_INVOKABLE void exportCsv(const QString& file);
    Q_INVOKABLE void exportJson(const QString& file);
    Q_INVOKABLE void importJson(const QString& file);
    Q_INVOKABLE void backUp(const QString& file);
    Q_INVOKABLE void restore(const QString& file);
    /// The log, its backups, and the settings with the safety answers.
    Q_INVOKABLE void deleteAll();
    Q_INVOKABLE void forgetMessages();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool begin(const QString& file);
    void finish(const QString& done, const Error* error);

    AppState& state_;
    LogWatch& watch_;
    const Deps deps_;
    QString folder_;
    bool busy_ = false;
    QString done_;
    QString problem_;
};

} // namespace unknot::viewmodels
