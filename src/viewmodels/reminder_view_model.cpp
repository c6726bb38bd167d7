#include "reminder_view_model.h"

#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTime>

#include <optional>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr int kDays = 7;
constexpr int kEveryDay = 0x7f;

/// Bit of the `index`th day of the week as it is counted here.
int dayAt(int index)
{
    return (QLocale().firstDayOfWeek() - Qt::Monday + index) % kDays;
}

QTime timeOf(int minuteOfDay)
{
    return QTime::fromMSecsSinceStartOfDay(minuteOfDay * 60 * 1000);
}

std::optional<int> minuteFrom(const QString& typed)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(\\d{1,2})(?:\\s*[:.,h ]\\s*(\\d{2}))?\\s*$"));
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return {};
    return hour * 60 + minute;
}

} // namespace

ReminderViewModel::ReminderViewModel(AppState& state, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), deps_(deps), set_(state.settings().reminder)
{
    connect(&state_, &AppState::settingsChanged, this, &ReminderViewModel::follow);
}

void ReminderViewModel::setOn(bool on)
{
    problem_.clear();
    state_.change([&](Settings& settings) { settings.reminder.on = on; });
    Q_EMIT changed();
}

QString ReminderViewModel::time() const
{
    return timeOf(state_.settings().reminder.minuteOfDay).toString(QStringLiteral("HH:mm"));
}

QStringList ReminderViewModel::days() const
{
    QStringList names;
    for (int i = 0; i < kDays; ++i)
        names << QLocale().standaloneDayName(dayAt(i) + 1, QLocale::ShortFormat);
    return names;
}

QStringList ReminderViewModel::longDays() const
{
    QStringList names;
    for (int i = 0; i < kDays; ++i)
        names << QLocale().standaloneDayName(dayAt(i) + 1, QLocale::LongFormat);
    return names;
}

QList<bool> ReminderViewModel::chosenDays() const
{
    QList<bool> chosen;
    for (int i = 0; i < kDays; ++i)
        chosen << ((state_.settings().reminder.days & (1 << dayAt(i))) != 0);
    return chosen;
}

QString ReminderViewModel::summary() const
{
    const ReminderSettings& reminder = state_.settings().reminder;
    const QString at = QLocale().toString(timeOf(reminder.minuteOfDay), tr("HH:mm", "time format"));
    if (!reminder.on)
        return tr("Off. Nothing of Unknot runs while it is closed.");
    if ((reminder.days & kEveryDay) == kEveryDay)
        return tr("Every day at %1, unless you have rolled that day.").arg(at);
    QStringList names;
    for (int i = 0; i < kDays; ++i)
        if ((reminder.days & (1 << dayAt(i))) != 0)
            names << days()[i];
    return tr("%1 at %2, unless you have rolled that day.").arg(names.join(QStringLiteral(", ")), at);
}

bool ReminderViewModel::setTime(const QString& typed)
{
    const auto minute = minuteFrom(typed);
    timeProblem_ = minute ? QString() : tr("Write a time such as 18:00.");
    if (minute)
        state_.change([&](Settings& settings) { settings.reminder.minuteOfDay = *minute; });
    Q_EMIT changed();
    return minute.has_value();
}

void ReminderViewModel::toggleDay(int index)
{
    if (index < 0 || index >= kDays)
        return;
    const int days = state_.settings().reminder.days ^ (1 << dayAt(index));
    if (days != 0)
        state_.change([&](Settings& settings) { settings.reminder.days = days; });
    Q_EMIT changed();
}

void ReminderViewModel::showNow()
{
    problem_.clear();
    Q_EMIT changed();
    deps_.reminder.show(deps_.person, [self = QPointer(this)](const Result<void>& shown) {
        if (!self || shown.ok())
            return;
        self->problem_ = QString::fromStdString(shown.error().message);
        Q_EMIT self->changed();
    });
}

void ReminderViewModel::renew()
{
    if (on())
        deps_.reminder.renew(deps_.person, state_.settings().reminder);
}

void ReminderViewModel::follow()
{
    const ReminderSettings& wanted = state_.settings().reminder;
    if (wanted == set_)
        return;
    const bool was = std::exchange(set_, wanted).on;
    if (was || wanted.on)
        apply();
    Q_EMIT changed();
}

void ReminderViewModel::apply()
{
    const int ticket = ++asked_;
    const bool on = set_.on;
    const auto answered = [self = QPointer(this), ticket, on](const Result<void>& done) {
        if (!self || self->asked_ != ticket)
            return;
        if (!done.ok())
            self->problem_ = QString::fromStdString(done.error().message);
        if (!done.ok() && on)
            self->state_.change([](Settings& settings) { settings.reminder.on = false; });
        Q_EMIT self->changed();
    };
    if (on)
        deps_.reminder.set(deps_.person, set_, answered);
    else
        deps_.reminder.remove(deps_.person, answered);
}

} // namespace unknot::viewmodels
