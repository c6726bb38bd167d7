#include "figure_cache.h"
#include "support/catch.h"

using namespace unknot;
using ui::FigureCache;

namespace {

figure::FrameRequest sized(int width)
{
    figure::FrameRequest request;
    request.width = width;
    return request;
}

} // namespace

TEST_CASE("a still is found by everything it was drawn from")
{
    FigureCache cache;
    const auto picture = std::make_shared<const ui::FigurePicture>();
    figure::FrameRequest request = sized(100);
    cache.keep(request, picture);
    CHECK(cache.find(request) == picture);
    request.theme = figure::Theme::Dark;
    CHECK(cache.find(request) == nullptr);
    request = sized(100);
    request.look = 3;
    CHECK(cache.find(request) == nullptr);
    CHECK(cache.find(sized(101)) == nullptr);
    request = sized(100);
    request.view.azimuth = 20.0f;
    CHECK(cache.find(request) == nullptr);
}

TEST_CASE("the still that was longest not asked for makes room")
{
    FigureCache cache(2);
    const auto picture = std::make_shared<const ui::FigurePicture>();
    cache.keep(sized(1), picture);
    cache.keep(sized(2), picture);
    CHECK(cache.find(sized(1)) != nullptr);
    cache.keep(sized(3), picture);
    CHECK(cache.size() == 2);
    CHECK(cache.find(sized(1)) != nullptr);
    CHECK(cache.find(sized(2)) == nullptr);
    CHECK(cache.find(sized(3)) != nullptr);
}

TEST_CASE("a still that is kept again is the newer one")
{
    FigureCache cache;
    cache.keep(sized(1), std::make_shared<const ui::FigurePicture>());
    const auto newer = std::make_shared<const ui::FigurePicture>();
    cache.keep(sized(1), newer);
    CHECK(cache.size() == 1);
    CHECK(cache.find(sized(1)) == newer);
    cache.clear();
    CHECK(cache.find(sized(1)) == nullptr);
}
