#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::store {

/// One row of RFC 4180: quoted where needed, ended by CR LF. A text that a spreadsheet would run as a formula
/// (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front.
void writeCsvRow(std::ostream& out, const std::vector<std::string>& cells);

} // namespace unknot::store
