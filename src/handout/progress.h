#pragma once

#include "handout/handout.h"
#include "unknot/insight/progress.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QString>

#include <filesystem>
#include <string>

namespace unknot::handout {

/// What a progress sheet is made of. Catalog and log are only read while it is made.
struct ProgressRequest {
    const LoggedPeriod& period;
    const Catalog& catalog;
    std::string name; ///< Printed, and kept nowhere; may be empty.
    QDate day;        ///< On which it was made.
    Paper paper = Paper::A4;
    std::string language = "en"; ///< Of the content's words, where they are told in it.
};

/// One page to bring to an appointment, as a PDF: days and minutes, ratings before rolling, activities,
/// advice that was shown, what was stopped for pain. What does not fit is named in the place where it would
/// stand. Needs the application object (fonts).
[[nodiscard]] Result<QByteArray> progressPdf(const ProgressRequest& request);

/// Writes it as a whole or not at all.
[[nodiscard]] Result<void> writeProgress(const ProgressRequest& request, const std::filesystem::path& file);

/// The same page as a picture, `width` pixels across.
[[nodiscard]] QImage progressPicture(const ProgressRequest& request, int width);

} // namespace unknot::handout
