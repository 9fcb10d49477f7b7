#pragma once

#include "core/records/record.h"
#include "core/store/attachments.h"

#include <QSet>
#include <QVariantMap>

namespace kopa {

/// What a file is to people: "picture", "audio", "video", "pdf", "text" or "file".
QString mediaKind(const QString &mediaType);
/// Some of these records tell of files.
bool hasFiles(const QSet<RecordKey> &keys);
/// Where a file is: "here" (on this device only), "sending", "safe" (the server has it), "away" (not
/// fetched), "coming" or "failed".
QString fileStage(const std::optional<KeptAttachment> &kept);
/// How far it has come or gone, from 0 to 1.
double fileProgress(const std::optional<KeptAttachment> &kept);
/// A file's record as a row for a page: fileId, name, caption, mediaType, kind, size (bytes), seconds,
/// thumbnail (a source for Image, or empty), taken.
QVariantMap fileRow(const Record &record);
/// How many other devices could fetch it; -1 when that is not known.
int devicesToFetch(Store &store, const KeptAttachment &kept);
/// Adds stage, here (all of it is on this device), progress, fetchedBy (-1: not known) of fetchedOf,
/// errorCode and errorParameters.
void addStage(QVariantMap &row, const std::optional<KeptAttachment> &kept, int devices);

} // namespace kopa
