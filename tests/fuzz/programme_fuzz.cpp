// tools/fuzz 600 programme

#include "code_text.h"
#include "programme_reader.h"
#include "unknot/content/figure.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

namespace content = unknot::content;

/// A programme comes of the bytes, or every problem has a line, words and a hint.
void read(std::string_view bytes)
{
    static const auto body = [] {
        std::vector<unknot::Problem> none;
        return content::readBodyFile(UNKNOT_DATA_DIR "/figure/body.json", none).value();
    }();
    content::Report report("fuzz.unknot");
    const auto programme = content::readProgrammeDocument(bytes, body, report);
    if (programme.has_value() != report.problems().empty()) {
        std::abort();
    }
    for (const unknot::Problem& problem : report.problems()) {
        if (problem.line < 1 || problem.message.empty() || problem.hint.empty()) {
            std::abort();
        }
    }
}

} // namespace

/// As a file, and as the text of a QR code.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto json = content::fromCodeText(bytes)) {
        read(*json);
    } else {
        read(bytes);
    }
    return 0;
}
