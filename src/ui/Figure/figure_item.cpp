#include "figure_item.h"

#include "figure_qt/paint_figure.h"
#include "figure_worker.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr double kLargestStep = 0.2; // a bigger step between two looks is a jump, not a movement
constexpr int kSmallestPicture = 16; // pixels

QImage filled(const figure::Frame& frame)
{
    QImage image(static_cast<int>(frame.width), static_cast<int>(frame.height),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    figure::FrameRaster().draw(frame, figure::pixelsOf(image));
    return image;
}

std::uint32_t zonesOf(const figure::BodyModel& body, const QStringList& names)
{
    std::vector<std::string> ids;
    for (const QString& name : names)
        ids.push_back(name.toStdString());
    return figure::zoneBits(body, ids);
}

} // namespace

FigureItem::FigureItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setFlag(ItemHasContents);
}

FigureItem::~FigureItem()
{
    if (figures_)
        figures_->worker().cancel(reinterpret_cast<quintptr>(this));
}

void FigureItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    connectFigures();
    wanted();
}

void FigureItem::connectFigures()
{
    QQmlEngine* engine = qmlEngine(this);
    figures_ = engine ? &Figures::of(*engine) : nullptr;
    if (!figures_)
        return;
    connect(figures_, &Figures::changed, this, [this] {
        orderedStill_ = false; // a still of clips that are gone is not for the cache
        wanted();
    });
    connect(figures_, &QObject::destroyed, this, [this] { figures_ = nullptr; });
    connect(&figures_->worker(), &FigureWorker::drawn, this, &FigureItem::received, Qt::QueuedConnection);
}

void FigureItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged || change == ItemDevicePixelRatioHasChanged ||
        change == ItemSceneChange)
        wanted();
}

void FigureItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        wanted();
}

void FigureItem::setPhase(double phase)
{
    lastPhase_ = phase_;
    set(phase_, phase);
}

// Several properties change together: one picture is ordered for all of them, before the next frame.
void FigureItem::wanted()
{
    wanted_ = true;
    if (isComponentComplete() && isVisible())
        polish();
}

// Another figure altogether is drawn beside what the rest of the window does before its next frame.
void FigureItem::orderSoon()
{
    if (!isComponentComplete())
        return;
    QMetaObject::invokeMethod(this, &FigureItem::updatePolish, Qt::QueuedConnection);
}

void FigureItem::updatePolish()
{
    if (isVisible() && wanted_)
        order();
}

// One step ahead while it moves: the picture shows when the stroke has got there.
double FigureItem::place(const figure::Clip& clip) const
{
    if (phase_ < 0)
        return static_cast<double>(clip.stillT);
    const double step = phase_ - lastPhase_;
    const bool ahead = moving_ && lastPhase_ >= 0 && std::abs(step) < kLargestStep;
    return std::clamp(ahead ? phase_ + step : phase_, 0.0, 1.0);
}

QSize FigureItem::wantedPixels() const
{
    return (size() * (window() ? window()->effectiveDevicePixelRatio() : 1)).toSize();
}

figure::FrameRequest FigureItem::requestFor(const figure::Clip& clip) const
{
    const figure::BodyModel& body = figures_->clips()->body;
    const QSize pixels = wantedPixels();
    figure::FrameRequest request;
    request.clip = &clip;
    request.t = place(clip);
    request.left = mirrored_ && clip.oneSided;
    request.view = viewFrom(body, clip, static_cast<figure::Viewpoint>(view_), orbit_, tilt_);
    request.width = pixels.width();
    request.height = pixels.height();
    request.theme = dark_ ? figure::Theme::Dark : figure::Theme::Light;
    request.look = figure::lookNamed(body, look_.toStdString());
    request.detail = thumbnail_ ? figure::Detail::Thumbnail : figure::Detail::Full;
    request.highlight = highlight_;
    request.zones = zonesOf(body, zones_);
    request.hold = hold_;
    request.pulse = pulse_;
    request.guide = guide_;
    return request;
}

void FigureItem::order()
{
    if (!figures_ || !figures_->ready() || !window() || technique_.isEmpty())
        return;
    wanted_ = false;
    const auto& clips = figures_->clips();
    const figure::Clip* clip = clips->clip(technique_.toStdString(), variant_.toStdString());
    setAvailable(clip != nullptr);
    if (!clip) {
        drop();
        return;
    }
    ordered_ = requestFor(*clip);
    if (ordered_.width < kSmallestPicture || ordered_.height < kSmallestPicture)
        return;
    orderedStill_ = !moving_;
    ++number_;
    if (auto still = moving_ ? nullptr : figures_->stills().find(ordered_)) {
        drop();
        show(std::move(still));
        return;
    }
    figures_->worker().order(reinterpret_cast<quintptr>(this), {clips, ordered_, !moving_, number_});
}

// Nothing that was ordered is wanted any more.
void FigureItem::drop()
{
    figures_->worker().cancel(reinterpret_cast<quintptr>(this));
    shownNumber_ = number_;
}

void FigureItem::received(quintptr item, quint64 number, std::shared_ptr<const FigurePicture> picture,
                          double millis)
{
    if (item != reinterpret_cast<quintptr>(this) || number <= shownNumber_ || !figures_)
        return;
    shownNumber_ = number;
    if (number == number_ && orderedStill_)
        figures_->stills().keep(ordered_, picture);
    if (moving_ && pace_.outlined(millis))
        Q_EMIT frameIntervalChanged();
    show(std::move(picture));
}

void FigureItem::show(std::shared_ptr<const FigurePicture> picture)
{
    const bool first = !picture_;
    picture_ = std::move(picture);
    const figure::Frame& frame = picture_->frame;
    Range range;
    if (frame.range && frame.width > 0) {
        const qreal scale = width() / static_cast<qreal>(frame.width);
        const auto inItem = [&](figure::Vec2 p) {
            return QPointF(static_cast<qreal>(p.x), static_cast<qreal>(p.y)) * scale;
        };
        range = {inItem(frame.range->from), inItem(frame.range->to)};
    }
    update();
    if (range != range_) {
        range_ = range;
        Q_EMIT rangeChanged();
    }
    if (first)
        Q_EMIT shownChanged();
}

void FigureItem::copyFrom(FigureItem* other)
{
    picture_ = other->picture_;
    update();
}

void FigureItem::paint(QPainter* painter)
{
    if (!picture_)
        return;
    QElapsedTimer timer;
    timer.start();
    const QImage image = picture_->image.isNull() ? filled(picture_->frame) : picture_->image;
    painter->save();
    painter->setCompositionMode(QPainter::CompositionMode_Source);
    if (image.size() == wantedPixels()) {
        // Pixel for pixel, also where the item's size is no whole number.
        const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
        painter->scale(1 / ratio, 1 / ratio);
        painter->drawImage(QPointF(0, 0), image);
    } else {
        // While its size changes: what there is, fitted in.
        const QSizeF fitted = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(0, 0), fitted);
        place.moveCenter(boundingRect().center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, image);
    }
    painter->restore();
    pace_.painted(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void FigureItem::setAvailable(bool available)
{
    if (available_ == available)
        return;
    available_ = available;
    if (!available && picture_) {
        picture_.reset();
        update();
        Q_EMIT shownChanged();
    }
    Q_EMIT availableChanged();
}

} // namespace unknot::ui
