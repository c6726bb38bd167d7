#include "figure_item.h"

#include "figure_worker.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

// What a figure asks its worker for; when it asks is in figure_item.cpp.
namespace unknot::ui {

namespace {

constexpr double kLargestStep = 0.2; // a bigger step between two looks is a jump, not a movement

std::uint32_t zonesOf(const figure::BodyModel& body, const QStringList& names)
{
    std::vector<std::string> ids;
    for (const QString& name : names)
        ids.push_back(name.toStdString());
    return figure::zoneBits(body, ids);
}

} // namespace

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

figure::FrameRequest FigureItem::startOf(figure::FrameRequest request) const
{
    request.t = phase_ < 0 ? static_cast<double>(request.clip->stillT) : 0;
    request.hold = 0;
    request.pulse = 0;
    return request;
}

// A figure that stands still is drawn ahead at once; one that moves, when nothing but its place has changed.
void FigureItem::drawAhead()
{
    if (aheadDue_ == 0)
        return;
    aheadDue_ = moving_ ? aheadDue_ - 1 : 0;
    if (aheadDue_ > 0)
        return;
    std::vector<figure::FrameRequest> requests;
    for (const QString& name : aheadNames_) {
        const QStringList parts = name.split(QLatin1Char('/'));
        const figure::Clip* clip =
            figures_->clips()->clip(parts.value(0).toStdString(), parts.value(1).toStdString());
        if (!clip)
            continue;
        figure::FrameRequest request = requestFor(*clip);
        request.left = parts.value(2) == QLatin1String("left") && clip->oneSided;
        requests.push_back(startOf(request));
    }
    figures_->worker().orderAhead(reinterpret_cast<quintptr>(this), ahead_.want(requests, figures_->clips()));
}

} // namespace unknot::ui
