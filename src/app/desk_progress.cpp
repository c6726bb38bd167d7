#include "desk_progress.h"

#include "handout/progress.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace unknot::app {

namespace {

constexpr int kPreviewWidth = 1240; // A4 at 150 to the inch: small print can be read

handout::ProgressRequest requestOf(const ProgressWish& wish, const Catalog& catalog,
                                   const std::string& language)
{
    return {wish.period,
            catalog,
            wish.name,
            QDate::fromString(QString::fromStdString(wish.today), Qt::ISODate),
            wish.letter ? handout::Paper::Letter : handout::Paper::A4,
            language};
}

} // namespace

DeskProgress::DeskProgress() : catalog_(std::make_shared<const Catalog>()) {}

void DeskProgress::setCatalog(std::shared_ptr<const Catalog> catalog, std::string language)
{
    catalog_ = std::move(catalog);
    language_ = std::move(language);
}

void DeskProgress::preview(const ProgressWish& wish, Reply<std::string> reply)
{
    // A new folder each time, so that no picture is taken for one that was shown before.
    auto folder = std::make_unique<QTemporaryDir>();
    const QString file = folder->filePath(QStringLiteral("progress.png"));
    if (!handout::progressPicture(requestOf(wish, *catalog_, language_), kPreviewWidth).save(file)) {
        reply(Error{ErrorCode::Unwritable, "The preview cannot be written.", file.toStdString()});
        return;
    }
    picture_.swap(folder);
    reply(file.toStdString());
}

void DeskProgress::write(const ProgressWish& wish, const std::string& file, Reply<void> reply)
{
    reply(handout::writeProgress(requestOf(wish, *catalog_, language_), file));
}

void DeskProgress::openFile(const std::string& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(file)));
}

std::string DeskProgress::usualFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QDir(documents).exists() ? documents : QDir::homePath()).toStdString();
}

} // namespace unknot::app
