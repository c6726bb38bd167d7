#pragma once

#include "row_model.h"
#include "unknot/core/catalog.h"
#include "unknot/insight/suggestion.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace unknot::viewmodels {

/// What a routine does in one area: a row of the suggestion.
struct SummaryRow {
    QString technique;
    QString variant; ///< Of the first step, for the picture.
    Side side = Side::Both;
    QString name;
    QString dose; ///< "1:30 each side".
    QString reason;
    int tone = 0;    ///< SummaryRowsModel::Tone of the reason.
    QString minutes; ///< Rolling time of the area: "3 min".
    QString description;

    bool operator==(const SummaryRow&) const = default;
};

/// One row an area, in the order in which the areas come up. The reason of an area is taken from `areas` when
/// the log gives one, else from the routine.
[[nodiscard]] std::vector<SummaryRow> summaryRows(const Routine& routine, const Catalog& catalog,
                                                  std::string_view language,
                                                  const std::vector<insight::SuggestedArea>& areas = {});

class SummaryRowsModel : public RowModel<SummaryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        VariantRole,
        MirroredRole,
        NameRole,
        DoseRole,
        ReasonRole,
        ToneRole,
        MinutesRole,
        DescriptionRole
    };

    enum Tone { Usual, Tight, NotEasing };
    Q_ENUM(Tone)

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const SummaryRow& row, int role) const override;
};

} // namespace unknot::viewmodels
