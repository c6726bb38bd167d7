#include "handout/page_layout.h"

#include "handout/ink.h"
#include "handout/mark.h"
#include "handout/qr_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace unknot::handout {

namespace {

constexpr double kMargin = 36; // 12.7 mm
constexpr double kPictureWidth = 147;
constexpr double kPictureHeight = 84;
constexpr double kMark = 21;
constexpr double kFromFoot = 6;
constexpr std::size_t kStepsOnPage = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

constexpr double kUnit = Typist::kUnit;

Run plain(const QString& words)
{
    return {words, 400, ink::kText};
}

Run strong(const QString& words, const QColor& colour = ink::kText)
{
    return {words, 600, colour};
}

void rule(QPainter* painter, double y, double width)
{
    if (painter)
        painter->fillRect(QRectF(kMargin * kUnit, y * kUnit, width * kUnit, 0.6 * kUnit), ink::kLine);
}

} // namespace

PageLayout::PageLayout(Sheet sheet, const HandoutRequest& request)
    : sheet_(std::move(sheet)), size_(sizeOf(request.paper)), clips_(request.clips)
{
    if (clips_)
        renderer_.emplace(clips_->body);
    if (request.code)
        code_ = qrPicture(*request.code);
    choosePages();
}

double PageLayout::width() const
{
    return size_.width() - 2 * kMargin;
}

/// Closer lines where that saves a page: a routine of four steps is to be on one, also of Letter, which is
/// lower.
void PageLayout::choosePages()
{
    constexpr Density kCloser[]{{1.27, 7}, {1.2, 4}};
    breakPages();
    for (const Density& closer : kCloser) {
        if (pages() == 1)
            return;
        const auto usual = std::exchange(firstStep_, {});
        const Density before = std::exchange(density_, closer);
        breakPages();
        if (firstStep_.size() == usual.size()) {
            firstStep_ = usual;
            density_ = before;
        }
    }
}

void PageLayout::breakPages()
{
    for (std::size_t next = 0; next < sheet_.steps.size();) {
        firstStep_.push_back(next);
        double y = head(nullptr, pages() - 1);
        const std::size_t first = next;
        // What is last needs more room at the foot, and which page that is shows only now.
        for (; next < sheet_.steps.size() && next < first + kStepsOnPage; ++next) {
            y += step(nullptr, y, next);
            const bool last = next + 1 == sheet_.steps.size();
            // Long notes may leave the first page no room for a step.
            if ((next > first || pages() == 1) && y - density_.gap / 2 > footTop(last))
                break;
        }
    }
}

double PageLayout::head(QPainter* painter, int page) const
{
    const Typist type(painter, density_.leading);
    double y = kMargin - 4;
    type.paragraph(kMargin, y, width(), 10, {{Words::tr("Foam rolling routine"), 400, ink::kMuted}});
    type.paragraph(kMargin, y + 3, width() - kMark - 6, 11, {strong(QStringLiteral("Unknot"))},
                   Qt::AlignRight);
    if (painter)
        paintMark(*painter, (kMargin + width() - kMark) * kUnit, y * kUnit, kMark * kUnit);
    y += 15;
    const double titleSize = page == 0 ? 23 : 15;
    y += type.paragraph(kMargin, y, width() - (page == 0 ? 0 : 100), titleSize, {strong(sheet_.title)}) + 3;
    std::vector<Run> names;
    const auto name = [&](const QString& what, const QString& who) {
        if (who.isEmpty())
            return;
        names.push_back({(names.empty() ? QString() : QStringLiteral("      ")) + what + QStringLiteral("  "),
                         400, ink::kMuted});
        names.push_back(strong(who));
    };
    name(Words::tr("For"), sheet_.forWhom);
    name(Words::tr("From"), sheet_.from);
    name(Words::tr("Date"), sheet_.date);
    y += type.paragraph(kMargin, y, width(), 11, names) + density_.gap + 1;
    if (page == 0) {
        y = facts(painter, y);
        y = notes(painter, y);
    }
    rule(painter, y, width());
    return y + density_.gap;
}

double PageLayout::facts(QPainter* painter, double y) const
{
    constexpr double kHeight = 40;
    if (painter) {
        painter->setPen(QPen(ink::kLine, 0.8 * kUnit));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(kMargin * kUnit, y * kUnit, width() * kUnit, kHeight * kUnit),
                                 7 * kUnit, 7 * kUnit);
    }
    const Typist type(painter, density_.leading);
    const double x = kMargin + 14;
    const double total = type.line(x, y + 5, 22, strong(sheet_.total));
    const Run inTotal{Words::tr("in total"), 400, ink::kSoft};
    type.line(x + total + 5, y + 15, 11, inTotal);
    std::vector<Run> facts;
    for (const QString& fact :
         {sheet_.often, sheet_.tempo.isEmpty() ? QString() : Words::tr("%1 each way").arg(sheet_.tempo),
          sheet_.limit})
        if (!fact.isEmpty())
            facts.push_back(strong(fact));
    // Spread over what the total leaves; one that is too long for that is wrapped.
    const double begin = x + total + 5 + Typist::width(11, inTotal) + 20;
    const double end = kMargin + width() - 14;
    double words = 0;
    for (const Run& fact : facts)
        words += Typist::width(11, fact);
    const double gap =
        (end - begin - words) / static_cast<double>(std::max<std::size_t>(1, facts.size() - 1));
    if (gap < 10) {
        std::vector<Run> runs;
        for (const Run& fact : facts)
            runs.push_back(strong(runs.empty() ? fact.words : QStringLiteral("     ") + fact.words));
        type.paragraph(begin, y + 6, end - begin, 10, runs, Qt::AlignRight);
        return y + kHeight + density_.gap + 2;
    }
    double at = begin;
    for (const Run& fact : facts)
        at += type.line(at, y + 13, 11, fact) + gap;
    return y + kHeight + density_.gap + 2;
}

double PageLayout::notes(QPainter* painter, double y) const
{
    const Typist type(painter, density_.leading);
    const auto part = [&](const QString& what, const QString& words, const QColor& colour) {
        if (!words.isEmpty())
            y += type.paragraph(kMargin, y, width(), 10,
                                {strong(what + QStringLiteral("  "), colour), plain(words)}) +
                 1;
    };
    part(Words::tr("Note"), sheet_.notes.join(QLatin1Char(' ')), ink::kText);
    part(Words::tr("On a knot"), sheet_.hold, ink::kText);
    part(Words::tr("Do not roll"), sheet_.avoid, ink::kAvoid);
    return y + density_.gap - 1;
}

double PageLayout::step(QPainter* painter, double y, std::size_t index)
{
    const SheetStep& entry = sheet_.steps[index];
    const Typist type(painter, density_.leading);
    const double x = kMargin + kPictureWidth + 15;
    const double wide = width() - kPictureWidth - 15;
    if (painter)
        picture(*painter, entry, {kMargin, y, kPictureWidth, kPictureHeight});
    const double doseWidth = Typist::width(12.5, strong(entry.dose));
    double at = y - 2;
    type.line(x + wide - doseWidth, at + 3, 12.5, strong(entry.dose));
    at += type.paragraph(x, at, wide - doseWidth - 12, 16,
                         {strong(QStringLiteral("%1  %2").arg(index + 1).arg(entry.area)),
                          {QStringLiteral("   ") + entry.side, 400, ink::kMuted, 11}}) +
          1;
    const auto part = [&](const QString& what, const QString& words, const QColor& colour) {
        if (!words.isEmpty())
            at +=
                type.paragraph(x, at, wide, 10, {strong(what + QStringLiteral("  "), colour), plain(words)});
    };
    at += type.paragraph(x, at, wide, 10.5, {strong(entry.way + QStringLiteral(". ")), plain(entry.how)}) + 2;
    part(Words::tr("Range"), entry.range, ink::kText);
    part(Words::tr("Do not roll"), entry.avoid, ink::kAvoid);
    part(Words::tr("Pace"), entry.pace, ink::kText);
    part(Words::tr("Note"), entry.note, ink::kText);
    const double height = std::max(at - y, kPictureHeight) + density_.gap - 2;
    return height + density_.gap;
}

void PageLayout::picture(QPainter& painter, const SheetStep& step, const QRectF& box)
{
    const QRectF target(box.x() * kUnit, box.y() * kUnit, box.width() * kUnit, box.height() * kUnit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::kStage);
    painter.drawRoundedRect(target, 7 * kUnit, 7 * kUnit);
    const figure::Clip* clip = clips_ ? clips_->clip(step.technique, step.variant) : nullptr;
    if (!clip) {
        const Typist type(&painter);
        type.paragraph(box.x(), box.center().y() - 8, box.width(), 10,
                       {{Words::tr("No picture for this variant"), 400, ink::kMuted}}, Qt::AlignHCenter);
        return;
    }
    figure::FrameRequest request;
    request.clip = clip;
    request.t = static_cast<double>(clip->stillT);
    request.left = step.left && clip->oneSided;
    request.keepOrder = false;
    request.guide = false;
    figure::Frame frame = renderer_->draw(request);
    // Soft shadows would be pictures made of dots; the sheet is all outlines.
    frame.shadows.clear();
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(target, 7 * kUnit, 7 * kUnit);
    painter.setClipPath(rounded);
    figure_.paint(painter, frame, target);
    painter.restore();
}

void PageLayout::paint(QPainter& painter, int page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    double y = head(&painter, page);
    const auto at = static_cast<std::size_t>(page);
    const std::size_t end = at + 1 < firstStep_.size() ? firstStep_[at + 1] : sheet_.steps.size();
    const double top = footTop(page + 1 == pages());
    for (std::size_t i = firstStep_[at]; i < end; ++i) {
        y += step(&painter, y, i);
        // A line that nearly touches the frame below it would be one too many.
        if (const double line = y - density_.gap; line + kFromFoot < top)
            rule(&painter, line, width());
    }
    foot(painter, page);
}

} // namespace unknot::handout
