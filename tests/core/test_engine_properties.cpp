// Random command sequences: what must hold whatever a person does.
#include "session_driver.h"
#include "support/catch.h"

#include <random>

using namespace unknot;
using namespace std::chrono_literals;
using test::SessionDriver;

namespace {

struct Command {
    Millis at;
    int kind;
    int argument;
};

std::vector<Command> randomCommands(std::mt19937& random, int count)
{
    std::uniform_int_distribution<int> gap(0, 40000), kind(0, 13), argument(0, 10);
    std::vector<Command> commands;
    Millis at{0};
    for (int i = 0; i < count; ++i) {
        at += Millis{gap(random)};
        commands.push_back({at, kind(random), argument(random)});
    }
    return commands;
}

std::vector<Event> apply(SessionEngine& engine, const Command& command)
{
    const auto& areas = engine.plan().areas();
    const std::string& area = areas[static_cast<std::size_t>(command.argument) % areas.size()];
    switch (command.kind) {
    case 0:
        return engine.pause(command.at);
    case 1:
    case 2:
        return engine.resume(command.at);
    case 3:
        return engine.skip(command.at);
    case 4:
        return engine.back(command.at);
    case 5:
        return engine.proceed(command.at);
    case 6:
        return engine.move(command.at, Millis{(command.argument - 5) * 5000});
    case 7:
        return engine.hold(command.at);
    case 8:
        return engine.release(command.at);
    case 9:
        return engine.setPace(command.at, Millis{2000 + command.argument * 200});
    case 10:
        return engine.rate(command.at, RatingMoment::Before, area, area == "back" ? Side::Both : Side::Left,
                           command.argument);
    case 11:
        return engine.reportDiscomfort(command.at, command.argument);
    case 12:
        return engine.goTo(command.at, command.argument - 2);
    default:
        return command.argument == 0 ? engine.stopForPain(command.at) : engine.advance(command.at);
    }
}

void checkInvariants(const SessionEngine& engine, Millis now)
{
    const Position place = engine.position(now);
    REQUIRE(place.elapsed >= 0ms);
    REQUIRE(place.remaining >= 0ms);
    REQUIRE(place.elapsed + place.remaining == place.length);
    REQUIRE(place.left >= 0ms);
    REQUIRE(place.leadInRemaining >= 0ms);
    REQUIRE(place.holdRemaining >= 0ms);
    REQUIRE(place.holdRemaining <= place.holdLength);
    REQUIRE(place.stroke.along >= 0);
    REQUIRE(place.stroke.along <= 1);
    REQUIRE(place.segment < engine.plan().segments.size());
    REQUIRE(place.rolled <= place.done);
    Millis parts{0};
    for (const SegmentTally& tally : engine.tallies()) {
        REQUIRE(tally.rolled >= 0ms);
        REQUIRE(tally.held >= 0ms);
        parts += tally.rolled + tally.held;
    }
    REQUIRE(engine.position(0ms).rolled == parts);
}

} // namespace

TEST_CASE("random commands never break time, and the parts add up")
{
    std::mt19937 random(20260314);
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        SessionDriver session(round % 2 == 0);
        session.add(session.engine.start(0ms));
        Millis last{0};
        for (const Command& command : randomCommands(random, 40)) {
            session.add(apply(session.engine, command));
            checkInvariants(session.engine, command.at);
            REQUIRE(session.engine.checkpoint().at == std::max(last, command.at));
            last = command.at;
        }
        REQUIRE(std::ranges::is_sorted(session.told, {}, &Event::at));
    }
}

TEST_CASE("the same time line gives the same events, however finely it is looked at")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> step(1, 3000);
    for (int round = 0; round < 150; ++round) {
        CAPTURE(round);
        const auto commands = randomCommands(random, 30);
        SessionDriver coarse(round % 2 == 0), fine(round % 2 == 0);
        coarse.add(coarse.engine.start(0ms));
        fine.add(fine.engine.start(0ms));
        Millis at{0};
        for (const Command& command : commands) {
            coarse.add(apply(coarse.engine, command));
            while (at < command.at) {
                fine.to(at);
                at += Millis{step(random)};
            }
            fine.add(apply(fine.engine, command));
        }
        coarse.to(2h);
        for (; at < 1200s; at += Millis{step(random)})
            fine.to(at);
        fine.to(2h);
        REQUIRE(coarse.told == fine.told);
        REQUIRE(coarse.engine.checkpoint() == fine.engine.checkpoint());
    }
}

TEST_CASE("when nobody intervenes done and left add up to the whole, and both sides get the same")
{
    SessionDriver session;
    session.add(session.engine.start(0ms));
    const Millis total = session.engine.plan().total();
    for (Millis now{0}; now < total; now += 137ms) {
        session.to(now);
        const Position place = session.engine.position(now);
        REQUIRE(place.done + place.left == total);
    }
    session.to(total);
    Millis sides[2]{};
    for (std::size_t i = 0; i < session.engine.tallies().size(); ++i) {
        const Segment& segment = session.engine.plan().segments[i];
        if (segment.side != Side::Both)
            sides[segment.side == Side::Left ? 0 : 1] += session.engine.tallies()[i].rolled;
    }
    CHECK(sides[0] == 90s);
    CHECK(sides[1] - sides[0] == 0ms);
}

TEST_CASE("a session taken up from any checkpoint goes on as if it had been paused there")
{
    std::mt19937 random(99);
    std::uniform_int_distribution<int> when(0, 409000);
    for (int round = 0; round < 200; ++round) {
        const Millis cut{when(random)};
        CAPTURE(cut.count());
        SessionDriver session;
        session.add(session.engine.start(0ms));
        session.to(cut);
        if (session.engine.state() == SessionState::Ended)
            continue;
        SessionEngine again =
            SessionEngine::restore(session.engine.plan(), session.engine.checkpoint()).value();
        (void)session.engine.pause(cut);
        (void)session.engine.resume(cut);
        (void)again.resume(cut);
        (void)session.engine.advance(1h);
        (void)again.advance(1h);
        REQUIRE(again.tallies() == session.engine.tallies());
        REQUIRE(again.state() == SessionState::Ended);
    }
}
