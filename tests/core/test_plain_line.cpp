#include "unknot/core/plain_line.h"

#include "support/catch.h"

using namespace unknot;

TEST_CASE("What is typed becomes one line that reads as it is written")
{
    CHECK(plainLine("  Run\t5\r\n km ") == "Run 5 km");
    CHECK(plainLine("Sam \xE2\x80\xAEgnp.exe") == "Sam gnp.exe");
    CHECK(plainLine("a\xE2\x80\x8E\xE2\x80\x8B\xC2\xAD\xEF\xBB\xBF\xE2\x81\xA6z") == "az");
    CHECK(plainLine("a\xF3\xA0\x80\x81z") == "az"); // U+E0001, a tag
    CHECK(plainLine("a\xE2\x80\xA8z\xC2\xA0x\x1B[31m") == "a z x [31m");
    CHECK(plainLine("\xE2\x80\xAE \x07") == "");
    CHECK(plainLine("") == "");
}

TEST_CASE("A plain line keeps every script, and what is no UTF-8 shows")
{
    for (const char* words : {"Grüße", "क्\xE2\x80\x8Dष", "می\xE2\x80\x8Cخواهم", "走る", "\xF0\x9F\x99\x82"})
        CHECK(plainLine(words) == words);
    CHECK(plainLine("a\xFFz") == "a\xEF\xBF\xBDz");
    CHECK(plainLine("a\xC0\x80z\xED\xA0\x80") ==
          "a\xEF\xBF\xBD\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(plainLine("a\xE2\x80") == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("A plain line is cut between characters, and not behind a space")
{
    CHECK(plainLine("\xC3\xBC\xC3\xBC\xC3\xBC", 2) == "\xC3\xBC\xC3\xBC");
    CHECK(plainLine("ab cd", 2) == "ab");
    CHECK(plainLine("ab cd", 3) == "ab");
    CHECK(plainLine("ab cd", 4) == "ab c");
    CHECK(plainLine("ab", 0) == "");
}

TEST_CASE("Text of several lines keeps them, without empty ones at the ends")
{
    CHECK(plainLines("Heavy  legs \n\n after\tthe hill\r\n") == "Heavy legs\n\nafter the hill");
    CHECK(plainLines("\n \n\xE2\x80\xAE\nturned \xE2\x80\xAEgnp\n\n") == "turned gnp");
    CHECK(plainLines("one") == "one");
    CHECK(plainLines("\n\n") == "");
    CHECK(plainLines("") == "");
}
