#include "names.h"
#include "readers.h"
#include "rules.h"

#include <algorithm>

namespace unknot::content {

namespace {

constexpr std::size_t kMostLines = 12;

TextRule phrase(std::size_t characters)
{
    return text(characters, Tokens::Technique);
}

ListRule<LineRule> lines(std::size_t least)
{
    return list(least, kMostLines, line(Tokens::Technique));
}

ListRule<LineRule> briefLines()
{
    return list(3, 3, line(Tokens::Technique, 6));
}

void readRange(ObjectReader& in, Range& range)
{
    in.required("from", range.from, line(Tokens::Technique));
    in.required("to", range.to, line(Tokens::Technique));
    in.required("start_label", range.startLabel, text(12));
    in.required("end_label", range.endLabel, text(12));
}

void readSetUp(ObjectReader& in, SetUp& setUp)
{
    in.required("brief", setUp.brief, briefLines());
    in.required("full", setUp.full, list(3, 6, line(Tokens::Technique)));
}

void readDose(ObjectReader& in, Dose& dose)
{
    in.required("usual_s", dose.usual, seconds(15, 180));
    in.required("least_s", dose.least, seconds(15, 180));
    in.required("most_s", dose.most, seconds(15, 180));
    in.optional("source", dose.source, source());
    in.ascending({"least_s", "usual_s", "most_s"});
}

void readStroke(ObjectReader& in, Stroke& stroke)
{
    in.required("usual_s", stroke.usual, seconds(2, 4));
    in.required("least_s", stroke.least, seconds(2, 4));
    in.required("most_s", stroke.most, seconds(2, 4));
    in.optional("hold_at_end_s", stroke.holdAtEnd, seconds(0, 10));
    in.optional("hold_at_start_s", stroke.holdAtStart, seconds(0, 10));
    in.optional("source", stroke.source, source());
    in.ascending({"least_s", "usual_s", "most_s"});
}

void readPhase(ObjectReader& in, Phase& phase)
{
    in.required("id", phase.id, identifier());
    in.optional("share", phase.share, whole(1, 100));
    in.required("movement", phase.movement, oneOf(kMovements));
    in.optional("pose", phase.pose, identifier());
    in.required("show", phase.show, phrase(40));
    phase.say = phase.show;
    in.optional("say", phase.say, phrase(60));
    in.optional("reason", phase.reason, phrase(60));
    in.optional("source", phase.source, source());
}

void readVariant(ObjectReader& in, Variant& variant)
{
    in.required("id", variant.id, identifier());
    in.required("name", variant.name, text(24));
    in.required("focus", variant.focus, phrase(80));
    in.optional("focus_source", variant.focusSource, source());
    in.required("sides", variant.sides, oneOf(kSides));
    in.optional("level", variant.level, oneOf(kLevels));
    in.required("set_up", variant.setUp, object(readSetUp));
    in.optional("set_up_other_side", variant.setUpOtherSide, briefLines());
    in.required("dose", variant.dose, object(readDose));
    in.required("stroke", variant.stroke, object(readStroke));
    in.required("phases", variant.phases, list(1, 12, object(readPhase)));
    in.unique("phases", "id");
}

void readKnot(ObjectReader& in, KnotGuidance& knot)
{
    in.required("lines", knot.lines, lines(1));
    in.required("cue", knot.cue, phrase(40));
    in.required("usual_s", knot.usual, seconds(10, 60));
    in.required("least_s", knot.least, seconds(10, 60));
    in.required("most_s", knot.most, seconds(10, 60));
    in.required("at_most", knot.atMost, whole(1, 5));
    in.optional("source", knot.source, source());
    in.ascending({"least_s", "usual_s", "most_s"});
}

void readCaution(ObjectReader& in, Caution& caution)
{
    in.required("zone", caution.zone, identifier());
    in.required("text", caution.line.text, phrase(240));
    in.optional("source", caution.line.source, source());
    in.optional("while_rolling", caution.whileRolling, flag());
    in.optional("brief", caution.brief, phrase(40));
    if (caution.whileRolling && !in.value().member("brief")) {
        in.value().problem("A caution that stays visible while rolling needs \"brief\", and it is not there.",
                           "Add \"brief\" with at most 40 characters, or take \"while_rolling\" out.");
    }
}

/// What variants say about the technique they are in.
void checkVariants(const Value& variants, const Technique& technique)
{
    std::vector<std::string_view> ids;
    for (const Variant& variant : technique.variants) {
        ids.push_back(variant.id);
    }
    for (std::size_t i = 0; i < technique.variants.size(); ++i) {
        const Variant& variant = technique.variants[i];
        if (!technique.hasSides && variant.sides == Sides::OneAtATime) {
            variants.item(i).member("sides")->problem(
                "\"sides\" says one side at a time, but \"has_sides\" of the technique is false.",
                "Use \"together\", or set \"has_sides\" to true.");
        }
        for (std::size_t j = 0; j < variant.phases.size(); ++j) {
            const std::string& pose = variant.phases[j].pose;
            if (!pose.empty() && std::find(ids.begin(), ids.end(), pose) == ids.end()) {
                const Value phase = variants.item(i).member("phases")->item(j);
                phase.member("pose")->expected("one of the technique's variants, " + listed(ids),
                                               "Name a variant, or leave the key out for the variant's own.");
            }
        }
    }
}

} // namespace

void readTechnique(ObjectReader& in, Technique& technique)
{
    in.required("id", technique.id, identifier());
    in.required("revision", technique.version, whole(1, 9999));
    in.required("order", technique.order, whole(0, 9999));
    in.required("name", technique.name, text(40));
    in.optional("spoken", technique.spoken, text(40));
    in.required("short_name", technique.shortName, text(12));
    in.required("place", technique.place, text(40));
    in.required("summary", technique.summary, phrase(160));
    in.optional("side_noun", technique.sideNoun, text(24));
    in.required("has_sides", technique.hasSides, flag());
    in.required("view", technique.view, oneOf(kViews));
    in.required("region", technique.region, identifier());
    in.required("muscles", technique.muscles, lines(1));
    in.required("range", technique.range, object(readRange));
    in.required("variants", technique.variants, list(1, 8, object(readVariant)));
    in.required("knot", technique.knot, object(readKnot));
    in.required("breathing", technique.breathing, lines(1));
    in.optional("easier", technique.easier, lines(0));
    in.optional("harder", technique.harder, lines(0));
    in.optional("cautions", technique.cautions, list(0, kMostLines, object(readCaution)));
    in.optional("mistakes", technique.mistakes, lines(0));
    in.required("stop_when", technique.stopWhen, lines(1));
    in.optional("notes", technique.notes, lines(0));
    in.unique("variants", "id");
    if (const auto variants = in.value().member("variants")) {
        checkVariants(*variants, technique);
    }
}

} // namespace unknot::content
