#include "store/csv.h"

#include "support/catch.h"

#include <sstream>

using namespace unknot::store;

namespace {

std::string row(const std::vector<std::string>& cells)
{
    std::ostringstream out;
    writeCsvRow(out, cells);
    return out.str();
}

} // namespace

TEST_CASE("a row ends with CR LF and quotes only where RFC 4180 asks for it")
{
    CHECK(row({"calf", "", "5"}) == "calf,,5\r\n");
    CHECK(row({"a,b", "say \"ah\"", "two\nlines"}) == "\"a,b\",\"say \"\"ah\"\"\",\"two\nlines\"\r\n");
    CHECK(row({"Größe ❄"}) == "Größe ❄\r\n");
}

TEST_CASE("a cell that a spreadsheet would run is made harmless")
{
    CHECK(row({"=1+1", "+1", "-1", "@x", "\tx"}) == "'=1+1,'+1,'-1,'@x,'\tx\r\n");
    CHECK(row({"=HYPERLINK(\"a\",\"b\")"}) == "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\r\n");
    CHECK(row({"a=b"}) == "a=b\r\n");
}
