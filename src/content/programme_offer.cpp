#include "programme_offer.h"

#include "unknot/content/own_routines.h"
#include "unknot/core/plan.h"
#include "utf8.h"

#include <algorithm>
#include <utility>

namespace unknot::content {

namespace {

class Offer {
public:
    Offer(const Catalog& here, const std::map<std::string, TechniqueSource>& sources, Report& report)
        : here_(here), sources_(sources), report_(report)
    {
    }

    std::optional<ProgrammeOffer> of(const Programme& programme)
    {
        offer_.from = programme.from;
        offer_.forWhom = programme.forWhom;
        offer_.routine = programme.routine;
        for (const ProgrammeTechnique& technique : programme.techniques) {
            technique.technique ? add(technique) : find(technique);
        }
        if (report_.fatal()) {
            return {};
        }
        for (RoutineStep& step : offer_.routine.steps) {
            step.technique = ids_.at(step.technique);
        }
        const auto plan = makePlan(offer_.routine, later_);
        if (!plan) {
            report_.add(1, "/routine/steps", plan.error().message, "Ask for the file anew.");
            return {};
        }
        offer_.total = plan.value().total();
        offer_.rolling = plan.value().rolling();
        addRoutine();
        return std::move(offer_);
    }

private:
    void find(const ProgrammeTechnique& wanted)
    {
        const Technique* technique = here_.technique(wanted.id);
        if (technique == nullptr || technique->version != wanted.revision) {
            report_.add(1, "/techniques",
                        technique == nullptr
                            ? "It needs the technique " + inQuotes(wanted.id) + ", and it is not here."
                            : "It needs revision " + std::to_string(wanted.revision) + " of the technique " +
                                  inQuotes(wanted.id) + "; here is revision " +
                                  std::to_string(technique->version) + ".",
                        "Ask for the programme file, which brings everything along, or update the app.");
            return;
        }
        keep(wanted.id, *technique, ProgrammeFate::Here, wanted.id);
    }

    void add(const ProgrammeTechnique& sent)
    {
        // The usual case, which need not be looked into.
        const bool same = isHere(sent.id) && isSame(sent.source, sources_.at(sent.id));
        const std::string print = same ? std::string() : printOf(sent.source);
        if (same || isHere(sent.id, print)) {
            keep(sent.id, *here_.technique(sent.id), ProgrammeFate::Here, sent.id);
            return;
        }
        const std::string id = freeId(
            sent.id, print, [&](const std::string& name) { return sources_.contains(name); },
            [&](const std::string& name) { return isHere(name, print); });
        Technique technique = *sent.technique;
        technique.id = id;
        if (isHere(id, print)) {
            keep(sent.id, technique, ProgrammeFate::Here, id);
            return;
        }
        const bool taken = sources_.contains(std::string(plainId(sent.id)));
        keep(sent.id, technique, taken ? ProgrammeFate::Beside : ProgrammeFate::Added, id);
        const TechniqueSource source = withId(sent.source, id);
        offer_.files.push_back({"techniques", id + ".json", source.technique + '\n'});
        if (!source.clips.empty()) {
            offer_.files.push_back({"techniques", id + ".figure.json", source.clips + '\n'});
        }
    }

    void keep(const std::string& sentAs, const Technique& technique, ProgrammeFate fate,
              const std::string& id)
    {
        ids_[sentAs] = id;
        offer_.techniques.push_back({id, technique.name, fate});
        later_.techniques.push_back(technique);
    }

    bool isHere(const std::string& id) const
    {
        return sources_.contains(id) && here_.technique(id) != nullptr;
    }

    bool isHere(const std::string& id, const std::string& print) const
    {
        return isHere(id) && printOf(sources_.at(id)) == print;
    }

    static bool isSame(const TechniqueSource& a, const TechniqueSource& b)
    {
        return a.technique == b.technique && a.clips == b.clips;
    }

    /// A marked id under which nothing else is here.
    template <class Taken, class Same>
    static std::string freeId(const std::string& id, std::string print, const Taken& taken, const Same& same)
    {
        std::string marked = markedId(id, print);
        while (taken(marked) && !same(marked)) {
            print += '+';
            marked = markedId(id, print);
        }
        return marked;
    }

    bool isRoutineHere(const std::string& id) const
    {
        const Routine* routine = here_.routine(id);
        if (routine == nullptr) {
            return false;
        }
        Routine same = *routine;
        same.context = offer_.routine.context;
        same.id = offer_.routine.id;
        return same == offer_.routine;
    }

    void addRoutine()
    {
        Routine& routine = offer_.routine;
        if (isRoutineHere(routine.id)) {
            offer_.fate = ProgrammeFate::Here;
            routine.context = here_.routine(routine.id)->context;
            return;
        }
        Routine plain = routine;
        plain.id = "plain";
        const std::string id = freeId(
            routine.id, routineJson(plain),
            [&](const std::string& name) { return here_.routine(name) != nullptr; },
            [&](const std::string& name) { return isRoutineHere(name); });
        const bool there = isRoutineHere(id);
        const bool taken = here_.routine(std::string(plainId(routine.id))) != nullptr;
        offer_.fate = there ? ProgrammeFate::Here : taken ? ProgrammeFate::Beside : ProgrammeFate::Added;
        routine.id = id;
        // What Today suggests before or after a run is not for a file from elsewhere to change.
        routine.context = Context::Own;
        if (!there) {
            offer_.files.push_back({"routines", id + ".json", routineJson(routine)});
        }
    }

    const Catalog& here_;
    const std::map<std::string, TechniqueSource>& sources_;
    Report& report_;
    ProgrammeOffer offer_;
    Catalog later_;
    std::map<std::string, std::string> ids_;
};

} // namespace

std::optional<ProgrammeOffer> offerOf(const Programme& programme, const Catalog& here,
                                      const std::map<std::string, TechniqueSource>& sources, Report& report)
{
    return Offer(here, sources, report).of(programme);
}

} // namespace unknot::content
