#pragma once

#include "list_table.h"

namespace kopa::lists {

/// A person's card, as far as a contact of the register knows one.
struct Card
{
    QString uid;
    QString name;
    QString organisation;
    QMap<QString, QString> titles; ///< by language; under an empty one when the card does not say it
    QString email;
    QString phone;
    qsizetype line = 1; ///< where it begins in the file that it was read from

    bool operator==(const Card &) const = default;
};

/// RFC 6350 writes version 4.0; programs that know only RFC 2426 read 3.0.
enum class CardVersion { V3, V4 };

/// Lines of 75 bytes at most, that end in CR LF. Version 3.0 has the first title only.
QByteArray writeCards(const QList<Card> &cards, CardVersion version);

/// Cards of version 3.0 or 4.0 in UTF-8, UTF-16 or Windows-1252. Of several addresses the preferred one is
/// taken, or the first. ListDamaged with the line.
Result<QList<Card>> readCards(const QByteArray &bytes);

} // namespace kopa::lists
