#include "trend_chart_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace unknot::ui {

namespace {

constexpr int kGridStep = 2;
constexpr qreal kManyPoints = 60; // more than this many and the dots would touch
constexpr qreal kInset = 6;
constexpr qsizetype kPiece = 8;
constexpr qreal kBandGap = 4;
constexpr float kRangeTone = 0.14F;

/// In pieces: a stroke of 400 points takes Qt 17 ms, fifty of eight points take two.
void paintLine(QPainter& painter, QPen pen, const QList<QPointF>& points)
{
    qreal length = 0;
    for (qsizetype first = 0; first + 1 < points.size(); first += kPiece) {
        QPainterPath piece(points[first]);
        if (pen.style() == Qt::CustomDashLine)
            pen.setDashOffset(length / pen.widthF());
        for (qsizetype next = first + 1; next < points.size() && next <= first + kPiece; ++next) {
            length += QLineF(points[next - 1], points[next]).length();
            piece.lineTo(points[next]);
        }
        painter.setPen(pen);
        painter.drawPath(piece);
    }
}

} // namespace

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

int TrendChartItem::dayOf(int point) const
{
    return model_->rows()[static_cast<std::size_t>(point)].day;
}

DayChartItem::Scale TrendChartItem::scale() const
{
    const qreal ends = QFontMetricsF(font()).horizontalAdvance(tr("Before %1").arg(kMost)) + 18;
    return {plot(ends, 10), model_->frame().fromDay, model_->frame().toDay, kInset};
}

void TrendChartItem::paintBands(QPainter& painter, const Scale& scale) const
{
    const QRectF& area = scale.area;
    const auto& frame = model_->frame();
    const qreal half = (scale.x(frame.fromDay + 1) - scale.x(frame.fromDay)) / 2;
    // On whole pixels, so that no line shows between one band and the next; in a lifetime many share one.
    std::vector<Band> bands;
    qreal done = area.left();
    for (const insight::AdviceBand& band : frame.bands) {
        const qreal left = std::round(std::max(done, scale.x(band.from) - half));
        const qreal right = std::round(std::min(area.right(), scale.x(band.to) + half));
        if (right <= left)
            continue;
        done = right;
        const bool goesOn = !bands.empty() && bands.back().box.right() == left;
        bands.push_back({QRectF(left, area.top(), right - left, area.height()),
                         band.status == insight::TrendStatus::Worse, goesOn});
    }
    for (const Band& band : bands)
        painter.fillRect(band.box, band_);
    paintBandWords(painter, bands);
}

// The last one is always named: it is about now. Ratings that swing make many short ones before it, and a
// line at each would say less than none: two are divided and named where both have room for their words.
void TrendChartItem::paintBandWords(QPainter& painter, const std::vector<Band>& bands) const
{
    const std::array words{tr("7 days, not easing"), tr("Getting tighter")};
    const std::array widths{painter.fontMetrics().horizontalAdvance(words[0]) + 2 * kBandGap,
                            painter.fontMetrics().horizontalAdvance(words[1]) + 2 * kBandGap};
    const auto wide = [&](std::size_t i) { return bands[i].box.width() >= widths[bands[i].rises]; };
    const auto divided = [&](std::size_t i) {
        return i > 0 && i < bands.size() && bands[i].goesOn && wide(i) && wide(i - 1);
    };
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const QRectF& box = bands[i].box;
        const bool followed = i + 1 < bands.size() && bands[i + 1].goesOn;
        if (divided(i)) {
            painter.setPen(bandLine_);
            painter.drawLine(QPointF(box.left() + 0.5, box.top()), QPointF(box.left() + 0.5, box.bottom()));
        }
        if (followed ? !divided(i) && !divided(i + 1) : !wide(i) && !bands[i].goesOn)
            continue;
        const qreal left = followed ? box.left() : box.right() - widths[bands[i].rises];
        painter.setPen(bandInk_);
        painter.drawText(
            QRectF(left + kBandGap, box.top() + kBandGap, box.width() + widths[bands[i].rises], box.height()),
            Qt::AlignTop | Qt::AlignLeft, words[bands[i].rises]);
    }
}

void TrendChartItem::paintRange(QPainter& painter, const Scale& scale) const
{
    QColor color = before_;
    color.setAlphaF(kRangeTone);
    const double half = model_->daysPerMark() / 2.0;
    qreal done = scale.area.left();
    for (const viewmodels::ChartMark& mark : model_->marks()) {
        const qreal left = std::round(std::max(done, scale.x(mark.day - half)));
        const qreal right = std::round(std::min(scale.area.right(), scale.x(mark.day + half)));
        if (mark.highest < 0 || right <= left)
            continue;
        done = right;
        const qreal top = std::round(scale.y(mark.highest));
        painter.fillRect(QRectF(left, top, right - left, std::round(scale.y(mark.lowest)) - top), color);
    }
}

void TrendChartItem::paintSeries(QPainter& painter, const Scale& scale, bool after) const
{
    const auto& marks = model_->marks();
    const auto value = [&](const viewmodels::ChartMark& mark) { return after ? mark.after : mark.before; };
    QPen pen(after ? after_ : before_, after ? 3 : 2);
    pen.setCapStyle(after ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!after)
        pen.setDashPattern({2.5, 2});
    painter.setBrush(Qt::NoBrush);
    QList<QPointF> line;
    for (const auto& mark : marks) {
        if (mark.afterGap)
            paintLine(painter, pen, std::exchange(line, {}));
        if (value(mark) >= 0)
            line << QPointF(scale.x(mark.day), scale.y(value(mark)));
    }
    paintLine(painter, pen, line);
    if (static_cast<qreal>(marks.size()) > kManyPoints)
        return;
    painter.setPen(QPen(after ? after_ : before_, 2));
    painter.setBrush(after ? after_ : ground());
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
    QFont bold = font();
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
    painter->setFont(font());
    const Scale place = scale();
    paintBands(*painter, place);
    if (model_->daysPerMark() > 1)
        paintRange(*painter, place);
    paintGrid(*painter, place, kGridStep);
    paintDays(*painter, place);
    paintSeries(*painter, place, false);
    paintSeries(*painter, place, true);
    paintEnds(*painter, place);
    const int ringed = markedPoint();
    if (ringed < 0)
        return;
    const auto& point = model_->rows()[static_cast<std::size_t>(ringed)];
    for (const int value : {point.before, point.after})
        if (value >= 0)
            paintRing(*painter, QPointF(place.x(point.day), place.y(value)));
}

} // namespace unknot::ui
