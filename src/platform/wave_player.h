#pragma once

#include <functional>
#include <memory>
#include <string>

namespace unknot::platform {

/// Plays short WAV files. Nothing in it waits, whatever the sound server does.
class WavePlayer {
public:
    virtual ~WavePlayer() = default;
    /// Loads a sound that will be played again and again.
    virtual void keep(const std::string& file) = 0;
    /// Loads the sound that is probably next.
    virtual void expect(const std::string& file) = 0;
    /// Several sounds may be heard at once. `volume` is 0 to 1.
    virtual void play(const std::string& file, double volume) = 0;
    virtual void stop(const std::string& file) = 0;
    /// `changed` is called on the caller's thread when it is known whether there is a sound device, and when
    /// that changes. Without one nothing is played.
    virtual void onDevice(std::function<void(bool)> changed) = 0;
    /// `handedOver` is called with each file, on the thread that talks to the sound server, as soon as the
    /// server has been given it. For measuring.
    virtual void onHandedOver(std::function<void(const std::string&)> handedOver)
    {
        static_cast<void>(handedOver);
    }
};

class NoWavePlayer : public WavePlayer {
public:
    void keep(const std::string&) override {}
    void expect(const std::string&) override {}
    void play(const std::string&, double) override {}
    void stop(const std::string&) override {}
    void onDevice(std::function<void(bool)>) override {}
};

} // namespace unknot::platform
