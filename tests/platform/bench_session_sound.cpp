// How late the sounds of a running session are handed over, against the session's own clock.
//
//     unknot_session_sound_bench CONTENT-FOLDER [CUES]
#include "platform/sound_system.h"
#include "platform/system_clock.h"
#include "session_view_model.h"
#include "support/recording_log.h"
#include "unknot/content/loader.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

using namespace unknot;
using namespace unknot::platform;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr Millis kPart{400}; // a switch and a roll are as short as this, so that cues come often

class StampedTones : public Tones {
public:
    explicit StampedTones(Tones& tones) : tones_(tones) {}
    void play(Tone tone) override
    {
        tones_.play(tone);
        played.emplace_back(SteadyClock::now(), tone);
    }
    std::vector<std::pair<SteadyClock::time_point, Tone>> played;

private:
    Tones& tones_;
};

class StampedSpeech : public NoSpeech {
public:
    explicit StampedSpeech(Speech& speech) : speech_(speech) {}
    void prepare(const std::vector<std::string>& lines) override { speech_.prepare(lines); }
    bool say(const std::string& line) override
    {
        const bool spoken = speech_.say(line);
        begun.push_back(SteadyClock::now());
        return spoken;
    }
    [[nodiscard]] std::optional<Millis> lengthOf(const std::string& line) const override
    {
        return speech_.lengthOf(line);
    }
    std::vector<SteadyClock::time_point> begun;

private:
    Speech& speech_;
};

class Forgetful : public SettingsStore {
public:
    [[nodiscard]] Result<Settings> load() override { return Settings{}; }
    void save(const Settings&) override {}
};

Plan quickPlan(const Catalog& catalog, int cues)
{
    std::vector<PlannedStep> steps;
    for (int i = 0; i < cues; ++i)
        steps.push_back({"glutes", "straight", i % 2 ? Side::Right : Side::Left, kPart, Millis{3000}});
    return layOut("bench", {kPart, kPart, kPart, false}, std::move(steps), catalog).value();
}

/// When the side is told, in session time.
std::vector<Millis> momentsOf(const Plan& plan)
{
    std::vector<Millis> moments;
    for (const Segment& segment : plan.segments)
        if (segment.kind == SegmentKind::GetReady || segment.kind == SegmentKind::SwitchSides)
            moments.push_back(segment.start);
    return moments;
}

void tell(const char* what, std::vector<double> late)
{
    std::sort(late.begin(), late.end());
    if (!late.empty())
        std::printf("  %s: handed over %.1f ms late at the median, %.1f ms at worst, over %zu\n", what,
                    late[late.size() / 2], late.back(), late.size());
}

double after(SteadyClock::time_point start, Millis moment, SteadyClock::time_point now)
{
    return std::chrono::duration<double, std::milli>(now - start).count() -
           static_cast<double>(moment.count());
}

void run(const std::shared_ptr<const Catalog>& catalog, SoundSystem& sound, int cues)
{
    Forgetful store;
    test::RecordingLog log;
    SystemClock clock;
    StampedTones tones(sound.tones());
    StampedSpeech speech(sound.speech());
    viewmodels::AppState state(store, {}, "en");
    state.setCatalog(catalog);
    const Plan plan = quickPlan(*catalog, cues);
    CompanionPorts beside = nobody();
    viewmodels::SessionViewModel session(
        std::make_unique<SessionRunner>(plan, "Bench", clock, log, EngineOptions{.leadIn = Millis{0}}), state,
        {speech, tones, beside.keepAwake, beside.media, {}});
    QEventLoop loop;
    QObject::connect(&session, &viewmodels::SessionViewModel::ended, &loop, &QEventLoop::quit);
    session.setWatched(false); // The sounds have to come on time by themselves.
    const auto start = SteadyClock::now();
    session.begin();
    loop.exec();

    const std::vector<Millis> moments = momentsOf(plan);
    std::vector<double> lateTones, lateLines;
    std::size_t next = 0;
    for (const auto& [at, tone] : tones.played)
        if ((tone == Tone::Left || tone == Tone::Right) && next < moments.size())
            lateTones.push_back(after(start, moments[next++], at));
    for (const auto at : speech.begun) {
        double least = 1e9;
        for (const Millis moment : moments)
            if (const double late = after(start, moment, at); late >= -1)
                least = std::min(least, late);
        lateLines.push_back(least);
    }
    tell("tone", lateTones);
    tell("line", lateLines);
    std::printf("  %zu of %zu side tones, %s\n", lateTones.size(), moments.size(),
                lateTones.size() == moments.size() ? "none lost or doubled" : "SOME ARE MISSING");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto catalog = std::make_shared<const Catalog>(content::load({argc > 1 ? argv[1] : "data", {}}));
    const int cues = argc > 2 ? std::atoi(argv[2]) : 100;
    const QTemporaryDir cache;
    SoundSystem sound(cache.path());
    sound.open(catalog->voicePrograms, "en");
    std::printf("idle\n");
    run(catalog, sound, cues);
    std::printf("beside two busy processes\n");
    QProcess busy[2];
    for (QProcess& process : busy) {
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral("yes"), {});
    }
    run(catalog, sound, cues);
    for (QProcess& process : busy) {
        process.kill();
        process.waitForFinished();
    }
    return 0;
}
