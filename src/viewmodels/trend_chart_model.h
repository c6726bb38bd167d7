#pragma once

#include "chart_series.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// What is drawn beside the points.
struct ChartFrame {
    int fromDay = 0;
    int toDay = 0;
    std::vector<insight::AdviceBand> bands;

    bool operator==(const ChartFrame&) const = default;
};

/// The points of one side of an area, oldest first, and the bands where advice applies. A point is put into
/// words when it is asked for. The points are shared and not copied: a lifetime of sessions is as quick as a
/// week.
class TrendChartModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")
    Q_PROPERTY(int daysPerMark READ daysPerMark NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)

public:
    enum Role { DayRole = Qt::UserRole + 1, BeforeRole, AfterRole, SessionRole, DescriptionRole };

    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// What `series` holds of these days; `name` is the area and side as read out.
    void show(std::shared_ptr<const ChartSeries> series, int fromDay, int toDay, const QString& name,
              const QLocale& locale);
    [[nodiscard]] const ChartFrame& frame() const { return frame_; }
    [[nodiscard]] std::span<const ChartPoint> rows() const { return rows_; }
    [[nodiscard]] const std::vector<ChartMark>& marks() const { return marks_; }
    /// 1: each session is drawn; more: each mark is the median of that many days.
    [[nodiscard]] int daysPerMark() const { return daysPerMark_; }
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    Q_INVOKABLE [[nodiscard]] QString description(int row) const;
    Q_INVOKABLE [[nodiscard]] QString session(int row) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const ChartPoint* pointAt(int row) const;
    [[nodiscard]] QString describe(const ChartPoint& point) const;

    std::shared_ptr<const ChartSeries> series_;
    std::span<const ChartPoint> rows_; ///< Of the series.
    ChartFrame frame_;
    std::vector<ChartMark> marks_;
    int daysPerMark_ = 1;
    QString name_;
    QLocale locale_;
};

} // namespace unknot::viewmodels
