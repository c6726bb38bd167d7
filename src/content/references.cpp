#include "references.h"

#include "spelling.h"
#include "utf8.h"
#include "value.h"

#include <algorithm>

namespace unknot::content {

namespace {

template <class T>
std::vector<std::string_view> idsOf(const std::vector<T>& things)
{
    std::vector<std::string_view> ids;
    for (const T& thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

template <class T>
const T* findById(const std::vector<T>& things, const std::string& id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

std::string didYouMean(std::string_view word, const std::vector<std::string_view>& ids)
{
    constexpr std::size_t kMostListed = 12;
    const std::string_view meant = nearest(word, ids);
    if (!meant.empty()) {
        return "Did you mean " + inQuotes(meant) + "?";
    }
    return ids.empty() || ids.size() > kMostListed ? "Check the id." : "There are " + listed(ids) + ".";
}

void checkSides(const Value& step, const RoutineStep& read, const Variant& variant)
{
    const bool together = variant.sides == Sides::Together;
    if (together != (read.sides == StepSides::Together)) {
        const std::string name = inQuotes(read.technique) + ", " + inQuotes(variant.id);
        step.member("sides")->problem(
            together ? name + " is rolled with both sides together, but \"sides\" says " +
                           step.member("sides")->found() + "."
                     : name + " is rolled one side at a time, but \"sides\" says \"together\".",
            together ? "Use \"together\"." : "Use \"each\", \"left\" or \"right\".");
    }
}

/// False when the step is to be left out.
bool checkStep(const Value& step, const RoutineStep& read, const KnownTechniques& known)
{
    const Technique* technique = findById(known.techniques, read.technique);
    const Value name = *step.member("technique");
    if (technique == nullptr && known.refused.count(read.technique) > 0) {
        name.report().add(name.node().line, name.document().pointer(name.index()),
                          "The file of the technique " + inQuotes(read.technique) +
                              " has problems, so this step is left out.",
                          "Mend the technique's file.", false);
        return false;
    }
    if (technique == nullptr) {
        name.problem("There is no technique " + inQuotes(read.technique) + ".",
                     didYouMean(read.technique, idsOf(known.techniques)));
        return true;
    }
    const Variant* variant = findById(technique->variants, read.variant);
    if (variant == nullptr) {
        std::string hint = didYouMean(read.variant, idsOf(technique->variants));
        if (known.own.count(read.technique) > 0) {
            hint += " Your own file replaces the built-in technique.";
        }
        step.member("variant")->problem("The technique " + inQuotes(read.technique) + " has no variant " +
                                            inQuotes(read.variant) + ".",
                                        hint);
        return true;
    }
    checkSides(step, read, *variant);
    return true;
}

} // namespace

void checkZones(ContentFile& file, const std::vector<std::string>& zones)
{
    std::vector<std::string_view> known(zones.begin(), zones.end());
    known.push_back("anywhere");
    for (const Claim& zone : file.zones) {
        if (std::find(known.begin(), known.end(), zone.id) == known.end()) {
            file.report.add(zone.line, zone.pointer,
                            "The figure has no place " + inQuotes(zone.id) +
                                ", so it is told in words and not shown on the body.",
                            didYouMean(zone.id, known), false);
        }
    }
}

void checkReferences(ContentFile& file, const KnownTechniques& known)
{
    auto& routine = std::get<Routine>(file.content);
    const Value steps = *Value(file.document, 0, file.report).member("steps");
    std::vector<RoutineStep> kept;
    for (std::size_t i = 0; i < routine.steps.size(); ++i) {
        if (checkStep(steps.item(i), routine.steps[i], known)) {
            kept.push_back(routine.steps[i]);
        }
    }
    if (kept.empty()) {
        steps.problem("None of the routine's steps can be used.", "Mend the files of its techniques.");
    }
    routine.steps = std::move(kept);
    if (file.report.fatal()) {
        file.content = {};
    }
}

} // namespace unknot::content
