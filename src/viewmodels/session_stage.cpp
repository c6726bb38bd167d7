#include "session_stage.h"

#include "format.h"

#include <QCoreApplication>

namespace unknot::viewmodels {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

SessionPage pageOf(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::RateBefore:
    case SegmentKind::RateAfter:
        return SessionPage::Rating;
    case SegmentKind::GetReady:
        return SessionPage::GetReady;
    case SegmentKind::SwitchSides:
        return SessionPage::SwitchSides;
    case SegmentKind::Rest:
        return SessionPage::Rest;
    case SegmentKind::Roll:
        break;
    }
    return SessionPage::Roll;
}

QString preparationTitle(SessionPage page)
{
    if (page == SessionPage::SwitchSides)
        return SessionWords::tr("Switch sides");
    return page == SessionPage::Rest ? SessionWords::tr("Rest") : SessionWords::tr("Get ready");
}

QStringList lines(const std::vector<Line>& all, const std::string& language, Side side)
{
    QStringList words;
    for (const Line& line : all)
        words.append(format::content(line.text, language, side));
    return words;
}

/// What tells one variant from the others: its name; for the only one of a technique, where it is.
QString variantLine(const Technique& technique, const Variant& variant, const std::string& language)
{
    return format::content(technique.variants.size() > 1 ? variant.name : technique.place, language);
}

void describeTechnique(SessionStage& stage, const SessionFacts& facts, const Segment& segment)
{
    const Technique* technique = facts.catalog.technique(segment.technique);
    if (!technique)
        return;
    const std::string& language = facts.language;
    const QString name = format::content(technique->name, language);
    stage.title = name;
    stage.startLabel = format::content(technique->range.startLabel, language);
    stage.endLabel = format::content(technique->range.endLabel, language);
    for (const Caution& caution : technique->cautions)
        if (caution.whileRolling)
            stage.cautions.append(format::content(caution.brief, language, segment.side));
    const Variant* variant = technique->variant(segment.variant);
    if (!variant)
        return;
    stage.subtitle = variantLine(*technique, *variant, language);
    if (stage.page == SessionPage::Roll) {
        if (facts.position.phase < variant->phases.size()) {
            const Phase& phase = variant->phases[facts.position.phase];
            stage.cue = format::content(phase.show, language, segment.side);
            // These move on the spot: the ends of the range are not where they go.
            if (phase.movement == Movement::Arch || phase.movement == Movement::SideToSide)
                stage.startLabel = stage.endLabel = QString();
            if (!phase.pose.empty())
                stage.variant = QString::fromStdString(phase.pose);
        }
        return;
    }
    stage.title = preparationTitle(stage.page);
    stage.subtitle = SessionWords::tr("%1, %2").arg(name, format::midSentence(stage.subtitle, language));
    const bool other = stage.page == SessionPage::SwitchSides && !variant->setUpOtherSide.empty();
    stage.setUp = lines(other ? variant->setUpOtherSide : variant->setUp.brief, language, segment.side);
}

void describeState(SessionStage& stage, const SessionFacts& facts, const Segment& segment)
{
    if (stage.page != SessionPage::Roll)
        return;
    if (facts.position.state == SessionState::Paused)
        stage.cue = SessionWords::tr("Paused");
    if (facts.position.state != SessionState::Holding)
        return;
    if (const Technique* technique = facts.catalog.technique(segment.technique))
        stage.cue = format::content(technique->knot.cue, facts.language, segment.side);
    const Millis after = facts.position.remaining - facts.position.holdRemaining;
    if (after <= Millis{0})
        return;
    stage.nextCaption = SessionWords::tr("After the hold");
    stage.nextTitle = SessionWords::tr("Keep rolling, %1").arg(format::remaining(after));
    stage.nextTechnique = stage.technique;
    stage.nextVariant = stage.variant;
    stage.nextSide = stage.side;
}

void describeNext(SessionStage& stage, const SessionFacts& facts)
{
    stage.nextCaption = SessionWords::tr("Next");
    const std::size_t next = nextRoll(facts, facts.position.segment);
    if (next >= facts.plan.segments.size()) {
        stage.nextTitle =
            facts.plan.frame.ratings ? SessionWords::tr("How tight is it now?") : SessionWords::tr("Done");
        return;
    }
    const Segment& segment = facts.plan.segments[next];
    stage.nextTechnique = QString::fromStdString(segment.technique);
    stage.nextVariant = QString::fromStdString(segment.variant);
    stage.nextSide = segment.side;
    if (const Technique* technique = facts.catalog.technique(segment.technique))
        stage.nextTitle = format::areaAndSide(*technique, facts.language, segment.side);
}

} // namespace

bool isLeftOut(const SegmentTally& tally)
{
    return tally.outcome == Outcome::LeftOut || tally.outcome == Outcome::StoppedForPain;
}

std::size_t nextRoll(const SessionFacts& facts, std::size_t from)
{
    const auto& segments = facts.plan.segments;
    std::size_t next = from + 1;
    while (next < segments.size() &&
           (segments[next].kind != SegmentKind::Roll || isLeftOut(facts.tallies[next])))
        ++next;
    return next;
}

RatingPlace ratingPlace(const Plan& plan, std::size_t segment)
{
    RatingPlace place;
    for (std::size_t i = 0; i < plan.segments.size(); ++i) {
        if (plan.segments[i].kind != plan.segments[segment].kind)
            continue;
        ++place.count;
        if (i <= segment)
            ++place.number;
    }
    return place;
}

SessionStage stageOf(const SessionFacts& facts)
{
    SessionStage stage;
    if (facts.plan.segments.empty())
        return stage;
    const Segment& segment = facts.plan.segments[facts.position.segment];
    stage.page = pageOf(segment.kind);
    stage.side = segment.side;
    stage.hasSides = segment.hasSides;
    stage.technique = QString::fromStdString(segment.technique);
    stage.variant = QString::fromStdString(segment.variant);
    if (stage.page == SessionPage::Rating) {
        const RatingPlace place = ratingPlace(facts.plan, facts.position.segment);
        stage.stepText = SessionWords::tr("Rating %1 of %2").arg(place.number).arg(place.count);
        return stage;
    }
    stage.stepText = SessionWords::tr("Step %1 of %2").arg(segment.step + 1).arg(facts.plan.steps.size());
    describeTechnique(stage, facts, segment);
    describeNext(stage, facts);
    describeState(stage, facts, segment);
    return stage;
}

} // namespace unknot::viewmodels
