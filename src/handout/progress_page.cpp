#include "handout/progress_page.h"

#include "handout/ink.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::handout {

namespace {

constexpr double kUnit = Typist::kUnit;
constexpr double kMargin = 36; // 12.7 mm
constexpr double kGap = 10;    // between sections
constexpr double kSmall = kSmallPrint;
constexpr double kLine = kSmallLine;
constexpr double kAreaColumn = 96;
constexpr double kLeastRow = 37;
constexpr double kMostRow = 58;
constexpr double kColumnGap = 16;
constexpr std::size_t kMostLines = 5; // of a list
constexpr std::size_t kActivityColumns = 3;
constexpr double kActivityCurve = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

Run plain(const QString& words)
{
    return {words, 400, ink::kSoft};
}

Run strong(const QString& words)
{
    return {words, 600, ink::kText};
}

} // namespace

QString fitted(const Run& run, double wide)
{
    const auto fits = [&](const QString& words) {
        return Typist::width(kSmallPrint, {words, run.weight, run.colour}) <= wide;
    };
    if (fits(run.words))
        return run.words;
    const QString dots = QStringLiteral("…");
    QString cut = run.words;
    while (!cut.isEmpty() && !fits(cut + dots))
        cut.chop(1);
    return cut.trimmed() + dots;
}

ProgressPage::ProgressPage(ProgressWords words, Paper paper) : words_(std::move(words)), size_(sizeOf(paper))
{
}

double ProgressPage::width() const
{
    return size_.width() - 2 * kMargin;
}

void ProgressPage::paint(QPainter& painter) const
{
    const double footHeight = foot(nullptr, 0);
    const double bottom = size_.height() - kMargin - footHeight;
    const double below = kGap + activities(nullptr, 0) + kGap + lists(nullptr, 0) + kGap;
    double y = kMargin - 4;
    y += head(&painter, y);
    y += facts(&painter, y) + kGap;
    y += bars(&painter, y) + kGap;
    y += sides(&painter, y, bottom - below - y) + kGap;
    y += activities(&painter, y) + kGap;
    lists(&painter, y);
    foot(&painter, bottom);
}

double ProgressPage::head(QPainter* painter, double y) const
{
    const Typist type(painter);
    type.paragraph(kMargin, y, width(), 10, {{Words::tr("For the appointment"), 400, ink::kMuted}});
    type.paragraph(kMargin, y, width(), 11, {strong(QStringLiteral("Unknot"))}, Qt::AlignRight);
    double height = 15;
    height += type.paragraph(kMargin, y + height, width(), 21, {strong(words_.title)}) + 1;
    std::vector<Run> line{{Words::tr("Period") + QStringLiteral("  "), 400, ink::kMuted},
                          strong(words_.span)};
    const auto add = [&](const QString& what, const QString& value) {
        if (value.isEmpty())
            return;
        line.push_back({QStringLiteral("      ") + what + QStringLiteral("  "), 400, ink::kMuted});
        line.push_back(strong(value));
    };
    add(Words::tr("Name"), words_.name);
    add(Words::tr("Made"), words_.made);
    return height + type.paragraph(kMargin, y + height, width(), 10, line) + 8;
}

double ProgressPage::facts(QPainter* painter, double y) const
{
    constexpr double kHeight = 40;
    const Typist type(painter);
    if (painter) {
        painter->setPen(QPen(ink::kLine, 0.8 * kUnit));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(kMargin * kUnit, y * kUnit, width() * kUnit, kHeight * kUnit),
                                 7 * kUnit, 7 * kUnit);
        const double column = (width() - 24) / static_cast<double>(words_.facts.size());
        double x = kMargin + 12;
        for (const Fact& fact : words_.facts) {
            type.line(x, y + 4, kSmall, {fact.words, 400, ink::kMuted});
            type.line(x, y + 15, 15, strong(fact.number));
            x += column;
        }
    }
    if (words_.plan.isEmpty())
        return kHeight;
    return kHeight + 4 +
           type.paragraph(kMargin, y + kHeight + 4, width(), kSmall,
                          {plain(fitted(plain(words_.plan), width()))});
}

double ProgressPage::section(QPainter* painter, double y, const QString& title, const QString& note) const
{
    const Typist type(painter);
    if (painter)
        painter->fillRect(QRectF(kMargin * kUnit, y * kUnit, width() * kUnit, 0.6 * kUnit), ink::kLine);
    const double wide = Typist::width(11, strong(title));
    type.line(kMargin, y + 4, 11, strong(title));
    type.paragraph(kMargin + wide + 8, y + 5.2, width() - wide - 8, kSmall,
                   {{fitted(plain(note), width() - wide - 8), 400, ink::kMuted}}, Qt::AlignRight);
    return 21;
}

double ProgressPage::bars(QPainter* painter, double y) const
{
    constexpr double kHeight = 68;
    const double top = section(painter, y, Words::tr("Days and minutes"), words_.barsNote);
    if (painter) {
        const double half = (width() - kColumnGap) / 2;
        barGroup(*painter, {kMargin, y + top, half, kHeight}, false);
        barGroup(*painter, {kMargin + half + kColumnGap, y + top, half, kHeight}, true);
    }
    return top + kHeight;
}

double ProgressPage::sides(QPainter* painter, double y, double room) const
{
    const double top = section(painter, y, Words::tr("Tension before rolling"), words_.sidesNote);
    const Typist type(painter);
    if (words_.rows.empty())
        return top + type.paragraph(kMargin, y + top, width(), kSmall,
                                    {plain(Words::tr("Nothing was rated before rolling in this period."))});
    const auto wanted = words_.rows.size();
    auto fit = std::min(wanted, static_cast<std::size_t>(std::max(0.0, room - top) / kLeastRow));
    if (fit < wanted) // a line for what is left out
        fit = std::min(wanted, static_cast<std::size_t>(std::max(0.0, room - top - kLine) / kLeastRow));
    const double left = fit < wanted ? kLine : 0;
    const double row = fit == 0 ? 0 : std::min(kMostRow, (room - top - left) / static_cast<double>(fit));
    const double cell = (width() - kAreaColumn - kColumnGap) / 2;
    for (std::size_t i = 0; painter && i < fit; ++i) {
        const AreaRow& area = words_.rows[i];
        const double at = y + top + static_cast<double>(i) * row;
        type.paragraph(kMargin, at, kAreaColumn - 8, 10, {strong(area.area)});
        for (std::size_t side = 0; side < area.curves.size(); ++side)
            curve(
                *painter,
                {kMargin + kAreaColumn + static_cast<double>(side) * (cell + kColumnGap), at, cell, row - 5},
                area.curves[side], false);
    }
    QStringList rest;
    for (std::size_t i = fit; i < wanted; ++i)
        if (!rest.contains(words_.rows[i].area))
            rest << words_.rows[i].area;
    const double height = top + static_cast<double>(fit) * row;
    type.paragraph(kMargin, y + height, width(), kSmall, {plain(fitted(plain(leftOut(rest)), width()))});
    return height + left;
}

double ProgressPage::activities(QPainter* painter, double y) const
{
    const double top = section(painter, y, Words::tr("Activities"), words_.activitiesNote);
    const Typist type(painter);
    if (words_.activities.empty())
        return top + type.paragraph(kMargin, y + top, width(), kSmall,
                                    {plain(Words::tr("No activity was scored in this period."))});
    const double cell = (width() - 2 * kColumnGap) / static_cast<double>(kActivityColumns);
    for (std::size_t i = 0; painter && i < std::min(words_.activities.size(), kActivityColumns); ++i)
        curve(*painter,
              {kMargin + static_cast<double>(i) * (cell + kColumnGap), y + top, cell,
               2 * kLine + kActivityCurve},
              words_.activities[i], true);
    double height = top + 2 * kLine + kActivityCurve + 4;
    QStringList rest;
    for (std::size_t i = kActivityColumns; i < words_.activities.size(); ++i)
        rest << words_.activities[i].name;
    const QString last = (words_.activitiesMean + QLatin1Char(' ') + leftOut(rest)).trimmed();
    if (!last.isEmpty())
        height += type.paragraph(kMargin, y + height, width(), kSmall, {plain(fitted(plain(last), width()))});
    return height;
}

double ProgressPage::lists(QPainter* painter, double y) const
{
    const double wide = (width() - kColumnGap) * 0.62;
    const double advice = list(painter, kMargin, y, wide, Words::tr("Advice that was shown"), words_.advice,
                               Words::tr("None in this period."));
    const double stops = list(painter, kMargin + wide + kColumnGap, y, width() - wide - kColumnGap,
                              Words::tr("Stopped for pain"), words_.stops, Words::tr("Not in this period."));
    return std::max(advice, stops);
}

double ProgressPage::list(QPainter* painter, double x, double y, double wide, const QString& title,
                          const std::vector<Entry>& entries, const QString& none) const
{
    const Typist type(painter);
    if (painter)
        painter->fillRect(QRectF(x * kUnit, y * kUnit, wide * kUnit, 0.6 * kUnit), ink::kLine);
    type.line(x, y + 4, 11, strong(title));
    double height = 21;
    if (entries.empty())
        return height + type.paragraph(x, y + height, wide, kSmall, {plain(none)});
    const std::size_t shown = entries.size() <= kMostLines ? entries.size() : kMostLines - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        const double days = Typist::width(kSmall, plain(entries[i].days)) + 6;
        const Run words = strong(entries[i].words);
        const double taken = type.line(x, y + height, kSmall, strong(fitted(words, wide - days)));
        type.line(x + taken + 6, y + height, kSmall, plain(entries[i].days));
        height += kLine;
    }
    if (shown < entries.size())
        height += type.paragraph(x, y + height, wide, kSmall,
                                 {plain(andMore(static_cast<int>(entries.size() - shown)))});
    return height;
}

double ProgressPage::foot(QPainter* painter, double y) const
{
    const Typist type(painter);
    return type.paragraph(kMargin, y, width(), kSmall, {{words_.foot, 400, ink::kMuted}});
}

} // namespace unknot::handout
