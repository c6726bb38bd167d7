#pragma once

#include "handout/handout.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace unknot::handout {

/// One entry of the sheet: a step, or the left and the right one of the same area.
struct SheetStep {
    std::string technique;
    std::string variant;
    bool left = false; ///< The picture shows the left side.
    QString area;
    QString side; ///< "Left, then right"; empty for an area without sides.
    QString dose; ///< "1 min 30 each".
    QString way; ///< Name of the variant.
    QString how;
    QString range;
    QString avoid;
    QString pace; ///< What is not the same for all steps: the stay on a knot, the tempo. May be empty.
    QString note; ///< May be empty.
};

/// The words of a handout, before anything is laid out.
struct Sheet {
    QString title;
    QString forWhom;
    QString from;
    QString date;
    QString total;
    QString often;
    QString tempo; ///< Empty when the steps differ.
    QString limit;
    QStringList notes;
    QString hold;  ///< The stay on a knot; empty when the steps differ.
    QString avoid; ///< When not to roll, wherever the place: for all areas first, then area by area.
    std::vector<SheetStep> steps;
    QStringList days; ///< The seven to tick.
};

[[nodiscard]] Result<Sheet> sheetOf(const HandoutRequest& request);

} // namespace unknot::handout
