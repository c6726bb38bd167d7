#include "surroundings.h"

#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QStandardPaths>
#include <QSvgRenderer>

namespace unknot::app {

QIcon appIcon()
{
    QPixmap drawing(64, 64);
    drawing.fill(Qt::transparent);
    QPainter painter(&drawing);
    QSvgRenderer(QStringLiteral(":/unknot/icons/unknot.svg")).render(&painter);
    return QIcon(drawing);
}

std::string language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? "en"
                                           : locale.name().section(QLatin1Char('_'), 0, 0).toStdString();
}

QString cacheFolder(const Options& options)
{
    if (!options.dataFolder.isEmpty())
        return options.dataFolder + QStringLiteral("/cache");
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/unknot");
}

platform::DataFolders foldersFor(const Options& options)
{
    platform::DataFolders folders = options.dataFolder.isEmpty()
                                        ? platform::DataFolders::standard()
                                        : platform::DataFolders::in(options.dataFolder.toStdString());
    if (!options.contentFolder.isEmpty())
        folders.shippedContent = options.contentFolder.toStdString();
    return folders;
}

} // namespace unknot::app
