#pragma once

#include "technique_sources.h"
#include "unknot/content/programme.h"
#include "unknot/figure/model.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::content {

/// The content that programmes are made of and held against. Each part is read when it is first asked for,
/// and once.
class ProgrammeGround {
public:
    explicit ProgrammeGround(ContentRoots roots) : roots_(std::move(roots)) {}

    [[nodiscard]] const Catalog& catalog();
    [[nodiscard]] const std::map<std::string, TechniqueSource>& sources();
    /// Null when its file is wrong; then `problems` say why.
    [[nodiscard]] const figure::BodyModel* body(std::vector<Problem>& problems);

private:
    ContentRoots roots_;
    std::optional<Catalog> catalog_;
    std::optional<std::map<std::string, TechniqueSource>> sources_;
    std::optional<figure::BodyModel> body_;
};

// As in unknot/content/programme.h, for many programmes on the same content.
[[nodiscard]] ProgrammeReading readProgramme(std::string_view bytes, const std::filesystem::path& file,
                                             ProgrammeGround& ground);
[[nodiscard]] ProgrammeReading readProgrammeCode(std::string_view code, const std::filesystem::path& image,
                                                 ProgrammeGround& ground);
[[nodiscard]] Result<std::string> packProgramme(const Routine& routine, const HandoverNames& names,
                                                ProgrammeGround& ground);
[[nodiscard]] std::optional<std::string> programmeCode(const Routine& routine, ProgrammeGround& ground);

} // namespace unknot::content
