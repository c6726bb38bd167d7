#include "content_problems.h"

#include "format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContentProblems)
};

/// The file with its folder, "techniques/calf.json": enough to find it, short enough for a card.
QString shortPath(const std::string& file)
{
    return QString::fromStdString(file).section(QLatin1Char('/'), -2);
}

QString sentence(QString words)
{
    words = words.trimmed();
    if (!words.isEmpty() && !words.endsWith(QLatin1Char('.')))
        words += QLatin1Char('.');
    return words;
}

QString described(const Problem& problem)
{
    const QString place = problem.line > 0
                              ? Words::tr("%1, line %2").arg(shortPath(problem.file)).arg(problem.line)
                              : shortPath(problem.file);
    const QString found = Words::tr("%1: %2").arg(place, sentence(QString::fromStdString(problem.message)));
    return problem.hint.empty() ? found
                                : found + QLatin1Char(' ') + sentence(QString::fromStdString(problem.hint));
}

QStringList namesOf(const std::vector<FailedTechnique>& failed, bool standIn)
{
    QStringList names;
    for (const FailedTechnique& technique : failed)
        if (technique.standIn == standIn)
            names << technique.name;
    return names;
}

QString consequences(const ContentProblems& problems, qsizetype loaded)
{
    const QStringList missing = namesOf(problems.failed, false);
    const QStringList replaced = namesOf(problems.failed, true);
    QStringList sentences;
    if (missing.size() == 1)
        sentences << Words::tr("%1 is left out of routines until it loads.").arg(missing.front());
    else if (!missing.empty())
        sentences << Words::tr("%1 are left out of routines until they load.")
                         .arg(QLocale().createSeparatedList(missing));
    if (!replaced.empty())
        sentences << Words::tr("The built-in version stands in meanwhile: %1.")
                         .arg(QLocale().createSeparatedList(replaced));
    const auto others = static_cast<int>(loaded - replaced.size());
    if (problems.failed.empty())
        sentences << Words::tr("Everything else works as usual.");
    else if (others > 0)
        sentences << Words::tr("The other %n work(s) as usual.", nullptr, others);
    sentences << Words::tr("Your history is not affected.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString techniqueTitle(const Catalog& catalog, const std::string& id, std::string_view language)
{
    if (const Technique* technique = catalog.technique(id))
        return format::content(technique->name, language);
    QString title = QString::fromStdString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

ContentProblems contentProblems(const Catalog& catalog, std::string_view language)
{
    ContentProblems problems;
    int otherFiles = 0;
    for (const Problem& problem : catalog.problems) {
        const QString id = QString::fromStdString(problem.technique);
        const bool known = std::any_of(problems.failed.begin(), problems.failed.end(),
                                       [&](const FailedTechnique& failed) { return failed.id == id; });
        if (!problem.fatal || id.isEmpty() || known) {
            otherFiles += problem.fatal && id.isEmpty() ? 1 : 0;
            problems.others << described(problem);
            continue;
        }
        problems.failed.push_back({id, techniqueTitle(catalog, problem.technique, language),
                                   described(problem), catalog.technique(problem.technique) != nullptr});
    }
    const auto failed = static_cast<int>(problems.failed.size());
    if (failed > 0)
        problems.title = Words::tr("%n technique(s) could not be loaded", nullptr, failed);
    else if (otherFiles > 0)
        problems.title = Words::tr("%n content file(s) could not be loaded", nullptr, otherFiles);
    if (!problems.title.isEmpty())
        problems.text = consequences(problems, static_cast<qsizetype>(catalog.techniques.size()));
    return problems;
}

} // namespace unknot::viewmodels
