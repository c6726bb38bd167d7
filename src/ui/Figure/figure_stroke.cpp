#include "figure_stroke.h"

#include "figures.h"

#include <QQmlEngine>

#include <algorithm>
#include <cmath>

namespace unknot::ui {

namespace {

constexpr double kSlowest = 0.05;
constexpr double kFastest = 4;
constexpr Millis kShortestWay{200};

Millis fromSeconds(float seconds)
{
    return Millis(std::lround(seconds * 1000));
}

} // namespace

FigureStroke::FigureStroke(QObject* parent) : QObject(parent) {}

void FigureStroke::componentComplete()
{
    if (QQmlEngine* engine = qmlEngine(this)) {
        figures_ = &Figures::of(*engine);
        connect(figures_, &Figures::changed, this, &FigureStroke::startOver);
        connect(figures_, &QObject::destroyed, this, [this] { figures_ = nullptr; });
    }
    startOver();
}

void FigureStroke::startOver()
{
    const figure::Clip* clip = figures_ && figures_->ready()
                                   ? figures_->clips()->clip(technique_.toStdString(), variant_.toStdString())
                                   : nullptr;
    if (clip)
        timing_ = {std::max(kShortestWay, fromSeconds(clip->timing.stroke)),
                   fromSeconds(clip->timing.holdEnd), fromSeconds(clip->timing.holdStart)};
    base_ = Millis{0};
    if (running()) {
        clock_.stop();
        clock_.start();
    }
    show(0);
}

void FigureStroke::setTechnique(const QString& technique)
{
    if (technique == technique_)
        return;
    technique_ = technique;
    Q_EMIT changed();
    startOver();
}

void FigureStroke::setVariant(const QString& variant)
{
    if (variant == variant_)
        return;
    variant_ = variant;
    Q_EMIT changed();
    startOver();
}

void FigureStroke::setRunning(bool wanted)
{
    if (wanted == running())
        return;
    if (wanted) {
        clock_.start();
    } else {
        base_ = timeAt(clock_.currentTime());
        clock_.stop();
    }
    Q_EMIT changed();
}

void FigureStroke::setSpeed(double speed)
{
    const double wanted = std::clamp(speed, kSlowest, kFastest);
    if (wanted == speed_)
        return;
    if (running()) {
        base_ = timeAt(clock_.currentTime());
        clock_.stop();
        speed_ = wanted;
        clock_.start();
    }
    speed_ = wanted;
    Q_EMIT changed();
}

Millis FigureStroke::timeAt(int milliseconds) const
{
    return base_ + Millis(std::llround(milliseconds * speed_));
}

// In steps of whole frames, so that a slow machine gets even ones.
void FigureStroke::show(int milliseconds)
{
    const int frame = std::max(1, frameInterval_);
    const double along = strokeAt(timeAt(milliseconds - milliseconds % frame), timing_).along;
    if (along == along_)
        return;
    along_ = along;
    Q_EMIT alongChanged();
}

} // namespace unknot::ui
