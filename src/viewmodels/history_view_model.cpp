#include "history_view_model.h"

#include "format.h"
#include "unknot/core/local_day.h"
#include "unknot/insight/trend.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr std::array kPeriodDays{28, 365, 0}; // 0: all there is
constexpr std::array kSpanDays{28, 84, 0};    // 0: the period
constexpr int kListed = 6;
constexpr int kWeeks = 8;
constexpr int kYear = 365;
constexpr std::size_t kAtOnce = 2000; // ratings that are judged within a few milliseconds

std::chrono::sys_days dayOf(const std::string& day)
{
    return parseDay(day).value_or(std::chrono::sys_days{});
}

QString rollingWords(Millis rolled)
{
    const auto minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(rolled).count());
    if (minutes < 120)
        return HistoryViewModel::tr("%n minute(s) of rolling", nullptr, minutes);
    return HistoryViewModel::tr("%n hour(s) of rolling", nullptr, (minutes + 30) / 60);
}

QString statusWords(const insight::Trend& trend)
{
    using enum insight::TrendStatus;
    switch (trend.status) {
    case Improving:
        return HistoryViewModel::tr("Ratings are easing. Carry on as you are.");
    case Settled:
        return HistoryViewModel::tr("Settled at a low number.");
    case Slight:
        return HistoryViewModel::tr("Easing a little. Carry on, and look again with each new day.");
    case NotImproving:
        return HistoryViewModel::tr("Not easing over 7 days. It is worth having this checked, for example by "
                                    "a physiotherapist.");
    case Worse:
        return HistoryViewModel::tr("Ratings have gone up. Leave this area off the roller and have it "
                                    "assessed, for example by a physiotherapist.");
    case Insufficient:
        break;
    }
    return HistoryViewModel::tr("A trend needs ratings before rolling on 4 days over a week.");
}

} // namespace

HistoryViewModel::HistoryViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), watch_(watch), deps_(deps), detail_(state, deps)
{
    connect(&state_, &AppState::catalogChanged, this, [this] {
        Q_EMIT changed();
        showChart();
    });
    connect(&detail_, &SessionDetailViewModel::edited, this, &HistoryViewModel::refresh);
    connect(&detail_, &SessionDetailViewModel::removed, this, &HistoryViewModel::rememberRemoved);
}

QStringList HistoryViewModel::periods() const
{
    return {tr("Last 4 weeks"), tr("Last 12 months"), tr("All time")};
}

QStringList HistoryViewModel::spans() const
{
    return {tr("4 weeks"), tr("12 weeks"), tr("Whole period")};
}

QStringList HistoryViewModel::routines() const
{
    QStringList names{tr("All routines")};
    for (const RoutineSeen& routine : seen_)
        names << QString::fromStdString(routine.name);
    return names;
}

int HistoryViewModel::routine() const
{
    const auto at = std::ranges::find(seen_, routine_, &RoutineSeen::id);
    return at == seen_.end() ? 0 : static_cast<int>(at - seen_.begin()) + 1;
}

QStringList HistoryViewModel::areas() const
{
    QStringList names;
    for (const Technique& technique : state_.catalog()->techniques)
        names << format::content(technique.name, state_.language());
    return names;
}

QStringList HistoryViewModel::areaFilters() const
{
    return QStringList{tr("All areas")} + areas();
}

const Technique* HistoryViewModel::technique() const
{
    const auto& techniques = state_.catalog()->techniques;
    const auto index = static_cast<std::size_t>(area_);
    return index < techniques.size() ? &techniques[index] : nullptr;
}

QStringList HistoryViewModel::sides() const
{
    const Technique* found = technique();
    return found && found->hasSides ? QStringList{tr("Left"), tr("Right")} : QStringList{};
}

QString HistoryViewModel::chartTitle() const
{
    const Technique* found = technique();
    if (!found)
        return {};
    return found->hasSides ? format::areaAndSide(*found, state_.language(), right_ ? Side::Right : Side::Left)
                           : format::content(found->name, state_.language());
}

HistoryFilter HistoryViewModel::filter() const
{
    HistoryFilter filter;
    const int days = kPeriodDays[static_cast<std::size_t>(period_)];
    if (days > 0)
        filter.fromDay = dayText(dayOf(watch_.today()) - std::chrono::days{days - 1});
    filter.routine = routine_;
    if (areaFilter_ > 0)
        filter.area = state_.catalog()->techniques[static_cast<std::size_t>(areaFilter_ - 1)].id;
    filter.atMost = all_ ? -1 : kListed;
    return filter;
}

void HistoryViewModel::refresh()
{
    if (!chosen_)
        takeTightest();
    ask();
    askRatings();
}

// Often nobody rated the first area of the list: its empty chart would be all that is seen.
void HistoryViewModel::takeTightest()
{
    const auto& techniques = state_.catalog()->techniques;
    int most = -1;
    for (const event::Rated& rated : watch_.latestRatings()) {
        const auto at = std::ranges::find(techniques, rated.technique, &Technique::id);
        if (at == techniques.end() || rated.value.value_or(-1) <= most)
            continue;
        most = *rated.value;
        area_ = static_cast<int>(at - techniques.begin());
        right_ = rated.side == Side::Right;
    }
}

void HistoryViewModel::ask()
{
    const int ticket = ++asked_;
    const auto reply = [self = QPointer(this), ticket](Result<History> answer) {
        if (self && self->asked_ == ticket)
            self->take(std::move(answer));
    };
    deps_.history.history(filter(), reply);
    if (onlyDay_.empty())
        return;
    HistoryFilter day = filter();
    day.fromDay = day.toDay = onlyDay_;
    day.atMost = -1;
    deps_.history.history(day, [self = QPointer(this), ticket](const Result<History>& answer) {
        if (self && self->asked_ == ticket && answer.ok())
            self->sessions_.show(answer.value().sessions, self->watch_.today(), QLocale());
    });
}

void HistoryViewModel::askRatings()
{
    const Technique* found = technique();
    if (!found)
        return;
    HistoryFilter filter = this->filter();
    filter.area = found->id;
    // The chart of four weeks and its bands look a little further back than the shortest period.
    if (!filter.fromDay.empty())
        filter.fromDay = std::min(filter.fromDay, dayText(dayOf(watch_.today()) - std::chrono::days{120}));
    const int ticket = ++askedRatings_;
    deps_.history.areaRatings(filter, [self = QPointer(this),
                                       ticket](Result<std::vector<AreaRating>> answer) {
        if (self && self->askedRatings_ == ticket)
            self->takeRatings(answer.ok() ? std::move(answer.value()) : std::vector<AreaRating>{}, ticket);
    });
}

void HistoryViewModel::take(Result<History> answer)
{
    Props next = props_;
    next.ready = true;
    next.problem.clear();
    if (answer.ok()) {
        History& history = answer.value();
        Millis rolled{0};
        for (const DayTotal& day : history.days)
            rolled += day.rolled;
        const auto today = dayOf(watch_.today());
        auto from = today - std::chrono::days{kYear};
        if (period_ == 2 && !history.days.empty())
            from = std::min(from, dayOf(history.days.front().localDay));
        heat_.show(heatCells(history.days, from, today, QLocale()), QLocale());
        seen_ = history.routines;
        next.empty = history.routines.empty();
        next.total = tr("%n session(s)", nullptr, history.total);
        next.rolling = rollingWords(rolled);
        const auto listed = static_cast<int>(history.sessions.size());
        next.hasMore = listed < history.total;
        next.count = next.hasMore ? tr("%1 of %2").arg(listed).arg(history.total) : QString();
        if (onlyDay_.empty())
            sessions_.show(std::move(history.sessions), watch_.today(), QLocale());
    } else {
        next.problem = QString::fromStdString(answer.error().message);
    }
    props_ = std::move(next);
    Q_EMIT changed();
    Q_EMIT filterChanged();
}

void HistoryViewModel::takeRatings(std::vector<AreaRating> ratings, int ticket)
{
    const std::string recent = dayText(dayOf(watch_.today()) - std::chrono::days{7 * kWeeks});
    if (ratings.size() <= kAtOnce) {
        takeSeries(areaSeries(std::move(ratings), recent));
        return;
    }
    judges_.start([this, ticket, recent, ratings = std::move(ratings)]() mutable {
        auto area = std::make_shared<AreaSeries>(areaSeries(std::move(ratings), recent));
        QMetaObject::invokeMethod(
            this,
            [this, ticket, area] {
                if (ticket == askedRatings_)
                    takeSeries(std::move(*area));
            },
            Qt::QueuedConnection);
    });
}

void HistoryViewModel::takeSeries(AreaSeries area)
{
    series_ = std::move(area);
    showChart();
}

const std::shared_ptr<const ChartSeries>& HistoryViewModel::ofSide() const
{
    const Technique* found = technique();
    const Side side = !found || !found->hasSides ? Side::Both : right_ ? Side::Right : Side::Left;
    return series_.sides[static_cast<std::size_t>(side)];
}

void HistoryViewModel::showChart()
{
    const auto& side = ofSide();
    const int today = dayNumber(watch_.today());
    const int days = kSpanDays[static_cast<std::size_t>(span_)];
    int from = today - (days > 0 ? days : kYear) + 1;
    if (days == 0 && kPeriodDays[static_cast<std::size_t>(period_)] > 0)
        from = today - kPeriodDays[static_cast<std::size_t>(period_)] + 1;
    else if (days == 0 && !side->points.empty())
        from = std::min(from, side->points.front().day);
    chart_.show(side, from, today, format::midSentence(chartTitle(), state_.language()), QLocale());
    weeks_.setRows(weekSides(series_.recent, watch_.today(), kWeeks, QLocale()));
    const bool running = side->lastDay && today - *side->lastDay < 7;
    status_ = statusWords(running ? side->trend : insight::Trend{});
    Q_EMIT chartChanged();
}

} // namespace unknot::viewmodels
