#include "handout/handout.h"

#include "handout/page_layout.h"
#include "handout/pdf_language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace unknot::handout {

namespace {

constexpr int kPointsAnInch = 72;

} // namespace

Result<QByteArray> handoutPdf(const HandoutRequest& request)
{
    auto sheet = sheetOf(request);
    if (!sheet)
        return sheet.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(request.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(kPointsAnInch * Typist::kUnit));
    writer.setTitle(sheet.value().title);
    writer.setCreator(QStringLiteral("Unknot"));
    writer.setDocumentXmpMetadata(titleAndLanguage(sheet.value().title, request.language));
    PageLayout layout(std::move(sheet).value(), request);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Unwritable, "The sheet cannot be drawn.", {}};
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page);
    }
    painter.end();
    return withLanguage(std::move(bytes), QByteArray::fromStdString(request.language));
}

Result<void> writeHandout(const HandoutRequest& request, const std::filesystem::path& file)
{
    const auto bytes = handoutPdf(request);
    if (!bytes)
        return bytes.error();
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes.value()) != bytes.value().size() || !out.commit())
        return Error{ErrorCode::Unwritable, "It cannot be written: " + out.errorString().toStdString() + ".",
                     file.string()};
    return {};
}

Result<QList<QImage>> handoutPages(const HandoutRequest& request, int width)
{
    auto sheet = sheetOf(request);
    if (!sheet)
        return sheet.error();
    PageLayout layout(std::move(sheet).value(), request);
    const double scale = width / layout.size().width();
    QList<QImage> pages;
    for (int page = 0; page < layout.pages(); ++page) {
        QImage image(width, qRound(layout.size().height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale / Typist::kUnit, scale / Typist::kUnit);
        layout.paint(painter, page);
        painter.end();
        pages << image;
    }
    return pages;
}

} // namespace unknot::handout
