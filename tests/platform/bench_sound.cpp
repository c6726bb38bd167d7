// How late sounds are handed over, and how long it takes to have a session spoken into files.
//
//     unknot_sound_bench CONTENT-FOLDER [CUES]
#include "platform/sound_module.h"
#include "platform/sound_system.h"
#include "unknot/content/loader.h"
#include "unknot/core/cue_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace unknot;
using namespace unknot::platform;

namespace {

double ms(std::chrono::nanoseconds time)
{
    return static_cast<double>(time.count()) / 1e6;
}

void waitUntil(QEventLoop& loop, std::chrono::steady_clock::time_point moment)
{
    const auto left = moment - std::chrono::steady_clock::now();
    QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(left), Qt::PreciseTimer, &loop,
                       &QEventLoop::quit);
    loop.exec();
}

/// Session, its lines recorded, as in the program.
std::vector<std::string> linesOf(const std::shared_ptr<const Catalog>& catalog)
{
    const Routine& routine = catalog->routines.front();
    return CueWriter(makePlan(routine, *catalog).value(), routine.name.in("en"), catalog, "en",
                     VoiceMode::Full)
        .everyLine();
}

void record(const std::shared_ptr<const Catalog>& catalog, SoundSystem& sound)
{
    const auto lines = linesOf(catalog);
    std::size_t ready = 0;
    double first = 0;
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&sound, &SoundSystem::ready, &loop, [&] {
        if (ready++ == 0)
            first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (ready == lines.size())
            loop.quit();
    });
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    timer.start();
    sound.speech().prepare(lines);
    loop.exec();
    std::printf("voice %s: %zu of %zu lines, first after %.0f ms, all after %.0f ms\n",
                sound.state().voice.c_str(), ready, lines.size(), first,
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void lateness(const char* what, int cues, const std::function<void(int)>& cue)
{
    std::vector<double> late;
    QEventLoop loop;
    auto due = std::chrono::steady_clock::now();
    for (int i = 0; i < cues; ++i) {
        due += std::chrono::milliseconds(137);
        waitUntil(loop, due);
        cue(i);
        late.push_back(ms(std::chrono::steady_clock::now() - due));
    }
    std::sort(late.begin(), late.end());
    std::printf("%s: handed over late by median %.2f ms, worst %.2f ms over %d cues\n", what,
                late[late.size() / 2], late.back(), cues);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const int cues = argc > 2 ? std::atoi(argv[2]) : 100;
    const auto catalog = std::make_shared<Catalog>(content::load({argc > 1 ? argv[1] : "data", {}}));
    const QTemporaryDir cache;
    SoundSystem sound(cache.path());
    QElapsedTimer opening;
    opening.start();
    sound.open(catalog->voicePrograms, "en");
    std::printf("open: %.1f ms\n", static_cast<double>(opening.nsecsElapsed()) / 1e6);
    record(catalog, sound);
    const auto lines = linesOf(catalog);
    lateness("tone", cues, [&](int i) { sound.tones().play(i % 2 ? Tone::Left : Tone::Right); });
    lateness("line", cues,
             [&](int i) { sound.speech().say(lines[static_cast<std::size_t>(i) % lines.size()]); });
    for (const SoundLack& lack : sound.state().lacks)
        std::printf("missing: %s %s\n", lack.message.c_str(), lack.package.c_str());
    return 0;
}
