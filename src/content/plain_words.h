#pragma once

#include "value.h"

namespace unknot::content {

/// Tells about words of a document that come from elsewhere and would not be shown as they stand: markup, and
/// signs that cannot be seen or turn the direction of writing. Keys are looked at, too.
void checkPlainWords(const Value& root);

} // namespace unknot::content
