#include "rules.h"

#include <algorithm>

namespace unknot::architecture {

namespace {

using Concerns = std::function<bool(const SourceFile&)>;

bool isCpp(const SourceFile& file)
{
    return file.is(".h") || file.is(".cpp");
}
bool isQml(const SourceFile& file)
{
    return file.is(".qml");
}
bool isOurs(const SourceFile& file)
{
    return file.under("src/") || file.under("include/");
}
bool isChecker(const SourceFile& file)
{
    return file.under("tests/architecture/");
}

/// Every line that matches `pattern` and not `unless`; `needle` is part of every match and makes most files
/// quick.
auto linesWith(std::vector<std::string> needles, const std::string& pattern, const std::string& unless = "")
{
    return [needles = std::move(needles), match = std::regex(pattern), unless,
            excuse = std::regex(unless)](const SourceFile& file) {
        std::vector<Finding> found;
        const bool possible = std::any_of(needles.begin(), needles.end(), [&](const std::string& needle) {
            return file.text.find(needle) != std::string::npos;
        });
        if (!possible)
            return found;
        int number = 0;
        for (const std::string& line : file.lines()) {
            ++number;
            if (std::regex_search(line, match) && (unless.empty() || !std::regex_search(line, excuse)))
                found.push_back({file.path, number, line});
        }
        return found;
    };
}

auto longerThan(std::ptrdiff_t most)
{
    return [most](const SourceFile& file) {
        const auto lines = std::count(file.text.begin(), file.text.end(), '\n');
        std::vector<Finding> found;
        if (lines > most)
            found.push_back({file.path, 0, std::to_string(lines) + " lines"});
        return found;
    };
}

std::vector<Finding> unboundDelegates(const SourceFile& file)
{
    static const std::regex delegate(R"(\bdelegate:|\bComponent\s*\{)");
    if (!std::regex_search(file.text, delegate) ||
        file.text.find("pragma ComponentBehavior: Bound") != std::string::npos)
        return {};
    return {{file.path, 1, "no pragma"}};
}

std::string repeated(int lines)
{
    std::string text;
    for (int line = 0; line < lines; ++line)
        text += "\n";
    return text;
}

std::vector<Rule> sizeAndQmlRules()
{
    return {
        {"QML files stay under 200 lines",
         "give a part of the page a file of its own",
         [](const auto& file) { return isQml(file) && file.under("src/"); },
         longerThan(199),
         {"src/ui/Today/Page.qml", repeated(200), repeated(199)}},
        {"C++ files stay within 300 lines",
         "one class, one job: split the file where the job changes",
         [](const auto& file) { return isCpp(file) && isOurs(file); },
         longerThan(300),
         {"src/core/plan.cpp", repeated(301), repeated(300)}},
        {"no `property var` without its reason on the line",
         "name the type, or say after // why there is none",
         isQml,
         linesWith({"property var"}, R"(property var )", R"(//\s*\w)"),
         {"src/ui/Today/Page.qml", "property var thing", "property var thing // any model at all"}},
        {"no Timer in QML",
         "derive it from the engine's clock in a view-model; animations may animate",
         isQml,
         linesWith({"Timer"}, R"(^\s*(\w+:\s*)?Timer\s*\{)"),
         {"src/ui/Session/Page.qml", "    Timer { interval: 1000 }", "    SessionTimer { seconds: 3 }"}},
        {"colours are named in ui/Theme",
         "add a token to Theme and use it",
         [](const auto& file) {
             return (isQml(file) || isCpp(file)) && isOurs(file) && !file.under("src/ui/Theme/") &&
                    !file.under("src/figure");
         },
         linesWith({"#"}, R"(["']#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})["'])"),
         {"src/ui/Today/Page.qml", "color: \"#ff8800\"", "color: Theme.canvas"}},
        {"files with delegates bind their components",
         "put `pragma ComponentBehavior: Bound` at the top",
         [](const auto& file) { return isQml(file) && isOurs(file); },
         unboundDelegates,
         {"src/ui/Today/Page.qml", "delegate: Row {}", "pragma ComponentBehavior: Bound\ndelegate: Row {}"}},
        {"no shader effects and no media player in QML",
         "they vanish or block: see docs/architecture.md",
         isQml,
         linesWith({"import"},
                   R"(^\s*import\s+(QtQuick\.Effects|Qt5Compat|QtMultimedia|QtTextToSpeech|QtCharts))"),
         {"src/ui/Today/Page.qml", "import QtQuick.Effects", "import QtQuick.Layouts"}},
    };
}

std::vector<Rule> cppRules()
{
    return {
        {"SQL lives in src/store",
         "ask the SessionLog port",
         [](const auto& file) {
             return isCpp(file) && !file.under("src/store/") && !file.under("tests/store/") &&
                    !isChecker(file);
         },
         linesWith({"QSql"}, R"(\bQSql\w*)"),
         {"src/viewmodels/today.cpp", "QSqlQuery query;", "log.overview(day);"}},
        {"no context properties and no registration by hand",
         "use QML_ELEMENT and typed required properties from setInitialProperties down",
         [](const auto& file) { return isCpp(file) && !isChecker(file); },
         linesWith({"setContextProperty", "qmlRegister"}, R"(\bsetContextProperty|\bqmlRegister\w+)"),
         {"src/app/main.cpp", "context->setContextProperty(n, v);", "engine.setInitialProperties(map);"}},
        // The log says when a row was written; the figure measures what a frame costs. No session is derived
        // from either.
        {"time is an argument",
         "take the time from the caller, or a Clock; only src/platform reads the real one",
         [](const auto& file) {
             return (isCpp(file) || isQml(file)) && isOurs(file) && !file.under("src/platform/") &&
                    !file.under("src/app/") && !file.under("src/store/") && !file.under("src/ui/Figure/");
         },
         linesWith(
             {"_clock::now", "Elapsed", "current", "Date", "time("},
             R"(_clock::now|QElapsedTimer|QDate(Time)?::current|QTime::current|\bDate\.now|new Date\(\)|\btime\((NULL|nullptr|0)\))"),
         {"src/core/engine.cpp", "auto t = std::chrono::steady_clock::now();", "auto t = clock.read();"}},
        {"tests do not sleep",
         "move the manual clock, or wait for the signal itself",
         [](const auto& file) { return file.under("tests/") && !isChecker(file); },
         linesWith(
             {"sleep", "wait", "Wait"},
             R"(sleep_for|sleep_until|(^|[^.\w>])(u|m|n|nano)?sleep\s*(\(\s*)?[0-9]|\bqWait\s*\(|\bqSleep|(^|[^.\w>])wait\s*\(\s*[0-9])"),
         {"tests/core/test_engine.cpp", "std::this_thread::sleep_for(1s);", "clock.pass(1s);"}},
        {"nothing is left for later in the code",
         "finish it, or open an issue",
         [](const auto& file) { return !isChecker(file); },
         linesWith({"TODO", "FIXME", "XXX"}, R"(\b(TODO|FIXME|XXX)\b)"),
         {"src/core/plan.cpp", "// TODO: later", "// Rests carry no side."}},
    };
}

std::vector<Rule> wordRules()
{
    return {
        {"the product stands alone",
         "say it in the product's own documents, or cite the paper itself",
         [](const auto& file) { return !isChecker(file); },
         linesWith(
             {"shared/", "ARCHITECTURE", "EVIDENCE", "ECOSYSTEM", "DESIGN.md", "PEERS", "MODELS.md",
              "PERFORMANCE.md", "ssue", "helper"},
             R"(\.\./shared|/work/|\b(ARCHITECTURE|EVIDENCE|ECOSYSTEM|DESIGN|PEERS|MODELS|PERFORMANCE)\.md|\bEVIDENCE\b|\b[Ii]ssue #?[0-9])"),
         {"src/core/plan.cpp", "// see ../shared/notes", "// Behm 2020"}},
    };
}

} // namespace

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> joined = sizeAndQmlRules();
        for (auto part : {cppRules(), wordRules()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

std::vector<std::string> violations(const Rule& rule, const std::vector<SourceFile>& files)
{
    std::vector<std::string> all;
    for (const SourceFile& file : files) {
        if (!rule.concerns(file))
            continue;
        for (const Finding& finding : rule.find(file))
            all.push_back(finding.path + ":" + std::to_string(finding.line) + ": " + rule.name +
                          ", but: " + finding.text + "\n    Instead: " + rule.instead + ".");
    }
    return all;
}

std::vector<std::string> concreteClasses(const std::vector<SourceFile>& files)
{
    static const std::regex declared(R"(^class (\w+)[^;]*$)");
    std::vector<std::string> names;
    for (const SourceFile& file : files) {
        if (!file.is(".h") || !file.under("src/platform/"))
            continue;
        std::smatch match;
        for (const std::string& line : file.lines())
            if (std::regex_search(line, match, declared))
                names.push_back(match[1]);
    }
    return names;
}

Rule concreteClassRule(const std::vector<std::string>& names)
{
    std::string pattern = R"(\b()";
    for (const std::string& name : names)
        pattern += name + "|";
    pattern.back() = ')';
    const Concerns elsewhere = [](const SourceFile& file) {
        return isCpp(file) && !file.under("src/platform/") && !file.under("src/app/") &&
               !file.under("tests/platform/") && !file.under("tests/app/") && !isChecker(file);
    };
    return {
        "concrete platform classes are named only in src/app",
        "take the abstract class of include/unknot/core/ports",
        elsewhere,
        linesWith(names, pattern + R"(\b)"),
        {"src/viewmodels/today.cpp", names.empty() ? "" : names.front() + " clock;", "const Clock& clock;"}};
}

} // namespace unknot::architecture
