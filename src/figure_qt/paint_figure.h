#pragma once

#include "unknot/figure/frame.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace unknot::figure {

/// Paints frames with a QPainter onto whatever it paints on: an item, an image, a page. Keeps its buffers and
/// the shadow sprite, so use one again; one a thread.
class FigurePainter {
public:
    FigurePainter();

    /// Fits `frame` into `target`, whole and in the middle, keeping its shape. Leaves the painter as it was.
    void paint(QPainter& painter, const Frame& frame, const QRectF& target);

private:
    void paintShadow(QPainter& painter, const ShadowDisc& disc);
    void paintPath(QPainter& painter, const Frame& frame, const FramePath& path);
    const QImage& sprite(Rgb colour);

    struct Sprite {
        Rgb colour;
        QImage image;
    };
    std::vector<Sprite> sprites_;
    QPainterPath path_;
};

/// As `FigurePainter::paint`, for a single picture.
void paintFigure(QPainter& painter, const Frame& frame, const QRectF& target);

} // namespace unknot::figure
