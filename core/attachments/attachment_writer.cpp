#include "attachment_writer.h"

#include "core/records/attachment.h"
#include "location_data.h"

#include <QBuffer>
#include <QMimeDatabase>

namespace kopa {

using crypto::Hash;

namespace {

/// So much goes into the store in one job, so that nobody waits for it.
constexpr qsizetype piecesPerJob = 8;
/// Pictures are read as a whole; larger ones are kept as they are.
constexpr qint64 largestPicture = 64 * 1024 * 1024;

/// A file's own name, whatever folders and signs stood before it.
QString plainName(const QString &name)
{
    QString plain = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    plain.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    return plain == QStringLiteral(".") || plain == QStringLiteral("..") ? QString() : plain.left(255);
}

template <class Job> auto onStore(StoreThread &store, Job job) -> std::invoke_result_t<Job, Store &>
{
    auto future = store.run(StoreThread::Priority::Person, std::move(job));
    future.waitForFinished();
    if (future.resultCount() == 0)
        return ErrorCode::Cancelled;
    return future.result();
}

} // namespace

NewAttachment copyOf(const Record &record, const crypto::SpaceId &space, const QString &note)
{
    return {.note = note,
            .space = space,
            .name = record.text(attachment::name),
            .mediaType = record.text(attachment::mediaType).toLatin1(),
            .caption = record.text(attachment::caption),
            .taken = QDateTime::fromString(record.text(attachment::taken), Qt::ISODate),
            .seconds = int(record.integer(attachment::seconds)),
            .movedFrom = record.id};
}

/// A file as it is kept: read through, and so that nothing tells where it was made.
struct AttachmentWriter::Prepared
{
    QString name;
    QString mediaType;
    std::int64_t size = 0;
    QList<ByteRange> blanked = {}; ///< bytes that are kept as zeros
    std::optional<crypto::AttachmentKey> key = {};
    std::optional<PreparedPicture> picture = {};
};

namespace {

/// The next bytes of a file, with what must not be kept blanked out.
Result<QByteArray> readPart(QIODevice &source, qint64 count, const QList<ByteRange> &blanked)
{
    const qint64 from = source.pos();
    QByteArray part(count, Qt::Uninitialized);
    qint64 have = 0;
    while (have < count) {
        const qint64 got = source.read(part.data() + have, count - have);
        if (got < 0)
            return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), source.errorString()}}};
        if (got == 0)
            break;
        have += got;
    }
    part.truncate(have);
    for (const ByteRange &range : blanked) {
        const qint64 begin = std::max(range.from - from, qint64(0));
        const qint64 end = std::min(range.from + range.count - from, have);
        if (begin < end)
            std::fill(part.begin() + begin, part.begin() + end, '\0');
    }
    return part;
}

} // namespace

Result<crypto::AttachmentKey> AttachmentWriter::keyFor(const NewAttachment &what, QIODevice &source,
                                                       const QList<ByteRange> &blanked)
{
    KOPA_ASSIGN(const SpaceRecord space,
                onStore(m_store, [id = what.space](Store &store) { return store.space(id); }));
    if (!space.key)
        return ErrorCode::KeyMissing;
    crypto::RunningHash content = crypto::attachmentContentHash(*space.key, space.id);
    while (!source.atEnd()) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        KOPA_ASSIGN(const QByteArray part,
                    readPart(source, piecesPerJob * crypto::attachmentPlainPiece, blanked));
        content.add(part);
    }
    return crypto::attachmentKeyOf(content);
}

Result<QList<Hash>> AttachmentWriter::seal(const NewAttachment &what, QIODevice &source,
                                           const Prepared &prepared, std::int64_t row,
                                           const Progress &progress)
{
    KOPA_ASSIGN(const SpaceRecord space,
                onStore(m_store, [id = what.space](Store &store) { return store.space(id); }));
    crypto::RunningHash again = crypto::attachmentContentHash(*space.key, space.id);
    QList<Hash> hashes;
    const std::uint64_t count = crypto::attachmentPieces(prepared.size);
    std::int64_t done = 0;
    for (std::uint64_t index = 0; index < count;) {
        if (m_cancelled)
            return ErrorCode::Cancelled;
        QList<QByteArray> pieces;
        for (; index < count && pieces.size() < piecesPerJob; ++index) {
            const qint64 wanted = std::min<qint64>(crypto::attachmentPlainPiece, prepared.size - done);
            KOPA_ASSIGN(const QByteArray part,
                        readPart(source, std::max<qint64>(wanted, 0), prepared.blanked));
            again.add(part);
            done += part.size();
            pieces.append(crypto::sealAttachmentPiece(part, *prepared.key, what.space, index, prepared.size));
            hashes.append(crypto::attachmentPieceHash(pieces.last()));
        }
        KOPA_TRY(
            onStore(m_store, [row, pieces](Store &store) { return Attachments(store).append(row, pieces); }));
        if (progress)
            progress(done, prepared.size);
    }
    if (!(crypto::attachmentKeyOf(again) == *prepared.key) || !source.atEnd())
        return Error{ErrorCode::FileChanged, {{QStringLiteral("name"), prepared.name}}};
    return hashes;
}

/// What a file belongs to.
static FieldEdit ownerOf(const NewAttachment &what)
{
    if (!what.reportValue.isEmpty())
        return {attachment::reportValue, what.reportValue};
    if (!what.material.isEmpty())
        return {attachment::material, what.material};
    return what.table.isEmpty() ? FieldEdit{attachment::note, what.note}
                                : FieldEdit{attachment::table, what.table};
}

static Edit recordOf(const NewAttachment &what, const QString &name, const QString &mediaType)
{
    Edit edit{{attachment::type().number, crypto::newObjectId()}};
    edit.space = what.space;
    const QDateTime taken = what.taken.isValid() ? what.taken : QDateTime::currentDateTime();
    edit.fields = {ownerOf(what),
                   {attachment::name, name},
                   {attachment::mediaType, mediaType},
                   {attachment::taken, taken.toOffsetFromUtc(taken.offsetFromUtc()).toString(Qt::ISODate)}};
    if (!what.caption.isEmpty())
        edit.fields.append({attachment::caption, what.caption});
    if (!what.movedFrom.isEmpty())
        edit.fields.append({attachment::movedFrom, what.movedFrom});
    if (what.seconds > 0)
        edit.fields.append({attachment::seconds, std::int64_t(what.seconds)});
    return edit;
}

static void describe(Edit &edit, const PreparedPicture &picture)
{
    edit.fields.append({attachment::width, std::int64_t(picture.size.width())});
    edit.fields.append({attachment::height, std::int64_t(picture.size.height())});
    if (!picture.thumbnail.isEmpty() && picture.thumbnail.size() <= attachment::maximumThumbnail)
        edit.fields.append({attachment::thumbnail, QString::fromLatin1(picture.thumbnail.toBase64())});
}

Result<AttachmentWriter::Prepared> AttachmentWriter::prepare(const NewAttachment &what, QIODevice &source)
{
    Prepared prepared{plainName(what.name), QString::fromLatin1(what.mediaType), source.size()};
    if (prepared.size > crypto::maximumAttachment)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(crypto::maximumAttachment)}}};
    const QByteArray head = source.peek(64 * 1024);
    if (prepared.mediaType.isEmpty())
        prepared.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(prepared.name, head).name();
    const bool picture = prepared.mediaType.startsWith(QStringLiteral("image/")) &&
                         prepared.mediaType != QStringLiteral("image/svg+xml") &&
                         prepared.size <= largestPicture;
    if (!picture) {
        KOPA_ASSIGN(prepared.blanked, locationRanges(source));
        source.seek(0);
        return prepared;
    }
    auto made = m_pictures.prepare(source.readAll(), what.longestSide);
    if (!made.ok() && made.error().code == ErrorCode::PictureUnreadable)
        return Error{ErrorCode::PictureUnreadable, {{QStringLiteral("name"), prepared.name}}};
    KOPA_ASSIGN(prepared.picture, std::move(made));
    prepared.mediaType = QString::fromLatin1(prepared.picture->mediaType);
    prepared.size = prepared.picture->bytes.size();
    return prepared;
}

Result<RecordKey> AttachmentWriter::add(const NewAttachment &what, QIODevice &source,
                                        const Progress &progress)
{
    source.seek(0);
    KOPA_ASSIGN(Prepared prepared, prepare(what, source));
    QBuffer made;
    if (prepared.picture)
        made.setData(prepared.picture->bytes);
    made.open(QIODevice::ReadOnly);
    QIODevice &content = prepared.picture ? static_cast<QIODevice &>(made) : source;
    KOPA_ASSIGN(prepared.key, keyFor(what, content, prepared.blanked));
    content.seek(0);
    KOPA_ASSIGN(const std::int64_t row, onStore(m_store, [&](Store &store) {
                    return Attachments(store).begin(what.space, prepared.size);
                }));
    const auto kept = [&]() -> Result<RecordKey> {
        KOPA_ASSIGN(const QList<Hash> pieces, seal(what, content, prepared, row, progress));
        const auto id = crypto::attachmentId(what.space, pieces);
        Edit record = recordOf(what, prepared.name, prepared.mediaType);
        QByteArray secret = prepared.key->reveal();
        record.fields.append({attachment::size, prepared.size});
        record.fields.append({attachment::content, QString::fromLatin1(id.toHex())});
        record.fields.append({attachment::key, QString::fromLatin1(secret.toHex())});
        crypto::wipe(secret);
        if (prepared.picture)
            describe(record, *prepared.picture);
        KOPA_TRY(onStore(
            m_store, [&](Store &store) { return Attachments(store).finish(row, id, record, what.along); }));
        return record.key;
    }();
    if (!kept.ok())
        static_cast<void>(onStore(m_store, [row](Store &store) { return Attachments(store).abandon(row); }));
    return kept;
}

} // namespace kopa
