#include "figure_item.h"

#include "figure_qt/paint_figure.h"
#include "figure_worker.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickWindow>

#include <utility>

namespace unknot::ui {

namespace {

constexpr int kSmallestPicture = 16; // pixels
constexpr int kQuiet = 2; // pictures: while it is turned by hand, what comes next changes with each

QImage filled(const figure::Frame& frame)
{
    QImage image(static_cast<int>(frame.width), static_cast<int>(frame.height),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    figure::FrameRaster().draw(frame, figure::pixelsOf(image));
    return image;
}

} // namespace

FigureItem::FigureItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setFlag(ItemHasContents);
}

FigureItem::~FigureItem()
{
    if (!figures_)
        return;
    figures_->worker().cancel(reinterpret_cast<quintptr>(this));
    figures_->worker().orderAhead(reinterpret_cast<quintptr>(this), {});
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
        ahead_.clear();
        wanted();
    });
    connect(figures_, &QObject::destroyed, this, [this] { figures_ = nullptr; });
    connect(&figures_->worker(), &FigureWorker::drawn, this, &FigureItem::received, Qt::QueuedConnection);
    connect(
        &figures_->worker(), &FigureWorker::drawnAhead, this,
        [this](quintptr item, quint64 number, std::shared_ptr<const FigurePicture> picture) {
            if (item == reinterpret_cast<quintptr>(this))
                ahead_.received(number, std::move(picture));
        },
        Qt::QueuedConnection);
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
    setPlace(phase_, phase);
}

// Several properties change together: one picture is ordered for all of them, before the next frame.
void FigureItem::wanted()
{
    aheadDue_ = kQuiet;
    wantedAgain();
}

void FigureItem::wantedAgain()
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
    if (std::exchange(another_, false))
        firstNumber_ = number_;
    auto there = ahead_.find(ordered_);
    if (!there && !moving_)
        there = figures_->stills().find(ordered_);
    // One that has set out already, or still lets go of a hold: its start is nearly the same.
    if (auto start = there || number_ != firstNumber_ ? nullptr : ahead_.find(startOf(ordered_))) {
        shownNumber_ = number_;
        ++number_;
        show(std::move(start));
    }
    if (there) {
        drop();
        show(std::move(there));
        drawAhead();
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
    drawAhead();
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
