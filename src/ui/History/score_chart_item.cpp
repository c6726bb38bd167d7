#include "score_chart_item.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kMost = 10;
constexpr int kGridStep = 5;
constexpr qreal kDot = 4;
constexpr std::size_t kManyPoints = 60; // more than this many and the dots would touch
constexpr qreal kInset = 8;

} // namespace

ScoreChartItem::ScoreChartItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

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

QRectF ScoreChartItem::plot() const
{
    const QFontMetricsF metrics(font_);
    const qreal left = metrics.horizontalAdvance(QStringLiteral("10")) + 10;
    const qreal bottom = metrics.height() + 6;
    const qreal top = std::max(metrics.height() / 2, kDot + 6);
    return {left, top, std::max(1.0, width() - left - kInset), std::max(1.0, height() - top - bottom)};
}

QPointF ScoreChartItem::placeOf(const viewmodels::ScorePoint& point) const
{
    const QRectF area = plot();
    const int span = std::max(1, model_->toDay() - model_->fromDay());
    const qreal x =
        area.left() + kInset + (area.width() - 2 * kInset) * (point.day - model_->fromDay()) / span;
    return {x, area.bottom() - area.height() * std::max(0, point.value) / kMost};
}

int ScoreChartItem::pointAt(qreal x) const
{
    int best = -1;
    qreal nearest = 1e9;
    for (std::size_t i = 0; i < points().size(); ++i) {
        const qreal away = std::abs(placeOf(points()[i]).x() - x);
        if (away < nearest) {
            nearest = away;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void ScoreChartItem::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    for (int level = 0; level <= kMost; level += kGridStep) {
        const qreal y = std::round(area.bottom() - area.height() * level / kMost) + 0.5;
        painter.setPen(QPen(grid_, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(label_);
        painter.drawText(QRectF(0, y - 12, area.left() - 10, 24), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(level));
    }
}

void ScoreChartItem::paintDays(QPainter& painter) const
{
    const QRectF area = plot();
    const QLocale locale;
    const int span = model_->toDay() - model_->fromDay();
    const QString format = span > 400 ? tr("MMM yyyy", "date format") : tr("d MMM", "date format");
    painter.setPen(label_);
    const auto write = [&](int day, bool atRight) {
        const QString text = locale.toString(QDate(1970, 1, 1).addDays(day), format);
        const qreal x = atRight ? area.right() - painter.fontMetrics().horizontalAdvance(text) : area.left();
        painter.drawText(QPointF(x, area.bottom() + 6 + painter.fontMetrics().ascent()), text);
    };
    write(model_->fromDay(), false);
    if (span > 0)
        write(model_->toDay(), true);
}

void ScoreChartItem::paintScores(QPainter& painter) const
{
    QPainterPath line;
    for (const auto& point : points())
        if (point.value >= 0)
            line.elementCount() > 0 ? line.lineTo(placeOf(point)) : line.moveTo(placeOf(point));
    QPen pen(line_, 3);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (points().size() > kManyPoints)
        return;
    painter.setPen(QPen(line_, 2));
    for (const auto& point : points()) {
        painter.setBrush(point.value >= 0 ? line_ : ground_);
        painter.setPen(QPen(point.value >= 0 ? line_ : label_, 2));
        painter.drawEllipse(placeOf(point), kDot, kDot);
    }
}

void ScoreChartItem::paint(QPainter* painter)
{
    if (!model_ || row_ < 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font_);
    paintGrid(*painter);
    paintDays(*painter);
    paintScores(*painter);
    if (!marked_ || current_ < 0 || current_ >= static_cast<int>(points().size()))
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focus_, 3));
    painter->drawEllipse(placeOf(points()[static_cast<std::size_t>(current_)]), kDot + 5, kDot + 5);
}

} // namespace unknot::ui
