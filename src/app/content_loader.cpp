#include "content_loader.h"

#include <utility>

namespace unknot::app {

ContentLoader::ContentLoader(content::ContentRoots roots) : roots_(std::move(roots)) {}

ContentLoader::~ContentLoader()
{
    if (worker_.joinable())
        worker_.join();
}

void ContentLoader::start()
{
    if (worker_.joinable())
        worker_.join();
    worker_ = std::thread([this] {
        auto catalog = std::make_shared<const Catalog>(content::load(roots_));
        {
            const std::lock_guard lock(guard_);
            ready_ = std::move(catalog);
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (auto catalog = takeIfReady())
                    Q_EMIT loaded(std::move(catalog));
            },
            Qt::QueuedConnection);
    });
}

const Catalog& ContentLoader::wait()
{
    worker_.join();
    return *ready_;
}

std::shared_ptr<const Catalog> ContentLoader::takeIfReady()
{
    const std::lock_guard lock(guard_);
    return std::exchange(ready_, nullptr);
}

} // namespace unknot::app
