#pragma once

#include "unknot/figure/camera.h"
#include "unknot/figure/frame.h"
#include "unknot/figure/model.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::figure {

/// Small pictures leave out what would only be specks.
enum class Detail : std::uint8_t { Full, Thumbnail };

struct FrameRequest {
    const Clip* clip = nullptr; ///< not null; must live until `draw` returns
    double t = 0;               ///< stroke position, 0 at the start of the range .. 1 at its end
    bool left = false;          ///< the left side: the mirror image of the right, pixel for pixel
    View view;
    int width = 960; ///< pixels, at least 16
    int height = 600;
    Theme theme = Theme::Light;
    std::size_t look = 0; ///< index in `BodyModel::looks`; beyond the list: the palette as it stands
    Detail detail = Detail::Full;
    bool highlight = true;   ///< the worked muscle glows
    double hold = 0;         ///< 0 rolling .. 1 resting on the spot: the weight sinks and the glow breathes
    double pulse = 0;        ///< where in the breath, 0..1; see `pulseAt`
    std::uint32_t zones = 0; ///< places to mark as not to be rolled, see `zoneBits`
    bool guide = true;       ///< arrow along the roller's range
    bool mat = true;         ///< mat and shadows; off for a picture that brings its own floor
    bool keepOrder = true;   ///< lean on the last frame's order of parts; off for a single picture

    bool operator==(const FrameRequest&) const = default;
};

/// Turns a clip at a stroke position into filled paths. One instance a thread; `BodyModel` may be shared.
/// Reuses its buffers: after the first few frames nothing is allocated. The same requests in the same order
/// give the same frames.
class FigureRenderer {
public:
    /// `model` must outlive the renderer.
    explicit FigureRenderer(const BodyModel& model);
    ~FigureRenderer();
    FigureRenderer(FigureRenderer&&) noexcept;
    FigureRenderer& operator=(FigureRenderer&&) noexcept;

    /// The frame belongs to the renderer and holds until the next call.
    const Frame& draw(const FrameRequest& request);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// Where in its breath the glow is, `seconds` into a hold.
double pulseAt(const Highlight& highlight, double seconds);

/// Index of a look by its id; `looks.size()` when there is none.
std::size_t lookNamed(const BodyModel& model, const std::string& id);

/// The zones of these names, a bit for each by its place in `BodyModel::zones`; names the body has no place
/// for are passed over.
std::uint32_t zoneBits(const BodyModel& model, const std::vector<std::string>& ids);

/// The colour a role has in a theme with a look.
Rgb colourOf(const BodyModel& model, Theme theme, std::size_t look, ColourRole role);

} // namespace unknot::figure
