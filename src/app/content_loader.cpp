#include "content_loader.h"

#include "unknot/content/figure.h"

#include <utility>

namespace unknot::app {

ContentLoader::ContentLoader(content::ContentRoots roots) : roots_(std::move(roots)) {}

ContentLoader::~ContentLoader()
{
    stop();
}

void ContentLoader::stop()
{
    {
        const std::lock_guard lock(guard_);
        stopping_ = true;
    }
    changed_.notify_all();
    if (worker_.joinable())
        worker_.join();
    stopping_ = false;
}

void ContentLoader::start()
{
    stop();
    worker_ = std::thread([this] {
        const auto catalog = std::make_shared<const Catalog>(content::load(roots_));
        handOver(catalog);
        std::unique_lock lock(guard_);
        changed_.wait(lock, [this] { return figureWanted_ || stopping_; });
        if (!figureWanted_)
            return;
        lock.unlock();
        readFigure(*catalog);
    });
}

void ContentLoader::wantFigure()
{
    {
        const std::lock_guard lock(guard_);
        figureWanted_ = true;
    }
    changed_.notify_all();
}

const Catalog& ContentLoader::wait()
{
    std::unique_lock lock(guard_);
    changed_.wait(lock, [this] { return ready_ != nullptr; });
    return *ready_;
}

void ContentLoader::handOver(std::shared_ptr<const Catalog> catalog)
{
    {
        const std::lock_guard lock(guard_);
        ready_ = std::move(catalog);
    }
    changed_.notify_all();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (auto catalog = takeIfReady())
                Q_EMIT loaded(std::move(catalog));
        },
        Qt::QueuedConnection);
}

void ContentLoader::readFigure(const Catalog& catalog)
{
    content::FigureLibrary library = content::loadFigure(roots_);
    if (!library.problems.empty()) {
        auto told = std::make_shared<Catalog>(catalog);
        told->problems.insert(told->problems.end(), library.problems.begin(), library.problems.end());
        handOver(std::move(told));
    }
    QMetaObject::invokeMethod(
        this, [this, clips = content::clipSetOf(std::move(library))] { Q_EMIT clipsLoaded(clips); },
        Qt::QueuedConnection);
}

std::shared_ptr<const Catalog> ContentLoader::takeIfReady()
{
    const std::lock_guard lock(guard_);
    return std::exchange(ready_, nullptr);
}

} // namespace unknot::app
