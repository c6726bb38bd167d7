#pragma once

#include "unknot/content/loader.h"
#include "unknot/core/programme.h"
#include "unknot/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace unknot::content {

/// How names of programme files end.
inline constexpr std::string_view kProgrammeEnding = ".unknot";

struct ProgrammeReading {
    std::optional<ProgrammeOffer> offer; ///< Empty when anything is wrong.
    std::vector<Problem> problems;
};

/// Reads a programme file and holds it against the content of `roots`. Nothing in it is trusted: at most 1
/// MB, 32 levels, 12 techniques and 40 steps; plain words only, no control or direction signs and no markup;
/// ids of small letters, digits and hyphens; no file is opened and no address followed for it. Writes
/// nothing, never throws, blocks on the disk.
[[nodiscard]] ProgrammeReading readProgramme(const std::filesystem::path& file, const ContentRoots& roots);
/// The same for bytes that were read already; `file` is only named.
[[nodiscard]] ProgrammeReading readProgramme(std::string_view bytes, const std::filesystem::path& file,
                                             const ContentRoots& roots);
/// The same for the text of a QR code, which names techniques by id and revision; they have to be here.
[[nodiscard]] ProgrammeReading readProgrammeCode(std::string_view code, const std::filesystem::path& image,
                                                 const ContentRoots& roots);

/// Writes the offer's files into `own`, each as a whole. Fails and takes back what it wrote when one of them
/// cannot be written or is there already.
[[nodiscard]] Result<void> addProgramme(const ProgrammeOffer& offer, const std::filesystem::path& own);

/// The programme of `routine` with everything it needs, as JSON. Fails when a technique is not among `roots`.
[[nodiscard]] Result<std::string> packProgramme(const Routine& routine, const HandoverNames& names,
                                                const ContentRoots& roots);

/// The routine as the text of a QR code: signs of the alphanumeric mode only. Empty when it needs a technique
/// that does not come with the app. Whether it fits a code is for the one who draws it to say.
[[nodiscard]] std::optional<std::string> programmeCode(const Routine& routine, const ContentRoots& roots);

} // namespace unknot::content
