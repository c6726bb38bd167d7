#pragma once

#include "unknot/content/loader.h"
#include "unknot/core/ports/handover.h"
#include "unknot/figure/clip_set.h"

#include <QDate>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace unknot::app {

/// Programme files, pictures of codes and sheets on this computer. Files are read on a thread of their own,
/// because a picture may take seconds; sheets are drawn at once.
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
    const content::ContentRoots roots_;
    std::shared_ptr<const Catalog> catalog_;
    std::shared_ptr<const figure::ClipSet> clips_;
    std::unique_ptr<QTemporaryDir> previews_;
    QObject here_;
    QThreadPool readers_;
};

} // namespace unknot::app
