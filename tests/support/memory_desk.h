#pragma once

#include "unknot/core/ports/handover.h"
#include "unknot/core/ports/routine_store.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unknot::test {

/// Own routines in memory. Its stamps are numbers.
class MemoryRoutines : public RoutineStore {
public:
    struct Kept {
        Routine routine;
        int stamp = 0;
    };
    std::map<std::string, Kept> kept;
    int saves = 0;

    [[nodiscard]] Result<StoredRoutine> open(const std::string& id) override
    {
        const auto found = kept.find(id);
        if (found == kept.end())
            return Error{ErrorCode::NotFound, "There is none.", id};
        return StoredRoutine{found->second.routine, std::to_string(found->second.stamp)};
    }
    [[nodiscard]] Result<std::string> save(const Routine& routine, const std::string& stamp) override
    {
        const auto found = kept.find(routine.id);
        const std::string now = found == kept.end() ? "" : std::to_string(found->second.stamp);
        if (now != stamp)
            return Error{ErrorCode::Busy, "It was changed.", routine.id};
        kept[routine.id] = {routine, ++saves};
        return std::to_string(saves);
    }
    [[nodiscard]] Result<void> remove(const std::string& id, const std::string&) override
    {
        kept.erase(id);
        return {};
    }
    /// As another program would.
    void editElsewhere(const std::string& id, const std::string& name)
    {
        kept[id].routine.name = Text(std::map<std::string, std::string>{{"en", name}});
        kept[id].stamp = 1000 + ++saves;
    }
};

/// Answers what it is told to, at once, and remembers what was asked for.
class RecordingHandover : public Handover {
public:
    Result<ProgrammeOffer> offer = Error{ErrorCode::Invalid, "Line 3: it is broken. Ask anew.", "/version"};
    Result<void> added;
    std::vector<std::string> written;
    HandoverNames names;
    std::string opened;
    /// Draws the pages of a preview; without it they are names of files that are not there.
    std::function<std::vector<std::string>(const Routine&, const HandoverNames&, bool letter)> preview;

    void readProgramme(const std::string&, Reply<ProgrammeOffer> reply) override { reply(offer); }
    void addProgramme(const ProgrammeOffer&, Reply<void> reply) override { reply(added); }
    void writeProgramme(const Routine&, const HandoverNames& with, const std::string& file,
                        Reply<void> reply) override
    {
        written.push_back(file);
        names = with;
        reply({});
    }
    void writeSheet(const Routine&, const HandoverNames& with, bool, const std::string& file,
                    Reply<void> reply) override
    {
        written.push_back(file);
        names = with;
        reply({});
    }
    void previewSheet(const Routine& routine, const HandoverNames& with, bool letter,
                      Reply<std::vector<std::string>> reply) override
    {
        reply(preview ? preview(routine, with, letter)
                      : std::vector<std::string>(letter ? 2 : 1, "/nowhere/page.png"));
    }
    void openFile(const std::string& file) override { opened = file; }
    [[nodiscard]] std::string usualFolder() const override { return "/nowhere"; }
};

} // namespace unknot::test
