#include "outbox_files.h"

#include "core/records/attachment.h"
#include "core/records/note.h"
#include "file_words.h"
#include "history_words.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
constexpr int filesAtMost = 200;
constexpr int readAfterMs = 200;
} // namespace

OutboxFiles::OutboxFiles(QObject *parent)
    : RowListModel({"fileId", "noteId", "noteTitle", "name", "caption", "kind", "size", "thumbnail", "stage",
                    "here", "progress", "fetchedBy", "fetchedOf", "since", "errorCode", "errorParameters"},
                   parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, [this](const QSet<RecordKey> &keys, bool all) {
        if (all || hasFiles(keys))
            readLater();
    });
    connect(session->exchange(), &Exchange::statusChanged, this, &OutboxFiles::readLater);
    readLater();
}

void OutboxFiles::setSent(bool sent)
{
    if (sent == m_sent)
        return;
    m_sent = sent;
    Q_EMIT sentChanged();
    readLater();
}

void OutboxFiles::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &OutboxFiles::readNow);
}

Result<QList<OutboxFiles::File>> OutboxFiles::read(Store &store, bool sent)
{
    Attachments attachments(store);
    KOPA_ASSIGN(const QList<KeptAttachment> kept,
                sent ? attachments.sentLately(filesAtMost) : attachments.underWay());
    QList<File> files;
    for (const KeptAttachment &each : kept.first(std::min<qsizetype>(kept.size(), filesAtMost))) {
        KOPA_ASSIGN(const QStringList ids, attachments.recordsOf(each.id));
        for (const QString &id : ids) {
            const auto record = store.record({attachment::type().number, id});
            if (!record.ok() || record->space != each.space)
                continue;
            const auto inNote = store.record({note::type().number, record->text(attachment::note)});
            files.append({*record, inNote.ok() ? titleOfRecord(*inNote) : QString(), each,
                          devicesToFetch(store, each)});
            break;
        }
    }
    return files;
}

void OutboxFiles::readNow()
{
    m_queued = false;
    const auto job = [sent = m_sent](Store &store) { return read(store, sent); };
    Session::instance()->ask(this, job, [this](const Result<QList<File>> &files) {
        if (!files.ok())
            return;
        m_files = *files;
        show();
    });
}

void OutboxFiles::show()
{
    QList<QVariantMap> rows;
    for (const File &file : std::as_const(m_files)) {
        QVariantMap row = fileRow(file.record);
        addStage(row, file.kept, file.devices);
        row.insert(QStringLiteral("noteId"), file.record.text(attachment::note));
        row.insert(QStringLiteral("noteTitle"), file.noteTitle);
        row.insert(QStringLiteral("since"), isoTime(file.kept.sinceMs));
        rows.append(row);
    }
    setRows(rows);
}

void OutboxFiles::forget(const QString &fileId)
{
    const auto job = [key = RecordKey{attachment::type().number, fileId}](Store &store) -> Result<void> {
        Attachments attachments(store);
        KOPA_ASSIGN(const auto opener, attachments.opener(key));
        return attachments.forgetWanted(opener.space, opener.id);
    };
    Session::instance()->ask(this, job, [this](const Result<void> &) { readLater(); });
}

} // namespace kopa
