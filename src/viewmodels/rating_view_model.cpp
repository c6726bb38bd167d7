#include "rating_view_model.h"

#include "session_stage.h"

#include <algorithm>

namespace unknot::viewmodels {

namespace {

constexpr int kMiddle = 5; // where a clicker begins when there is nothing to compare with

} // namespace

RatingViewModel::RatingViewModel(SessionRunner& runner, AppState& state, QObject* parent)
    : QObject(parent), runner_(runner), state_(state)
{
    connect(&state_, &AppState::catalogChanged, this, &RatingViewModel::refresh);
}

void RatingViewModel::setFocusRow(int row)
{
    row = std::clamp(row, 0, static_cast<int>(rows_.rows().size()));
    if (row == focusRow_)
        return;
    focusRow_ = row;
    Q_EMIT focusRowChanged();
}

void RatingViewModel::setLastTime(std::vector<event::Rated> ratings)
{
    lastTime_ = std::move(ratings);
    refresh();
}

void RatingViewModel::showPresent()
{
    const Position position = runner_.position();
    changing_ = false;
    if (position.segment != segment_ || rows_.rows().empty())
        show(position.segment);
    else
        refresh();
}

void RatingViewModel::startChanging()
{
    asked_.clear();
    std::size_t first = 0;
    const auto& segments = runner_.engine().plan().segments;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool after = segments[i].kind == SegmentKind::RateAfter;
        if (!after && segments[i].kind != SegmentKind::RateBefore)
            continue;
        if (after && (asked_.empty() || segments[asked_.back()].kind == SegmentKind::RateBefore))
            first = asked_.size();
        asked_.push_back(i);
    }
    if (asked_.empty())
        return;
    changing_ = true;
    show(asked_[first]);
}

void RatingViewModel::pick(int row, int value)
{
    if (row < 0 || row >= static_cast<int>(rows_.rows().size()) || value < 0 || value > 10)
        return;
    rate(row, value);
    setFocusRow(firstEmptyFrom(row + 1));
}

void RatingViewModel::rate(int row, int value)
{
    const Segment& segment = runner_.engine().plan().segments[segment_];
    runner_.rate(momentOf(segment), segment.technique, rows_.rows()[static_cast<std::size_t>(row)].side,
                 value);
    refresh();
    Q_EMIT acted();
}

void RatingViewModel::stepNumber(int by)
{
    const int row = std::min(focusRow_, static_cast<int>(rows_.rows().size()) - 1);
    if (row < 0)
        return;
    const RatingRow now = rows_.rows()[static_cast<std::size_t>(row)];
    const int first = now.mark >= 0 ? now.mark : kMiddle;
    const int value = now.value < 0 ? first : std::clamp(now.value + by, 0, 10);
    rate(row, value);
    setFocusRow(row);
    Q_EMIT stepped(now.side, value);
}

void RatingViewModel::goOn()
{
    if (focusRow_ + 1 < static_cast<int>(rows_.rows().size()))
        setFocusRow(focusRow_ + 1);
    else if (props_.answered)
        next();
    else
        skip();
}

void RatingViewModel::enterNumber(int value)
{
    const int row = std::min(focusRow_, static_cast<int>(rows_.rows().size()) - 1);
    if (row < 0 || value < 0 || value > 10)
        return;
    const Side side = rows_.rows()[static_cast<std::size_t>(row)].side;
    pick(row, value);
    if (!changing_)
        Q_EMIT stepped(side, value);
}

void RatingViewModel::next()
{
    if (changing_) {
        step(1);
    } else if (props_.answered) {
        runner_.proceed();
        Q_EMIT acted();
    } else {
        setFocusRow(firstEmptyFrom(0));
    }
}

void RatingViewModel::back()
{
    if (changing_) {
        step(-1);
    } else {
        runner_.back();
        Q_EMIT acted();
    }
}

void RatingViewModel::skip()
{
    if (changing_) {
        step(1);
    } else {
        runner_.skip();
        Q_EMIT acted();
    }
}

void RatingViewModel::stopForPain()
{
    if (changing_)
        return;
    runner_.stopForPain();
    Q_EMIT acted();
}

void RatingViewModel::step(int by)
{
    const auto here = std::ranges::find(asked_, segment_) - asked_.begin() + by;
    if (here < 0)
        return;
    if (here >= static_cast<std::ptrdiff_t>(asked_.size()))
        Q_EMIT changingDone();
    else
        show(asked_[static_cast<std::size_t>(here)]);
}

void RatingViewModel::show(std::size_t segment)
{
    segment_ = segment;
    refresh();
    setFocusRow(firstEmptyFrom(0) == static_cast<int>(rows_.rows().size()) ? 0 : firstEmptyFrom(0));
}

void RatingViewModel::refresh()
{
    Props next = derive();
    if (next == props_)
        return;
    props_ = std::move(next);
    rows_.setRows(props_.question.rows);
    body_.setRows(bodyNow());
    Q_EMIT changed();
}

RatingViewModel::Props RatingViewModel::derive() const
{
    Props props;
    const Plan& plan = runner_.engine().plan();
    if (segment_ >= plan.segments.size() || plan.segments[segment_].step >= 0)
        return props;
    const Segment& segment = plan.segments[segment_];
    props.question =
        questionFor(segment, *state_.catalog(), state_.language(), runner_.engine().ratings(), lastTime_);
    props.changing = changing_;
    props.answered =
        std::ranges::all_of(props.question.rows, [](const RatingRow& row) { return row.value >= 0; });
    const RatingPlace place = ratingPlace(plan, segment_);
    props.stepText = tr("Rating %1 of %2").arg(place.number).arg(place.count);
    const bool firstOfAll = changing_ ? asked_.front() == segment_ : place.number == 1;
    props.canGoBack = !firstOfAll;
    const bool last = changing_ ? asked_.back() == segment_ : place.number == place.count;
    if (!last)
        props.nextText = tr("Next area");
    else
        props.nextText =
            momentOf(segment) == RatingMoment::Before && !changing_ ? tr("Start rolling") : tr("Done");
    return props;
}

std::vector<BodyArea> RatingViewModel::bodyNow() const
{
    LogOverview now;
    if (props_.question.rows.empty())
        return {};
    const Segment& segment = runner_.engine().plan().segments[segment_];
    for (const event::Rated& rated : runner_.engine().ratings())
        if (rated.technique == segment.technique && rated.moment == momentOf(segment))
            now.latest.push_back({rated});
    return bodyAreas(*state_.catalog(), now, {}, state_.language());
}

int RatingViewModel::firstEmptyFrom(int row) const
{
    const auto& rows = rows_.rows();
    const int count = static_cast<int>(rows.size());
    for (int i = 0; i < count; ++i) {
        const int at = (row + i) % count;
        if (rows[static_cast<std::size_t>(at)].value < 0)
            return at;
    }
    return count;
}

} // namespace unknot::viewmodels
