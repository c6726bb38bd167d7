#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/measure.h"

using namespace unknot;
using namespace unknot::figure;

TEST_CASE("the skin lies 8 to 16 mm deep on the roller all through the stroke, with no gap")
{
    ContactMeter meter(test::shippedBody());
    for (const test::NamedClip& named : test::shippedClips()) {
        for (int i = 0; i <= 20; ++i) {
            const float t = static_cast<float>(i) / 20.0f;
            INFO(named.name() << " at " << t);
            const float millimetres = meter.depth(named.clip, t) * 1000;
            CHECK(millimetres >= 8);
            CHECK(millimetres <= 16);
        }
    }
}

TEST_CASE("a clip that was written too high or too low settles onto the roller")
{
    ContactMeter meter(test::shippedBody());
    for (const float off : {0.03f, -0.03f}) {
        for (const test::NamedClip& named : test::shippedClips()) {
            Clip clip = named.clip;
            for (Keyframe& key : clip.keyframes)
                key.root.pos.z += off;
            const Clip settled = meter.settled(clip);
            INFO(named.name() << " from " << off);
            for (const Keyframe& key : settled.keyframes)
                CHECK(std::abs(meter.depth(settled, key.t) - 0.011f) < 0.0005f);
        }
    }
}
