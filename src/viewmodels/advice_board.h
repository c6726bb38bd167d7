#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/event.h"
#include "unknot/core/session_engine.h"

#include <QQmlEngine>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace unknot::viewmodels {

/// A safety message in words; an empty rule: there is none.
struct AdviceWords {
    Q_GADGET
    QML_VALUE_TYPE(adviceWords)
    Q_PROPERTY(bool urgent READ urgent)
    Q_PROPERTY(QString rule MEMBER rule)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString message MEMBER message)

public:
    AdviceLevel level = AdviceLevel::Information;
    QString rule;
    QString title;
    QString message;

    [[nodiscard]] bool urgent() const { return level <= AdviceLevel::Stop; }
    bool operator==(const AdviceWords&) const = default;
};

/// The wording of `due` with {area}, {side} and {other} put in; empty when the content has no words for the
/// rule.
[[nodiscard]] std::optional<AdviceWords> wordsFor(const event::AdviceDue& due, const Catalog& catalog,
                                                  const std::string& language);

/// Safety messages that came up in a session. One is shown at a time, the most pressing first. It leaves when
/// the person says so, after twenty seconds of session time, or with the rating it came in: on the floor
/// nobody can click it away.
class AdviceBoard {
public:
    void add(const event::AdviceDue& due);
    /// Shows the present message no more; also those already seen of the same rule.
    void dismiss();
    /// Takes a rule that is told elsewhere off the board.
    void withdraw(const std::string& rule);
    /// What to show at `position`.
    [[nodiscard]] std::optional<AdviceWords> at(const Position& position, const Catalog& catalog,
                                                const std::string& language);
    /// Everything that came up, each once, in order.
    [[nodiscard]] const std::vector<event::AdviceDue>& all() const { return all_; }

private:
    struct Waiting {
        event::AdviceDue due;
        bool shown = false;
        Millis since{0};
        bool inRating = false;
        std::size_t segment = 0;
    };
    void expire(const Position& position);

    std::vector<event::AdviceDue> all_;
    std::vector<Waiting> waiting_;
    std::size_t current_ = 0; ///< Index of what is shown; meaningful while waiting_ is not empty.
};

} // namespace unknot::viewmodels
