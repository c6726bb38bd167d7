#pragma once

#include "row_model.h"
#include "unknot/core/catalog.h"
#include "unknot/core/ports/session_history.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string_view>

namespace unknot::viewmodels {

/// A roll of a session: planned against done.
struct DetailStep {
    QString name;    ///< "Hamstrings, left leg".
    QString variant; ///< "One leg".
    QString planned; ///< "1:30".
    QString done;    ///< "1:30, held 0:20", "0:40, skipped", "not reached".
    QString description;

    bool operator==(const DetailStep&) const = default;
};

[[nodiscard]] std::vector<DetailStep> detailSteps(const SessionRecord& record, const Catalog& catalog,
                                                  std::string_view language);

class DetailStepsModel : public RowModel<DetailStep> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")

public:
    enum Role { NameRole = Qt::UserRole + 1, VariantRole, PlannedRole, DoneRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const DetailStep& row, int role) const override;
};

/// Before and after of one side, to be looked at and changed.
struct DetailRating {
    std::string technique;
    Side side = Side::Both;
    QString name;
    int before = -1;
    int after = -1;
    QString original; ///< "Before was 7": what stood there first; empty when nothing was changed.

    bool operator==(const DetailRating&) const = default;
};

/// Of every area and side that was rolled, rated or not.
[[nodiscard]] std::vector<DetailRating> detailRatings(const SessionDetail& detail, const Catalog& catalog,
                                                      std::string_view language);

class DetailRatingsModel : public RowModel<DetailRating> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")

public:
    enum Role { NameRole = Qt::UserRole + 1, BeforeRole, AfterRole, OriginalRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const DetailRating& row, int role) const override;
};

} // namespace unknot::viewmodels
