#pragma once

#include "core/attachments/attachment_writer.h"
#include "core/store/store.h"

namespace kopa {

class Session;

/// A recording under way as the store keeps it, part by part, sealed as everything else and never sent: a
/// program that is killed loses no more than the part that was not kept yet.
struct OpenRecording
{
    QString note;
    crypto::SpaceId space;
    QDateTime begun;
    int rate = 0; ///< samples of 16 bits, one channel, in a second
    int parts = 0;
};

/// Keeps the next part, and that it is there, in one transaction.
Result<void> keepRecordingPart(Store &store, const OpenRecording &recording, const QByteArray &samples);
/// What was under way when the program ended; nothing when all was well.
Result<std::optional<OpenRecording>> openRecording(Store &store);
Result<QByteArray> recordedSamples(Store &store, const OpenRecording &recording);
/// It has become a file of its note.
Result<void> forgetRecording(Store &store, const OpenRecording &recording);

/// Samples as a WAV file (RIFF, PCM).
QByteArray waveFile(const QByteArray &samples, int rate);
/// How a recording is added to its note.
NewAttachment recordedFile(const OpenRecording &recording, std::int64_t samplesBytes);
/// Adds a recording to its note and forgets its parts when it is durable there.
void addRecording(Session &session, const OpenRecording &recording, const QByteArray &samples);
/// Adds what a former run of the program had not finished to its note.
void rescueRecordings(Session &session);

} // namespace kopa
