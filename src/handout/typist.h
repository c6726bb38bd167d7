#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <vector>

namespace unknot::handout {

/// A stretch of words in one weight and colour.
struct Run {
    QString words;
    int weight = 400;
    QColor colour;
    double size = 0; ///< 0: the paragraph's.
};

/// Sets lines of text on a page. Lengths are in points (1/72 inch); painters are scaled to kUnit units a
/// point, so that letters keep their shapes at any resolution.
class Typist {
public:
    static constexpr double kUnit = 10;
    /// From line to line, as a multiple of the letters' size.
    static constexpr double kLeading = 1.36;

    /// A null painter measures only.
    explicit Typist(QPainter* painter, double leading = kLeading) : painter_(painter), leading_(leading) {}

    /// Wraps `runs` into `width` from `x`, `y` on and gives the height they take.
    double paragraph(double x, double y, double width, double size, const std::vector<Run>& runs,
                     Qt::Alignment alignment = Qt::AlignLeft) const;
    /// One line without a wrap; gives its width.
    double line(double x, double y, double size, const Run& run) const;

    [[nodiscard]] static double width(double size, const Run& run);

private:
    QPainter* painter_;
    double leading_;
};

} // namespace unknot::handout
