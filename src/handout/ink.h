#pragma once

#include <QColor>

/// The sheet's colours. It has to survive grey printing, so none of them means anything by itself.
namespace unknot::handout::ink {

inline const QColor kText(18, 32, 28);
inline const QColor kSoft(60, 75, 70);
inline const QColor kMuted(85, 100, 95);
inline const QColor kLine(190, 202, 197);
inline const QColor kEdge(111, 127, 121);
inline const QColor kStage(226, 236, 232);
inline const QColor kAvoid(168, 39, 30);
inline const QColor kBox(253, 245, 230);
inline const QColor kBoxEdge(138, 91, 0);

} // namespace unknot::handout::ink
