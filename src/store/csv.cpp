#include "store/csv.h"

namespace unknot::store {

namespace {

void writeCell(std::ostream& out, std::string_view text)
{
    constexpr std::string_view kFormulaStarts = "=+-@\t\r";
    constexpr std::string_view kNeedQuotes = "\",\r\n";
    const std::string_view guard =
        !text.empty() && kFormulaStarts.find(text.front()) != std::string_view::npos ? "'" : "";
    if (text.find_first_of(kNeedQuotes) == std::string_view::npos) {
        out << guard << text;
        return;
    }
    out << '"' << guard;
    for (const char letter : text) {
        if (letter == '"')
            out << '"';
        out << letter;
    }
    out << '"';
}

} // namespace

void writeCsvRow(std::ostream& out, const std::vector<std::string>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out << ',';
        writeCell(out, cells[i]);
    }
    out << "\r\n";
}

} // namespace unknot::store
