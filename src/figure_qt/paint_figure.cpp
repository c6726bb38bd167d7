#include "paint_figure.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace unknot::figure {
namespace {

constexpr int kSpriteSize = 96;

float shadowAt(float distance)
{
    for (std::size_t i = 0; i + 1 < std::size(kShadowFall); ++i) {
        const ShadowStop a = kShadowFall[i];
        const ShadowStop b = kShadowFall[i + 1];
        if (distance <= b.at)
            return a.alpha + (b.alpha - a.alpha) * (distance - a.at) / (b.at - a.at);
    }
    return 0;
}

QImage shadowSprite(Rgb colour)
{
    QImage image(kSpriteSize, kSpriteSize, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < kSpriteSize; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < kSpriteSize; ++x) {
            const float dx = (static_cast<float>(x) + 0.5f) * 2 / kSpriteSize - 1;
            const float dy = (static_cast<float>(y) + 0.5f) * 2 / kSpriteSize - 1;
            const int alpha = static_cast<int>(std::lround(shadowAt(std::sqrt(dx * dx + dy * dy)) * 255));
            line[x] = qPremultiply(qRgba(colour.r, colour.g, colour.b, alpha));
        }
    }
    return image;
}

QPointF point(Vec2 p)
{
    return {static_cast<qreal>(p.x), static_cast<qreal>(p.y)};
}

} // namespace

Pixels pixelsOf(QImage& image)
{
    const auto rowBytes = static_cast<std::ptrdiff_t>(sizeof(std::uint32_t));
    return {reinterpret_cast<std::uint32_t*>(image.bits()), image.width(), image.height(),
            image.bytesPerLine() / rowBytes};
}

FigurePainter::FigurePainter()
{
    path_.setFillRule(Qt::WindingFill);
}

const QImage& FigurePainter::sprite(Rgb colour)
{
    for (const Sprite& sprite : sprites_) {
        if (sprite.colour == colour)
            return sprite.image;
    }
    sprites_.push_back({colour, shadowSprite(colour)});
    return sprites_.back().image;
}

void FigurePainter::paint(QPainter& painter, const Frame& frame, const QRectF& target)
{
    if (frame.width <= 0 || frame.height <= 0 || target.isEmpty())
        return;
    const qreal scale = std::min(target.width() / static_cast<qreal>(frame.width),
                                 target.height() / static_cast<qreal>(frame.height));
    painter.save();
    painter.translate(target.center().x() - scale * static_cast<qreal>(frame.width) / 2,
                      target.center().y() - scale * static_cast<qreal>(frame.height) / 2);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    auto shadow = frame.shadows.begin();
    for (std::size_t i = 0; i < frame.paths.size(); ++i) {
        for (; shadow != frame.shadows.end() && shadow->beforePath <= i; ++shadow)
            paintShadow(painter, *shadow);
        paintPath(painter, frame, frame.paths[i]);
    }
    painter.restore();
}

void FigurePainter::paintShadow(QPainter& painter, const ShadowDisc& disc)
{
    const QTransform before = painter.transform();
    const qreal opacity = painter.opacity();
    painter.setTransform(QTransform(static_cast<qreal>(disc.axisX.x), static_cast<qreal>(disc.axisX.y),
                                    static_cast<qreal>(disc.axisY.x), static_cast<qreal>(disc.axisY.y),
                                    static_cast<qreal>(disc.centre.x), static_cast<qreal>(disc.centre.y)),
                         true);
    painter.setOpacity(opacity * static_cast<qreal>(disc.alpha));
    painter.drawImage(QRectF(-1, -1, 2, 2), sprite(disc.colour));
    painter.setOpacity(opacity);
    painter.setTransform(before);
}

void FigurePainter::paintPath(QPainter& painter, const Frame& frame, const FramePath& path)
{
    path_.clear();
    const Vec2* next = &frame.points[path.firstPoint];
    for (std::uint32_t v = 0; v < path.verbCount; ++v) {
        switch (frame.verbs[path.firstVerb + v]) {
        case Verb::Move:
            path_.closeSubpath();
            path_.moveTo(point(*next++));
            break;
        case Verb::Line:
            path_.lineTo(point(*next++));
            break;
        case Verb::Quad:
            path_.quadTo(point(next[0]), point(next[1]));
            next += 2;
            break;
        }
    }
    path_.closeSubpath();
    QColor colour(path.colour.r, path.colour.g, path.colour.b);
    colour.setAlphaF(path.alpha);
    painter.fillPath(path_, colour);
}

void paintFigure(QPainter& painter, const Frame& frame, const QRectF& target)
{
    FigurePainter().paint(painter, frame, target);
}

} // namespace unknot::figure
