#include "techniques_model.h"

#include "body_map_model.h"
#include "format.h"

#include <algorithm>

namespace unknot::viewmodels {

namespace {

QString sidesText(const Technique& technique)
{
    const auto has = [&](Sides sides) {
        return std::any_of(technique.variants.begin(), technique.variants.end(),
                           [&](const Variant& variant) { return variant.sides == sides; });
    };
    if (!has(Sides::OneAtATime))
        return TechniquesModel::tr("Both sides together");
    if (!has(Sides::Together))
        return TechniquesModel::tr("One side at a time");
    return TechniquesModel::tr("Both, or one at a time");
}

QString ratingsText(const TechniqueCard& card)
{
    QStringList parts;
    if (card.left >= 0)
        parts << TechniquesModel::tr("Left %1").arg(card.left);
    if (card.right >= 0)
        parts << TechniquesModel::tr("Right %1").arg(card.right);
    if (card.central >= 0)
        parts << TechniquesModel::tr("%1 of 10").arg(card.central);
    return parts.isEmpty() ? TechniquesModel::tr("Not rated yet") : parts.join(QStringLiteral(", "));
}

TechniqueCard cardOf(const Technique& technique, const LogOverview& log, std::string_view language)
{
    TechniqueCard card;
    card.id = QString::fromStdString(technique.id);
    if (!technique.variants.empty()) {
        card.variant = QString::fromStdString(technique.variants.front().id);
        card.oneSide = technique.variants.front().sides == Sides::OneAtATime;
    }
    card.name = format::content(technique.name, language);
    card.summary = format::content(technique.summary, language);
    card.sides = sidesText(technique);
    card.variants =
        TechniquesModel::tr("%n variant(s)", nullptr, static_cast<int>(technique.variants.size()));
    card.hasSides = technique.hasSides;
    card.left = latestRating(log, technique.id, Side::Left);
    card.right = latestRating(log, technique.id, Side::Right);
    card.central = latestRating(log, technique.id, Side::Both);
    card.description = TechniquesModel::tr("%1. %2 %3. %4. %5.")
                           .arg(card.name, card.summary, ratingsText(card), card.sides, card.variants);
    return card;
}

TechniqueCard cardOf(const FailedTechnique& failed)
{
    TechniqueCard card;
    card.id = failed.id;
    card.name = failed.name;
    card.summary = failed.reason;
    card.failed = true;
    card.description = TechniquesModel::tr("%1, not loaded. %2").arg(failed.name, failed.reason);
    return card;
}

void noteStandIn(TechniqueCard& card, const FailedTechnique& failed)
{
    card.problem = failed.reason;
    card.description = TechniquesModel::tr("%1 Your own version could not be loaded. %2")
                           .arg(card.description, failed.reason);
}

} // namespace

TechniquesModel::TechniquesModel(AppState& state, LogWatch& watch, QObject* parent)
    : RowModel(parent), state_(state), watch_(watch)
{
    connect(&state_, &AppState::catalogChanged, this, &TechniquesModel::update);
    connect(&watch_, &LogWatch::changed, this, &TechniquesModel::update);
    update();
}

void TechniquesModel::update()
{
    const Catalog& catalog = *state_.catalog();
    ContentProblems problems = contentProblems(catalog, state_.language());
    std::vector<TechniqueCard> cards;
    for (const Technique& technique : catalog.techniques)
        cards.push_back(cardOf(technique, watch_.overview(), state_.language()));
    for (const FailedTechnique& failed : problems.failed) {
        const auto card = std::find_if(cards.begin(), cards.end(),
                                       [&](const TechniqueCard& other) { return other.id == failed.id; });
        if (card == cards.end())
            cards.push_back(cardOf(failed));
        else
            noteStandIn(*card, failed);
    }
    setRows(std::move(cards));
    if (problems == problems_)
        return;
    problems_ = std::move(problems);
    Q_EMIT problemsChanged();
}

QHash<int, QByteArray> TechniquesModel::roleNames() const
{
    return {{IdRole, "technique"},      {VariantRole, "variant"},        {OneSideRole, "oneSide"},
            {NameRole, "name"},         {SummaryRole, "summary"},        {SidesRole, "sides"},
            {VariantsRole, "variants"}, {HasSidesRole, "hasSides"},      {LeftRole, "leftRating"},
            {RightRole, "rightRating"}, {CentralRole, "centralRating"},  {FailedRole, "failed"},
            {ProblemRole, "problem"},   {DescriptionRole, "description"}};
}

QVariant TechniquesModel::valueOf(const TechniqueCard& row, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case VariantRole:
        return row.variant;
    case OneSideRole:
        return row.oneSide;
    case NameRole:
        return row.name;
    case SummaryRole:
        return row.summary;
    case SidesRole:
        return row.sides;
    case VariantsRole:
        return row.variants;
    case HasSidesRole:
        return row.hasSides;
    case LeftRole:
        return row.left;
    case RightRole:
        return row.right;
    case CentralRole:
        return row.central;
    case FailedRole:
        return row.failed;
    case ProblemRole:
        return row.problem;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

void TechniquesModel::open(int row)
{
    if (row >= 0 && row < rowCount() && !rows()[static_cast<std::size_t>(row)].failed)
        Q_EMIT openTechnique(rows()[static_cast<std::size_t>(row)].id);
}

void TechniquesModel::reload()
{
    Q_EMIT reloadRequested();
}

void TechniquesModel::openFolder()
{
    Q_EMIT folderRequested();
}

} // namespace unknot::viewmodels
