#include "announcements.h"

#include "format.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct AnnouncementsWords {
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

} // namespace

QString announcementOf(const SessionStage& stage, const SessionFacts& facts)
{
    if (facts.plan.segments.empty() || stage.page == SessionPage::Rating)
        return {};
    const Segment& segment = facts.plan.segments[facts.position.segment];
    const Technique* technique = facts.catalog.technique(segment.technique);
    const QString area =
        technique ? format::areaAndSide(*technique, facts.language, segment.side) : stage.title;
    if (stage.page == SessionPage::Roll)
        return AnnouncementsWords::tr("%1. %2. %3.")
            .arg(stage.stepText, area, format::spoken(facts.position.remaining));
    return AnnouncementsWords::tr("%1. %2. %3. Starting in %4.")
        .arg(stage.title, area, stage.setUp.join(QStringLiteral(". ")),
             format::spoken(facts.position.remaining));
}

QString timeAnnouncement(const Position& position)
{
    return AnnouncementsWords::tr("%1 left in this step, %2 in all.")
        .arg(format::spoken(position.remaining), format::spoken(position.left));
}

} // namespace unknot::viewmodels
