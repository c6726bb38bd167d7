#pragma once

#include "unknot/core/result.h"
#include "unknot/core/routine.h"

#include <string>

namespace unknot {

/// A routine of the person's own as it stands in its file.
struct StoredRoutine {
    Routine routine;
    std::string stamp; ///< Names what the file held when it was read; never empty.
};

/// The person's own routines, one file each. Calls block for one small file.
class RoutineStore {
public:
    virtual ~RoutineStore() = default;

    /// NotFound when there is no own routine with this id.
    [[nodiscard]] virtual Result<StoredRoutine> open(const std::string& id) = 0;
    /// Writes the routine and gives its new stamp. `stamp` is the one it was opened or saved with, "" for a new
    /// one. Busy when the file is not what the stamp says: somebody else changed it, and it is left alone.
    /// Invalid when a routine like this could not be read again.
    [[nodiscard]] virtual Result<std::string> save(const Routine& routine, const std::string& stamp) = 0;
    /// Deletes the file, unless it was changed since (Busy).
    [[nodiscard]] virtual Result<void> remove(const std::string& id, const std::string& stamp) = 0;
};

} // namespace unknot
