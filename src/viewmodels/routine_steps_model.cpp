#include "routine_steps_model.h"

#include "format.h"
#include "unknot/core/routine_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr Millis kUsualMost{180000};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineSteps)
};

QString sideName(StepSides side, bool hasSides)
{
    switch (side) {
    case StepSides::Left:
        return format::sideTitle(Side::Left);
    case StepSides::Right:
        return format::sideTitle(Side::Right);
    case StepSides::Each:
        return Words::tr("Each");
    case StepSides::Together:
        break;
    }
    return hasSides ? format::sideTitle(Side::Both) : Words::tr("Middle");
}

class Describer {
public:
    Describer(const Routine& routine, const Catalog& catalog, std::string_view language)
        : routine_(routine), catalog_(catalog), language_(language), areas_(areaTimes(routine))
    {
    }

    [[nodiscard]] EditorStep of(std::size_t index) const
    {
        const RoutineStep& step = routine_.steps[index];
        EditorStep row;
        row.technique = QString::fromStdString(step.technique);
        row.variant = QString::fromStdString(step.variant);
        row.area = row.technique;
        row.mirrored = step.sides == StepSides::Left;
        row.minutes = format::elapsed(step.duration);
        row.canShorten = step.duration > RoutineDraft::kLeast;
        row.canLengthen = step.duration < RoutineDraft::kMost;
        row.single = step.sides == StepSides::Left || step.sides == StepSides::Right;
        row.note = QString::fromStdString(step.reason.text.in(language_));
        row.over = std::ranges::find(areas_, step.technique, &AreaTime::technique)->time > kUsualMost;
        const Technique* technique = catalog_.technique(step.technique);
        const Variant* variant = technique ? technique->variant(step.variant) : nullptr;
        if (variant)
            describe(row, step, *technique, *variant);
        row.spoken = Words::tr("Step %1 of %2, %3").arg(index + 1).arg(routine_.steps.size()).arg(row.area);
        if (variant)
            row.spoken += QStringLiteral(", %1, %2, %3")
                              .arg(row.sides.at(row.side), row.variants.at(row.variantIndex),
                                   format::spoken(step.duration));
        return row;
    }

private:
    void describe(EditorStep& row, const RoutineStep& step, const Technique& technique,
                  const Variant& variant) const
    {
        row.area = format::content(technique.name, language_);
        const auto choices = sideChoices(variant);
        for (const StepSides side : choices)
            row.sides << sideName(side, technique.hasSides);
        row.side = static_cast<int>(std::ranges::find(choices, step.sides) - choices.begin());
        if (row.side == row.sides.size())
            row.side = 0;
        for (const Variant& other : technique.variants) {
            if (other.id == variant.id)
                row.variantIndex = static_cast<int>(row.variants.size());
            row.variants << format::content(other.name, language_);
        }
        row.tempo = Words::tr("%1 each way").arg(format::seconds(step.stroke.value_or(variant.stroke.usual)));
        row.hold = Words::tr("%1 on a knot").arg(format::seconds(step.hold.value_or(technique.knot.usual)));
    }

    const Routine& routine_;
    const Catalog& catalog_;
    std::string_view language_;
    std::vector<AreaTime> areas_;
};

} // namespace

std::vector<StepSides> sideChoices(const Variant& variant)
{
    if (variant.sides == Sides::Together)
        return {StepSides::Together};
    return {StepSides::Left, StepSides::Right, StepSides::Each};
}

std::vector<EditorStep> editorSteps(const Routine& routine, const Catalog& catalog, std::string_view language)
{
    const Describer describer(routine, catalog, language);
    std::vector<EditorStep> rows;
    for (std::size_t i = 0; i < routine.steps.size(); ++i)
        rows.push_back(describer.of(i));
    return rows;
}

QHash<int, QByteArray> RoutineStepsModel::roleNames() const
{
    return {{TechniqueRole, "technique"},
            {VariantRole, "variant"},
            {AreaRole, "area"},
            {MirroredRole, "mirrored"},
            {SidesRole, "sides"},
            {SideRole, "side"},
            {VariantsRole, "variants"},
            {VariantIndexRole, "variantIndex"},
            {MinutesRole, "minutes"},
            {OverRole, "over"},
            {CanShortenRole, "canShorten"},
            {CanLengthenRole, "canLengthen"},
            {SingleRole, "single"},
            {NoteRole, "note"},
            {TempoRole, "tempo"},
            {HoldRole, "hold"},
            {SpokenRole, "spoken"}};
}

QVariant RoutineStepsModel::valueOf(const EditorStep& row, int role) const
{
    switch (role) {
    case TechniqueRole:
        return row.technique;
    case VariantRole:
        return row.variant;
    case AreaRole:
        return row.area;
    case MirroredRole:
        return row.mirrored;
    case SidesRole:
        return row.sides;
    case SideRole:
        return row.side;
    case VariantsRole:
        return row.variants;
    case VariantIndexRole:
        return row.variantIndex;
    case MinutesRole:
        return row.minutes;
    case OverRole:
        return row.over;
    case CanShortenRole:
        return row.canShorten;
    case CanLengthenRole:
        return row.canLengthen;
    case SingleRole:
        return row.single;
    case NoteRole:
        return row.note;
    case TempoRole:
        return row.tempo;
    case HoldRole:
        return row.hold;
    case SpokenRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
