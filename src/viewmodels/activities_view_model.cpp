#include "activities_view_model.h"

#include "unknot/core/local_day.h"
#include "unknot/core/plain_line.h"
#include "unknot/insight/activities.h"

#include <QLocale>
#include <QPointer>
#include <QUuid>

#include <utility>

namespace unknot::viewmodels {

namespace {

QString meanWords(const insight::AbilityCourse& mean)
{
    using Change = insight::AbilityCourse::Change;
    if (mean.points.empty())
        return {};
    const auto number = [](double value) { return QLocale().toString(value, 'g', 2); };
    const QString latest = number(mean.points.back().value);
    if (mean.change == Change::Unknown)
        return ActivitiesViewModel::tr("Mean of all: %1.").arg(latest);
    const QString first = number(mean.points.front().value);
    return mean.change == Change::WithinError
               ? ActivitiesViewModel::tr("Mean of all: %1, from %2. Within the scale's own error.")
                     .arg(latest, first)
               : ActivitiesViewModel::tr("Mean of all: %1, from %2. More than the scale's own error.")
                     .arg(latest, first);
}

} // namespace

ActivitiesViewModel::ActivitiesViewModel(AppState& state, LogWatch& watch, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), watch_(watch), log_(deps.measures), clock_(deps.clock),
      askWeekly_(state.settings().askActivities)
{
    connect(&state_, &AppState::settingsChanged, this, [this] {
        if (std::exchange(askWeekly_, state_.settings().askActivities) == state_.settings().askActivities)
            return;
        Q_EMIT askWeeklyChanged();
        Q_EMIT changed();
        refresh();
    });
    // A new day, an import, another log: what Today asks again about, the question depends on too.
    connect(&watch_, &LogWatch::changed, this, [this] {
        if (askWeekly_)
            refresh();
    });
}

void ActivitiesViewModel::setAskWeekly(bool on)
{
    state_.change([&](Settings& settings) { settings.askActivities = on; });
}

void ActivitiesViewModel::refresh()
{
    if (!log_)
        return;
    const int ticket = ++ticket_;
    log_->activities([self = QPointer(this), ticket](Result<std::vector<ActivityRecord>> answer) {
        if (self && self->ticket_ == ticket)
            self->take(std::move(answer));
    });
}

void ActivitiesViewModel::take(Result<std::vector<ActivityRecord>> answer)
{
    if (!answer.ok()) {
        setProblem(QString::fromStdString(answer.error().message));
        return;
    }
    records_ = std::move(answer).value();
    update();
}

void ActivitiesViewModel::update()
{
    asked_.clear();
    retired_.clear();
    for (const ActivityRecord& record : records_)
        (record.activity.asked() ? asked_ : retired_) << QString::fromStdString(record.activity.text);
    mean_ = meanWords(insight::meanCourse(records_));
    rows_.show(records_, clock_.wall().localDay, QLocale());
    Q_EMIT changed();
    updateQuestion();
}

void ActivitiesViewModel::updateQuestion()
{
    due_.clear();
    const auto today = parseDay(clock_.wall().localDay);
    if (askWeekly_ && today)
        due_ = insight::activitiesDue(records_, *today);
    const QString question =
        due_.empty() ? QString() : QString::fromStdString(records_[due_.front()].activity.text);
    const auto left = static_cast<int>(due_.size());
    const QString count = left > 1 ? tr("%n more after this", nullptr, left - 1) : QString();
    if (question == question_ && count == questionCount_)
        return;
    question_ = question;
    questionCount_ = count;
    Q_EMIT questionChanged();
}

void ActivitiesViewModel::setProblem(const QString& problem)
{
    if (std::exchange(problem_, problem) != problem)
        Q_EMIT problemChanged();
}

void ActivitiesViewModel::change(const ActivityChange& change)
{
    if (!log_) {
        setProblem(tr("There is no log to keep this in."));
        return;
    }
    log_->changeActivity(change, [self = QPointer(this)](const Result<void>& done) {
        if (!self)
            return;
        self->setProblem(done.ok() ? QString() : QString::fromStdString(done.error().message));
        self->refresh();
    });
}

void ActivitiesViewModel::answer(int value)
{
    if (due_.empty() || value < 0 || value > kAbleAsBefore)
        return;
    const std::string id = records_[due_.front()].activity.id;
    // Gone at once: a second key press must not answer the same question.
    due_.clear();
    change(ScoreActivity{id, {clock_.wall().localDay, value}});
}

void ActivitiesViewModel::notNow()
{
    for (const std::size_t index : std::exchange(due_, {}))
        change(ScoreActivity{records_[index].activity.id, {clock_.wall().localDay, std::nullopt}});
}

void ActivitiesViewModel::beginChoosing()
{
    nameProblem_.clear();
    Q_EMIT problemChanged();
    refresh();
}

bool ActivitiesViewModel::acceptable(const QString& text)
{
    const bool good = activityText(text.toStdString()).ok();
    nameProblem_ = good ? QString()
                   : plainLine(text.toStdString()).empty()
                       ? tr("An activity needs a name.")
                       : tr("A name has at most %1 characters.").arg(kLongestActivity);
    Q_EMIT problemChanged();
    return good;
}

bool ActivitiesViewModel::add(const QString& text)
{
    if (!acceptable(text))
        return false;
    change(AddActivity{{QUuid::createUuid().toString(QUuid::Id128).toStdString(),
                        activityText(text.toStdString()).value(),
                        clock_.wall().localDay,
                        {}}});
    return problem_.isEmpty();
}

const ActivityRecord* ActivitiesViewModel::recordOf(bool asked, int index) const
{
    for (const ActivityRecord& record : records_)
        if (record.activity.asked() == asked && index-- == 0)
            return &record;
    return nullptr;
}

bool ActivitiesViewModel::rename(int index, const QString& text)
{
    const ActivityRecord* record = recordOf(true, index);
    if (!record || !acceptable(text))
        return false;
    change(RenameActivity{record->activity.id, text.toStdString()});
    return problem_.isEmpty();
}

void ActivitiesViewModel::retire(int index)
{
    if (const ActivityRecord* record = recordOf(true, index))
        change(RetireActivity{record->activity.id, clock_.wall().localDay});
}

void ActivitiesViewModel::askAgain(int index)
{
    if (const ActivityRecord* record = recordOf(false, index))
        change(RetireActivity{record->activity.id, {}});
}

void ActivitiesViewModel::setScore(int row, int point, int value)
{
    if (rows_.describe(row, point).isEmpty() || value < -1 || value > kAbleAsBefore)
        return;
    const ScoreRow& shown = rows_.rows()[static_cast<std::size_t>(row)];
    const std::string& day = shown.points[static_cast<std::size_t>(point)].localDay;
    change(ScoreActivity{shown.id, {day, value < 0 ? std::nullopt : std::optional(value)}});
}

} // namespace unknot::viewmodels
