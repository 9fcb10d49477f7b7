#pragma once

#include "core/records/record.h"

#include <QDateTime>

namespace kopa::programme {

/// How long a text is as people see it: composed (NFC), grapheme clusters, a line end is one however it is
/// written. Without spaces: without line ends too.
struct TextLength
{
    qsizetype characters = 0;
    qsizetype withoutSpaces = 0;

    TextLength &operator+=(const TextLength &other);
    bool operator==(const TextLength &) const = default;
};

TextLength lengthOf(const QString &text);

/// The six contents that an application must have, as its long texts, in the order of the project's page.
const QList<FieldNumber> &applicationParts();

/// The keys of the project's five aims, in their order.
const QStringList &projectAims();

/// What an application lacks: the key of the part, and the reason: "text", "lead" (no organisation leads),
/// "organisations" (neither two of them nor words about the area) or "aims" (linked to none of the five).
struct Gap
{
    QString part;
    QString reason;

    bool operator==(const Gap &) const = default;
};

/// An application against its call.
struct ApplicationCheck
{
    QList<TextLength> parts; ///< in the order of applicationParts()
    TextLength length;       ///< all parts together: what the call's limit is for, spaces counted
    qsizetype limit = 0;     ///< 0: none
    QList<Gap> gaps;

    bool isTooLong() const { return limit > 0 && length.characters > limit; }
    bool isReady() const { return gaps.isEmpty() && !isTooLong(); }
};

ApplicationCheck checkApplication(const Record &application, const Record &call);

/// The first instant that is late: a deadline's last minute is still in time. Invalid for a call without a
/// deadline. A deadline without an offset is read in the call's time zone.
QDateTime lateFrom(const Record &call);

/// False for a call without a deadline.
bool isLate(const Record &call, const QDateTime &submitted);

} // namespace kopa::programme
