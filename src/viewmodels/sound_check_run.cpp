#include "sound_check_run.h"

namespace unknot::viewmodels {

namespace {

constexpr Millis kVoice{3500}; // the voice program may have to speak the line first
constexpr Millis kTone{2000};

} // namespace

SoundCheckRun::SoundCheckRun(AppState& state, const CompanionPorts& ports) : state_(state), ports_(ports)
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &SoundCheckRun::goOn);
}

void SoundCheckRun::start()
{
    play(state_.settings().sound.voice == VoiceMode::Off ? Part::Left : Part::Voice);
}

void SoundCheckRun::stop()
{
    if (running())
        ports_.speech.stop();
    play(Part::None);
}

void SoundCheckRun::goOn()
{
    play(part_ == Part::Done || part_ == Part::None ? Part::None
                                                    : static_cast<Part>(static_cast<int>(part_) + 1));
}

void SoundCheckRun::play(Part part)
{
    part_ = part;
    caption_.clear();
    switch (part) {
    case Part::None:
        break;
    case Part::Voice:
        caption_ = tr("This is the voice. Roll slowly, and breathe.");
        ports_.speech.saySoon(caption_.toStdString());
        break;
    case Part::Left:
        caption_ = tr("Left: one low tone.");
        ports_.tones.play(Tone::Left);
        break;
    case Part::Right:
        caption_ = tr("Right: two higher tones.");
        ports_.tones.play(Tone::Right);
        break;
    case Part::Done:
        caption_ = tr("Done.");
        ports_.tones.play(Tone::Done);
        break;
    }
    if (part == Part::None)
        timer_.stop();
    else
        timer_.start(part == Part::Voice ? kVoice : kTone);
    Q_EMIT changed();
}

} // namespace unknot::viewmodels
