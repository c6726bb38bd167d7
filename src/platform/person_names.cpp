#include "platform/people_file.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace unknot::platform {

namespace {

/// What two names that look alike have in common.
QString folded(const std::string& name)
{
    return QString::fromStdString(name).normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool plain(const QString& name)
{
    const auto points = name.toUcs4();
    return std::ranges::none_of(points, [](uint point) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format: // Also what turns the direction of writing.
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return point == QChar::ReplacementCharacter;
        }
    });
}

/// Words that the command line and the folders use themselves.
bool reserved(const QString& name)
{
    static const QRegularExpression id(QStringLiteral("^(person-\\d+|first|demonstration)$"));
    return id.match(name).hasMatch();
}

} // namespace

NameFault faultOf(const std::string& name, const PeopleList& list, const std::string& id)
{
    const QString text = QString::fromStdString(name);
    if (text.trimmed().isEmpty())
        return NameFault::Empty;
    if (!plain(text))
        return NameFault::NotPlain;
    if (text.trimmed().toUcs4().size() > kLongestName)
        return NameFault::TooLong;
    const QString wanted = folded(name);
    const bool taken = reserved(wanted) || std::ranges::any_of(list.people, [&](const Person& person) {
                           return person.id != id && folded(person.name) == wanted;
                       });
    return taken ? NameFault::Taken : NameFault::None;
}

const Person* personNamed(const std::string& name, const PeopleList& list)
{
    const auto is = [&](auto of) {
        const auto at = std::ranges::find_if(list.people, [&](const Person& person) {
            return !of(person).empty() && folded(of(person)) == folded(name);
        });
        return at == list.people.end() ? nullptr : &*at;
    };
    const Person* named = is([](const Person& person) { return person.name; });
    return named ? named : is([](const Person& person) { return person.id; });
}

} // namespace unknot::platform
