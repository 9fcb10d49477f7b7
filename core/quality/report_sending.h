#pragma once

#include "core/attachments/attachment_writer.h"

namespace kopa::quality {

/// What a municipality got.
struct SentPart
{
    QString buyer;
    QString part;          ///< its record; empty: there is no space that it shares with the provider
    bool readOnly = false; ///< there is one, and this device only reads it: it has no part either
    int answers = 0;
    int hidden = 0; ///< of them not told
    int files = 0;  ///< added to the annex now
};

struct SentReport
{
    int sending = 0;
    QList<SentPart> parts;
};

/// Sends a report: makes or changes the part of each of its municipalities in the space that the two share,
/// with the files that show its answers, sealed anew there. What was sent before is corrected. First the
/// files, then all words at once. InvalidArgument (field: answers, value: how many, reason: unsettled or
/// differs) while something is missing or was not looked at, or two people answered otherwise; NotFound when
/// no municipality shares a space, ReadOnly when those that do are only read; FilesMissing as long as a file
/// is not on this device. On the thread of its caller, which must not be the store's.
Result<SentReport> sendReport(StoreThread &store, const PictureMaker &pictures,
                              const std::atomic_bool &cancelled, const QString &report, const QDateTime &at);

} // namespace kopa::quality
