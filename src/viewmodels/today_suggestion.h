#pragma once

#include "prepared_routine.h"
#include "summary_rows_model.h"
#include "unknot/core/plan.h"
#include "unknot/core/ports/session_log.h"
#include "unknot/insight/suggestion.h"

#include <QStringList>

#include <optional>

namespace unknot::viewmodels {

/// What the suggestion is made from.
struct SuggestionInput {
    const Catalog& catalog;
    std::string_view language;
    const Settings& settings;
    const LogOverview& log;
    bool logKnown = true; ///< false: the log could not be read, so nobody is taken for a newcomer.
    Context context = Context::Daily;
    std::string routine; ///< Id, when a context has more than one; "" or unknown: the first.
    const std::vector<insight::AreaFacts>& facts;
    std::optional<Millis> available; ///< All the time there is; empty: as much as the routine takes.
};

/// Today's suggestion for one context.
struct Suggestion {
    std::string routine; ///< "" when there is none.
    QString kicker;      ///< "Suggested after a run".
    QString total;       ///< "12:30".
    QString rolling;     ///< "in total, 11 min of it rolling".
    QString description; ///< "Suggested after a run, 12 minutes 30, 5 areas".
    QString notes;       ///< What goes with the routine, a line each.
    QString adjusted;    ///< What was changed in it, and why.
    QString problem;     ///< Why it cannot be rolled.
    QStringList choices; ///< Names of the context's routines when there is more than one.
    int choice = 0;
    std::vector<SummaryRow> rows;

    bool operator==(const Suggestion&) const = default;
};

/// The routines of a context. In Daily, the gentle first session stands alone until there is a session.
[[nodiscard]] std::vector<const Routine*> routinesOf(const SuggestionInput& input);

/// A routine as it will be rolled: what is missing left out, the roller answer applied, fitted to the log and
/// the time there is, set up as the person likes it.
[[nodiscard]] Result<Plan> planOf(const Routine& routine, const SuggestionInput& input);

[[nodiscard]] Suggestion suggest(const SuggestionInput& input);

} // namespace unknot::viewmodels
