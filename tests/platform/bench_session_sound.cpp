// How late the sounds of a running session are handed to the sound server, against the session's own clock,
// and whether each of them is, once.
//
//     unknot_session_sound_bench CONTENT-FOLDER [CUES] [MANY]
//
// CUES are measured idle and beside two busy processes; MANY are counted.
#include "platform/effect_tones.h"
#include "platform/sound_system.h"
#include "platform/system_clock.h"
#include "session_view_model.h"
#include "support/recording_log.h"
#include "support/recording_sound.h"
#include "unknot/content/loader.h"
#include "unknot/core/coach.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <mutex>

using namespace unknot;
using namespace unknot::platform;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr int kCuesASide = 4; // its two tones, a tick, its line

/// A sound and its moment, since the start of the session. Lines are all called "line".
struct Sound {
    double at = 0; ///< Milliseconds.
    std::string name;
};

class Forgetful : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return Settings{}; }
    void save(const Settings&) override {}
};

Plan quickPlan(const Catalog& catalog, int sides, Millis roll, Millis change)
{
    std::vector<PlannedStep> steps;
    for (int i = 0; i < sides; ++i)
        steps.push_back({"glutes", "straight", i % 2 ? Side::Right : Side::Left, roll, Millis{3000}});
    return layOut("bench", {change, change, Millis{0}, false}, std::move(steps), catalog).value();
}

/// What has to sound when: the coach beside an engine that is looked at every millisecond.
std::vector<Sound> planned(const Plan& plan, const std::shared_ptr<const Catalog>& catalog, Speech& lengths)
{
    class Lengths : public test::RecordingSpeech {
    public:
        explicit Lengths(Speech& real) : real_(real) {}
        [[nodiscard]] std::optional<Millis> lengthOf(const std::string& line) const override
        {
            return real_.lengthOf(line);
        }

    private:
        Speech& real_;
    } speech(lengths);
    test::RecordingTones tones;
    std::vector<Sound> sounds;
    Millis now{0};
    SessionEngine engine(plan, EngineOptions{.leadIn = Millis{0}});
    Coach coach(CueWriter(plan, "Bench", catalog, "en", VoiceMode::Short), speech, tones, {},
                [](const SpokenCue&) {});
    std::vector<Event> events = engine.start(now);
    while (engine.state() != SessionState::Ended || coach.nextDue(engine, now)) {
        for (const Event& event : events)
            coach.heard(event);
        const std::size_t before = tones.played.size(), said = speech.said.size();
        coach.look(engine, now);
        for (std::size_t i = before; i < tones.played.size(); ++i)
            sounds.push_back({static_cast<double>(now.count()), fileOf(tones.played[i])});
        if (speech.said.size() > said)
            sounds.push_back({static_cast<double>(now.count()), "line"});
        now += Millis{1};
        events = engine.advance(now);
    }
    return sounds;
}

/// What a real session hands over.
std::vector<Sound> handedOver(const Plan& plan, const std::shared_ptr<const Catalog>& catalog,
                              SoundSystem& sound)
{
    Forgetful store;
    test::RecordingLog log;
    SystemClock clock;
    viewmodels::AppState state(store, {}, "en");
    state.setCatalog(catalog);
    CompanionPorts beside = nobody();
    viewmodels::SessionViewModel session(
        std::make_unique<SessionRunner>(plan, "Bench", clock, log, EngineOptions{.leadIn = Millis{0}}), state,
        {sound.speech(), sound.tones(), beside.keepAwake, beside.media, {}});
    session.setWatched(false); // The sounds have to come on time by themselves.
    std::mutex guard;
    std::vector<Sound> sounds;
    SteadyClock::time_point start;
    sound.onHandedOver([&](const std::string& file) {
        const std::chrono::duration<double, std::milli> at = SteadyClock::now() - start;
        const std::scoped_lock lock(guard);
        sounds.push_back({at.count(), file.starts_with(":/") ? file : "line"});
    });
    QEventLoop loop;
    QObject::connect(&session, &viewmodels::SessionViewModel::ended, &loop,
                     [&loop] { QTimer::singleShot(4000, &loop, &QEventLoop::quit); });
    start = SteadyClock::now();
    session.begin();
    loop.exec();
    sound.onHandedOver({});
    QTimer::singleShot(200, &loop, &QEventLoop::quit); // It has arrived on the other thread by then.
    loop.exec();
    const std::scoped_lock lock(guard);
    return sounds;
}

void tell(const char* what, std::vector<double> late)
{
    std::sort(late.begin(), late.end());
    if (!late.empty())
        std::printf("  %s: handed over %.1f ms late at the median, %.1f ms at worst, over %zu\n", what,
                    late[late.size() / 2], late.back(), late.size());
}

void compare(const std::vector<Sound>& wanted, const std::vector<Sound>& came)
{
    std::vector<double> lateTones, lateLines;
    std::size_t next = 0, lost = 0, doubled = 0;
    std::vector<bool> taken(wanted.size());
    for (const Sound& sound : came) {
        // Two sounds of one moment may change places.
        std::size_t match = next;
        while (match < std::min(next + 4, wanted.size()) &&
               (taken[match] || wanted[match].name != sound.name))
            ++match;
        if (match == std::min(next + 4, wanted.size())) {
            ++doubled;
            continue;
        }
        taken[match] = true;
        (sound.name == "line" ? lateLines : lateTones).push_back(sound.at - wanted[match].at);
        while (next < wanted.size() && taken[next])
            ++next;
    }
    lost = static_cast<std::size_t>(std::count(taken.begin(), taken.end(), false));
    tell("tone", lateTones);
    tell("line", lateLines);
    std::printf("  %zu cues, %zu lost, %zu doubled\n", wanted.size(), lost, doubled);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (!taken[i])
            std::printf("    lost: %s at %.0f ms\n", wanted[i].name.c_str(), wanted[i].at);
}

void prepare(const Plan& plan, const std::shared_ptr<const Catalog>& catalog, SoundSystem& sound)
{
    const auto lines = CueWriter(plan, "Bench", catalog, "en", VoiceMode::Short).everyLine();
    std::size_t ready = 0;
    QEventLoop loop;
    QObject::connect(&sound, &SoundSystem::ready, &loop, [&] {
        if (++ready == lines.size())
            loop.quit();
    });
    QTimer::singleShot(20000, &loop, &QEventLoop::quit);
    sound.speech().prepare(lines);
    loop.exec();
}

/// A null sink takes two seconds to notice its first stream; a sound card does not.
void wakeNullSink(SoundSystem& sound)
{
    sound.tones().play(Tone::Tick);
    QEventLoop loop;
    QTimer::singleShot(3000, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto catalog = std::make_shared<const Catalog>(content::load({argc > 1 ? argv[1] : "data", {}}));
    const int cues = argc > 2 ? std::atoi(argv[2]) : 100;
    const int many = argc > 3 ? std::atoi(argv[3]) : 0;
    const QTemporaryDir cache;
    SoundSystem sound(cache.path());
    sound.open(catalog->voicePrograms, "en");
    const auto run = [&](int count, Millis roll, Millis change) {
        const Plan plan = quickPlan(*catalog, (count + kCuesASide - 1) / kCuesASide, roll, change);
        prepare(plan, catalog, sound);
        wakeNullSink(sound);
        compare(planned(plan, catalog, sound.speech()), handedOver(plan, catalog, sound));
    };
    std::printf("idle\n");
    run(cues, Millis{700}, Millis{1500});
    std::printf("beside two busy processes\n");
    QProcess busy[2];
    for (QProcess& process : busy) {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("yes"), {});
    }
    run(cues, Millis{700}, Millis{1500});
    for (QProcess& process : busy) {
        process.kill();
        process.waitForFinished();
    }
    if (many > 0) {
        std::printf("many\n");
        run(many, Millis{300}, Millis{1100});
    }
    return 0;
}
