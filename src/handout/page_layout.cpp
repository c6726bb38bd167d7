#include "handout/page_layout.h"

#include "handout/ink.h"
#include "handout/qr_picture.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::handout {

namespace {

constexpr double kMargin = 36; // 12.7 mm
constexpr double kPictureWidth = 136;
constexpr double kPictureHeight = 85;
constexpr double kStepGap = 9;
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
    : sheet_(std::move(sheet)), size_(request.paper == Paper::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792)),
      clips_(request.clips)
{
    if (clips_)
        renderer_.emplace(clips_->body);
    if (request.code)
        code_ = qrPicture(*request.code);
    breakPages();
}

double PageLayout::width() const
{
    return size_.width() - 2 * kMargin;
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
            if (next > first && y > footTop(last))
                break;
        }
    }
}

double PageLayout::head(QPainter* painter, int page) const
{
    const Typist type(painter);
    double y = kMargin - 4;
    type.paragraph(kMargin, y, width(), 10, {{Words::tr("Foam rolling routine"), 400, ink::kMuted}});
    type.paragraph(kMargin, y, width(), 11, {strong(QStringLiteral("Unknot"))}, Qt::AlignRight);
    y += 15;
    const double titleSize = page == 0 ? 22 : 15;
    y += type.paragraph(kMargin, y, width(), titleSize, {strong(sheet_.title)}) + 3;
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
    y += type.paragraph(kMargin, y, width(), 11, names) + 8;
    if (page == 0) {
        y = facts(painter, y);
        y = notes(painter, y);
    }
    rule(painter, y, width());
    return y + kStepGap;
}

double PageLayout::facts(QPainter* painter, double y) const
{
    constexpr double kHeight = 38;
    if (painter) {
        painter->setPen(QPen(ink::kLine, 0.8 * kUnit));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(kMargin * kUnit, y * kUnit, width() * kUnit, kHeight * kUnit),
                                 7 * kUnit, 7 * kUnit);
    }
    const Typist type(painter);
    const double x = kMargin + 14;
    const double wide = type.line(x, y + 4, 21, strong(sheet_.total));
    type.line(x + wide + 5, y + 14, 10.5, {Words::tr("in total"), 400, ink::kSoft});
    std::vector<Run> runs;
    for (const QString& fact :
         {sheet_.often, sheet_.tempo.isEmpty() ? QString() : Words::tr("%1 each way").arg(sheet_.tempo),
          sheet_.limit})
        if (!fact.isEmpty())
            runs.push_back(strong(runs.empty() ? fact : QStringLiteral("       ") + fact));
    type.paragraph(x + 118, y + 12, width() - 118 - 28, 10.5, runs, Qt::AlignRight);
    return y + kHeight + 8;
}

double PageLayout::notes(QPainter* painter, double y) const
{
    const Typist type(painter);
    for (const QString& note : sheet_.notes)
        y += type.paragraph(kMargin, y, width(), 10.5,
                            {strong(Words::tr("Note") + QStringLiteral("  ")), plain(note)});
    if (!sheet_.avoid.isEmpty())
        y += type.paragraph(kMargin, y, width(), 10.5,
                            {strong(Words::tr("Do not roll anywhere") + QStringLiteral("  "), ink::kAvoid),
                             plain(sheet_.avoid)});
    return y + 6;
}

double PageLayout::step(QPainter* painter, double y, std::size_t index)
{
    const SheetStep& entry = sheet_.steps[index];
    const Typist type(painter);
    const double x = kMargin + kPictureWidth + 15;
    const double wide = width() - kPictureWidth - 15;
    if (painter)
        picture(*painter, entry, {kMargin, y, kPictureWidth, kPictureHeight});
    const double doseWidth = Typist::width(12.5, strong(entry.dose));
    double at = y - 3;
    type.line(x + wide - doseWidth, at + 2, 12.5, strong(entry.dose));
    at += type.paragraph(x, at, wide - doseWidth - 12, 15,
                         {strong(QStringLiteral("%1  %2").arg(index + 1).arg(entry.area)),
                          {QStringLiteral("   ") + entry.side, 400, ink::kMuted, 11}}) +
          1;
    const auto part = [&](const QString& what, const QString& words, const QColor& colour) {
        if (!words.isEmpty())
            at +=
                type.paragraph(x, at, wide, 9.5, {strong(what + QStringLiteral("  "), colour), plain(words)});
    };
    at += type.paragraph(x, at, wide, 10.5, {plain(entry.how)}) + 1;
    part(Words::tr("Range"), entry.range, ink::kText);
    part(Words::tr("On a knot"), entry.hold, ink::kText);
    part(Words::tr("Do not roll"), entry.avoid, ink::kAvoid);
    part(Words::tr("Note"), entry.note, ink::kText);
    const double height = std::max(at - y, kPictureHeight) + kStepGap - 2;
    rule(painter, y + height, width());
    return height + kStepGap;
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
    for (std::size_t i = firstStep_[at]; i < end; ++i)
        y += step(&painter, y, i);
    foot(painter, page);
}

} // namespace unknot::handout
