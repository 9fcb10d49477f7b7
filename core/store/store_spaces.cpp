#include "store.h"

namespace kopa {

namespace {

const QByteArray selectSpaces =
    "SELECT s.row, s.id, s.name, s.kind, s.epoch, k.key_id, k.key, s.role, s.log_seq, s.log_hash,"
    " s.server_url, s.server_key, s.certificate, s.generation, s.cursor, s.confirmed, s.frozen"
    " FROM space s LEFT JOIN epoch_key k ON k.space = s.row AND k.epoch = s.epoch ";

SpaceRecord readSpace(const Statement &row)
{
    SpaceRecord space;
    int column = 1;
    space.id = crypto::SpaceId::from(row.blob(column++)).value_or(crypto::SpaceId{});
    space.name = row.text(column++);
    space.kind = SpaceKind(row.integer(column++));
    space.epoch = std::uint32_t(row.integer(column++));
    space.keyId = crypto::KeyId::from(row.blob(column++)).value_or(crypto::KeyId{});
    QByteArray key = row.blob(column++);
    space.key = crypto::SpaceKey::from(key);
    crypto::wipe(key);
    space.role = Role(row.integer(column++));
    space.logSeq = std::uint64_t(row.integer(column++));
    space.logHash = crypto::Hash::from(row.blob(column++)).value_or(crypto::Hash{});
    space.serverUrl = row.text(column++);
    space.serverKey = crypto::VerifyKey::from(row.blob(column++));
    space.certificate = row.blob(column++);
    space.generation = row.blob(column++);
    space.cursor = std::uint64_t(row.integer(column++));
    space.confirmedMs = row.integer(column++);
    space.frozen = row.integer(column) != 0;
    return space;
}

} // namespace

Result<QList<SpaceRecord>> Store::spaces()
{
    QList<SpaceRecord> result;
    auto statement = m_database->prepare(selectSpaces + "ORDER BY s.row");
    while (statement.step())
        result.append(readSpace(statement));
    KOPA_TRY(m_database->status());
    return result;
}

Result<SpaceRecord> Store::space(const crypto::SpaceId &id)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(id));
    return spaceAt(row);
}

Result<SpaceRecord> Store::spaceAt(std::int64_t row)
{
    auto statement = m_database->prepare(selectSpaces + "WHERE s.row = ?");
    statement.bind(1, row);
    if (statement.step())
        return readSpace(statement);
    KOPA_TRY(m_database->status());
    return ErrorCode::NotMember;
}

Result<SpaceRecord> Store::commonSpace()
{
    KOPA_ASSIGN(const std::int64_t row, commonSpaceRow());
    return spaceAt(row);
}

Result<std::int64_t> Store::commonSpaceRow()
{
    auto statement = m_database->prepare("SELECT row FROM space ORDER BY kind <> 1, row LIMIT 1");
    if (statement.step())
        return statement.integer(0);
    KOPA_TRY(m_database->status());
    return ErrorCode::NotMember;
}

Result<void> Store::saveSpace(const SpaceRecord &space)
{
    m_database
        ->prepare("INSERT INTO space (id, name, kind, epoch, role, log_seq, log_hash, server_url, server_key,"
                  " certificate, generation, cursor, confirmed, frozen)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
                  " epoch = excluded.epoch, role = excluded.role, log_seq = excluded.log_seq,"
                  " log_hash = excluded.log_hash, server_url = excluded.server_url,"
                  " server_key = excluded.server_key, certificate = excluded.certificate,"
                  " generation = excluded.generation, cursor = excluded.cursor,"
                  " confirmed = excluded.confirmed, frozen = excluded.frozen")
        .bind(1, space.id.toByteArray())
        .bind(2, space.name)
        .bind(3, int(space.kind))
        .bind(4, space.epoch)
        .bind(5, int(space.role))
        .bind(6, space.logSeq)
        .bind(7, space.logHash.toByteArray())
        .bind(8, space.serverUrl)
        .bind(9, space.serverKey ? space.serverKey->toByteArray() : QByteArray())
        .bind(10, space.certificate)
        .bind(11, space.generation)
        .bind(12, space.cursor)
        .bind(13, space.confirmedMs)
        .bind(14, int(space.frozen))
        .run();
    if (space.key) {
        KOPA_ASSIGN(const std::int64_t row, spaceRow(space.id));
        keepKey(row, {space.epoch, space.keyId, *space.key});
    }
    return m_database->status();
}

void Store::keepKey(std::int64_t space, const EpochKey &key)
{
    QByteArray secret = key.key.reveal();
    bool known = false;
    {
        auto kept = m_database->prepare(
            "SELECT 1 FROM epoch_key WHERE space = ? AND epoch = ? AND key_id = ? AND key = ?");
        kept.bind(1, space).bind(2, key.epoch).bind(3, key.id.toByteArray()).bind(4, secret);
        known = kept.step();
    }
    if (known) {
        crypto::wipe(secret);
        return;
    }
    // Whoever gives it may not be in a transaction: what it opens is read by the next saveEpochKeys().
    m_database->execute("INSERT OR REPLACE INTO local (key, value) VALUES ('keys.unread', '1')");
    m_database->prepare("INSERT OR REPLACE INTO epoch_key (space, epoch, key_id, key) VALUES (?, ?, ?, ?)")
        .bind(1, space)
        .bind(2, key.epoch)
        .bind(3, key.id.toByteArray())
        .bind(4, secret)
        .run();
    crypto::wipe(secret);
    m_spaceKeys.clear();
}

Result<void> Store::saveEpochKeys(const crypto::SpaceId &space, const QList<EpochKey> &keys)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    for (const EpochKey &key : keys)
        keepKey(row, key);
    m_database
        ->prepare("UPDATE space SET epoch = (SELECT max(epoch) FROM epoch_key WHERE space = ?1)"
                  " WHERE row = ?1 AND EXISTS (SELECT 1 FROM epoch_key WHERE space = ?1)")
        .bind(1, row)
        .run();
    KOPA_ASSIGN(const QVariant unread, setting(QStringLiteral("keys.unread")));
    if (!unread.isNull()) {
        m_database->execute("DELETE FROM local WHERE key = 'keys.unread'");
        KOPA_TRY(readAgain(row));
    }
    return transaction.commit();
}

Result<QList<EpochKey>> Store::epochKeys(const crypto::SpaceId &space)
{
    QList<EpochKey> keys;
    auto statement =
        m_database->prepare("SELECT k.epoch, k.key_id, k.key FROM epoch_key k JOIN space s ON s.row = k.space"
                            " WHERE s.id = ? ORDER BY k.epoch");
    statement.bind(1, space.toByteArray());
    while (statement.step()) {
        QByteArray bytes = statement.blob(2);
        const auto key = crypto::SpaceKey::from(bytes);
        crypto::wipe(bytes);
        if (key)
            keys.append({std::uint32_t(statement.integer(0)),
                         crypto::KeyId::from(statement.blob(1)).value_or(crypto::KeyId{}), *key});
    }
    KOPA_TRY(m_database->status());
    return keys;
}

Result<void> Store::readAgain(std::int64_t space)
{
    struct Sealed
    {
        std::int64_t row;
        QString mark;
        QByteArray bytes;
    };
    QList<Sealed> unread;
    {
        auto statement = m_database->prepare("SELECT e.row, l.key, e.bytes FROM local l JOIN envelope e"
                                             " ON l.key = 'unreadable.' || lower(hex(e.hash))"
                                             " WHERE e.space = ? AND l.value = ? ORDER BY e.row");
        statement.bind(1, space).bind(2, QString(errorName(ErrorCode::KeyMissing)));
        while (statement.step())
            unread.append({statement.integer(0), statement.text(1), statement.blob(2)});
    }
    bool read = false;
    for (const Sealed &one : std::as_const(unread)) {
        KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(one.bytes));
        const auto changes = changesIn(space, envelope);
        if (!changes.ok())
            continue;
        KOPA_TRY(touch(one.row, *changes));
        m_database->prepare("DELETE FROM local WHERE key = ?").bind(1, one.mark).run();
        if (changes->isEmpty())
            continue;
        m_database
            ->prepare("UPDATE envelope SET change = max(change, ?1) WHERE space = ?2 AND device = ?3"
                      " AND seq >= ?4")
            .bind(1, changes->last().dot.n)
            .bind(2, space)
            .bind(3, m_tables->deviceRow(envelope.header.device))
            .bind(4, envelope.header.seq)
            .run();
        m_database->prepare("UPDATE head SET newest = max(newest, ?1) WHERE space = ?2 AND device = ?3")
            .bind(1, changes->last().dot.n)
            .bind(2, space)
            .bind(3, m_tables->deviceRow(envelope.header.device))
            .run();
        read = true;
    }
    if (read) {
        m_changed.all = true;
        return makeState();
    }
    return m_database->status();
}

Result<std::int64_t> Store::spaceRow(const crypto::SpaceId &space)
{
    auto statement = m_database->prepare("SELECT row FROM space WHERE id = ?");
    statement.bind(1, space.toByteArray());
    if (statement.step())
        return statement.integer(0);
    KOPA_TRY(m_database->status());
    return ErrorCode::NotMember;
}

Result<crypto::SpaceKey> Store::spaceKey(std::int64_t space, const crypto::EnvelopeHeader &header)
{
    const QPair<std::int64_t, crypto::KeyId> name(space, header.key);
    if (const auto known = m_spaceKeys.constFind(name); known != m_spaceKeys.constEnd())
        return *known;
    auto statement =
        m_database->prepare("SELECT key FROM epoch_key WHERE space = ? AND epoch = ? AND key_id = ?");
    statement.bind(1, space).bind(2, header.epoch).bind(3, header.key.toByteArray());
    QByteArray bytes = statement.step() ? statement.blob(0) : QByteArray();
    KOPA_TRY(m_database->status());
    const auto key = crypto::SpaceKey::from(bytes);
    crypto::wipe(bytes);
    if (!key)
        return ErrorCode::KeyMissing;
    return *m_spaceKeys.insert(name, *key);
}

} // namespace kopa
