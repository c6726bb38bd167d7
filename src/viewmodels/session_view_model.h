#pragma once

#include "advice_board.h"
#include "app_state.h"
#include "deps.h"
#include "hurts_view.h"
#include "rating_view_model.h"
#include "session_guide.h"
#include "session_notes.h"
#include "session_pulse.h"
#include "session_remote.h"
#include "session_stage.h"
#include "session_status.h"
#include "step_jump.h"
#include "timeline_model.h"

#include "unknot/core/session_runner.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <memory>

namespace unknot::viewmodels {

/// A running session as the screen shows it. Everything is derived from the runner's position; the one timer
/// only says when to look again, and stands still while nothing moves. Lives on the GUI thread. Keep it until
/// the summary is closed: the summary works on the same runner.
class SessionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString routine READ routine CONSTANT)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    Q_PROPERTY(unknot::viewmodels::SessionStage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(unknot::viewmodels::SessionStatus status READ status NOTIFY statusChanged)
    Q_PROPERTY(unknot::viewmodels::SessionTime time READ time NOTIFY timeChanged)
    Q_PROPERTY(unknot::viewmodels::SessionProgress progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(unknot::viewmodels::SessionStroke stroke READ stroke NOTIFY strokeChanged)
    Q_PROPERTY(unknot::viewmodels::AdviceWords advice READ advice NOTIFY adviceChanged)
    Q_PROPERTY(unknot::viewmodels::HurtsView hurts READ hurts NOTIFY hurtsChanged)
    Q_PROPERTY(bool askingToEnd READ askingToEnd NOTIFY askingToEndChanged)
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(double distance READ distance NOTIFY settingsChanged)
    Q_PROPERTY(double screenInches READ screenInches NOTIFY settingsChanged)
    Q_PROPERTY(unknot::viewmodels::TimelineModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(unknot::viewmodels::RatingViewModel* rating READ rating CONSTANT)
    Q_PROPERTY(unknot::viewmodels::StepJump* jump READ jump CONSTANT)
    Q_PROPERTY(unknot::viewmodels::SessionGuide* guide READ guide CONSTANT)
    Q_PROPERTY(unknot::viewmodels::SessionRemote* remote READ remote CONSTANT)
    Q_PROPERTY(unknot::viewmodels::SessionNotes* notes READ notes CONSTANT)

    /// Milliseconds between two frames of the stroke, as the figure keeps up with them.
    Q_PROPERTY(int frameInterval MEMBER frameInterval_ NOTIFY frameIntervalChanged FINAL)

public:
    enum class Page { Rating, GetReady, SwitchSides, Rest, Roll };
    Q_ENUM(Page)
    enum class Side { Left, Right, Both };
    Q_ENUM(Side)
    enum class Stroke { Moving, Hold, Paused };
    Q_ENUM(Stroke)
    enum class Hurts { Closed, Choosing, Easing, Asking, Stopped };
    Q_ENUM(Hurts)

    /// Takes a runner that was not started, or one that takes up a cut-off session.
    SessionViewModel(std::unique_ptr<SessionRunner> runner, AppState& state,
                     const CompanionPorts& beside = nobody(), QObject* parent = nullptr);

    /// Starts the session; one that was cut off waits for resume.
    void begin();
    /// Ratings of an earlier session, marked as "Last time".
    void setLastTime(std::vector<event::Rated> ratings) { rating_.setLastTime(std::move(ratings)); }

    [[nodiscard]] QString routine() const;
    [[nodiscard]] bool rehearsal() const { return runner_->rehearsal(); }
    [[nodiscard]] const SessionStage& stage() const { return stage_; }
    [[nodiscard]] const SessionStatus& status() const { return status_; }
    [[nodiscard]] const SessionTime& time() const { return time_; }
    [[nodiscard]] const SessionProgress& progress() const { return progress_; }
    [[nodiscard]] const SessionStroke& stroke() const { return stroke_; }
    /// The most pressing safety message; an empty rule: none.
    [[nodiscard]] const AdviceWords& advice() const { return advice_; }
    [[nodiscard]] const HurtsView& hurts() const { return hurts_; }
    [[nodiscard]] bool askingToEnd() const { return askingToEnd_; }
    /// Whether the window can be seen; if not, it is enough to look once a second.
    [[nodiscard]] bool watched() const { return watched_; }
    void setWatched(bool watched);
    /// From eye to screen in metres, and the screen's measured diagonal (0: ask the screen).
    [[nodiscard]] double distance() const { return state_.settings().distanceMetres; }
    [[nodiscard]] double screenInches() const { return state_.settings().screenInches; }
    [[nodiscard]] TimelineModel* timeline() { return &timeline_; }
    [[nodiscard]] RatingViewModel* rating() { return &rating_; }
    [[nodiscard]] StepJump* jump() { return &jump_; }
    [[nodiscard]] SessionGuide* guide() { return &guide_; }
    [[nodiscard]] SessionRemote* remote() { return &remote_; }
    [[nodiscard]] SessionNotes* notes() { return &notes_; }

    /// Looks at the clock and shows what is true now. Called by the timer; tests call it on their own clock.
    void look();
    /// After how long the timer looks again; zero: it stands still.
    [[nodiscard]] Millis lookAgain() const { return Millis{timer_.isActive() ? timer_.interval() : 0}; }

    [[nodiscard]] SessionRunner& runner() { return *runner_; }
    /// Safety messages that came up, for the summary.
    [[nodiscard]] const std::vector<event::AdviceDue>& adviceGiven() const { return board_.all(); }
    /// From start to end, pauses included.
    [[nodiscard]] Millis total() const { return total_; }

    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back();
    Q_INVOKABLE void startNow();
    /// Within the step while rolling; more time while getting ready.
    Q_INVOKABLE void moveBy(int seconds);
    Q_INVOKABLE void holdOrRelease();
    Q_INVOKABLE void slower();
    Q_INVOKABLE void faster();
    Q_INVOKABLE void tellTime();
    /// Where the session is, for a screen reader that has just come to the page.
    Q_INVOKABLE void tellStep();
    Q_INVOKABLE void dismissAdvice();

    Q_INVOKABLE void openHurts();
    Q_INVOKABLE void closeHurts();
    Q_INVOKABLE void tooStrong();
    Q_INVOKABLE void lessNow();
    Q_INVOKABLE void sharpPain();

    /// "End session?" pauses a running session; Keep going takes it up again.
    Q_INVOKABLE void askToEnd();
    Q_INVOKABLE void keepGoing();
    /// On to the ratings after of what was rolled; with nothing rolled, or from a rating, the end.
    Q_INVOKABLE void endSession();

Q_SIGNALS:
    void frameIntervalChanged();
    void stageChanged();
    void statusChanged();
    void timeChanged();
    void progressChanged();
    void strokeChanged();
    void adviceChanged();
    void hurtsChanged();
    void askingToEndChanged();
    void watchedChanged();
    void settingsChanged();
    /// For a screen reader, once.
    void announced(const QString& words);
    void ended();

private:
    void take(const Event& event);
    void show();
    void schedule(const Segment& segment, const Position& position);
    void announceStep(const SessionFacts& facts);
    void changePace(Millis by);
    template <class Command>
    void act(Command command);

    std::unique_ptr<SessionRunner> runner_;
    AppState& state_;
    RatingViewModel rating_;
    SessionGuide guide_;
    SessionRemote remote_;
    TimelineModel timeline_;
    StepJump jump_;
    SessionNotes notes_;
    AdviceBoard board_;
    HurtsFlow flow_;
    SessionStage stage_;
    SessionStatus status_;
    SessionTime time_;
    SessionProgress progress_;
    SessionStroke stroke_;
    AdviceWords advice_;
    HurtsView hurts_;
    bool askingToEnd_ = false;
    bool pausedToAsk_ = false;
    bool watched_ = true;
    bool over_ = false;
    bool stepBegan_ = false;
    Millis total_{0};
    QTimer timer_;
    int frameInterval_ = 16;
};

} // namespace unknot::viewmodels
