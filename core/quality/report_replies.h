#pragma once

#include "core/store/store.h"

namespace kopa::quality {

/// What was asked about a report or one of its answers, and answered: the right of reply.
struct Asked
{
    Record reply;      ///< report_reply
    bool open = false; ///< a question that nobody has answered since, nor taken as answered
};

/// Those of a part, oldest first.
Result<QList<Asked>> askedOf(Store &store, const QString &part);
QList<Asked> askedIn(QList<Record> replies);

/// Writes a question, reply or acceptance ("accepted") into the part's space. InvalidArgument without words,
/// but for what is accepted; NotFound.
Result<QString> say(Store &store, const QString &part, const QString &value, const QString &kind,
                    const QString &organisation, const QString &words, const QDate &on);

} // namespace kopa::quality
