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

/// Empty: the routine's own reason stands.
QString wordsOf(const insight::Reason& reason)
{
    using enum insight::Reason::Kind;
    switch (reason.kind) {
    case NotEasing:
        return Words::tr("Not easing for %n day(s), so short and gentle", nullptr, reason.count);
    case Tight:
        return Words::tr("Tight in %1 of your last %n session(s)", nullptr, reason.of).arg(reason.count);
    case Eased:
        return Words::tr("Eased from %1 to %2 last time").arg(reason.count).arg(reason.of);
    case Neglected:
        return Words::tr("Not rolled for %n day(s)", nullptr, reason.count);
    case Usual:
        break;
    }
    return {};
}

int toneOf(const insight::Reason& reason)
{
    using enum insight::Reason::Kind;
    return reason.kind == NotEasing ? SummaryRowsModel::NotEasing
           : reason.kind == Tight   ? SummaryRowsModel::Tight
                                    : SummaryRowsModel::Usual;
}

void explain(SummaryRow& row, const std::string& technique, const std::vector<insight::SuggestedArea>& areas)
{
    const auto known = std::ranges::find(areas, technique, &insight::SuggestedArea::area);
    if (known == areas.end())
        return;
    row.tone = toneOf(known->reason);
    if (const QString words = wordsOf(known->reason); !words.isEmpty())
        row.reason = words;
    else if (known->gentle)
        row.reason = Words::tr("Not helped last time, so short and gentle");
}

SummaryRow rowOf(const Area& area, std::string_view language,
                 const std::vector<insight::SuggestedArea>& areas)
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
    explain(row, area.technique->id, areas);
    row.dose = shown.join(Words::tr(", then "));
    row.minutes = inTable(rolling);
    row.description = Words::tr("%1, %2, %3. %4")
                          .arg(row.name, format::spoken(rolling), read.join(Words::tr(", then ")), row.reason)
                          .trimmed();
    return row;
}

} // namespace

std::vector<SummaryRow> summaryRows(const Routine& routine, const Catalog& catalog, std::string_view language,
                                    const std::vector<insight::SuggestedArea>& areas)
{
    std::vector<SummaryRow> rows;
    for (const Area& area : areasOf(routine, catalog))
        rows.push_back(rowOf(area, language, areas));
    return rows;
}

QHash<int, QByteArray> SummaryRowsModel::roleNames() const
{
    return {{TechniqueRole, "technique"}, {VariantRole, "variant"}, {MirroredRole, "mirrored"},
            {NameRole, "name"},           {DoseRole, "dose"},       {ReasonRole, "reason"},
            {ToneRole, "tone"},           {MinutesRole, "minutes"}, {DescriptionRole, "description"}};
}

QVariant SummaryRowsModel::valueOf(const SummaryRow& row, int role) const
{
    switch (role) {
    case TechniqueRole:
        return row.technique;
    case VariantRole:
        return row.variant;
    case MirroredRole:
        return row.side == Side::Left;
    case NameRole:
        return row.name;
    case DoseRole:
        return row.dose;
    case ReasonRole:
        return row.reason;
    case ToneRole:
        return row.tone;
    case MinutesRole:
        return row.minutes;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
