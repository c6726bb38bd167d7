#include "platform/sound/mixer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace unknot::platform {

namespace {

constexpr float kFadeSeconds = 0.012F;
constexpr float kLowest = std::numeric_limits<std::int16_t>::min();
constexpr float kHighest = std::numeric_limits<std::int16_t>::max();

std::chrono::milliseconds lengthOf(const Wave& wave, std::size_t samples)
{
    const std::size_t frames = samples / static_cast<std::size_t>(wave.channels);
    return std::chrono::milliseconds(frames * 1000 / static_cast<std::size_t>(wave.rate));
}

} // namespace

void Mixer::add(const std::string& name, std::shared_ptr<const Wave> wave, double volume, Time now)
{
    // Also here: a sink that takes nothing never asks for samples.
    forgetLate(now);
    std::erase_if(sounds_, [&](const Sound& sound) { return sound.name == name && !sound.begun; });
    stop(name);
    sounds_.push_back({name, std::move(wave), static_cast<float>(volume), 0, 0, now, false});
}

void Mixer::forgetLate(Time now)
{
    std::erase_if(sounds_, [&](const Sound& sound) {
        return now - sound.asked - lengthOf(*sound.wave, sound.at) > kLatest;
    });
}

void Mixer::goOnFrom(Mixer& other, std::chrono::milliseconds lost)
{
    for (Sound& sound : other.sounds_) {
        const auto frames = static_cast<std::size_t>(lost.count() * sound.wave->rate / 1000);
        sound.at -= std::min(sound.at, frames * static_cast<std::size_t>(sound.wave->channels));
        sounds_.push_back(std::move(sound));
    }
    other.sounds_.clear();
}

void Mixer::stop(const std::string& name)
{
    for (Sound& sound : sounds_)
        if (sound.name == name && sound.fade == 0)
            sound.fade = sound.volume / (kFadeSeconds * static_cast<float>(sound.wave->rate));
}

void Mixer::mix(Sound& sound)
{
    const auto& samples = sound.wave->samples;
    const auto channels = static_cast<std::size_t>(sound.wave->channels);
    const std::size_t count = std::min(sum_.size(), samples.size() - sound.at);
    for (std::size_t i = 0; i < count; ++i) {
        sum_[i] += static_cast<float>(samples[sound.at + i]) * sound.volume;
        if (i % channels == channels - 1)
            sound.volume = std::max(0.0F, sound.volume - sound.fade);
    }
    sound.at += count;
}

void Mixer::fill(std::span<std::int16_t> samples, Time now)
{
    forgetLate(now);
    sum_.assign(samples.size(), 0);
    for (Sound& sound : sounds_) {
        if (!std::exchange(sound.begun, true) && begun_)
            begun_(sound.name);
        mix(sound);
    }
    std::erase_if(sounds_, [](const Sound& sound) {
        return sound.at >= sound.wave->samples.size() || (sound.fade > 0 && sound.volume <= 0);
    });
    std::transform(sum_.begin(), sum_.end(), samples.begin(), [](float sum) {
        return static_cast<std::int16_t>(std::lround(std::clamp(sum, kLowest, kHighest)));
    });
}

} // namespace unknot::platform
