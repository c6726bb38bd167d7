#include "day_chart_item.h"

#include <QDate>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace unknot::ui {

namespace {

constexpr int kMostDays = 5; // labels below the chart
constexpr qreal kNumberGap = 10;

} // namespace

DayChartItem::DayChartItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

qreal DayChartItem::Scale::x(double day) const
{
    return area.left() + inset + (area.width() - 2 * inset) * (day - fromDay) / days();
}

qreal DayChartItem::Scale::y(double value) const
{
    return area.bottom() - area.height() * value / kMost;
}

double DayChartItem::Scale::day(qreal x) const
{
    return fromDay + (x - area.left() - inset) * days() / std::max(1.0, area.width() - 2 * inset);
}

int DayChartItem::pointAt(qreal x) const
{
    if (pointCount() == 0)
        return -1;
    const double day = scale().day(x);
    const auto points = std::views::iota(0, pointCount());
    const int next = *std::ranges::lower_bound(points, day, {}, [this](int point) { return dayOf(point); });
    if (next == pointCount() || (next > 0 && day - dayOf(next - 1) < dayOf(next) - day))
        return next - 1;
    return next;
}

void DayChartItem::step(int by)
{
    const int last = pointCount() - 1;
    setCurrent(current_ < 0 ? last : std::clamp(current_ + by, std::min(0, last), last));
}

void DayChartItem::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (!left && event->key() != Qt::Key_Right) {
        QQuickPaintedItem::keyPressEvent(event);
        return;
    }
    step(left ? -1 : 1);
    event->accept();
}

void DayChartItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemActiveFocusHasChanged && data.boolValue && current_ < 0)
        step(0);
    QQuickPaintedItem::itemChange(change, data);
}

int DayChartItem::markedPoint() const
{
    return marked_ && current_ < pointCount() ? current_ : -1;
}

QRectF DayChartItem::plot(qreal atRight, qreal aboveDays) const
{
    const QFontMetricsF metrics(font_);
    const qreal left = metrics.horizontalAdvance(QString::number(kMost)) + kNumberGap;
    const qreal bottom = metrics.height() + aboveDays;
    const qreal top = std::max(metrics.height() / 2, kDot + 6);
    return {left, top, std::max(1.0, width() - left - atRight), std::max(1.0, height() - top - bottom)};
}

void DayChartItem::paintGrid(QPainter& painter, const Scale& scale, int every) const
{
    const QRectF& area = scale.area;
    for (int value = 0; value <= kMost; value += every) {
        const qreal y = std::round(scale.y(value)) + 0.5;
        painter.setPen(QPen(grid_, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(label_);
        painter.drawText(QRectF(0, y - 12, area.left() - kNumberGap, 24), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(value));
    }
}

void DayChartItem::paintDays(QPainter& painter, const Scale& scale) const
{
    const QRectF& area = scale.area;
    const int span = scale.toDay - scale.fromDay;
    const QLocale locale;
    const QString format = span > 400 ? tr("MMM yyyy", "date format") : tr("d MMM", "date format");
    const qreal wide = painter.fontMetrics().horizontalAdvance(QStringLiteral("28 Sept  ")) + 12;
    const int count =
        std::clamp(static_cast<int>(area.width() / wide), 1, std::clamp(span + 1, 1, kMostDays));
    const qreal below = height() - area.bottom() - painter.fontMetrics().height();
    painter.setPen(label_);
    for (int i = 0; i < count; ++i) {
        const int day = count == 1 ? scale.toDay : scale.fromDay + span * i / (count - 1);
        const QString text = locale.toString(QDate(1970, 1, 1).addDays(day), format);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        const qreal x = std::clamp(scale.x(day) - width / 2, area.left(), area.right() - width);
        painter.drawText(QPointF(x, area.bottom() + below + painter.fontMetrics().ascent()), text);
    }
}

void DayChartItem::paintRing(QPainter& painter, const QPointF& at) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focus_, 3));
    painter.drawEllipse(at, kDot + 5, kDot + 5);
}

} // namespace unknot::ui
