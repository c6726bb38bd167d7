#include "figure_item.h"

#include "figure_worker.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr double kSmooth = 0.1;         // weight of the newest frame in the running mean
constexpr double kBusyShare = 0.7;      // of a frame's time that drawing may take
constexpr double kIdleShare = 0.45;     // below this a faster rate is tried
constexpr double kLargestStep = 0.2;    // a bigger step between two looks is a jump, not a movement
constexpr double kSmallestPicture = 16; // pixels

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
    connect(figures_, &Figures::changed, this, &FigureItem::wanted);
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
    order();
}

figure::View FigureItem::viewOf(const figure::Clip& clip) const
{
    struct Angle {
        float azimuth, elevation;
    };
    Angle angle{clip.camera.azimuth, clip.camera.elevation};
    if (view_ == QLatin1String("side"))
        angle = {0, 8};
    else if (view_ == QLatin1String("front"))
        angle = {80, 12};
    else if (view_ == QLatin1String("top"))
        angle = {0, 75};
    else if (orbit_ == 0)
        return {};
    return {angle.azimuth + static_cast<float>(orbit_), angle.elevation};
}

void FigureItem::order()
{
    if (!figures_ || !figures_->ready() || !window())
        return;
    const auto& clips = figures_->clips();
    const figure::Clip* clip = clips->clip(technique_.toStdString(), variant_.toStdString());
    setAvailable(clip != nullptr);
    const double scale = window()->effectiveDevicePixelRatio();
    const QSizeF pixels = size() * scale;
    if (!clip || pixels.width() < kSmallestPicture || pixels.height() < kSmallestPicture)
        return;

    double t = phase_ < 0 ? double(clip->stillT) : phase_;
    const double step = phase_ - lastPhase_;
    if (moving_ && phase_ >= 0 && lastPhase_ >= 0 && std::abs(step) < kLargestStep)
        t += step;

    FigureOrder order{clips, {}, !moving_, ++number_};
    order.request.clip = clip;
    order.request.t = std::clamp(t, 0.0, 1.0);
    order.request.left = mirrored_ && clip->oneSided;
    order.request.view = viewOf(*clip);
    order.request.width = static_cast<int>(std::lround(pixels.width()));
    order.request.height = static_cast<int>(std::lround(pixels.height()));
    order.request.theme = dark_ ? figure::Theme::Dark : figure::Theme::Light;
    order.request.look = figure::lookNamed(clips->body, look_.toStdString());
    order.request.detail = thumbnail_ ? figure::Detail::Thumbnail : figure::Detail::Full;
    order.request.highlight = highlight_;
    order.request.hold = hold_;
    order.request.pulse = pulse_;
    order.request.guide = guide_;
    figures_->worker().order(reinterpret_cast<quintptr>(this), std::move(order));
}

void FigureItem::received(quintptr item, quint64 number, std::shared_ptr<const figure::Frame> frame,
                          double millis)
{
    if (item != reinterpret_cast<quintptr>(this) || number > number_)
        return;
    const bool first = !frame_;
    frame_ = std::move(frame);
    keepPace(millis);
    update();
    if (first)
        Q_EMIT shownChanged();
}

void FigureItem::paint(QPainter* painter)
{
    if (!frame_)
        return;
    QElapsedTimer timer;
    timer.start();
    painter_.paint(*painter, *frame_, boundingRect());
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    paintMillis_ += kSmooth * (took - paintMillis_);
}

// Slower in even steps when drawing would take most of a frame, faster again when there is room.
void FigureItem::keepPace(double millis)
{
    if (!moving_)
        return;
    outlineMillis_ += kSmooth * (millis - outlineMillis_);
    const double cost = outlineMillis_ + paintMillis_;
    int interval = frameInterval_;
    if (cost > kBusyShare * interval && interval < 66)
        interval = interval == 16 ? 33 : 66;
    else if (interval > 16 && cost < kIdleShare * (interval == 66 ? 33 : 16))
        interval = interval == 66 ? 33 : 16;
    if (interval != frameInterval_) {
        frameInterval_ = interval;
        Q_EMIT frameIntervalChanged();
    }
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
