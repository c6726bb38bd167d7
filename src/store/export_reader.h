#pragma once

#include <QJsonObject>

#include <functional>
#include <istream>
#include <string>

namespace unknot::store {

/// Reads a JSON export from its beginning to its end and gives each row of its lists ("sessions") to `take`,
/// one in memory at a time, whatever the size of the file. Throws Failure: Invalid for what is no export (a
/// row of sixteen million characters is none), TooNew for one of a later version. Because both may turn out
/// only at the end, what was taken before counts for nothing then.
void readExport(std::istream& in,
                const std::function<void(const std::string& list, const QJsonObject& row)>& take);

} // namespace unknot::store
