#pragma once

#include "row_model.h"
#include "unknot/core/activity.h"

#include <QLocale>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace unknot::viewmodels {

/// One answer, or one that was put off.
struct ScorePoint {
    int day = 0;    ///< Since 1970.
    int value = -1; ///< 0 to 10; -1: not answered.
    std::string localDay;
    QString description; ///< "Monday 5 October: 4 of 10. First 6."

    bool operator==(const ScorePoint&) const = default;
};

/// An activity with its course.
struct ScoreRow {
    std::string id;
    QString text;
    bool asked = true;
    QString latest;      ///< "7"; "–" without an answer.
    QString change;      ///< "From 4. More than the scale's own error."
    QString description; ///< All of it, as read out.
    std::vector<ScorePoint> points;

    bool operator==(const ScoreRow&) const = default;
};

/// Activities in the order they were added, and the days their charts share.
class ScoreRowsModel : public RowModel<ScoreRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the activities")

public:
    enum Role { TextRole = Qt::UserRole + 1, AskedRole, LatestRole, ChangeRole, DescriptionRole };

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<ActivityRecord>& records, const std::string& today, const QLocale& locale);
    [[nodiscard]] int fromDay() const { return fromDay_; }
    [[nodiscard]] int toDay() const { return toDay_; }

    Q_INVOKABLE [[nodiscard]] int value(int row, int point) const; ///< -1: not answered, or no such point.
    Q_INVOKABLE [[nodiscard]] QString describe(int row, int point) const;

Q_SIGNALS:
    void shown();

protected:
    [[nodiscard]] QVariant valueOf(const ScoreRow& row, int role) const override;

private:
    [[nodiscard]] const ScorePoint* at(int row, int point) const;

    int fromDay_ = 0;
    int toDay_ = 0;
};

} // namespace unknot::viewmodels
