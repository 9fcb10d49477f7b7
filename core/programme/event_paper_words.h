#pragma once

#include <QMap>
#include <QString>

namespace kopa::programme {

/// The words of an event's papers in their own language, which need not be that of the interface.
struct EventPaperWords
{
    QString invitation, certificate, kind, when, where, online, pilots, wholeNetwork, seats, registerUntil,
        agenda, cancelled, tookPart, tookPartFor, given, issuer, signature;
    QMap<QString, QString> kinds;

    /// In English for a language that is none of ours.
    static const EventPaperWords &in(const QString &language);
};

} // namespace kopa::programme
