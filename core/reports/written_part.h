#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

namespace kopa {
class Store;
}

namespace kopa::reports {

/// A text in the language asked for, or in the one that it has.
struct Written
{
    QString text;
    QString language;
};

/// Of a field whose three languages stand in the order fi, sv, en.
Written writtenIn(const Record &part, FieldNumber finnish, const QString &language);

/// The words of a part: what somebody wrote, else what the records say.
Result<Written> wordsOf(Store &store, const Record &part, const QString &language);

/// All that a part names as its sources, in the order of their kinds and ids.
QList<RecordKey> sourcesOf(const Record &part);

/// What a part says and stands on, whoever made it.
QString saidBy(const Record &part);

} // namespace kopa::reports
