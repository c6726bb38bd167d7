#pragma once

#include "row_model.h"
#include "session_stage.h"

#include <QQmlEngine>
#include <QString>

namespace unknot::viewmodels {

/// One roll on the line at the foot of a session.
struct TimelineRow {
    enum class State { Done, Now, Next, LeftOut };

    int weight = 1;     ///< Seconds of the roll: its width beside the others.
    int areaWeight = 0; ///< Of all rolls of the area that follow without a break, in its first row.
    State state = State::Next;
    QString letter;         ///< "L", "R", "L + R" or empty.
    QString area;           ///< Written under the first roll of an area, else empty.
    bool startsArea = true; ///< A wider gap before it.
    bool areaNow = false;   ///< The area is being rolled.
    QString spoken;         ///< "Hamstrings, left leg, 1 minute 30, done".

    bool operator==(const TimelineRow&) const = default;
};

/// The rolls of a session in order. Lives on the GUI thread.
class TimelineModel : public RowModel<TimelineRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")

    Q_PROPERTY(int totalWeight READ totalWeight NOTIFY shapeChanged)
    Q_PROPERTY(int insideGaps READ insideGaps NOTIFY shapeChanged)
    Q_PROPERTY(int present READ present NOTIFY presentChanged)
    Q_PROPERTY(int areaGaps READ areaGaps NOTIFY shapeChanged)

public:
    enum Role {
        WeightRole = Qt::UserRole + 1,
        AreaWeightRole,
        StateRole,
        LetterRole,
        AreaRole,
        StartsAreaRole,
        AreaNowRole,
        SpokenRole
    };
    enum class State { Done, Now, Next, LeftOut };
    Q_ENUM(State)

    using RowModel::RowModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void refresh(const SessionFacts& facts);

    /// Seconds of all rolls, and how many gaps lie between them: inside an area and between areas.
    [[nodiscard]] int totalWeight() const;
    [[nodiscard]] int insideGaps() const;
    [[nodiscard]] int areaGaps() const;
    [[nodiscard]] int present() const { return present_; } ///< The row that is now; -1: none.

Q_SIGNALS:
    void shapeChanged();
    void presentChanged();

protected:
    [[nodiscard]] QVariant valueOf(const TimelineRow& row, int role) const override;

private:
    int present_ = -1;
};

[[nodiscard]] std::vector<TimelineRow> timelineOf(const SessionFacts& facts);

} // namespace unknot::viewmodels
