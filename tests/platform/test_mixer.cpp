#include "platform/sound/mixer.h"

#include "support/catch.h"

#include <algorithm>

using namespace unknot::platform;

namespace {

using Samples = std::vector<std::int16_t>;

std::shared_ptr<const Wave> sound(Samples samples, int channels = 1)
{
    return std::make_shared<const Wave>(Wave{1000, channels, std::move(samples)});
}

Samples heard(Mixer& mixer, std::size_t count)
{
    Samples samples(count, 77);
    mixer.fill(samples);
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
    mixer.add("a", sound({1, 2, 3, 4, 5}), 1);
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
        mixer.add("beat", beat, 1);
        REQUIRE(heard(mixer, 3) == Samples{10, 10, 0});
    }
}

TEST_CASE("sounds are added up, each at its volume, and never wrap around")
{
    Mixer mixer;
    mixer.add("a", sound({1000, 30000, -30000}), 1);
    mixer.add("b", sound({1000, 20000, -20000, 100}), 0.5);
    CHECK(heard(mixer, 4) == Samples{1500, 32767, -32768, 50});
}

TEST_CASE("a sound that is stopped fades out without a click")
{
    Mixer mixer;
    const int channels = GENERATE(1, 2);
    mixer.add("a", sound(Samples(400, 12000), channels), 1);
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
    mixer.add("a", sound(Samples(400, 1000)), 1);
    CHECK(heard(mixer, 1) == Samples{1000});
    mixer.add("a", sound(Samples(400, 1000)), 1);
    const Samples both = heard(mixer, 30);
    CHECK(both.front() == 2000);
    CHECK(both.back() == 1000);
}

TEST_CASE("it is told when a sound begins, once")
{
    Mixer mixer;
    std::vector<std::string> begun;
    mixer.onBegun([&](const std::string& name) { begun.push_back(name); });
    mixer.add("a", sound({1, 2, 3}), 1);
    CHECK(begun.empty());
    heard(mixer, 1);
    heard(mixer, 1);
    mixer.add("b", sound({1}), 1);
    heard(mixer, 1);
    CHECK(begun == std::vector<std::string>{"a", "b"});
}
