#pragma once

#include <QObject>

#include <atomic>
#include <thread>

class QDBusVariant;

namespace unknot::app {

/// Whether the desktop prefers dark windows: asks the settings portal on a thread of its own, and hears of
/// changes. Without a portal the palette decides.
class DesktopTheme : public QObject {
    Q_OBJECT

public:
    explicit DesktopTheme(QObject* parent = nullptr);
    ~DesktopTheme() override;

    /// What is known by now.
    [[nodiscard]] bool dark() const;
    /// From now on changes are told; joins the bus on the calling thread.
    void watch();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    enum class Wish { Unknown, None, Dark, Light };

    void ask();

    std::atomic<Wish> wish_{Wish::Unknown};
    std::thread worker_;
};

} // namespace unknot::app
