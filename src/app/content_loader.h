#pragma once

#include "unknot/content/loader.h"
#include "unknot/figure/clip_set.h"

#include <QObject>

#include <condition_variable>
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
    /// From now on the figure is read too, after the catalog: the first page is on the screen.
    void wantFigure();
    /// What was read, if that is over; then loaded() does not come. Else null.
    [[nodiscard]] std::shared_ptr<const Catalog> takeIfReady();
    /// Waits for the catalog, which can still be taken. Only after start() and before anything was taken.
    [[nodiscard]] const Catalog& wait();

Q_SIGNALS:
    void loaded(std::shared_ptr<const Catalog> catalog);
    /// The figure's clips, which come after the catalog; null when they could not be read. What is wrong with
    /// their files comes as a problem of the catalog, which is then handed over once more.
    void clipsLoaded(std::shared_ptr<const unknot::figure::ClipSet> clips);

private:
    void handOver(std::shared_ptr<const Catalog> catalog);
    void readFigure(const Catalog& catalog);

    void stop();

    const content::ContentRoots roots_;
    std::mutex guard_;
    std::condition_variable changed_; ///< One of the three below.
    std::shared_ptr<const Catalog> ready_;
    bool figureWanted_ = false;
    bool stopping_ = false;
    std::thread worker_;
};

} // namespace unknot::app
