#include "unknot/core/sound_check.h"

namespace unknot {

std::vector<SoundLack> soundLacks(const SoundFacts& facts)
{
    using What = SoundLack::What;
    std::vector<SoundLack> lacks;
    if (!facts.player)
        lacks.push_back({What::Player, "Sound cannot be played. Captions will be used.", "libqt6multimedia6"});
    else if (!facts.device)
        lacks.push_back({What::Device, "No sound device found. Captions will be used.", {}});
    const bool tones = facts.player && facts.device;
    if (facts.voice.empty())
        lacks.push_back({What::Voice,
                         tones ? "No voice found. Tones and captions will be used."
                               : "No voice found. Captions will be used.",
                         facts.packages.empty() ? std::string() : facts.packages.front()});
    return lacks;
}

std::vector<std::string> packagesOf(const std::vector<VoiceProgram>& programs)
{
    std::vector<std::string> packages;
    for (const VoiceProgram& program : programs)
        if (!program.package.empty())
            packages.push_back(program.package);
    return packages;
}

} // namespace unknot
