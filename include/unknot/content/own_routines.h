#pragma once

#include "unknot/core/ports/routine_store.h"

#include <filesystem>
#include <optional>

namespace unknot::content {

/// The routine as a file under routines/ holds it: load() reads back the same value. Durations are kept to
/// the millisecond. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string routineJson(const Routine& routine);

/// The routines in `own`/routines: ID.json, or whichever file there claims the id. Written to a file beside
/// it, synced and renamed.
class OwnRoutines : public RoutineStore {
public:
    explicit OwnRoutines(std::filesystem::path own);

    [[nodiscard]] Result<StoredRoutine> open(const std::string& id) override;
    [[nodiscard]] Result<std::string> save(const Routine& routine, const std::string& stamp) override;
    [[nodiscard]] Result<void> remove(const std::string& id, const std::string& stamp) override;

private:
    struct Held;
    [[nodiscard]] std::optional<Held> find(const std::string& id) const;
    [[nodiscard]] Result<Held> findUnchanged(const std::string& id, const std::string& stamp) const;

    std::filesystem::path folder_;
};

} // namespace unknot::content
