#pragma once

#include "platform/wave_file.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unknot::platform {

/// Adds sounds up, all of one rate and number of channels. What comes much later than it was asked for is
/// forgotten: it would be about something that is over. Lives on one thread; times are of a clock that never
/// goes back.
class Mixer {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// So much later than asked for, a sound, or the rest of one, is still worth hearing.
    static constexpr std::chrono::milliseconds kLatest{1500};

    /// Begins with the next samples that are asked for. `volume` is 0 to 1. A sound of that name that is
    /// still heard begins anew.
    void add(const std::string& name, std::shared_ptr<const Wave> wave, double volume, Time now);
    /// Fades the sound out, quickly enough for the next line and slowly enough for no click.
    void stop(const std::string& name);
    /// Forgets every sound, at once.
    void clear() { sounds_.clear(); }
    /// Goes on with what another one was playing. `lost` was written there last and was not heard any more:
    /// it comes again.
    void goOnFrom(Mixer& other, std::chrono::milliseconds lost);
    /// Writes the next samples; silence where there is nothing to hear.
    void fill(std::span<std::int16_t> samples, Time now);
    [[nodiscard]] bool silent() const { return sounds_.empty(); }

    /// `begun` is called with the name of each sound when its first samples are written.
    void onBegun(std::function<void(const std::string&)> begun) { begun_ = std::move(begun); }

private:
    struct Sound {
        std::string name;
        std::shared_ptr<const Wave> wave;
        float volume = 1;
        float fade = 0; ///< Taken from the volume with each frame.
        std::size_t at = 0;
        Time asked;
        bool begun = false;
    };

    /// Adds what is left of the sound to `sum_`.
    void mix(Sound& sound);
    void forgetLate(Time now);

    std::vector<Sound> sounds_;
    std::vector<float> sum_;
    std::function<void(const std::string&)> begun_;
};

} // namespace unknot::platform
