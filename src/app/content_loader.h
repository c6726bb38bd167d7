#pragma once

#include "unknot/content/loader.h"
#include "unknot/figure/clip_set.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <thread>

namespace unknot::app {

/// Reads the content on a thread of its own. May be made before the application object.
class ContentLoader : public QObject {
    Q_OBJECT

public:
    explicit ContentLoader(content::ContentRoots roots);
    ~ContentLoader() override;

    /// Reads (again); the answer comes as loaded(), or is fetched before through takeIfReady().
    void start();
    /// What was read, if that is over; then loaded() does not come. Else null.
    [[nodiscard]] std::shared_ptr<const Catalog> takeIfReady();
    /// Waits until it is read; it can still be taken. Only after start() and before anything was taken.
    [[nodiscard]] const Catalog& wait();

Q_SIGNALS:
    void loaded(std::shared_ptr<const Catalog> catalog);
    /// The figure's clips, which come after the catalog; null when they could not be read. What is wrong with
    /// their files comes as a problem of the catalog, which is then handed over once more.
    void clipsLoaded(std::shared_ptr<const unknot::figure::ClipSet> clips);

private:
    void handOver(std::shared_ptr<const Catalog> catalog);
    void readFigure(const Catalog& catalog);

    const content::ContentRoots roots_;
    std::mutex guard_;
    std::shared_ptr<const Catalog> ready_;
    std::thread worker_;
};

} // namespace unknot::app
