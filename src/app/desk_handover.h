#pragma once

#include "handout/handout.h"
#include "unknot/content/loader.h"
#include "unknot/core/ports/handover.h"
#include "unknot/figure/clip_set.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace unknot::app {

/// Programme files, pictures of codes and sheets on this computer. Files are read on a thread of their own,
/// because a picture may take seconds, and sheets drawn on another. Of previews that are asked for faster
/// than they are drawn, only the latest is answered.
class DeskHandover : public Handover {
public:
    explicit DeskHandover(content::ContentRoots roots);

    void setCatalog(std::shared_ptr<const Catalog> catalog) { catalog_ = std::move(catalog); }
    void setClips(std::shared_ptr<const figure::ClipSet> clips) { clips_ = std::move(clips); }

    void readProgramme(const std::string& file, Reply<ProgrammeOffer> reply) override;
    void addProgramme(const ProgrammeOffer& offer, Reply<void> reply) override;
    void writeProgramme(const Routine& routine, const HandoverNames& names, const std::string& file,
                        Reply<void> reply) override;
    void writeSheet(const Routine& routine, const HandoverNames& names, bool letter, const std::string& file,
                    Reply<void> reply) override;
    void previewSheet(const Routine& routine, const HandoverNames& names, bool letter,
                      Reply<std::vector<std::string>> reply) override;
    void openFile(const std::string& file) override;
    [[nodiscard]] std::string usualFolder() const override;

private:
    /// A sheet of what is here now, to be drawn anywhere.
    [[nodiscard]] std::function<handout::HandoutRequest()>
    sheetOf(const Routine& routine, const HandoverNames& names, bool letter) const;
    void showPreview(const Result<QList<QImage>>& pages, const Reply<std::vector<std::string>>& reply);

    const content::ContentRoots roots_;
    std::shared_ptr<const Catalog> catalog_;
    std::shared_ptr<const figure::ClipSet> clips_;
    std::unique_ptr<QTemporaryDir> previews_;
    std::atomic<int> previewsAsked_ = 0;
    QObject here_;
    QThreadPool readers_;
    QThreadPool painter_;
};

} // namespace unknot::app
