#include "heat_map_model.h"

#include "unknot/core/local_day.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <map>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

QDate dateOf(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

QString describe(const HeatCell& cell, const QLocale& locale)
{
    const QString day = locale.toString(dateOf(cell.day), Words::tr("dddd d MMMM yyyy", "date format"));
    if (cell.future)
        return day;
    return cell.minutes == 0 ? Words::tr("%1, no rolling").arg(day)
                             : Words::tr("%1, %2").arg(day, Words::tr("%n minute(s)", nullptr, cell.minutes));
}

} // namespace

std::vector<HeatCell> heatCells(const std::vector<DayTotal>& days, std::chrono::sys_days from,
                                std::chrono::sys_days today, const QLocale& locale)
{
    std::map<std::chrono::sys_days, int> minutes;
    for (const DayTotal& total : days)
        if (const auto day = parseDay(total.localDay); day && total.rolled > Millis{0})
            minutes[*day] =
                std::max(1, static_cast<int>(std::chrono::round<std::chrono::minutes>(total.rolled).count()));
    const std::chrono::weekday first{static_cast<unsigned>(locale.firstDayOfWeek())};
    const auto weekOf = [&](std::chrono::sys_days day) { return day - (std::chrono::weekday{day} - first); };
    std::vector<HeatCell> cells;
    const auto end = weekOf(today) + std::chrono::days{7};
    for (auto day = weekOf(std::min(from, today)); day < end; day += std::chrono::days{1}) {
        const auto at = minutes.find(day);
        HeatCell cell{day, at == minutes.end() ? 0 : at->second, day == today, day > today, {}};
        cell.description = describe(cell, locale);
        cells.push_back(std::move(cell));
    }
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
        return row.description;
    default:
        return {};
    }
}

void HeatMapModel::show(std::vector<HeatCell> cells)
{
    if (cells == rows())
        return;
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
    return row >= 0 && row < rowCount() ? rows()[static_cast<std::size_t>(row)].description : QString();
}

QString HeatMapModel::dayOf(int row) const
{
    return row >= 0 && row < rowCount()
               ? QString::fromStdString(dayText(rows()[static_cast<std::size_t>(row)].day))
               : QString();
}

} // namespace unknot::viewmodels
