#include "programme_reader.h"

#include "clip_reader.h"
#include "document.h"
#include "document_format.h"
#include "json_copy.h"
#include "plain_words.h"
#include "readable_text.h"
#include "readers.h"
#include "rules.h"
#include "unknot/core/handover_name.h"
#include "utf8.h"

#include <algorithm>
#include <set>

namespace unknot::content {

namespace {

/// A whole document inside the programme: `read(ObjectReader&, T&)` names its members.
template <class T, class Read>
bool readInner(const Value& value, std::string_view format, T& out, const Read& read)
{
    const std::size_t before = value.report().problems().size();
    ObjectReader in(value);
    if (readFormat(in, format)) {
        read(in, out);
        in.finish();
    }
    return value.report().problems().size() == before;
}

class Reader {
public:
    explicit Reader(const figure::BodyModel& body) : body_(body) {}

    void programme(ObjectReader& in, Programme& programme)
    {
        in.optional("from", programme.from, words(kLongestHandoverName));
        in.optional("for", programme.forWhom, words(kLongestHandoverName));
        in.required("routine", programme.routine, [](const Value& value, Routine& routine) {
            return readInner(value, "unknot-routine", routine, readRoutine);
        });
        in.required("techniques", programme.techniques,
                    list(1, kMostProgrammeTechniques,
                         object([this](ObjectReader& i, ProgrammeTechnique& t) { technique(i, t); })));
    }

private:
    void technique(ObjectReader& in, ProgrammeTechnique& out)
    {
        if (!in.value().member("technique")) {
            in.required("id", out.id, identifier());
            in.required("revision", out.revision, whole(1, 9999));
            return;
        }
        const bool read =
            in.required("technique", out.technique.emplace(), [](const Value& value, Technique& t) {
                return readInner(value, "unknot-technique", t, readTechnique);
            });
        out.id = out.technique->id;
        out.revision = out.technique->version;
        TechniqueClips clips;
        in.optional("clips", clips, [this](const Value& value, TechniqueClips& c) {
            return readInner(value, "unknot-clips", c,
                             [this](ObjectReader& i, TechniqueClips& o) { readTechniqueClips(i, body_, o); });
        });
        const std::optional<Value> pictures = in.value().member("clips");
        if (!read) {
            return;
        }
        out.source.technique = compactJson(*in.value().member("technique"));
        if (pictures && clips.technique != out.id) {
            pictures->problem("The clips are for " + inQuotes(clips.technique) + ", but they stand beside " +
                                  inQuotes(out.id) + ".",
                              "Ask for the file anew.");
        } else if (pictures) {
            out.source.clips = compactJson(*pictures);
        }
    }

    const figure::BodyModel& body_;
};

void checkTechniques(const Value& root, const Programme& programme)
{
    const Value list = *root.member("techniques");
    std::set<std::string> needed;
    for (const RoutineStep& step : programme.routine.steps) {
        needed.insert(step.technique);
    }
    std::set<std::string> there;
    for (std::size_t i = 0; i < programme.techniques.size(); ++i) {
        const std::string& id = programme.techniques[i].id;
        if (!there.insert(id).second) {
            list.item(i).problem("The technique " + inQuotes(id) + " is there twice.",
                                 "Ask for the file anew.");
        }
        if (!needed.contains(id)) {
            list.item(i).problem("No step uses the technique " + inQuotes(id) + ".",
                                 "Ask for the file anew.");
        }
    }
    for (const std::string& id : needed) {
        if (!there.contains(id)) {
            list.problem("The technique " + inQuotes(id) + " is needed by a step, and it is not there.",
                         "Ask for the file anew.");
        }
    }
}

} // namespace

std::optional<Programme> readProgrammeDocument(std::string_view bytes, const figure::BodyModel& body,
                                               Report& report)
{
    const std::optional<std::string_view> text = readableText(bytes, report);
    if (!text) {
        return {};
    }
    Document document;
    document.parse(*text, report);
    if (document.empty() || report.fatal()) {
        return {};
    }
    const Value root(document, 0, report);
    Programme programme;
    ObjectReader in(root);
    if (readFormat(in, "unknot-programme")) {
        if (!checkPlainWords(root)) {
            return {};
        }
        Reader(body).programme(in, programme);
        in.finish();
    }
    if (!report.fatal()) {
        checkTechniques(root, programme);
    }
    return report.fatal() ? std::nullopt : std::optional(std::move(programme));
}

} // namespace unknot::content
