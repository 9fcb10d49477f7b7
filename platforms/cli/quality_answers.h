#pragma once

#include "commands.h"
#include "core/quality/report_writing.h"

#include <QJsonObject>

namespace kopa::cli {

QJsonObject fieldJson(const quality::FormField &field);
/// A field of a report with its answer and what is amiss.
QJsonObject answerJson(const quality::FormAnswer &answer);
/// An answer of a part with the files of its annex.
Result<QJsonObject> receivedJson(Store &store, const Record &value);

/// Answers from a file of JSON: an array of objects with criterion, education, buyer, group, value, learners,
/// words. Malformed.
Result<QList<quality::Answer>> answersFrom(const QString &path);

/// `quality compare` and `quality saved`.
Result<QJsonValue> comparisonAnswer(Workbench &bench, const Arguments &arguments);
Result<QJsonValue> savedAnswer(Workbench &bench, const Arguments &arguments);

} // namespace kopa::cli
