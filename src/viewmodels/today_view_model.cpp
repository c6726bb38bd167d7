#include "today_view_model.h"

#include "unknot/core/local_day.h"
#include "unknot/insight/log_advice.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::viewmodels {

namespace {

QString contextName(Context context)
{
    switch (context) {
    case Context::BeforeRun:
        return TodayViewModel::tr("Before run");
    case Context::AfterRun:
        return TodayViewModel::tr("After run");
    case Context::Own:
        return TodayViewModel::tr("My routines");
    case Context::Daily:
    case Context::First:
        break;
    }
    return TodayViewModel::tr("Daily");
}

/// Contexts that have something to show; Daily also stands for the first session.
std::vector<Context> contextsOf(const Catalog& catalog)
{
    std::vector<Context> contexts;
    for (const Context context : {Context::BeforeRun, Context::AfterRun, Context::Daily, Context::Own}) {
        const bool any =
            std::any_of(catalog.routines.begin(), catalog.routines.end(), [&](const Routine& routine) {
                return routine.context == context ||
                       (context == Context::Daily && routine.context == Context::First);
            });
        if (any)
            contexts.push_back(context);
    }
    return contexts;
}

QDate dateOf(const std::string& day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

QString ratedWords(const LogOverview& log, const std::string& today)
{
    const QDate rated = dateOf(log.latestRatingDay);
    if (!rated.isValid())
        return TodayViewModel::tr("No ratings yet");
    const qint64 days = rated.daysTo(dateOf(today));
    if (days <= 0)
        return TodayViewModel::tr("Last rated today");
    if (days == 1)
        return TodayViewModel::tr("Last rated yesterday");
    if (days < 7)
        return TodayViewModel::tr("Last rated %n day(s) ago", nullptr, static_cast<int>(days));
    return TodayViewModel::tr("Last rated %1").arg(QLocale().toString(rated, QStringLiteral("d MMMM yyyy")));
}

QString weekWords(const Week& week, bool begun)
{
    if (!begun)
        return TodayViewModel::tr("No sessions yet");
    const QString minutes = TodayViewModel::tr("%1 min").arg(week.minutes);
    if (week.daysInRow < 2)
        return minutes;
    return TodayViewModel::tr("%1, %2").arg(
        minutes, TodayViewModel::tr("%n day(s) in a row", nullptr, week.daysInRow));
}

std::chrono::weekday firstDayOfWeek()
{
    return std::chrono::weekday{static_cast<unsigned>(QLocale().firstDayOfWeek())};
}

constexpr std::array kTimes{5, 10, 15}; // minutes, all of it, getting ready included

/// A routine of one's own keeps its times, and the first session is short as it is.
bool takesTime(Context context, const LogWatch& watch)
{
    const bool first = context == Context::Daily && watch.state() == LogWatch::State::Ready &&
                       watch.overview().sessions == 0;
    return context != Context::Own && !first;
}

/// Assigns and tells whether that changed anything.
template <class Props>
bool swapped(Props& held, Props next)
{
    if (held == next)
        return false;
    held = std::move(next);
    return true;
}

} // namespace

TodayViewModel::TodayViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), watch_(watch), advice_(state, watch, deps)
{
    connect(&state_, &AppState::settingsChanged, this, &TodayViewModel::update);
    connect(&state_, &AppState::catalogChanged, this, &TodayViewModel::update);
    connect(&watch_, &LogWatch::changed, this, &TodayViewModel::update);
    update();
}

SuggestionInput TodayViewModel::input() const
{
    return {*state_.catalog(),
            state_.language(),
            state_.settings(),
            watch_.overview(),
            watch_.state() == LogWatch::State::Ready,
            context_,
            routine_,
            facts_,
            available()};
}

std::optional<Millis> TodayViewModel::available() const
{
    if (timeIndex_ == 0 || !takesTime(context_, watch_))
        return std::nullopt;
    return std::chrono::minutes(kTimes[static_cast<std::size_t>(timeIndex_ - 1)]);
}

SafetyState TodayViewModel::safety() const
{
    return safetyState(state_.settings().safety, state_.catalog()->screening, watch_.today(),
                       watch_.lastRollingDay());
}

Result<Plan> TodayViewModel::plan(const std::string& routine) const
{
    if (const Routine* found = state_.catalog()->routine(routine))
        return planOf(*found, input());
    return Error{ErrorCode::NotFound, "There is no routine with this id.", routine};
}

void TodayViewModel::update()
{
    facts_ = insight::areaFacts(watch_.overview(), *state_.catalog(), watch_.today());
    updatePage();
    updateSuggestion();
    TodayNotices notices;
    if (page_.ready)
        notices = todayNotices({*state_.catalog(), state_.language(), safety(), watch_.state(),
                                watch_.overview(), watch_.error(), watch_.other()});
    if (swapped(notices_, std::move(notices)))
        Q_EMIT noticesChanged();
    updateRecord();
}

void TodayViewModel::updatePage()
{
    shown_ = contextsOf(*state_.catalog());
    if (!shown_.empty() && std::find(shown_.begin(), shown_.end(), context_) == shown_.end())
        context_ = shown_.front();
    Page page;
    page.ready = state_.catalogLoaded() && watch_.state() != LogWatch::State::Waiting;
    page.date = QLocale().toString(dateOf(watch_.today()), tr("dddd d MMMM", "date format"));
    for (const Context context : shown_)
        page.contexts << contextName(context);
    page.contextIndex = static_cast<int>(std::find(shown_.begin(), shown_.end(), context_) - shown_.begin());
    if (takesTime(context_, watch_)) {
        page.times << tr("As usual");
        for (const int minutes : kTimes)
            page.times << tr("%1 min").arg(minutes);
        page.timeIndex = timeIndex_;
    }
    if (swapped(page_, std::move(page)))
        Q_EMIT pageChanged();
}

void TodayViewModel::updateSuggestion()
{
    Suggestion suggestion = page_.ready ? suggest(input()) : Suggestion{};
    const bool canStart = !suggestion.routine.empty() && safety() == SafetyState::Clear;
    rows_.setRows(suggestion.rows);
    const bool startChanged = std::exchange(canStart_, canStart) != canStart;
    if (swapped(suggestion_, std::move(suggestion)) || startChanged)
        Q_EMIT suggestionChanged();
}

void TodayViewModel::updateRecord()
{
    const LogOverview& log = watch_.overview();
    const Week week =
        weekOf(log, parseDay(watch_.today()).value_or(std::chrono::sys_days{}), firstDayOfWeek());
    week_.setRows(weekCells(week, QLocale()));
    std::vector<BodyArea> areas = bodyAreas(*state_.catalog(), log, watch_.today(), state_.language());
    Record record;
    record.hasRatings =
        std::any_of(areas.begin(), areas.end(), [](const BodyArea& area) { return area.value >= 0; });
    record.rated = ratedWords(log, watch_.today());
    record.week = weekWords(week, log.sessions > 0);
    body_.setRows(std::move(areas));
    if (swapped(record_, std::move(record)))
        Q_EMIT recordChanged();
}

void TodayViewModel::select(const QString& routine)
{
    const Routine* found = state_.catalog()->routine(routine.toStdString());
    if (!found)
        return;
    context_ = found->context == Context::First ? Context::Daily : found->context;
    routine_ = found->id;
    update();
}

void TodayViewModel::chooseContext(int index)
{
    if (index < 0 || index >= static_cast<int>(shown_.size()))
        return;
    context_ = shown_[static_cast<std::size_t>(index)];
    routine_.clear();
    update();
}

void TodayViewModel::chooseRoutine(int index)
{
    const auto routines = routinesOf(input());
    if (index < 0 || index >= static_cast<int>(routines.size()))
        return;
    routine_ = routines[static_cast<std::size_t>(index)]->id;
    update();
}

void TodayViewModel::chooseTime(int index)
{
    if (index < 0 || index >= page_.times.size() || index == timeIndex_)
        return;
    timeIndex_ = index;
    update();
}

void TodayViewModel::start()
{
    if (canStart_)
        Q_EMIT startRequested(QString::fromStdString(suggestion_.routine));
}

void TodayViewModel::changeSteps()
{
    if (!suggestion_.routine.empty())
        Q_EMIT editRequested(QString::fromStdString(suggestion_.routine));
}

void TodayViewModel::openArea(const QString& technique)
{
    Q_EMIT openTechnique(technique);
}

void TodayViewModel::answerSafety()
{
    Q_EMIT safetyCheckRequested();
}

void TodayViewModel::showSettings()
{
    Q_EMIT settingsRequested();
}

void TodayViewModel::showTechniques()
{
    Q_EMIT techniquesRequested();
}

void TodayViewModel::resumeCutOff()
{
    if (notices_.cutOffResumable)
        Q_EMIT resumeRequested(QString::fromStdString(notices_.cutOffSession));
}

void TodayViewModel::closeCutOff()
{
    if (!notices_.cutOffSession.empty())
        Q_EMIT closeCutOffRequested(QString::fromStdString(notices_.cutOffSession));
}

} // namespace unknot::viewmodels
