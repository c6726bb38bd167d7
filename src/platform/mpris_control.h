#pragma once

#include "unknot/core/ports/media_control.h"

#include <QElapsedTimer>
#include <QObject>
#include <QVariantMap>

namespace unknot::platform {

/// Shows the session as a media player on the session bus (MPRIS), so that headset buttons, the desktop's
/// controls and a paired phone drive it. Without a bus it does nothing.
class MprisControl : public QObject, public MediaControl {
    Q_OBJECT
public:
    explicit MprisControl(QObject* parent = nullptr);
    ~MprisControl() override;

    void show(const MediaState& state) override;
    void hide() override;
    void onCommand(std::function<void(MediaCommand)> command) override { command_ = std::move(command); }

    void press(MediaCommand command);
    [[nodiscard]] QString playback() const;
    [[nodiscard]] QVariantMap metadata() const;
    /// Microseconds; runs on by itself while playing.
    [[nodiscard]] qlonglong position() const;

private:
    bool appear();
    void tellChanges(const MediaState& before, qlonglong wasAt);

    MediaState state_;
    QElapsedTimer since_; ///< Since the state was shown.
    QString service_;     ///< Empty while hidden.
    std::function<void(MediaCommand)> command_;
};

} // namespace unknot::platform
