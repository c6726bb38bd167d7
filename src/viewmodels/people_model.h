#pragma once

#include "row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Somebody as a line of the settings.
struct PersonRow {
    QString id;
    QString name;
    bool inUse = false;
    bool removable = false;

    bool operator==(const PersonRow&) const = default;
};

/// The people on this computer. Roles: personId, name, inUse, removable.
class PeopleModel : public RowModel<PersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the people's view-model")

public:
    enum Role { PersonIdRole = Qt::UserRole, NameRole, InUseRole, RemovableRole };

    using RowModel::RowModel;

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{PersonIdRole, "personId"},
                {NameRole, "name"},
                {InUseRole, "inUse"},
                {RemovableRole, "removable"}};
    }

protected:
    [[nodiscard]] QVariant valueOf(const PersonRow& row, int role) const override
    {
        switch (role) {
        case PersonIdRole:
            return row.id;
        case NameRole:
            return row.name;
        case InUseRole:
            return row.inUse;
        case RemovableRole:
            return row.removable;
        default:
            return {};
        }
    }
};

} // namespace unknot::viewmodels
