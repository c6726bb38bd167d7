#pragma once

#include "row_model.h"
#include "unknot/core/ports/session_history.h"
#include "unknot/insight/advice_bands.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Before and after of one session, on the day it began. Days are counted since 1970.
struct ChartPoint {
    int day = 0;
    int before = -1;       ///< 0 to 10; -1: not rated.
    int after = -1;        ///< 0 to 10; -1: not rated.
    bool afterGap = false; ///< A week or more without a rating lies before it: the line begins anew.
    QString session;
    QString description; ///< "Friday 13 March, left calf, before 6, after 6. Not easing over 7 days."

    bool operator==(const ChartPoint&) const = default;
};

/// What is drawn beside the points.
struct ChartFrame {
    int fromDay = 0;
    int toDay = 0;
    std::vector<insight::AdviceBand> bands;

    bool operator==(const ChartFrame&) const = default;
};

/// The points of one side of an area, oldest first, and the bands where advice applies.
class TrendChartModel : public RowModel<ChartPoint> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")

public:
    enum Role { DayRole = Qt::UserRole + 1, BeforeRole, AfterRole, SessionRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// `ratings` of one side, oldest first; `name` is the area and side as read out.
    void show(const std::vector<AreaRating>& ratings, int fromDay, int toDay, const QString& name,
              const QLocale& locale);
    [[nodiscard]] const ChartFrame& frame() const { return frame_; }
    Q_INVOKABLE [[nodiscard]] QString description(int row) const;
    Q_INVOKABLE [[nodiscard]] int lastRow() const { return rowCount() - 1; } ///< -1: there is none.
    Q_INVOKABLE [[nodiscard]] QString session(int row) const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const ChartPoint& row, int role) const override;

private:
    ChartFrame frame_;
};

/// A day as the charts count it.
[[nodiscard]] int dayNumber(const std::string& localDay);
/// The first before-rating of each day.
[[nodiscard]] std::vector<insight::RatedDay> ratedDaysOf(const std::vector<AreaRating>& ratings);

} // namespace unknot::viewmodels
