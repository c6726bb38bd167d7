#include "rating_rows.h"

namespace unknot::viewmodels {

QHash<int, QByteArray> RatingRowsModel::roleNames() const
{
    return {{SideRole, "side"},         {BlockRole, "block"}, {ValueRole, "value"},  {MarkRole, "mark"},
            {MarkTextRole, "markText"}, {HintRole, "hint"},   {SpokenRole, "spoken"}};
}

QVariant RatingRowsModel::valueOf(const RatingRow& row, int role) const
{
    switch (role) {
    case SideRole:
        return static_cast<int>(row.side);
    case BlockRole:
        return row.block;
    case ValueRole:
        return row.value;
    case MarkRole:
        return row.mark;
    case MarkTextRole:
        return row.markText;
    case HintRole:
        return row.hint;
    case SpokenRole:
    case Qt::DisplayRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
