#include "session_art.h"

#include "figure_qt/paint_figure.h"
#include "unknot/figure/renderer.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QThreadPool>
#include <QUrl>

#include <tuple>
#include <vector>

namespace unknot::app {

namespace {

constexpr int kSize = 256;
constexpr int kAfterEverything = -1; // priority in the pool
constexpr QRgb kStage = 0xFFDCE7E3;  // the wall behind the figure

void draw(const figure::ClipSet& clips, const figure::Clip& clip, bool left, const QString& file)
{
    figure::FrameRequest request;
    request.clip = &clip;
    request.t = 0.5;
    request.left = left;
    request.width = kSize;
    request.height = kSize;
    request.detail = figure::Detail::Thumbnail;
    request.guide = false;
    request.keepOrder = false;
    figure::FigureRenderer renderer(clips.body);
    QImage image(kSize, kSize, QImage::Format_RGB32);
    image.fill(kStage);
    QPainter painter(&image);
    figure::paintFigure(painter, renderer.draw(request), image.rect());
    painter.end();
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && image.save(&out, "PNG"))
        out.commit();
}

} // namespace

QString SessionArt::fileFor(const std::string& technique, const std::string& variant, bool left) const
{
    return QStringLiteral("%1/%2-%3%4.png")
        .arg(folder_, QString::fromStdString(technique), QString::fromStdString(variant),
             left ? QStringLiteral("-left") : QString());
}

void SessionArt::setClips(std::shared_ptr<const figure::ClipSet> clips)
{
    clips_ = std::move(clips);
    std::vector<std::tuple<const figure::Clip*, bool, QString>> missing;
    for (const auto& [name, clip] : clips_->clips)
        for (const bool left : {false, true}) {
            const QString file = fileFor(name.first, name.second, left);
            if ((!left || clip.oneSided) && !QFileInfo::exists(file))
                missing.emplace_back(&clip, left, file);
        }
    if (missing.empty())
        return;
    QThreadPool::globalInstance()->start(
        [clips = clips_, missing = std::move(missing)] {
            for (const auto& [clip, left, file] : missing)
                draw(*clips, *clip, left, file);
        },
        kAfterEverything);
}

std::string SessionArt::urlFor(const Segment& segment) const
{
    const figure::Clip* clip = clips_ ? clips_->clip(segment.technique, segment.variant) : nullptr;
    if (!clip)
        return {};
    const bool left = segment.side == Side::Left && clip->oneSided;
    const QString file = fileFor(segment.technique, segment.variant, left);
    return QFileInfo::exists(file) ? QUrl::fromLocalFile(file).toString().toStdString() : std::string();
}

} // namespace unknot::app
