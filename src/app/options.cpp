#include "options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace unknot::app {

namespace {

constexpr int kMisuse = 2;
constexpr int kFastest = 600;

const char* const kHelp = R"(Usage: unknot [OPTION]... [FILE]
Guides you through foam rolling. FILE is a programme (.unknot), or the picture of
a sheet's code, to look at and add.

  --routine ID        show this routine first
  --start             begin at once, when the safety check is answered
  --time-scale N      let the session clock run N times faster (1 to 600); such
                      sessions are rehearsals and stay out of the history
  --profile NAME      with the log and the settings of this person, or "first"
  --data-dir DIR      keep the log and the settings in this folder
  --content-dir DIR   take techniques and routines from this folder
  --self-test         load every page in every state, tell what is wrong, leave
  --version           print the version
  --help              print this text

Sessions, settings and your own techniques stay on this computer.
)";

CommandLine misuse(const QString& what)
{
    return {{}, QStringLiteral("unknot: %1\nTry unknot --help.\n").arg(what), kMisuse};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    const auto option = [](const char* name, const char* value = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    };
    QCommandLineParser parser;
    parser.addOptions({option("routine", "ID"), option("start"), option("time-scale", "N"),
                       option("profile", "NAME"), option("data-dir", "DIR"), option("content-dir", "DIR"),
                       option("self-test"), option("version"), option("help")});
    const bool understood = parser.parse(arguments);
    if (!parser.unknownOptionNames().isEmpty())
        return misuse(QStringLiteral("there is no option --%1.").arg(parser.unknownOptionNames().first()));
    if (!understood)
        return misuse(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {{}, QString::fromLatin1(kHelp), 0};
    if (parser.isSet(QStringLiteral("version")))
        return {{}, QStringLiteral("unknot %1\n").arg(QLatin1String(UNKNOT_VERSION)), 0};
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return misuse(QStringLiteral("\"%1\" is not expected here.").arg(files[1]));
    if (!files.isEmpty() && !QFileInfo::exists(files.first()))
        return misuse(QStringLiteral("there is no file \"%1\".").arg(files.first()));

    Options options;
    if (!files.isEmpty())
        options.file = QFileInfo(files.first()).absoluteFilePath();
    options.routine = parser.value(QStringLiteral("routine"));
    options.start = parser.isSet(QStringLiteral("start"));
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    options.profile = parser.value(QStringLiteral("profile"));
    options.contentFolder = parser.value(QStringLiteral("content-dir"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    if (parser.isSet(QStringLiteral("time-scale"))) {
        bool isNumber = false;
        options.timeScale = parser.value(QStringLiteral("time-scale")).toInt(&isNumber);
        if (!isNumber || options.timeScale < 1 || options.timeScale > kFastest)
            return misuse(QStringLiteral("--time-scale takes a whole number from 1 to %1, not \"%2\".")
                              .arg(kFastest)
                              .arg(parser.value(QStringLiteral("time-scale"))));
    }
    return {options, {}, 0};
}

CommandLine noSuchRoutine(const QString& routine, const QStringList& known)
{
    return misuse(QStringLiteral("there is no routine \"%1\". There are: %2.")
                      .arg(routine, known.join(QStringLiteral(", "))));
}

CommandLine noSuchPerson(const QString& name, const QStringList& known)
{
    return misuse(QStringLiteral("there is nobody called \"%1\". There are: %2.")
                      .arg(name, known.join(QStringLiteral(", "))));
}

} // namespace unknot::app
