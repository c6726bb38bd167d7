#pragma once

#include "unknot/core/plan.h"
#include "unknot/core/session_engine.h"

#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// What changes from second to second.
struct SessionTime {
    Q_GADGET
    QML_VALUE_TYPE(sessionTime)
    Q_PROPERTY(QString count MEMBER count)
    Q_PROPERTY(QString countLabel MEMBER countLabel)
    Q_PROPERTY(int seconds MEMBER seconds)
    Q_PROPERTY(QString done MEMBER done)
    Q_PROPERTY(QString left MEMBER left)

public:
    QString count;      ///< The big digits: "1:12".
    QString countLabel; ///< "Hold" or "Starting in" above them; else empty.
    int seconds = 0;    ///< The same in whole seconds, for the ring.
    QString done;
    QString left;

    bool operator==(const SessionTime&) const = default;
};

/// How full bar, ring and timeline are; 0 to 1, in steps finer than a pixel.
struct SessionProgress {
    Q_GADGET
    QML_VALUE_TYPE(sessionProgress)
    Q_PROPERTY(double bar MEMBER bar)
    Q_PROPERTY(double ring MEMBER ring)
    Q_PROPERTY(double step MEMBER step)

public:
    double bar = 0;
    double ring = 1;
    double step = 0;

    bool operator==(const SessionProgress&) const = default;
};

/// The stroke as pacer and figure show it.
struct SessionStroke {
    Q_GADGET
    QML_VALUE_TYPE(sessionStroke)
    Q_PROPERTY(double along MEMBER along)
    Q_PROPERTY(bool outward MEMBER outward)
    Q_PROPERTY(bool resting MEMBER resting)
    Q_PROPERTY(int state READ stateNumber)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString pace MEMBER pace)

public:
    enum class State { Moving, Hold, Paused };

    double along = 0;     ///< 0 at the start of the range, 1 at its end.
    bool outward = true;  ///< Away from the head, or resting there.
    bool resting = false; ///< At either end.
    State state = State::Paused;
    QString word; ///< "Up", "Down", in the words of the movement.
    QString pace; ///< "3 s".

    [[nodiscard]] int stateNumber() const { return static_cast<int>(state); }
    bool operator==(const SessionStroke&) const = default;
};

[[nodiscard]] SessionTime timeOf(const Segment& segment, const Position& position);
[[nodiscard]] SessionProgress progressOf(const Segment& segment, const Position& position);
/// With `reduceMotion` a stroke has three places: start, middle, end.
[[nodiscard]] SessionStroke strokeOf(const Segment& segment, const Position& position, bool reduceMotion);

/// Whether the session's clock runs, so that somebody has to look at it.
[[nodiscard]] bool clockRuns(const Position& position);
/// After how long to look again; zero: nothing moves until the person does something. Never above a second.
[[nodiscard]] Millis lookAgainIn(const Segment& segment, const Position& position, bool visible,
                                 bool reduceMotion, bool rehearsal, Millis strokeFrame);

} // namespace unknot::viewmodels
