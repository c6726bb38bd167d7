#pragma once

#include <functional>
#include <string>

namespace unknot {

/// Keeps the screen on. Asking returns at once; what the desktop says comes later.
class KeepAwake {
public:
    virtual ~KeepAwake() = default;
    /// Asks for the screen to stay on, and says why; asking twice is asking once.
    virtual void hold(const std::string& reason) = 0;
    virtual void release() = 0;
    /// `refused` is called on the caller's thread, once, when the desktop cannot or will not do it.
    virtual void onRefused(std::function<void()> refused) = 0;
};

} // namespace unknot
