#include "history_rows.h"

#include "chart_series.h"
#include "unknot/core/local_day.h"
#include "unknot/insight/advice_bands.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryRows)
};

QDate dateOf(const std::string& day)
{
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

std::vector<AreaRating> ofSide(const std::vector<AreaRating>& ratings, bool right)
{
    std::vector<AreaRating> found;
    std::ranges::copy_if(ratings, std::back_inserter(found),
                         [&](const AreaRating& rating) { return (rating.side == Side::Right) == right; });
    return found;
}

QString shown(double median, const QLocale& locale)
{
    return locale.toString(median, 'f', median == std::floor(median) ? 0 : 1);
}

} // namespace

SessionRow sessionRow(const HistorySession& session, const std::string& today, const QLocale& locale)
{
    const QDate day = dateOf(session.started.localDay);
    SessionRow row;
    row.id = QString::fromStdString(session.id);
    row.date =
        locale.toString(day, day.year() == dateOf(today).year() ? Words::tr("ddd d MMM", "date format")
                                                                : Words::tr("d MMM yyyy", "date format"));
    row.routine = QString::fromStdString(session.routineName);
    const int minutes =
        std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(session.rolled).count()));
    row.minutes = locale.toString(minutes);
    QStringList words{locale.toString(day, Words::tr("dddd d MMMM yyyy", "date format")), row.routine,
                      Words::tr("%n minute(s)", nullptr, minutes)};
    if (session.easedBy) {
        row.easedBy = locale.toString(*session.easedBy + 0.0, 'f', 1);
        words << Words::tr("eased by %1").arg(row.easedBy);
    }
    row.description = words.join(Words::tr(", "));
    return row;
}

QHash<int, QByteArray> SessionRowsModel::roleNames() const
{
    return {{IdRole, "session"},      {DateRole, "date"},     {RoutineRole, "routine"},
            {MinutesRole, "minutes"}, {EasedRole, "easedBy"}, {DescriptionRole, "description"}};
}

void SessionRowsModel::show(std::vector<HistorySession> sessions, const std::string& today,
                            const QLocale& locale)
{
    today_ = today;
    locale_ = locale;
    setRows(std::move(sessions));
}

QVariant SessionRowsModel::valueOf(const HistorySession& session, int role) const
{
    const SessionRow row = sessionRow(session, today_, locale_);
    switch (role) {
    case IdRole:
        return row.id;
    case DateRole:
        return row.date;
    case RoutineRole:
        return row.routine;
    case MinutesRole:
        return row.minutes;
    case EasedRole:
        return row.easedBy;
    case DescriptionRole:
    case Qt::DisplayRole:
        return row.description;
    default:
        return {};
    }
}

std::vector<WeekSides> weekSides(const std::vector<AreaRating>& ratings, const std::string& today, int weeks,
                                 const QLocale& locale)
{
    const std::chrono::sys_days now = parseDay(today).value_or(std::chrono::sys_days{});
    const std::chrono::weekday first{static_cast<unsigned>(locale.firstDayOfWeek())};
    const auto thisWeek = now - (std::chrono::weekday{now} - first);
    const auto from = thisWeek - std::chrono::days{7 * (weeks - 1)};
    const auto fromDay = static_cast<int>(from.time_since_epoch().count());
    std::vector<WeekSides> rows(static_cast<std::size_t>(weeks));
    for (int week = 0; week < weeks; ++week)
        rows[static_cast<std::size_t>(week)].week =
            locale.toString(QDate(1970, 1, 1).addDays(fromDay + 7 * week), Words::tr("d MMM", "date format"));
    for (const bool right : {false, true})
        for (const auto& [week, median] :
             insight::weekMedians(ratedDaysOf(ofSide(ratings, right)), fromDay)) {
            if (week >= weeks)
                continue;
            WeekSides& row = rows[static_cast<std::size_t>(week)];
            (right ? row.right : row.left) = shown(median, locale);
            (right ? row.rightTint : row.leftTint) = static_cast<int>(std::lround(median));
        }
    const bool sided =
        std::ranges::any_of(ratings, [](const AreaRating& rating) { return rating.side != Side::Both; });
    for (WeekSides& row : rows) {
        const auto said = [](const QString& value) {
            return value.isEmpty() ? Words::tr("not rated") : value;
        };
        row.description =
            sided ? Words::tr("Week of %1: left %2, right %3").arg(row.week, said(row.left), said(row.right))
                  : Words::tr("Week of %1: %2").arg(row.week, said(row.left));
    }
    return rows;
}

QHash<int, QByteArray> WeekSidesModel::roleNames() const
{
    return {{WeekRole, "week"},         {LeftRole, "leftText"},       {RightRole, "rightText"},
            {LeftTintRole, "leftTint"}, {RightTintRole, "rightTint"}, {DescriptionRole, "description"}};
}

QVariant WeekSidesModel::valueOf(const WeekSides& row, int role) const
{
    switch (role) {
    case WeekRole:
        return row.week;
    case LeftRole:
        return row.left;
    case RightRole:
        return row.right;
    case LeftTintRole:
        return row.leftTint;
    case RightTintRole:
        return row.rightTint;
    case DescriptionRole:
    case Qt::DisplayRole:
        return row.description;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
