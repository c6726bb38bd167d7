#include "read_all.h"

#include <QCoreApplication>
#include <QObject>

#include <utility>

namespace unknot::app {

Loaded readAll(ContentLoader& content)
{
    Loaded loaded;
    bool complete = false;
    QObject context;
    QObject::connect(&content, &ContentLoader::loaded, &context,
                     [&](std::shared_ptr<const Catalog> catalog) { loaded.catalog = std::move(catalog); });
    QObject::connect(&content, &ContentLoader::clipsLoaded, &context, [&](auto clips) {
        loaded.clips = std::move(clips);
        complete = true;
    });
    content.start();
    content.wantFigure();
    while (!complete)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return loaded;
}

} // namespace unknot::app
