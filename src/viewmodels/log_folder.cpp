#include "log_folder.h"

#include <QDir>

#include <utility>

namespace unknot::viewmodels {

LogFolder::LogFolder(QString path, QObject* parent) : QObject(parent), path_(std::move(path)) {}

void LogFolder::setProblem(const std::optional<Error>& error)
{
    const bool ofTheFolder =
        error && (error->code == ErrorCode::Unwritable || error->code == ErrorCode::Unreadable ||
                  error->code == ErrorCode::TooNew);
    const QString problem = ofTheFolder ? QString::fromStdString(error->message) : QString();
    if (std::exchange(problem_, problem) != problem)
        Q_EMIT changed();
}

void LogFolder::take(const QString& path)
{
    path_ = path;
    problem_.clear();
    refusal_.clear();
    Q_EMIT changed();
    Q_EMIT moved();
}

void LogFolder::refuse(const QString& reason)
{
    if (std::exchange(refusal_, reason) != reason)
        Q_EMIT changed();
}

void LogFolder::choose(const QString& path)
{
    QString folder = path.trimmed();
    if (folder == QLatin1String("~") || folder.startsWith(QLatin1String("~/")))
        folder.replace(0, 1, QDir::homePath());
    if (!QDir::isAbsolutePath(folder)) {
        refuse(tr("Write the whole path, beginning with / or ~/."));
        return;
    }
    refuse({});
    Q_EMIT chosen(QDir::cleanPath(folder));
}

} // namespace unknot::viewmodels
