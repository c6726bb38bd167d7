#include "timeline_model.h"

#include "format.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

using State = TimelineRow::State;

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

State stateOf(const SessionFacts& facts, std::size_t index)
{
    if (isLeftOut(facts.tallies[index]))
        return State::LeftOut;
    const Segment& present = facts.plan.segments[facts.position.segment];
    const bool preparing = present.kind != SegmentKind::Roll && present.step >= 0;
    const std::size_t now = preparing ? nextRoll(facts, facts.position.segment) : facts.position.segment;
    if (index == now && facts.position.state != SessionState::Ended)
        return State::Now;
    return facts.tallies[index].outcome ? State::Done : State::Next;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Done:
        return TimelineWords::tr("done");
    case State::Now:
        return TimelineWords::tr("now");
    case State::LeftOut:
        return TimelineWords::tr("left out");
    case State::Next:
        break;
    }
    return TimelineWords::tr("to come");
}

} // namespace

std::vector<TimelineRow> timelineOf(const SessionFacts& facts)
{
    std::vector<TimelineRow> rows;
    std::string last;
    std::string areaNow;
    for (std::size_t i = 0; i < facts.plan.segments.size(); ++i) {
        const Segment& segment = facts.plan.segments[i];
        if (segment.kind != SegmentKind::Roll)
            continue;
        TimelineRow row;
        row.weight = format::secondsLeft(segment.length);
        row.state = stateOf(facts, i);
        row.letter = format::sideLetter(segment.side, segment.hasSides);
        row.startsArea = segment.technique != last;
        if (const Technique* technique = facts.catalog.technique(segment.technique)) {
            if (row.startsArea)
                row.area = format::content(technique->shortName, facts.language);
            row.spoken = TimelineWords::tr("%1, %2, %3")
                             .arg(format::areaAndSide(*technique, facts.language, segment.side),
                                  format::spoken(segment.length), stateWord(row.state));
        }
        if (row.state == State::Now)
            areaNow = segment.technique;
        last = segment.technique;
        rows.push_back(std::move(row));
    }
    std::size_t areaStart = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].startsArea)
            areaStart = i;
        rows[areaStart].areaWeight += rows[i].weight;
    }
    std::size_t row = 0;
    for (const Segment& segment : facts.plan.segments)
        if (segment.kind == SegmentKind::Roll)
            rows[row++].areaNow = segment.technique == areaNow;
    return rows;
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{WeightRole, "weight"},   {AreaWeightRole, "areaWeight"},
            {StateRole, "stage"},     {LetterRole, "letter"},
            {AreaRole, "area"},       {StartsAreaRole, "startsArea"},
            {AreaNowRole, "areaNow"}, {SpokenRole, "spoken"}};
}

void TimelineModel::refresh(const SessionFacts& facts)
{
    const bool otherShape = rows().empty();
    setRows(timelineOf(facts));
    if (otherShape)
        Q_EMIT shapeChanged();
    const auto now = std::ranges::find(rows(), TimelineRow::State::Now, &TimelineRow::state);
    const int present = now == rows().end() ? -1 : static_cast<int>(now - rows().begin());
    if (std::exchange(present_, present) != present)
        Q_EMIT presentChanged();
}

int TimelineModel::totalWeight() const
{
    int sum = 0;
    for (const TimelineRow& row : rows())
        sum += row.weight;
    return sum;
}

int TimelineModel::areaGaps() const
{
    const auto areas = std::ranges::count_if(rows(), &TimelineRow::startsArea);
    return std::max(0, static_cast<int>(areas) - 1);
}

int TimelineModel::insideGaps() const
{
    return std::max(0, rowCount() - 1 - areaGaps());
}

QVariant TimelineModel::valueOf(const TimelineRow& row, int role) const
{
    switch (role) {
    case WeightRole:
        return row.weight;
    case AreaWeightRole:
        return row.areaWeight;
    case StateRole:
        return static_cast<int>(row.state);
    case LetterRole:
        return row.letter;
    case AreaRole:
        return row.area;
    case StartsAreaRole:
        return row.startsArea;
    case AreaNowRole:
        return row.areaNow;
    case SpokenRole:
    case Qt::DisplayRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace unknot::viewmodels
