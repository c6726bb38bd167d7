#pragma once

#include "handout/progress.h"

#include <QStringList>

#include <vector>

namespace unknot::handout {

/// A number that stands out and what it counts.
struct Fact {
    QString number;
    QString words;
};

/// One side of an area, or an activity: what is written above its curve.
struct Curve {
    QString name;
    QString words;
    struct Point {
        int day = 0; ///< Since 1970.
        double value = 0;
    };
    std::vector<Point> points; ///< Oldest first.
};

/// The curves of an area that stand side by side.
struct AreaRow {
    QString area;
    std::vector<Curve> curves; ///< One or two.
};

struct Bar {
    QString label;    ///< Its first day.
    double share = 0; ///< Of its days, those with rolling.
    QString days;
    double minutes = 0; ///< A week.
};

/// A line of a list: days, and what there was.
struct Entry {
    QString days;
    QString words;
};

/// The words of a progress sheet, before anything is laid out.
struct ProgressWords {
    QString title;
    QString span;
    QString name;
    QString made;
    std::vector<Fact> facts;
    QString plan; ///< Which routine, and how often it is meant; may be empty.
    QString barsNote;
    std::vector<Bar> bars;
    QString sidesNote;
    std::vector<AreaRow> rows;
    QString activitiesNote;
    std::vector<Curve> activities;
    QString activitiesMean; ///< May be empty.
    std::vector<Entry> advice;
    std::vector<Entry> stops;
    QString foot;
    int fromDay = 0; ///< Of the curves; days since 1970.
    int toDay = 0;
    int breakDays = 21; ///< So many days without a number end a line.
};

[[nodiscard]] ProgressWords progressWords(const ProgressRequest& request);

/// "Left out for want of room: a, b."; empty without names.
[[nodiscard]] QString leftOut(const QStringList& names);
/// "and 3 more"
[[nodiscard]] QString andMore(int count);

} // namespace unknot::handout
