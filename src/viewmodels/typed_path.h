#pragma once

#include <QDir>
#include <QString>

#include <string>

namespace unknot::viewmodels {

/// A path as a person types it: with ~ for home, and spaces around it.
inline std::string typedPath(const QString& typed)
{
    QString path = typed.trimmed();
    if (path == QLatin1String("~") || path.startsWith(QLatin1String("~/")))
        path.replace(0, 1, QDir::homePath());
    return path.toStdString();
}

} // namespace unknot::viewmodels
