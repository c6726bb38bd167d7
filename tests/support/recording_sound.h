#pragma once

#include "unknot/core/ports/speech.h"
#include "unknot/core/ports/tones.h"

namespace unknot::test {

/// A voice that keeps what it was asked to say.
class RecordingSpeech : public Speech {
public:
    std::vector<std::string> prepared;
    std::vector<std::string> said;
    std::vector<std::string> expected;
    int stopped = 0;
    bool ready = true; ///< Lines are recorded.

    void prepare(const std::vector<std::string>& lines) override { prepared = lines; }
    bool say(const std::string& line) override
    {
        if (ready)
            said.push_back(line);
        return ready;
    }
    void saySoon(const std::string& line) override { said.push_back(line); }
    void expect(const std::string& line) override
    {
        if (expected.empty() || expected.back() != line)
            expected.push_back(line);
    }
    void stop() override { ++stopped; }
    [[nodiscard]] std::optional<Millis> lengthOf(const std::string&) const override { return std::nullopt; }
};

class RecordingTones : public Tones {
public:
    std::vector<Tone> played;

    void play(Tone tone) override { played.push_back(tone); }
};

} // namespace unknot::test
