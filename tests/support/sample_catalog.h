#pragma once

#include "unknot/core/catalog.h"

namespace unknot::test {

inline Text english(std::string words)
{
    return Text({{"en", std::move(words)}});
}

/// A variant with two even phases, the first of them searching.
inline Variant sampleVariant(std::string id, Sides sides)
{
    Variant variant;
    variant.id = std::move(id);
    variant.name = english(variant.id);
    variant.sides = sides;
    Phase search{"search", 1, Movement::Search, {}, english("Slowly, look for knots"), {}, {}, {}};
    Phase stroke{"stroke", 1, Movement::Stroke, {}, english("Roll up and down"), {}, {}, {}};
    variant.phases = {search, stroke};
    return variant;
}

inline Technique sampleTechnique(std::string id, bool hasSides)
{
    Technique technique;
    technique.id = std::move(id);
    technique.name = english(technique.id);
    technique.hasSides = hasSides;
    technique.variants = {sampleVariant("both", Sides::Together)};
    if (hasSides)
        technique.variants.push_back(sampleVariant("single", Sides::OneAtATime));
    return technique;
}

/// Three areas: back (central), calf and thigh (with sides); routine "sample" rolls back together 60 s,
/// calf each side 90 s, thigh together 120 s.
inline Catalog sampleCatalog()
{
    using std::chrono::seconds;
    Catalog catalog;
    catalog.techniques = {sampleTechnique("back", false), sampleTechnique("calf", true),
                          sampleTechnique("thigh", true)};
    Routine routine;
    routine.id = "sample";
    routine.name = english("Sample");
    routine.steps = {{"back", "both", StepSides::Together, seconds{60}, {}, {}},
                     {"calf", "single", StepSides::Each, seconds{90}, {}, {}},
                     {"thigh", "both", StepSides::Together, seconds{120}, {}, {}}};
    catalog.routines = {routine};
    return catalog;
}

} // namespace unknot::test
