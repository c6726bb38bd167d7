#pragma once

#include "unknot/core/programme.h"
#include "unknot/core/result.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// Programme files and printed sheets. Calls return at once or after less than a second; answers come through
/// the callback, on the caller's thread.
class Handover {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    virtual ~Handover() = default;

    /// Reads a programme file, or the picture of a code, and says what adding it would change. Writes
    /// nothing.
    virtual void readProgramme(const std::string& file, Reply<ProgrammeOffer> reply) = 0;
    /// Adds it; the catalog is read again afterwards.
    virtual void addProgramme(const ProgrammeOffer& offer, Reply<void> reply) = 0;
    virtual void writeProgramme(const Routine& routine, const HandoverNames& names, const std::string& file,
                                Reply<void> reply) = 0;
    virtual void writeSheet(const Routine& routine, const HandoverNames& names, bool letter,
                            const std::string& file, Reply<void> reply) = 0;
    /// The pages as picture files that last until the next call.
    virtual void previewSheet(const Routine& routine, const HandoverNames& names, bool letter,
                              Reply<std::vector<std::string>> reply) = 0;
    /// Shows a file with the program that the desktop has for it.
    virtual void openFile(const std::string& file) = 0;
    /// A folder that a person would look into: Documents, else home.
    [[nodiscard]] virtual std::string usualFolder() const = 0;
};

} // namespace unknot
