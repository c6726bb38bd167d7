#include "platform/settings_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace unknot::platform {

namespace {

constexpr std::array<std::pair<ThemeChoice, const char*>, 3> kThemes{
    {{ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}}};
constexpr std::array<std::pair<Roller, const char*>, 5> kRollers{
    {{Roller::NotAsked, "not-asked"},
     {Roller::SmoothFirm, "smooth-firm"},
     {Roller::HarderOrTextured, "harder-or-textured"},
     {Roller::SofterOrSmaller, "softer-or-smaller"},
     {Roller::None, "none"}}};
constexpr std::array kTextScales{1.0, 1.25, 1.5};

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
    io("look", settings.look);
    io("roller", settings.roller, kRollers);
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
    // Between 0 (each technique's own) and the slowest pace there is nothing.
    if (settings.strokeSeconds > 0)
        settings.strokeSeconds = std::max(settings.strokeSeconds, 2.0);
    settings.safety = safetyFrom(object.value(QLatin1String("safety")).toObject());
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
    return object;
}

} // namespace unknot::platform
