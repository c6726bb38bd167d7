#pragma once

#include "unknot/core/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>

namespace unknot::handout {

enum class Paper { A4, Letter };

/// In points.
[[nodiscard]] QSizeF sizeOf(Paper paper);

/// Something that stands on pages, and what its file says about it.
struct Paged {
    QString title;
    Paper paper = Paper::A4;
    int pages = 1;
    /// Draws a page, on a painter whose units are 1/Typist::kUnit points from the paper's corner.
    std::function<void(QPainter& painter, int page)> paint;
};

/// As a PDF: text that can be searched, lines as outlines. Needs the application object (fonts).
[[nodiscard]] Result<QByteArray> pdfOf(const Paged& paged);

/// As pictures, `width` pixels across.
[[nodiscard]] QList<QImage> picturesOf(const Paged& paged, int width);

/// Writes `pdf` as a whole or not at all.
[[nodiscard]] Result<void> writePdf(const QByteArray& pdf, const std::filesystem::path& file);

} // namespace unknot::handout
