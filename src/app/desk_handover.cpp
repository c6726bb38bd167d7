#include "desk_handover.h"

#include "platform/code_reader.h"
#include "unknot/content/programme.h"
#include "unknot/content/whole_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QMetaObject>
#include <QStandardPaths>
#include <QUrl>

namespace unknot::app {

namespace {

constexpr int kPreviewWidth = 900;

Result<ProgrammeOffer> offerOf(content::ProgrammeReading reading)
{
    if (reading.offer)
        return std::move(*reading.offer);
    const Problem& problem = reading.problems.front();
    const std::string place = problem.line > 0 ? "Line " + std::to_string(problem.line) + ": " : "";
    return Error{ErrorCode::Invalid, place + problem.message + ' ' + problem.hint, problem.pointer};
}

Result<ProgrammeOffer> readAny(const std::string& file, const content::ContentRoots& roots)
{
    const std::filesystem::path path(file);
    if (path.extension() == content::kProgrammeEnding || path.extension() == ".json")
        return offerOf(content::readProgramme(path, roots));
    const auto code = platform::readCode(path);
    if (!code)
        return code.error();
    return offerOf(content::readProgrammeCode(code.value(), path, roots));
}

} // namespace

DeskHandover::DeskHandover(content::ContentRoots roots)
    : roots_(std::move(roots)), catalog_(std::make_shared<const Catalog>())
{
    readers_.setMaxThreadCount(1);
    painter_.setMaxThreadCount(1);
}

std::function<handout::HandoutRequest()> DeskHandover::sheetOf(const Routine& routine,
                                                               const HandoverNames& names, bool letter) const
{
    return [routine, names, letter, catalog = catalog_, clips = clips_, roots = roots_] {
        return handout::HandoutRequest{routine,
                                       *catalog,
                                       clips,
                                       names,
                                       content::programmeCode(routine, roots),
                                       QDate::currentDate(),
                                       letter ? handout::Paper::Letter : handout::Paper::A4};
    };
}

void DeskHandover::readProgramme(const std::string& file, Reply<ProgrammeOffer> reply)
{
    readers_.start([this, file, reply] {
        auto offer = std::make_shared<Result<ProgrammeOffer>>(readAny(file, roots_));
        QMetaObject::invokeMethod(
            &here_, [offer, reply] { reply(std::move(*offer)); }, Qt::QueuedConnection);
    });
}

void DeskHandover::addProgramme(const ProgrammeOffer& offer, Reply<void> reply)
{
    reply(roots_.own ? content::addProgramme(offer, *roots_.own)
                     : Error{ErrorCode::Unavailable, "There is no folder for content of your own.", {}});
}

void DeskHandover::writeProgramme(const Routine& routine, const HandoverNames& names, const std::string& file,
                                  Reply<void> reply)
{
    const auto packed = content::packProgramme(routine, names, roots_);
    if (!packed) {
        reply(packed.error());
        return;
    }
    reply(content::writeWhole(file, [&](std::ostream& out) -> Result<void> {
        out << packed.value();
        return {};
    }));
}

void DeskHandover::writeSheet(const Routine& routine, const HandoverNames& names, bool letter,
                              const std::string& file, Reply<void> reply)
{
    painter_.start([this, sheet = sheetOf(routine, names, letter), file, reply] {
        auto written = std::make_shared<Result<void>>(handout::writeHandout(sheet(), file));
        QMetaObject::invokeMethod(
            &here_, [written, reply] { reply(std::move(*written)); }, Qt::QueuedConnection);
    });
}

void DeskHandover::previewSheet(const Routine& routine, const HandoverNames& names, bool letter,
                                Reply<std::vector<std::string>> reply)
{
    painter_.start([this, sheet = sheetOf(routine, names, letter), reply, number = ++previewsAsked_] {
        if (number != previewsAsked_)
            return;
        auto pages = std::make_shared<Result<QList<QImage>>>(handout::handoutPages(sheet(), kPreviewWidth));
        QMetaObject::invokeMethod(
            &here_,
            [this, pages, reply, number] {
                if (number == previewsAsked_)
                    showPreview(*pages, reply);
            },
            Qt::QueuedConnection);
    });
}

void DeskHandover::showPreview(const Result<QList<QImage>>& pages,
                               const Reply<std::vector<std::string>>& reply)
{
    if (!pages) {
        reply(pages.error());
        return;
    }
    // A new folder each time, so that no picture is taken for one that was shown before.
    auto folder = std::make_unique<QTemporaryDir>();
    std::vector<std::string> files;
    for (const QImage& page : pages.value()) {
        const QString file = folder->filePath(QStringLiteral("page-%1.png").arg(files.size() + 1));
        if (!page.save(file)) {
            reply(Error{ErrorCode::Unwritable, "The preview cannot be written.", file.toStdString()});
            return;
        }
        files.push_back(file.toStdString());
    }
    previews_.swap(folder);
    reply(std::move(files));
}

void DeskHandover::openFile(const std::string& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(file)));
}

std::string DeskHandover::usualFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return (QDir(documents).exists() ? documents : QDir::homePath()).toStdString();
}

} // namespace unknot::app
