#include "session_flow.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unknot::viewmodels {

namespace {

/// One pace for all techniques, when the person set one.
Plan paced(Plan plan, double seconds)
{
    if (seconds <= 0)
        return plan;
    const Millis stroke(std::lround(std::clamp(seconds, 2.0, 4.0) * 1000));
    for (PlannedStep& step : plan.steps)
        step.stroke = stroke;
    for (Segment& segment : plan.segments)
        if (segment.kind == SegmentKind::Roll)
            segment.stroke = stroke;
    return plan;
}

} // namespace

SessionFlow::SessionFlow(const Deps& deps, AppState& state, RunnerOptions options, QObject* parent)
    : QObject(parent), deps_(deps), state_(state), options_(options)
{
}

SessionFlow::~SessionFlow()
{
    delete summary_;
    delete session_;
}

void SessionFlow::start(Plan plan, const std::string& name, std::vector<event::Rated> lastTime, Ending ending)
{
    if (stage_ != Stage::None)
        return;
    open(std::make_unique<SessionRunner>(paced(std::move(plan), state_.settings().strokeSeconds), name,
                                         deps_.clock, deps_.log, EngineOptions{}, options_),
         std::move(lastTime), ending);
}

Result<void> SessionFlow::resume(const CutOffSession& cutOff, std::vector<event::Rated> lastTime)
{
    if (stage_ != Stage::None)
        return {};
    auto runner = SessionRunner::resumeCutOff(cutOff, *state_.catalog(), deps_.clock, deps_.log,
                                              EngineOptions{}, options_);
    if (!runner.ok())
        return runner.error();
    open(std::move(runner).value(), std::move(lastTime), Ending::WithSummary);
    return {};
}

void SessionFlow::open(std::unique_ptr<SessionRunner> runner, std::vector<event::Rated> lastTime,
                       Ending ending)
{
    ending_ = ending;
    session_ = new SessionViewModel(std::move(runner), state_, deps_.beside, this);
    session_->setLastTime(std::move(lastTime));
    connect(session_, &SessionViewModel::ended, this, &SessionFlow::finish);
    session_->begin();
    Q_EMIT sessionChanged();
    setStage(Stage::Session);
}

void SessionFlow::finish()
{
    if (stage_ != Stage::Session)
        return;
    // Without any rolling there is nothing to sum up.
    if (ending_ == Ending::Plain || session_->runner().position().rolled <= Millis{0}) {
        close();
        return;
    }
    summary_ = new SummaryViewModel(*session_, state_, deps_, this);
    connect(summary_, &SummaryViewModel::trendRequested, this, &SessionFlow::trendRequested);
    connect(summary_, &SummaryViewModel::closed, this, &SessionFlow::close);
    Q_EMIT summaryChanged();
    setStage(Stage::Summary);
}

void SessionFlow::close()
{
    setStage(Stage::None);
    if (summary_)
        summary_->deleteLater();
    if (session_)
        session_->deleteLater();
}

void SessionFlow::setStage(Stage stage)
{
    if (stage == stage_)
        return;
    stage_ = stage;
    Q_EMIT stageChanged();
}

void SessionFlow::tell(const Error& problem)
{
    if (stage_ == Stage::Summary && summary_)
        summary_->tell(problem);
}

} // namespace unknot::viewmodels
