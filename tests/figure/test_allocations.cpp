#include "figure_data.h"
#include "support/catch.h"
#include "unknot/figure/raster.h"
#include "unknot/figure/renderer.h"

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>

using namespace unknot;
using namespace unknot::figure;

// In an executable of its own: it replaces operator new for all of it.
namespace {

std::atomic<long> allocations{0};

void* counted(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size)
{
    return counted(size);
}
void* operator new[](std::size_t size)
{
    return counted(size);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

constexpr int kFramesOfStroke = 60;

FrameRequest frameOf(const Clip& clip, int frame)
{
    FrameRequest request;
    request.clip = &clip;
    request.t = 0.5 - 0.5 * std::cos(3.14159265 * 2 * frame / kFramesOfStroke);
    return request;
}

} // namespace

TEST_CASE("the counter counts")
{
    const long before = allocations;
    std::vector<int> some(100);
    CHECK(some.size() == 100);
    CHECK(allocations > before);
}

TEST_CASE("after the first few frames a stroke allocates nothing")
{
    constexpr int kFirstFew = 5;
    for (const test::NamedClip& named : test::shippedClips()) {
        FigureRenderer renderer(test::shippedBody());
        FrameRaster raster;
        std::vector<std::uint32_t> pixels(960 * 600);
        long late = 0;
        for (int frame = 0; frame < kFirstFew + 2 * kFramesOfStroke; ++frame) {
            const FrameRequest request = frameOf(named.clip, frame);
            const long before = allocations;
            raster.draw(renderer.draw(request), {pixels.data(), 960, 600, 960});
            if (frame >= kFirstFew)
                late += allocations - before;
        }
        INFO(named.name());
        CHECK(late == 0);
    }
}

TEST_CASE("after the first few frames a stroke with all zones marked allocates nothing")
{
    constexpr int kFirstFew = 5;
    for (const char* technique : {"hamstrings", "glutes", "mid-back"}) {
        for (const test::NamedClip& named : test::shippedClips()) {
            if (named.technique != technique)
                continue;
            FigureRenderer renderer(test::shippedBody());
            long late = 0;
            for (int frame = 0; frame < kFirstFew + kFramesOfStroke; ++frame) {
                FrameRequest request = frameOf(named.clip, frame);
                request.zones = ~std::uint32_t{0};
                const long before = allocations;
                renderer.draw(request);
                if (frame >= kFirstFew)
                    late += allocations - before;
            }
            INFO(named.name());
            CHECK(late == 0);
        }
    }
}

TEST_CASE("a hold, another look and being turned allocate nothing either")
{
    const Clip& clip = test::shippedClip("hamstrings", "neutral");
    FigureRenderer renderer(test::shippedBody());
    FrameRequest request = frameOf(clip, 10);
    for (int turn = 0; turn < 36; ++turn) {
        request.view.azimuth = static_cast<float>(10 * turn);
        renderer.draw(request);
    }
    const long before = allocations;
    for (int turn = 0; turn < 36; ++turn) {
        request.view.azimuth = static_cast<float>(10 * turn);
        request.hold = turn / 36.0;
        request.pulse = turn / 36.0;
        request.look = static_cast<std::size_t>(turn % 5);
        renderer.draw(request);
    }
    CHECK(allocations == before);
}
