#include "handout/progress.h"

#include "handout/progress_page.h"

namespace unknot::handout {

namespace {

Paged pagedFrom(const ProgressRequest& request)
{
    const ProgressWords words = progressWords(request);
    return {words.title, request.paper, 1,
            [page = ProgressPage(words, request.paper)](QPainter& painter, int) { page.paint(painter); }};
}

} // namespace

Result<QByteArray> progressPdf(const ProgressRequest& request)
{
    return pdfOf(pagedFrom(request));
}

Result<void> writeProgress(const ProgressRequest& request, const std::filesystem::path& file)
{
    const auto pdf = progressPdf(request);
    return pdf ? writePdf(pdf.value(), file) : pdf.error();
}

QImage progressPicture(const ProgressRequest& request, int width)
{
    return picturesOf(pagedFrom(request), width).front();
}

} // namespace unknot::handout
