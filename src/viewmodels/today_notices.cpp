#include "today_notices.h"

#include "format.h"
#include "unknot/core/plan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace unknot::viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

void tellSafety(TodayNotices& notices, SafetyState state)
{
    switch (state) {
    case SafetyState::Clear:
        return;
    case SafetyState::NeverAnswered:
        notices.safetyTitle = Words::tr("A few safety questions first");
        notices.safetyText =
            Words::tr("Start stays off until you have answered them. You can look around meanwhile.");
        notices.safetyAction = Words::tr("Answer them");
        return;
    case SafetyState::DueAgain:
        notices.safetyTitle = Words::tr("Please answer the safety questions again");
        notices.safetyText =
            Words::tr("They are asked again after 3 months, or after 30 days without a session.");
        notices.safetyAction = Words::tr("Answer them");
        return;
    case SafetyState::Urgent:
        notices.safetyTitle = Words::tr("Please see a doctor soon");
        notices.safetyText =
            Words::tr("You ticked something that needs a doctor before you roll. Start stays off until "
                      "you take the tick away.");
        notices.safetyAction = Words::tr("Change your answer");
        return;
    }
}

/// When the session was cut off, on the clock of the day it began.
QString timeOf(const CutOffSession& cutOff)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(cutOff.lastUtcMillis,
                                                     QTimeZone(cutOff.header.started.offsetMinutes * 60));
    return QLocale().toString(when.time(), Words::tr("HH:mm", "time format"));
}

void tellCutOff(TodayNotices& notices, const NoticesInput& input)
{
    if (input.log.cutOff.empty())
        return;
    const CutOffSession& cutOff = input.log.cutOff.front();
    const SessionHeader& header = cutOff.header;
    const QString routine = QString::fromStdString(header.routineName);
    notices.cutOffSession = header.id;
    const auto plan = layOut(header.routine, header.frame, header.steps, input.catalog);
    const std::size_t at = cutOff.checkpoint.segment;
    if (!plan.ok() || at >= plan.value().segments.size()) {
        notices.cutOffTitle = Words::tr("%1 was cut off at %2").arg(routine, timeOf(cutOff));
        notices.cutOffText =
            Words::tr("It cannot be taken up again, because what it needs could not be loaded. What "
                      "was done is kept.");
        return;
    }
    const Segment& segment = plan.value().segments[at];
    const Millis place = segment.start + std::min(cutOff.checkpoint.elapsed, segment.length);
    const Technique* technique = input.catalog.technique(segment.technique);
    notices.cutOffTitle = Words::tr("Go on with %1 at %2, %3")
                              .arg(routine, format::elapsed(place),
                                   technique ? format::areaAndSide(*technique, input.language, segment.side)
                                             : QString::fromStdString(segment.technique));
    notices.cutOffText = Words::tr("It was cut off at %1. What was done is kept.").arg(timeOf(cutOff));
    notices.cutOffResumable = input.safety != SafetyState::Urgent;
}

void tellOther(TodayNotices& notices, const LogWatch::Remark& remark)
{
    if (remark.about == LogWatch::Remark::About::Session)
        notices.logTitle = Words::tr("The session could not be started");
    else if (remark.about == LogWatch::Remark::About::People)
        notices.logTitle = remark.error.code == ErrorCode::Corrupt
                               ? Words::tr("The list of people was damaged and set aside")
                               : Words::tr("The list of people could not be read or saved");
    else if (remark.error.code == ErrorCode::Corrupt)
        notices.logTitle = Words::tr("Your settings were damaged and set aside");
    else
        notices.logTitle = Words::tr("Your settings could not be read or saved");
    notices.logText = QString::fromStdString(remark.error.message);
}

void tellLog(TodayNotices& notices, const NoticesInput& input)
{
    if (!input.logError) {
        if (input.other)
            tellOther(notices, *input.other);
        return;
    }
    const Error& error = *input.logError;
    const QString message = QString::fromStdString(error.message);
    if (input.logState == LogWatch::State::Failed) {
        notices.logTitle = Words::tr("Your history could not be read");
        notices.logText = Words::tr("%1 The times below are the usual ones.").arg(message);
    } else {
        notices.logTitle = error.code == ErrorCode::Corrupt
                               ? Words::tr("Your history was damaged and set aside")
                               : Words::tr("Your history could not be written");
        notices.logText = message;
    }
    notices.logLosesData = error.code != ErrorCode::Corrupt;
}

} // namespace

TodayNotices todayNotices(const NoticesInput& input)
{
    TodayNotices notices;
    tellSafety(notices, input.safety);
    const ContentProblems problems = contentProblems(input.catalog, input.language);
    notices.contentTitle = problems.title;
    notices.contentText = problems.text;
    tellLog(notices, input);
    tellCutOff(notices, input);
    return notices;
}

} // namespace unknot::viewmodels
