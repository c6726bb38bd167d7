#include "present_view_model.h"

#include "format.h"

// What is shown in words; what moves is in present_view_model.cpp.
namespace unknot::viewmodels {

QString PresentViewModel::technique() const
{
    return QString::fromStdString(technique_);
}

QString PresentViewModel::variant() const
{
    return QString::fromStdString(variant_);
}

QString PresentViewModel::name() const
{
    const Technique* technique = current();
    return technique ? format::content(technique->name, state_.language()) : QString();
}

QString PresentViewModel::sideText() const
{
    const Technique* technique = current();
    if (!technique || !technique->hasSides)
        return {};
    const QString noun = format::content(technique->sideNoun, state_.language());
    if (!oneSided())
        return tr("Both sides");
    const QString side = format::sideTitle(shownSide());
    return noun.isEmpty() ? side : tr("%1 %2", "Right leg").arg(side, noun.toLower());
}

QString PresentViewModel::lineAt(std::size_t index) const
{
    const Variant* variant = currentVariant();
    if (!variant || variant->phases.empty())
        return {};
    // Searching comes first in a session; what tells variants apart comes after it.
    std::vector<const Phase*> order;
    for (const Phase& phase : variant->phases)
        if (phase.movement != Movement::Search)
            order.push_back(&phase);
    for (const Phase& phase : variant->phases)
        if (phase.movement == Movement::Search)
            order.push_back(&phase);
    return format::content(order[index % order.size()]->show, state_.language(), shownSide());
}

QString PresentViewModel::variantName() const
{
    const Variant* variant = currentVariant();
    return variant ? format::content(variant->name, state_.language()) : QString();
}

QString PresentViewModel::spoken() const
{
    QStringList parts{name()};
    if (!sideText().isEmpty())
        parts << sideText().toLower();
    parts << variantPlace().toLower() << variantName().toLower();
    return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + line();
}

QString PresentViewModel::region() const
{
    const Technique* technique = current();
    return technique ? QString::fromStdString(technique->region) : QString();
}

bool PresentViewModel::back() const
{
    const Technique* technique = current();
    return !technique || technique->view == BodyView::Back;
}

QString PresentViewModel::speedText() const
{
    switch (speed_) {
    case Speed::Half:
        return tr("Half speed");
    case Speed::Quarter:
        return tr("Quarter speed");
    case Speed::Normal:
        break;
    }
    return tr("Normal speed");
}

QString PresentViewModel::timer() const
{
    return format::elapsed(Millis(static_cast<std::int64_t>(timer_ * 1000)));
}

} // namespace unknot::viewmodels
