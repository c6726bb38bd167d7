#include "data_view_model.h"

#include "typed_path.h"

#include <QPointer>

#include <utility>

namespace unknot::viewmodels {

DataViewModel::DataViewModel(AppState& state, LogWatch& watch, const Deps& deps, QString folder,
                             QObject* parent)
    : QObject(parent), state_(state), watch_(watch), deps_(deps), folder_(std::move(folder))
{
}

QString DataViewModel::proposed(const QString& ending) const
{
    return QStringLiteral("%1/unknot-%2.%3").arg(folder_, QString::fromStdString(watch_.today()), ending);
}

bool DataViewModel::begin(const QString& file)
{
    if (busy_)
        return false;
    done_.clear();
    problem_ = file.trimmed().isEmpty() ? tr("Name a file.") : QString();
    busy_ = problem_.isEmpty();
    Q_EMIT changed();
    return busy_;
}

void DataViewModel::finish(const QString& done, const Error* error)
{
    busy_ = false;
    done_ = error ? QString() : done;
    problem_.clear();
    if (error) {
        const QString message = QString::fromStdString(error->message);
        problem_ =
            error->place.empty() ? message : tr("%1: %2").arg(QString::fromStdString(error->place), message);
    }
    Q_EMIT changed();
}

void DataViewModel::exportCsv(const QString& file)
{
    if (begin(file))
        deps_.archive.exportTo(typedPath(file), LogArchive::Format::Csv,
                               [self = QPointer(this), file](const Result<void>& done) {
                                   if (self)
                                       self->finish(tr("Written to %1.").arg(file),
                                                    done.ok() ? nullptr : &done.error());
                               });
}

void DataViewModel::exportJson(const QString& file)
{
    if (begin(file))
        deps_.archive.exportTo(typedPath(file), LogArchive::Format::Json,
                               [self = QPointer(this), file](const Result<void>& done) {
                                   if (self)
                                       self->finish(tr("Written to %1.").arg(file),
                                                    done.ok() ? nullptr : &done.error());
                               });
}

void DataViewModel::importJson(const QString& file)
{
    if (!begin(file))
        return;
    deps_.archive.importFrom(typedPath(file), [self = QPointer(this)](const Result<ImportCount>& done) {
        if (!self)
            return;
        const ImportCount count = done.ok() ? done.value() : ImportCount{};
        self->finish(tr("%1, %2.").arg(tr("%n session(s) added", nullptr, count.added),
                                       tr("%n were there already", nullptr, count.known)),
                     done.ok() ? nullptr : &done.error());
        self->watch_.refresh();
    });
}

void DataViewModel::backUp(const QString& file)
{
    if (begin(file))
        deps_.archive.backUp(typedPath(file), [self = QPointer(this), file](const Result<void>& done) {
            if (self)
                self->finish(tr("Backed up to %1.").arg(file), done.ok() ? nullptr : &done.error());
        });
}

void DataViewModel::restore(const QString& file)
{
    if (!begin(file))
        return;
    deps_.archive.restore(typedPath(file), [self = QPointer(this)](const Result<std::string>& kept) {
        if (!self)
            return;
        const QString where = kept.ok() ? QString::fromStdString(kept.value()) : QString();
        self->finish(tr("Restored. The log as it was is kept as %1.").arg(where),
                     kept.ok() ? nullptr : &kept.error());
        self->watch_.refresh();
    });
}

void DataViewModel::deleteAll()
{
    if (busy_)
        return;
    busy_ = true;
    Q_EMIT changed();
    deps_.archive.deleteAll([self = QPointer(this)](const Result<void>& done) {
        if (!self)
            return;
        if (done.ok())
            self->state_.setSettings({});
        self->finish(tr("All your data was deleted."), done.ok() ? nullptr : &done.error());
        self->watch_.refresh();
    });
}

void DataViewModel::forgetMessages()
{
    if (busy_ || (done_.isEmpty() && problem_.isEmpty()))
        return;
    done_.clear();
    problem_.clear();
    Q_EMIT changed();
}

} // namespace unknot::viewmodels
