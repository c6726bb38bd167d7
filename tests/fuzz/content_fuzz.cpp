// tools/fuzz 600 content

#include "content_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever the bytes are: they load, or every problem has a line, words and a hint.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static unknot::content::ContentReader reader;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    unknot::content::ContentFile file = reader.read(bytes, "fuzz.json");
    const bool refused = std::holds_alternative<std::monostate>(file.content);
    const bool fatal = file.report.fatal();
    const auto problems = file.takeProblems(false);
    if (fatal != !problems.empty() || (fatal && !refused) ||
        problems.size() > unknot::content::kMostProblems) {
        std::abort();
    }
    for (const unknot::Problem& problem : problems) {
        if (problem.line < 1 || problem.message.empty() || problem.hint.empty()) {
            std::abort();
        }
    }
    return 0;
}
