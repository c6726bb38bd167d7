#include "figure/figure_data.h"
#include "figure_qt/paint_figure.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <QImage>
#include <QPainter>

using namespace unknot;
using namespace unknot::figure;

namespace {

QImage painted(const Frame& frame, QSize size, QRectF target)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFigure(painter, frame, target);
    return image;
}

FrameRequest calf()
{
    FrameRequest request;
    request.clip = &test::shippedClip("calf", "single");
    request.t = 0.5;
    request.width = 480;
    request.height = 300;
    return request;
}

} // namespace

TEST_CASE("the left picture is the right one turned over, pixel for pixel")
{
    FigureRenderer renderer(test::shippedBody());
    FrameRequest request = calf();
    request.keepOrder = false;
    const QImage right = painted(renderer.draw(request), {480, 300}, QRectF(0, 0, 480, 300));
    request.left = true;
    const QImage left = painted(renderer.draw(request), {480, 300}, QRectF(0, 0, 480, 300));
    const QImage turned = right.mirrored(true, false);
    int apart = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const QRgb a = left.pixel(x, y);
            const QRgb b = turned.pixel(x, y);
            // The rasteriser itself is not quite even-handed: an edge pixel may come out a step of grey
            // apart.
            apart += std::abs(qAlpha(a) - qAlpha(b)) > 12 || std::abs(qRed(a) - qRed(b)) > 12;
        }
    }
    CHECK(apart == 0);
}

TEST_CASE("a frame has no background of its own")
{
    FigureRenderer renderer(test::shippedBody());
    const QImage image = painted(renderer.draw(calf()), {480, 300}, QRectF(0, 0, 480, 300));
    CHECK(qAlpha(image.pixel(2, 2)) == 0);
    CHECK(qAlpha(image.pixel(477, 2)) == 0);
}

TEST_CASE("the figure is fitted into its target whole, and the painter is left as it was")
{
    FigureRenderer renderer(test::shippedBody());
    const Frame& frame = renderer.draw(calf());
    QImage image(600, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(0.5);
    const QTransform before = painter.transform();
    paintFigure(painter, frame, QRectF(300, 0, 300, 300));
    CHECK(painter.transform() == before);
    CHECK(painter.opacity() == 0.5);
    painter.end();
    bool leftEmpty = true;
    bool rightEmpty = true;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 600; ++x)
            (x < 299 ? leftEmpty : rightEmpty) &= qAlpha(image.pixel(x, y)) == 0;
    }
    CHECK(leftEmpty);
    CHECK_FALSE(rightEmpty);
}

TEST_CASE("an empty target or an empty frame paints nothing")
{
    CHECK(painted(Frame{}, {10, 10}, QRectF(0, 0, 10, 10)).pixel(5, 5) == 0);
    FigureRenderer renderer(test::shippedBody());
    CHECK(painted(renderer.draw(calf()), {10, 10}, QRectF()).pixel(5, 5) == 0);
}
