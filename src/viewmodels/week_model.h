#pragma once

#include "row_model.h"
#include "week.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// A cell of the week strip, ready to show.
struct WeekCell {
    QString letter;
    QString text;
    QString description; ///< "Monday, 12 minutes".
    bool rolled = false;
    bool rest = false;
    bool today = false;

    bool operator==(const WeekCell&) const = default;
};

[[nodiscard]] std::vector<WeekCell> weekCells(const Week& week, const QLocale& locale);

class WeekModel : public RowModel<WeekCell> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role { LetterRole = Qt::UserRole + 1, TextRole, DescriptionRole, RolledRole, RestRole, TodayRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const WeekCell& row, int role) const override;
};

} // namespace unknot::viewmodels
