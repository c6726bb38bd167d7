#pragma once

#include "unknot/core/advice.h"
#include "unknot/core/routine.h"
#include "unknot/core/script.h"
#include "unknot/core/technique.h"
#include "unknot/core/voice_program.h"

#include <string>
#include <vector>

namespace unknot {

/// Something wrong in a content file. It never stops the app; the other files load.
struct Problem {
    std::string file;      ///< Path as it was opened.
    int line = 0;          ///< 1-based; 0 when the file as a whole is meant.
    std::string pointer;   ///< JSON pointer ("/dose/usual_s"); "" is the whole document.
    std::string message;   ///< What was found and what was expected.
    std::string hint;      ///< What to do.
    bool fatal = true;     ///< false: the file was used all the same.
    std::string technique; ///< Id of the technique the file is for, when that much could be read.
    bool own = false;      ///< The file is the person's own, so the built-in version can stand in.

    bool operator==(const Problem&) const = default;
};

/// All loaded content, and what was wrong while loading. A value; cheap enough to replace as a whole.
struct Catalog {
    std::vector<Technique> techniques; ///< By order, then id.
    std::vector<Routine> routines;     ///< By order, then id.
    std::vector<Advice> advice;
    std::vector<ScreeningItem> screening;
    Script script;                           ///< What the voice says; empty when its file could not be read.
    std::vector<VoiceProgram> voicePrograms; ///< By order, then id: the best first.
    std::vector<Problem> problems;

    [[nodiscard]] const Technique* technique(const std::string& id) const;
    [[nodiscard]] const Routine* routine(const std::string& id) const;
    [[nodiscard]] const Advice* adviceFor(const std::string& rule) const;
};

} // namespace unknot
