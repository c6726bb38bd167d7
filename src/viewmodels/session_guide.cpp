#include "session_guide.h"

#include "unknot/core/spoken_length.h"

#include <algorithm>
#include <utility>

namespace unknot::viewmodels {

namespace {

constexpr Millis kLeastCaption{4000};
constexpr Millis kReadOn{2500}; // a caption stays this much longer than it is spoken
constexpr Millis kNotice{10000};
constexpr Millis kLight{4000};
constexpr Millis kRehearsalLook{50};
constexpr int kQuarter = 90;
constexpr int kTurn = 360;

bool rolledWhole(const SessionEngine& engine)
{
    const auto& segments = engine.plan().segments;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (segments[i].kind == SegmentKind::Roll && engine.tallies()[i].outcome != Outcome::Completed)
            return false;
    return true;
}

} // namespace

SessionGuide::SessionGuide(SessionRunner& runner, AppState& state, const CompanionPorts& ports,
                           QObject* parent)
    : QObject(parent), runner_(runner), state_(state), ports_(ports), sound_(state.settings().sound),
      keepAwake_(state.settings().keepAwake)
{
    if (sound_.voice != VoiceMode::Off)
        spokenBefore_ = sound_.voice;
    const SessionCompanion::Listeners listeners{
        [this](const SpokenCue& cue) {
            const QString words = QString::fromStdString(cue.words);
            if (sound_.captions)
                showCaption(words, std::max(kLeastCaption, spokenLength(cue.words) + kReadOn));
        },
        [this](MediaCommand command) { Q_EMIT pressed(command); }, [this] { Q_EMIT unanswered(); }};
    companion_ = std::make_unique<SessionCompanion>(writer(), ports_, options(), listeners);
    ports_.keepAwake.onRefused(
        [this] { tell(tr("This desktop may let the screen go dark during the session.")); });
    companion_->prepare();
    runner_.listen([this](const Event& event) { take(event); });
    connect(&state_, &AppState::settingsChanged, this, &SessionGuide::follow);
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &SessionGuide::due);
}

SessionGuide::~SessionGuide()
{
    ports_.keepAwake.onRefused({});
}

CueWriter SessionGuide::writer() const
{
    return {runner_.engine().plan(), runner_.header().routineName, state_.catalog(), state_.language(),
            sound_.voice};
}

CompanionOptions SessionGuide::options() const
{
    CompanionOptions options;
    // In a rehearsal words would fall over one another.
    options.coach = {sound_.voice != VoiceMode::Off && !runner_.rehearsal(),
                     sound_.tones && !runner_.rehearsal(), sound_.metronome, Millis{sound_.leadMs}};
    if (sound_.rateByEar && !runner_.rehearsal())
        options.answerWithin = std::chrono::seconds{sound_.answerWithinSeconds};
    options.keepAwake = keepAwake_;
    options.awakeReason = tr("A rolling session is running").toStdString();
    return options;
}

void SessionGuide::follow()
{
    const SoundSettings before = std::exchange(sound_, state_.settings().sound);
    const bool keptAwake = std::exchange(keepAwake_, state_.settings().keepAwake);
    if (before == sound_ && keptAwake == keepAwake_)
        return;
    if (sound_.voice != VoiceMode::Off)
        spokenBefore_ = sound_.voice;
    companion_->setOptions(options());
    if (before.voice != sound_.voice) {
        companion_->setWriter(writer());
        companion_->prepare();
        if (sound_.voice == VoiceMode::Off)
            ports_.speech.stop();
        Q_EMIT voiceOnChanged();
    }
    if (before.floorRotation != sound_.floorRotation)
        Q_EMIT rotationChanged();
    if (!sound_.captions)
        showCaption({}, Millis{0});
    if (!sound_.edgeLight)
        setLight(Light::None);
}

void SessionGuide::take(const Event& event)
{
    // What is said in full at the end sums up the plan: not for a part of it.
    if (std::holds_alternative<event::SessionEnded>(event.what) && !rolledWhole(runner_.engine())) {
        sound_.voice = std::min(sound_.voice, VoiceMode::Short);
        companion_->setWriter(writer());
    }
    companion_->heard(event);
    if (std::holds_alternative<event::SessionEnded>(event.what))
        setLight(Light::Done);
    const auto* started = std::get_if<event::SegmentStarted>(&event.what);
    if (!started)
        return;
    const auto& segments = runner_.engine().plan().segments;
    const Segment& now = segments[started->segment];
    const bool prepares = now.kind == SegmentKind::GetReady || now.kind == SegmentKind::SwitchSides;
    const bool rated = now.kind == SegmentKind::RateAfter && started->segment > 0 &&
                       segments[started->segment - 1].kind != SegmentKind::RateAfter;
    if (prepares)
        setLight(now.side == Side::Left ? Light::Left : now.side == Side::Right ? Light::Right : Light::Both);
    else if (rated)
        setLight(Light::Done);
}

void SessionGuide::look()
{
    const Millis now = runner_.now();
    companion_->look(runner_.engine(), now);
    if (captionUntil_ && now >= *captionUntil_)
        showCaption({}, Millis{0});
    if (lightUntil_ && now >= *lightUntil_)
        setLight(Light::None);
    const auto undo = runner_.engine().undoUntil();
    const bool can = undo && now <= *undo;
    if (std::exchange(canUndo_, can) != can)
        Q_EMIT canUndoChanged();
    schedule();
}

std::optional<Millis> SessionGuide::nextLook() const
{
    const Millis now = runner_.now();
    std::optional<Millis> next = companion_->nextLook(runner_.engine(), now);
    const auto at = [&](const std::optional<Millis>& moment) {
        if (moment && *moment > now)
            next = next ? std::min(*next, *moment) : *moment;
    };
    at(captionUntil_);
    at(lightUntil_);
    if (const auto undo = runner_.engine().undoUntil())
        at(*undo + Millis{1});
    return next;
}

void SessionGuide::schedule()
{
    const auto next = nextLook();
    if (!next) {
        timer_.stop();
        return;
    }
    timer_.start(runner_.rehearsal() ? kRehearsalLook : std::max(Millis{0}, *next - runner_.now()));
}

void SessionGuide::showCaption(const QString& words, Millis length)
{
    captionUntil_ = words.isEmpty() ? std::nullopt : std::optional(runner_.now() + length);
    if (std::exchange(caption_, words) != words)
        Q_EMIT captionChanged();
}

void SessionGuide::tell(const QString& words)
{
    showCaption(words, kNotice);
    schedule();
}

void SessionGuide::setLight(Light light)
{
    const Light next = sound_.edgeLight ? light : Light::None;
    lightUntil_ = next == Light::None ? std::nullopt : std::optional(runner_.now() + kLight);
    if (std::exchange(light_, next) != next)
        Q_EMIT lightChanged();
}

void SessionGuide::sayWhere()
{
    Q_EMIT due();
    companion_->sayWhere(runner_.engine(), runner_.now());
    schedule();
}

void SessionGuide::sayNumber(Side side, int value)
{
    Q_EMIT due();
    companion_->sayNumber(side, value, runner_.now());
    schedule();
}

void SessionGuide::toggleVoice()
{
    state_.change(
        [this](Settings& settings) { settings.sound.voice = voiceOn() ? VoiceMode::Off : spokenBefore_; });
    tell(voiceOn() ? tr("Voice on.") : tr("Voice off. Captions stay."));
}

void SessionGuide::setFloorView(bool on)
{
    if (std::exchange(floorView_, on) != on)
        Q_EMIT floorViewChanged();
}

void SessionGuide::turn()
{
    state_.change([](Settings& settings) {
        settings.sound.floorRotation = (settings.sound.floorRotation + kQuarter) % kTurn;
    });
}

} // namespace unknot::viewmodels
