#pragma once

#include "object_reader.h"

#include <string_view>

namespace unknot::content {

/// "version" of a document; false: it is missing, or newer than what is read here.
bool readVersion(ObjectReader& in);
/// "format" and "version" of a document that can only be of this format; false: do not read on.
bool readFormat(ObjectReader& in, std::string_view format);

} // namespace unknot::content
