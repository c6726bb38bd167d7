#pragma once

#include "unknot/core/ports/sound_control.h"

#include <utility>

namespace unknot::test {

/// A machine whose voices and sound are what a test says.
class FakeSoundControl : public SoundControl {
public:
    [[nodiscard]] SoundState state() const override { return present_; }
    void onState(std::function<void()> told) override { changed_ = std::move(told); }

    void find(SoundState found)
    {
        present_ = std::move(found);
        if (changed_)
            changed_();
    }

private:
    SoundState present_;
    std::function<void()> changed_;
};

/// Two programs, the first with two voices of English; nothing is missing.
inline SoundState twoPrograms()
{
    const auto named = [](const char* name) {
        return Text(std::map<std::string, std::string>{{"en", name}});
    };
    return {true,
            "Flite",
            {{"flite", named("Flite"), {{"slt", "Woman", "en-US"}, {"rms", "Man", "en-US"}}},
             {"espeak-ng", named("eSpeak NG"), {{"en-gb", "British", "en-GB"}, {"de", "German", "de"}}}},
            {},
            {}};
}

/// Neither device nor voice.
inline SoundState nothingFound()
{
    return {true, {}, {}, soundLacks({true, false, {}, {"flite"}}), {}};
}

} // namespace unknot::test
