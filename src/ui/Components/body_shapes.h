#pragma once

#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QString>

/// The drawing of the body that ratings and cautions are shown on, seen from the front or the back. Units:
/// the figure is 346 high, x counts from its midline. Left and right are the person's own.
namespace unknot::ui {

enum class BodySide { Left, Right, Both };

/// Where a region's number stands.
struct BodyLabel {
    QPointF middle;
    bool outside = false; ///< Beside the body, where the region is too narrow for it.
};

[[nodiscard]] QPainterPath bodyOutline();
/// Thin lines that tell front from back.
[[nodiscard]] QPainterPath bodyMarks(bool back);
/// Empty when the region cannot be seen from this side of the body.
[[nodiscard]] QPainterPath bodyRegion(const QString& name, bool back, BodySide side);
[[nodiscard]] BodyLabel bodyLabel(const QString& name, bool back, BodySide side);
/// The middle of a place that must not be rolled; empty when it cannot be seen from this side, or is no
/// place.
[[nodiscard]] QList<QPointF> bodyPlaces(const QString& name, bool back);

} // namespace unknot::ui
