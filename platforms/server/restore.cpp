#include "commands.h"
#include "file_moves.h"
#include "sentences.h"
#include "sync/protocol/message_signature.h"
#include "sync/server/sqlite/sqlite_log.h"
#include "sync/server/sqlite/sqlite_look.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace kopa::server {

namespace {

/// What lies beside a store and belongs to it.
constexpr const char *companions[] = {"-wal", "-journal", ".generation", ".public-key"};

/// The former store under a name with the time, so that nothing is lost by a mistake.
bool putAside(const QString &store, QString &kept)
{
    kept = store + QStringLiteral(".before-") +
           QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmssZ"));
    if (QFile::exists(kept) || !moveDurably(store, kept))
        return false;
    for (const char *const companion : companions) {
        const QString name = store + QLatin1String(companion);
        if (QFile::exists(name) && !moveDurably(name, kept + QLatin1String(companion)))
            return false;
    }
    return true;
}

/// A sentence, or nothing when the backup can be brought back.
std::string problemOf(const QString &backup)
{
    const auto look = SqliteLook::at(backup);
    if (!look.ok())
        return sentenceOf(look.error(), backup.toStdString());
    if (!look->damages.isEmpty())
        return "the backup is damaged: " + look->damages.first().toStdString();
    return {};
}

bool copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

int restore(const Settings &settings)
{
    const QString store = QString::fromStdString(settings.store);
    const QString from = QString::fromStdString(settings.order.from);
    if (!settings.embedded())
        return fail("a PostgreSQL store is restored by its own tools");
    const bool replaces = QFile::exists(store);
    if (replaces && !settings.order.replace)
        return fail("there is a store " + settings.store +
                    " already; --replace keeps it beside, under another name");
    if (const std::string problem = problemOf(from); !problem.empty())
        return fail(problem);
    // Held open until the new one has its place: no server starts on the former meanwhile.
    const auto former = replaces ? SqliteLog::openToRead(store) : Error{ErrorCode::StoreMissing, {}};
    if (!former.ok() && former.error().code == ErrorCode::StoreInUse)
        return fail("the store " + settings.store + " is in use: stop the server first");
    const QString fresh = store + QStringLiteral(".restoring");
    if (!copy(from, fresh))
        return fail(fresh.toStdString() + " cannot be written");
    if (const std::string problem = problemOf(fresh); !problem.empty()) {
        QFile::remove(fresh);
        return fail("the copy is not what the backup is: " + problem);
    }
    QString kept;
    if (replaces && !putAside(store, kept))
        return fail("the former store could not be put aside; it is " + store.toStdString() + " or " +
                    kept.toStdString() + ", and the restored one " + fresh.toStdString());
    if (!moveDurably(fresh, store))
        return fail("the restored store could not be given its name; it is " + fresh.toStdString());
    // Without a file of the generation, opening it begins a new one.
    const auto opened = SqliteLog::open(store);
    if (!opened.ok())
        return fail(opened.error(), settings.store);
    std::printf("%s holds the backup now. Devices notice it by themselves and send what it lacks.\n",
                settings.store.c_str());
    if (replaces)
        std::printf("The former store is %s; remove it when nobody needs it any more.\n",
                    kept.toUtf8().constData());
    return 0;
}

} // namespace kopa::server
