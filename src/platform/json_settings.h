#pragma once

#include "unknot/core/ports/settings_store.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace unknot::platform {

/// The log's folder that the settings in `folder` name; empty without one. Changes nothing.
[[nodiscard]] std::filesystem::path chosenLogFolder(const std::filesystem::path& folder);

/// Settings in a JSON file that a person may read and edit; readable by its owner only, for it holds the
/// answers to the safety check. Lives on one thread. Saving returns at once; a thread that exists only
/// meanwhile writes, and keeps every key that this version does not know. The destructor waits for it.
class JsonSettings : public SettingsStore {
public:
    /// `folder` is created when something is saved.
    explicit JsonSettings(const std::filesystem::path& folder);
    ~JsonSettings() override;

    [[nodiscard]] Result<Settings> load() override;
    void save(const Settings& settings) override;

    /// `problem` is called on the owner's thread when a save failed, once until one succeeds again.
    void onProblem(std::function<void(const Error&)> problem);
    void waitUntilSaved();

private:
    class Saver;
    std::unique_ptr<Saver> saver_;
    std::filesystem::path file_;
};

} // namespace unknot::platform
