#include "present_view_model.h"

#include "unknot/core/stroke.h"

#include <algorithm>
#include <cmath>

namespace unknot::viewmodels {

namespace {

constexpr double kMostTilt = 80;
constexpr double kLongestStep = 0.25; // s: after a standstill the figure goes on where it was

double factorOf(PresentViewModel::Speed speed)
{
    switch (speed) {
    case PresentViewModel::Speed::Half:
        return 0.5;
    case PresentViewModel::Speed::Quarter:
        return 0.25;
    case PresentViewModel::Speed::Normal:
        break;
    }
    return 1;
}

template <class T>
std::size_t placeOf(const std::vector<T>& things, const std::string& id)
{
    const auto found = std::ranges::find(things, id, &T::id);
    return found == things.end() ? 0 : static_cast<std::size_t>(found - things.begin());
}

template <class T>
const std::string& neighbour(const std::vector<T>& things, const std::string& id, int by)
{
    const int last = static_cast<int>(things.size()) - 1;
    const int to = std::clamp(static_cast<int>(placeOf(things, id)) + by, 0, last);
    return things[static_cast<std::size_t>(to)].id;
}

} // namespace

PresentViewModel::PresentViewModel(AppState& state, QObject* parent) : QObject(parent), state_(state)
{
    connect(&state_, &AppState::catalogChanged, this, &PresentViewModel::refresh);
}

const Technique* PresentViewModel::current() const
{
    return state_.catalog()->technique(technique_);
}

const Variant* PresentViewModel::currentVariant() const
{
    const Technique* technique = current();
    return technique ? technique->variant(variant_) : nullptr;
}

void PresentViewModel::show(const QString& technique, const QString& variant)
{
    const auto& all = state_.catalog()->techniques;
    if (!technique.isEmpty())
        technique_ = technique.toStdString();
    if (!current() && !all.empty())
        technique_ = all.front().id;
    variant_ = variant.toStdString();
    playing_ = true;
    startOver();
}

void PresentViewModel::startOver()
{
    const Technique* technique = current();
    if (technique && !currentVariant() && !technique->variants.empty())
        variant_ = technique->variants.front().id;
    line_ = 0;
    clock_ = 0;
    phase_ = 0;
    holding_ = false;
    refresh();
    Q_EMIT phaseChanged();
}

void PresentViewModel::refresh()
{
    if (const Technique* technique = current()) {
        const auto lines = [&](const std::vector<Line>& all) {
            return shownLines(all, state_.language(), shownSide());
        };
        std::vector<ShownLine> cautions;
        for (const Caution& caution : technique->cautions) {
            cautions.push_back(shownLine(caution.line, state_.language(), shownSide()));
            cautions.back().zone = QString::fromStdString(caution.zone);
        }
        cautions_.setRows(std::move(cautions));
        mistakes_.setRows(lines(technique->mistakes));
        easier_.setRows(lines(technique->easier));
        harder_.setRows(lines(technique->harder));
    }
    Q_EMIT changed();
}

unknot::Side PresentViewModel::shownSide() const
{
    const Technique* technique = current();
    if (!technique || !technique->hasSides || !oneSided())
        return unknot::Side::Both;
    return right_ != mirrored_ ? unknot::Side::Right : unknot::Side::Left;
}

bool PresentViewModel::oneSided() const
{
    const Variant* variant = currentVariant();
    return variant && variant->sides == Sides::OneAtATime;
}

PresentViewModel::Side PresentViewModel::side() const
{
    if (oneSided())
        return static_cast<Side>(shownSide());
    return mirrored_ ? Left : Both;
}

QString PresentViewModel::variantPlace() const
{
    const Technique* technique = current();
    return technique ? tr("Variant %1 of %2")
                           .arg(placeOf(technique->variants, variant_) + 1)
                           .arg(technique->variants.size())
                     : QString();
}

template <class T>
void PresentViewModel::set(T& member, T value)
{
    if (member == value)
        return;
    member = value;
    refresh();
}

void PresentViewModel::setView(View view)
{
    // Choosing the view that is on puts a picture back that was turned by hand.
    orbit_ = 0;
    tilt_ = 0;
    view_ = view;
    refresh();
}

void PresentViewModel::setMirrored(bool on)
{
    set(mirrored_, on);
}

void PresentViewModel::setMuscle(bool on)
{
    set(muscle_, on);
}

void PresentViewModel::setZones(bool on)
{
    set(zones_, on);
}

QStringList PresentViewModel::markedZones() const
{
    QStringList zones;
    const Technique* technique = zones_ ? current() : nullptr;
    if (technique) {
        for (const Caution& caution : technique->cautions)
            zones.append(QString::fromStdString(caution.zone));
    }
    zones.removeDuplicates();
    return zones;
}

QStringList PresentViewModel::neighbours() const
{
    QStringList names;
    const auto add = [&](const Technique& technique, const Variant& variant) {
        const bool left = variant.sides == Sides::OneAtATime ? right_ == mirrored_ : mirrored_;
        names.append(QString::fromStdString(technique.id + '/' + variant.id + (left ? "/left" : "")));
    };
    const Technique* technique = current();
    if (!technique || technique->variants.empty())
        return names;
    for (const int by : {1, -1})
        if (const std::string& id = neighbour(technique->variants, variant_, by); id != variant_)
            add(*technique, *technique->variant(id));
    for (const int by : {1, -1}) {
        const auto* other =
            state_.catalog()->technique(neighbour(state_.catalog()->techniques, technique_, by));
        if (other && other != technique && !other->variants.empty())
            add(*other, other->variants.front());
    }
    return names;
}

void PresentViewModel::setPlaying(bool on)
{
    if (on)
        holding_ = false;
    set(playing_, on);
}

void PresentViewModel::setHolding(bool on)
{
    set(holding_, on);
}

void PresentViewModel::setTimerShown(bool on)
{
    timer_ = 0;
    set(timerShown_, on);
    Q_EMIT timerChanged();
}

void PresentViewModel::stepTechnique(int by)
{
    const auto& all = state_.catalog()->techniques;
    if (all.empty())
        return;
    technique_ = neighbour(all, technique_, by);
    variant_.clear();
    startOver();
}

void PresentViewModel::stepVariant(int by)
{
    const Technique* technique = current();
    if (!technique || technique->variants.empty())
        return;
    variant_ = neighbour(technique->variants, variant_, by);
    startOver();
}

void PresentViewModel::stepLine()
{
    set(line_, line_ + 1);
}

void PresentViewModel::stepSpeed()
{
    set(speed_, static_cast<Speed>((static_cast<int>(speed_) + 1) % 3));
}

void PresentViewModel::switchSide()
{
    set(right_, !right_);
}

void PresentViewModel::tellWaiting(const QString& what, bool canBegin)
{
    waiting_ = what;
    canBegin_ = canBegin;
    Q_EMIT waitingChanged();
}

void PresentViewModel::forgetWaiting()
{
    if (waiting_.isEmpty())
        return;
    tellWaiting({}, false);
    Q_EMIT waitingForgotten();
}

void PresentViewModel::turn(double right, double up)
{
    orbit_ -= side() == Left ? -right : right;
    tilt_ = std::clamp(tilt_ + up, -kMostTilt, kMostTilt);
    refresh();
}

void PresentViewModel::advance(double seconds)
{
    const double step = std::clamp(seconds, 0.0, kLongestStep);
    const auto before = static_cast<int>(timer_);
    timer_ += timerShown_ ? std::max(0.0, seconds) : 0;
    if (static_cast<int>(timer_) != before)
        Q_EMIT timerChanged();
    const Variant* variant = currentVariant();
    if (!playing_ || holding_ || !variant)
        return;
    clock_ += step * factorOf(speed_);
    const StrokeTiming timing{variant->stroke.usual, variant->stroke.holdAtEnd, variant->stroke.holdAtStart};
    phase_ = strokeAt(Millis(std::llround(clock_ * 1000)), timing).along;
    Q_EMIT phaseChanged();
}

} // namespace unknot::viewmodels
