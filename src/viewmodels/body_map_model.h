#pragma once

#include "row_model.h"
#include "unknot/core/catalog.h"
#include "unknot/core/ports/session_log.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace unknot::viewmodels {

/// One place of the body map: an area, or one side of it.
struct BodyArea {
    QString technique;
    QString region;
    bool back = false; ///< The view in which the area lies.
    Side side = Side::Both;
    int value = -1; ///< Latest rating, 0 to 10; -1 when there is none.
    QString description;

    bool operator==(const BodyArea&) const = default;
};

/// The latest rating of a side; -1 when there is none.
[[nodiscard]] int latestRating(const LogOverview& log, const std::string& technique, Side side);

/// Every area of the catalog with its latest rating, left before right. `today` is the local day.
[[nodiscard]] std::vector<BodyArea> bodyAreas(const Catalog& catalog, const LogOverview& log,
                                              const std::string& today, std::string_view language);

class BodyMapModel : public RowModel<BodyArea> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        RegionRole,
        BackRole,
        SideRole,
        ValueRole,
        DescriptionRole
    };
    enum BodySide { Left, Right, Both };
    Q_ENUM(BodySide)

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const BodyArea& row, int role) const override;
};

} // namespace unknot::viewmodels
