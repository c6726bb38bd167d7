#include "handout/mark.h"

#include <QPainterPath>

namespace unknot::handout {

namespace {

constexpr double kDrawnIn = 64; // units of the SVG
const QColor kGround(0x0B, 0x5A, 0x51);
const QColor kKnot(0xFF, 0x8E, 0x4F);

void stroke(QPainter& painter, const QPainterPath& path, const QColor& colour, double width,
            Qt::PenCapStyle cap)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, cap));
    painter.drawPath(path);
}

} // namespace

void paintMark(QPainter& painter, double x, double y, double side)
{
    painter.save();
    painter.translate(x, y);
    painter.scale(side / kDrawnIn, side / kDrawnIn);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kGround);
    painter.drawRoundedRect(QRectF(0, 0, 64, 64), 14, 14);
    painter.setBrush(kKnot);
    painter.drawEllipse(QPointF(32, 27), 8, 8);
    QPainterPath under(QPointF(16.5, 27));
    under.cubicTo(16.5, 45, 37, 53, 57, 53);
    stroke(painter, under, Qt::white, 6, Qt::RoundCap);
    QPainterPath over(QPointF(7, 53));
    over.cubicTo(27, 53, 47.5, 45, 47.5, 27);
    stroke(painter, over, kGround, 11, Qt::FlatCap);
    over.arcTo(QRectF(16.5, 11.5, 31, 31), 0, 180);
    stroke(painter, over, Qt::white, 6, Qt::RoundCap);
    painter.restore();
}

} // namespace unknot::handout
