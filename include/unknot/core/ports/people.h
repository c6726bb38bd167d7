#pragma once

#include "unknot/core/person.h"
#include "unknot/core/result.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot {

/// The people on this computer. Lives on one thread; what changes the list blocks for one small file.
class People {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;
    enum class Removal {
        SetAside, ///< Log and settings are kept under another name.
        Delete,   ///< For good.
    };

    virtual ~People() = default;

    /// The first person, then the others in the order they were added. Never empty.
    [[nodiscard]] virtual std::vector<Person> all() const = 0;
    /// `id` is the one who is named, "" for somebody new.
    [[nodiscard]] virtual NameFault faultOf(const std::string& name, const std::string& id) const = 0;
    /// Gives the new id.
    [[nodiscard]] virtual Result<std::string> add(const std::string& name) = 0;
    [[nodiscard]] virtual Result<void> rename(const std::string& id, const std::string& name) = 0;
    /// Everything in the log of `id` as JSON, which import reads.
    virtual void exportLog(const std::string& id, const std::string& file, Reply<void> reply) = 0;
    /// Takes somebody off the list, who must be neither the first person nor the one in use. Answers with
    /// where the log and the settings are kept, "" when nothing is. Busy while they roll in another window.
    virtual void remove(const std::string& id, Removal how, Reply<std::string> reply) = 0;
};

} // namespace unknot
