#include "log_folder.h"

#include "emissions.h"
#include "support/catch.h"

#include <QDir>

using namespace unknot;
using test::Emissions;
using viewmodels::LogFolder;

using Names = std::vector<std::string>;

TEST_CASE("only a folder that cannot be used is a problem of the folder")
{
    LogFolder folder(QStringLiteral("/data"));
    folder.setProblem(Error{ErrorCode::Corrupt, "Damaged.", "/data"});
    CHECK(folder.problem().isEmpty());
    folder.setProblem(Error{ErrorCode::Unwritable, "Read-only.", "/data"});
    CHECK(folder.problem() == QStringLiteral("Read-only."));
    folder.setProblem({});
    CHECK(folder.problem().isEmpty());
}

TEST_CASE("a whole path is asked for, with the home folder written out")
{
    LogFolder folder(QStringLiteral("/data"));
    QString asked;
    QObject::connect(&folder, &LogFolder::chosen, &folder, [&](const QString& path) { asked = path; });
    folder.choose(QStringLiteral(" /media/stick/unknot/ "));
    CHECK(asked == QStringLiteral("/media/stick/unknot"));
    folder.choose(QStringLiteral("~/unknot"));
    CHECK(asked == QDir::homePath() + QStringLiteral("/unknot"));
    asked.clear();
    folder.choose(QStringLiteral("unknot"));
    CHECK(asked.isEmpty());
    CHECK_FALSE(folder.refusal().isEmpty());
    folder.choose({});
    CHECK(asked.isEmpty());
}

TEST_CASE("a folder that was taken is the folder, and its problems are over")
{
    LogFolder folder(QStringLiteral("/data"));
    folder.setProblem(Error{ErrorCode::Unwritable, "Read-only.", "/data"});
    folder.refuse(QStringLiteral("Not there."));
    Emissions sent(folder);
    folder.take(QStringLiteral("/other"));
    CHECK(folder.path() == QStringLiteral("/other"));
    CHECK(folder.problem().isEmpty());
    CHECK(folder.refusal().isEmpty());
    CHECK(sent.take() == Names{"changed", "moved"});
}
