#include "log_watch.h"

#include <QPointer>

namespace unknot::viewmodels {

LogWatch::LogWatch(const Deps& deps, QObject* parent) : QObject(parent), deps_(deps)
{
    today_ = deps_.clock.wall().localDay;
}

void LogWatch::refresh()
{
    const WallTime now = deps_.clock.wall();
    today_ = now.localDay;
    const int ticket = ++asked_;
    const QPointer<LogWatch> self(this);
    deps_.log.overview(now.localDay, now.utcMillis, [self, ticket](Result<LogOverview> answer) {
        if (self && self->asked_ == ticket)
            self->take(std::move(answer));
    });
}

std::vector<event::Rated> LogWatch::latestRatings() const
{
    return {overview_.latest.begin(), overview_.latest.end()};
}

std::string LogWatch::lastRollingDay() const
{
    return overview_.days.empty() ? std::string{} : overview_.days.back().localDay;
}

void LogWatch::tell(const Error& problem)
{
    error_ = problem;
    Q_EMIT changed();
}

void LogWatch::tellOther(Remark::About about, const Error& problem)
{
    other_ = Remark{about, problem};
    Q_EMIT changed();
}

void LogWatch::forget()
{
    error_.reset();
    Q_EMIT changed();
    refresh();
}

void LogWatch::take(Result<LogOverview> answer)
{
    if (answer.ok()) {
        if (state_ == State::Failed)
            error_.reset();
        state_ = State::Ready;
        overview_ = std::move(answer.value());
    } else {
        state_ = State::Failed;
        error_ = answer.error();
    }
    Q_EMIT changed();
}

} // namespace unknot::viewmodels
