#pragma once

#include "store/null_session_log.h"
#include "unknot/core/catalog.h"
#include "unknot/core/ports/clock.h"
#include "unknot/core/ports/log_archive.h"
#include "unknot/core/ports/none.h"
#include "unknot/core/ports/session_history.h"
#include "unknot/core/ports/settings_store.h"

namespace unknot::app {

/// A clock that is moved by hand.
class SteppedClock : public Clock {
public:
    [[nodiscard]] ClockReading read() const override { return {now_, Millis{0}}; }
    [[nodiscard]] WallTime wall() const override
    {
        return {1'773'500'000'000 + now_.count(), 60, "2026-03-14"};
    }
    void step(Millis by) { now_ += by; }

private:
    Millis now_{0};
};

/// Settings that are gone with the program.
class ForgetfulSettings : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return Settings{}; }
    void save(const Settings&) override {}
};

/// A log that keeps nothing and always gives the same answer, at once.
class SampleLog : public store::NullSessionLog {
public:
    LogOverview answer;

    void overview(const std::string&, std::int64_t, Reply<LogOverview> reply) override { reply(answer); }
    void sessions(int, Reply<std::vector<SessionRecord>> reply) override
    {
        reply(std::vector<SessionRecord>{});
    }
    void onProblem(std::function<void(const Error&)> problem) override { problem_ = std::move(problem); }
    void flushed(std::function<void(Result<void>)> done) override { done({}); }

    void fail(const Error& error)
    {
        if (problem_)
            problem_(error);
    }

private:
    std::function<void(const Error&)> problem_;
};

/// A history that always gives the same answer and changes nothing.
class SampleHistory : public SessionHistory {
public:
    History answer;
    std::vector<AreaRating> ratings;
    SessionDetail sample;

    void history(const HistoryFilter&, Reply<History> reply) override { reply(answer); }
    void areaRatings(const HistoryFilter&, Reply<std::vector<AreaRating>> reply) override { reply(ratings); }
    void session(const std::string&, Reply<SessionDetail> reply) override { reply(sample); }
    void correct(const std::string&, const Correction&, Reply<void> reply) override { reply({}); }
    void remove(const std::string&, Reply<void> reply) override { reply({}); }
    void putBack(const std::string&, Reply<void> reply) override { reply({}); }
};

/// Writes and reads nothing.
class SampleArchive : public LogArchive {
public:
    void exportTo(const std::string&, Format, Reply<void> reply) override { reply({}); }
    void importFrom(const std::string&, Reply<ImportCount> reply) override { reply(ImportCount{}); }
    void backUp(const std::string&, Reply<void> reply) override { reply({}); }
    void restore(const std::string& file, Reply<std::string> reply) override { reply(file); }
    void deleteAll(Reply<void> reply) override { reply({}); }
};

/// Three people, whatever is done about them.
class SamplePeople : public NoPeople {
public:
    [[nodiscard]] std::vector<Person> all() const override
    {
        return {{kFirstPerson, {}}, {"person-2", "A."}, {"person-3", "Wilhelmine-Charlotte v. S."}};
    }
};

/// A log with a few sessions, and ratings of every area.
[[nodiscard]] LogOverview sampleOverview(const Catalog& catalog);

/// Two days of one session each, with all that can be said about one.
void fillHistory(SampleHistory& history, const Catalog& catalog, const WallTime& now);

} // namespace unknot::app
