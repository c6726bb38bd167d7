#pragma once

#include "unknot/core/time.h"

#include <functional>
#include <string>

namespace unknot {

/// What the desktop's media controls show of a session.
struct MediaState {
    enum class Playback { Stopped, Playing, Paused };

    Playback playback = Playback::Stopped;
    std::string title; ///< "Calf, left leg".
    std::string album; ///< The routine.
    Millis position{0};
    Millis length{0};
    std::string art{}; ///< URL of a picture of what is done; may be empty.

    bool operator==(const MediaState&) const = default;
};

enum class MediaCommand { Play, Pause, PlayPause, Stop, Next, Previous };

/// The desktop's media controls: headset buttons, the media keys, a paired phone.
class MediaControl {
public:
    virtual ~MediaControl() = default;
    virtual void show(const MediaState& state) = 0;
    /// Takes the session away from the controls.
    virtual void hide() = 0;
    /// `command` is called on the caller's thread for every press.
    virtual void onCommand(std::function<void(MediaCommand)> command) = 0;
};

} // namespace unknot
