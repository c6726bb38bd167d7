#pragma once

#include "row_model.h"
#include "unknot/core/ports/session_history.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// A session as a line of the table.
struct SessionRow {
    QString id;
    QString date;
    QString routine;
    QString minutes;
    QString easedBy; ///< "1.6", or empty without ratings.
    QString description;

    bool operator==(const SessionRow&) const = default;
};

[[nodiscard]] SessionRow sessionRow(const HistorySession& session, const std::string& today,
                                    const QLocale& locale);

/// The sessions of the table. A row is put into words when it is asked for: a table of years is never read
/// as a whole.
class SessionRowsModel : public RowModel<HistorySession> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")

public:
    enum Role { IdRole = Qt::UserRole + 1, DateRole, RoutineRole, MinutesRole, EasedRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void show(std::vector<HistorySession> sessions, const std::string& today, const QLocale& locale);

protected:
    [[nodiscard]] QVariant valueOf(const HistorySession& session, int role) const override;

private:
    std::string today_;
    QLocale locale_;
};

/// Left and right of one week: medians before rolling.
struct WeekSides {
    QString week; ///< "9 Mar": its first day.
    QString left; ///< "" without a rating.
    QString right;
    int leftTint = -1; ///< Rounded, for the colour; -1 without a rating.
    int rightTint = -1;
    QString description;

    bool operator==(const WeekSides&) const = default;
};

/// The last `weeks` weeks up to the one of `today`, oldest first. An area without sides fills `left` alone.
[[nodiscard]] std::vector<WeekSides> weekSides(const std::vector<AreaRating>& ratings,
                                               const std::string& today, int weeks, const QLocale& locale);

class WeekSidesModel : public RowModel<WeekSides> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the history")

public:
    enum Role {
        WeekRole = Qt::UserRole + 1,
        LeftRole,
        RightRole,
        LeftTintRole,
        RightTintRole,
        DescriptionRole
    };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] QVariant valueOf(const WeekSides& row, int role) const override;
};

} // namespace unknot::viewmodels
