#pragma once

#include "unknot/core/routine.h"
#include "unknot/core/text.h"

#include <string>
#include <vector>

namespace unknot {

/// What becomes of a part of a programme when it is added. Nothing that is here is ever replaced.
enum class ProgrammeFate {
    Here,   ///< The same is here already; it is used.
    Added,  ///< Nothing of this name is here.
    Beside, ///< Something else of this name is here; both stay.
};

struct ProgrammePart {
    std::string id; ///< The one it has here, or will have.
    Text name;
    ProgrammeFate fate = ProgrammeFate::Added;

    bool operator==(const ProgrammePart&) const = default;
};

/// A file that adding writes under the person's own content.
struct ProgrammeFile {
    std::string folder; ///< "techniques" or "routines".
    std::string name;
    std::string bytes;

    bool operator==(const ProgrammeFile&) const = default;
};

/// What a programme file holds, checked, and what adding it would change.
struct ProgrammeOffer {
    std::string from;    ///< Whom it says it is from; may be empty, and may be untrue.
    std::string forWhom; ///< May be empty.
    Routine routine;     ///< With the ids that it and its techniques will have here.
    ProgrammeFate fate = ProgrammeFate::Added;
    std::vector<ProgrammePart> techniques;
    Millis total{0};
    Millis rolling{0};
    std::vector<ProgrammeFile> files; ///< Empty: everything is here already.

    bool operator==(const ProgrammeOffer&) const = default;
};

/// Names for a file or a sheet that is handed over. They are written there and kept nowhere else.
struct HandoverNames {
    std::string from;
    std::string forWhom;
};

} // namespace unknot
