#include "cli/names.h"
#include "cli/session_lines.h"

#include "support/catch.h"
#include "support/sample_session.h"

#include <sstream>

using namespace unknot;
using namespace unknot::cli;

TEST_CASE("times are written as people and as machines read them")
{
    CHECK(clockTime(Millis{65000}) == "1:05");
    CHECK(clockTime(std::chrono::hours{1}) == "1:00:00");
    CHECK(preciseTime(Millis{65250}) == "1:05.250");
}

TEST_CASE("a session is told in words with what was done and what was planned")
{
    std::ostringstream out;
    writeSession(out, test::sampleSession("a"));
    CHECK(out.str().find("2026-10-14 19:46  =Sample  3:20  abandoned\n") == 0);
    SessionRecord strange = test::sampleSession("a");
    strange.note = "fine\n\x1B[2J";
    std::ostringstream plain;
    writeSession(plain, strange);
    CHECK(plain.str().find("note: fine [2J\n") != std::string::npos);
    CHECK(out.str().find("0:55 of 1:30 (held 0:15)  skipped") != std::string::npos);
    CHECK(out.str().find("rated before: calf left 7") != std::string::npos);
}
