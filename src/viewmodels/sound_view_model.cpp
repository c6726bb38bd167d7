#include "sound_view_model.h"

#include "format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace unknot::viewmodels {

namespace {

constexpr int kRateStep = 10;
constexpr int kSlowest = 120;
constexpr int kFastest = 200;
constexpr int kLongestLead = 500;
constexpr int kAnswerStep = 5;
constexpr int kShortestAnswer = 10;
constexpr int kLongestAnswer = 120;

double inSteps(double volume)
{
    return std::round(std::clamp(volume, 0.0, 1.0) * 20) / 20;
}

/// From `now` to the next of `count` choices and round again; -1 is the choice before the first.
int stepped(int now, int by, int count)
{
    const int all = count + 1;
    return (now + 1 + by % all + all) % all - 1;
}

struct SoundWords {
    Q_DECLARE_TR_FUNCTIONS(Sound)
};

QString wordsFor(SoundLack::What what, bool tones)
{
    switch (what) {
    case SoundLack::What::Player:
        return SoundWords::tr("Sound cannot be played. Captions will be used.");
    case SoundLack::What::Device:
        return SoundWords::tr("No sound device found. Captions will be used.");
    case SoundLack::What::Voice:
        break;
    }
    return tones ? SoundWords::tr("No voice found. Tones and captions will be used.")
                 : SoundWords::tr("No voice found. Captions will be used.");
}

} // namespace

SoundViewModel::SoundViewModel(AppState& state, const Deps& deps, QObject* parent)
    : QObject(parent), state_(state), control_(deps.sound), found_(deps.sound.state()),
      check_(state, deps.beside)
{
    connect(&state_, &AppState::settingsChanged, this, &SoundViewModel::changed);
    control_.onState([this] {
        found_ = control_.state();
        Q_EMIT changed();
    });
}

SoundViewModel::~SoundViewModel()
{
    control_.onState({});
}

template <class Edit>
void SoundViewModel::edit(Edit edit)
{
    state_.change([&](Settings& settings) { edit(settings.sound); });
}

const FoundVoices* SoundViewModel::program() const
{
    const auto chosen = std::ranges::find(found_.programs, sound().program, &FoundVoices::id);
    return chosen == found_.programs.end() ? nullptr : &*chosen;
}

std::vector<Voice> SoundViewModel::voices() const
{
    std::vector<Voice> own;
    if (const FoundVoices* chosen = program())
        std::ranges::copy_if(chosen->voices, std::back_inserter(own), [this](const Voice& voice) {
            return voice.language.substr(0, 2) == state_.language();
        });
    return own;
}

QString SoundViewModel::programText() const
{
    if (const FoundVoices* chosen = program())
        return format::content(chosen->name, state_.language());
    if (!found_.looked)
        return tr("Looking");
    return found_.voice.empty() ? tr("None found") : tr("Best: %1").arg(QString::fromStdString(found_.voice));
}

bool SoundViewModel::canChooseProgram() const
{
    return !found_.programs.empty();
}

QString SoundViewModel::voiceText() const
{
    for (const Voice& voice : voices())
        if (voice.id == sound().voiceId)
            return QString::fromStdString(voice.name);
    return tr("Usual");
}

bool SoundViewModel::canChooseVoice() const
{
    return voices().size() > 1;
}

QString SoundViewModel::lacks() const
{
    QStringList words;
    for (const SoundLack& lack : found_.lacks) {
        const QString message = wordsFor(lack.what, found_.lacks.front().what == SoundLack::What::Voice);
        const QString package = QString::fromStdString(lack.package);
        const bool voice = lack.what == SoundLack::What::Voice;
        if (package.isEmpty())
            words << message;
        else
            words << (voice ? tr("%1 The package %2 brings a voice.") : tr("%1 The package %2 brings it."))
                         .arg(message, package);
    }
    if (!found_.notice.empty())
        words << QString::fromStdString(found_.notice);
    return words.join(QLatin1Char('\n'));
}

void SoundViewModel::setVoice(int mode)
{
    if (mode >= 0 && mode <= static_cast<int>(VoiceMode::Full))
        edit([&](SoundSettings& sound) { sound.voice = static_cast<VoiceMode>(mode); });
}

void SoundViewModel::setRate(int rate)
{
    const int whole = (rate + kRateStep / 2) / kRateStep * kRateStep;
    edit([&](SoundSettings& sound) { sound.wordsPerMinute = std::clamp(whole, kSlowest, kFastest); });
}

void SoundViewModel::setVoiceVolume(double volume)
{
    edit([&](SoundSettings& sound) { sound.voiceVolume = inSteps(volume); });
}

void SoundViewModel::setToneVolume(double volume)
{
    edit([&](SoundSettings& sound) { sound.toneVolume = inSteps(volume); });
}

void SoundViewModel::setTones(bool on)
{
    edit([&](SoundSettings& sound) { sound.tones = on; });
}

void SoundViewModel::setMetronome(bool on)
{
    edit([&](SoundSettings& sound) { sound.metronome = on; });
}

void SoundViewModel::setLead(int milliseconds)
{
    edit([&](SoundSettings& sound) { sound.leadMs = std::clamp(milliseconds, 0, kLongestLead); });
}

void SoundViewModel::setCaptions(bool on)
{
    edit([&](SoundSettings& sound) { sound.captions = on; });
}

void SoundViewModel::setEdgeLight(bool on)
{
    edit([&](SoundSettings& sound) { sound.edgeLight = on; });
}

void SoundViewModel::setRateByEar(bool on)
{
    edit([&](SoundSettings& sound) { sound.rateByEar = on; });
}

void SoundViewModel::stepProgram(int by)
{
    const auto& all = found_.programs;
    const auto at = std::ranges::find(all, sound().program, &FoundVoices::id);
    const int now = at == all.end() ? -1 : static_cast<int>(at - all.begin());
    const int next = stepped(now, by, static_cast<int>(all.size()));
    edit([&](SoundSettings& sound) {
        sound.program = next < 0 ? std::string() : all[static_cast<std::size_t>(next)].id;
        sound.voiceId.clear();
    });
}

void SoundViewModel::stepVoice(int by)
{
    const std::vector<Voice> all = voices();
    const auto at = std::ranges::find(all, sound().voiceId, &Voice::id);
    const int now = at == all.end() ? -1 : static_cast<int>(at - all.begin());
    const int next = stepped(now, by, static_cast<int>(all.size()));
    edit([&](SoundSettings& sound) {
        sound.voiceId = next < 0 ? std::string() : all[static_cast<std::size_t>(next)].id;
    });
}

void SoundViewModel::stepAnswerWithin(int by)
{
    edit([&](SoundSettings& sound) {
        sound.answerWithinSeconds =
            std::clamp(sound.answerWithinSeconds + by * kAnswerStep, kShortestAnswer, kLongestAnswer);
    });
}

} // namespace unknot::viewmodels
