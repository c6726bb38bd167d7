#include "routine_words.h"

#include "format.h"
#include "unknot/core/plain_line.h"
#include "unknot/core/routine_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr Millis kUsualMost{180000};
constexpr Millis kFullBar{300000};
constexpr int kMostNotes = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineWords)
};

Text words(const std::string& language, const QString& text)
{
    std::map<std::string, std::string> all{{"en", text.toStdString()}};
    all[language] = text.toStdString();
    return Text(std::move(all));
}

QString areaName(const std::string& id, const Catalog& catalog, const std::string& language)
{
    const Technique* technique = catalog.technique(id);
    return technique ? format::content(technique->name, language) : QString::fromStdString(id);
}

} // namespace

Text summaryOf(const Routine& routine, const Catalog& catalog, const std::string& language)
{
    QStringList names;
    for (const AreaTime& area : areaTimes(routine)) {
        const QString name = areaName(area.technique, catalog, language);
        names << (names.isEmpty() ? name : format::midSentence(name, language));
    }
    const QString time = format::inSentence(rollingTime(routine));
    const QString all = Words::tr("%1: %2 of rolling.").arg(names.join(QStringLiteral(", ")), time);
    return words(language,
                 all.size() <= 160
                     ? all
                     : Words::tr("%n area(s), %1 of rolling.", "", static_cast<int>(names.size())).arg(time));
}

Routine newRoutine(const Catalog& catalog, const std::string& language)
{
    Routine routine;
    routine.name = words(language, Words::tr("New routine"));
    routine.summary = routine.name;
    routine.id = freeRoutineId(routine.name.in("en"), catalog);
    routine.order = 10;
    routine.context = Context::Own;
    return routine;
}

Routine copyOf(const Routine& routine, const Catalog& catalog, const std::string& language)
{
    Routine copy = routine;
    const QString name =
        Words::tr("%1, mine").arg(QString::fromStdString(routine.name.in(language)).left(34));
    copy.name = words(language, name);
    copy.id = freeRoutineId(name.toStdString(), catalog);
    copy.version = 1;
    copy.order = 10;
    copy.context = Context::Own;
    return copy;
}

std::vector<AreaMinutes> areaRows(const Routine& routine, const Catalog& catalog, const std::string& language)
{
    std::vector<AreaMinutes> rows;
    for (const AreaTime& area : areaTimes(routine))
        rows.push_back(
            {areaName(area.technique, catalog, language), format::elapsed(area.time),
             std::min(1.0, static_cast<double>(area.time.count()) / static_cast<double>(kFullBar.count())),
             area.time > kUsualMost});
    return rows;
}

QString areaWords(const Routine& routine, const Catalog& catalog, const std::string& language)
{
    QStringList over;
    for (const AreaTime& area : areaTimes(routine))
        if (area.time > kUsualMost)
            over << Words::tr("%1: %2.").arg(areaName(area.technique, catalog, language),
                                             format::inSentence(area.time));
    return over.isEmpty()
               ? QString()
               : over.join(QLatin1Char(' ')) + QLatin1Char(' ') + Words::tr("The usual time is 2 to 3 min.");
}

QString guardWords(Millis rolling)
{
    if (rolling > kMostRolling)
        return Words::tr("Over 20 minutes. Keep the areas that are always tight, or split it over the day.");
    if (rolling >= kNearlyMost)
        return Words::tr("Nearly 20 minutes, which is the most for one session.");
    return Words::tr("20 minutes is the most for one session. %1 left.")
        .arg(format::elapsed(kMostRolling - rolling));
}

QString noteText(const Routine& routine, const std::string& language)
{
    QStringList lines;
    for (const Line& note : routine.notes)
        lines << QString::fromStdString(note.text.in(language));
    return lines.join(QLatin1Char('\n'));
}

std::vector<Line> notesOf(const QString& text, const Routine& before, const std::string& language)
{
    std::vector<Line> notes;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const std::string note = plainLine(line.toStdString(), kLongestNote);
        if (note.empty() || notes.size() >= kMostNotes)
            continue;
        const auto same = std::ranges::find_if(
            before.notes, [&](const Line& old) { return old.text.in(language) == note; });
        notes.push_back(same != before.notes.end()
                            ? *same
                            : Line{words(language, QString::fromStdString(note)), "your physiotherapist"});
    }
    return notes;
}

} // namespace unknot::viewmodels
