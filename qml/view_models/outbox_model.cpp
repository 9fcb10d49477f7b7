#include "outbox_model.h"

#include "core/records/attachment.h"
#include "core/records/member_profile.h"
#include "core/records/note.h"
#include "core/store/attachments.h"
#include "history_words.h"
#include "local_time.h"
#include "session.h"

#include <QTimer>

namespace kopa {

namespace {
constexpr int recordsAtMost = 200;
constexpr int readAfterMs = 150;

/// A file that waits itself stands among the files (OutboxFiles).
bool isShownAsFile(Store &store, const Record &record)
{
    if (record.type != &attachment::type())
        return false;
    Attachments attachments(store);
    const auto opener = attachments.opener({record.type->number, record.id});
    if (!opener.ok())
        return false;
    const auto kept = attachments.kept(opener->space, opener->id);
    return kept.ok() && *kept && ((*kept)->waits() || (*kept)->wanted);
}

QVariantMap fileRecordRow(const Record &record)
{
    const QString caption = record.text(attachment::caption);
    return {{QStringLiteral("recordId"), record.text(attachment::note) + u'/' + record.id},
            {QStringLiteral("recordType"), QStringLiteral("file")},
            {QStringLiteral("title"), caption.isEmpty() ? record.text(attachment::name) : caption},
            {QStringLiteral("kind"), QString()},
            {QStringLiteral("since"), isoTime(record.state.changed().milliseconds())}};
}

} // namespace

OutboxModel::OutboxModel(QObject *parent)
    : RowListModel({"recordId", "recordType", "title", "kind", "since"}, parent)
{
    const Session *session = Session::instance();
    connect(session, &Session::recordsChanged, this, &OutboxModel::readLater);
    connect(session->exchange(), &Exchange::statusChanged, this, &OutboxModel::readLater);
    connect(session, &Session::languageChanged, this, &OutboxModel::show);
    readNow();
}

void OutboxModel::readLater()
{
    if (!std::exchange(m_queued, true))
        QTimer::singleShot(readAfterMs, this, &OutboxModel::readNow);
}

void OutboxModel::readNow()
{
    m_queued = false;
    const auto job = [](Store &store) -> Result<QList<Record>> {
        KOPA_ASSIGN(const QList<RecordKey> keys, store.waitingRecords(recordsAtMost));
        QList<Record> records;
        for (const RecordKey &key : keys)
            if (auto record = store.record(key); record.ok() && !isShownAsFile(store, *record))
                records.append(std::move(record).value());
        return records;
    };
    Session::instance()->ask(this, job, [this](const Result<QList<Record>> &records) {
        if (!records.ok())
            return;
        m_records = *records;
        show();
    });
}

void OutboxModel::show()
{
    QList<QVariantMap> rows;
    for (const Record &record : std::as_const(m_records)) {
        if (record.type == &attachment::type()) {
            rows.append(fileRecordRow(record));
            continue;
        }
        const bool profile = record.type == &member_profile::type();
        rows.append({{QStringLiteral("recordId"), record.id},
                     {QStringLiteral("recordType"), QString(record.type->key)},
                     {QStringLiteral("title"),
                      profile ? record.text(member_profile::personName) : titleOfRecord(record)},
                     {QStringLiteral("kind"), record.text(note::kind)},
                     {QStringLiteral("since"), isoTime(record.state.changed().milliseconds())}});
        if (record.type != &note::type())
            rows.last().insert(QStringLiteral("kind"), QString());
    }
    setRows(rows);
}

} // namespace kopa
