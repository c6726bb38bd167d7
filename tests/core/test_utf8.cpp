#include "unknot/core/utf8.h"

#include "support/catch.h"

#include <string>

using namespace unknot;

namespace {

/// The code points of a text; 0xFFFD for each byte that is none.
std::u32string signsOf(std::string_view text)
{
    std::u32string signs;
    while (!text.empty()) {
        const Sign sign = firstSign(text);
        REQUIRE_FALSE(sign.bytes.empty());
        REQUIRE(sign.bytes.data() == text.data());
        if (!sign.wellFormed())
            CHECK(sign.bytes.size() == 1);
        signs += sign.code;
        text.remove_prefix(sign.bytes.size());
    }
    return signs;
}

} // namespace

TEST_CASE("UTF-8 is read sign by sign")
{
    CHECK(signsOf("a\xC3\xBC\xE8\xB5\xB0\xF0\x9F\x99\x82z") == U"a\u00FC\u8D70\U0001F642z");
    CHECK(signsOf("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF") ==
          U"\u007F\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF");
    CHECK(signsOf(std::string_view("\0a", 2)) == std::u32string(U"\0a", 2));
    CHECK(firstSign("\xEF\xBF\xBD").wellFormed()); // U+FFFD itself
}

TEST_CASE("what is not UTF-8 is told byte by byte")
{
    for (const std::string bad :
         {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
          "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x80", "\xF0\x9F\x99"}) {
        CHECK_FALSE(firstSign(bad).wellFormed());
        CHECK(signsOf(bad) == std::u32string(bad.size(), U'\uFFFD'));
        CHECK(signsOf(bad + "z").back() == U'z');
    }
    CHECK(signsOf("\xE2z") == U"\uFFFDz");
}

TEST_CASE("the first sign that cannot be seen is found")
{
    CHECK(firstUnseen("a\xE2\x81\xA1z") == U'\u2061');
    CHECK(firstUnseen("a\nz\x01") == U'\n');
    CHECK(firstUnseen("\xEF\xBB\xBFz") == U'\uFEFF');
    CHECK(firstUnseen("Gr\xC3\xBC\xC3\x9F"
                      "e\xE2\x80\x8B") == U'\u200B');
    CHECK(firstUnseen("\x7F") == U'\x7F');
    CHECK_FALSE(firstUnseen("Gr\xC3\xBC\xC3\x9F"
                            "e \xE8\xB5\xB0 \xE2\x80\x8C\xE2\x80\x8D \xC2\xA0"));
    CHECK_FALSE(firstUnseen("a\xFF"));
    CHECK_FALSE(firstUnseen(""));
}
