#pragma once

#include "unknot/core/catalog.h"
#include "unknot/core/ports/progress_sheets.h"

#include <QTemporaryDir>

#include <memory>

namespace unknot::app {

/// Progress sheets on this computer, drawn at once.
class DeskProgress : public ProgressSheets {
public:
    DeskProgress();

    void setCatalog(std::shared_ptr<const Catalog> catalog, std::string language);

    void preview(const ProgressWish& wish, Reply<std::string> reply) override;
    void write(const ProgressWish& wish, const std::string& file, Reply<void> reply) override;
    void openFile(const std::string& file) override;
    [[nodiscard]] std::string usualFolder() const override;

private:
    std::shared_ptr<const Catalog> catalog_;
    std::string language_ = "en";
    std::unique_ptr<QTemporaryDir> picture_;
};

} // namespace unknot::app
