#include "people_view_model.h"

#include "typed_path.h"

#include <QPointer>
#include <QRegularExpression>

#include <utility>

namespace unknot::viewmodels {

PeopleViewModel::PeopleViewModel(const Deps& deps, QString folder, QObject* parent)
    : QObject(parent), deps_(deps), folder_(std::move(folder))
{
    refresh();
}

QString PeopleViewModel::nameOf(const Person& person) const
{
    if (!person.name.empty())
        return QString::fromStdString(person.name);
    return tr("First person");
}

QString PeopleViewModel::nameOf(const QString& id) const
{
    for (const PersonRow& row : rows_.rows())
        if (row.id == id)
            return row.name;
    return {};
}

void PeopleViewModel::refresh()
{
    std::vector<PersonRow> rows;
    choices_.clear();
    choice_ = 0;
    for (const Person& person : deps_.people.all()) {
        const bool inUse = person.id == deps_.person;
        const bool first = person.id == kFirstPerson;
        if (inUse)
            choice_ = static_cast<int>(rows.size());
        if (first)
            firstHasName_ = !person.name.empty();
        rows.push_back({QString::fromStdString(person.id), nameOf(person), inUse, !inUse && !first});
        choices_ << rows.back().name;
    }
    choices_ << tr("Demonstration");
    if (demonstrating())
        choice_ = static_cast<int>(rows.size());
    rows_.setRows(std::move(rows));
    Q_EMIT changed();
}

void PeopleViewModel::tell(const QString& done, const Error* error)
{
    done_ = error ? QString() : done;
    problem_ = error ? QString::fromStdString(error->message) : QString();
    if (error && !error->place.empty())
        problem_ = tr("%1: %2").arg(QString::fromStdString(error->place), problem_);
    refresh();
}

void PeopleViewModel::refuse(const QString& why)
{
    done_.clear();
    problem_ = why;
    // Whoever asked shows again who is there.
    Q_EMIT changed();
}

void PeopleViewModel::choose(int index)
{
    const auto& rows = rows_.rows();
    if (index == choice_ || index < 0 || index > static_cast<int>(rows.size()))
        return;
    if (index == static_cast<int>(rows.size()))
        demonstrate();
    else
        use(rows[static_cast<std::size_t>(index)].id);
}

void PeopleViewModel::use(const QString& id)
{
    if (id.toStdString() != deps_.person && !nameOf(id).isEmpty())
        Q_EMIT chosen(id);
}

void PeopleViewModel::demonstrate()
{
    if (!demonstrating())
        Q_EMIT chosen(QString::fromStdString(kDemonstration));
}

void PeopleViewModel::endDemonstration()
{
    if (demonstrating())
        Q_EMIT chosen({});
}

QString PeopleViewModel::faultOf(const QString& name, const QString& id) const
{
    switch (deps_.people.faultOf(name.toStdString(), id.toStdString())) {
    case NameFault::None:
        return {};
    case NameFault::Empty:
        return tr("Write a name or initials.");
    case NameFault::TooLong:
        return tr("At most %n character(s).", nullptr, kLongestName);
    case NameFault::NotPlain:
        return tr("Plain letters and signs only.");
    case NameFault::Taken:
        return tr("This name is taken. Add a letter to tell them apart.");
    }
    return {};
}

bool PeopleViewModel::add(const QString& name)
{
    if (const QString fault = faultOf(name, {}); !fault.isEmpty()) {
        refuse(fault);
        return false;
    }
    const auto added = deps_.people.add(name.toStdString());
    tell(tr("%1 was added. Who is rolling is chosen on Today.").arg(name.trimmed()),
         added.ok() ? nullptr : &added.error());
    return added.ok();
}

bool PeopleViewModel::rename(const QString& id, const QString& name)
{
    if (const QString fault = faultOf(name, id); !fault.isEmpty()) {
        refuse(fault);
        return false;
    }
    const auto renamed = deps_.people.rename(id.toStdString(), name.toStdString());
    tell({}, renamed.ok() ? nullptr : &renamed.error());
    return renamed.ok();
}

QString PeopleViewModel::proposed(const QString& name) const
{
    static const QRegularExpression unfit(QStringLiteral("[/\\s.~]+"));
    return QStringLiteral("%1/unknot-%2.json")
        .arg(folder_, QString(name).replace(unfit, QStringLiteral("-")));
}

void PeopleViewModel::exportLog(const QString& id, const QString& file)
{
    if (busy_)
        return;
    if (file.trimmed().isEmpty()) {
        refuse(tr("Name a file."));
        return;
    }
    busy_ = true;
    tell({});
    deps_.people.exportLog(
        id.toStdString(), typedPath(file), [self = QPointer(this), file](const Result<void>& written) {
            if (!self)
                return;
            self->busy_ = false;
            self->tell(tr("Written to %1.").arg(file), written.ok() ? nullptr : &written.error());
        });
}

void PeopleViewModel::setAside(const QString& id)
{
    remove(id, People::Removal::SetAside);
}

void PeopleViewModel::deleteForGood(const QString& id)
{
    remove(id, People::Removal::Delete);
}

void PeopleViewModel::remove(const QString& id, People::Removal how)
{
    if (busy_ || id.toStdString() == deps_.person)
        return;
    const QString name = nameOf(id);
    busy_ = true;
    tell({});
    deps_.people.remove(
        id.toStdString(), how, [self = QPointer(this), name, how](const Result<std::string>& kept) {
            if (!self)
                return;
            self->busy_ = false;
            const QString where = kept.ok() ? QString::fromStdString(kept.value()) : QString();
            const bool gone = how == People::Removal::Delete || where.isEmpty();
            self->tell(gone ? tr("%1 was removed.").arg(name)
                            : tr("%1 was removed. The log and the settings are kept in %2.").arg(name, where),
                       kept.ok() ? nullptr : &kept.error());
        });
}

void PeopleViewModel::forgetMessages()
{
    if (!busy_ && !(done_.isEmpty() && problem_.isEmpty()))
        tell({});
}

} // namespace unknot::viewmodels
