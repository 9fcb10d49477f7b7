#pragma once

#include "codebook.h"

namespace kopa::findings {

/// A passage with what it is looked for by.
struct CodedPassage
{
    Record record;
    QString note;
    QStringList codes; ///< those that represent what it was given, sorted
    QString pilot;     ///< of its note
    QString day;       ///< of its note, "2020-02-12"
    QString noteKind;
    QStringList themes;   ///< of its note
    QStringList findings; ///< those that rest on it and were not dropped
    QStringList forms;    ///< of these
};

/// Which passages a list shows. Empty members do not filter.
struct PassageFilter
{
    QString code = {};
    bool withBelow = true; ///< of a code: also what has a code below it
    bool uncoded = false;  ///< only what has no code
    bool unused = false;   ///< only what no finding rests on
    QString pilot = {};
    QString theme = {};
    QString form = {};
    QString kind = {};
    QString noteKind = {};
    QString note = {};
    QString from = {}; ///< "2020-02-12": notes of that day and later
    QString to = {};   ///< that day and earlier
    QString round = {};
    QString coder = {};
};

/// All passages that a person may see now: not those of others in an open round of coding (see coding.h), nor
/// those whose note is in the trash. The latest note first, then by id.
Result<QList<CodedPassage>> codedPassages(Store &store, const Codebook &book);

/// Those that a filter lets through, in the same order.
QList<CodedPassage> passagesFor(const PassageFilter &filter, const QList<CodedPassage> &passages,
                                const Codebook &book);

/// How many passages a code has.
struct CodeCount
{
    int own = 0;
    int withBelow = 0; ///< each passage once

    bool operator==(const CodeCount &) const = default;
};
QHash<QString, CodeCount> codeCounts(const QList<CodedPassage> &passages, const Codebook &book);

} // namespace kopa::findings
