#pragma once

#include "app_view_model.h"
#include "keeping.h"

#include <memory>
#include <string>

namespace unknot::app {

/// What everybody shares. All of it outlives every Personal.
struct Shared {
    const Clock& clock;
    RoutineStore& routines;
    Handover& handover;
    CompanionPorts beside;
    SoundControl& sound;
    ProgressSheets& progress;
    People& people;
    Reminder& reminder;
    RunnerOptions runner;
    std::string language;
};

/// Everything that belongs to one person: settings, log and the view-models over them. Another person gets
/// another one of these, so that nothing of one can be seen, or written, by the other.
class Personal {
public:
    Personal(std::string id, std::unique_ptr<Keeping> keeping, const Shared& shared);

    [[nodiscard]] const std::string& id() const { return id_; }
    [[nodiscard]] Keeping& keeping() { return *keeping_; }
    [[nodiscard]] viewmodels::AppState& state() { return state_; }
    [[nodiscard]] viewmodels::SettingsViewModel& settings() { return settings_; }
    [[nodiscard]] viewmodels::AppViewModel& app() { return app_; }

    /// What is heard on this machine has changed.
    void soundChanged() { sound_.tell(); }

private:
    /// The machine's sound has one listener; this is the one of this person.
    class OwnSound : public SoundControl {
    public:
        explicit OwnSound(SoundControl& machine) : machine_(machine) {}
        [[nodiscard]] SoundState state() const override { return machine_.state(); }
        void onState(std::function<void()> changed) override { changed_ = std::move(changed); }
        void tell() const
        {
            if (changed_)
                changed_();
        }

    private:
        SoundControl& machine_;
        std::function<void()> changed_;
    };

    const std::string id_;
    std::unique_ptr<Keeping> keeping_;
    OwnSound sound_;
    viewmodels::AppState state_;
    viewmodels::SettingsViewModel settings_;
    viewmodels::AppViewModel app_;
};

} // namespace unknot::app
