#include "handout/ink.h"
#include "handout/page_layout.h"

#include <QCoreApplication>

namespace unknot::handout {

namespace {

constexpr double kMargin = 36;
constexpr double kUnit = Typist::kUnit;
constexpr double kCode = 87.9; // 31 mm
constexpr double kCodeRoom = 122;
constexpr double kCodeColumn = 104;
constexpr double kDays = 52;
constexpr double kLastLine = 18;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

} // namespace

double PageLayout::footTop(bool last) const
{
    const double bottom = size_.height() - kMargin - kLastLine;
    const double box = stopBox(nullptr, 0, boxWidth(last));
    return bottom - (last ? std::max(box + kDays + 8, kCodeRoom) : box);
}

double PageLayout::boxWidth(bool last) const
{
    return last ? width() - kCodeColumn - 14 : width();
}

void PageLayout::foot(QPainter& painter, int page) const
{
    const bool last = page + 1 == pages();
    const double top = footTop(last);
    const double wide = boxWidth(last);
    const double box = stopBox(&painter, top, wide);
    if (last) {
        days(painter, kMargin, top + box + 8, wide);
        code(painter, kMargin + width() - kCodeColumn, top);
    }
    const Typist type(&painter);
    const double y = size_.height() - kMargin - 10;
    type.paragraph(
        kMargin, y, width(), 9,
        {{Words::tr("Smooth, firm roller, about 13 × 45 cm. This sheet does not replace an assessment."), 400,
          ink::kMuted}});
    type.paragraph(kMargin, y, width(), 9,
                   {{Words::tr("Page %1 of %2").arg(page + 1).arg(pages()), 400, ink::kMuted}},
                   Qt::AlignRight);
}

double PageLayout::stopBox(QPainter* painter, double top, double wide) const
{
    constexpr double kPadding = 7;
    const auto words = [&](QPainter* on) {
        const Typist type(on);
        const double x = kMargin + 12;
        double y = top + kPadding;
        y += type.paragraph(x, y, wide - 24, 11,
                            {{Words::tr("Stop and ask your physiotherapist if"), 600, ink::kText}});
        y += type.paragraph(
            x, y, wide - 24, 9.5,
            {{Words::tr(
                  "pain is sharp, spreads, or you feel numbness or tingling; an area has not eased after "
                  "7 days; or you need more than 20 minutes before it loosens. A calf that is newly "
                  "swollen, warm or red: do not roll it, get medical advice today."),
              400, ink::kText}});
        return y + kPadding - top;
    };
    const double height = words(nullptr);
    if (painter) {
        painter->setPen(QPen(ink::kBoxEdge, 1.1 * kUnit));
        painter->setBrush(ink::kBox);
        painter->drawRoundedRect(QRectF(kMargin * kUnit, top * kUnit, wide * kUnit, height * kUnit),
                                 8 * kUnit, 8 * kUnit);
        words(painter);
    }
    return height;
}

void PageLayout::days(QPainter& painter, double x, double y, double width) const
{
    const Typist type(&painter);
    type.paragraph(x, y, width, 10.5, {{Words::tr("Tick each day you roll"), 600, ink::kText}});
    type.paragraph(x, y + 1, width, 9,
                   {{Words::tr("Write tension 0 to 10 for the tightest area"), 400, ink::kMuted}},
                   Qt::AlignRight);
    constexpr double kGap = 4;
    const double box = (width - 6 * kGap) / 7;
    painter.setPen(QPen(ink::kEdge, 0.8 * kUnit));
    painter.setBrush(Qt::NoBrush);
    for (int day = 0; day < 7; ++day) {
        const double left = x + day * (box + kGap);
        painter.setPen(QPen(ink::kEdge, 0.8 * kUnit));
        painter.drawRoundedRect(QRectF(left * kUnit, (y + 18) * kUnit, box * kUnit, 32 * kUnit), 4 * kUnit,
                                4 * kUnit);
        type.line(left + 5, y + 20, 9, {sheet_.days[day], 400, ink::kSoft});
    }
}

void PageLayout::code(QPainter& painter, double x, double y) const
{
    const Typist type(&painter);
    if (!code_) {
        type.paragraph(x, y, kCodeColumn, 9,
                       {{Words::tr("To do this with Unknot, ask for the routine as a file (its name ends in "
                                   ".unknot) and open it there."),
                         400, ink::kSoft}});
        return;
    }
    painter.save();
    painter.translate((x + (kCodeColumn - kCode) / 2) * kUnit, y * kUnit);
    painter.scale(kCode * kUnit, kCode * kUnit);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(0, 0, 1, 1), Qt::white);
    painter.fillPath(*code_, Qt::black);
    painter.restore();
    type.paragraph(x, y + kCode + 2, kCodeColumn, 9,
                   {{Words::tr("QR code: open this routine in Unknot"), 400, ink::kSoft}}, Qt::AlignHCenter);
}

} // namespace unknot::handout
