#pragma once

#include "support/sample_catalog.h"
#include "unknot/core/session_engine.h"

#include <algorithm>

namespace unknot::test {

/// An engine, the events it has told so far, and where in the plan things are.
class SessionDriver {
public:
    explicit SessionDriver(bool ratings = false, EngineOptions options = {})
        : catalog_(sampleCatalog()), engine(planOf(ratings), options)
    {
    }
    SessionDriver(Plan plan, EngineOptions options)
        : catalog_(sampleCatalog()), engine(std::move(plan), options)
    {
    }

    std::vector<Event> add(std::vector<Event> events)
    {
        told.insert(told.end(), events.begin(), events.end());
        return events;
    }
    std::vector<Event> to(Millis now) { return add(engine.advance(now)); }

    template <class What>
    [[nodiscard]] std::vector<std::pair<Millis, What>> all() const
    {
        std::vector<std::pair<Millis, What>> found;
        for (const Event& event : told)
            if (const auto* what = std::get_if<What>(&event.what))
                found.emplace_back(event.at, *what);
        return found;
    }
    [[nodiscard]] const Segment& segment(Millis now) const
    {
        return engine.plan().segments[engine.position(now).segment];
    }

private:
    Plan planOf(bool ratings)
    {
        catalog_.routines[0].ratings = ratings;
        return makePlan(catalog_.routines[0], catalog_).value();
    }

    Catalog catalog_;

public:
    SessionEngine engine;
    std::vector<Event> told;
};

} // namespace unknot::test
