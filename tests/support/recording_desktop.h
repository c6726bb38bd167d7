#pragma once

#include "unknot/core/ports/keep_awake.h"
#include "unknot/core/ports/media_control.h"

#include <vector>

namespace unknot::test {

class RecordingKeepAwake : public KeepAwake {
public:
    bool held = false;
    int holds = 0;
    int releases = 0;
    std::function<void()> refused;

    void hold(const std::string&) override
    {
        holds += held ? 0 : 1;
        held = true;
    }
    void release() override
    {
        releases += held ? 1 : 0;
        held = false;
    }
    void onRefused(std::function<void()> told) override { refused = std::move(told); }
};

class RecordingMediaControl : public MediaControl {
public:
    std::vector<MediaState> shown;
    bool hidden = true;
    std::function<void(MediaCommand)> press;

    void show(const MediaState& state) override
    {
        shown.push_back(state);
        hidden = false;
    }
    void hide() override { hidden = true; }
    void onCommand(std::function<void(MediaCommand)> command) override { press = std::move(command); }
};

} // namespace unknot::test
