#include "platform/code_reader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace unknot::platform {

namespace {

constexpr int kPatience = 10'000;
constexpr qint64 kMostText = 8'192;

} // namespace

Result<std::string> readCode(const std::filesystem::path& image)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (program.isEmpty())
        return Error{ErrorCode::Unavailable,
                     "To read a code from a picture, the program zbarimg is needed (package zbar-tools).",
                     image.string()};
    std::error_code failed;
    const std::filesystem::path file = std::filesystem::canonical(image, failed);
    if (failed || !std::filesystem::is_regular_file(file, failed))
        return Error{ErrorCode::Unreadable, "The picture cannot be read.", image.string()};
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("--raw"), QStringLiteral("--quiet"), QStringLiteral("--nodbus"),
                            QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
                            QString::fromStdString(file.string())});
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished(kPatience);
        return Error{ErrorCode::Unreadable, "The picture takes too long to read.", image.string()};
    }
    const QByteArray text = process.read(kMostText);
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::NotFound, "There is no QR code to be found on the picture.", image.string()};
    return text.left(text.indexOf('\n')).toStdString();
}

} // namespace unknot::platform
