#pragma once

#include "unknot/core/plan.h"
#include "unknot/figure/clip_set.h"

#include <QString>

#include <memory>
#include <string>

namespace unknot::app {

/// The picture that the desktop's media controls show: the figure of the step, drawn once into a file.
class SessionArt {
public:
    explicit SessionArt(QString folder) : folder_(std::move(folder)) {}

    void setClips(std::shared_ptr<const figure::ClipSet> clips) { clips_ = std::move(clips); }

    /// URL of the picture; empty while it is being drawn, or when there is none. Never waits.
    [[nodiscard]] std::string urlFor(const Segment& segment) const;

private:
    const QString folder_;
    std::shared_ptr<const figure::ClipSet> clips_;
};

} // namespace unknot::app
