#pragma once

#include "source_tree.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace unknot::architecture {

/// One room of the source tree and all it may know about.
struct Row {
    std::string room;            ///< "core", "ui/Session".
    std::set<std::string> rooms; ///< Other rooms it may include or import.
    std::set<std::string> qt;    ///< Qt modules it may include, "QtSql".
    std::set<std::string> other; ///< Third-party and system header prefixes, "nlohmann/"; "" allows any.
};

/// The table of docs/architecture.md.
[[nodiscard]] const std::vector<Row>& table();

/// `from` uses `to` in a line of a file. `to` is a room, a Qt module ("QtSql") or a foreign header
/// ("<nlohmann/json.hpp>").
struct Edge {
    enum class Kind { Room, Qt, Other };

    std::string file;
    int line = 0;
    std::string from;
    Kind kind = Kind::Room;
    std::string to;

    bool operator==(const Edge&) const = default;
};

/// The room a path belongs to; "" when it is in none (tests, tools).
[[nodiscard]] std::string roomOf(const std::string& path);

/// Which Qt module each header belongs to, read from Qt's own include folder.
using QtHeaders = std::map<std::string, std::string>;
[[nodiscard]] QtHeaders readQtHeaders(const std::filesystem::path& folder);

[[nodiscard]] std::vector<Edge> findEdges(const std::vector<SourceFile>& files, const QtHeaders& qt);

/// For each edge that the table does not allow: where it is, the row it breaks and the better way.
[[nodiscard]] std::vector<std::string> brokenRows(const std::vector<Edge>& edges,
                                                  const std::vector<Row>& rows);

} // namespace unknot::architecture
