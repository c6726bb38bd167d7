#pragma once

#include "unknot/core/result.h"

#include <filesystem>
#include <string>

namespace unknot::platform {

/// The text of the QR code on a picture, read by the program zbarimg in a process of its own, which is given
/// ten seconds. Unavailable when the program is not installed, NotFound when there is no code on the picture.
[[nodiscard]] Result<std::string> readCode(const std::filesystem::path& image);

} // namespace unknot::platform
