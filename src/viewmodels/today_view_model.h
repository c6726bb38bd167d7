#pragma once

#include "advice_view_model.h"
#include "app_state.h"
#include "body_map_model.h"
#include "log_watch.h"
#include "summary_rows_model.h"
#include "today_notices.h"
#include "today_suggestion.h"
#include "week_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Today: the suggestion for a context, what stands in its way, and the week so far.
class TodayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool ready READ ready NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString dateText READ dateText NOTIFY pageChanged FINAL)
    Q_PROPERTY(QList<QString> contexts READ contexts NOTIFY pageChanged FINAL)
    Q_PROPERTY(int contextIndex READ contextIndex NOTIFY pageChanged FINAL)

    /// How much time there is: "As usual", "5 min", and so on.
    Q_PROPERTY(QList<QString> times READ times NOTIFY pageChanged FINAL)
    Q_PROPERTY(int timeIndex READ timeIndex NOTIFY pageChanged FINAL)

    Q_PROPERTY(QList<QString> choices READ choices NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(int choice READ choice NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString kicker READ kicker NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString rollingText READ rollingText NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString description READ description NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString adjusted READ adjusted NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(bool canStart READ canStart NOTIFY suggestionChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::SummaryRowsModel* rows READ rows CONSTANT FINAL)

    Q_PROPERTY(QString safetyTitle READ safetyTitle NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString safetyText READ safetyText NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString safetyAction READ safetyAction NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString contentTitle READ contentTitle NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString contentText READ contentText NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString logTitle READ logTitle NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString logText READ logText NOTIFY noticesChanged FINAL)
    Q_PROPERTY(bool logLosesData READ logLosesData NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString cutOffTitle READ cutOffTitle NOTIFY noticesChanged FINAL)
    Q_PROPERTY(QString cutOffText READ cutOffText NOTIFY noticesChanged FINAL)
    Q_PROPERTY(bool cutOffResumable READ cutOffResumable NOTIFY noticesChanged FINAL)

    Q_PROPERTY(bool hasRatings READ hasRatings NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString ratedText READ ratedText NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString weekText READ weekText NOTIFY recordChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::BodyMapModel* body READ body CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::WeekModel* week READ week CONSTANT FINAL)
    Q_PROPERTY(unknot::viewmodels::AdviceViewModel* advice READ advice CONSTANT FINAL)

public:
    /// What is handed in outlives the view-model.
    TodayViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return page_.ready; }
    [[nodiscard]] QString dateText() const { return page_.date; }
    [[nodiscard]] QStringList contexts() const { return page_.contexts; }
    [[nodiscard]] int contextIndex() const { return page_.contextIndex; }
    [[nodiscard]] QStringList times() const { return page_.times; }
    [[nodiscard]] int timeIndex() const { return page_.timeIndex; }
    [[nodiscard]] QStringList choices() const { return suggestion_.choices; }
    [[nodiscard]] int choice() const { return suggestion_.choice; }
    [[nodiscard]] QString kicker() const { return suggestion_.kicker; }
    [[nodiscard]] QString totalText() const { return suggestion_.total; }
    [[nodiscard]] QString rollingText() const { return suggestion_.rolling; }
    [[nodiscard]] QString description() const { return suggestion_.description; }
    [[nodiscard]] QString notes() const { return suggestion_.notes; }
    [[nodiscard]] QString adjusted() const { return suggestion_.adjusted; }
    [[nodiscard]] QString problem() const { return suggestion_.problem; }
    [[nodiscard]] bool canStart() const { return canStart_; }
    [[nodiscard]] SummaryRowsModel* rows() { return &rows_; }
    [[nodiscard]] QString safetyTitle() const { return notices_.safetyTitle; }
    [[nodiscard]] QString safetyText() const { return notices_.safetyText; }
    [[nodiscard]] QString safetyAction() const { return notices_.safetyAction; }
    [[nodiscard]] QString contentTitle() const { return notices_.contentTitle; }
    [[nodiscard]] QString contentText() const { return notices_.contentText; }
    [[nodiscard]] QString logTitle() const { return notices_.logTitle; }
    [[nodiscard]] QString logText() const { return notices_.logText; }
    [[nodiscard]] bool logLosesData() const { return notices_.logLosesData; }
    [[nodiscard]] QString cutOffTitle() const { return notices_.cutOffTitle; }
    [[nodiscard]] QString cutOffText() const { return notices_.cutOffText; }
    [[nodiscard]] bool cutOffResumable() const { return notices_.cutOffResumable; }
    [[nodiscard]] bool hasRatings() const { return record_.hasRatings; }
    [[nodiscard]] QString ratedText() const { return record_.rated; }
    [[nodiscard]] QString weekText() const { return record_.week; }
    [[nodiscard]] BodyMapModel* body() { return &body_; }
    [[nodiscard]] WeekModel* week() { return &week_; }
    [[nodiscard]] AdviceViewModel* advice() { return &advice_; }

    /// Id of the routine that Start starts; empty: none.
    [[nodiscard]] const std::string& suggested() const { return suggestion_.routine; }
    /// The plan of a routine as Today shows it: what a start rolls. NotFound when there is no such routine.
    [[nodiscard]] Result<Plan> plan(const std::string& routine) const;
    /// Whether anything may be rolled now, as far as the safety check goes.
    [[nodiscard]] SafetyState safety() const;

    /// Shows a routine by its id; nothing changes when there is none.
    void select(const QString& routine);

    Q_INVOKABLE void chooseContext(int index);
    Q_INVOKABLE void chooseRoutine(int index);
    Q_INVOKABLE void chooseTime(int index);
    Q_INVOKABLE void start();
    /// Builds on what is suggested: an own routine itself, a copy of any other.
    Q_INVOKABLE void changeSteps();
    Q_INVOKABLE void openArea(const QString& technique);
    Q_INVOKABLE void answerSafety();
    Q_INVOKABLE void showTechniques();
    Q_INVOKABLE void showSettings();
    Q_INVOKABLE void resumeCutOff();
    Q_INVOKABLE void closeCutOff();

Q_SIGNALS:
    void pageChanged();
    void suggestionChanged();
    void noticesChanged();
    void recordChanged();
    void startRequested(const QString& routine);
    void resumeRequested(const QString& session);
    void closeCutOffRequested(const QString& session);
    void editRequested(const QString& routine);
    void openTechnique(const QString& technique);
    void safetyCheckRequested();
    void techniquesRequested();
    void settingsRequested();

private:
    struct Page {
        bool ready = false;
        QString date;
        QStringList contexts;
        int contextIndex = 0;
        QStringList times;
        int timeIndex = 0;
        bool operator==(const Page&) const = default;
    };
    struct Record {
        bool hasRatings = false;
        QString rated;
        QString week;
        bool operator==(const Record&) const = default;
    };

    void update();
    void updatePage();
    void updateSuggestion();
    void updateRecord();
    [[nodiscard]] SuggestionInput input() const;
    [[nodiscard]] std::optional<Millis> available() const;

    AppState& state_;
    LogWatch& watch_;
    Context context_ = Context::Daily;
    std::string routine_;
    int timeIndex_ = 0;
    std::vector<insight::AreaFacts> facts_;
    AdviceViewModel advice_;
    std::vector<Context> shown_;
    Page page_;
    Suggestion suggestion_;
    bool canStart_ = false;
    TodayNotices notices_;
    Record record_;
    SummaryRowsModel rows_;
    BodyMapModel body_;
    WeekModel week_;
};

} // namespace unknot::viewmodels
