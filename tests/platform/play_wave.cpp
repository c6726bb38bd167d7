// Plays a sound file through the part of the program that plays sound, until its input ends. Says "playing" when
// the sound's first samples are on their way.
//
//     unknot_play_wave FILE
#include "platform/sound_module.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2)
        return 2;
    const auto player = unknot::platform::loadWavePlayer();
    if (!player)
        return 1;
    player->onHandedOver([](const std::string&) {
        std::puts("playing");
        std::fflush(stdout);
    });
    bool asked = false;
    player->onDevice([&](bool there) {
        if (there && !std::exchange(asked, true))
            player->play(argv[1], 1);
    });
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
