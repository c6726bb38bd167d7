#pragma once

#include "unknot/core/session_record.h"

namespace unknot::test {

/// Two rolls, the second of them cut short, with two ratings and a note.
inline SessionRecord sampleSession(std::string id)
{
    SessionRecord session;
    session.header.id = std::move(id);
    session.header.routine = "sample";
    session.header.routineName = "=Sample";
    session.header.started = {1'792'000'000'000, 120, "2026-10-14"};
    session.header.steps = {{"back", "both", Side::Both, Millis{60000}, Millis{3000}},
                            {"calf", "single", Side::Left, Millis{90000}, Millis{3000}}};
    session.outcome = Outcome::Abandoned;
    session.total = Millis{200000};
    session.steps = {{session.header.steps[0], Millis{60000}, Millis{0}, Outcome::Completed},
                     {session.header.steps[1], Millis{40000}, Millis{15000}, Outcome::Skipped}};
    session.ratings = {{RatingMoment::Before, "back", Side::Both, 5},
                       {RatingMoment::Before, "calf", Side::Left, 7}};
    session.note = "after the hills";
    return session;
}

} // namespace unknot::test
