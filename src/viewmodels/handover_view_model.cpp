#include "handover_view_model.h"

#include "unknot/core/handover_name.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QUrl>

namespace unknot::viewmodels {

HandoverViewModel::HandoverViewModel(AppState& state, Handover* handover, QObject* parent)
    : QObject(parent), state_(state), handover_(handover),
      letter_(QLocale().measurementSystem() == QLocale::ImperialUSSystem)
{
}

QString HandoverViewModel::routine() const
{
    return QString::fromStdString(routine_.name.in(state_.language()));
}

QString HandoverViewModel::folder() const
{
    return handover_ ? QDir::toNativeSeparators(QString::fromStdString(handover_->usualFolder())) : QString();
}

void HandoverViewModel::show(const Routine& routine)
{
    routine_ = routine;
    // The next sheet is for somebody else, and the field for it is empty.
    forWhom_.clear();
    open_ = true;
    message_.clear();
    preview();
}

void HandoverViewModel::close()
{
    open_ = false;
    Q_EMIT changed();
}

void HandoverViewModel::setFrom(const QString& name)
{
    from_ = QString::fromStdString(handoverName(name.toStdString()));
    preview();
}

void HandoverViewModel::setForWhom(const QString& name)
{
    forWhom_ = QString::fromStdString(handoverName(name.toStdString()));
    preview();
}

void HandoverViewModel::setNamesInFile(bool yes)
{
    namesInFile_ = yes;
    Q_EMIT changed();
}

void HandoverViewModel::setLetter(bool letter)
{
    letter_ = letter;
    preview();
}

HandoverNames HandoverViewModel::names() const
{
    return {from_.toStdString(), forWhom_.toStdString()};
}

void HandoverViewModel::preview()
{
    if (!open_ || !handover_) {
        Q_EMIT changed();
        return;
    }
    handover_->previewSheet(routine_, names(), letter_,
                            [self = QPointer(this)](const Result<std::vector<std::string>>& files) {
                                if (self)
                                    self->showPages(files);
                            });
    Q_EMIT changed();
}

void HandoverViewModel::showPages(const Result<std::vector<std::string>>& files)
{
    pages_.clear();
    if (files) {
        for (const std::string& file : files.value())
            pages_ << QUrl::fromLocalFile(QString::fromStdString(file)).toString();
    } else {
        failed_ = true;
        message_ = QString::fromStdString(files.error().message);
    }
    Q_EMIT changed();
}

std::string HandoverViewModel::freeFile(const char* ending) const
{
    const QDir folder(QString::fromStdString(handover_->usualFolder()));
    const QString name = QString::fromStdString(routine_.id);
    QString file = folder.filePath(name + QLatin1String(ending));
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(QStringLiteral("%1-%2%3").arg(name).arg(number).arg(QLatin1String(ending)));
    return file.toStdString();
}

void HandoverViewModel::tell(const Result<void>& result, const QString& done)
{
    failed_ = !result.ok();
    message_ = result ? done : QString::fromStdString(result.error().message);
    Q_EMIT changed();
}

void HandoverViewModel::saveSheet(bool openIt)
{
    if (!handover_)
        return;
    const std::string file = freeFile(".pdf");
    handover_->writeSheet(
        routine_, names(), letter_, file, [self = QPointer(this), file, openIt](const Result<void>& written) {
            if (!self)
                return;
            self->tell(written,
                       tr("The sheet is %1.").arg(QDir::toNativeSeparators(QString::fromStdString(file))));
            if (written && openIt)
                self->handover_->openFile(file);
        });
}

void HandoverViewModel::saveProgramme()
{
    if (!handover_)
        return;
    const std::string file = freeFile(".unknot");
    handover_->writeProgramme(
        routine_, namesInFile_ ? names() : HandoverNames{}, file, [this, file](const Result<void>& written) {
            tell(written,
                 tr("The programme file is %1.").arg(QDir::toNativeSeparators(QString::fromStdString(file))));
        });
}

} // namespace unknot::viewmodels
