#include "app/start_trace.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

// What any Qt Quick Controls window costs on this machine: the baseline of tools/bench.
int main(int argc, char** argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.load(QUrl(QStringLiteral("qrc:/Empty.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    unknot::app::traceStart(*qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst()),
                            [] { return true; });
    return QGuiApplication::exec();
}
