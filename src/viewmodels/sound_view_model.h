#pragma once

#include "app_state.h"
#include "deps.h"
#include "sound_check_run.h"

#include <QObject>
#include <QQmlEngine>

namespace unknot::viewmodels {

/// Voice and sound as the settings show them, and the sound check. Changes apply at once.
class SoundViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int voice READ voice WRITE setVoice NOTIFY changed FINAL)
    Q_PROPERTY(QString programText READ programText NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseProgram READ canChooseProgram NOTIFY changed FINAL)
    Q_PROPERTY(QString voiceText READ voiceText NOTIFY changed FINAL)
    Q_PROPERTY(bool canChooseVoice READ canChooseVoice NOTIFY changed FINAL)
    Q_PROPERTY(int rate READ rate WRITE setRate NOTIFY changed FINAL)
    Q_PROPERTY(double voiceVolume READ voiceVolume WRITE setVoiceVolume NOTIFY changed FINAL)
    Q_PROPERTY(double toneVolume READ toneVolume WRITE setToneVolume NOTIFY changed FINAL)
    Q_PROPERTY(bool tones READ tones WRITE setTones NOTIFY changed FINAL)
    Q_PROPERTY(bool metronome READ metronome WRITE setMetronome NOTIFY changed FINAL)
    Q_PROPERTY(int lead READ lead WRITE setLead NOTIFY changed FINAL)
    Q_PROPERTY(bool captions READ captions WRITE setCaptions NOTIFY changed FINAL)
    Q_PROPERTY(bool edgeLight READ edgeLight WRITE setEdgeLight NOTIFY changed FINAL)
    Q_PROPERTY(bool rateByEar READ rateByEar WRITE setRateByEar NOTIFY changed FINAL)
    Q_PROPERTY(int answerWithin READ answerWithin NOTIFY changed FINAL)
    /// What is missing and what brings it, a line each; empty when everything can be heard.
    Q_PROPERTY(QString lacks READ lacks NOTIFY changed FINAL)
    Q_PROPERTY(unknot::viewmodels::SoundCheckRun* check READ check CONSTANT FINAL)

public:
    SoundViewModel(AppState& state, const Deps& deps, QObject* parent = nullptr);
    ~SoundViewModel() override;

    /// As VoiceMode: off, short, full.
    [[nodiscard]] int voice() const { return static_cast<int>(sound().voice); }
    void setVoice(int mode);
    [[nodiscard]] QString programText() const;
    [[nodiscard]] bool canChooseProgram() const;
    [[nodiscard]] QString voiceText() const;
    [[nodiscard]] bool canChooseVoice() const;
    /// Words a minute.
    [[nodiscard]] int rate() const { return sound().wordsPerMinute; }
    void setRate(int rate);
    /// 0 to 1.
    [[nodiscard]] double voiceVolume() const { return sound().voiceVolume; }
    void setVoiceVolume(double volume);
    [[nodiscard]] double toneVolume() const { return sound().toneVolume; }
    void setToneVolume(double volume);
    [[nodiscard]] bool tones() const { return sound().tones; }
    void setTones(bool on);
    [[nodiscard]] bool metronome() const { return sound().metronome; }
    void setMetronome(bool on);
    /// Milliseconds.
    [[nodiscard]] int lead() const { return sound().leadMs; }
    void setLead(int milliseconds);
    [[nodiscard]] bool captions() const { return sound().captions; }
    void setCaptions(bool on);
    [[nodiscard]] bool edgeLight() const { return sound().edgeLight; }
    void setEdgeLight(bool on);
    [[nodiscard]] bool rateByEar() const { return sound().rateByEar; }
    void setRateByEar(bool on);
    /// Seconds.
    [[nodiscard]] int answerWithin() const { return sound().answerWithinSeconds; }
    [[nodiscard]] QString lacks() const;
    [[nodiscard]] SoundCheckRun* check() { return &check_; }

    Q_INVOKABLE void stepProgram(int by);
    Q_INVOKABLE void stepVoice(int by);
    Q_INVOKABLE void stepAnswerWithin(int by);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const SoundSettings& sound() const { return state_.settings().sound; }
    [[nodiscard]] const FoundVoices* program() const;
    [[nodiscard]] std::vector<Voice> voices() const;
    template <class Edit>
    void edit(Edit edit);

    AppState& state_;
    SoundControl& control_;
    SoundState found_;
    SoundCheckRun check_;
};

} // namespace unknot::viewmodels
