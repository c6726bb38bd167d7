#pragma once

#include "handout/progress_words.h"
#include "handout/typist.h"

#include <QPainter>
#include <QSizeF>

namespace unknot::handout {

inline constexpr double kSmallPrint = 9;
inline constexpr double kSmallLine = kSmallPrint * 1.36;

/// As much of a run's words as fits into one line of small print.
[[nodiscard]] QString fitted(const Run& run, double wide);

/// The one page of a progress sheet. Lengths in points. The charts of the sides take the room that the other
/// parts leave, and what does not fit is named.
class ProgressPage {
public:
    ProgressPage(ProgressWords words, Paper paper);

    /// On a painter whose units are 1/Typist::kUnit points from the paper's corner.
    void paint(QPainter& painter) const;

private:
    // Each draws from `y` on, or only measures without a painter, and gives the height it takes.
    double head(QPainter* painter, double y) const;
    double facts(QPainter* painter, double y) const;
    double bars(QPainter* painter, double y) const;
    double sides(QPainter* painter, double y, double room) const;
    double activities(QPainter* painter, double y) const;
    double lists(QPainter* painter, double y) const;
    double foot(QPainter* painter, double y) const;

    double section(QPainter* painter, double y, const QString& title, const QString& note) const;
    double list(QPainter* painter, double x, double y, double wide, const QString& title,
                const std::vector<Entry>& entries, const QString& none) const;
    void barGroup(QPainter& painter, const QRectF& box, bool minutes) const;
    /// `stacked`: its name has a line of its own.
    void curve(QPainter& painter, const QRectF& box, const Curve& curve, bool stacked) const;
    [[nodiscard]] double width() const;

    ProgressWords words_;
    QSizeF size_;
};

} // namespace unknot::handout
