#pragma once

#include "value.h"

namespace unknot::content {

/// Tells about words that would not be shown as they stand: signs that cannot be seen or turn the direction
/// of writing, and markup. False: there was something to tell. `hint` says what to do; "": as for a file of
/// one's own. One rule for own files and for programmes, so that what can be loaded can be handed over.
bool checkPlain(const Value& value, std::string_view words, std::string_view hint = {});

/// checkPlain for every text and key of a document that comes from elsewhere, read or not.
bool checkPlainWords(const Value& root);

} // namespace unknot::content
