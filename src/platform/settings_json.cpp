#include "platform/settings_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace unknot::platform {

namespace {

constexpr std::array<std::pair<ThemeChoice, const char*>, 3> kThemes{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr std::array<std::pair<FirstSide, const char*>, 3> kFirstSides{
    {{FirstSide::InTurn, "in-turn"}, {FirstSide::Left, "left"}, {FirstSide::Right, "right"}}};
constexpr std::array<std::pair<Roller, const char*>, 5> kRollers{
    {{Roller::NotAsked, "not-asked"},
     {Roller::SmoothFirm, "smooth-firm"},
     {Roller::HarderOrTextured, "harder-or-textured"},
     {Roller::SofterOrSmaller, "softer-or-smaller"},
     {Roller::None, "none"}}};
constexpr std::array<std::pair<VoiceMode, const char*>, 3> kVoices{
    {{VoiceMode::Off, "off"}, {VoiceMode::Short, "short"}, {VoiceMode::Full, "full"}}};
constexpr std::array kTextScales{1.0, 1.25, 1.5};
constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

struct Reader {
    const QJsonObject& object;

    void operator()(const char* key, bool& value) const
    {
        if (const QJsonValue json = at(key); json.isBool())
            value = json.toBool();
    }
    void operator()(const char* key, double& value, double least, double most) const
    {
        if (const QJsonValue json = at(key); json.isDouble())
            value = std::clamp(json.toDouble(), least, most);
    }
    void operator()(const char* key, int& value, int least, int most) const
    {
        if (const QJsonValue json = at(key); json.isDouble())
            value = static_cast<int>(std::lround(std::clamp<double>(json.toDouble(), least, most)));
    }
    void operator()(const char* key, std::string& value) const
    {
        if (const QJsonValue json = at(key); json.isString())
            value = json.toString().toStdString();
    }
    template <class Value, std::size_t count>
    void operator()(const char* key, Value& value,
                    const std::array<std::pair<Value, const char*>, count>& names) const
    {
        const QString text = at(key).toString();
        for (const auto& [known, name] : names)
            if (text == QLatin1String(name))
                value = known;
    }
    QJsonValue at(const char* key) const { return object.value(QLatin1String(key)); }
};

struct Writer {
    QJsonObject& object;

    void operator()(const char* key, bool value) const { object.insert(QLatin1String(key), value); }
    void operator()(const char* key, double value, double, double) const
    {
        object.insert(QLatin1String(key), value);
    }
    void operator()(const char* key, int value, int, int) const { object.insert(QLatin1String(key), value); }
    void operator()(const char* key, const std::string& value) const
    {
        object.insert(QLatin1String(key), QString::fromStdString(value));
    }
    template <class Value, std::size_t count>
    void operator()(const char* key, Value value,
                    const std::array<std::pair<Value, const char*>, count>& names) const
    {
        for (const auto& [known, name] : names)
            if (value == known)
                object.insert(QLatin1String(key), QLatin1String(name));
    }
};

template <class Io, class AnySettings>
void fields(const Io& io, AnySettings& settings)
{
    io("theme", settings.theme, kThemes);
    io("textScale", settings.textScale, kTextScales.front(), kTextScales.back());
    io("distanceMetres", settings.distanceMetres, 0.5, 5.0);
    io("screenInches", settings.screenInches, 0.0, 200.0);
    io("reduceMotion", settings.reduceMotion);
    io("keyHints", settings.keyHints);
    io("fullScreenSession", settings.fullScreenSession);
    io("strokeSeconds", settings.strokeSeconds, 0.0, 4.0);
    io("getReadySeconds", settings.getReadySeconds, 0, 30);
    io("firstSide", settings.firstSide, kFirstSides);
    io("rateTension", settings.rateTension);
    io("keepAwake", settings.keepAwake);
    io("look", settings.look);
    io("logFolder", settings.logFolder);
    io("roller", settings.roller, kRollers);
    io("askActivities", settings.askActivities);
}

template <class Io, class AnySound>
void soundFields(const Io& io, AnySound& sound)
{
    io("voice", sound.voice, kVoices);
    io("program", sound.program);
    io("voiceId", sound.voiceId);
    io("wordsPerMinute", sound.wordsPerMinute, 120, 200);
    io("voiceVolume", sound.voiceVolume, 0.0, 1.0);
    io("toneVolume", sound.toneVolume, 0.0, 1.0);
    io("tones", sound.tones);
    io("metronome", sound.metronome);
    io("leadMs", sound.leadMs, 0, 500);
    io("captions", sound.captions);
    io("edgeLight", sound.edgeLight);
    io("rateByEar", sound.rateByEar);
    io("answerWithinSeconds", sound.answerWithinSeconds, 10, 120);
    io("floorRotation", sound.floorRotation, 0, 270);
}

SoundSettings soundFrom(const QJsonObject& object)
{
    SoundSettings sound;
    soundFields(Reader{object}, sound);
    sound.floorRotation = sound.floorRotation / 90 * 90;
    return sound;
}

double nearestTextScale(double scale)
{
    return *std::min_element(kTextScales.begin(), kTextScales.end(),
                             [&](double a, double b) { return std::abs(a - scale) < std::abs(b - scale); });
}

SafetyAnswer safetyFrom(const QJsonObject& object)
{
    SafetyAnswer answer;
    static const QRegularExpression day(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QString given = object.value(QLatin1String("localDay")).toString();
    if (day.match(given).hasMatch())
        answer.localDay = given.toStdString();
    for (const QJsonValue& id : object.value(QLatin1String("ticked")).toArray())
        if (id.isString())
            answer.ticked.push_back(id.toString().toStdString());
    return answer;
}

Contact contactFrom(const QJsonObject& object)
{
    Contact contact;
    const Reader read{object};
    read("name", contact.name);
    read("reach", contact.reach);
    return contact;
}

ReminderSettings reminderFrom(const QJsonObject& object)
{
    ReminderSettings reminder;
    Reader{object}("on", reminder.on);
    const QTime time =
        QTime::fromString(object.value(QLatin1String("time")).toString(), QStringLiteral("HH:mm"));
    if (time.isValid())
        reminder.minuteOfDay = time.msecsSinceStartOfDay() / 60000;
    int days = 0;
    for (const QJsonValue& day : object.value(QLatin1String("days")).toArray())
        for (std::size_t i = 0; i < kDays.size(); ++i)
            if (day.toString() == QLatin1String(kDays[i]))
                days |= 1 << i;
    if (days != 0)
        reminder.days = days;
    return reminder;
}

QJsonObject withReminder(QJsonObject object, const ReminderSettings& reminder)
{
    object.insert(QLatin1String("on"), reminder.on);
    object.insert(
        QLatin1String("time"),
        QTime::fromMSecsSinceStartOfDay(reminder.minuteOfDay * 60000).toString(QStringLiteral("HH:mm")));
    QJsonArray days;
    for (std::size_t i = 0; i < kDays.size(); ++i)
        if ((reminder.days & (1 << i)) != 0)
            days.append(QLatin1String(kDays[i]));
    object.insert(QLatin1String("days"), days);
    return object;
}

} // namespace

std::optional<QJsonObject> settingsObject(const QByteArray& text)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

Settings settingsFrom(const QJsonObject& object)
{
    Settings settings;
    fields(Reader{object}, settings);
    settings.textScale = nearestTextScale(settings.textScale);
    // Between 0 (as the technique, or the routine, has it) and the least there is nothing.
    if (settings.strokeSeconds > 0)
        settings.strokeSeconds = std::max(settings.strokeSeconds, 2.0);
    if (settings.getReadySeconds > 0)
        settings.getReadySeconds = std::max(settings.getReadySeconds, 5);
    settings.sound = soundFrom(object.value(QLatin1String("sound")).toObject());
    settings.safety = safetyFrom(object.value(QLatin1String("safety")).toObject());
    settings.contact = contactFrom(object.value(QLatin1String("contact")).toObject());
    settings.reminder = reminderFrom(object.value(QLatin1String("reminder")).toObject());
    return settings;
}

QJsonObject withSettings(QJsonObject object, const Settings& settings)
{
    fields(Writer{object}, settings);
    QJsonObject safety = object.value(QLatin1String("safety")).toObject();
    safety.insert(QLatin1String("localDay"), QString::fromStdString(settings.safety.localDay));
    QJsonArray ticked;
    for (const std::string& id : settings.safety.ticked)
        ticked.append(QString::fromStdString(id));
    safety.insert(QLatin1String("ticked"), ticked);
    object.insert(QLatin1String("safety"), safety);
    QJsonObject sound = object.value(QLatin1String("sound")).toObject();
    soundFields(Writer{sound}, settings.sound);
    object.insert(QLatin1String("sound"), sound);
    QJsonObject contact = object.value(QLatin1String("contact")).toObject();
    contact.insert(QLatin1String("name"), QString::fromStdString(settings.contact.name));
    contact.insert(QLatin1String("reach"), QString::fromStdString(settings.contact.reach));
    object.insert(QLatin1String("contact"), contact);
    object.insert(QLatin1String("reminder"),
                  withReminder(object.value(QLatin1String("reminder")).toObject(), settings.reminder));
    return object;
}

} // namespace unknot::platform
