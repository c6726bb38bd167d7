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
    std::string session;

    bool operator==(const ChartPoint&) const = default;
};

/// What is drawn: a session's numbers, or in a long period the medians of some days.
struct ChartMark {
    double day = 0;
    double before = -1; ///< -1: not rated.
    double after = -1;
    bool afterGap = false;

    bool operator==(const ChartMark&) const = default;
};

/// What is drawn beside the points.
struct ChartFrame {
    int fromDay = 0;
    int toDay = 0;
    std::vector<insight::AdviceBand> bands;

    bool operator==(const ChartFrame&) const = default;
};

/// The points of one side of an area, oldest first, and the bands where advice applies. A point is put into
/// words when it is asked for.
class TrendChartModel : public RowModel<ChartPoint> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")
    Q_PROPERTY(int daysPerMark READ daysPerMark NOTIFY changed FINAL)

public:
    enum Role { DayRole = Qt::UserRole + 1, BeforeRole, AfterRole, SessionRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// `ratings` of one side, oldest first; `name` is the area and side as read out.
    void show(const std::vector<AreaRating>& ratings, int fromDay, int toDay, const QString& name,
              const QLocale& locale);
    [[nodiscard]] const ChartFrame& frame() const { return frame_; }
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return marks_; }
    /// 1: each session is drawn; more: each mark is the median of that many days.
    [[nodiscard]] int daysPerMark() const { return daysPerMark_; }
    Q_INVOKABLE [[nodiscard]] QString description(int row) const;
    Q_INVOKABLE [[nodiscard]] QString session(int row) const;

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] QVariant valueOf(const ChartPoint& row, int role) const override;

private:
    [[nodiscard]] QString describe(const ChartPoint& point) const;
    void makeMarks();

    ChartFrame frame_;
    std::vector<ChartMark> marks_;
    int daysPerMark_ = 1;
    QString name_;
    QLocale locale_;
};

/// A day as the charts count it.
[[nodiscard]] int dayNumber(const std::string& localDay);
/// The first before-rating of each day.
[[nodiscard]] std::vector<insight::RatedDay> ratedDaysOf(const std::vector<AreaRating>& ratings);

} // namespace unknot::viewmodels
