#include "unknot/figure/renderer.h"

#include "body_parts.h"
#include "draw_order.h"
#include "muscle_glow.h"
#include "part_painter.h"
#include "path_writer.h"
#include "range_marks.h"
#include "stage_floor.h"
#include "tones.h"

#include <algorithm>

namespace unknot::figure {
namespace {

/// How far the body sinks into the roller when the weight rests on one spot.
constexpr float kSink = 0.005f;

} // namespace

class FigureRenderer::Impl {
public:
    explicit Impl(const BodyModel& model)
        : model_(model), body_(model), order_(model), floor_(model, out_, outliner_), range_(model),
          painter_(model, body_.parts(), out_, outliner_)
    {
    }

    const Frame& draw(const FrameRequest& request)
    {
        const Clip& clip = *request.clip;
        const auto width = static_cast<float>(std::max(request.width, 16));
        const auto height = static_cast<float>(std::max(request.height, 16));
        tones_.choose(model_, request.theme, request.look);
        Keyframe key = keyframeAt(clip, static_cast<float>(std::clamp(request.t, 0.0, 1.0)));
        key.root.pos.z -= kSink * static_cast<float>(std::clamp(request.hold, 0.0, 1.0));
        const Pose pose = solve(model_, clip, key);
        const Camera camera(clip.camera, request.view, width, height);
        if (!request.keepOrder || clip_ != request.clip || clipId_ != clip.id)
            order_.forget();
        prepareGlow(clip);
        painter_.choose(request);

        body_.place(pose, camera);
        out_.begin(frame_, width, height, request.left);
        frame_.range = range_.find(clip, pose, camera, request.left ? width : 0);
        if (request.mat)
            floor_.mat(clip, camera, tones_);
        if (request.guide && request.detail == Detail::Full)
            floor_.guide(clip, camera, tones_);
        floor_.shadows(pose, camera, tones_);
        const PaintScene scene{request, pose, camera, tones_, camera.inWorld(normalised(model_.scene.light))};
        const bool plain = request.detail == Detail::Thumbnail;
        for (std::uint32_t item : order_.sort(body_, camera, width, height)) {
            if (item == body_.parts().size())
                floor_.roller(pose, clip, body_.roller(), camera, tones_, scene.light, plain);
            else
                painter_.paint(item, scene, glow_);
        }
        return frame_;
    }

private:
    void prepareGlow(const Clip& clip)
    {
        // By value: another clip may come to lie at the address of one that is gone.
        if (clip_ == &clip && clipId_ == clip.id && muscle_ == clip.muscle)
            return;
        clip_ = &clip;
        clipId_ = clip.id;
        muscle_ = clip.muscle;
        glow_.prepare(clip, body_.parts());
    }

    const BodyModel& model_;
    BodyParts body_;
    DrawOrder order_;
    Outliner outliner_;
    PathWriter out_;
    StageFloor floor_;
    RangeFinder range_;
    PartPainter painter_;
    MuscleGlow glow_;
    Tones tones_;
    Frame frame_;
    const Clip* clip_ = nullptr;
    std::string clipId_;
    std::vector<MuscleRegion> muscle_;
};

FigureRenderer::FigureRenderer(const BodyModel& model) : impl_(std::make_unique<Impl>(model)) {}

FigureRenderer::~FigureRenderer() = default;
FigureRenderer::FigureRenderer(FigureRenderer&&) noexcept = default;
FigureRenderer& FigureRenderer::operator=(FigureRenderer&&) noexcept = default;

const Frame& FigureRenderer::draw(const FrameRequest& request)
{
    return impl_->draw(request);
}

} // namespace unknot::figure
