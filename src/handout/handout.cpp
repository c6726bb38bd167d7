#include "handout/handout.h"

#include "handout/page_layout.h"

namespace unknot::handout {

namespace {

Result<Paged> pagedFrom(const HandoutRequest& request)
{
    auto sheet = sheetOf(request);
    if (!sheet)
        return sheet.error();
    const QString title = sheet.value().title;
    const auto layout = std::make_shared<PageLayout>(std::move(sheet).value(), request);
    return Paged{title, request.paper, layout->pages(),
                 [layout](QPainter& painter, int page) { layout->paint(painter, page); }};
}

} // namespace

Result<QByteArray> handoutPdf(const HandoutRequest& request)
{
    const auto paged = pagedFrom(request);
    return paged ? pdfOf(paged.value()) : paged.error();
}

Result<void> writeHandout(const HandoutRequest& request, const std::filesystem::path& file)
{
    const auto pdf = handoutPdf(request);
    return pdf ? writePdf(pdf.value(), file) : pdf.error();
}

Result<QList<QImage>> handoutPages(const HandoutRequest& request, int width)
{
    const auto paged = pagedFrom(request);
    if (!paged)
        return paged.error();
    return picturesOf(paged.value(), width);
}

} // namespace unknot::handout
