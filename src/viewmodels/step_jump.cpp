#include "step_jump.h"

#include <utility>

namespace unknot::viewmodels {

StepJump::StepJump(SessionRunner& runner, TimelineModel& timeline, QObject* parent)
    : QObject(parent), runner_(runner), timeline_(timeline)
{
}

void StepJump::ask(int step)
{
    if (asking() || step < 0 || step >= timeline_.rowCount())
        return;
    const TimelineRow& row = timeline_.rows()[static_cast<std::size_t>(step)];
    if (row.state == TimelineRow::State::LeftOut || row.state == TimelineRow::State::Now)
        return;
    step_ = step;
    words_ = row.spoken;
    const SessionState before = runner_.engine().state();
    runner_.pause();
    pausedToAsk_ = before != SessionState::Paused && runner_.engine().state() == SessionState::Paused;
    Q_EMIT changed();
    Q_EMIT acted();
}

void StepJump::stay()
{
    if (!asking())
        return;
    close();
    if (std::exchange(pausedToAsk_, false))
        runner_.resume();
    Q_EMIT acted();
}

void StepJump::go()
{
    if (!asking())
        return;
    runner_.goTo(close());
    if (std::exchange(pausedToAsk_, false))
        runner_.resume();
    Q_EMIT acted();
}

int StepJump::close()
{
    const int step = std::exchange(step_, -1);
    Q_EMIT changed();
    return step;
}

} // namespace unknot::viewmodels
