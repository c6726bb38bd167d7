#include "settings_view_model.h"

#include "format.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace unknot::viewmodels {

namespace {

constexpr std::array kTextScales{1.0, 1.25, 1.5};
constexpr std::array kDistances{1.5, 2.0, 3.0};
constexpr double kLeastInches = 7;
constexpr double kMostInches = 100;
constexpr double kUsualInches = 14;
constexpr double kUsualStroke = 3;
constexpr int kUsualGetReady = 10;
constexpr int kGetReadyStep = 5;
constexpr int kLeastGetReady = 5;
constexpr int kMostGetReady = 30;

template <std::size_t N>
int indexOf(const std::array<double, N>& values, double value)
{
    const auto at = std::find(values.begin(), values.end(), value);
    return at == values.end() ? -1 : static_cast<int>(at - values.begin());
}

QString rollerName(Roller roller)
{
    switch (roller) {
    case Roller::NotAsked:
        return SettingsViewModel::tr("Not said yet.");
    case Roller::SmoothFirm:
        return SettingsViewModel::tr("Smooth and firm.");
    case Roller::HarderOrTextured:
        return SettingsViewModel::tr("Harder, or with a texture. Steps start gentler.");
    case Roller::SofterOrSmaller:
        return SettingsViewModel::tr("Softer or smaller.");
    case Roller::None:
        return SettingsViewModel::tr("No roller yet.");
    }
    return {};
}

QString safetyGiven(const std::string& localDay)
{
    const QDate day = QDate::fromString(QString::fromStdString(localDay), Qt::ISODate);
    if (!day.isValid())
        return SettingsViewModel::tr("Not answered yet");
    return SettingsViewModel::tr("Given on %1")
        .arg(QLocale().toString(day, SettingsViewModel::tr("d MMMM yyyy", "date format of a day")));
}

/// What a control with choices has picked; a choice that there is none of changes nothing.
template <class Choice>
void choose(AppState& state, Choice Settings::*place, int index, Choice last)
{
    if (index >= 0 && index <= static_cast<int>(last))
        state.change([&](Settings& settings) { settings.*place = static_cast<Choice>(index); });
}

template <std::size_t N>
void choose(AppState& state, double Settings::*place, int index, const std::array<double, N>& values)
{
    if (index >= 0 && index < static_cast<int>(N))
        state.change([&](Settings& settings) { settings.*place = values[static_cast<std::size_t>(index)]; });
}

template <class T>
void put(AppState& state, T Settings::*place, T value)
{
    state.change([&](Settings& settings) { settings.*place = std::move(value); });
}

} // namespace

SettingsViewModel::SettingsViewModel(AppState& state, QString dataFolder, QString version, QObject* parent)
    : QObject(parent), state_(state), folder_(std::move(dataFolder)), version_(std::move(version))
{
    props_ = derive(state_.settings(), around_);
    connect(&state_, &AppState::settingsChanged, this, &SettingsViewModel::refresh);
}

SettingsViewModel::Props SettingsViewModel::derive(const Settings& settings, const Surroundings& around)
{
    Props props;
    props.theme = static_cast<int>(settings.theme);
    props.dark =
        settings.theme == ThemeChoice::Dark || (settings.theme == ThemeChoice::System && around.systemDark);
    props.textScale = settings.textScale;
    props.textSize = indexOf(kTextScales, settings.textScale);
    props.distance = indexOf(kDistances, settings.distanceMetres);
    props.screenCorrected = settings.screenInches > 0;
    const double inches = props.screenCorrected ? settings.screenInches : around.detectedInches;
    props.screenText = inches > 0 ? tr("%1 inch").arg(QLocale().toString(inches, 'g', 3)) : tr("Not known");
    props.screenHint = props.screenCorrected       ? tr("Corrected by you")
                       : around.detectedInches > 0 ? tr("Detected. Correct it if the timer looks wrong.")
                                                   : tr("Set it, so that the timer is big enough.");
    props.look = QString::fromStdString(settings.look);
    props.reduceMotion = settings.reduceMotion;
    props.keyHints = settings.keyHints;
    props.fullScreenSession = settings.fullScreenSession;
    props.ownPace = settings.strokeSeconds <= 0;
    props.strokeSeconds = props.ownPace ? kUsualStroke : settings.strokeSeconds;
    props.strokeText =
        props.ownPace ? tr("Usual") : format::seconds(Millis(std::lround(settings.strokeSeconds * 1000)));
    props.ownGetReady = settings.getReadySeconds <= 0;
    props.getReadyText =
        props.ownGetReady ? tr("Usual") : format::seconds(std::chrono::seconds(settings.getReadySeconds));
    props.canShortenGetReady = props.ownGetReady || settings.getReadySeconds > kLeastGetReady;
    props.canLengthenGetReady = props.ownGetReady || settings.getReadySeconds < kMostGetReady;
    props.firstSide = static_cast<int>(settings.firstSide);
    props.rateTension = settings.rateTension;
    props.keepAwake = settings.keepAwake;
    props.rollerText = rollerName(settings.roller);
    props.safetyText = safetyGiven(settings.safety.localDay);
    return props;
}

void SettingsViewModel::refresh()
{
    const Props old = std::exchange(props_, derive(state_.settings(), around_));
    if (old.theme != props_.theme)
        Q_EMIT themeChanged();
    if (old.dark != props_.dark)
        Q_EMIT darkChanged();
    if (old.textScale != props_.textScale)
        Q_EMIT textSizeChanged();
    if (old.distance != props_.distance)
        Q_EMIT distanceChanged();
    if (old.screenText != props_.screenText || old.screenHint != props_.screenHint)
        Q_EMIT screenChanged();
    if (old.look != props_.look)
        Q_EMIT lookChanged();
    if (old.reduceMotion != props_.reduceMotion)
        Q_EMIT reduceMotionChanged();
    if (old.keyHints != props_.keyHints)
        Q_EMIT keyHintsChanged();
    if (old.fullScreenSession != props_.fullScreenSession)
        Q_EMIT fullScreenSessionChanged();
    if (old.strokeText != props_.strokeText || old.ownPace != props_.ownPace)
        Q_EMIT strokeChanged();
    if (old.getReadyText != props_.getReadyText)
        Q_EMIT getReadyChanged();
    if (old.firstSide != props_.firstSide)
        Q_EMIT firstSideChanged();
    if (old.rateTension != props_.rateTension)
        Q_EMIT rateTensionChanged();
    if (old.keepAwake != props_.keepAwake)
        Q_EMIT keepAwakeChanged();
    if (old.rollerText != props_.rollerText)
        Q_EMIT rollerChanged();
    if (old.safetyText != props_.safetyText)
        Q_EMIT safetyChanged();
}

void SettingsViewModel::setTheme(int theme)
{
    choose(state_, &Settings::theme, theme, ThemeChoice::Dark);
}

void SettingsViewModel::setSystemDark(bool dark)
{
    around_.systemDark = dark;
    refresh();
}

void SettingsViewModel::setTextSize(int size)
{
    choose(state_, &Settings::textScale, size, kTextScales);
}

void SettingsViewModel::setDistance(int distance)
{
    choose(state_, &Settings::distanceMetres, distance, kDistances);
}

void SettingsViewModel::setScreen(double width, double height, double pixelsPerMm)
{
    // Outside 2 to 12 logical px per mm no real screen is found: the driver does not know the size.
    const bool known = pixelsPerMm >= 2 && pixelsPerMm <= 12;
    const double inches = known ? std::hypot(width, height) / pixelsPerMm / 25.4 : 0;
    around_.detectedInches = std::round(inches * 10) / 10;
    refresh();
}

void SettingsViewModel::stepScreen(int by)
{
    state_.change([&](Settings& settings) {
        const double now = settings.screenInches > 0    ? settings.screenInches
                           : around_.detectedInches > 0 ? around_.detectedInches
                                                        : kUsualInches;
        const double next = by > 0 ? std::floor(now * 2 + by) / 2 : std::ceil(now * 2 + by) / 2;
        settings.screenInches = std::clamp(next, kLeastInches, kMostInches);
    });
}

void SettingsViewModel::useDetectedScreen()
{
    put(state_, &Settings::screenInches, 0.0);
}

void SettingsViewModel::setLook(const QString& look)
{
    put(state_, &Settings::look, look.toStdString());
}

void SettingsViewModel::setReduceMotion(bool on)
{
    put(state_, &Settings::reduceMotion, on);
}

void SettingsViewModel::setKeyHints(bool on)
{
    put(state_, &Settings::keyHints, on);
}

void SettingsViewModel::setFullScreenSession(bool on)
{
    put(state_, &Settings::fullScreenSession, on);
}

void SettingsViewModel::setStrokeSeconds(double seconds)
{
    put(state_, &Settings::strokeSeconds, std::clamp(std::round(seconds * 2) / 2, 2.0, 4.0));
}

void SettingsViewModel::useOwnPace()
{
    put(state_, &Settings::strokeSeconds, 0.0);
}

void SettingsViewModel::stepGetReady(int by)
{
    state_.change([&](Settings& settings) {
        // The first step from "Usual" says the number that it usually is: it would be passed over otherwise.
        settings.getReadySeconds =
            settings.getReadySeconds <= 0
                ? kUsualGetReady
                : std::clamp(settings.getReadySeconds + by * kGetReadyStep, kLeastGetReady, kMostGetReady);
    });
}

void SettingsViewModel::useOwnGetReady()
{
    put(state_, &Settings::getReadySeconds, 0);
}

void SettingsViewModel::setFirstSide(int side)
{
    choose(state_, &Settings::firstSide, side, FirstSide::Right);
}

void SettingsViewModel::setRateTension(bool on)
{
    put(state_, &Settings::rateTension, on);
}

void SettingsViewModel::setKeepAwake(bool on)
{
    put(state_, &Settings::keepAwake, on);
}

} // namespace unknot::viewmodels
