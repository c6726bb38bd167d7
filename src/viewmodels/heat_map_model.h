#pragma once

#include "row_model.h"
#include "unknot/core/session_record.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace unknot::viewmodels {

/// One day of the year map.
struct HeatCell {
    std::chrono::sys_days day{};
    int minutes = 0; ///< Rounded; at least 1 on a day with rolling.
    bool today = false;
    bool future = false;

    bool operator==(const HeatCell&) const = default;
};

/// Whole weeks up to the one of `today`, from the week of `from`; a week is a column of seven cells.
[[nodiscard]] std::vector<HeatCell> heatCells(const std::vector<DayTotal>& days, std::chrono::sys_days from,
                                              std::chrono::sys_days today, const QLocale& locale);
/// "Friday 13 March 2026, 12 minutes".
[[nodiscard]] QString heatWords(const HeatCell& cell, const QLocale& locale);

/// The days of the year map, week after week; their words are made when they are asked for, since years of
/// them are never read.
class HeatMapModel : public RowModel<HeatCell> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")
    Q_PROPERTY(int todayRow READ todayRow NOTIFY changed FINAL)

public:
    enum Role { DayRole = Qt::UserRole + 1, MinutesRole, TodayRole, FutureRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(std::vector<HeatCell> cells, const QLocale& locale);
    [[nodiscard]] int todayRow() const;
    Q_INVOKABLE [[nodiscard]] int lastRow() const { return rowCount() - 1; } ///< -1: there is none.
    Q_INVOKABLE [[nodiscard]] QString description(int row) const;
    /// The local day of a row as the log writes it; "" when there is no such row.
    Q_INVOKABLE [[nodiscard]] QString dayOf(int row) const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const HeatCell& row, int role) const override;

private:
    QLocale locale_;
};

} // namespace unknot::viewmodels
