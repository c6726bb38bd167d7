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
    QString how;
    QString range;
    QString avoid;
    QString hold; ///< "up to 30 s on a knot"; with the tempo where it is not the sheet's.
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
    QString avoid; ///< What is not to be rolled in any of the steps; empty when there is one area only.
    std::vector<SheetStep> steps;
    QStringList days; ///< The seven to tick.
};

[[nodiscard]] Result<Sheet> sheetOf(const HandoutRequest& request);

} // namespace unknot::handout
