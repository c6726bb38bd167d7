// How long it takes to have a session spoken into files.
//
//     unknot_sound_bench CONTENT-FOLDER
#include "platform/sound_system.h"
#include "unknot/content/loader.h"
#include "unknot/core/cue_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace unknot;
using namespace unknot::platform;

namespace {

constexpr int kPatienceMs = 60000;

void record(const std::shared_ptr<const Catalog>& catalog, SoundSystem& sound, VoiceMode mode)
{
    const Routine& routine = *catalog->routine("every-day");
    const auto lines =
        CueWriter(makePlan(routine, *catalog).value(), routine.name.in("en"), catalog, "en", mode)
            .everyLine();
    std::size_t ready = 0;
    qint64 first = 0;
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&sound, &SoundSystem::ready, &loop, [&] {
        if (ready++ == 0)
            first = timer.elapsed();
        if (ready == lines.size())
            loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    timer.start();
    sound.speech().prepare(lines);
    loop.exec();
    std::printf("%s, %s: first line after %lld ms, all %zu of %zu after %lld ms\n",
                sound.state().voice.c_str(), mode == VoiceMode::Full ? "full" : "short",
                static_cast<long long>(first), ready, lines.size(), static_cast<long long>(timer.elapsed()));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto catalog = std::make_shared<Catalog>(content::load({argc > 1 ? argv[1] : "data", {}}));
    for (const FoundProgram& found : findPrograms(catalog->voicePrograms))
        for (const VoiceMode mode : {VoiceMode::Short, VoiceMode::Full}) {
            const QTemporaryDir cache; // Nothing was spoken before.
            SoundSystem sound(cache.path());
            SoundSettings settings;
            settings.program = found.program.id;
            sound.apply(settings);
            sound.open(catalog->voicePrograms, "en");
            record(catalog, sound, mode);
        }
    return 0;
}
