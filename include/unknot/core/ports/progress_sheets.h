#pragma once

#include "unknot/core/ports/measure_log.h"
#include "unknot/core/result.h"

#include <functional>
#include <string>

namespace unknot {

/// Which progress sheet is wanted.
struct ProgressWish {
    LoggedPeriod period;
    std::string today; ///< Local day; printed.
    std::string name;  ///< Printed, and kept nowhere; may be empty.
    bool letter = false;
};

/// Draws progress sheets. Calls return after less than a second; answers come on the caller's thread.
class ProgressSheets {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;

    virtual ~ProgressSheets() = default;

    /// The page as a picture file that lasts until the next call.
    virtual void preview(const ProgressWish& wish, Reply<std::string> reply) = 0;
    virtual void write(const ProgressWish& wish, const std::string& file, Reply<void> reply) = 0;
    /// Shows a file with the program that the desktop has for it.
    virtual void openFile(const std::string& file) = 0;
    /// A folder that a person would look into: Documents, else home.
    [[nodiscard]] virtual std::string usualFolder() const = 0;
};

} // namespace unknot
