#pragma once

#include "day_chart_item.h"
#include "trend_chart_model.h"

namespace unknot::ui {

/// Tension over days: before dashed with open dots, after solid with filled dots, a band where advice
/// applies, lines that end where a week or more was not rated. Where a mark stands for several days, a tone
/// from their lowest to their highest rating before.
// By its whole name, or qmllint does not find it.
class TrendChartItem : public unknot::ui::DayChartItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::viewmodels::TrendChartModel* model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QColor beforeColor MEMBER before_ WRITE setBefore NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor afterColor MEMBER after_ WRITE setAfter NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor bandColor MEMBER band_ WRITE setBand NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor bandLine MEMBER bandLine_ WRITE setBandLine NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor bandInk MEMBER bandInk_ WRITE setBandInk NOTIFY lookChanged FINAL)

public:
    using DayChartItem::DayChartItem;

    [[nodiscard]] viewmodels::TrendChartModel* model() const { return model_; }
    void setModel(viewmodels::TrendChartModel* model);
    void setBefore(const QColor& color) { set(before_, color); }
    void setAfter(const QColor& color) { set(after_, color); }
    void setBand(const QColor& color) { set(band_, color); }
    void setBandLine(const QColor& color) { set(bandLine_, color); }
    void setBandInk(const QColor& color) { set(bandInk_, color); }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void modelChanged();

protected:
    [[nodiscard]] int pointCount() const override { return model_ ? model_->rowCount() : 0; }
    [[nodiscard]] int dayOf(int point) const override;
    [[nodiscard]] Scale scale() const override;

private:
    struct Band {
        QRectF box;
        bool rises = false;
        bool goesOn = false; ///< Where the one before ends.
    };

    void paintBands(QPainter& painter, const Scale& scale) const;
    void paintBandWords(QPainter& painter, const std::vector<Band>& bands) const;
    void paintRange(QPainter& painter, const Scale& scale) const;
    void paintSeries(QPainter& painter, const Scale& scale, bool after) const;
    void paintEnds(QPainter& painter, const Scale& scale) const;

    viewmodels::TrendChartModel* model_ = nullptr;
    QColor before_, after_, band_, bandLine_, bandInk_;
};

} // namespace unknot::ui
