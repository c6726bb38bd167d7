#pragma once

#include <QAbstractListModel>

#include <utility>
#include <vector>

namespace unknot::viewmodels {

/// A list model over plain rows that are compared and swapped: views hear only of what changed.
/// A subclass names its roles and answers a role of a row.
template <class Row>
class RowModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return valueOf(rows_[static_cast<std::size_t>(index.row())], role);
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    void setRows(std::vector<Row> rows)
    {
        if (rows == rows_)
            return;
        if (rows.size() != rows_.size()) {
            beginResetModel();
            rows_ = std::move(rows);
            endResetModel();
            return;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == rows_[i])
                continue;
            rows_[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }

protected:
    [[nodiscard]] virtual QVariant valueOf(const Row& row, int role) const = 0;

private:
    std::vector<Row> rows_;
};

} // namespace unknot::viewmodels
