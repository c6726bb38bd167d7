#include "trend_chart_item.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr int kMost = 10;
constexpr int kGridStep = 2;
constexpr qreal kDot = 4;
constexpr qreal kManyPoints = 60; // more than this many and the dots would touch
constexpr qreal kInset = 6;

} // namespace

TrendChartItem::TrendChartItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void TrendChartItem::setModel(viewmodels::TrendChartModel* model)
{
    if (model == model_)
        return;
    model_ = model;
    if (model_)
        connect(model_, &viewmodels::TrendChartModel::changed, this, [this] { update(); });
    Q_EMIT modelChanged();
    update();
}

TrendChartItem::Scale TrendChartItem::scale() const
{
    const QFontMetricsF metrics(font_);
    const qreal left = metrics.horizontalAdvance(QStringLiteral("10")) + 10;
    const qreal right = metrics.horizontalAdvance(tr("Before %1").arg(10)) + 18;
    const qreal bottom = metrics.height() + 10;
    const qreal top = metrics.height() / 2;
    const auto& frame = model_->frame();
    return {{left, top, std::max(1.0, width() - left - right), std::max(1.0, height() - top - bottom)},
            frame.fromDay,
            std::max(1, frame.toDay - frame.fromDay)};
}

qreal TrendChartItem::Scale::x(double day) const
{
    return area.left() + kInset + (area.width() - 2 * kInset) * (day - fromDay) / days;
}

qreal TrendChartItem::Scale::y(double rating) const
{
    return area.bottom() - area.height() * rating / kMost;
}

double TrendChartItem::Scale::day(qreal x) const
{
    return fromDay + (x - area.left() - kInset) * days / std::max(1.0, area.width() - 2 * kInset);
}

int TrendChartItem::rowAt(qreal x) const
{
    if (!model_ || model_->rowCount() == 0)
        return -1;
    const auto& points = model_->rows();
    const double day = scale().day(x);
    auto at = std::ranges::lower_bound(points, day, {}, &viewmodels::ChartPoint::day);
    if (at == points.end() || (at != points.begin() && day - (at - 1)->day < at->day - day))
        --at;
    return static_cast<int>(at - points.begin());
}

void TrendChartItem::paintBands(QPainter& painter, const Scale& scale) const
{
    const QRectF& area = scale.area;
    const auto& frame = model_->frame();
    const qreal half = (scale.x(frame.fromDay + 1) - scale.x(frame.fromDay)) / 2;
    for (const insight::AdviceBand& band : frame.bands) {
        const qreal left = std::max(area.left(), scale.x(band.from) - half);
        const qreal right = std::min(area.right(), scale.x(band.to) + half);
        // On whole pixels, so that no line shows between one band and the next.
        const QRectF box(std::round(left), area.top(), std::round(right) - std::round(left), area.height());
        painter.fillRect(box, band_);
        const QString words =
            band.status == insight::TrendStatus::Worse ? tr("Getting tighter") : tr("7 days, not easing");
        if (painter.fontMetrics().horizontalAdvance(words) > box.width() - 8)
            continue;
        painter.setPen(bandInk_);
        painter.drawText(box.adjusted(4, 4, -4, 0), Qt::AlignTop | Qt::AlignRight, words);
    }
}

void TrendChartItem::paintGrid(QPainter& painter, const Scale& scale) const
{
    const QRectF& area = scale.area;
    for (int rating = 0; rating <= kMost; rating += kGridStep) {
        const qreal y = std::round(scale.y(rating)) + 0.5;
        painter.setPen(QPen(grid_, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(label_);
        painter.drawText(QRectF(0, y - 12, area.left() - 10, 24), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(rating));
    }
}

void TrendChartItem::paintDays(QPainter& painter, const Scale& scale) const
{
    const QRectF& area = scale.area;
    const auto& frame = model_->frame();
    const int span = scale.days;
    const QLocale locale;
    const QString format = span > 400 ? tr("MMM yyyy", "date format") : tr("d MMM", "date format");
    const qreal wide = painter.fontMetrics().horizontalAdvance(QStringLiteral("28 Sept  ")) + 12;
    const int count = std::clamp(static_cast<int>(area.width() / wide), 1, 5);
    painter.setPen(label_);
    for (int i = 0; i < count; ++i) {
        const int day = count == 1 ? frame.toDay : frame.fromDay + span * i / (count - 1);
        const QString text = locale.toString(QDate(1970, 1, 1).addDays(day), format);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        const qreal x = std::clamp(scale.x(day) - width / 2, area.left(), area.right() - width);
        painter.drawText(QPointF(x, area.bottom() + 10 + painter.fontMetrics().ascent()), text);
    }
}

void TrendChartItem::paintSeries(QPainter& painter, const Scale& scale, bool after) const
{
    const auto& marks = model_->marks();
    const auto value = [&](const viewmodels::ChartMark& mark) { return after ? mark.after : mark.before; };
    QPainterPath line;
    bool begun = false;
    for (const auto& mark : marks) {
        if (mark.afterGap)
            begun = false;
        if (value(mark) < 0)
            continue;
        const QPointF at(scale.x(mark.day), scale.y(value(mark)));
        begun ? line.lineTo(at) : line.moveTo(at);
        begun = true;
    }
    QPen pen(after ? after_ : before_, after ? 3 : 2);
    pen.setCapStyle(after ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!after)
        pen.setDashPattern({2.5, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    if (static_cast<qreal>(marks.size()) > kManyPoints)
        return;
    painter.setPen(QPen(after ? after_ : before_, 2));
    painter.setBrush(after ? after_ : ground_);
    for (const auto& mark : marks)
        if (value(mark) >= 0)
            painter.drawEllipse(QPointF(scale.x(mark.day), scale.y(value(mark))), kDot, kDot);
}

void TrendChartItem::paintEnds(QPainter& painter, const Scale& scale) const
{
    const auto& points = model_->rows();
    const auto last = [&](auto member) {
        const auto at = std::find_if(points.rbegin(), points.rend(),
                                     [&](const viewmodels::ChartPoint& point) { return point.*member >= 0; });
        return at == points.rend() ? -1 : (*at).*member;
    };
    const int before = last(&viewmodels::ChartPoint::before);
    const int after = last(&viewmodels::ChartPoint::after);
    const QRectF& area = scale.area;
    const qreal height = painter.fontMetrics().height();
    qreal beforeY = before >= 0 ? scale.y(before) : 0;
    qreal afterY = after >= 0 ? scale.y(after) : 0;
    if (before >= 0 && after >= 0 && std::abs(beforeY - afterY) < height) {
        const qreal middle = (beforeY + afterY) / 2;
        (before >= after ? beforeY : afterY) = middle - height / 2;
        (before >= after ? afterY : beforeY) = middle + height / 2;
    }
    QFont bold = font_;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const auto write = [&](qreal y, const QColor& color, const QString& text) {
        const qreal top = std::clamp(y - height / 2, 0.0, area.bottom() - height / 2);
        painter.setPen(color);
        painter.drawText(QRectF(area.right() + 10, top, width() - area.right() - 10, height),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (before >= 0)
        write(beforeY, before_, tr("Before %1").arg(before));
    if (after >= 0)
        write(afterY, after_, tr("After %1").arg(after));
}

void TrendChartItem::paint(QPainter* painter)
{
    if (!model_ || model_->frame().toDay == 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font_);
    const Scale place = scale();
    paintBands(*painter, place);
    paintGrid(*painter, place);
    paintDays(*painter, place);
    paintSeries(*painter, place, false);
    paintSeries(*painter, place, true);
    paintEnds(*painter, place);
    if (!marked_ || current_ < 0 || current_ >= model_->rowCount())
        return;
    const auto& point = model_->rows()[static_cast<std::size_t>(current_)];
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focus_, 3));
    for (const int value : {point.before, point.after})
        if (value >= 0)
            painter->drawEllipse(QPointF(place.x(point.day), place.y(value)), kDot + 5, kDot + 5);
}

} // namespace unknot::ui
