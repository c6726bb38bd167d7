#include "technique_view_model.h"

#include "body_map_model.h"
#include "format.h"
#include "safety_check.h"

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

QString paceOf(const Stroke& stroke)
{
    return TechniqueViewModel::tr("%1 each way").arg(format::seconds(stroke.usual));
}

std::vector<ShownLine> shownCautions(const Technique& technique, std::string_view language)
{
    std::vector<ShownLine> lines;
    for (const Caution& caution : technique.cautions) {
        lines.push_back(shownLine(caution.line, language));
        lines.back().zone = QString::fromStdString(caution.zone);
    }
    return lines;
}

} // namespace

TechniqueViewModel::TechniqueViewModel(AppState& state, LogWatch& watch, QObject* parent)
    : QObject(parent), state_(state), watch_(watch)
{
    connect(&state_, &AppState::catalogChanged, this, &TechniqueViewModel::update);
    connect(&state_, &AppState::settingsChanged, this, &TechniqueViewModel::update);
    connect(&watch_, &LogWatch::changed, this, &TechniqueViewModel::update);
}

void TechniqueViewModel::show(const QString& technique)
{
    technique_ = technique.toStdString();
    variant_.clear();
    side_ = unknot::Side::Left;
    update();
}

void TechniqueViewModel::update()
{
    Props props;
    const std::string& language = state_.language();
    if (const Technique* technique = state_.catalog()->technique(technique_)) {
        props.technique = QString::fromStdString(technique->id);
        props.name = format::content(technique->name, language);
        props.place = format::content(technique->place, language);
        props.region = QString::fromStdString(technique->region);
        props.back = technique->view == BodyView::Back;
        props.rangeFrom = format::content(technique->range.from.text, language);
        props.rangeTo = format::content(technique->range.to.text, language);
        props.hasSides = technique->hasSides;
        props.left = latestRating(watch_.overview(), technique->id, unknot::Side::Left);
        props.right = latestRating(watch_.overview(), technique->id, unknot::Side::Right);
        props.central = latestRating(watch_.overview(), technique->id, unknot::Side::Both);
        props.canTry = safetyState(state_.settings().safety, state_.catalog()->screening, watch_.today(),
                                   watch_.lastRollingDay()) == SafetyState::Clear;
        fillVariant(props, *technique);
        fillLines(*technique);
    }
    if (props == props_)
        return;
    props_ = std::move(props);
    Q_EMIT changed();
}

void TechniqueViewModel::fillVariant(Props& props, const Technique& technique)
{
    const auto& variants = technique.variants;
    if (variants.empty())
        return;
    const std::string& language = state_.language();
    for (const Variant& variant : variants)
        props.variants << format::content(variant.name, language);
    const auto found = std::find_if(variants.begin(), variants.end(),
                                    [this](const Variant& variant) { return variant.id == variant_; });
    const Variant& variant = found == variants.end() ? variants.front() : *found;
    const bool oneSide = variant.sides == Sides::OneAtATime;
    props.variantIndex = found == variants.end() ? 0 : static_cast<int>(found - variants.begin());
    props.variant = QString::fromStdString(variant.id);
    props.variantName = format::content(variant.name, language);
    props.focus = format::content(variant.focus, language);
    props.dose = oneSide ? tr("%1 each side").arg(format::inSentence(variant.dose.usual))
                         : format::inSentence(variant.dose.usual);
    props.pace = paceOf(variant.stroke);
    if (oneSide)
        props.sides = {format::sideTitle(unknot::Side::Left), format::sideTitle(unknot::Side::Right)};
    props.side = oneSide ? static_cast<Side>(side_) : Both;
    steps_.setRows(shownLines(variant.setUp.full, language, oneSide ? side_ : unknot::Side::Both));
}

void TechniqueViewModel::fillLines(const Technique& technique)
{
    const std::string& language = state_.language();
    cautions_.setRows(shownCautions(technique, language));
    const std::pair<LinesModel*, const std::vector<Line>*> lists[] = {
        {&stopWhen_, &technique.stopWhen}, {&mistakes_, &technique.mistakes},
        {&easier_, &technique.easier},     {&harder_, &technique.harder},
        {&knot_, &technique.knot.lines},   {&breathing_, &technique.breathing},
        {&muscles_, &technique.muscles},   {&notes_, &technique.notes},
    };
    for (const auto& [model, lines] : lists)
        model->setRows(shownLines(*lines, language));
}

void TechniqueViewModel::chooseVariant(int index)
{
    const Technique* technique = state_.catalog()->technique(technique_);
    if (!technique || index < 0 || index >= static_cast<int>(technique->variants.size()))
        return;
    variant_ = technique->variants[static_cast<std::size_t>(index)].id;
    update();
}

void TechniqueViewModel::chooseSide(int index)
{
    side_ = index == 1 ? unknot::Side::Right : unknot::Side::Left;
    update();
}

void TechniqueViewModel::tryIt()
{
    if (props_.canTry)
        Q_EMIT tryRequested(props_.technique, props_.variant);
}

void TechniqueViewModel::goBack()
{
    Q_EMIT backRequested();
}

} // namespace unknot::viewmodels
