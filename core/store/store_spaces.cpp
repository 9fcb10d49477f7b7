#include "store.h"

namespace kopa {

static SpaceRecord readSpace(const Statement &row)
{
    SpaceRecord space;
    space.id = crypto::SpaceId::from(row.blob(1)).value_or(crypto::SpaceId{});
    space.name = row.text(2);
    space.epoch = std::uint32_t(row.integer(3));
    space.keyId = crypto::KeyId::from(row.blob(4)).value_or(crypto::KeyId{});
    QByteArray key = row.blob(5);
    space.key = crypto::SpaceKey::from(key);
    crypto::wipe(key);
    space.role = Role(row.integer(6));
    space.logSeq = std::uint64_t(row.integer(7));
    space.logHash = crypto::Hash::from(row.blob(8)).value_or(crypto::Hash{});
    space.serverUrl = row.text(9);
    space.serverKey = crypto::VerifyKey::from(row.blob(10));
    space.certificate = row.blob(11);
    space.generation = row.blob(12);
    space.cursor = std::uint64_t(row.integer(13));
    return space;
}

Result<QList<SpaceRecord>> Store::spaces()
{
    QList<SpaceRecord> result;
    auto statement =
        m_database->prepare("SELECT row, id, name, epoch, key_id, key, role, log_seq, log_hash, server_url,"
                            " server_key, certificate, generation, cursor FROM space ORDER BY row");
    while (statement.step())
        result.append(readSpace(statement));
    KOPA_TRY(m_database->status());
    return result;
}

Result<SpaceRecord> Store::commonSpace()
{
    KOPA_ASSIGN(const auto all, spaces());
    if (all.isEmpty())
        return ErrorCode::NotMember;
    return all.first();
}

Result<void> Store::saveSpace(const SpaceRecord &space)
{
    QByteArray key = space.key ? space.key->reveal() : QByteArray();
    m_database
        ->prepare(
            "INSERT INTO space (id, name, epoch, key_id, key, role, log_seq, log_hash, server_url, "
            "server_key,"
            " certificate, generation, cursor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, epoch = excluded.epoch,"
            " key_id = excluded.key_id, key = excluded.key, role = excluded.role, log_seq = excluded.log_seq,"
            " log_hash = excluded.log_hash, server_url = excluded.server_url, server_key = "
            "excluded.server_key,"
            " certificate = excluded.certificate, generation = excluded.generation, cursor = excluded.cursor")
        .bind(1, space.id.toByteArray())
        .bind(2, space.name)
        .bind(3, space.epoch)
        .bind(4, space.keyId.toByteArray())
        .bind(5, key)
        .bind(6, int(space.role))
        .bind(7, space.logSeq)
        .bind(8, space.logHash.toByteArray())
        .bind(9, space.serverUrl)
        .bind(10, space.serverKey ? space.serverKey->toByteArray() : QByteArray())
        .bind(11, space.certificate)
        .bind(12, space.generation)
        .bind(13, space.cursor)
        .run();
    crypto::wipe(key);
    m_spaceKeys.clear();
    return m_database->status();
}

Result<QList<QByteArray>> Store::memberParts(const crypto::SpaceId &space, MemberPart part, bool unsentOnly)
{
    QList<QByteArray> result;
    auto statement =
        m_database->prepare("SELECT m.bytes FROM member_log m JOIN space s ON s.row = m.space"
                            " WHERE s.id = ? AND m.kind = ? AND m.sent <= ? ORDER BY m.position");
    statement.bind(1, space.toByteArray()).bind(2, int(part)).bind(3, unsentOnly ? 0 : 1);
    while (statement.step())
        result.append(statement.blob(0));
    KOPA_TRY(m_database->status());
    return result;
}

Result<void> Store::saveMemberLog(const SpaceRecord &space, const MemberLogContent &content)
{
    Transaction transaction(*m_database);
    KOPA_TRY(saveSpace(space));
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space.id));
    m_database->prepare("DELETE FROM member_log WHERE space = ?").bind(1, row).run();
    const auto keep = [&](MemberPart part, const QList<QByteArray> &list, qsizetype sent) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_database
                ->prepare(
                    "INSERT INTO member_log (space, kind, position, sent, bytes) VALUES (?, ?, ?, ?, ?)")
                .bind(1, row)
                .bind(2, int(part))
                .bind(3, std::int64_t(i))
                .bind(4, int(i < sent))
                .bind(5, list[i])
                .run();
    };
    keep(MemberPart::Entry, content.entries, content.sentEntries);
    keep(MemberPart::Claim, content.claims, content.sentClaims);
    return transaction.commit();
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

Result<crypto::SpaceKey> Store::spaceKey(std::int64_t space)
{
    if (const auto known = m_spaceKeys.constFind(space); known != m_spaceKeys.constEnd())
        return *known;
    auto statement = m_database->prepare("SELECT key FROM space WHERE row = ?");
    statement.bind(1, space);
    QByteArray bytes = statement.step() ? statement.blob(0) : QByteArray();
    KOPA_TRY(m_database->status());
    const auto key = crypto::SpaceKey::from(bytes);
    crypto::wipe(bytes);
    if (!key)
        return ErrorCode::KeyMissing;
    return *m_spaceKeys.insert(space, *key);
}

} // namespace kopa
