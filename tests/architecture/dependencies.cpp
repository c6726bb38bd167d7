#include "dependencies.h"

#include <algorithm>
#include <regex>

namespace unknot::architecture {

namespace fs = std::filesystem;

namespace {

const std::set<std::string> kAnyRoom{"*"};
const std::set<std::string> kPlainQt{"QtCore", "QtQml", "QtQmlIntegration"};
const std::set<std::string> kUiQt{"QtCore", "QtGui", "QtQml", "QtQmlIntegration", "QtQuick"};
const std::set<std::string> kDrawingQt{"QtCore", "QtGui", "QtQml", "QtQmlIntegration", "QtQuick", "QtSvg"};

std::string joined(const std::set<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + (name.empty() ? "any" : name);
    return all.empty() ? "nothing" : all;
}

std::string betterWay(const Edge& edge)
{
    if (edge.kind == Edge::Kind::Qt && (edge.to == "QtSql"))
        return "all SQL lives in src/store; ask the SessionLog port";
    if (edge.kind == Edge::Kind::Qt)
        return "keep this room free of it: pass a plain value, or put an abstract class under "
               "include/unknot/core/ports and the Qt code in the room behind it";
    if (edge.kind == Edge::Kind::Other)
        return "pass a plain value of core instead, or use the header in the room that owns that library";
    if (edge.to == "platform" || edge.to == "store")
        return "use the abstract class under include/unknot/core/ports; only src/app names the concrete one";
    if (edge.from.starts_with("ui/"))
        return "arrows never point sideways: put what both need into ui/Components, or hand it down as a "
               "property from ui/App";
    return "arrows never point up or sideways: move what both need down into core, or pass it in as a value";
}

/// All files that an include of ours can mean, by the part of their path after the include root.
std::map<std::string, std::vector<std::string>> bySuffix(const std::vector<SourceFile>& files)
{
    std::map<std::string, std::vector<std::string>> found;
    for (const SourceFile& file : files) {
        if (!file.is(".h") || roomOf(file.path).empty())
            continue;
        for (std::size_t at = file.path.size(); (at = file.path.rfind('/', at - 1)) != std::string::npos;)
            found[file.path.substr(at + 1)].push_back(file.path);
    }
    return found;
}

std::string folderOf(const std::string& path)
{
    return path.substr(0, path.rfind('/') + 1);
}

class EdgeFinder {
public:
    EdgeFinder(const std::vector<SourceFile>& files, const QtHeaders& qt) : qt_(qt), ours_(bySuffix(files)) {}

    void read(const SourceFile& file)
    {
        const std::string room = roomOf(file.path);
        int number = 0;
        for (const std::string& line : file.lines()) {
            ++number;
            std::smatch match;
            Edge edge{file.path, number, room, Edge::Kind::Room, {}};
            if (file.is(".qml")) {
                static const std::regex import(R"(^\s*import\s+Unknot\.(\w+))");
                if (std::regex_search(line, match, import))
                    addRoom(edge, match[1] == "ViewModels" ? "viewmodels" : "ui/" + match[1].str());
                continue;
            }
            static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
            if (!std::regex_search(line, match, include))
                continue;
            if (match[1] == "\"")
                addOwn(edge, file, match[2]);
            else
                addForeign(edge, match[2]);
        }
    }

    std::vector<Edge> edges;

private:
    void addRoom(Edge edge, std::string to)
    {
        edge.to = std::move(to);
        edges.push_back(std::move(edge));
    }

    void addOwn(const Edge& edge, const SourceFile& file, const std::string& target)
    {
        const auto found = ours_.find(target);
        if (found == ours_.end())
            return; // made by the build
        const auto& paths = found->second;
        const bool beside =
            std::find(paths.begin(), paths.end(), folderOf(file.path) + target) != paths.end();
        addRoom(edge, roomOf(beside ? file.path : paths.front()));
    }

    void addForeign(Edge edge, const std::string& target)
    {
        const std::size_t slash = target.find('/');
        if (target.starts_with("Qt") && slash != std::string::npos) {
            edge.kind = Edge::Kind::Qt;
            edge.to = target.substr(0, slash);
        } else if (const auto module = qt_.find(target); module != qt_.end()) {
            edge.kind = Edge::Kind::Qt;
            edge.to = module->second;
        } else if (slash != std::string::npos || target.ends_with(".h")) {
            edge.kind = Edge::Kind::Other;
            edge.to = target;
        } else {
            return; // the standard library
        }
        edges.push_back(std::move(edge));
    }

    const QtHeaders& qt_;
    std::map<std::string, std::vector<std::string>> ours_;
};

bool allows(const Row& row, const Edge& edge)
{
    if (row.rooms == kAnyRoom || edge.to == edge.from)
        return true;
    if (edge.kind == Edge::Kind::Room)
        return row.rooms.contains(edge.to);
    if (edge.kind == Edge::Kind::Qt)
        return row.qt.contains(edge.to);
    return std::any_of(row.other.begin(), row.other.end(),
                       [&](const std::string& prefix) { return edge.to.starts_with(prefix); });
}

} // namespace

const std::vector<Row>& table()
{
    static const std::set<std::string> shown{"core", "viewmodels", "ui/Theme", "ui/Components", "ui/Figure"};
    static const std::vector<Row> rows{
        {"core", {}, {}, {}},
        {"figure", {}, {}, {}},
        {"content", {"core", "figure"}, {}, {"nlohmann/", "sys/", "fcntl.h", "unistd.h", "zlib.h"}},
        {"insight", {"core"}, {}, {}},
        {"store",
         {"core", "content"},
         {"QtCore", "QtSql"},
         {"nlohmann/", "spdlog/", "sys/", "fcntl.h", "pthread.h", "sched.h", "stdio.h", "unistd.h"}},
        {"platform",
         {"core"},
         {"QtCore", "QtGui", "QtDBus", "QtMultimedia"},
         {"nlohmann/", "spdlog/", "sys/", "time.h", "fcntl.h", "unistd.h"}},
        {"figure_qt", {"figure"}, {"QtCore", "QtGui"}, {}},
        {"handout", {"core", "figure", "figure_qt", "insight"}, {"QtCore", "QtGui"}, {"qrcodegen"}},
        {"viewmodels", {"core", "insight"}, kPlainQt, {"spdlog/"}},
        {"ui/Theme", {}, kUiQt, {}},
        {"ui/Components", {"core", "viewmodels", "ui/Figure", "ui/Theme"}, kDrawingQt, {}},
        {"ui/Figure", {"core", "figure", "figure_qt", "viewmodels", "ui/Theme"}, kUiQt, {}},
        {"ui/Session", shown, kUiQt, {}},
        {"ui/Today", shown, kUiQt, {}},
        {"ui/FirstRun", shown, kUiQt, {}},
        {"ui/Techniques", shown, kUiQt, {}},
        {"ui/Routines", shown, kUiQt, {}},
        {"ui/History", shown, kUiQt, {}},
        {"ui/Present", shown, kUiQt, {}},
        {"ui/Settings", shown, kUiQt, {}},
        {"ui/App", kAnyRoom, {}, {}},
        {"cli",
         {"core", "content", "handout", "insight", "store"},
         {"QtCore"},
         {"sys/", "fcntl.h", "unistd.h"}},
        {"app", kAnyRoom, {}, {}},
    };
    return rows;
}

std::string roomOf(const std::string& path)
{
    static const std::regex header(R"(^include/unknot/(\w+)/.*)");
    static const std::regex page(R"(^src/(ui/\w+)/.*)");
    static const std::regex source(R"(^src/(\w+)/.*)");
    std::smatch match;
    for (const std::regex* shape : {&header, &page, &source})
        if (std::regex_match(path, match, *shape))
            return match[1];
    return {};
}

QtHeaders readQtHeaders(const fs::path& folder)
{
    QtHeaders headers;
    for (const auto& module : fs::directory_iterator(folder)) {
        const std::string name = module.path().filename().string();
        if (!name.starts_with("Qt") || !module.is_directory())
            continue;
        for (const auto& header : fs::directory_iterator(module))
            if (header.is_regular_file())
                headers.emplace(header.path().filename().string(), name);
    }
    return headers;
}

std::vector<Edge> findEdges(const std::vector<SourceFile>& files, const QtHeaders& qt)
{
    EdgeFinder finder(files, qt);
    for (const SourceFile& file : files)
        if (!roomOf(file.path).empty() && (file.is(".h") || file.is(".cpp") || file.is(".qml")))
            finder.read(file);
    return finder.edges;
}

std::vector<std::string> brokenRows(const std::vector<Edge>& edges, const std::vector<Row>& rows)
{
    std::vector<std::string> broken;
    for (const Edge& edge : edges) {
        const std::string where = edge.file + ":" + std::to_string(edge.line) + ": ";
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.room == edge.from; });
        if (row == rows.end())
            broken.push_back(where + "the room " + edge.from +
                             " is not in the table; give it a row there and in docs/architecture.md");
        else if (!allows(*row, edge))
            broken.push_back(where + edge.from + " uses " + edge.to +
                             "; its row allows rooms: " + joined(row->rooms) + "; Qt: " + joined(row->qt) +
                             "; others: " + joined(row->other) + ". Instead: " + betterWay(edge) + ".");
    }
    return broken;
}

} // namespace unknot::architecture
