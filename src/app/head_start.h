#pragma once

#include <thread>

namespace unknot::app {

/// What Qt does on the window's thread when it first needs it, while that thread would wait: done on threads
/// of its own from the beginning of the program on.
class HeadStart {
public:
    /// Begins to read the list of this computer's fonts. Needs no application object.
    HeadStart();
    ~HeadStart();

    /// Begins to connect to the session bus, which a desktop's platform asks for when the first window is
    /// made. Needs the application object.
    void connectBus();
    /// Before anything is written: two threads would read the list.
    void waitForFonts();

private:
    std::thread fonts_;
    std::thread bus_;
};

} // namespace unknot::app
