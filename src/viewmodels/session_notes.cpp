#include "session_notes.h"

#include "format.h"

namespace unknot::viewmodels {

namespace {

/// The cue after the present one; at the last cue of a step, the step that follows.
QString cueAfter(const SessionFacts& facts, const SessionStage& stage, const Segment& segment)
{
    const Technique* technique = facts.catalog.technique(segment.technique);
    const Variant* variant = technique ? technique->variant(segment.variant) : nullptr;
    if (!variant || stage.page == SessionPage::Rating)
        return {};
    const std::size_t next = stage.page == SessionPage::Roll ? facts.position.phase + 1 : 0;
    const bool there = stage.page != SessionPage::Roll || next < segment.phases.size();
    if (there && next < variant->phases.size())
        return format::content(variant->phases[next].show, facts.language, segment.side);
    return stage.nextTitle.isEmpty() ? QString() : SessionNotes::tr("Then: %1").arg(stage.nextTitle);
}

} // namespace

void SessionNotes::follow(const SessionFacts& facts, const SessionStage& stage)
{
    const Segment& segment = facts.plan.segments[facts.position.segment];
    if (const Technique* technique = facts.catalog.technique(segment.technique)) {
        const std::tuple<const Technique*, std::string, Side> now{technique, facts.language, segment.side};
        if (now != shown_) {
            shown_ = now;
            setLines(*technique, facts.language, segment.side);
        }
    }
    const QString next = cueAfter(facts, stage, segment);
    if (next == nextCue_)
        return;
    nextCue_ = next;
    Q_EMIT nextCueChanged();
}

void SessionNotes::setLines(const Technique& technique, const std::string& language, Side side)
{
    std::vector<ShownLine> cautions;
    for (const Caution& caution : technique.cautions) {
        cautions.push_back(shownLine(caution.line, language, side));
        cautions.back().zone = QString::fromStdString(caution.zone);
    }
    cautions_.setRows(std::move(cautions));
    mistakes_.setRows(shownLines(technique.mistakes, language, side));
    easier_.setRows(shownLines(technique.easier, language, side));
    harder_.setRows(shownLines(technique.harder, language, side));
}

} // namespace unknot::viewmodels
