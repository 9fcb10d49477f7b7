#pragma once

#include "core/store/store.h"

namespace kopa::findings {

/// Marked words of a note, where they stand now. Offsets are UTF-16 units of the note's present text.
struct PlacedPassage
{
    QString id;
    qsizetype from = 0;
    qsizetype to = 0;
    QString words = {}; ///< of a passage that is gone: those that were marked
    bool gone = false;  ///< its words were all deleted, or have not come to this device
    Record record = {};
};

/// What is said of marked words.
struct PassageMarks
{
    QString kind = {}; ///< a choice of passage::kind
    QStringList codes = {};
    QString speaker = {}; ///< id of the consent of the person whose words they are
    QString remark = {};
    QString round = {}; ///< of a coding round, with the coder's person id
    QString coder = {};
};

/// All passages of a note that are not in the trash, by where they begin, longer ones first; those that are
/// gone stand at the place of their words. Not those of others in an open round of coding.
Result<QList<PlacedPassage>> passagesOf(Store &store, const QString &noteId);

/// One passage; of one whose note was moved to another space, the one that took its place. NotFound,
/// also for one of another person in an open round of coding.
Result<PlacedPassage> placedPassage(Store &store, const QString &passageId);

/// Marks words of the note as it reads in this store, in the open round in which this person codes it, if
/// there is one; the passage's id. NotFound; InvalidArgument when
/// nothing but white space lies between the offsets.
Result<QString> markPassage(Store &store, const QString &noteId, qsizetype from, qsizetype to,
                            const PassageMarks &marks);

/// Says these things of a passage, and of its round and coder what was said before. NotFound.
Result<void> changePassage(Store &store, const QString &passageId, const PassageMarks &marks);

/// Puts a passage into the trash, or takes it back; the words of the note stay as they are. NotFound.
Result<void> setPassageRemoved(Store &store, const QString &passageId, bool removed);

/// The ids of the codes that were used on this device, the latest first.
Result<QStringList> recentCodes(Store &store);

} // namespace kopa::findings
