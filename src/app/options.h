#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::app {

/// What was asked for on the command line.
struct Options {
    QString dataFolder;    ///< Empty: the usual places.
    QString profile;       ///< Name or id of who uses it; empty: who did last.
    QString contentFolder; ///< Empty: what comes with the program.
    QString routine;       ///< To show first; empty: the suggestion.
    bool start = false;    ///< Begin at once.
    QString file;          ///< A programme file or the picture of a code to open; empty: none.
    int timeScale = 1;
    bool selfTest = false;
};

/// What to do with a command line: go on, or print `text` and leave with `status`.
struct CommandLine {
    std::optional<Options> options;
    QString text;
    int status = 0;
};

/// Needs no application object. Misuse is status 2.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

/// The answer to --routine with an id that is not among the `known` ones.
[[nodiscard]] CommandLine noSuchRoutine(const QString& routine, const QStringList& known);

/// The same for --profile.
[[nodiscard]] CommandLine noSuchPerson(const QString& name, const QStringList& known);

} // namespace unknot::app
