#include "commands.h"
#include "control_client.h"
#include "file_moves.h"
#include "sentences.h"
#include "sync/server/sqlite/sqlite_look.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace kopa::server {

/// A file that is no backup, or not a whole one, is not left lying there as if it were.
static int giveUp(const QString &partial, const std::string &sentence)
{
    QFile::remove(partial);
    QFile::remove(partial + QStringLiteral("-journal"));
    return fail(sentence);
}

int backup(const Settings &settings)
{
    const QString to = QFileInfo(QString::fromStdString(settings.order.to)).absoluteFilePath();
    const QString partial = to + QStringLiteral(".partial");
    const auto made = control(
        settings, {{QStringLiteral("command"), QStringLiteral("backup")}, {QStringLiteral("to"), partial}},
        [](const QJsonObject &) {});
    if (!made.ok())
        return giveUp(partial, "no backup was made: " + sentenceOf(made.error(), settings.store));
    const auto look = SqliteLook::at(partial);
    if (!look.ok())
        return giveUp(partial, "the backup cannot be used and was removed: " +
                                   sentenceOf(look.error(), partial.toStdString()));
    if (!look->damages.isEmpty())
        return giveUp(partial,
                      "the backup is damaged and was removed: " + look->damages.first().toStdString());
    if (!QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner) || !moveDurably(partial, to))
        return giveUp(partial, "the backup could not be given its name and was removed");
    std::printf("%s: a whole backup, %lld bytes; it holds the server's secret key\n", to.toUtf8().constData(),
                static_cast<long long>(QFileInfo(to).size()));
    return 0;
}

} // namespace kopa::server
