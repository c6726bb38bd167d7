#include "platform/sound_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#include <spdlog/spdlog.h>

namespace unknot::platform {

namespace {

/// <somewhere above the program>/lib/unknot, in the build tree as in an installation.
QString findModule()
{
    const QString name = QStringLiteral("/unknot/unknot_sound.so");
    QDir folder(QCoreApplication::applicationDirPath());
    do {
        for (const char* lib : {"lib", UNKNOT_LIBDIR}) {
            const QString file = folder.filePath(QLatin1String(lib)) + name;
            if (QFileInfo::exists(file))
                return file;
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

std::unique_ptr<WavePlayer> loadWavePlayer()
{
    const QString file = findModule();
    QLibrary library(file);
    using Make = WavePlayer* (*)();
    const auto make =
        file.isEmpty() ? nullptr : reinterpret_cast<Make>(library.resolve("unknot_wave_player"));
    if (!make) {
        spdlog::warn("No sound: {}", file.isEmpty() ? std::string("the sound part is not installed")
                                                    : library.errorString().toStdString());
        return nullptr;
    }
    return std::unique_ptr<WavePlayer>(make());
}

} // namespace unknot::platform
