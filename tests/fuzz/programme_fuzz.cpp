// cmake -G Ninja -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DUNKNOT_FUZZ=ON -DUNKNOT_SANITIZE=ON
// cmake --build build/fuzz --target programme_fuzz
// mkdir -p build/programmes && for r in every-day after-run; do unknotctl pack $r -o
// build/programmes/$r.unknot; done build/fuzz/tests/content/programme_fuzz -max_len=120000 -max_total_time=60
// build/programmes

#include "code_text.h"
#include "programme_reader.h"
#include "unknot/content/figure.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever the bytes are: a programme comes of them, or every problem has a line, words and a hint.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    namespace content = unknot::content;
    static const auto body = [] {
        std::vector<unknot::Problem> none;
        return content::readBodyFile(UNKNOT_DATA_DIR "/figure/body.json", none).value();
    }();
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)content::fromCodeText(bytes);
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
    return 0;
}
