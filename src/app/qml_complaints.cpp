#include "qml_complaints.h"

#include <QString>
#include <QtGlobal>

#include <atomic>

namespace unknot::app {

namespace {

std::atomic<int> complaints{0};
QtMessageHandler usualHandler = nullptr;

// What Qt says about the machine does not count.
void count(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ofQml = message.contains(QLatin1String(".qml")) || QByteArray(context.file).endsWith(".qml") ||
                       QByteArray(context.category).startsWith("qml") ||
                       message.startsWith(QLatin1String("There is no icon"));
    if (type != QtDebugMsg && type != QtInfoMsg && ofQml)
        ++complaints;
    usualHandler(type, context, message);
}

} // namespace

void countQmlComplaints()
{
    usualHandler = qInstallMessageHandler(count);
}

int qmlComplaints()
{
    return complaints;
}

} // namespace unknot::app
