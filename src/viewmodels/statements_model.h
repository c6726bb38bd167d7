#pragma once

#include "row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace unknot::viewmodels {

/// A statement of the safety check, with its tick.
struct Statement {
    std::string id;
    QString text;
    QString advice; ///< Said when it is ticked.
    bool urgent = false;
    bool ticked = false;

    bool operator==(const Statement&) const = default;
};

class StatementsModel : public RowModel<Statement> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role { StatementRole = Qt::UserRole + 1, AdviceRole, TickedRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const Statement& row, int role) const override;
};

} // namespace unknot::viewmodels
