#include "platform/sound/mixer.h"

#include "support/catch.h"

#include <algorithm>

using namespace unknot::platform;

namespace {

using Samples = std::vector<std::int16_t>;
using std::chrono::milliseconds;

constexpr Mixer::Time kThen{};

std::shared_ptr<const Wave> sound(Samples samples, int channels = 1)
{
    return std::make_shared<const Wave>(Wave{1000, channels, std::move(samples)});
}

Samples heard(Mixer& mixer, std::size_t count, Mixer::Time now = kThen)
{
    Samples samples(count, 77);
    mixer.fill(samples, now);
    return samples;
}

} // namespace

TEST_CASE("without a sound there is silence")
{
    Mixer mixer;
    CHECK(mixer.silent());
    CHECK(heard(mixer, 3) == Samples{0, 0, 0});
}

TEST_CASE("a sound is heard once, from its first sample to its last")
{
    Mixer mixer;
    mixer.add("a", sound({1, 2, 3, 4, 5}), 1, kThen);
    CHECK(heard(mixer, 2) == Samples{1, 2});
    CHECK_FALSE(mixer.silent());
    CHECK(heard(mixer, 4) == Samples{3, 4, 5, 0});
    CHECK(mixer.silent());
}

TEST_CASE("the same sound is heard as often as it is asked for")
{
    Mixer mixer;
    const auto beat = sound({10, 10});
    for (int i = 0; i < 1000; ++i) {
        mixer.add("beat", beat, 1, kThen);
        REQUIRE(heard(mixer, 3) == Samples{10, 10, 0});
    }
}

TEST_CASE("sounds are added up, each at its volume, and never wrap around")
{
    Mixer mixer;
    mixer.add("a", sound({1000, 30000, -30000}), 1, kThen);
    mixer.add("b", sound({1000, 20000, -20000, 100}), 0.5, kThen);
    CHECK(heard(mixer, 4) == Samples{1500, 32767, -32768, 50});
}

TEST_CASE("a sound that is stopped fades out without a click")
{
    Mixer mixer;
    const int channels = GENERATE(1, 2);
    mixer.add("a", sound(Samples(400, 12000), channels), 1, kThen);
    CHECK(heard(mixer, 2) == Samples{12000, 12000});
    mixer.stop("other");
    mixer.stop("a");
    const Samples rest = heard(mixer, 100);
    CHECK(mixer.silent());
    CHECK(std::is_sorted(rest.rbegin(), rest.rend()));
    CHECK(rest.back() == 0);
    for (std::size_t i = 1; i < rest.size(); ++i)
        CHECK(rest[i - 1] - rest[i] <= 1001);
    if (channels == 2)
        CHECK(rest[8] == rest[9]);
}

TEST_CASE("a sound that begins anew takes over from itself")
{
    Mixer mixer;
    mixer.add("a", sound(Samples(400, 1000)), 1, kThen);
    CHECK(heard(mixer, 1) == Samples{1000});
    mixer.add("a", sound(Samples(400, 1000)), 1, kThen);
    const Samples both = heard(mixer, 30);
    CHECK(both.front() == 2000);
    CHECK(both.back() == 1000);
}

TEST_CASE("it is told when a sound begins, once")
{
    Mixer mixer;
    std::vector<std::string> begun;
    mixer.onBegun([&](const std::string& name) { begun.push_back(name); });
    mixer.add("a", sound({1, 2, 3}), 1, kThen);
    CHECK(begun.empty());
    heard(mixer, 1);
    heard(mixer, 1);
    mixer.add("b", sound({1}), 1, kThen);
    heard(mixer, 1);
    CHECK(begun == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a sound that nobody took when it was due is forgotten, and does not pile up")
{
    Mixer mixer;
    std::vector<std::string> begun;
    mixer.onBegun([&](const std::string& name) { begun.push_back(name); });
    mixer.add("line", sound({1, 2, 3}), 1, kThen);
    mixer.add("tone", sound({10}), 1, kThen + milliseconds(1000));
    CHECK(heard(mixer, 3, kThen + milliseconds(1501)) == Samples{10, 0, 0});
    CHECK(begun == std::vector<std::string>{"tone"});

    // A sink that takes nothing at all.
    for (int i = 0; i < 100; ++i)
        mixer.add("sound " + std::to_string(i), sound({1}), 1, kThen + std::chrono::seconds(i));
    CHECK(heard(mixer, 2, kThen + std::chrono::seconds(99)) == Samples{2, 0});
}

TEST_CASE("a sound that still waits and is asked for again is heard once")
{
    Mixer mixer;
    mixer.add("beat", sound({10, 10}), 1, kThen);
    mixer.add("beat", sound({10, 10}), 1, kThen);
    CHECK(heard(mixer, 3) == Samples{10, 10, 0});
}

TEST_CASE("a long sound is not late for being long; one that stood still is")
{
    Mixer mixer;
    mixer.add("line", sound(Samples(10000, 5)), 1, kThen);
    heard(mixer, 4000);
    CHECK(heard(mixer, 1, kThen + milliseconds(5500)) == Samples{5});
    CHECK(heard(mixer, 1, kThen + milliseconds(5502)) == Samples{0});
    CHECK(mixer.silent());
}

TEST_CASE("what was playing goes on elsewhere, from what was heard last")
{
    Samples ramp;
    for (std::int16_t i = 0; i < 200; ++i)
        ramp.push_back(i);
    const int channels = GENERATE(1, 2);
    Mixer headset;
    headset.add("line", sound(ramp, channels), 1, kThen);
    headset.add("tone", sound({1000}, channels), 1, kThen);
    heard(headset, 100);
    headset.add("next", sound({3000, 3000}, channels), 1, kThen);
    Mixer speaker;
    std::vector<std::string> begun;
    speaker.onBegun([&](const std::string& name) { begun.push_back(name); });
    speaker.goOnFrom(headset, milliseconds(20));
    CHECK(headset.silent());
    const auto first = static_cast<std::int16_t>(100 - 20 * channels);
    const Samples after = heard(speaker, 4);
    CHECK(after[0] == first + 3000);
    CHECK(after[2] == first + 2);
    CHECK(begun == std::vector<std::string>{"next"});
    heard(speaker, 200);
    CHECK(speaker.silent());
}

TEST_CASE("a sound that had only just begun begins again elsewhere")
{
    Mixer headset;
    headset.add("line", sound({1, 2, 3, 4}), 1, kThen);
    heard(headset, 2);
    Mixer speaker;
    speaker.goOnFrom(headset, milliseconds(20));
    CHECK(heard(speaker, 4) == Samples{1, 2, 3, 4});
}
