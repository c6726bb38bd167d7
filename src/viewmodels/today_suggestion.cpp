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

QString adjustedText(const PreparedRoutine& prepared, const SuggestionInput& input)
{
    QStringList sentences;
    if (!prepared.leftOut.empty()) {
        QStringList names;
        for (const std::string& id : prepared.leftOut)
            names << techniqueTitle(input.catalog, id, input.language);
        sentences
            << Words::tr("Left out, because it could not be loaded: %1.").arg(names.join(Words::tr(", ")));
    }
    if (prepared.gentle)
        sentences << Words::tr(
            "Your roller is harder or textured, so each area is 1 minute, with both legs on the "
            "roller where that is possible. This ends after %n session(s), or when you change "
            "the roller in Settings.",
            nullptr, kGentleSessions);
    return sentences.join(QLatin1Char(' '));
}

PreparedRoutine prepared(const Routine& routine, const SuggestionInput& input)
{
    return prepare(routine, input.catalog, input.roller, input.log.sessions);
}

Side firstSide(const LogOverview& log)
{
    return log.firstSide == "left" ? Side::Right : Side::Left;
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
    return makePlan(prepared(routine, input).routine, input.catalog, firstSide(input.log));
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

    const PreparedRoutine ready = prepared(routine, input);
    suggestion.adjusted = adjustedText(ready, input);
    if (ready.routine.steps.empty()) {
        suggestion.problem = Words::tr("Nothing is left of this routine.");
        return suggestion;
    }
    const auto plan = makePlan(ready.routine, input.catalog, firstSide(input.log));
    if (!plan.ok()) {
        suggestion.problem = QString::fromStdString(plan.error().message);
        return suggestion;
    }
    suggestion.routine = routine.id;
    suggestion.notes = notesOf(routine, input.language);
    suggestion.rows = summaryRows(ready.routine, input.catalog, input.language);
    describe(suggestion, plan.value());
    return suggestion;
}

} // namespace unknot::viewmodels
