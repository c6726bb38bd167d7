#include "cli/rating_file.h"

#include "support/catch.h"

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

namespace {

Result<std::vector<insight::RatedDay>> read(const std::string& text)
{
    std::istringstream in(text);
    return readRatings(in, "calf.csv");
}

} // namespace

TEST_CASE("ratings are read from day numbers and from days of the calendar")
{
    const auto numbers = read("day,rating\n0,6\n 2 , 10 \n\n-3,0\n");
    REQUIRE(numbers.ok());
    CHECK(numbers.value() == std::vector<insight::RatedDay>{{0, 6}, {2, 10}, {-3, 0}});
    const auto dates = read("\xEF\xBB\xBF"
                            "day,rating\r\n2028-02-28,6\r\n2028-02-29,5\r\n2028-03-01,4");
    REQUIRE(dates.ok());
    REQUIRE(dates.value().size() == 3);
    CHECK(dates.value()[1].day - dates.value()[0].day == 1);
    CHECK(dates.value()[2].day - dates.value()[0].day == 2);
    CHECK(read("day,rating\n").value().empty());
}

TEST_CASE("a line that cannot be read is named with its number and what is wrong")
{
    struct Bad {
        const char* text;
        const char* place;
        const char* says;
    };
    const auto bad = GENERATE(values<Bad>({
        {"", "calf.csv:1", "day,rating"},
        {"0,6\n", "calf.csv:1", "day,rating"},
        {"rating,day\n", "calf.csv:1", "day,rating"},
        {"day,rating\n0,6\n1,eleven\n", "calf.csv:3", "whole number from 0 to 10"},
        {"day,rating\n0,11\n", "calf.csv:2", "whole number from 0 to 10"},
        {"day,rating\n0,-1\n", "calf.csv:2", "whole number from 0 to 10"},
        {"day,rating\n0,5.5\n", "calf.csv:2", "whole number from 0 to 10"},
        {"day,rating\n0,\n", "calf.csv:2", "whole number from 0 to 10"},
        {"day,rating\n\n\n1.5,6\n", "calf.csv:4", "day"},
        {"day,rating\n2027-02-29,6\n", "calf.csv:2", "day of the calendar"},
        {"day,rating\n99999999999,6\n", "calf.csv:2", "whole number"},
        {"day,rating\n0 6\n", "calf.csv:2", "a comma"},
        {"day,rating\n0,6,7\n", "calf.csv:2", "a comma"},
        {"day,rating\n0,6\n2026-03-14,6\n", "calf.csv:3", "cannot be mixed"},
    }));
    INFO(bad.text);
    const auto answer = read(bad.text);
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().place == bad.place);
    INFO(answer.error().message);
    CHECK(answer.error().message.find(bad.says) != std::string::npos);
}
