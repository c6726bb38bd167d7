#include "rules.h"

#include "support/catch.h"

#include <algorithm>

using namespace unknot::architecture;

namespace {

const std::vector<SourceFile>& tree()
{
    static const std::vector<SourceFile> files = readTree(UNKNOT_SOURCE_DIR);
    return files;
}

void expectKept(const Rule& rule)
{
    std::string all;
    for (const std::string& line : violations(rule, tree()))
        all += "\n" + line;
    INFO(all);
    CHECK(all.empty());
}

void expectSeen(const Rule& rule)
{
    INFO(rule.name);
    const auto& [path, breaks, keeps] = rule.sample;
    CHECK(violations(rule, {{path, breaks}}).size() == 1);
    CHECK(violations(rule, {{path, keeps}}).empty());
}

} // namespace

TEST_CASE("every rule sees a file that breaks it and leaves one that keeps it alone")
{
    for (const Rule& rule : rules())
        expectSeen(rule);
    const auto names =
        concreteClasses({{"src/platform/real_clock.h", "class RealClock final : public Clock {\n"}});
    CHECK(names == std::vector<std::string>{"RealClock"});
    expectSeen(concreteClassRule(names));
}

TEST_CASE("the tree keeps the rules")
{
    for (const Rule& rule : rules())
        expectKept(rule);
}

TEST_CASE("concrete platform classes are named only in src/app")
{
    const auto names = concreteClasses(tree());
    if (!names.empty())
        expectKept(concreteClassRule(names));
}

TEST_CASE("the tree that is checked is the whole one")
{
    CHECK(tree().size() >= 30);
    const auto has = [](const std::string& path) {
        return std::any_of(tree().begin(), tree().end(),
                           [&](const SourceFile& file) { return file.path == path; });
    };
    CHECK(has("include/unknot/core/plan.h"));
    CHECK(has("CMakeLists.txt"));
    CHECK(has("tests/architecture/test_rules.cpp"));
}
