#pragma once

#include "unknot/core/result.h"
#include "unknot/core/settings.h"

#include <functional>
#include <string>

namespace unknot {

/// Has the computer remind a person of the daily routine while Unknot is not running. Calls return at once;
/// answers come on the caller's thread.
class Reminder {
public:
    using Reply = std::function<void(Result<void>)>;

    virtual ~Reminder() = default;

    /// From now on at `when`, in place of what was set before for this person. Unavailable when this computer
    /// cannot do it.
    virtual void set(const std::string& person, const ReminderSettings& when, Reply reply) = 0;
    /// Nothing is left of it afterwards; fine when there was none.
    virtual void remove(const std::string& person, Reply reply) = 0;
    /// Sets again what is on, if it is not there as it should be: the program may have moved.
    virtual void renew(const std::string& person, const ReminderSettings& when) = 0;
    /// Shows it now, whatever the log says: whoever turned it on can see that it comes. Answers when it was
    /// answered or went, or with what went wrong.
    virtual void show(const std::string& person, Reply reply) = 0;
};

} // namespace unknot
