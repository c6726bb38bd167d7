#pragma once

#include "platform/effect_tones.h"
#include "platform/recorded_speech.h"
#include "unknot/core/ports/none.h"
#include "unknot/core/ports/sound_control.h"
#include "unknot/core/settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unknot::platform {

/// Everything that is heard, put together: finds a voice, loads the part that plays, follows the settings.
/// The two ports are there from the start and stay silent until open(), which plays the tone that was last
/// asked for: a session may begin with the program. Lives on one thread with an event loop.
class SoundSystem : public QObject, public SoundControl {
    Q_OBJECT
public:
    explicit SoundSystem(QString cacheFolder);
    ~SoundSystem() override;

    [[nodiscard]] Speech& speech() { return voice_; }
    [[nodiscard]] Tones& tones() { return tones_; }

    /// Not before the first frame: it loads libraries. Calling it again takes other programs or another
    /// language.
    void open(const std::vector<VoiceProgram>& programs, const std::string& language);
    /// Follows what a person has set; takes effect at once.
    void apply(const SoundSettings& settings);

    [[nodiscard]] SoundState state() const override;
    void onState(std::function<void()> changed) override { changed_ = std::move(changed); }

    /// For measuring: WavePlayer::onHandedOver of the player that is in use; after open().
    void onHandedOver(std::function<void(const std::string&)> handedOver)
    {
        player_->onHandedOver(std::move(handedOver));
    }

Q_SIGNALS:
    /// In words for a person: a voice is not used any more.
    void notice(const QString& words);
    /// A line can be spoken now.
    void ready(const QString& line);

private:
    /// Passes everything on once there is something to pass it on to.
    class Voice : public Speech {
    public:
        void prepare(const std::vector<std::string>& lines) override;
        bool say(const std::string& line) override { return to_->say(line); }
        void saySoon(const std::string& line) override { to_->saySoon(line); }
        void expect(const std::string& line) override { to_->expect(line); }
        void stop() override { to_->stop(); }
        [[nodiscard]] std::optional<Millis> lengthOf(const std::string& line) const override
        {
            return to_->lengthOf(line);
        }
        void goOn(Speech& with);

    private:
        NoSpeech none_;
        Speech* to_ = &none_;
        std::vector<std::string> asked_;
    };
    class Sounds : public Tones {
    public:
        void play(Tone tone) override;
        void goOn(Tones& with);

    private:
        Tones* to_ = nullptr;
        std::optional<Tone> asked_;
    };

    void tell() const;
    void connectSpeech();
    void chooseVoice();

    QString cacheFolder_;
    Voice voice_;
    Sounds tones_;
    SoundSettings settings_;
    std::string language_;
    std::vector<VoiceProgram> known_;
    std::vector<FoundProgram> found_;
    QString voiceName_;
    std::string notice_;
    std::function<void()> changed_;
    bool plays_ = false;
    std::optional<bool> device_;
    std::unique_ptr<WavePlayer> player_;
    std::unique_ptr<EffectTones> effects_;
    std::unique_ptr<RecordedSpeech> speech_;
};

} // namespace unknot::platform
