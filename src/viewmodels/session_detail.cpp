#include "session_detail.h"

#include "content_problems.h"
#include "format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionDetail)
};

QString areaName(const std::string& technique, Side side, const Catalog& catalog, std::string_view language)
{
    const Technique* found = catalog.technique(technique);
    return found ? format::areaAndSide(*found, language, side) : techniqueTitle(catalog, technique, language);
}

QString outcomeWords(const std::optional<Outcome>& outcome)
{
    if (!outcome)
        return Words::tr("not reached");
    switch (*outcome) {
    case Outcome::Completed:
        return {};
    case Outcome::Skipped:
        return Words::tr("skipped");
    case Outcome::StoppedForPain:
        return Words::tr("stopped because it hurt");
    case Outcome::LeftOut:
        return Words::tr("left out");
    case Outcome::Interrupted:
        return Words::tr("cut off");
    case Outcome::Abandoned:
        break;
    }
    return Words::tr("ended early");
}

DetailStep stepOf(const StepRecord& step, const Catalog& catalog, std::string_view language)
{
    DetailStep row;
    row.name = areaName(step.planned.technique, step.planned.side, catalog, language);
    const Technique* technique = catalog.technique(step.planned.technique);
    if (const Variant* variant = technique ? technique->variant(step.planned.variant) : nullptr)
        row.variant = format::content(variant->name, language);
    row.planned = format::elapsed(step.planned.length);
    const Millis rolled = step.rolled + step.held;
    QStringList done;
    if (rolled > Millis{0})
        done << format::elapsed(rolled);
    if (step.held > Millis{0})
        done << Words::tr("held %1").arg(format::elapsed(step.held));
    if (const QString outcome = outcomeWords(step.outcome); !outcome.isEmpty())
        done << outcome;
    row.done = done.join(Words::tr(", "));
    row.description = Words::tr("%1, %2. Planned %3, done %4")
                          .arg(row.name, row.variant, format::spoken(step.planned.length), row.done);
    return row;
}

DetailRating* rowFor(std::vector<DetailRating>& rows, const std::string& technique, Side side)
{
    const auto at = std::ranges::find_if(
        rows, [&](const DetailRating& row) { return row.technique == technique && row.side == side; });
    return at == rows.end() ? nullptr : &*at;
}

/// What stood there first; a later change of the same number says nothing new about that.
void addOriginals(std::vector<DetailRating>& rows, const std::vector<Correction>& corrections)
{
    std::vector<const event::Rated*> seen;
    for (const Correction& correction : corrections) {
        if (!correction.rating)
            continue;
        const event::Rated& was = *correction.rating;
        DetailRating* row = rowFor(rows, was.technique, was.side);
        const bool known = std::ranges::any_of(seen, [&](const event::Rated* other) {
            return other->technique == was.technique && other->side == was.side &&
                   other->moment == was.moment;
        });
        if (!row || known)
            continue;
        seen.push_back(&was);
        const QString value = was.value ? QString::number(*was.value) : Words::tr("not rated");
        const QString words = was.moment == RatingMoment::Before ? Words::tr("before was %1").arg(value)
                                                                 : Words::tr("after was %1").arg(value);
        row->original = row->original.isEmpty() ? words : row->original + Words::tr(", ") + words;
    }
}

} // namespace

std::vector<DetailStep> detailSteps(const SessionRecord& record, const Catalog& catalog,
                                    std::string_view language)
{
    std::vector<DetailStep> rows;
    for (const StepRecord& step : record.steps)
        rows.push_back(stepOf(step, catalog, language));
    return rows;
}

std::vector<DetailRating> detailRatings(const SessionDetail& detail, const Catalog& catalog,
                                        std::string_view language)
{
    std::vector<DetailRating> rows;
    const auto add = [&](const std::string& technique, Side side) -> DetailRating& {
        if (DetailRating* there = rowFor(rows, technique, side))
            return *there;
        rows.push_back({technique, side, areaName(technique, side, catalog, language), -1, -1, {}});
        return rows.back();
    };
    for (const StepRecord& step : detail.record.steps) {
        const Technique* technique = catalog.technique(step.planned.technique);
        if (technique && technique->hasSides && step.planned.side == Side::Both) {
            add(technique->id, Side::Left);
            add(technique->id, Side::Right);
        } else {
            add(step.planned.technique, step.planned.side);
        }
    }
    for (const event::Rated& rated : detail.record.ratings)
        if (rated.value) {
            DetailRating& row = add(rated.technique, rated.side);
            (rated.moment == RatingMoment::Before ? row.before : row.after) = *rated.value;
        }
    addOriginals(rows, detail.corrections);
    return rows;
}

QHash<int, QByteArray> DetailStepsModel::roleNames() const
{
    return {{NameRole, "name"},
            {VariantRole, "variant"},
            {PlannedRole, "planned"},
            {DoneRole, "done"},
            {DescriptionRole, "description"}};
}

QVariant DetailStepsModel::valueOf(const DetailStep& row, int role) const
{
    switch (role) {
    case NameRole:
        return row.name;
    case VariantRole:
        return row.variant;
    case PlannedRole:
        return row.planned;
    case DoneRole:
        return row.done;
    case DescriptionRole:
    case Qt::DisplayRole:
        return row.description;
    default:
        return {};
    }
}

QHash<int, QByteArray> DetailRatingsModel::roleNames() const
{
    return {{NameRole, "name"}, {BeforeRole, "before"}, {AfterRole, "after"}, {OriginalRole, "original"}};
}

QVariant DetailRatingsModel::valueOf(const DetailRating& row, int role) const
{
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case BeforeRole:
        return row.before;
    case AfterRole:
        return row.after;
    case OriginalRole:
        return row.original;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
