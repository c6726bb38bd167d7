#pragma once

#include "handout/paged.h"
#include "unknot/core/catalog.h"
#include "unknot/core/programme.h"
#include "unknot/core/result.h"
#include "unknot/figure/clip_set.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QList>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace unknot::handout {

/// What a sheet is made of. Catalog and routine are only read while it is made.
struct HandoutRequest {
    const Routine& routine;
    const Catalog& catalog;
    std::shared_ptr<const figure::ClipSet> clips; ///< Null: words without pictures.
    HandoverNames names;                          ///< Printed, and kept nowhere.
    std::optional<std::string> code;              ///< The routine as a QR code's text; empty: there is none.
    QDate day;                                    ///< The date on the sheet; its seven days begin here.
    Paper paper = Paper::A4;
    std::string language = "en"; ///< Of the content's words, where they are told in it.
};

/// The sheet as a PDF: text that can be searched, the figure as outlines. Needs the application object
/// (fonts). Fails when the routine names what is not in the catalog.
[[nodiscard]] Result<QByteArray> handoutPdf(const HandoutRequest& request);

/// Writes it as a whole or not at all.
[[nodiscard]] Result<void> writeHandout(const HandoutRequest& request, const std::filesystem::path& file);

/// The same pages as pictures, `width` pixels across.
[[nodiscard]] Result<QList<QImage>> handoutPages(const HandoutRequest& request, int width);

} // namespace unknot::handout
