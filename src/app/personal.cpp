#include "personal.h"

#include <QDir>

namespace unknot::app {

namespace {

QString shown(const std::filesystem::path& folder)
{
    return QDir::toNativeSeparators(QString::fromStdString(folder.string()));
}

viewmodels::Deps portsOf(const std::string& id, Keeping& keeping, SoundControl& sound, const Shared& shared)
{
    return {shared.clock,
            keeping.log(),
            keeping.settings(),
            keeping.history(),
            keeping.archive(),
            &shared.routines,
            &shared.handover,
            shared.beside,
            sound,
            keeping.measures(),
            &shared.progress,
            shared.people,
            id == kDemonstration ? noReminder() : shared.reminder,
            id};
}

} // namespace

Personal::Personal(std::string id, std::unique_ptr<Keeping> keeping, const Shared& shared)
    : id_(std::move(id)), keeping_(std::move(keeping)), sound_(shared.sound),
      state_(keeping_->settings(), keeping_->loaded().ok() ? keeping_->loaded().value() : Settings{},
             shared.language),
      settings_(state_, shown(keeping_->logFolder()), QStringLiteral(UNKNOT_VERSION)),
      app_(portsOf(id_, *keeping_, sound_, shared), state_, settings_, shared.runner)
{
    state_.setDemonstration(id_ == kDemonstration);
    if (!keeping_->loaded().ok())
        app_.tell(keeping_->loaded().error());
    keeping_->onSettingsProblem([this](const Error& problem) { app_.tell(problem); });
}

} // namespace unknot::app
