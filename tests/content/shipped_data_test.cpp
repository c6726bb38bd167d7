#include "support.h"

#include "unknot/content/loader.h"
#include "unknot/content/sources.h"
#include "unknot/content/validate.h"

#include <set>

using namespace unknot;

namespace {

/// Every source tag of a line of shipped content, "guide: ..." and the like apart: those are no papers.
std::set<std::string> papersNamedBy(const std::string& text)
{
    std::set<std::string> papers;
    const std::string key = "\"source\": \"";
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at)) {
        at += key.size();
        std::string sources = text.substr(at, text.find('"', at) - at);
        while (!sources.empty()) {
            const std::size_t end = std::min(sources.find("; "), sources.size());
            const std::string tag = sources.substr(0, end);
            if (tag.size() > 5 && tag.find_first_not_of("0123456789", tag.size() - 4) == std::string::npos) {
                papers.insert(tag);
            }
            sources.erase(0, end + 2);
        }
    }
    return papers;
}

} // namespace

TEST_CASE("the shipped content loads without a problem")
{
    const Catalog catalog = content::load({UNKNOT_DATA_DIR, {}});
    CHECK(test::shown(catalog.problems).empty());
    CHECK(catalog.techniques.size() == 6);
    CHECK(catalog.routines.size() == 4);
    CHECK_FALSE(catalog.advice.empty());
    CHECK_FALSE(catalog.screening.empty());
    CHECK(test::shown(content::validatePath(UNKNOT_DATA_DIR)).empty());
}

TEST_CASE("every paper that shipped content names is among the sources")
{
    std::set<std::string> known;
    for (const content::Reference& reference : content::loadSources({UNKNOT_DATA_DIR, {}}).references) {
        known.insert(reference.id);
    }
    REQUIRE_FALSE(known.empty());
    std::set<std::string> named;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(UNKNOT_DATA_DIR)) {
        if (entry.path().extension() == ".json") {
            named.merge(papersNamedBy(test::contentOf(entry.path())));
        }
    }
    CHECK(named.size() > 5);
    for (const std::string& paper : named) {
        INFO(paper);
        CHECK(known.count(paper) == 1);
    }
}
