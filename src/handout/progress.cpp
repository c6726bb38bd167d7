#include "handout/progress.h"

#include "handout/pdf_language.h"
#include "handout/progress_page.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace unknot::handout {

namespace {

constexpr int kPointsAnInch = 72;

} // namespace

Result<QByteArray> progressPdf(const ProgressRequest& request)
{
    const ProgressWords words = progressWords(request);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(request.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(kPointsAnInch * Typist::kUnit));
    writer.setTitle(words.title);
    writer.setCreator(QStringLiteral("Unknot"));
    writer.setDocumentXmpMetadata(titleAndLanguage(words.title, request.language));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Unwritable, "The sheet cannot be drawn.", {}};
    ProgressPage(words, request.paper).paint(painter);
    painter.end();
    return withLanguage(std::move(bytes), QByteArray::fromStdString(request.language));
}

Result<void> writeProgress(const ProgressRequest& request, const std::filesystem::path& file)
{
    const auto bytes = progressPdf(request);
    if (!bytes)
        return bytes.error();
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.value()) != bytes.value().size() || !out.commit())
        return Error{ErrorCode::Unwritable, "It cannot be written: " + out.errorString().toStdString() + ".",
                     file.string()};
    return {};
}

QImage progressPicture(const ProgressRequest& request, int width)
{
    const ProgressPage page(progressWords(request), request.paper);
    const double scale = width / page.size().width();
    QImage image(width, qRound(page.size().height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale / Typist::kUnit, scale / Typist::kUnit);
    page.paint(painter);
    return image;
}

} // namespace unknot::handout
