#include "handout/typist.h"

#include <QFont>
#include <QFontMetricsF>

namespace unknot::handout {

namespace {

QFont fontOf(double size, int weight)
{
    QFont font(
        QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}, -1);
    font.setPixelSize(qRound(size * Typist::kUnit));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Inter's raised colon between digits has no letter behind it, so "12:40" could not be searched.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

double Typist::paragraph(double x, double y, double width, double size, const std::vector<Run>& runs,
                         Qt::Alignment alignment) const
{
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        range.length = static_cast<int>(run.words.size());
        range.format.setFont(fontOf(run.size > 0 ? run.size : size, run.weight));
        range.format.setForeground(run.colour);
        formats << range;
        all += run.words;
    }
    QTextLayout layout(all, fontOf(size, 400));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    const double step = size * leading_ * kUnit;
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kUnit);
        line.setPosition(QPointF(0, height + (step - line.height()) / 2));
        height += step;
    }
    layout.endLayout();
    if (painter_)
        layout.draw(painter_, QPointF(x * kUnit, y * kUnit));
    return height / kUnit;
}

double Typist::line(double x, double y, double size, const Run& run) const
{
    const double wide = width(size, run);
    // Room to spare: rounding must not break the line.
    paragraph(x, y, wide + size, size, {run});
    return wide;
}

double Typist::width(double size, const Run& run)
{
    return QFontMetricsF(fontOf(size, run.weight)).horizontalAdvance(run.words) / kUnit;
}

} // namespace unknot::handout
