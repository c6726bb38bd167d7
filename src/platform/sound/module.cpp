// The part of the program that is loaded when there is something to hear: the libraries of Qt Multimedia cost
// every start 2 ms and 13 libraries otherwise.
#include "platform/sound/stream_player.h"

extern "C" Q_DECL_EXPORT unknot::platform::WavePlayer* unknot_wave_player()
{
    return new unknot::platform::StreamPlayer;
}
