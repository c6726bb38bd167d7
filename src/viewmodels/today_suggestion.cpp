#include "today_suggestion.h"

#include "content_problems.h"
#include "format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

QString kickerOf(const Routine& routine, std::string_view language)
{
    switch (routine.context) {
    case Context::BeforeRun:
        return Words::tr("Suggested before a run");
    case Context::AfterRun:
        return Words::tr("Suggested after a run");
    case Context::Daily:
        return Words::tr("Suggested for today");
    case Context::First:
        return Words::tr("A first session");
    case Context::Own:
        break;
    }
    return format::content(routine.name, language);
}

QString notesOf(const Routine& routine, std::string_view language)
{
    QStringList lines;
    for (const Line& note : routine.notes)
        lines << format::content(note.text, language);
    return lines.join(QLatin1Char('\n'));
}

QString namesOf(const std::vector<std::string>& ids, const SuggestionInput& input)
{
    QStringList names;
    for (const std::string& id : ids)
        names << techniqueTitle(input.catalog, id, input.language);
    return names.join(Words::tr(", "));
}

/// A routine as it can be rolled here, fitted to the person's own log.
struct Fitted {
    PreparedRoutine prepared;
    insight::Suggestion suggestion;

    [[nodiscard]] const Routine& routine() const { return suggestion.routine; }
    [[nodiscard]] std::vector<std::string> leftOut(insight::LeftOutArea::Why why) const
    {
        std::vector<std::string> ids;
        for (const insight::LeftOutArea& area : suggestion.leftOut)
            if (area.why == why)
                ids.push_back(area.area);
        return ids;
    }
};

QString adjustedText(const Fitted& fitted, const SuggestionInput& input)
{
    QStringList sentences;
    const auto leftOut = [&](const std::vector<std::string>& ids, const QString& sentence) {
        if (!ids.empty())
            sentences << sentence.arg(namesOf(ids, input));
    };
    using Why = insight::LeftOutArea::Why;
    leftOut(fitted.prepared.leftOut, Words::tr("Left out, because it could not be loaded: %1."));
    leftOut(fitted.leftOut(Why::GettingTighter),
            Words::tr("Left out, because your ratings have gone up: %1."));
    leftOut(fitted.leftOut(Why::NoTime), Words::tr("Left out, to keep the others at their time: %1."));
    if (fitted.prepared.gentle)
        sentences << Words::tr(
            "Your roller is harder or textured, so each area is 1 minute, with both legs on the "
            "roller where that is possible. This ends after %n session(s), or when you change "
            "the roller in Settings.",
            nullptr, kGentleSessions);
    return sentences.join(QLatin1Char(' '));
}

/// Own routines stay as somebody set them; the log only gives their reasons.
Fitted fitted(const Routine& routine, const SuggestionInput& input)
{
    Fitted result{
        prepare(asSetUp(routine, input.settings), input.catalog, input.settings.roller, input.log.sessions),
        {}};
    if (routine.context == Context::Own) {
        result.suggestion.routine = result.prepared.routine;
        for (const RoutineStep& step : routine.steps)
            result.suggestion.areas.push_back(
                {step.technique, insight::reasonFor(insight::factsOf(input.facts, step.technique)), false});
    } else {
        result.suggestion =
            insight::suggest(result.prepared.routine, input.catalog, input.facts, input.available);
    }
    return result;
}

Side firstSide(const SuggestionInput& input)
{
    switch (input.settings.firstSide) {
    case FirstSide::Left:
        return Side::Left;
    case FirstSide::Right:
        return Side::Right;
    case FirstSide::InTurn:
        break;
    }
    return input.log.firstSide == "left" ? Side::Right : Side::Left;
}

void describe(Suggestion& suggestion, const Plan& plan)
{
    const auto areas = static_cast<int>(plan.areas().size());
    suggestion.total = format::elapsed(plan.total());
    suggestion.rolling = Words::tr("in total, %1 of it rolling").arg(format::inSentence(plan.rolling()));
    suggestion.description =
        Words::tr("%1, %2, %3")
            .arg(suggestion.kicker, format::spoken(plan.total()), Words::tr("%n area(s)", nullptr, areas));
}

} // namespace

std::vector<const Routine*> routinesOf(const SuggestionInput& input)
{
    const bool first = input.context == Context::Daily && input.logKnown && input.log.sessions == 0;
    std::vector<const Routine*> found;
    for (const Routine& routine : input.catalog.routines)
        if (routine.context == (first ? Context::First : input.context))
            found.push_back(&routine);
    if (!first || !found.empty())
        return found;
    for (const Routine& routine : input.catalog.routines)
        if (routine.context == Context::Daily)
            found.push_back(&routine);
    return found;
}

Result<Plan> planOf(const Routine& routine, const SuggestionInput& input)
{
    return makePlan(fitted(routine, input).routine(), input.catalog, firstSide(input));
}

Suggestion suggest(const SuggestionInput& input)
{
    Suggestion suggestion;
    const auto routines = routinesOf(input);
    if (routines.empty()) {
        suggestion.problem =
            Words::tr("There is no routine for this. Its file is missing or could not be loaded.");
        return suggestion;
    }
    const auto chosen = std::find_if(routines.begin(), routines.end(),
                                     [&](const Routine* routine) { return routine->id == input.routine; });
    const std::size_t index =
        chosen == routines.end() ? 0 : static_cast<std::size_t>(chosen - routines.begin());
    const Routine& routine = *routines[index];
    suggestion.kicker = kickerOf(routine, input.language);
    suggestion.choice = static_cast<int>(index);
    if (routines.size() > 1)
        for (const Routine* choice : routines)
            suggestion.choices << format::content(choice->name, input.language);

    const Fitted ready = fitted(routine, input);
    suggestion.adjusted = adjustedText(ready, input);
    if (ready.routine().steps.empty()) {
        suggestion.problem = Words::tr("Nothing is left of this routine.");
        return suggestion;
    }
    const auto plan = makePlan(ready.routine(), input.catalog, firstSide(input));
    if (!plan.ok()) {
        suggestion.problem = QString::fromStdString(plan.error().message);
        return suggestion;
    }
    suggestion.routine = routine.id;
    suggestion.notes = notesOf(routine, input.language);
    suggestion.rows = summaryRows(ready.routine(), input.catalog, input.language, ready.suggestion.areas);
    describe(suggestion, plan.value());
    return suggestion;
}

} // namespace unknot::viewmodels
