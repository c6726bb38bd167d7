#pragma once

#include "unknot/core/plan.h"
#include "unknot/core/session_engine.h"

#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// What the person may do now, and what the session waits for.
struct SessionStatus {
    Q_GADGET
    QML_VALUE_TYPE(sessionStatus)
    Q_PROPERTY(bool running MEMBER running)
    Q_PROPERTY(bool paused MEMBER paused)
    Q_PROPERTY(bool holding MEMBER holding)
    Q_PROPERTY(bool leadIn MEMBER leadIn)
    Q_PROPERTY(bool canHold MEMBER canHold)
    Q_PROPERTY(QString notice MEMBER notice)

public:
    bool running = false; ///< The session's clock runs.
    bool paused = false;
    bool holding = false;
    bool leadIn = false;
    bool canHold = false; ///< Rolling, so that a hold or a report of pain makes sense.
    QString notice;       ///< Why the session waits when the person did not ask for it.

    bool operator==(const SessionStatus&) const = default;
};

[[nodiscard]] SessionStatus statusOf(const Segment& segment, const Position& position);

} // namespace unknot::viewmodels
