#include "recording_parts.h"

#include "core/records/attachment.h"
#include "local_time.h"
#include "session.h"

#include <QtEndian>

namespace kopa {

namespace {

const QString head = QStringLiteral("recording.open");

QString partKey(int part)
{
    return QStringLiteral("recording.part.%1").arg(part);
}

QString headOf(const OpenRecording &recording)
{
    return QStringList{recording.note, QString::fromLatin1(recording.space.toHex()), isoTime(recording.begun),
                       QString::number(recording.rate), QString::number(recording.parts)}
        .join(u' ');
}

template <class Number> void put(QByteArray &to, Number number)
{
    char bytes[sizeof(Number)];
    qToLittleEndian(number, bytes);
    to.append(bytes, sizeof bytes);
}

} // namespace

Result<void> keepRecordingPart(Store &store, const OpenRecording &recording, const QByteArray &samples)
{
    // The part stands before the head that counts it: what is counted is there.
    KOPA_TRY(store.setSetting(partKey(recording.parts), QString::fromLatin1(samples.toBase64())));
    OpenRecording longer = recording;
    ++longer.parts;
    return store.setSetting(head, headOf(longer));
}

Result<std::optional<OpenRecording>> openRecording(Store &store)
{
    KOPA_ASSIGN(const QVariant kept, store.setting(head));
    const QStringList words = kept.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 5)
        return std::optional<OpenRecording>();
    OpenRecording recording;
    recording.note = words[0];
    recording.space =
        crypto::SpaceId::from(QByteArray::fromHex(words[1].toLatin1())).value_or(crypto::SpaceId());
    recording.begun = QDateTime::fromString(words[2], Qt::ISODate);
    recording.rate = words[3].toInt();
    recording.parts = words[4].toInt();
    return std::optional(recording);
}

Result<QByteArray> recordedSamples(Store &store, const OpenRecording &recording)
{
    QByteArray samples;
    for (int part = 0; part < recording.parts; ++part) {
        KOPA_ASSIGN(const QVariant kept, store.setting(partKey(part)));
        samples += QByteArray::fromBase64(kept.toString().toLatin1());
    }
    return samples;
}

Result<void> forgetRecording(Store &store, const OpenRecording &recording)
{
    KOPA_TRY(store.setSetting(head, QString()));
    for (int part = 0; part < recording.parts; ++part)
        KOPA_TRY(store.setSetting(partKey(part), QString()));
    return {};
}

QByteArray waveFile(const QByteArray &samples, int rate)
{
    QByteArray wave("RIFF");
    put(wave, quint32(36 + samples.size()));
    wave += "WAVEfmt ";
    put(wave, quint32(16));
    put(wave, quint16(1));
    put(wave, quint16(1));
    put(wave, quint32(rate));
    put(wave, quint32(rate * 2));
    put(wave, quint16(2));
    put(wave, quint16(16));
    wave += "data";
    put(wave, quint32(samples.size()));
    return wave + samples;
}

NewAttachment recordedFile(const OpenRecording &recording, std::int64_t samplesBytes)
{
    NewAttachment file;
    file.note = recording.note;
    file.space = recording.space;
    file.name = recording.begun.toString(QStringLiteral("yyyy-MM-dd HH.mm")) + QStringLiteral(".wav");
    file.mediaType = "audio/x-wav";
    file.taken = recording.begun;
    file.seconds = recording.rate > 0 ? int(samplesBytes / 2 / recording.rate) : 0;
    return file;
}

/// The program ended between adding the file and forgetting its parts.
static Result<bool> isAdded(Store &store, const OpenRecording &recording)
{
    KOPA_ASSIGN(const QList<Record> files, Attachments(store).ofNote(recording.note));
    const QString name = recordedFile(recording, 0).name;
    return std::any_of(files.begin(), files.end(), [&](const Record &file) {
        return file.text(attachment::name) == name &&
               QDateTime::fromString(file.text(attachment::taken), Qt::ISODate) == recording.begun;
    });
}

void addRecording(Session &session, const OpenRecording &recording, const QByteArray &samples)
{
    const int number =
        session.files().addBytes(recordedFile(recording, samples.size()), waveFile(samples, recording.rate));
    const auto forget = [&session, number, recording](int done, const RecordKey &) {
        if (done != number)
            return;
        session.ask(
            &session, [recording](Store &store) { return forgetRecording(store, recording); },
            [](const Result<void> &) {});
    };
    QObject::connect(&session.files(), &FileQueue::added, &session, forget);
}

void rescueRecordings(Session &session)
{
    struct Found
    {
        OpenRecording recording;
        QByteArray samples;
    };
    const auto job = [](Store &store) -> Result<std::optional<Found>> {
        KOPA_ASSIGN(const auto open, openRecording(store));
        if (!open)
            return std::optional<Found>();
        KOPA_ASSIGN(const bool added, isAdded(store, *open));
        if (added) {
            KOPA_TRY(forgetRecording(store, *open));
            return std::optional<Found>();
        }
        KOPA_ASSIGN(const QByteArray samples, recordedSamples(store, *open));
        return std::optional(Found{*open, samples});
    };
    session.ask(&session, job, [&session](const Result<std::optional<Found>> &found) {
        if (found.ok() && *found)
            addRecording(session, (*found)->recording, (*found)->samples);
    });
}

} // namespace kopa
