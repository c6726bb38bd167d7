#pragma once

#include "unknot/core/catalog.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace unknot::viewmodels {

/// A technique whose file could not be used, as its card shows it.
struct FailedTechnique {
    QString id;
    QString name;
    QString reason;       ///< File, line, field, value found and what to do.
    bool standIn = false; ///< The file is the person's own and the built-in version is used instead.

    bool operator==(const FailedTechnique&) const = default;
};

/// What went wrong while loading, in words for a person.
struct ContentProblems {
    QString title; ///< Empty when nothing is wrong that keeps something from working.
    QString text;
    std::vector<FailedTechnique> failed; ///< One a technique, with its first problem.
    QStringList others; ///< The other problems, those that keep nothing from working among them.

    bool operator==(const ContentProblems&) const = default;
};

[[nodiscard]] ContentProblems contentProblems(const Catalog& catalog, std::string_view language);

/// A technique's name, or its id made readable when its file could not be read.
[[nodiscard]] QString techniqueTitle(const Catalog& catalog, const std::string& id,
                                     std::string_view language);

} // namespace unknot::viewmodels
