#pragma once

#include "row_model.h"

#include "unknot/core/catalog.h"
#include "unknot/core/session_engine.h"

#include <QQmlEngine>
#include <QString>

#include <array>

namespace unknot::viewmodels {

/// Before and after of one side, or of an area without sides.
struct SummarySide {
    QString letter; ///< "L", "R" or empty.
    int before = -1;
    int after = -1;
    QString text;   ///< "7 to 4" with an arrow, "6, same", or empty.
    QString spoken; ///< "Hamstrings, left leg: eased from 7 to 4."

    bool operator==(const SummarySide&) const = default;
};

/// What one area got and what changed.
struct SummaryArea {
    std::string technique;
    QString figureTechnique;
    QString figureVariant;
    QString name;
    Millis rolled{0};
    QString minutes; ///< "2:00", or why it was not rolled.
    std::vector<SummarySide> sides;

    bool operator==(const SummaryArea&) const = default;
};

[[nodiscard]] std::vector<SummaryArea> summarise(const SessionEngine& engine, const Catalog& catalog,
                                                 const std::string& language);

/// At most two suggestions, from this session's numbers alone.
[[nodiscard]] QStringList whatNext(const std::vector<SummaryArea>& areas);

class SummaryModel : public RowModel<SummaryArea> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the summary")

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        VariantRole,
        NameRole,
        MinutesRole,
        SideCountRole,
        FirstLetterRole,
        FirstBeforeRole,
        FirstAfterRole,
        FirstTextRole,
        SecondLetterRole,
        SecondBeforeRole,
        SecondAfterRole,
        SecondTextRole,
        SpokenRole,
    };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const SummaryArea& area, int role) const override;
};

} // namespace unknot::viewmodels
