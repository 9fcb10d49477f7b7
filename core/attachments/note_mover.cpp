#include "note_mover.h"

#include "attachment_reader.h"
#include "core/records/attachment.h"

namespace kopa {

namespace {

/// What goes along with a note.
struct Luggage
{
    Record record;
    Attachments::Opener opener;
};

Result<QList<Luggage>> luggageOf(Store &store, const RecordKey &note)
{
    Attachments attachments(store);
    KOPA_ASSIGN(const QList<Record> records, attachments.ofNote(note.id));
    QList<Luggage> all;
    for (const Record &record : records) {
        KOPA_ASSIGN(const auto opener, attachments.opener({attachment::type().number, record.id}));
        KOPA_ASSIGN(const auto kept, attachments.kept(opener.space, opener.id));
        if (!kept || !kept->isHere())
            return ErrorCode::FilesMissing;
        all.append({record, opener});
    }
    return all;
}

} // namespace

Result<RecordKey> moveNote(StoreThread &store, const PictureMaker &pictures,
                           const std::atomic_bool &cancelled, const RecordKey &note,
                           const crypto::SpaceId &space)
{
    const auto ask = [&](auto job) -> std::invoke_result_t<decltype(job), Store &> {
        auto future = store.run(StoreThread::Priority::Person, std::move(job));
        future.waitForFinished();
        if (future.resultCount() == 0)
            return ErrorCode::Cancelled;
        return future.result();
    };
    KOPA_ASSIGN(const Record old, ask([&](Store &opened) { return opened.record(note); }));
    if (old.space == space)
        return note;
    KOPA_ASSIGN(const QList<Luggage> luggage, ask([&](Store &opened) { return luggageOf(opened, note); }));
    const QString made = crypto::newObjectId();
    QList<RecordKey> added;
    const auto moved = [&]() -> Result<RecordKey> {
        for (const Luggage &one : luggage) {
            AttachmentReader content(store, one.opener);
            KOPA_ASSIGN(
                const RecordKey copy,
                AttachmentWriter(store, pictures, cancelled).add(copyOf(one.record, space, made), content));
            added.append(copy);
        }
        return ask([&](Store &opened) { return opened.moveRecord(note, space, made); });
    }();
    if (!moved.ok() && !added.isEmpty())
        static_cast<void>(ask([&](Store &opened) {
            QList<Edit> edits;
            for (const RecordKey &key : std::as_const(added))
                edits.append(Edit{.key = key, .trash = true});
            return opened.writeAll(edits);
        }));
    return moved;
}

} // namespace kopa
