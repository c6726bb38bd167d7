#pragma once

#include "unknot/core/voice_program.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace unknot::platform {

/// A voice program that is on this machine, and the voices that are known without asking it.
struct FoundProgram {
    VoiceProgram program;
    QString path;
    std::vector<Voice> voices;
};

/// A voice to speak with.
struct ChosenVoice {
    VoiceProgram program;
    QString path;
    Voice voice;
};

/// Looks for the programs where the system keeps programs, and for their voice files. The best comes first.
/// Reads folders; takes a few milliseconds.
[[nodiscard]] std::vector<FoundProgram> findPrograms(const std::vector<VoiceProgram>& known);

/// Which voices to try for a language, in this order: the one a person chose, then the usual one of each
/// program. Programs that have none for the language are left out; an empty `program` chooses nothing.
[[nodiscard]] std::vector<ChosenVoice> voicesFor(const std::string& language,
                                                 const std::vector<FoundProgram>& found,
                                                 const std::string& program, const std::string& voice);

/// Asks a program for its voices; `done` gets all of them, the known ones first, on the caller's thread. A
/// program that does not answer within 5 s is not waited for.
void listVoices(const FoundProgram& found, QObject* context,
                std::function<void(const std::vector<Voice>&)> done);

} // namespace unknot::platform
