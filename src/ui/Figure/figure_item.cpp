#include "figure_item.h"

#include "figure_worker.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr double kLargestStep = 0.2; // a bigger step between two looks is a jump, not a movement
constexpr int kSmallestPicture = 16; // pixels

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
    if (isComponentComplete() && isVisible())
        polish();
}

void FigureItem::updatePolish()
{
    if (isVisible())
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

figure::FrameRequest FigureItem::requestFor(const figure::Clip& clip) const
{
    const figure::BodyModel& body = figures_->clips()->body;
    const QSizeF pixels = size() * window()->effectiveDevicePixelRatio();
    figure::FrameRequest request;
    request.clip = &clip;
    request.t = place(clip);
    request.left = mirrored_ && clip.oneSided;
    request.view = viewFrom(body, clip, static_cast<figure::Viewpoint>(view_), orbit_, tilt_);
    request.width = static_cast<int>(std::lround(pixels.width()));
    request.height = static_cast<int>(std::lround(pixels.height()));
    request.theme = dark_ ? figure::Theme::Dark : figure::Theme::Light;
    request.look = figure::lookNamed(body, look_.toStdString());
    request.detail = thumbnail_ ? figure::Detail::Thumbnail : figure::Detail::Full;
    request.highlight = highlight_;
    request.hold = hold_;
    request.pulse = pulse_;
    request.guide = guide_;
    return request;
}

void FigureItem::order()
{
    if (!figures_ || !figures_->ready() || !window() || technique_.isEmpty())
        return;
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

void FigureItem::received(quintptr item, quint64 number, std::shared_ptr<const figure::Frame> frame,
                          double millis)
{
    if (item != reinterpret_cast<quintptr>(this) || number <= shownNumber_ || !figures_)
        return;
    shownNumber_ = number;
    if (number == number_ && orderedStill_)
        figures_->stills().keep(ordered_, frame);
    if (moving_ && pace_.outlined(millis))
        Q_EMIT frameIntervalChanged();
    show(std::move(frame));
}

void FigureItem::show(std::shared_ptr<const figure::Frame> frame)
{
    const bool first = !frame_;
    frame_ = std::move(frame);
    Range range;
    if (frame_->range && frame_->width > 0) {
        const qreal scale = width() / static_cast<qreal>(frame_->width);
        const auto inItem = [&](figure::Vec2 p) {
            return QPointF(static_cast<qreal>(p.x), static_cast<qreal>(p.y)) * scale;
        };
        range = {inItem(frame_->range->from), inItem(frame_->range->to)};
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
    frame_ = other->frame_;
    update();
}

void FigureItem::paint(QPainter* painter)
{
    if (!frame_)
        return;
    QElapsedTimer timer;
    timer.start();
    painter_.paint(*painter, *frame_, boundingRect());
    pace_.painted(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void FigureItem::setAvailable(bool available)
{
    if (available_ == available)
        return;
    available_ = available;
    if (!available && frame_) {
        frame_.reset();
        update();
        Q_EMIT shownChanged();
    }
    Q_EMIT availableChanged();
}

} // namespace unknot::ui
