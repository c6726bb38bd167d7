#pragma once

#include "document.h"
#include "files.h"
#include "report.h"
#include "unknot/content/sources.h"
#include "unknot/core/catalog.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace unknot::content {

/// An id that a file claims, and where it does.
struct Claim {
    std::string id;
    int line = 0;
    std::string pointer;
};

/// What one file holds. `std::monostate`: it was refused, or it is of a kind that is read elsewhere.
using Content = std::variant<std::monostate, Technique, Routine, std::vector<Advice>,
                             std::vector<ScreeningItem>, Sources, Script, VoiceProgram>;

struct ContentFile {
    explicit ContentFile(const std::filesystem::path& path) : report(path) {}

    Report report;
    Content content;
    std::vector<Claim> claims;
    std::string technique;    ///< Id of the technique the file is for, when that much could be read.
    bool isSchema = false;    ///< A JSON Schema, which is there for editors.
    std::vector<Claim> zones; ///< Places that a technique's cautions name.
    Document document;        ///< Only kept for routines, which are held against the techniques later.

    /// The report's problems, with what is known about the file filled in. Empties the report.
    [[nodiscard]] std::vector<Problem> takeProblems(bool own);
};

/// Reads one file after the other; keeps its buffers between them. Never throws.
class ContentReader {
public:
    [[nodiscard]] ContentFile read(const std::filesystem::path& file);
    /// The same for bytes that were read already; `file` is only named.
    [[nodiscard]] ContentFile read(std::string_view bytes, const std::filesystem::path& file);

private:
    FileReader files_;
    Document document_;
};

} // namespace unknot::content
