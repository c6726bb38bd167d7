#pragma once

#include <QPainter>

namespace unknot::handout {

/// Unknot's mark, as in resources/unknot.svg, drawn as outlines into a square of `side` units from (x, y) on.
void paintMark(QPainter& painter, double x, double y, double side);

} // namespace unknot::handout
