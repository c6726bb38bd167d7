#pragma once

#include "area_minutes_model.h"
#include "unknot/core/catalog.h"

#include <QString>

#include <string>
#include <vector>

/// What the editor says about a routine. Pure functions.
namespace unknot::viewmodels {

inline constexpr Millis kMostRolling{20 * 60000};
inline constexpr Millis kNearlyMost{18 * 60000};
inline constexpr std::size_t kLongestNote = 240; ///< Characters, of a note to a step or to the routine.

/// "Calf, hamstrings: 7 minutes of rolling."
[[nodiscard]] Text summaryOf(const Routine& routine, const Catalog& catalog, const std::string& language);
/// An own routine that says the same under an id and a name of its own.
[[nodiscard]] Routine copyOf(const Routine& routine, const Catalog& catalog, const std::string& language);
[[nodiscard]] Routine newRoutine(const Catalog& catalog, const std::string& language);

[[nodiscard]] std::vector<AreaMinutes> areaRows(const Routine& routine, const Catalog& catalog,
                                                const std::string& language);
/// "Quads: 4 minutes. The usual time is 2 to 3."; empty when no area is above 3.
[[nodiscard]] QString areaWords(const Routine& routine, const Catalog& catalog, const std::string& language);
/// About the 20 minutes.
[[nodiscard]] QString guardWords(Millis rolling);

/// The notes, a line each; and lines as notes, which keep the source of one that says the same.
[[nodiscard]] QString noteText(const Routine& routine, const std::string& language);
[[nodiscard]] std::vector<Line> notesOf(const QString& text, const Routine& before,
                                        const std::string& language);

} // namespace unknot::viewmodels
