#include "handout/ink.h"
#include "handout/progress_page.h"
#include "handout/words_language.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace unknot::handout {

namespace {

constexpr double kUnit = Typist::kUnit;
constexpr double kSmall = kSmallPrint;
constexpr double kLine = kSmallLine;
constexpr double kMost = 10;  // of every scale
constexpr double kScale = 19; // room for the numbers beside a curve
constexpr double kDot = 1.7;
constexpr double kNumbersFit = 17; // a bar's room that holds its number

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

QRectF scaled(const QRectF& box)
{
    return {box.x() * kUnit, box.y() * kUnit, box.width() * kUnit, box.height() * kUnit};
}

} // namespace

void ProgressPage::barGroup(QPainter& painter, const QRectF& box, bool minutes) const
{
    const Typist type(&painter);
    type.line(box.x(), box.y() - 1, kSmall,
              {minutes ? Words::tr("Minutes a week") : Words::tr("Days a week"), 400, ink::kSoft});
    const QRectF plot(box.x(), box.y() + 2 * kLine, box.width(), box.height() - 3 * kLine - 2);
    double most = 1;
    for (const Bar& bar : words_.bars)
        most = std::max(most, minutes ? bar.minutes : bar.share);
    const double step = plot.width() / static_cast<double>(std::max<std::size_t>(1, words_.bars.size()));
    const double thick = std::min(26.0, step * 0.7);
    // Every so many, so that neither days nor numbers run into each other.
    const double labelled = words_.bars.size() > 0 && words_.bars.front().label.size() > 6 ? 54 : 36;
    const int each = std::max(1, static_cast<int>(std::ceil(labelled / step)));
    const int eachNumber = std::max(1, static_cast<int>(std::ceil(kNumbersFit / step)));
    for (std::size_t i = 0; i < words_.bars.size(); ++i) {
        const Bar& bar = words_.bars[i];
        const double height = plot.height() * (minutes ? bar.minutes : bar.share) / most;
        const double x = plot.x() + (static_cast<double>(i) + 0.5) * step - thick / 2;
        painter.setPen(QPen(ink::kSoft, 0.6 * kUnit));
        painter.setBrush(ink::kEdge);
        if (height > 0)
            painter.drawRect(scaled({x, plot.bottom() - height, thick, height}));
        const int place = static_cast<int>(i);
        if (place % eachNumber == 0) {
            const QString number = minutes ? QString::number(std::lround(bar.minutes)) : bar.days;
            type.paragraph(x + thick / 2 - 20, plot.bottom() - height - kLine, 40, kSmall,
                           {{number, 600, ink::kText}}, Qt::AlignHCenter);
        }
        if (place % each == 0)
            type.paragraph(std::clamp(x + thick / 2 - 22, box.x(), box.right() - 44), plot.bottom() + 1, 44,
                           kSmall, {{bar.label, 400, ink::kMuted}}, Qt::AlignHCenter);
    }
    painter.fillRect(scaled({plot.x(), plot.bottom(), plot.width(), 0.6}), ink::kEdge);
}

void ProgressPage::curve(QPainter& painter, const QRectF& box, const Curve& curve, bool stacked) const
{
    const Typist type(&painter);
    double top = box.y();
    double named = 0;
    if (!curve.name.isEmpty()) {
        const Run name{curve.name, 600, ink::kText};
        named = type.line(box.x(), top, kSmall, {fitted(name, box.width()), 600, ink::kText}) + 6;
        top += stacked ? kLine : 0;
    }
    const double x = box.x() + (stacked ? 0 : named);
    const Run words{curve.words, 400, ink::kSoft};
    type.line(x, top, kSmall, {fitted(words, box.right() - x), 400, ink::kSoft});
    top += kLine;
    const QRectF plot(box.x() + kScale, top + 3, box.width() - 2 * kScale, box.bottom() - top - 5);
    for (const int level : {0, 5, 10})
        painter.fillRect(
            scaled({plot.x(), plot.bottom() - plot.height() * level / kMost - 0.25, plot.width(), 0.5}),
            level == 5 ? ink::kStage : ink::kLine);
    const double span = std::max(1, words_.toDay - words_.fromDay);
    const auto at = [&](const Curve::Point& point) {
        const double along = (point.day - words_.fromDay) / span;
        return QPointF((plot.x() + 3 + (plot.width() - 6) * std::clamp(along, 0.0, 1.0)) * kUnit,
                       (plot.bottom() - plot.height() * point.value / kMost) * kUnit);
    };
    QPainterPath line;
    for (std::size_t i = 0; i < curve.points.size(); ++i)
        if (i > 0 && curve.points[i].day - curve.points[i - 1].day <= words_.breakDays)
            line.lineTo(at(curve.points[i]));
        else
            line.moveTo(at(curve.points[i]));
    painter.setPen(QPen(ink::kText, 1.1 * kUnit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::kText);
    // Many dots are a smear: then the line alone is drawn.
    const bool dots = static_cast<double>(curve.points.size()) * 2 * kDot < plot.width();
    for (const Curve::Point& point : curve.points)
        if (dots || curve.points.size() == 1)
            painter.drawEllipse(at(point), kDot * kUnit, kDot * kUnit);
    const auto number = [&](const Curve::Point& point, double x, Qt::Alignment side) {
        const double y = std::clamp(at(point).y() / kUnit - kLine / 2, top - 3, box.bottom() - kLine + 3);
        type.paragraph(x, y, kScale, kSmall, {{wordsLocale().toString(point.value, 'g', 2), 600, ink::kText}},
                       side);
    };
    number(curve.points.front(), box.x() - 2, Qt::AlignRight);
    number(curve.points.back(), plot.right() + 2, Qt::AlignLeft);
}

} // namespace unknot::handout
