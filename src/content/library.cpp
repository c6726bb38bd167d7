#include "library.h"

#include "spelling.h"
#include "utf8.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace unknot::content {

namespace {

std::string keyOf(std::size_t kind, const std::string& id)
{
    return std::to_string(kind) + '/' + id;
}

const std::string& idOf(const Advice& advice)
{
    return advice.rule;
}

template <class T>
const std::string& idOf(const T& thing)
{
    return thing.id;
}

} // namespace

void Library::add(ContentFile file, bool own)
{
    entries_.push_back({std::move(file), own});
}

void Library::add(Report report, bool own)
{
    if (!report.problems().empty()) {
        ContentFile folder{std::filesystem::path(report.file())};
        folder.report = std::move(report);
        add(std::move(folder), own);
    }
}

bool Library::has(const Entry& entry, std::size_t kind, const std::string& id) const
{
    const auto holder = holders_.find(keyOf(kind, id));
    return holder != holders_.end() && holder->second == &entry;
}

void Library::claimAll(Entry& entry)
{
    const std::size_t kind = entry.file.content.index();
    for (const Claim& claim : entry.file.claims) {
        const auto holder = holders_.find(keyOf(kind, claim.id));
        if (holder != holders_.end() && holder->second->own == entry.own) {
            entry.file.report.add(claim.line, claim.pointer,
                                  inQuotes(claim.id) + " is already taken by " +
                                      holder->second->file.report.file() + ".",
                                  "Give it a name of its own, or remove one of the two files.");
        }
    }
    if (entry.file.report.fatal()) {
        entry.file.content = {};
        return;
    }
    for (const Claim& claim : entry.file.claims) {
        holders_[keyOf(kind, claim.id)] = &entry;
    }
}

template <class T>
void Library::claim()
{
    for (Entry& entry : entries_) {
        if (std::holds_alternative<T>(entry.file.content)) {
            claimAll(entry);
        }
    }
}

template <class T>
std::vector<T> Library::takeSorted()
{
    claim<T>();
    std::vector<T*> kept;
    for (Entry& entry : entries_) {
        T* thing = std::get_if<T>(&entry.file.content);
        if (thing != nullptr && has(entry, entry.file.content.index(), thing->id)) {
            kept.push_back(thing);
        }
    }
    std::sort(kept.begin(), kept.end(),
              [](const T* a, const T* b) { return std::tie(a->order, a->id) < std::tie(b->order, b->id); });
    std::vector<T> things;
    things.reserve(kept.size());
    for (T* thing : kept) {
        things.push_back(std::move(*thing));
    }
    return things;
}

template <class T>
std::vector<T> Library::takeItems()
{
    claim<std::vector<T>>();
    std::vector<T> kept;
    for (Entry& entry : entries_) {
        auto* items = std::get_if<std::vector<T>>(&entry.file.content);
        if (items == nullptr) {
            continue;
        }
        for (T& item : *items) {
            if (has(entry, entry.file.content.index(), idOf(item))) {
                kept.push_back(std::move(item));
            }
        }
    }
    return kept;
}

// An own script may hold some lines only; the others stay as shipped.
Script Library::takeScript()
{
    Script script;
    Entry* last = nullptr;
    for (Entry& entry : entries_) {
        if (auto* lines = std::get_if<Script>(&entry.file.content)) {
            last = &entry;
            for (auto& [moment, text] : *lines) {
                script[moment] = std::move(text);
            }
        }
    }
    std::vector<std::string_view> missing;
    for (const auto& [moment, name] : momentNames()) {
        if (!script.contains(moment)) {
            missing.push_back(name);
        }
    }
    if (last != nullptr && !missing.empty()) {
        last->file.report.add(0, "/lines", "The voice has no words for " + listed(missing) + ".",
                              "Add them to \"lines\"; until then nothing is said there.", false);
    }
    return script;
}

void Library::checkRoutines(const std::vector<Technique>& techniques)
{
    KnownTechniques known{techniques, {}, {}};
    for (const Entry& entry : entries_) {
        const std::string& id = entry.file.technique;
        if (!id.empty() && entry.file.report.fatal()) {
            known.refused.insert(id);
        } else if (!id.empty() && entry.own) {
            known.own.insert(id);
        }
    }
    for (Entry& entry : entries_) {
        if (std::holds_alternative<Routine>(entry.file.content)) {
            checkReferences(entry.file, known);
        }
    }
}

void Library::checkZones()
{
    for (Entry& entry : entries_) {
        if (zones_ && !entry.file.report.fatal()) {
            content::checkZones(entry.file, *zones_);
        }
    }
}

std::vector<Problem> Library::takeProblems()
{
    std::vector<Problem> problems;
    for (Entry& entry : entries_) {
        for (Problem& problem : entry.file.takeProblems(entry.own)) {
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

Catalog Library::take()
{
    Catalog catalog;
    catalog.techniques = takeSorted<Technique>();
    checkZones();
    checkRoutines(catalog.techniques);
    catalog.routines = takeSorted<Routine>();
    catalog.advice = takeItems<Advice>();
    catalog.screening = takeItems<ScreeningItem>();
    claim<Sources>();
    catalog.script = takeScript();
    catalog.voicePrograms = takeSorted<VoiceProgram>();
    catalog.problems = takeProblems();
    return catalog;
}

Sources Library::takeSources()
{
    claim<Sources>();
    Sources all;
    for (Entry& entry : entries_) {
        auto* sources = std::get_if<Sources>(&entry.file.content);
        if (sources == nullptr) {
            continue;
        }
        all.standing = std::move(sources->standing);
        for (Reference& reference : sources->references) {
            if (has(entry, entry.file.content.index(), reference.id)) {
                all.references.push_back(std::move(reference));
            }
        }
    }
    return all;
}

std::vector<Problem> Library::check(const Catalog* known)
{
    std::vector<Technique> techniques = takeSorted<Technique>();
    checkZones();
    if (known != nullptr) {
        techniques.insert(techniques.end(), known->techniques.begin(), known->techniques.end());
    }
    if (!techniques.empty()) {
        checkRoutines(techniques);
    }
    claim<Routine>();
    claim<std::vector<Advice>>();
    claim<std::vector<ScreeningItem>>();
    claim<Sources>();
    claim<VoiceProgram>();
    return takeProblems();
}

} // namespace unknot::content
