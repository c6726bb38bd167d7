#include "summary_area.h"

#include "format.h"
#include "rating_question.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr int kLoose = 2; // at most: too low to judge, nothing to roll for
constexpr int kTight = 5;
constexpr int kMostLines = 2;

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString shortChange(int before, int after)
{
    if (before >= 0 && after >= 0)
        return before == after ? SummaryWords::tr("%1, same").arg(before)
                               : SummaryWords::tr("%1 → %2").arg(before).arg(after);
    if (before >= 0)
        return SummaryWords::tr("%1 before").arg(before);
    return after >= 0 ? SummaryWords::tr("%1 after").arg(after) : QString();
}

QString spokenChange(const QString& place, int before, int after)
{
    if (before < 0 || after < 0)
        return {};
    if (before == after)
        return SummaryWords::tr("%1: %2, the same as before.").arg(place).arg(after);
    return (after < before ? SummaryWords::tr("%1: eased from %2 to %3.")
                           : SummaryWords::tr("%1: from %2 up to %3."))
        .arg(place)
        .arg(before)
        .arg(after);
}

SummarySide sideOf(const Technique& technique, Side side, const SessionEngine& engine,
                   const std::string& language)
{
    SummarySide row;
    row.letter = side == Side::Both ? QString() : format::sideLetter(side, true);
    row.before = ratingIn(engine.ratings(), RatingMoment::Before, technique.id, side);
    row.after = ratingIn(engine.ratings(), RatingMoment::After, technique.id, side);
    row.text = shortChange(row.before, row.after);
    row.spoken = spokenChange(format::areaAndSide(technique, language, side), row.before, row.after);
    return row;
}

QString notRolled(Outcome outcome)
{
    if (outcome == Outcome::StoppedForPain || outcome == Outcome::LeftOut)
        return SummaryWords::tr("Left out today");
    return SummaryWords::tr("Not rolled");
}

SummaryArea areaOf(const Technique& technique, const SessionEngine& engine, const std::string& language)
{
    SummaryArea area;
    area.technique = technique.id;
    area.figureTechnique = QString::fromStdString(technique.id);
    area.name = format::content(technique.name, language);
    Outcome last = Outcome::Skipped;
    for (std::size_t i = 0; i < engine.plan().segments.size(); ++i) {
        const Segment& segment = engine.plan().segments[i];
        if (segment.kind != SegmentKind::Roll || segment.technique != technique.id)
            continue;
        if (area.figureVariant.isEmpty())
            area.figureVariant = QString::fromStdString(segment.variant);
        area.rolled += engine.tallies()[i].rolled + engine.tallies()[i].held;
        last = engine.tallies()[i].outcome.value_or(last);
    }
    area.minutes = area.rolled > Millis{0} ? format::elapsed(area.rolled) : notRolled(last);
    const std::vector<Side> sides =
        technique.hasSides ? std::vector{Side::Left, Side::Right} : std::vector{Side::Both};
    for (Side side : sides)
        area.sides.push_back(sideOf(technique, side, engine, language));
    return area;
}

bool isLoose(const SummaryArea& area)
{
    return std::ranges::all_of(
        area.sides, [](const SummarySide& side) { return side.after >= 0 && side.after <= kLoose; });
}

const SummarySide* mostEased(const std::vector<SummaryArea>& areas)
{
    const SummarySide* most = nullptr;
    for (const SummaryArea& area : areas)
        for (const SummarySide& side : area.sides) {
            const bool eased = side.after > kLoose && side.before > side.after;
            if (eased && (!most || side.before - side.after > most->before - most->after))
                most = &side;
        }
    return most;
}

} // namespace

std::vector<SummaryArea> summarise(const SessionEngine& engine, const Catalog& catalog,
                                   const std::string& language)
{
    std::vector<SummaryArea> areas;
    for (const std::string& id : engine.plan().areas())
        if (const Technique* technique = catalog.technique(id))
            areas.push_back(areaOf(*technique, engine, language));
    return areas;
}

QStringList whatNext(const std::vector<SummaryArea>& areas)
{
    QStringList lines;
    if (const SummarySide* eased = mostEased(areas))
        lines.append(SummaryWords::tr("%1 Roll it again tomorrow, 2 to 3 minutes.").arg(eased->spoken));
    QStringList loose;
    for (const SummaryArea& area : areas)
        if (isLoose(area))
            loose.append(area.name);
    if (loose.size() == 1)
        lines.append(SummaryWords::tr("%1: loose. You can leave it out tomorrow.").arg(loose.first()));
    else if (!loose.isEmpty())
        lines.append(SummaryWords::tr("Loose: %1. You can leave these out tomorrow.")
                         .arg(loose.join(QStringLiteral(", "))));
    bool rated = false;
    for (const SummaryArea& area : areas)
        for (const SummarySide& side : area.sides) {
            rated = rated || side.before >= 0 || side.after >= 0;
            if (side.after >= kTight && side.after == side.before && lines.size() < kMostLines)
                lines.append(
                    SummaryWords::tr("%1 Stay with 2 to 3 minutes; more pressure does not work better.")
                        .arg(side.spoken));
        }
    if (!rated)
        lines.append(
            SummaryWords::tr("No numbers this time. Two numbers an area show what changes from day to day."));
    return lines;
}

QHash<int, QByteArray> SummaryModel::roleNames() const
{
    return {{TechniqueRole, "technique"},
            {VariantRole, "variant"},
            {NameRole, "name"},
            {MinutesRole, "minutes"},
            {SideCountRole, "sideCount"},
            {FirstLetterRole, "firstLetter"},
            {FirstBeforeRole, "firstBefore"},
            {FirstAfterRole, "firstAfter"},
            {FirstTextRole, "firstText"},
            {SecondLetterRole, "secondLetter"},
            {SecondBeforeRole, "secondBefore"},
            {SecondAfterRole, "secondAfter"},
            {SecondTextRole, "secondText"},
            {SpokenRole, "spoken"}};
}

QVariant SummaryModel::valueOf(const SummaryArea& area, int role) const
{
    const SummarySide none;
    const SummarySide& first = !area.sides.empty() ? area.sides.front() : none;
    const SummarySide& second = area.sides.size() > 1 ? area.sides[1] : none;
    switch (role) {
    case TechniqueRole:
        return area.figureTechnique;
    case VariantRole:
        return area.figureVariant;
    case NameRole:
        return area.name;
    case MinutesRole:
        return area.minutes;
    case SideCountRole:
        return static_cast<int>(area.sides.size());
    case FirstLetterRole:
        return first.letter;
    case FirstBeforeRole:
        return first.before;
    case FirstAfterRole:
        return first.after;
    case FirstTextRole:
        return first.text;
    case SecondLetterRole:
        return second.letter;
    case SecondBeforeRole:
        return second.before;
    case SecondAfterRole:
        return second.after;
    case SecondTextRole:
        return second.text;
    case SpokenRole:
    case Qt::DisplayRole:
        return QStringList{area.name, area.minutes, first.spoken, second.spoken}.join(QStringLiteral(". "));
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
