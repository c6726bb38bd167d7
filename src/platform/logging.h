#pragma once

#include <filesystem>
#include <memory>

namespace unknot::platform {

/// The program's own diary, for finding faults: unknot.log and two older ones of 512 kB in a folder readable
/// by the owner only. Nothing a person did is in it, and their home folder reads "~".
///
/// While an object of this class lives, what Qt and QML say is forwarded into it (and goes on to standard
/// error as before), and each area of the program has a logger: spdlog::get("app"), "core", "content",
/// "store", "platform", "ui". Qt categories "unknot.<area>" go to their area. The file is opened by the first
/// message, so that a start at which nothing is said does not touch the disk.
class Logging {
public:
    explicit Logging(const std::filesystem::path& folder);
    ~Logging();
    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;
};

} // namespace unknot::platform
