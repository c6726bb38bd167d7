#pragma once

#include "unknot/core/catalog.h"

#include <random>
#include <string>

namespace unknot::test {

/// A routine that the format allows, with every member set now and then and all sorts of signs in its words.
inline Routine randomRoutine(const Catalog& catalog, std::mt19937& random)
{
    const auto from = [&](int least, int most) {
        return std::uniform_int_distribution<>(least, most)(random);
    };
    const auto words = [&](int most) {
        static const std::vector<std::string> signs{
            "a",  "B", " ", "\"", "\\", "/", "é", "ß", "0", "'", ",", "\xE2\x82\xAC", "\xF0\x9F\x99\x82",
            "mm", "-", "%", "&",  ";",  "=", "+"};
        std::string all = "w";
        for (int left = from(0, most - 3); left > 0; left -= 2)
            all += signs[static_cast<std::size_t>(from(0, static_cast<int>(signs.size()) - 1))];
        return all;
    };
    const auto text = [&](int most) {
        std::map<std::string, std::string> all{{"en", words(most)}};
        if (from(0, 3) == 0)
            all["de"] = words(most);
        return Text(all);
    };
    const auto line = [&] { return Line{text(120), from(0, 1) == 0 ? "" : words(60)}; };

    Routine routine;
    routine.id = "r" + std::to_string(from(0, 99999));
    routine.version = from(1, 9999);
    routine.order = from(0, 9999);
    routine.name = text(40);
    routine.summary = text(80);
    routine.context = static_cast<Context>(from(0, 4));
    routine.getReady = Millis{from(5000, 30000)};
    routine.rest = Millis{from(0, 30) * 1000};
    routine.ratings = from(0, 1) == 0;
    if (from(0, 1) == 0)
        routine.often = text(40);
    for (int left = from(0, 3); left > 0; --left)
        routine.notes.push_back(line());
    for (int left = from(1, from(0, 3) == 0 ? 40 : 8); left > 0; --left) {
        const auto some = [&](const auto& list) -> const auto&
        {
            return list[static_cast<std::size_t>(from(0, static_cast<int>(list.size()) - 1))];
        };
        const Technique& technique = some(catalog.techniques);
        const Variant& variant = some(technique.variants);
        RoutineStep step{technique.id, variant.id, StepSides::Together, Millis{from(15000, 180000)}, {}, {}};
        if (variant.sides == Sides::OneAtATime)
            step.sides = static_cast<StepSides>(from(1, 3));
        if (from(0, 2) == 0)
            step.stroke = Millis{from(2000, 4000)};
        if (from(0, 2) == 0)
            step.hold = Millis{from(10, 60) * 1000};
        if (from(0, 1) == 0)
            step.reason = line();
        routine.steps.push_back(std::move(step));
    }
    return routine;
}

} // namespace unknot::test
