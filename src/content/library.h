#pragma once

#include "content_file.h"
#include "references.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace unknot::content {

/// Brings files together: who has which id, which routine fits the techniques. Shipped files are added first.
class Library {
public:
    void add(ContentFile file, bool own);
    /// Problems of a folder as a whole.
    void add(Report report, bool own);

    /// The places that the figure can mark; without them those that techniques name are not held against
    /// them.
    void know(std::vector<std::string> zones) { zones_ = std::move(zones); }

    /// Everything that holds together, and all problems in the order of the files.
    [[nodiscard]] Catalog take();
    [[nodiscard]] Sources takeSources();
    /// Only the problems. Routines may also name the techniques of `known`; without any techniques at all
    /// they are not held against them.
    [[nodiscard]] std::vector<Problem> check(const Catalog* known);

private:
    struct Entry {
        ContentFile file;
        bool own;
    };

    template <class T>
    void claim();
    template <class T>
    std::vector<T> takeSorted();
    template <class T>
    std::vector<T> takeItems();
    Script takeScript();
    void checkZones();
    void checkRoutines(const std::vector<Technique>& techniques);
    void claimAll(Entry& entry);
    [[nodiscard]] std::vector<Problem> takeProblems();
    [[nodiscard]] bool has(const Entry& entry, std::size_t kind, const std::string& id) const;

    std::deque<Entry> entries_;
    std::unordered_map<std::string, const Entry*> holders_; ///< By kind and id.
    std::optional<std::vector<std::string>> zones_;
};

} // namespace unknot::content
