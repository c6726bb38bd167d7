#include "score_chart_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr int kGridStep = 5;
constexpr std::size_t kManyPoints = 60; // more than this many and the dots would touch
constexpr qreal kInset = 8;

QPointF placeOf(const viewmodels::ScorePoint& point, const auto& scale)
{
    return {scale.x(point.day), scale.y(std::max(0, point.value))};
}

} // namespace

void ScoreChartItem::setModel(viewmodels::ScoreRowsModel* model)
{
    if (model == model_)
        return;
    model_ = model;
    if (model_)
        connect(model_, &viewmodels::ScoreRowsModel::shown, this, [this] { update(); });
    Q_EMIT modelChanged();
    update();
}

const ScoreChartItem::Points& ScoreChartItem::points() const
{
    static const Points none;
    return model_ && row_ >= 0 && row_ < model_->rowCount()
               ? model_->rows()[static_cast<std::size_t>(row_)].points
               : none;
}

int ScoreChartItem::dayOf(int point) const
{
    return points()[static_cast<std::size_t>(point)].day;
}

DayChartItem::Scale ScoreChartItem::scale() const
{
    return {plot(kInset, 6), model_->fromDay(), model_->toDay(), kInset};
}

void ScoreChartItem::paintScores(QPainter& painter, const Scale& scale) const
{
    QPainterPath line;
    for (const auto& point : points())
        if (point.value >= 0)
            line.elementCount() > 0 ? line.lineTo(placeOf(point, scale)) : line.moveTo(placeOf(point, scale));
    QPen pen(line_, 3);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (points().size() > kManyPoints)
        return;
    for (const auto& point : points()) {
        painter.setBrush(point.value >= 0 ? line_ : ground());
        painter.setPen(QPen(point.value >= 0 ? line_ : labelColor(), 2));
        painter.drawEllipse(placeOf(point, scale), kDot, kDot);
    }
}

void ScoreChartItem::paint(QPainter* painter)
{
    if (!model_ || row_ < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    const Scale place = scale();
    paintGrid(*painter, place, kGridStep);
    paintDays(*painter, place);
    paintScores(*painter, place);
    if (const int ringed = markedPoint(); ringed >= 0)
        paintRing(*painter, placeOf(points()[static_cast<std::size_t>(ringed)], place));
}

} // namespace unknot::ui
