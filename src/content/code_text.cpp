#include "code_text.h"

#include <array>
#include <cstdint>
#include <vector>
#include <zlib.h>

namespace unknot::content {

namespace {

constexpr std::string_view kMark = "UNKNOT:1:";
constexpr std::string_view kSigns = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::size_t kMostBytes = 65'536;
constexpr std::size_t kMostSigns = 8'000; ///< Twice what the largest code holds.
constexpr int kRaw = -15;                 ///< zlib: no header, the largest window.

/// Part of the format: never change it, the next one gets a new mark. The commonest words stand last.
constexpr std::string_view kDictionary =
    "quadriceps\",\"variant\":\"hamstrings\",\"variant\":\"mid-back\",\"variant\":\"glutes\",\"itb\","
    "\"calf\","
    "\"standard\",\"straight\",\"neutral\",\"feet-in\",\"feet-out\",\"single\",\"arch\",\"roll\","
    "\"source\":\"your physiotherapist\"},\"often\":{\"en\":\"Once a day at "
    "most\"},\"notes\":[{\"text\":{\"en\":\""
    "\"stroke_s\":3,\"hold_s\":30,\"reason\":{\"text\":{\"en\":\"Usual time after a "
    "run\"},\"source\":\"design\"}},"
    "\"sides\":\"left\",\"sides\":\"right\",\"duration_s\":60\"duration_s\":120},{\"technique\":\""
    "\"sides\":\"each\",\"duration_s\":90},{\"technique\":\"\",\"variant\":\"\",\"sides\":\"together\","
    "\"duration_s\":120}]},\"techniques\":[{\"id\":\"\",\"revision\":1},{\"id\":\"\",\"revision\":1}]}"
    "\"context\":\"own\",\"get_ready_s\":10,\"rest_s\":5,\"ratings\":true,\"steps\":[{\"technique\":\""
    "{\"format\":\"unknot-programme\",\"version\":1,\"routine\":{\"format\":\"unknot-routine\",\"version\":1,"
    "\"id\":\"\",\"revision\":1,\"order\":1,\"name\":{\"en\":\"\"},\"summary\":{\"en\":\"\"},";

std::string deflated(std::string_view bytes)
{
    z_stream stream{};
    std::string out(deflateBound(nullptr, static_cast<uLong>(bytes.size())) + 64, '\0');
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kRaw, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    deflateSetDictionary(&stream, reinterpret_cast<const Bytef*>(kDictionary.data()),
                         static_cast<uInt>(kDictionary.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::optional<std::string> inflated(const std::vector<std::uint8_t>& bytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, kRaw) != Z_OK) {
        return {};
    }
    inflateSetDictionary(&stream, reinterpret_cast<const Bytef*>(kDictionary.data()),
                         static_cast<uInt>(kDictionary.size()));
    // The room that is given is all there is: nothing grows with what the text claims.
    std::string out(kMostBytes, '\0');
    stream.next_in = const_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int end = inflate(&stream, Z_FINISH);
    const bool whole = end == Z_STREAM_END && stream.avail_in == 0;
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return whole ? std::optional(std::move(out)) : std::nullopt;
}

std::string inSigns(std::string_view bytes)
{
    std::string text;
    const auto put = [&](unsigned value, int count) {
        for (; count > 0; --count, value /= 45) {
            text += kSigns[value % 45];
        }
    };
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const unsigned high = static_cast<unsigned char>(bytes[i]);
        if (i + 1 < bytes.size()) {
            put(high * 256 + static_cast<unsigned char>(bytes[i + 1]), 3);
        } else {
            put(high, 2);
        }
    }
    return text;
}

std::optional<std::vector<std::uint8_t>> fromSigns(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::string_view group = text.substr(i, 3);
        unsigned value = 0;
        for (auto sign = group.rbegin(); sign != group.rend(); ++sign) {
            const std::size_t digit = kSigns.find(*sign);
            if (digit == std::string_view::npos) {
                return {};
            }
            value = value * 45 + static_cast<unsigned>(digit);
        }
        if (group.size() == 1 || value > (group.size() == 3 ? 0xFFFFU : 0xFFU)) {
            return {};
        }
        if (group.size() == 3) {
            bytes.push_back(static_cast<std::uint8_t>(value >> 8U));
        }
        bytes.push_back(static_cast<std::uint8_t>(value & 0xFFU));
    }
    return bytes;
}

} // namespace

std::string toCodeText(std::string_view json)
{
    return std::string(kMark) + inSigns(deflated(json));
}

std::optional<std::string> fromCodeText(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) {
        text.remove_suffix(1);
    }
    if (!text.starts_with(kMark) || text.size() > kMostSigns) {
        return {};
    }
    const auto bytes = fromSigns(text.substr(kMark.size()));
    return bytes ? inflated(*bytes) : std::nullopt;
}

} // namespace unknot::content
