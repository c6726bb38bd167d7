#include "week_model.h"

#include "format.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeekStrip)
};

QString described(const WeekDay& day, const QString& name)
{
    switch (day.kind) {
    case WeekDay::Kind::Rolled:
        return Words::tr("%1, %2").arg(name, format::spoken(std::chrono::minutes(day.minutes)));
    case WeekDay::Kind::Rest:
        return Words::tr("%1, rest").arg(name);
    case WeekDay::Kind::Empty:
        return day.today ? Words::tr("%1, today").arg(name) : name;
    }
    return name;
}

} // namespace

std::vector<WeekCell> weekCells(const Week& week, const QLocale& locale)
{
    std::vector<WeekCell> cells;
    for (const WeekDay& day : week.days) {
        const int number = static_cast<int>(std::chrono::weekday{day.day}.iso_encoding());
        WeekCell cell;
        cell.letter = locale.standaloneDayName(number, QLocale::NarrowFormat);
        cell.rolled = day.kind == WeekDay::Kind::Rolled;
        cell.rest = day.kind == WeekDay::Kind::Rest;
        cell.today = day.today;
        cell.text = cell.rolled ? locale.toString(day.minutes) : cell.rest ? Words::tr("Rest") : QString();
        cell.description = described(day, locale.standaloneDayName(number, QLocale::LongFormat));
        cells.push_back(std::move(cell));
    }
    return cells;
}

QHash<int, QByteArray> WeekModel::roleNames() const
{
    return {{LetterRole, "letter"}, {TextRole, "text"}, {DescriptionRole, "description"},
            {RolledRole, "rolled"}, {RestRole, "rest"}, {TodayRole, "today"}};
}

QVariant WeekModel::valueOf(const WeekCell& row, int role) const
{
    switch (role) {
    case LetterRole:
        return row.letter;
    case TextRole:
        return row.text;
    case DescriptionRole:
        return row.description;
    case RolledRole:
        return row.rolled;
    case RestRole:
        return row.rest;
    case TodayRole:
        return row.today;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
