#include "attachments.h"

#include "core/records/attachment.h"

#include <algorithm>

namespace kopa {

using crypto::AttachmentId;
using crypto::SpaceId;

namespace {

constexpr std::int64_t lately = 7LL * 24 * 60 * 60 * 1000;

/// Of what is left of a file to go, in bytes of its content.
std::int64_t leftOf(const KeptAttachment &file, std::uint64_t gone)
{
    return file.pieces == 0 ? 0 : file.size / std::int64_t(file.pieces) * std::int64_t(file.pieces - gone);
}

const QByteArray selectFiles =
    "SELECT row, space, id, size, pieces, held, sent, receipt IS NOT NULL, wanted, fetched, since, problem"
    " FROM kept_attachment ";

KeptAttachment fileAt(const Statement &row, const SpaceId &space)
{
    return {space,
            AttachmentId::from(row.blob(2)).value_or(AttachmentId{}),
            row.integer(3),
            std::uint64_t(row.integer(4)),
            std::uint64_t(row.integer(5)),
            std::uint64_t(row.integer(6)),
            row.integer(7) != 0,
            row.integer(8) != 0,
            int(row.integer(9)),
            row.integer(10),
            row.text(11)};
}

} // namespace

Result<std::optional<Attachments::Row>> Attachments::find(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const std::int64_t at, m_store.spaceRow(space));
    std::optional<Row> found;
    auto statement = m_store.m_database->prepare(selectFiles + "WHERE space = ? AND id = ? AND step = 1");
    statement.bind(1, at).bind(2, id.toByteArray());
    if (statement.step())
        found = Row{statement.integer(0), fileAt(statement, space)};
    KOPA_TRY(m_store.m_database->status());
    return found;
}

Result<Attachments::Row> Attachments::held(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(auto row, find(space, id));
    if (!row)
        return ErrorCode::NotFound;
    return *std::move(row);
}

Result<std::optional<KeptAttachment>> Attachments::kept(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const auto row, find(space, id));
    return row ? std::optional(row->file) : std::nullopt;
}

Result<QByteArray> Attachments::piece(const SpaceId &space, const AttachmentId &id, std::uint64_t index)
{
    KOPA_ASSIGN(const QList<QByteArray> one, pieces(space, id, index, 1));
    return one.first();
}

Result<QList<QByteArray>> Attachments::pieces(const SpaceId &space, const AttachmentId &id,
                                              std::uint64_t index, std::int64_t bytes)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    QList<QByteArray> found;
    for (; index < row.file.held && (bytes > 0 || found.isEmpty()); ++index) {
        auto statement = m_store.m_database->prepare("SELECT bytes FROM attachment_piece WHERE place = ?");
        if (!statement.bind(1, placeOf(row.row, index)).step())
            break;
        found.append(statement.blob(0));
        bytes -= found.last().size();
    }
    KOPA_TRY(m_store.m_database->status());
    if (found.isEmpty())
        return ErrorCode::NotFound;
    return found;
}

Result<QList<Record>> Attachments::ofNote(const QString &note)
{
    QList<std::int64_t> rows;
    {
        auto statement = m_store.m_database->prepare(
            "SELECT row FROM attachment WHERE note = ? AND trashed = 0 ORDER BY taken, row");
        statement.bind(1, note);
        while (statement.step())
            rows.append(statement.integer(0));
    }
    KOPA_TRY(m_store.m_database->status());
    QList<Record> records;
    for (const std::int64_t row : std::as_const(rows)) {
        KOPA_ASSIGN(Record record, m_store.m_tables->recordAt(attachment::type(), row));
        records.append(std::move(record));
    }
    return records;
}

Result<QList<KeptAttachment>> Attachments::select(const QByteArray &where)
{
    QList<KeptAttachment> files;
    auto statement =
        m_store.m_database->prepare(selectFiles + "WHERE step = 1 AND (" + where + ") ORDER BY row");
    while (statement.step())
        files.append(fileAt(statement, m_store.m_tables->spaceAt(statement.integer(1))));
    KOPA_TRY(m_store.m_database->status());
    return files;
}

Result<QList<KeptAttachment>> Attachments::underWay()
{
    return select("receipt IS NULL OR wanted = 1");
}

Result<QList<KeptAttachment>> Attachments::sentLately(int limit)
{
    const std::int64_t from = m_store.wallMs() - lately;
    KOPA_ASSIGN(QList<KeptAttachment> files,
                select("receipt IS NOT NULL AND held = pieces AND fetched < 1 AND since > " +
                       QByteArray::number(qlonglong(from))));
    std::reverse(files.begin(), files.end());
    return files.first(std::min(files.size(), qsizetype(limit)));
}

Result<AttachmentTotals> Attachments::waiting()
{
    KOPA_ASSIGN(const QList<KeptAttachment> files, select("receipt IS NULL AND held = pieces"));
    AttachmentTotals totals;
    for (const KeptAttachment &file : files) {
        ++totals.files;
        totals.bytes += leftOf(file, file.sent);
    }
    return totals;
}

Result<AttachmentTotals> Attachments::wanted()
{
    KOPA_ASSIGN(const QList<KeptAttachment> files, select("wanted = 1 AND held < pieces"));
    AttachmentTotals totals;
    for (const KeptAttachment &file : files) {
        ++totals.files;
        totals.bytes += leftOf(file, file.held);
    }
    return totals;
}

Result<bool> Attachments::expect(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const auto row, find(space, id));
    if (row)
        return !row->file.isHere();
    KOPA_ASSIGN(const QStringList records, recordsOf(id));
    for (const QString &record : records) {
        const RecordKey key{attachment::type().number, record};
        if (const auto one = opener(key); !one.ok() || one->space != space)
            continue;
        KOPA_TRY(want({key}));
        return true;
    }
    return false;
}

Result<QList<KeptAttachment>> Attachments::here(const SpaceId &space, bool unsafeOnly)
{
    KOPA_ASSIGN(QList<KeptAttachment> files,
                select(unsafeOnly ? "held = pieces AND receipt IS NULL" : "held = pieces"));
    files.removeIf([&](const KeptAttachment &file) { return file.space != space; });
    return files;
}

Result<AttachmentTotals> Attachments::want(const QList<RecordKey> &records)
{
    Transaction transaction(*m_store.m_database);
    AttachmentTotals totals;
    for (const RecordKey &key : records) {
        const auto known = opener(key);
        if (!known.ok())
            continue;
        KOPA_ASSIGN(const auto row, find(known->space, known->id));
        if (row && row->file.isHere())
            continue;
        m_store.m_changed.keys.insert(key);
        ++totals.files;
        totals.bytes += row ? leftOf(row->file, row->file.held) : known->size;
        if (row) {
            m_store.m_database->prepare("UPDATE kept_attachment SET wanted = 1, problem = '' WHERE row = ?")
                .bind(1, row->row)
                .run();
            continue;
        }
        KOPA_ASSIGN(const std::int64_t space, m_store.spaceRow(known->space));
        m_store.m_database
            ->prepare("INSERT INTO kept_attachment (space, id, size, pieces, held, step, since, wanted)"
                      " VALUES (?, ?, ?, ?, 0, 1, ?, 1)")
            .bind(1, space)
            .bind(2, known->id.toByteArray())
            .bind(3, known->size)
            .bind(4, crypto::attachmentPieces(known->size))
            .bind(5, m_store.wallMs())
            .run();
    }
    KOPA_TRY(transaction.commit());
    return totals;
}

Result<void> Attachments::forgetWanted(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const auto row, find(space, id));
    if (row && !row->file.isHere())
        letGo(row->row);
    return m_store.m_database->status();
}

Result<void> Attachments::release(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    if (!row.file.safe)
        return ErrorCode::NotConfirmed;
    letGo(row.row);
    return m_store.m_database->status();
}

Result<Attachments::Opener> Attachments::opener(const RecordKey &key)
{
    KOPA_ASSIGN(const Record record, m_store.record(key));
    const auto id = AttachmentId::from(QByteArray::fromHex(record.text(attachment::content).toLatin1()));
    QByteArray secret = QByteArray::fromHex(record.text(attachment::key).toLatin1());
    const auto attachmentKey = crypto::AttachmentKey::from(secret);
    crypto::wipe(secret);
    const std::int64_t size = record.integer(attachment::size);
    if (record.type != &attachment::type() || !id || !attachmentKey || size < 0 ||
        size > crypto::maximumAttachment)
        return Error{
            ErrorCode::NotFound,
            {{QStringLiteral("type"), QString(attachment::type().key)}, {QStringLiteral("id"), key.id}}};
    return Opener{*id, *attachmentKey, record.space, size};
}

Result<QStringList> Attachments::recordsOf(const AttachmentId &id)
{
    QStringList records;
    auto statement = m_store.m_database->prepare("SELECT id FROM attachment WHERE content = ?");
    statement.bind(1, QString::fromLatin1(id.toHex()));
    while (statement.step())
        records.append(statement.text(0));
    KOPA_TRY(m_store.m_database->status());
    return records;
}

/// Anybody may write a record that names a file, and what it says of the key may be wrong.
Result<QList<Attachments::Opener>> Attachments::openersOf(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const QStringList records, recordsOf(id));
    QList<Opener> openers;
    for (const QString &record : records) {
        const auto one = opener({attachment::type().number, record});
        if (one.ok() && one->space == space)
            openers.append(*one);
    }
    return openers;
}

/// What is shown of a file has changed.
Result<void> Attachments::tellChanged(const AttachmentId &id)
{
    KOPA_ASSIGN(const QStringList records, recordsOf(id));
    for (const QString &record : records)
        m_store.m_changed.keys.insert({attachment::type().number, record});
    return {};
}

} // namespace kopa
