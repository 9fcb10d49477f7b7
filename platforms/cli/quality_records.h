#pragma once

#include "commands.h"

#include <QJsonObject>

namespace kopa::cli {

/// What `add`, `edit`, `show`, `trash` and `restore` need of one of the types of the quality follow-up.
struct QualityVerbs
{
    const RecordType &type;
    QString word;                                  ///< "criterion"
    QList<FieldNumber> without = {};               ///< fields with verbs of their own
    QJsonObject (*shown)(Store &, const Record &); ///< a record as the answer tells it
};

/// The first is true for a verb that this answers.
bool isQualityVerb(const QString &verb);
/// Of `add`, what is not given by options comes from `begun`.
Result<QJsonValue> qualityVerb(Workbench &bench, Arguments &arguments, const QualityVerbs &verbs,
                               const QString &verb, const Edit &begun = {});

/// Writes edits and shows one record.
Result<QJsonValue> writtenAndShown(Workbench &bench, const QList<Edit> &edits, const QualityVerbs &verbs,
                                   const QString &id);

/// --owner, --reviewer and the like: "me" is the person at hand. Nothing without the option.
Result<void> addPerson(Workbench &bench, const Arguments &arguments, const QString &option, FieldNumber field,
                       QList<FieldEdit> &fields);

} // namespace kopa::cli
