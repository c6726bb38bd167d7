#pragma once

#include "app_state.h"
#include "log_folder.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace unknot::viewmodels {

/// Settings as the page and the theme show them. Every change applies and is saved at once.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    /// 0 system, 1 light, 2 dark.
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged FINAL)
    /// 0, 1, 2: 100 %, 125 %, 150 %.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY textSizeChanged FINAL)
    /// 0, 1, 2: 1.5 m, 2 m, 3 m; -1 for another distance set in the file.
    Q_PROPERTY(int distance READ distance WRITE setDistance NOTIFY distanceChanged FINAL)
    Q_PROPERTY(QString screenText READ screenText NOTIFY screenChanged FINAL)
    Q_PROPERTY(QString screenHint READ screenHint NOTIFY screenChanged FINAL)
    Q_PROPERTY(bool screenCorrected READ screenCorrected NOTIFY screenChanged FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged FINAL)
    /// Id of the figure's skin and hair; empty for the first.
    Q_PROPERTY(QString look READ look WRITE setLook NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool keyHints READ keyHints WRITE setKeyHints NOTIFY keyHintsChanged FINAL)
    Q_PROPERTY(bool fullScreenSession READ fullScreenSession WRITE setFullScreenSession NOTIFY
                   fullScreenSessionChanged FINAL)
    /// One direction of a stroke in seconds, 2 to 4; 3 while each technique keeps its own.
    Q_PROPERTY(double strokeSeconds READ strokeSeconds WRITE setStrokeSeconds NOTIFY strokeChanged FINAL)
    Q_PROPERTY(bool ownPace READ ownPace NOTIFY strokeChanged FINAL)
    Q_PROPERTY(QString strokeText READ strokeText NOTIFY strokeChanged FINAL)
    Q_PROPERTY(bool ownGetReady READ ownGetReady NOTIFY getReadyChanged FINAL)
    Q_PROPERTY(QString getReadyText READ getReadyText NOTIFY getReadyChanged FINAL)
    Q_PROPERTY(bool canShortenGetReady READ canShortenGetReady NOTIFY getReadyChanged FINAL)
    Q_PROPERTY(bool canLengthenGetReady READ canLengthenGetReady NOTIFY getReadyChanged FINAL)
    /// 0 in turn, 1 left, 2 right.
    Q_PROPERTY(int firstSide READ firstSide WRITE setFirstSide NOTIFY firstSideChanged FINAL)
    Q_PROPERTY(bool rateTension READ rateTension WRITE setRateTension NOTIFY rateTensionChanged FINAL)
    Q_PROPERTY(bool keepAwake READ keepAwake WRITE setKeepAwake NOTIFY keepAwakeChanged FINAL)
    Q_PROPERTY(QString rollerText READ rollerText NOTIFY rollerChanged FINAL)
    Q_PROPERTY(QString safetyText READ safetyText NOTIFY safetyChanged FINAL)
    Q_PROPERTY(unknot::viewmodels::LogFolder* folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)

public:
    SettingsViewModel(AppState& state, QString dataFolder, QString version, QObject* parent = nullptr);

    [[nodiscard]] int theme() const { return props_.theme; }
    void setTheme(int theme);
    [[nodiscard]] bool dark() const { return props_.dark; }
    /// What the desktop prefers; counts while the theme is left to the system.
    void setSystemDark(bool dark);

    [[nodiscard]] int textSize() const { return props_.textSize; }
    void setTextSize(int size);
    [[nodiscard]] double textScale() const { return props_.textScale; }

    [[nodiscard]] int distance() const { return props_.distance; }
    void setDistance(int distance);

    /// The screen that the window is on, in logical pixels and logical pixels per millimetre.
    Q_INVOKABLE void setScreen(double width, double height, double pixelsPerMm);
    /// Corrects the screen's diagonal by half inches.
    Q_INVOKABLE void stepScreen(int by);
    Q_INVOKABLE void useDetectedScreen();
    [[nodiscard]] QString screenText() const { return props_.screenText; }
    [[nodiscard]] QString screenHint() const { return props_.screenHint; }
    [[nodiscard]] bool screenCorrected() const { return props_.screenCorrected; }

    [[nodiscard]] QString look() const { return props_.look; }
    void setLook(const QString& look);
    [[nodiscard]] bool reduceMotion() const { return props_.reduceMotion; }
    void setReduceMotion(bool on);
    [[nodiscard]] bool keyHints() const { return props_.keyHints; }
    void setKeyHints(bool on);
    [[nodiscard]] bool fullScreenSession() const { return props_.fullScreenSession; }
    void setFullScreenSession(bool on);

    [[nodiscard]] double strokeSeconds() const { return props_.strokeSeconds; }
    void setStrokeSeconds(double seconds);
    Q_INVOKABLE void useOwnPace();
    [[nodiscard]] bool ownPace() const { return props_.ownPace; }
    [[nodiscard]] QString strokeText() const { return props_.strokeText; }

    /// Each routine keeps its own.
    [[nodiscard]] bool ownGetReady() const { return props_.ownGetReady; }
    [[nodiscard]] QString getReadyText() const { return props_.getReadyText; }
    [[nodiscard]] bool canShortenGetReady() const { return props_.canShortenGetReady; }
    [[nodiscard]] bool canLengthenGetReady() const { return props_.canLengthenGetReady; }
    /// By five seconds, from the usual ten on.
    Q_INVOKABLE void stepGetReady(int by);
    Q_INVOKABLE void useOwnGetReady();
    [[nodiscard]] int firstSide() const { return props_.firstSide; }
    void setFirstSide(int side);
    [[nodiscard]] bool rateTension() const { return props_.rateTension; }
    void setRateTension(bool on);
    [[nodiscard]] bool keepAwake() const { return props_.keepAwake; }
    void setKeepAwake(bool on);

    [[nodiscard]] QString rollerText() const { return props_.rollerText; }
    [[nodiscard]] QString safetyText() const { return props_.safetyText; }
    [[nodiscard]] LogFolder* folder() { return &folder_; }
    [[nodiscard]] QString version() const { return version_; }

    Q_INVOKABLE void reviewSafety() { Q_EMIT safetyReviewRequested(); }
    Q_INVOKABLE void changeRoller() { Q_EMIT rollerReviewRequested(); }

Q_SIGNALS:
    void themeChanged();
    void darkChanged();
    void textSizeChanged();
    void distanceChanged();
    void screenChanged();
    void lookChanged();
    void reduceMotionChanged();
    void keyHintsChanged();
    void fullScreenSessionChanged();
    void strokeChanged();
    void getReadyChanged();
    void firstSideChanged();
    void rateTensionChanged();
    void keepAwakeChanged();
    void rollerChanged();
    void safetyChanged();
    void safetyReviewRequested();
    void rollerReviewRequested();

private:
    struct Surroundings {
        bool systemDark = false;
        double detectedInches = 0; ///< 0: the screen does not say.
    };
    struct Props {
        int theme = 0;
        bool dark = false;
        int textSize = 0;
        double textScale = 1;
        int distance = 2;
        QString screenText;
        QString screenHint;
        bool screenCorrected = false;
        QString look;
        bool reduceMotion = false;
        bool keyHints = true;
        bool fullScreenSession = true;
        double strokeSeconds = 3;
        bool ownPace = true;
        QString strokeText;
        bool ownGetReady = true;
        QString getReadyText;
        bool canShortenGetReady = true;
        bool canLengthenGetReady = true;
        int firstSide = 0;
        bool rateTension = true;
        bool keepAwake = true;
        QString rollerText;
        QString safetyText;
    };
    static Props derive(const Settings& settings, const Surroundings& around);
    void refresh();

    AppState& state_;
    Surroundings around_;
    Props props_;
    LogFolder folder_;
    QString version_;
};

} // namespace unknot::viewmodels
