#pragma once

#include "row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Minutes of one area against the 2 to 3 that are usual.
struct AreaMinutes {
    QString area;
    QString minutes;
    double fraction = 0; ///< Of 5 minutes, which fill the bar.
    bool over = false;

    bool operator==(const AreaMinutes&) const = default;
};

class AreaMinutesModel : public RowModel<AreaMinutes> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role { AreaRole = Qt::UserRole + 1, MinutesRole, FractionRole, OverRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{AreaRole, "area"}, {MinutesRole, "minutes"}, {FractionRole, "fraction"}, {OverRole, "over"}};
    }

protected:
    [[nodiscard]] QVariant valueOf(const AreaMinutes& row, int role) const override
    {
        switch (role) {
        case AreaRole:
            return row.area;
        case MinutesRole:
            return row.minutes;
        case FractionRole:
            return row.fraction;
        case OverRole:
            return row.over;
        default:
            return {};
        }
    }
};

} // namespace unknot::viewmodels
