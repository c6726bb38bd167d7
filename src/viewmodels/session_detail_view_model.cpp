#include "session_detail_view_model.h"

#include "format.h"
#include "unknot/core/plain_line.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

QString titleOf(const SessionHeader& header)
{
    const QDate day = QDate::fromString(QString::fromStdString(header.started.localDay), Qt::ISODate);
    return QLocale().toString(day, SessionDetailViewModel::tr("dddd d MMMM yyyy", "date format"));
}

QString subtitleOf(const SessionRecord& record)
{
    const WallTime& started = record.header.started;
    const auto time =
        QDateTime::fromMSecsSinceEpoch(started.utcMillis, QTimeZone(started.offsetMinutes * 60)).time();
    Millis rolled{0};
    for (const StepRecord& step : record.steps)
        rolled += step.rolled + step.held;
    return SessionDetailViewModel::tr("%1 at %2. %3 of rolling in %4.")
        .arg(QString::fromStdString(record.header.routineName),
             QLocale().toString(time, SessionDetailViewModel::tr("HH:mm", "time format")),
             format::inSentence(rolled), format::inSentence(record.total));
}

QString originalNoteOf(const SessionDetail& detail)
{
    const auto first = std::ranges::find_if(
        detail.corrections, [](const Correction& correction) { return correction.note.has_value(); });
    return first == detail.corrections.end() ? QString() : QString::fromStdString(*first->note);
}

} // namespace

SessionDetailViewModel::SessionDetailViewModel(AppState& state, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), deps_(deps)
{
}

void SessionDetailViewModel::show(const QString& id)
{
    const bool was = open();
    id_ = id.toStdString();
    props_ = {};
    if (was != open())
        Q_EMIT openChanged();
    ask();
}

void SessionDetailViewModel::close()
{
    if (!open())
        return;
    id_.clear();
    Q_EMIT openChanged();
}

void SessionDetailViewModel::ask()
{
    deps_.history.session(id_, [self = QPointer(this), id = id_](const Result<SessionDetail>& answer) {
        if (self && self->id_ == id)
            self->take(answer);
    });
}

void SessionDetailViewModel::take(const Result<SessionDetail>& answer)
{
    if (!answer.ok()) {
        fail(answer.error());
        return;
    }
    const SessionDetail& detail = answer.value();
    steps_.setRows(detailSteps(detail.record, *state_.catalog(), state_.language()));
    ratings_.setRows(detailRatings(detail, *state_.catalog(), state_.language()));
    props_ = {titleOf(detail.record.header),
              subtitleOf(detail.record),
              QString::fromStdString(detail.record.note),
              originalNoteOf(detail),
              props_.problem};
    Q_EMIT changed();
}

void SessionDetailViewModel::fail(const Error& error)
{
    props_.problem = QString::fromStdString(error.message);
    Q_EMIT changed();
}

void SessionDetailViewModel::setRating(int row, bool after, int value)
{
    if (row < 0 || row >= ratings_.rowCount() || value < -1 || value > 10)
        return;
    const DetailRating& rated = ratings_.rows()[static_cast<std::size_t>(row)];
    if ((after ? rated.after : rated.before) == value)
        return;
    Correction correction;
    correction.rating = event::Rated{after ? RatingMoment::After : RatingMoment::Before, rated.technique,
                                     rated.side, value < 0 ? std::nullopt : std::optional(value)};
    correct(correction);
}

void SessionDetailViewModel::setNote(const QString& note)
{
    if (note == props_.note || !open())
        return;
    Correction correction;
    correction.note = plainLines(note.toStdString());
    if (correction.note == props_.note.toStdString())
        Q_EMIT changed(); // for the field to show what is stored
    else
        correct(correction);
}

void SessionDetailViewModel::correct(const Correction& correction)
{
    props_.problem.clear();
    deps_.history.correct(id_, correction, [self = QPointer(this)](const Result<void>& done) {
        if (!self)
            return;
        if (!done.ok())
            self->fail(done.error());
        else
            Q_EMIT self->edited();
    });
    ask();
}

void SessionDetailViewModel::remove()
{
    if (!open())
        return;
    deps_.history.remove(id_, [self = QPointer(this), id = id_](const Result<void>& done) {
        if (!self)
            return;
        if (!done.ok()) {
            self->fail(done.error());
            return;
        }
        const QString title = self->props_.title;
        self->close();
        Q_EMIT self->removed(QString::fromStdString(id), title);
    });
}

} // namespace unknot::viewmodels
