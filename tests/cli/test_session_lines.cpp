#include "cli/names.h"
#include "cli/session_lines.h"

#include "sample_session.h"
#include "support/catch.h"

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

TEST_CASE("times are written as people and as machines read them")
{
    CHECK(clockTime(Millis{65000}) == "1:05");
    CHECK(clockTime(std::chrono::hours{1}) == "1:00:00");
    CHECK(preciseTime(Millis{65250}) == "1:05.250");
    CHECK(isoTime({1'792'000'000'250, 120, "2026-10-14"}) == "2026-10-14T19:46:40.250+02:00");
    CHECK(isoTime({0, -210, "1969-12-31"}) == "1969-12-31T20:30:00.000-03:30");
}

TEST_CASE("the export has a row for each step, and the ratings of its area")
{
    std::ostringstream out;
    writeCsvRows(out, test::sampleSession("a"));
    CHECK(out.str() ==
          "a,sample,'=Sample,2026-10-14T19:46:40.000+02:00,2026-10-14,false,abandoned,200000,1,back,both,"
          "both,60000,60000,0,completed,,,5,,,,after the hills\r\n"
          "a,sample,'=Sample,2026-10-14T19:46:40.000+02:00,2026-10-14,false,abandoned,200000,2,calf,"
          "single,left,90000,40000,15000,skipped,7,,,,,,after the hills\r\n");
}

TEST_CASE("a session is told in words with what was done and what was planned")
{
    std::ostringstream out;
    writeSession(out, test::sampleSession("a"));
    CHECK(out.str().find("2026-10-14 19:46  =Sample  3:20  abandoned\n") == 0);
    CHECK(out.str().find("0:55 of 1:30 (held 0:15)  skipped") != std::string::npos);
    CHECK(out.str().find("rated before: calf left 7") != std::string::npos);
}
