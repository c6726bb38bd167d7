#pragma once

#include "unknot/core/text.h"

#include <optional>
#include <string>
#include <vector>

namespace unknot {

/// One voice of a voice program.
struct Voice {
    std::string id;       ///< As the program wants it: "slt", "en-gb", the path of a model.
    std::string name;     ///< For a person: "Man, Scottish".
    std::string language; ///< "en-GB".

    bool operator==(const Voice&) const = default;
};

/// How to ask a voice program for its voices.
struct VoiceListing {
    std::vector<std::string> arguments;
    std::string pattern; ///< Regular expression for one line; groups id, name and perhaps language (else id).

    bool operator==(const VoiceListing&) const = default;
};

/// Voices that are files in a person's folders, such as models.
struct VoiceFiles {
    std::vector<std::string> folders; ///< "{data}": each data folder of the person and the machine in turn.
    std::string ending;               ///< ".onnx"; the file's name begins with its language: "en_GB-alba".
    std::string beside;               ///< Ending of a file that has to lie beside it; may be empty.

    bool operator==(const VoiceFiles&) const = default;
};

/// A program that speaks a line into a WAV file: one file under data/voices. It is run by itself, never
/// through a shell; its arguments may hold {text} {voice} {speed} {stretch} {file}.
struct VoiceProgram {
    std::string id;
    int order = 0; ///< The lowest sounds best.
    Text name;
    std::string package;               ///< Debian package that brings it; empty: there is none.
    std::vector<std::string> programs; ///< Names it goes by; the first that is found is run.
    std::vector<std::string> arguments;
    bool textOnInput = false;  ///< true: the line is written to its standard input.
    double speedAt150 = 150.0; ///< What {speed} is for 150 words a minute; more is faster.
    double stretchAt150 = 1.0; ///< What {stretch} is for 150 words a minute; more is slower.
    std::vector<Voice> voices; ///< Known without asking; the first of a language is its usual one.
    std::optional<VoiceListing> list;
    std::optional<VoiceFiles> files;

    bool operator==(const VoiceProgram&) const = default;
};

} // namespace unknot
