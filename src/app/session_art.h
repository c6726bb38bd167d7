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

    /// Has the pictures drawn that are not there yet, in the background: a session shows its first one at
    /// once.
    void setClips(std::shared_ptr<const figure::ClipSet> clips);

    /// URL of the picture; empty while it is being drawn, or when there is none. Never waits.
    [[nodiscard]] std::string urlFor(const Segment& segment) const;

private:
    [[nodiscard]] QString fileFor(const std::string& technique, const std::string& variant, bool left) const;

    const QString folder_;
    std::shared_ptr<const figure::ClipSet> clips_;
};

} // namespace unknot::app
