#pragma once

#include "unknot/figure/frame.h"
#include "unknot/figure/raster.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace unknot::figure {

/// The pixels of an image in Format_ARGB32_Premultiplied or Format_RGB32, for a FrameRaster: what is shown on
/// the screen is filled that way, which takes half of a QPainter's time and no threads. They hold as long as
/// `image` is not copied or changed otherwise.
Pixels pixelsOf(QImage& image);

/// Paints frames with a QPainter onto whatever it paints on, such as a page. Keeps its buffers and
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
