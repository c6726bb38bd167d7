#pragma once

#include "platform/wave_file.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace unknot::platform {

/// Adds sounds up, all of one rate and number of channels. Lives on one thread.
class Mixer {
public:
    /// Begins with the next samples that are asked for. `volume` is 0 to 1. A sound of that name that is
    /// still heard begins anew.
    void add(const std::string& name, std::shared_ptr<const Wave> wave, double volume);
    /// Fades the sound out, quickly enough for the next line and slowly enough for no click.
    void stop(const std::string& name);
    /// Forgets every sound, at once.
    void clear() { sounds_.clear(); }
    /// Writes the next samples; silence where there is nothing to hear.
    void fill(std::span<std::int16_t> samples);
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
    };

    /// Adds what is left of the sound to `sum_`.
    void mix(Sound& sound);

    std::vector<Sound> sounds_;
    std::vector<float> sum_;
    std::function<void(const std::string&)> begun_;
};

} // namespace unknot::platform
