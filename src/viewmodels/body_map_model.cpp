#include "body_map_model.h"

#include "format.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BodyMap)
};

const DatedRating* latestOf(const LogOverview& log, const std::string& technique, Side side)
{
    for (const DatedRating& rated : log.latest)
        if (rated.technique == technique && rated.side == side && rated.value)
            return &rated;
    return nullptr;
}

BodyArea areaOf(const Technique& technique, Side side, const LogOverview& log, const std::string& today,
                std::string_view language)
{
    BodyArea area;
    area.technique = QString::fromStdString(technique.id);
    area.region = QString::fromStdString(technique.region);
    area.back = technique.view == BodyView::Back;
    area.side = side;
    const QString name = format::areaAndSide(technique, language, side);
    area.description = Words::tr("%1, not rated yet").arg(name);
    if (const DatedRating* rated = latestOf(log, technique.id, side)) {
        area.value = *rated->value;
        const QString when = format::dayInSentence(rated->localDay, today);
        area.description = when.isEmpty() ? Words::tr("%1, %2 of 10").arg(name).arg(area.value)
                                          : Words::tr("%1, %2 of 10, %3").arg(name).arg(area.value).arg(when);
    }
    return area;
}

} // namespace

int latestRating(const LogOverview& log, const std::string& technique, Side side)
{
    const DatedRating* rated = latestOf(log, technique, side);
    return rated ? *rated->value : -1;
}

std::vector<BodyArea> bodyAreas(const Catalog& catalog, const LogOverview& log, const std::string& today,
                                std::string_view language)
{
    std::vector<BodyArea> areas;
    for (const Technique& technique : catalog.techniques) {
        if (!technique.hasSides) {
            areas.push_back(areaOf(technique, Side::Both, log, today, language));
            continue;
        }
        areas.push_back(areaOf(technique, Side::Left, log, today, language));
        areas.push_back(areaOf(technique, Side::Right, log, today, language));
    }
    return areas;
}

QHash<int, QByteArray> BodyMapModel::roleNames() const
{
    return {{TechniqueRole, "technique"}, {RegionRole, "region"}, {BackRole, "back"},
            {SideRole, "side"},           {ValueRole, "value"},   {DescriptionRole, "description"}};
}

QVariant BodyMapModel::valueOf(const BodyArea& row, int role) const
{
    switch (role) {
    case TechniqueRole:
        return row.technique;
    case RegionRole:
        return row.region;
    case BackRole:
        return row.back;
    case SideRole:
        return static_cast<int>(row.side);
    case ValueRole:
        return row.value;
    case DescriptionRole:
        return row.description;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
