#include "cli/json_writer.h"

#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace unknot::cli;
using unknot::Millis;

namespace {

std::string inArray(std::string_view text)
{
    std::ostringstream out;
    JsonWriter json(out, JsonWriter::Layout::OneLine);
    json.beginArray();
    json.value(text);
    json.endArray();
    return out.str();
}

} // namespace

TEST_CASE("what is written is JSON again")
{
    std::ostringstream out;
    JsonWriter json(out);
    json.beginObject();
    json.member("text", "a \"quoted\" \\ line\nnext");
    json.member("time", Millis{1500});
    json.member("yes", true);
    json.member("none", std::optional<int>{});
    json.key("list");
    json.beginArray();
    json.value(1);
    json.beginObject();
    json.endObject();
    json.endArray();
    json.endObject();

    const auto read = nlohmann::json::parse(out.str());
    CHECK(read["text"] == "a \"quoted\" \\ line\nnext");
    CHECK(read["time"] == 1500);
    CHECK(read["yes"] == true);
    CHECK(read["none"].is_null());
    CHECK(read["list"].size() == 2);
}

TEST_CASE("one line means one line")
{
    CHECK(inArray("a\nb") == "[\"a\\nb\"]\n");
}

TEST_CASE("control characters are escaped and broken UTF-8 is replaced")
{
    CHECK(inArray(std::string_view("\x01\x1f", 2)) == "[\"\\u0001\\u001f\"]\n");
    CHECK(inArray("ü❄") == "[\"ü❄\"]\n");
    const auto broken = GENERATE(values<std::string>(
        {"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\x80"}));
    const auto read = nlohmann::json::parse(inArray("<" + broken + ">"));
    const auto text = read[0].get<std::string>();
    CHECK(text.starts_with("<\xEF\xBF\xBD"));
    CHECK(text.ends_with(">"));
}
