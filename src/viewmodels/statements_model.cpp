#include "statements_model.h"

namespace unknot::viewmodels {

QHash<int, QByteArray> StatementsModel::roleNames() const
{
    return {{StatementRole, "statement"}, {AdviceRole, "advice"}, {TickedRole, "ticked"}};
}

QVariant StatementsModel::valueOf(const Statement& row, int role) const
{
    switch (role) {
    case StatementRole:
        return row.text;
    case AdviceRole:
        return row.advice;
    case TickedRole:
        return row.ticked;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
