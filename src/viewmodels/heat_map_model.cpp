#include "heat_map_model.h"

#include "unknot/core/local_day.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

QDate dateOf(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

QString heatWords(const HeatCell& cell, const QLocale& locale)
{
    const QString day = locale.toString(dateOf(cell.day), Words::tr("dddd d MMMM yyyy", "date format"));
    if (cell.future)
        return day;
    return cell.minutes == 0 ? Words::tr("%1, no rolling").arg(day)
                             : Words::tr("%1, %2").arg(day, Words::tr("%n minute(s)", nullptr, cell.minutes));
}

std::vector<HeatCell> heatCells(const std::vector<DayTotal>& days, std::chrono::sys_days from,
                                std::chrono::sys_days today, const QLocale& locale)
{
    const std::chrono::weekday first{static_cast<unsigned>(locale.firstDayOfWeek())};
    const auto weekOf = [&](std::chrono::sys_days day) { return day - (std::chrono::weekday{day} - first); };
    const auto begin = weekOf(std::min(from, today));
    const auto end = weekOf(today) + std::chrono::days{7};
    std::vector<HeatCell> cells;
    for (auto day = begin; day < end; day += std::chrono::days{1})
        cells.push_back({day, 0, day == today, day > today});
    for (const DayTotal& total : days)
        if (const auto day = parseDay(total.localDay);
            day && *day >= begin && *day < end && total.rolled > Millis{0})
            cells[static_cast<std::size_t>((*day - begin).count())].minutes =
                std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(total.rolled).count()));
    return cells;
}

QHash<int, QByteArray> HeatMapModel::roleNames() const
{
    return {{DayRole, "day"},
            {MinutesRole, "minutes"},
            {TodayRole, "today"},
            {FutureRole, "future"},
            {DescriptionRole, "description"}};
}

QVariant HeatMapModel::valueOf(const HeatCell& row, int role) const
{
    switch (role) {
    case DayRole:
        return QString::fromStdString(dayText(row.day));
    case MinutesRole:
        return row.minutes;
    case TodayRole:
        return row.today;
    case FutureRole:
        return row.future;
    case DescriptionRole:
    case Qt::DisplayRole:
        return heatWords(row, locale_);
    default:
        return {};
    }
}

void HeatMapModel::show(std::vector<HeatCell> cells, const QLocale& locale)
{
    if (cells == rows() && locale == locale_)
        return;
    locale_ = locale;
    setRows(std::move(cells));
    Q_EMIT changed();
}

int HeatMapModel::todayRow() const
{
    const auto at = std::ranges::find(rows(), true, &HeatCell::today);
    return at == rows().end() ? -1 : static_cast<int>(at - rows().begin());
}

QString HeatMapModel::description(int row) const
{
    return row >= 0 && row < rowCount() ? heatWords(rows()[static_cast<std::size_t>(row)], locale_)
                                        : QString();
}

QString HeatMapModel::dayOf(int row) const
{
    return row >= 0 && row < rowCount()
               ? QString::fromStdString(dayText(rows()[static_cast<std::size_t>(row)].day))
               : QString();
}

} // namespace unknot::viewmodels
