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

namespace unknot::app {

namespace {

constexpr int kSize = 256;
constexpr QRgb kStage = 0xFFDCE7E3; // the wall behind the figure

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

std::string SessionArt::urlFor(const Segment& segment) const
{
    const figure::Clip* clip = clips_ ? clips_->clip(segment.technique, segment.variant) : nullptr;
    if (!clip)
        return {};
    const bool left = segment.side == Side::Left;
    const QString file =
        QStringLiteral("%1/%2-%3%4.png")
            .arg(folder_, QString::fromStdString(segment.technique), QString::fromStdString(segment.variant),
                 left ? QStringLiteral("-left") : QString());
    if (QFileInfo::exists(file))
        return QUrl::fromLocalFile(file).toString().toStdString();
    QThreadPool::globalInstance()->start(
        [clips = clips_, clip, left, file] { draw(*clips, *clip, left, file); });
    return {};
}

} // namespace unknot::app
