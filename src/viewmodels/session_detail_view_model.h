#pragma once

#include "app_state.h"
#include "deps.h"
#include "session_detail.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace unknot::viewmodels {

/// One session of the past: what was planned and done, its numbers and note, which can be changed, and the
/// way to take it out. Lives on the GUI thread.
class SessionDetailViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")
    Q_PROPERTY(bool open READ open NOTIFY openChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString originalNote READ originalNote NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::DetailStepsModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::DetailRatingsModel* ratings READ ratings CONSTANT FINAL)

public:
    SessionDetailViewModel(AppState& state, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool open() const { return !id_.empty(); }
    [[nodiscard]] QString title() const { return props_.title; }
    [[nodiscard]] QString subtitle() const { return props_.subtitle; }
    [[nodiscard]] QString note() const { return props_.note; }
    /// The note as it was first; empty when it was not changed.
    [[nodiscard]] QString originalNote() const { return props_.originalNote; }
    [[nodiscard]] QString problem() const { return props_.problem; }
    [[nodiscard]] DetailStepsModel* steps() { return &steps_; }
    [[nodiscard]] DetailRatingsModel* ratings() { return &ratings_; }

    Q_INVOKABLE void show(const QString& id);
    Q_INVOKABLE void close();
    /// `value` 0 to 10, or -1 to take the number away.
    Q_INVOKABLE void setRating(int row, bool after, int value);
    Q_INVOKABLE void setNote(const QString& note);
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void openChanged();
    void changed();
    void edited();
    void removed(const QString& id, const QString& title);

private:
    struct Props {
        QString title;
        QString subtitle;
        QString note;
        QString originalNote;
        QString problem;
        bool operator==(const Props&) const = default;
    };

    void ask();
    void take(const Result<SessionDetail>& answer);
    void correct(const Correction& correction);
    void fail(const Error& error);

    AppState& state_;
    const Deps deps_;
    std::string id_;
    Props props_;
    DetailStepsModel steps_;
    DetailRatingsModel ratings_;
};

} // namespace unknot::viewmodels
