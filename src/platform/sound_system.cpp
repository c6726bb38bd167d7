#include "platform/sound_system.h"

#include "platform/sound_module.h"

namespace unknot::platform {

void SoundSystem::Voice::prepare(const std::vector<std::string>& lines)
{
    asked_ = lines;
    to_->prepare(lines);
}

void SoundSystem::Voice::goOn(Speech& with)
{
    to_ = &with;
    if (!asked_.empty())
        to_->prepare(asked_);
}

void SoundSystem::Sounds::play(Tone tone)
{
    if (to_)
        to_->play(tone);
    else
        asked_ = tone;
}

void SoundSystem::Sounds::goOn(Tones& with)
{
    to_ = &with;
    if (asked_)
        to_->play(*asked_);
}

SoundSystem::SoundSystem(QString cacheFolder) : cacheFolder_(std::move(cacheFolder)) {}

SoundSystem::~SoundSystem()
{
    if (player_)
        player_->onDevice({});
}

void SoundSystem::open(const std::vector<VoiceProgram>& programs, const std::string& language)
{
    if (player_ && programs == known_ && language == language_)
        return;
    known_ = programs;
    language_ = language;
    found_ = findPrograms(programs);
    if (!player_) {
        player_ = loadWavePlayer();
        plays_ = player_ != nullptr;
        if (!player_)
            player_ = std::make_unique<NoWavePlayer>();
        effects_ = std::make_unique<EffectTones>(*player_);
        speech_ = std::make_unique<RecordedSpeech>(*player_, cacheFolder_);
        connectSpeech();
        apply(settings_);
        voice_.goOn(*speech_);
        tones_.goOn(*effects_);
    } else {
        chooseVoice();
    }
}

void SoundSystem::connectSpeech()
{
    connect(speech_.get(), &RecordedSpeech::ready, this, &SoundSystem::ready);
    connect(speech_.get(), &RecordedSpeech::notice, this, [this](const QString& words) {
        notice_ = words.toStdString();
        tell();
        Q_EMIT notice(words);
    });
    connect(speech_.get(), &RecordedSpeech::voiceChanged, this, [this](const QString& voice) {
        voiceName_ = voice;
        tell();
    });
    player_->onDevice([this](bool there) {
        device_ = there;
        tell();
    });
}

void SoundSystem::apply(const SoundSettings& settings)
{
    const SoundSettings before = std::exchange(settings_, settings);
    if (!speech_)
        return;
    speech_->setVolume(settings.voiceVolume);
    effects_->setVolume(settings.toneVolume);
    const bool same = before.program == settings.program && before.voiceId == settings.voiceId &&
                      before.wordsPerMinute == settings.wordsPerMinute;
    if (!same || voiceName_.isEmpty())
        chooseVoice();
}

void SoundSystem::chooseVoice()
{
    const auto voices = voicesFor(language_, found_, settings_.program, settings_.voiceId);
    voiceName_ = voices.empty() ? QString() : QString::fromStdString(voices.front().program.name.in("en"));
    notice_.clear();
    speech_->setVoices(voices, settings_.wordsPerMinute);
    tell();
}

void SoundSystem::tell() const
{
    if (changed_)
        changed_();
}

SoundState SoundSystem::state() const
{
    if (!player_)
        return {};
    SoundState state{true, voiceName_.toStdString(), {}, {}, notice_};
    for (const FoundProgram& one : found_)
        state.programs.push_back({one.program.id, one.program.name, one.voices});
    state.lacks = soundLacks({plays_, device_.value_or(true), state.voice, packagesOf(known_)});
    return state;
}

} // namespace unknot::platform
