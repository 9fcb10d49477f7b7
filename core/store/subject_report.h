#pragma once

#include "erasure_order.h"

#include <functional>
#include <optional>

namespace kopa {

/// What a store holds about one person (GDPR, article 15), without words: they are put to it where it is
/// shown.
struct SubjectReport
{
    /// One write of one field.
    struct Written
    {
        const FieldType *field = nullptr;
        QString value; ///< as people read it; empty when it was taken away
        std::int64_t timeMs = 0;
        QString author; ///< the person's name, else the device's id
        bool erased = false;
    };
    /// A note in which the name stands.
    struct Mention
    {
        QString id;
        QString title;
        QString when; ///< ISO 8601
        bool participant = false;
    };

    RecordKey key;
    const RecordType *type = nullptr;
    QString name;
    QString space;          ///< who can read it: the space's name
    QList<Written> now;     ///< what is shown today, in the type's order
    QList<Written> history; ///< all writes, oldest first
    QList<Mention> mentions;
    std::optional<ErasureOrder> erased = std::nullopt;
    QString erasedBy;
    std::int64_t madeMs = 0;
};

/// The name of the person whom a record is about; empty once it is erased.
QString nameOfSubject(const Record &record);

/// The report as Markdown, to be handed over. `word` gives a heading or field in the reader's language; what
/// it leaves empty stays as asked ("name", "history"). The words asked for are the fields' keys and those of
/// reportWords().
QString markdownOf(const SubjectReport &report, const std::function<QString(const QString &)> &word);

/// The headings of a report, in English.
QStringList reportWords();

} // namespace kopa
