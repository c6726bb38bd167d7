#pragma once

#include <QPainterPath>

#include <optional>
#include <string>

namespace unknot::handout {

/// The dark modules of a QR code as one path, with a quiet zone of four modules, in a square of side 1. Empty
/// when `text` is too long for a code whose modules a printer and a scanner still tell apart on the sheet.
[[nodiscard]] std::optional<QPainterPath> qrPicture(const std::string& text);

} // namespace unknot::handout
