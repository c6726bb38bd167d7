#pragma once

#include "unknot/core/cue.h"

namespace unknot {

/// The sounds that are not words, loaded before the session. Playing never waits.
class Tones {
public:
    virtual ~Tones() = default;
    virtual void play(Tone tone) = 0;
};

} // namespace unknot
