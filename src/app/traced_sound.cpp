#include "traced_sound.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace unknot::app {

namespace {

long long nowNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

} // namespace

bool wantsSoundTrace()
{
    return std::getenv("UNKNOT_TRACE_SOUND") != nullptr;
}

void TracedSpeech::saySoon(const std::string& line)
{
    speech_.saySoon(line);
    std::printf("line %lld 2 %s\n", nowNs(), line.c_str());
    std::fflush(stdout);
}

bool TracedSpeech::say(const std::string& line)
{
    const bool spoken = speech_.say(line);
    std::printf("line %lld %d %s\n", nowNs(), spoken ? 1 : 0, line.c_str());
    std::fflush(stdout);
    return spoken;
}

void TracedTones::play(Tone tone)
{
    tones_.play(tone);
    std::printf("tone %lld %d\n", nowNs(), static_cast<int>(tone));
    std::fflush(stdout);
}

} // namespace unknot::app
