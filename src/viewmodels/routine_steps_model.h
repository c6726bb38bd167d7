#pragma once

#include "row_model.h"
#include "unknot/core/catalog.h"

#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace unknot::viewmodels {

/// A step of a routine as the editor shows it.
struct EditorStep {
    QString technique;
    QString variant;
    QString area;
    bool mirrored = false; ///< The picture shows the left side.
    QStringList sides;     ///< Names to choose from; one when there is no choice.
    int side = 0;
    QStringList variants;
    int variantIndex = 0;
    QString minutes;   ///< "1:30", of one roll.
    bool over = false; ///< The area is above 3 minutes.
    bool canShorten = true;
    bool canLengthen = true;
    bool single = false; ///< Left or right only: the other side can be added.
    QString note;
    QString tempo;  ///< "3 s each way".
    QString hold;   ///< "30 s on a knot".
    QString spoken; ///< "Step 3 of 7, hamstrings, left, one leg, 1 minute 30".

    bool operator==(const EditorStep&) const = default;
};

class RoutineStepsModel : public RowModel<EditorStep> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        VariantRole,
        AreaRole,
        MirroredRole,
        SidesRole,
        SideRole,
        VariantsRole,
        VariantIndexRole,
        MinutesRole,
        OverRole,
        CanShortenRole,
        CanLengthenRole,
        SingleRole,
        NoteRole,
        TempoRole,
        HoldRole,
        SpokenRole
    };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const EditorStep& row, int role) const override;
};

/// The steps of `routine` in words; a step whose technique is not there keeps its id for a name.
[[nodiscard]] std::vector<EditorStep> editorSteps(const Routine& routine, const Catalog& catalog,
                                                  std::string_view language);
/// The sides that a step of `variant` may take, in the order in which they are shown.
[[nodiscard]] std::vector<StepSides> sideChoices(const Variant& variant);

} // namespace unknot::viewmodels
