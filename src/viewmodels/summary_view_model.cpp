#include "summary_view_model.h"

#include "advice_view_model.h"
#include "format.h"
#include "unknot/core/plain_line.h"
#include "unknot/insight/log_advice.h"

#include <QDate>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace unknot::viewmodels {

namespace {

/// "Take weight off now" and "Time to move on" mean nothing once the session is over.
bool isForTheMoment(const event::AdviceDue& due)
{
    return due.rule == "P1" || due.rule == "T1";
}

} // namespace

SummaryViewModel::SummaryViewModel(SessionViewModel& session, AppState& state, const Deps& deps,
                                   QObject* parent)
    : QObject(parent), session_(session), state_(state), deps_(deps)
{
    connect(session_.rating(), &RatingViewModel::acted, this, &SummaryViewModel::refresh);
    connect(session_.rating(), &RatingViewModel::changingDone, this, &SummaryViewModel::stopChangingRatings);
    connect(&state_, &AppState::catalogChanged, this, &SummaryViewModel::refresh);
    refresh();
    askLog();
}

QString SummaryViewModel::title() const
{
    const Plan& plan = session_.runner().engine().plan();
    const auto& tallies = session_.runner().engine().tallies();
    for (std::size_t i = 0; i < plan.segments.size(); ++i)
        if (plan.segments[i].kind == SegmentKind::Roll && tallies[i].outcome != Outcome::Completed)
            return tr("Session ended");
    return tr("Session done");
}

QString SummaryViewModel::subtitle() const
{
    const SessionHeader& header = session_.runner().header();
    const QDate day = QDate::fromString(QString::fromStdString(header.started.localDay), Qt::ISODate);
    const QString date = QLocale().toString(day, tr("dddd d MMMM"));
    return tr("%1, %2").arg(QString::fromStdString(header.routineName), date);
}

QString SummaryViewModel::total() const
{
    return format::elapsed(session_.runner().position().done);
}

QString SummaryViewModel::rolling() const
{
    return format::elapsed(session_.runner().position().rolled);
}

int SummaryViewModel::areaCount() const
{
    return static_cast<int>(std::ranges::count_if(
        areas_.rows(), [](const SummaryArea& area) { return area.rolled > Millis{0}; }));
}

bool SummaryViewModel::canChangeRatings() const
{
    return session_.runner().engine().plan().frame.ratings;
}

void SummaryViewModel::setNote(const QString& note)
{
    if (note == note_)
        return;
    note_ = note;
    Q_EMIT noteChanged();
}

void SummaryViewModel::refresh()
{
    const SessionEngine& engine = session_.runner().engine();
    areas_.setRows(summarise(engine, *state_.catalog(), state_.language()));
    Props next;
    next.rated = std::ranges::any_of(engine.ratings(),
                                     [](const event::Rated& rated) { return rated.value.has_value(); });
    next.whatNext = viewmodels::whatNext(areas_.rows());
    showAdvice(next);
    QStringList words{title() + QLatin1Char('.'),
                      format::spoken(session_.runner().position().done) + QLatin1Char('.')};
    for (const SummaryArea& area : areas_.rows())
        for (const SummarySide& side : area.sides)
            if (!side.spoken.isEmpty())
                words.append(side.spoken);
    next.announcement = words.join(QLatin1Char(' '));
    if (next == props_)
        return;
    props_ = std::move(next);
    Q_EMIT changed();
}

std::optional<insight::AdviceMessage> SummaryViewModel::mostPressing() const
{
    std::vector<event::AdviceDue> told;
    std::ranges::copy_if(session_.adviceGiven(), std::back_inserter(told),
                         [](const event::AdviceDue& due) { return !isForTheMoment(due); });
    told = insight::afterLongSession(std::move(told), session_.runner().engine().ratings());
    auto due = insight::adviceNow(log_.value_or(LogOverview{}), told, *state_.catalog(),
                                  deps_.clock.wall().localDay);
    std::erase_if(due, [&](const insight::AdviceMessage& message) {
        return std::ranges::any_of(dismissed_, [&](const insight::AdviceMessage& gone) {
            return gone.rule == message.rule && gone.area == message.area;
        });
    });
    return due.empty() ? std::nullopt : std::optional(due.front());
}

void SummaryViewModel::showAdvice(Props& next)
{
    due_ = mostPressing();
    if (!due_)
        return;
    next.advice = wordsFor({due_->rule, due_->area, due_->side}, *state_.catalog(), state_.language())
                      .value_or(AdviceWords{});
    next.hasTrend = !due_->area.empty() && !session_.rehearsal();
    if (due_->level <= AdviceLevel::Assess)
        next.contact = contactWords(state_.settings().contact);
    tell(AdviceTold::Answer::Shown);
}

void SummaryViewModel::tell(AdviceTold::Answer answer)
{
    if (log_ && !due_->area.empty() && !session_.rehearsal())
        deps_.log.tellAdvice({due_->rule, due_->area, deps_.clock.wall().localDay, answer});
}

void SummaryViewModel::dismissAdvice()
{
    if (!due_)
        return;
    tell(AdviceTold::Answer::NotNow);
    dismissed_.push_back(*due_);
    refresh();
}

void SummaryViewModel::openTrend()
{
    trendAsked_ = props_.hasTrend;
    save();
}

void SummaryViewModel::askLog()
{
    const WallTime now = deps_.clock.wall();
    deps_.log.overview(now.localDay, now.utcMillis,
                       [self = QPointer(this)](const Result<LogOverview>& answer) {
                           if (!self || !answer.ok())
                               return;
                           self->log_ = answer.value();
                           self->refresh();
                       });
}

void SummaryViewModel::tell(const Error& problem)
{
    setProblem(QString::fromStdString(problem.message), QString::fromStdString(problem.place));
}

void SummaryViewModel::setProblem(const QString& message, const QString& place)
{
    if (message == problem_ && place == problemPlace_)
        return;
    problem_ = message;
    problemPlace_ = place;
    Q_EMIT problemChanged();
}

void SummaryViewModel::save()
{
    if (saving_)
        return;
    if (const std::string note = plainLines(note_.toStdString()); note != savedNote_) {
        deps_.log.setNote(session_.runner().header().id, note);
        savedNote_ = note;
    }
    closeWhenDurable();
}

void SummaryViewModel::discard()
{
    if (saving_)
        return;
    trendAsked_ = false;
    deps_.log.discard(session_.runner().header().id);
    closeWhenDurable();
}

void SummaryViewModel::closeWhenDurable()
{
    setProblem({}, {});
    setSaving(true);
    deps_.log.flushed([self = QPointer(this)](const Result<void>& result) {
        if (!self)
            return;
        self->setSaving(false);
        if (!result.ok()) {
            self->tell(result.error());
            return;
        }
        if (self->trendAsked_ && self->due_)
            Q_EMIT self->trendRequested(QString::fromStdString(self->due_->area),
                                        static_cast<int>(self->due_->side));
        Q_EMIT self->closed();
    });
}

void SummaryViewModel::setSaving(bool saving)
{
    if (saving == saving_)
        return;
    saving_ = saving;
    Q_EMIT savingChanged();
}

void SummaryViewModel::changeRatings()
{
    if (!canChangeRatings())
        return;
    session_.rating()->startChanging();
    setChanging(true);
}

void SummaryViewModel::stopChangingRatings()
{
    setChanging(false);
    askLog();
}

void SummaryViewModel::setChanging(bool changing)
{
    if (changing == changingRatings_)
        return;
    changingRatings_ = changing;
    Q_EMIT changingRatingsChanged();
}

} // namespace unknot::viewmodels
