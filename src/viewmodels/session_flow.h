#pragma once

#include "app_state.h"
#include "deps.h"
#include "session_view_model.h"
#include "summary_view_model.h"

#include "unknot/core/session_runner.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace unknot::viewmodels {

/// Takes one session from its start over its summary to its end. A view-model that is no longer shown lives
/// on until the event loop comes round, so that a page can go before what it shows.
class SessionFlow : public QObject {
    Q_OBJECT

public:
    enum class Stage { None, Session, Summary };
    enum class Ending { WithSummary, Plain };

    SessionFlow(const Deps& deps, AppState& state, RunnerOptions options, QObject* parent = nullptr);
    ~SessionFlow() override;

    /// Both do nothing while a session is up.
    void start(Plan plan, const std::string& name, std::vector<event::Rated> lastTime,
               Ending ending = Ending::WithSummary);
    [[nodiscard]] Result<void> resume(const CutOffSession& cutOff, std::vector<event::Rated> lastTime);

    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] SessionViewModel* session() const { return session_; }
    [[nodiscard]] SummaryViewModel* summary() const { return summary_; }

    /// A write of the log failed.
    void tell(const Error& problem);

Q_SIGNALS:
    void sessionChanged();
    void summaryChanged();
    void stageChanged();
    /// The summary closes towards the chart of an area; `side` as Side.
    void trendRequested(const QString& area, int side);

private:
    void open(std::unique_ptr<SessionRunner> runner, std::vector<event::Rated> lastTime, Ending ending);
    void finish();
    void close();
    void setStage(Stage stage);

    const Deps deps_;
    AppState& state_;
    const RunnerOptions options_;
    Stage stage_ = Stage::None;
    Ending ending_ = Ending::WithSummary;
    QPointer<SessionViewModel> session_;
    QPointer<SummaryViewModel> summary_;
};

} // namespace unknot::viewmodels
