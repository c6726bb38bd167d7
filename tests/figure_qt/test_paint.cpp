#include "figure/figure_data.h"
#include "figure_qt/paint_figure.h"
#include "support/catch.h"
#include "unknot/figure/renderer.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <vector>

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

QImage onScreen(const Frame& frame)
{
    QImage image(static_cast<int>(frame.width), static_cast<int>(frame.height),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    FrameRaster().draw(frame, pixelsOf(image));
    return image;
}

/// Differences a channel, 0..255, of all pixels of two pictures.
std::vector<int> differences(const QImage& a, const QImage& b)
{
    std::vector<int> apart;
    for (int y = 0; y < a.height(); ++y) {
        const uchar* p = a.constScanLine(y);
        const uchar* q = b.constScanLine(y);
        for (int x = 0; x < 4 * a.width(); ++x)
            apart.push_back(std::abs(p[x] - q[x]));
    }
    return apart;
}

int mostApart(const QImage& a, const QImage& b)
{
    const std::vector<int> apart = differences(a, b);
    return *std::max_element(apart.begin(), apart.end());
}

double meanApart(const QImage& a, const QImage& b)
{
    const std::vector<int> apart = differences(a, b);
    return std::accumulate(apart.begin(), apart.end(), 0.0) / static_cast<double>(apart.size());
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
    for (const test::NamedClip& named : test::shippedClips()) {
        FrameRequest request = calf();
        request.clip = &named.clip;
        request.keepOrder = false;
        const QImage right = onScreen(renderer.draw(request));
        request.left = true;
        const QImage left = onScreen(renderer.draw(request));
        INFO(named.name());
        // Rounding may fall either way.
        CHECK(mostApart(left, right.mirrored(true, false)) <= 2);
    }
}

TEST_CASE("what is on the screen is what a painter paints on a page")
{
    FigureRenderer renderer(test::shippedBody());
    for (const test::NamedClip& named : test::shippedClips()) {
        FrameRequest request = calf();
        request.clip = &named.clip;
        const Frame& frame = renderer.draw(request);
        INFO(named.name());
        CHECK(meanApart(onScreen(frame), painted(frame, {480, 300}, QRectF(0, 0, 480, 300))) < 0.3);
    }
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
