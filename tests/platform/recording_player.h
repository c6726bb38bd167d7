#pragma once

#include "platform/wave_player.h"

#include <utility>
#include <vector>

namespace unknot::test {

/// A player that keeps what it was asked to play.
class RecordingPlayer : public platform::WavePlayer {
public:
    std::vector<std::string> kept;
    std::vector<std::string> expected;
    std::vector<std::pair<std::string, double>> played;
    std::vector<std::string> stopped;

    void keep(const std::string& file) override { kept.push_back(file); }
    void expect(const std::string& file) override { expected.push_back(file); }
    void play(const std::string& file, double volume) override { played.emplace_back(file, volume); }
    void stop(const std::string& file) override { stopped.push_back(file); }
    void onDevice(std::function<void(bool)>) override {}
};

} // namespace unknot::test
