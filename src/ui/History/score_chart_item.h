#pragma once

#include "day_chart_item.h"
#include "score_rows_model.h"

namespace unknot::ui {

/// The scores of one activity over the days that all of them share. A question that was put off is an open
/// ring on the base line.
// By its whole name, or qmllint does not find it.
class ScoreChartItem : public unknot::ui::DayChartItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::ScoreRowsModel* model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(int row MEMBER row_ WRITE setRow NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER line_ WRITE setLine NOTIFY lookChanged FINAL)

public:
    using DayChartItem::DayChartItem;

    [[nodiscard]] viewmodels::ScoreRowsModel* model() const { return model_; }
    void setModel(viewmodels::ScoreRowsModel* model);
    void setRow(int row) { set(row_, row); }
    void setLine(const QColor& color) { set(line_, color); }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void modelChanged();

protected:
    [[nodiscard]] int pointCount() const override { return static_cast<int>(points().size()); }
    [[nodiscard]] int dayOf(int point) const override;
    [[nodiscard]] Scale scale() const override;

private:
    using Points = std::vector<viewmodels::ScorePoint>;

    [[nodiscard]] const Points& points() const;
    void paintScores(QPainter& painter, const Scale& scale) const;

    viewmodels::ScoreRowsModel* model_ = nullptr;
    int row_ = -1;
    QColor line_;
};

} // namespace unknot::ui
