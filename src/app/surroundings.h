#pragma once

#include "options.h"

#include "platform/data_folders.h"

#include <QIcon>
#include <QString>

#include <string>

namespace unknot::app {

/// Of the window.
[[nodiscard]] QIcon appIcon();

/// Of the content's texts. All content has English, so a system without a language ("C") gets that.
[[nodiscard]] std::string language();

/// Of spoken lines and pictures: they can be made again at any time.
[[nodiscard]] QString cacheFolder(const Options& options);

/// Where things are kept, with what the command line says about it.
[[nodiscard]] platform::DataFolders foldersFor(const Options& options);

} // namespace unknot::app
