#include "readable_text.h"

#include "utf8.h"

#include <algorithm>
#include <string>

namespace unknot::content {

namespace {

/// Where the file has got to when byte `at` is met.
int lineOf(std::string_view bytes, std::size_t at)
{
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

bool isReadableText(std::string_view bytes, Report& report)
{
    if (const auto bad = firstInvalidByte(bytes)) {
        report.add(lineOf(bytes, *bad), "",
                   "Byte " + std::to_string(*bad + 1) + " of the file is not valid UTF-8.",
                   "Save the file in the encoding UTF-8.");
        return false;
    }
    // To the parser a NUL byte is the end of the file.
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
        report.add(lineOf(bytes, nul), "",
                   "Byte " + std::to_string(nul + 1) + " of the file is 0, which no text file holds.",
                   "Save the file in the encoding UTF-8.");
        return false;
    }
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        report.add(1, "", "The file is empty.", "Write a document into it, or remove it.");
        return false;
    }
    return true;
}

} // namespace

std::optional<std::string_view> readableText(std::string_view bytes, Report& report)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (!isReadableText(bytes, report)) {
        return std::nullopt;
    }
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    return bytes;
}

} // namespace unknot::content
