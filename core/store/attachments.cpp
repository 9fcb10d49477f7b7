#include "attachments.h"

#include "core/records/attachment.h"

#include <algorithm>

namespace kopa {

using crypto::AttachmentId;
using crypto::Hash;
using crypto::SpaceId;

namespace {

constexpr std::int64_t placesPerFile = 16'384;
static_assert(crypto::maximumAttachmentPieces < std::uint64_t(placesPerFile));
/// So much is taken out of the file in one step, so that nobody waits for it.
constexpr std::int64_t piecesPerSweep = 16;
constexpr std::int64_t lately = 7LL * 24 * 60 * 60 * 1000;

std::int64_t placeOf(std::int64_t row, std::uint64_t index)
{
    return row * placesPerFile + std::int64_t(index);
}

/// Of what is left of a file to go, in bytes of its content.
std::int64_t leftOf(const KeptAttachment &file, std::uint64_t gone)
{
    return file.pieces == 0 ? 0 : file.size / std::int64_t(file.pieces) * std::int64_t(file.pieces - gone);
}

} // namespace

struct Attachments::Row
{
    std::int64_t row = 0;
    KeptAttachment file;
};

Result<std::int64_t> Attachments::begin(const SpaceId &space, std::int64_t size)
{
    if (size < 0 || size > crypto::maximumAttachment)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(crypto::maximumAttachment)}}};
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    KOPA_TRY(m_store.writableSpace(row));
    m_store.m_database
        ->prepare("INSERT INTO kept_attachment (space, size, pieces, held, step, since)"
                  " VALUES (?, ?, ?, 0, 0, ?)")
        .bind(1, row)
        .bind(2, size)
        .bind(3, crypto::attachmentPieces(size))
        .bind(4, m_store.wallMs())
        .run();
    KOPA_TRY(m_store.m_database->status());
    return m_store.m_database->lastInsertRow();
}

void Attachments::addPieces(std::int64_t row, std::uint64_t from, const QList<QByteArray> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i)
        m_store.m_database
            ->prepare("INSERT OR REPLACE INTO attachment_piece (place, hash, bytes) VALUES (?, ?, ?)")
            .bind(1, placeOf(row, from + std::uint64_t(i)))
            .bind(2, crypto::attachmentPieceHash(pieces[i]).toByteArray())
            .bind(3, pieces[i])
            .run();
    m_store.m_database->prepare("UPDATE kept_attachment SET held = ? WHERE row = ?")
        .bind(1, from + std::uint64_t(pieces.size()))
        .bind(2, row)
        .run();
}

Result<void> Attachments::append(std::int64_t row, const QList<QByteArray> &pieces)
{
    Transaction transaction(*m_store.m_database);
    std::uint64_t held = 0;
    {
        auto statement = m_store.m_database->prepare(
            "SELECT held FROM kept_attachment WHERE row = ? AND step = 0 AND held + ? <= pieces");
        if (!statement.bind(1, row).bind(2, std::int64_t(pieces.size())).step())
            return ErrorCode::NotFound;
        held = std::uint64_t(statement.integer(0));
    }
    addPieces(row, held, pieces);
    return transaction.commit();
}

Result<void> Attachments::finish(std::int64_t row, const AttachmentId &id, const Edit &record)
{
    Transaction transaction(*m_store.m_database);
    Database &database = *m_store.m_database;
    std::int64_t space = 0;
    {
        auto statement = database.prepare(
            "SELECT space FROM kept_attachment WHERE row = ? AND step = 0 AND held = pieces");
        if (!statement.bind(1, row).step())
            return ErrorCode::NotFound;
        space = statement.integer(0);
    }
    KOPA_ASSIGN(const auto known, find(m_store.m_tables->spaceAt(space), id));
    if (known && known->file.isHere()) {
        letGo(row);
    } else {
        if (known)
            letGo(known->row);
        database.prepare("UPDATE kept_attachment SET id = ?, step = 1 WHERE row = ?")
            .bind(1, id.toByteArray())
            .bind(2, row)
            .run();
    }
    KOPA_TRY(database.status());
    KOPA_TRY(m_store.apply(record));
    return transaction.commit();
}

void Attachments::letGo(std::int64_t row)
{
    m_store.m_database->prepare("UPDATE kept_attachment SET step = 2, wanted = 0 WHERE row = ?")
        .bind(1, row)
        .run();
}

Result<void> Attachments::abandon(std::int64_t row)
{
    letGo(row);
    return m_store.m_database->status();
}

Result<void> Attachments::dropUnfinished()
{
    auto statement =
        m_store.m_database->prepare("SELECT 1 FROM kept_attachment WHERE step = 0 AND step <> 1 LIMIT 1");
    if (statement.step())
        m_store.m_database->prepare("UPDATE kept_attachment SET step = 2 WHERE step = 0").run();
    return m_store.m_database->status();
}

Result<bool> Attachments::sweep()
{
    Database &database = *m_store.m_database;
    std::int64_t row = 0;
    std::int64_t held = 0;
    {
        auto statement =
            database.prepare("SELECT row, held FROM kept_attachment WHERE step = 2 AND step <> 1 LIMIT 1");
        if (!statement.step()) {
            KOPA_TRY(database.status());
            return false;
        }
        row = statement.integer(0);
        held = statement.integer(1);
    }
    Transaction transaction(database);
    const std::int64_t left = std::max<std::int64_t>(0, held - piecesPerSweep);
    database.prepare("DELETE FROM attachment_piece WHERE place >= ? AND place < ?")
        .bind(1, placeOf(row, std::uint64_t(left)))
        .bind(2, placeOf(row + 1, 0))
        .run();
    if (left == 0)
        database.prepare("DELETE FROM kept_attachment WHERE row = ?").bind(1, row).run();
    else
        database.prepare("UPDATE kept_attachment SET held = ? WHERE row = ?")
            .bind(1, left)
            .bind(2, row)
            .run();
    KOPA_TRY(transaction.commit());
    return true;
}

Result<std::optional<Attachments::Row>> Attachments::find(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const std::int64_t at, m_store.spaceRow(space));
    std::optional<Row> found;
    auto statement = m_store.m_database->prepare(
        "SELECT row, size, pieces, held, sent, receipt IS NOT NULL, wanted, fetched, since, problem"
        " FROM kept_attachment WHERE space = ? AND id = ? AND step = 1");
    statement.bind(1, at).bind(2, id.toByteArray());
    if (statement.step()) {
        found = Row{statement.integer(0), {}};
        found->file = {space,
                       id,
                       statement.integer(1),
                       std::uint64_t(statement.integer(2)),
                       std::uint64_t(statement.integer(3)),
                       std::uint64_t(statement.integer(4)),
                       statement.integer(5) != 0,
                       statement.integer(6) != 0,
                       int(statement.integer(7)),
                       statement.integer(8),
                       statement.text(9)};
    }
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
    QList<QPair<std::int64_t, QByteArray>> found;
    auto statement = m_store.m_database->prepare(
        "SELECT space, id FROM kept_attachment WHERE step = 1 AND (" + where + ") ORDER BY row");
    while (statement.step())
        found.append({statement.integer(0), statement.blob(1)});
    KOPA_TRY(m_store.m_database->status());
    QList<KeptAttachment> files;
    for (const auto &[space, id] : std::as_const(found)) {
        KOPA_ASSIGN(const auto row,
                    find(m_store.m_tables->spaceAt(space), AttachmentId::from(id).value_or(AttachmentId{})));
        if (row)
            files.append(row->file);
    }
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
    KOPA_ASSIGN(const QList<Opener> openers, openersOf(space, id));
    if (openers.isEmpty())
        return false;
    KOPA_ASSIGN(const QStringList records, recordsOf(id));
    KOPA_TRY(want({{attachment::type().number, records.first()}}));
    KOPA_ASSIGN(const auto row, find(space, id));
    return row && !row->file.isHere();
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

Result<QList<Hash>> Attachments::pieceHashes(const Row &row)
{
    QList<Hash> hashes;
    auto statement = m_store.m_database->prepare(
        "SELECT hash FROM attachment_piece WHERE place >= ? AND place < ? ORDER BY place");
    statement.bind(1, placeOf(row.row, 0)).bind(2, placeOf(row.row + 1, 0));
    while (statement.step())
        hashes.append(Hash::from(statement.blob(0)).value_or(Hash{}));
    KOPA_TRY(m_store.m_database->status());
    return hashes;
}

Result<void> Attachments::take(const SpaceId &space, const AttachmentId &id, std::uint64_t index,
                               const QList<QByteArray> &pieces)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    KOPA_ASSIGN(const QList<Opener> openers, openersOf(space, id));
    if (openers.isEmpty())
        return ErrorCode::NotFound;
    if (index != row.file.held || index + std::uint64_t(pieces.size()) > row.file.pieces)
        return ErrorCode::AnswerGarbled;
    const bool opens = std::any_of(openers.begin(), openers.end(), [&](const Opener &opener) {
        for (qsizetype i = 0; i < pieces.size(); ++i)
            if (opener.size != row.file.size ||
                !crypto::openAttachmentPiece(pieces[i], opener.key, space, index + std::uint64_t(i),
                                             opener.size)
                     .ok())
                return false;
        return true;
    });
    if (!opens)
        return ErrorCode::DecryptionFailed;
    Transaction transaction(*m_store.m_database);
    addPieces(row.row, index, pieces);
    if (index + std::uint64_t(pieces.size()) == row.file.pieces) {
        KOPA_ASSIGN(const QList<Hash> hashes, pieceHashes(row));
        if (crypto::attachmentId(space, hashes) != id) {
            m_store.m_database->prepare("UPDATE kept_attachment SET held = 0 WHERE row = ?")
                .bind(1, row.row)
                .run();
            KOPA_TRY(transaction.commit());
            return ErrorCode::DecryptionFailed;
        }
        m_store.m_database->prepare("UPDATE kept_attachment SET wanted = 0, problem = '' WHERE row = ?")
            .bind(1, row.row)
            .run();
    }
    KOPA_TRY(transaction.commit());
    return tellChanged(id);
}

Result<void> Attachments::setSent(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET sent = min(?, pieces), problem = '' WHERE row = ?")
        .bind(1, pieces)
        .bind(2, row.row)
        .run();
    return m_store.m_database->status();
}

Result<void> Attachments::setSafe(const SpaceId &space, const AttachmentId &id, const QByteArray &receipt)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET receipt = ?, sent = pieces, problem = '' WHERE row = ?")
        .bind(1, receipt)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::setFetchedBy(const SpaceId &space, const AttachmentId &id, int devices)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    if (row.file.fetchedBy == devices)
        return {};
    m_store.m_database->prepare("UPDATE kept_attachment SET fetched = ? WHERE row = ?")
        .bind(1, devices)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::setProblem(const SpaceId &space, const AttachmentId &id, const QString &problem)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    if (row.file.problem == problem)
        return {};
    m_store.m_database->prepare("UPDATE kept_attachment SET problem = ? WHERE row = ?")
        .bind(1, problem)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::beginAgain(const SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET receipt = NULL, sent = 0, fetched = -1 WHERE space = ?")
        .bind(1, row)
        .run();
    return m_store.m_database->status();
}

} // namespace kopa
