#pragma once

#include "app_state.h"
#include "deps.h"
#include "log_watch.h"
#include "score_rows_model.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace unknot::viewmodels {

/// Activities that a person follows: the weekly question, which ones there are, how they have moved. Asks
/// nothing unless that was switched on. Lives on the GUI thread.
class ActivitiesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool askWeekly READ askWeekly WRITE setAskWeekly NOTIFY askWeeklyChanged FINAL)
    /// The activity that is asked about now; empty: nothing is due.
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionCount READ questionCount NOTIFY questionChanged FINAL)

    Q_PROPERTY(QList<QString> asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)
    Q_PROPERTY(QList<QString> retired READ retired NOTIFY changed FINAL)
    /// Whether History has a place for them: they are asked about, or there are some.
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QString mean READ mean NOTIFY changed FINAL)
    /// What could not be read or kept.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    /// Why what was typed is no name.
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY problemChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::ScoreRowsModel* rows READ rows CONSTANT FINAL)

public:
    ActivitiesViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool askWeekly() const { return askWeekly_; }
    void setAskWeekly(bool on);
    [[nodiscard]] QString question() const { return question_; }
    [[nodiscard]] QString questionCount() const { return questionCount_; }
    [[nodiscard]] QStringList asked() const { return asked_; }
    [[nodiscard]] QString askedText() const { return asked_.join(QStringLiteral(", ")); }
    [[nodiscard]] QStringList retired() const { return retired_; }
    [[nodiscard]] bool wanted() const { return askWeekly_ || !records_.empty(); }
    [[nodiscard]] bool canAdd() const { return asked_.size() < kMostActivities; }
    [[nodiscard]] QString mean() const { return mean_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString nameProblem() const { return nameProblem_; }
    [[nodiscard]] ScoreRowsModel* rows() { return &rows_; }

    /// Asks the log again.
    Q_INVOKABLE void refresh();
    /// How able the person is today to do what is asked about, 0 to 10.
    Q_INVOKABLE void answer(int value);
    /// Everything that is due comes again next week.
    Q_INVOKABLE void notNow();

    /// The dialog opens.
    Q_INVOKABLE void beginChoosing();
    /// False, with a problem, when it cannot be taken like that.
    Q_INVOKABLE bool add(const QString& text);
    /// Indexes are those of asked() and retired().
    Q_INVOKABLE bool rename(int index, const QString& text);
    Q_INVOKABLE void retire(int index);
    Q_INVOKABLE void askAgain(int index);
    /// `value` 0 to 10, or -1 to take the number away. Row and point are those of rows().
    Q_INVOKABLE void setScore(int row, int point, int value);

Q_SIGNALS:
    void askWeeklyChanged();
    void questionChanged();
    void changed();
    void problemChanged();

private:
    void take(Result<std::vector<ActivityRecord>> answer);
    void update();
    void updateQuestion();
    void change(const ActivityChange& change);
    void setProblem(const QString& problem);
    [[nodiscard]] const ActivityRecord* recordOf(bool asked, int index) const;
    [[nodiscard]] bool acceptable(const QString& text);

    AppState& state_;
    LogWatch& watch_;
    MeasureLog* log_;
    const Clock& clock_;
    std::vector<ActivityRecord> records_;
    std::vector<std::size_t> due_;
    int ticket_ = 0;
    bool askWeekly_ = false;
    QString question_;
    QString questionCount_;
    QStringList asked_;
    QStringList retired_;
    QString mean_;
    QString problem_;
    QString nameProblem_;
    ScoreRowsModel rows_;
};

} // namespace unknot::viewmodels
