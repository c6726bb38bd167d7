#pragma once

#include "row_model.h"

#include "unknot/core/technique.h"

#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// One scale of a rating: a side, or the area as a whole.
struct RatingRow {
    Side side = Side::Both;
    QString block; ///< "LEFT"; empty for an area without sides.
    int value = -1;
    int mark = -1; ///< A number to compare with; -1: none.
    QString markText;
    QString hint;   ///< "3 lower than before rolling", "Choose a number".
    QString spoken; ///< What a screen reader says of the scale.

    bool operator==(const RatingRow&) const = default;
};

class RatingRowsModel : public RowModel<RatingRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the rating")

public:
    enum Role {
        SideRole = Qt::UserRole + 1,
        BlockRole,
        ValueRole,
        MarkRole,
        MarkTextRole,
        HintRole,
        SpokenRole
    };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const RatingRow& row, int role) const override;
};

} // namespace unknot::viewmodels
