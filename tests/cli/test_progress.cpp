#include "cli/cli.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <QDate>

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

int ask(const std::vector<std::string>& arguments, std::string* errors = nullptr)
{
    const test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    Places places{UNKNOT_DATA_DIR, folder.path(), folder.path()};
    places.today = [] { return QDate(2026, 3, 14); };
    const int status = run(arguments, places, out, err);
    if (errors)
        *errors = err.str();
    return status;
}

} // namespace

TEST_CASE("a progress sheet that makes no sense is misuse, and nothing is written")
{
    for (const std::vector<std::string>& wrong : std::vector<std::vector<std::string>>{
             {"progress"},
             {"progress", "calf", "-o", "x.pdf"},
             {"progress", "-o", "x.pdf", "--weeks", "0"},
             {"progress", "-o", "x.pdf", "--weeks", "six"},
             {"progress", "-o", "x.pdf", "--weeks", "9999"},
             {"progress", "-o", "x.pdf", "--since", "2026-03-15"},
             {"progress", "-o", "x.pdf", "--since", "March"},
             {"progress", "-o", "x.pdf", "--since", "2026-03-01", "--weeks", "6"},
             {"progress", "-o", "x.pdf", "--paper", "a3"},
             {"progress", "-o", "x.pdf", "--from", "J. Okafor"},
             {"handout", "every-day", "-o", "x.pdf", "--weeks", "6"},
             {"log", "--letter"}}) {
        INFO(wrong.back());
        CHECK(ask(wrong) == kMisuse);
    }
    CHECK_FALSE(std::filesystem::exists("x.pdf"));
}
