#pragma once

#include "core/store/attachments.h"
#include "core/store/store_thread.h"
#include "location_data.h"
#include "picture_maker.h"

#include <QDateTime>
#include <QIODevice>

#include <atomic>

namespace kopa {

/// What is added to a note, is the original of a statistics table, is support material or shows an answer of
/// a quality report.
struct NewAttachment
{
    QString note;              ///< record id
    crypto::SpaceId space;     ///< the note's
    QString name;              ///< as the file is called; a folder before it is cut off
    QByteArray mediaType = {}; ///< empty: told from name and content
    QString caption = {};
    QDateTime taken = {};     ///< invalid: now
    int seconds = 0;          ///< of a recording
    int longestSide = 0;      ///< pictures larger than this are made smaller; 0 keeps the original
    QString movedFrom = {};   ///< record id of the one that this is a copy of
    QString table = {};       ///< record id; then it is of no note
    QString material = {};    ///< record id; then it is of neither
    QString reportValue = {}; ///< record id; then it is of none of them
    QList<Edit> along = {};   ///< written in the same transaction as the file's record
};

/// What the file of a record says of it, for a copy in another space: of a note, or of what the caller sets.
NewAttachment copyOf(const Record &record, const crypto::SpaceId &space, const QString &note = {});

/// Adds files to notes: seals them piece by piece into the store, where they are durable before the record
/// that shows them is there. Works on the thread of its caller, which must not be the store's. The place
/// where a picture or a film was taken is removed on the way.
class AttachmentWriter
{
public:
    /// Told now and then: bytes that are in the store, and how many there are.
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    /// All must outlive it. `cancelled` ends an adding under way: nothing of it stays.
    AttachmentWriter(StoreThread &store, const PictureMaker &pictures, const std::atomic_bool &cancelled)
        : m_store(store), m_pictures(pictures), m_cancelled(cancelled)
    {
    }

    /// The new record's key. `source` is open for reading, and read twice. PictureUnreadable, TooLarge,
    /// FileChanged when it is not the same the second time, InputOutput, DiskFull, ReadOnly, Cancelled.
    Result<RecordKey> add(const NewAttachment &what, QIODevice &source, const Progress &progress = {});

private:
    struct Prepared;
    Result<Prepared> prepare(const NewAttachment &what, QIODevice &source);
    Result<crypto::AttachmentKey> keyFor(const NewAttachment &what, QIODevice &source,
                                         const QList<ByteRange> &blanked);
    Result<QList<crypto::Hash>> seal(const NewAttachment &what, QIODevice &source, const Prepared &prepared,
                                     std::int64_t row, const Progress &progress);

    StoreThread &m_store;
    const PictureMaker &m_pictures;
    const std::atomic_bool &m_cancelled;
};

} // namespace kopa
