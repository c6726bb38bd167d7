#include "summary_rows_model.h"

#include "format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSummary)
};

/// In a table whole minutes keep their unit, other times are a clock's: "2 min", "1:30".
QString inTable(Millis time)
{
    return time >= std::chrono::minutes(1) && time % std::chrono::minutes(1) != Millis{0}
               ? format::elapsed(time)
               : format::inSentence(time);
}

using Say = QString (*)(Millis);

QString doseOf(const RoutineStep& step, const Technique& technique, Say time, bool alone)
{
    switch (step.sides) {
    case StepSides::Each:
        return Words::tr("%1 each side").arg(time(step.duration));
    case StepSides::Left:
        return Words::tr("%1 on the left").arg(time(step.duration));
    case StepSides::Right:
        return Words::tr("%1 on the right").arg(time(step.duration));
    case StepSides::Together:
        break;
    }
    if (!alone)
        return Words::tr("%1 together").arg(time(step.duration));
    return technique.hasSides ? Words::tr("Both together") : Words::tr("Both sides together");
}

struct Area {
    const Technique* technique = nullptr;
    std::vector<const RoutineStep*> steps;
};

std::vector<Area> areasOf(const Routine& routine, const Catalog& catalog)
{
    std::vector<Area> areas;
    for (const RoutineStep& step : routine.steps) {
        const Technique* technique = catalog.technique(step.technique);
        if (!technique)
            continue;
        auto at = std::find_if(areas.begin(), areas.end(),
                               [&](const Area& area) { return area.technique == technique; });
        if (at == areas.end())
            at = areas.insert(at, {technique, {}});
        at->steps.push_back(&step);
    }
    return areas;
}

SummaryRow rowOf(const Area& area, std::string_view language)
{
    const RoutineStep& first = *area.steps.front();
    SummaryRow row;
    row.technique = QString::fromStdString(area.technique->id);
    row.variant = QString::fromStdString(first.variant);
    row.side = first.sides == StepSides::Together ? Side::Both
               : first.sides == StepSides::Right  ? Side::Right
                                                  : Side::Left;
    row.name = format::content(area.technique->name, language);
    Millis rolling{0};
    QStringList shown;
    QStringList read;
    for (const RoutineStep* step : area.steps) {
        rolling += step->duration * (step->sides == StepSides::Each ? 2 : 1);
        shown << doseOf(*step, *area.technique, inTable, area.steps.size() == 1);
        read << doseOf(*step, *area.technique, format::spoken, area.steps.size() == 1);
        if (row.reason.isEmpty())
            row.reason = format::content(step->reason.text, language);
    }
    row.dose = shown.join(Words::tr(", then "));
    row.minutes = inTable(rolling);
    row.description = Words::tr("%1, %2, %3. %4")
                          .arg(row.name, format::spoken(rolling), read.join(Words::tr(", then ")), row.reason)
                          .trimmed();
    return row;
}

} // namespace

std::vector<SummaryRow> summaryRows(const Routine& routine, const Catalog& catalog, std::string_view language)
{
    std::vector<SummaryRow> rows;
    for (const Area& area : areasOf(routine, catalog))
        rows.push_back(rowOf(area, language));
    return rows;
}

QHash<int, QByteArray> SummaryRowsModel::roleNames() const
{
    return {{TechniqueRole, "technique"}, {VariantRole, "variant"},
            {SideRole, "side"},           {NameRole, "name"},
            {DoseRole, "dose"},           {ReasonRole, "reason"},
            {MinutesRole, "minutes"},     {DescriptionRole, "description"}};
}

QVariant SummaryRowsModel::valueOf(const SummaryRow& row, int role) const
{
    switch (role) {
    case TechniqueRole:
        return row.technique;
    case VariantRole:
        return row.variant;
    case SideRole:
        return static_cast<int>(row.side);
    case NameRole:
        return row.name;
    case DoseRole:
        return row.dose;
    case ReasonRole:
        return row.reason;
    case MinutesRole:
        return row.minutes;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
