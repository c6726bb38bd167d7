#include "names.h"
#include "readers.h"
#include "rules.h"
#include "unknot/core/utf8.h"
#include "utf8.h"

#include <algorithm>
#include <array>

namespace unknot::content {

namespace {

/// Text for a program, not for a person: braces and backslashes may stand in it.
struct PlainRule {
    std::size_t most;

    bool operator()(const Value& value, std::string& out) const
    {
        const std::string_view text = value.node().text;
        if (value.node().kind != Kind::String || text.empty() || text.size() > most || firstUnseen(text)) {
            value.expected("1 to " + std::to_string(most) + " characters on one line",
                           "Write them in double quotes.");
            return false;
        }
        out = text;
        return true;
    }
};

/// A program is looked for where the system keeps programs; a path would be run from anywhere.
bool readProgram(const Value& value, std::string& out)
{
    constexpr std::string_view kAllowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.+";
    if (!PlainRule{60}(value, out)) {
        return false;
    }
    if (out.find_first_not_of(kAllowed) != std::string::npos || out.front() == '-' || out.front() == '.') {
        value.expected("the name of a program",
                       "Write the name alone, without a folder and without arguments.");
        return false;
    }
    return true;
}

bool readArgument(const Value& value, std::string& out)
{
    static constexpr std::array<std::string_view, 5> kTokens{"{text}", "{voice}", "{speed}", "{stretch}",
                                                             "{file}"};
    if (!PlainRule{200}(value, out)) {
        return false;
    }
    for (std::size_t open = out.find('{'); open != std::string::npos; open = out.find('{', open + 1)) {
        const std::string_view token = std::string_view(out).substr(open, out.find('}', open) - open + 1);
        if (std::find(kTokens.begin(), kTokens.end(), token) == kTokens.end()) {
            value.problem(value.subject() + " holds " + inQuotes(token) + ", which stands for nothing here.",
                          "Use " + listed({kTokens.begin(), kTokens.end()}) + ".");
            return false;
        }
    }
    return true;
}

bool mentions(const VoiceProgram& program, std::string_view token)
{
    return std::any_of(program.arguments.begin(), program.arguments.end(), [&](const std::string& argument) {
        return argument.find(token) != std::string::npos;
    });
}

void readSpeak(ObjectReader& in, VoiceProgram& program)
{
    const bool read = in.required("arguments", program.arguments, list(1, 40, readArgument)) &&
                      in.required("text", program.textOnInput, oneOf(kTextOnInput));
    in.optional("speed_at_150", program.speedAt150, number(1, 1000));
    in.optional("stretch_at_150", program.stretchAt150, number(0.1, 10));
    if (read && !mentions(program, "{file}")) {
        in.value().problem("\"arguments\" name no file to speak to.", "Add an argument with {file}.");
    }
    if (read && mentions(program, "{text}") == program.textOnInput) {
        in.value().problem(program.textOnInput
                               ? "The line is written to the input, but {text} is an argument, too."
                               : "The line is an argument, but no argument holds {text}.",
                           program.textOnInput ? "Take {text} out, or set \"text\" to \"argument\"."
                                               : "Add {text}, or set \"text\" to \"input\".");
    }
}

void readVoice(ObjectReader& in, Voice& voice)
{
    in.required("id", voice.id, PlainRule{200});
    in.required("name", voice.name, words(60));
    in.required("language", voice.language, PlainRule{12});
}

bool readListing(const Value& value, std::optional<VoiceListing>& out)
{
    return object([](ObjectReader& in, VoiceListing& listing) {
        in.required("arguments", listing.arguments, list(0, 20, PlainRule{200}));
        in.required("pattern", listing.pattern, PlainRule{400});
    })(value, out.emplace());
}

bool readFiles(const Value& value, std::optional<VoiceFiles>& out)
{
    return object([](ObjectReader& in, VoiceFiles& files) {
        in.required("folders", files.folders, list(1, 20, PlainRule{200}));
        in.required("ending", files.ending, PlainRule{20});
        in.optional("beside", files.beside, PlainRule{20});
    })(value, out.emplace());
}

} // namespace

void readVoiceProgram(ObjectReader& in, VoiceProgram& program)
{
    in.required("id", program.id, identifier());
    in.required("order", program.order, whole(0, 9999));
    in.required("name", program.name, text(40));
    in.optional("package", program.package, readProgram);
    in.required("programs", program.programs, list(1, 8, readProgram));
    in.required("speak", program, object(readSpeak));
    in.optional("voices", program.voices, list(0, 200, object(readVoice)));
    in.optional("list", program.list, readListing);
    in.optional("voice_files", program.files, readFiles);
}

} // namespace unknot::content
