#include "body_shape.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>

namespace unknot::ui {

namespace {

constexpr qreal kEdge = 4;          ///< Room for the widest edge, in pixels.
constexpr qreal kTargetMargin = 12; ///< Width of the stroke that widens the target, in pixels.

} // namespace

BodyShape::BodyShape(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    rebuild();
}

void BodyShape::setRegion(const QString& region)
{
    if (region == region_)
        return;
    region_ = region;
    rebuild();
}

void BodyShape::setBack(bool back)
{
    if (back == back_)
        return;
    back_ = back;
    rebuild();
}

void BodyShape::setSide(Side side)
{
    if (side == side_)
        return;
    side_ = side;
    rebuild();
}

void BodyShape::setUnit(qreal unit)
{
    if (qFuzzyCompare(unit, unit_) || unit <= 0)
        return;
    unit_ = unit;
    rebuild();
}

void BodyShape::setColor(const QColor& color)
{
    if (color == color_)
        return;
    color_ = color;
    Q_EMIT toneChanged();
    update();
}

void BodyShape::setLineColor(const QColor& color)
{
    if (color == lineColor_)
        return;
    lineColor_ = color;
    Q_EMIT toneChanged();
    update();
}

void BodyShape::setLineWidth(qreal width)
{
    if (qFuzzyCompare(width, lineWidth_))
        return;
    lineWidth_ = std::min(width, 2 * kEdge);
    Q_EMIT toneChanged();
    update();
}

void BodyShape::rebuild()
{
    // A page that is not laid out yet may ask for less than nothing.
    const qreal unit = std::max(unit_, 0.1);
    const QTransform scale = QTransform::fromScale(unit, unit);
    const auto side = static_cast<BodySide>(side_);
    path_ = scale.map(region_.isEmpty() ? bodyOutline() : bodyRegion(region_, back_, side));
    marks_ = region_.isEmpty() ? scale.map(bodyMarks(back_)) : QPainterPath();
    label_ = bodyLabel(region_, back_, side);
    box_ = path_.isEmpty() ? QRectF()
                           : path_.boundingRect().adjusted(-kEdge, -kEdge, kEdge, kEdge).toAlignedRect();
    rim_.reset();
    setSize(box_.size());
    Q_EMIT shapeChanged();
    update();
}

QList<QPointF> BodyShape::places(const QString& name) const
{
    return bodyPlaces(name, back_);
}

void BodyShape::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(-box_.topLeft());
    if (region_.isEmpty()) {
        painter->fillPath(path_, color_);
        painter->strokePath(marks_, QPen(lineColor_, lineWidth_, Qt::SolidLine, Qt::RoundCap));
        return;
    }
    painter->setBrush(color_);
    painter->setPen(lineWidth_ > 0 ? QPen(lineColor_, lineWidth_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                   : QPen(Qt::NoPen));
    painter->drawPath(path_);
}

bool BodyShape::contains(const QPointF& point) const
{
    const QPointF place = point + box_.topLeft();
    if (path_.contains(place))
        return true;
    // Only when a pointer comes near: on Today it would be worked out thirty times before the first frame.
    if (!rim_) {
        QPainterPathStroker stroker;
        stroker.setWidth(kTargetMargin);
        rim_ = stroker.createStroke(path_);
    }
    return rim_->contains(place);
}

} // namespace unknot::ui
