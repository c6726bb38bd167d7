#include "handout/sheet.h"

#include "handout/words_language.h"
#include "unknot/core/handover_name.h"
#include "unknot/core/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::handout {

namespace {

constexpr Millis kMost{20 * 60000};
constexpr Millis kMinute{60000};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString clockTime(Millis time)
{
    const auto seconds = (time.count() + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString duration(Millis time)
{
    const auto seconds = (time.count() + 500) / 1000;
    if (time < kMinute)
        return Words::tr("%1 s").arg(seconds);
    return seconds % 60 == 0 ? Words::tr("%1 min").arg(seconds / 60)
                             : Words::tr("%1 min %2").arg(seconds / 60).arg(seconds % 60);
}

QString decimal(Millis time)
{
    return wordsLocale().toString(static_cast<double>(time.count()) / 1000, 'g', 2);
}

QString startingUpper(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// An abbreviation keeps its capitals.
QString startingLower(QString words)
{
    if (words.size() > 1 && !words[1].isUpper())
        words[0] = words[0].toLower();
    return words;
}

QString firstSentence(const QString& words)
{
    const auto end = words.indexOf(QLatin1String(". "));
    QString first = end < 0 ? words : words.left(end);
    while (first.endsWith(QLatin1Char('.')))
        first.chop(1);
    return first;
}

class Writer {
public:
    explicit Writer(const HandoutRequest& request) : request_(request) {}

    [[nodiscard]] Result<Sheet> sheet() const
    {
        const auto plan = makePlan(request_.routine, request_.catalog);
        if (!plan)
            return plan.error();
        Sheet sheet;
        sheet.title = in(request_.routine.name);
        sheet.forWhom = QString::fromStdString(handoverName(request_.names.forWhom));
        sheet.from = QString::fromStdString(handoverName(request_.names.from));
        sheet.date = wordsLocale().toString(request_.day, QStringLiteral("d MMMM yyyy"));
        sheet.total = clockTime(plan.value().total());
        sheet.often =
            request_.routine.often.empty() ? Words::tr("Once a day at most") : in(request_.routine.often);
        sheet.tempo = commonTempo(plan.value());
        sheet.limit = plan.value().rolling() > kMost ? Words::tr("Over 20 min: split it")
                                                     : Words::tr("Never over 20 min");
        for (const Line& note : request_.routine.notes)
            sheet.notes << in(note.text);
        addSteps(sheet);
        for (int day = 0; day < 7; ++day)
            sheet.days << wordsLocale().dayName(request_.day.addDays(day).dayOfWeek(), QLocale::ShortFormat);
        return sheet;
    }

private:
    [[nodiscard]] QString in(const Text& text) const
    {
        return QString::fromStdString(text.in(request_.language));
    }

    /// Both sides are meant unless the step says which; then the sheet does, too.
    [[nodiscard]] QString sided(const Text& text, StepSides sides) const
    {
        const bool left = sides == StepSides::Left;
        const bool one = left || sides == StepSides::Right;
        const QString own = one ? (left ? Words::tr("left") : Words::tr("right")) : QString();
        const QString other =
            one ? (left ? Words::tr("right") : Words::tr("left")) : Words::tr("other", "the other leg");
        QString words = in(text);
        const auto put = [&](const char* token, const QString& word) {
            if (word.isEmpty())
                words.remove(QLatin1String(token) + QLatin1Char(' '));
            words.replace(QLatin1String(token), word);
        };
        put("{side}", own);
        put("{Side}", startingUpper(own));
        put("{other}", other);
        put("{Other}", startingUpper(other));
        return startingUpper(words.trimmed());
    }

    [[nodiscard]] static QString commonTempo(const Plan& plan)
    {
        const Millis first = plan.steps.front().stroke;
        const bool same =
            std::ranges::all_of(plan.steps, [&](const auto& step) { return step.stroke == first; });
        return same ? Words::tr("%1 seconds", "of one stroke").arg(decimal(first)) : QString();
    }

    [[nodiscard]] Millis holdOf(const RoutineStep& step) const
    {
        return step.hold.value_or(technique(step).knot.usual);
    }

    [[nodiscard]] QString commonHold() const
    {
        const auto& steps = request_.routine.steps;
        const Millis first = holdOf(steps.front());
        const bool same =
            std::ranges::all_of(steps, [&](const RoutineStep& step) { return holdOf(step) == first; });
        return same ? holdWords(first) : QString();
    }

    [[nodiscard]] static QString holdWords(Millis hold)
    {
        return Words::tr("stay until it begins to ease, about %1.").arg(duration(hold));
    }

    /// Of no place in particular: a new injury, a condition. Steps tell of places only.
    [[nodiscard]] static bool isGeneral(const Caution& caution) { return caution.zone == "anywhere"; }

    [[nodiscard]] QString generalCautions() const
    {
        std::vector<const Technique*> areas;
        for (const RoutineStep& step : request_.routine.steps)
            if (std::ranges::find(areas, &technique(step)) == areas.end())
                areas.push_back(&technique(step));
        QStringList all;
        QStringList some;
        for (const Technique* area : areas) {
            QStringList own;
            for (const Caution& caution : area->cautions) {
                if (!isGeneral(caution))
                    continue;
                const QString words = cautionWords(caution, StepSides::Together);
                const bool shared = std::ranges::all_of(areas, [&](const Technique* other) {
                    return std::ranges::any_of(
                        other->cautions, [&](const Caution& c) { return c.line.text == caution.line.text; });
                });
                (shared ? all : own) << words;
            }
            if (!own.isEmpty())
                some << Words::tr("%1: %2", "area: cautions")
                            .arg(in(area->name), own.join(QStringLiteral("; ")));
        }
        all.removeDuplicates();
        all += some;
        return all.isEmpty() ? QString() : all.join(QStringLiteral("; ")) + QLatin1Char('.');
    }

    [[nodiscard]] QString cautionWords(const Caution& caution, StepSides sides) const
    {
        return startingLower(firstSentence(sided(caution.line.text, sides)));
    }

    [[nodiscard]] const Technique& technique(const RoutineStep& step) const
    {
        return *request_.catalog.technique(step.technique);
    }

    void addSteps(Sheet& sheet) const
    {
        sheet.hold = commonHold();
        sheet.avoid = generalCautions();
        const auto& steps = request_.routine.steps;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool pair = i + 1 < steps.size() && isPair(steps[i], steps[i + 1]);
            sheet.steps.push_back(entry(steps[i], pair, sheet));
            i += pair ? 1 : 0;
        }
    }

    [[nodiscard]] static bool isPair(const RoutineStep& first, RoutineStep second)
    {
        const bool opposite = (first.sides == StepSides::Left && second.sides == StepSides::Right) ||
                              (first.sides == StepSides::Right && second.sides == StepSides::Left);
        second.sides = first.sides;
        return opposite && first == second;
    }

    [[nodiscard]] static QString sideWords(StepSides sides, bool pair, bool hasSides)
    {
        if (!hasSides)
            return {};
        if (pair)
            return sides == StepSides::Left ? Words::tr("Left, then right") : Words::tr("Right, then left");
        switch (sides) {
        case StepSides::Left:
            return Words::tr("Left only");
        case StepSides::Right:
            return Words::tr("Right only");
        case StepSides::Each:
            return Words::tr("One side, then the other");
        case StepSides::Together:
            break;
        }
        return Words::tr("Both together");
    }

    [[nodiscard]] SheetStep entry(const RoutineStep& step, bool pair, const Sheet& sheet) const
    {
        const Technique& technique = this->technique(step);
        const Variant& variant = *technique.variant(step.variant);
        const StepSides sides = pair ? StepSides::Each : step.sides;
        SheetStep entry;
        entry.technique = step.technique;
        entry.variant = step.variant;
        entry.left = step.sides == StepSides::Left;
        entry.area = in(technique.name);
        entry.side = sideWords(step.sides, pair, technique.hasSides);
        entry.dose = duration(step.duration);
        if (sides == StepSides::Each)
            entry.dose = Words::tr("%1 each", "side").arg(entry.dose);
        QStringList how;
        for (const Line& line : variant.setUp.brief)
            how << sided(line.text, sides) + QLatin1Char('.');
        entry.way = in(variant.name);
        entry.how = how.join(QLatin1Char(' '));
        entry.range =
            Words::tr("from %1 to %2.").arg(in(technique.range.from.text), in(technique.range.to.text));
        QStringList avoid;
        for (const Caution& caution : technique.cautions)
            if (!isGeneral(caution))
                avoid << cautionWords(caution, sides);
        entry.avoid = avoid.isEmpty() ? QString() : avoid.join(QStringLiteral("; ")) + QLatin1Char('.');
        QStringList pace;
        if (sheet.hold.isEmpty())
            pace << Words::tr("On a knot %1").arg(holdWords(holdOf(step)));
        if (sheet.tempo.isEmpty())
            pace << Words::tr("Roll %1 s each way.").arg(decimal(step.stroke.value_or(variant.stroke.usual)));
        entry.pace = pace.join(QLatin1Char(' '));
        // A reason that the app gives by itself says nothing on paper.
        if (step.reason.source != "design")
            entry.note = in(step.reason.text);
        return entry;
    }

    const HandoutRequest& request_;
};

} // namespace

Result<Sheet> sheetOf(const HandoutRequest& request)
{
    return Writer(request).sheet();
}

} // namespace unknot::handout
