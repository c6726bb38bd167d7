#include "handout/paged.h"

#include "handout/pdf_language.h"
#include "handout/typist.h"
#include "handout/words_language.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace unknot::handout {

namespace {

constexpr int kPointsAnInch = 72;

} // namespace

QSizeF sizeOf(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(595.28, 841.89) : QSizeF(612, 792);
}

Result<QByteArray> pdfOf(const Paged& paged)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(paged.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(static_cast<int>(kPointsAnInch * Typist::kUnit));
    writer.setTitle(paged.title);
    writer.setCreator(QStringLiteral("Unknot"));
    writer.setDocumentXmpMetadata(titleAndLanguage(paged.title, wordsLanguage()));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Unwritable, "The sheet cannot be drawn.", {}};
    for (int page = 0; page < paged.pages; ++page) {
        if (page > 0)
            writer.newPage();
        paged.paint(painter, page);
    }
    painter.end();
    return withLanguage(std::move(bytes), wordsLanguage().toLatin1());
}

QList<QImage> picturesOf(const Paged& paged, int width)
{
    const QSizeF size = sizeOf(paged.paper);
    const double scale = width / size.width();
    QList<QImage> pictures;
    for (int page = 0; page < paged.pages; ++page) {
        QImage image(width, qRound(size.height() * scale), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale / Typist::kUnit, scale / Typist::kUnit);
        paged.paint(painter, page);
        painter.end();
        pictures << image;
    }
    return pictures;
}

Result<void> writePdf(const QByteArray& pdf, const std::filesystem::path& file)
{
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size() || !out.commit())
        return Error{ErrorCode::Unwritable, "It cannot be written: " + out.errorString().toStdString() + ".",
                     file.string()};
    return {};
}

} // namespace unknot::handout
