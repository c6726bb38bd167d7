#pragma once

#include "unknot/content/loader.h"
#include "unknot/core/catalog.h"
#include "unknot/figure/clip_set.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::content {

/// The clips of one technique: the file TECHNIQUE.figure.json beside the technique's own.
struct TechniqueClips {
    std::string technique;
    std::vector<figure::Clip> clips; ///< One for each variant that has a picture, by the variant's id.
};

/// The figure's data: the body, and for each technique that has some its clips.
struct FigureLibrary {
    std::optional<figure::BodyModel> body; ///< Empty when its file is missing or wrong: nothing can be drawn.
    std::vector<TechniqueClips> techniques; ///< By technique id.
    std::vector<Problem> problems;

    /// Null when there is none: show text only. Valid as long as the library.
    [[nodiscard]] const figure::Clip* clip(const std::string& technique, const std::string& variant) const;
};

/// Reads figure/body.json of the shipped root and techniques/*.figure.json of both roots. Works like load():
/// never throws, a wrong file is left out and told about, an own file replaces the shipped one for the same
/// technique.
[[nodiscard]] FigureLibrary loadFigure(const ContentRoots& roots);

/// What can be drawn from `library`; null without a body.
[[nodiscard]] std::shared_ptr<const figure::ClipSet> clipSetOf(FigureLibrary library);

/// One file by itself; empty when it is wrong, and `problems` says why. Clips need the body: keyframes may
/// not leave its joints' limits.
[[nodiscard]] std::optional<figure::BodyModel> readBodyFile(const std::filesystem::path& file,
                                                            std::vector<Problem>& problems);
[[nodiscard]] std::optional<TechniqueClips> readClipsFile(const std::filesystem::path& file,
                                                          const figure::BodyModel& body,
                                                          std::vector<Problem>& problems);

/// The same for bytes that were read already; `file` is only named.
[[nodiscard]] std::optional<figure::BodyModel>
readBody(std::string_view bytes, const std::filesystem::path& file, std::vector<Problem>& problems);
[[nodiscard]] std::optional<TechniqueClips> readClips(std::string_view bytes,
                                                      const std::filesystem::path& file,
                                                      const figure::BodyModel& body,
                                                      std::vector<Problem>& problems);

} // namespace unknot::content
