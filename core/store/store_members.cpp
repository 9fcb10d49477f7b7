#include "store.h"

namespace kopa {

Result<QList<SignedPart>> Store::memberParts(const crypto::SpaceId &space, MemberPart part, bool unsentOnly)
{
    QList<SignedPart> result;
    auto statement =
        m_database->prepare("SELECT m.bytes, m.receipt FROM member_log m JOIN space s ON s.row = m.space"
                            " WHERE s.id = ? AND m.kind = ? AND m.sent <= ? ORDER BY m.position");
    statement.bind(1, space.toByteArray()).bind(2, int(part)).bind(3, unsentOnly ? 0 : 1);
    while (statement.step())
        result.append({statement.blob(0), statement.blob(1)});
    KOPA_TRY(m_database->status());
    return result;
}

Result<void> Store::saveMemberLog(const SpaceRecord &space, const MemberLogContent &content)
{
    Transaction transaction(*m_database);
    KOPA_TRY(saveSpace(space));
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space.id));
    m_database->prepare("DELETE FROM member_log WHERE space = ?").bind(1, row).run();
    const auto keep = [&](MemberPart part, const QList<SignedPart> &list, qsizetype sent) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_database
                ->prepare("INSERT INTO member_log (space, kind, position, sent, bytes, receipt)"
                          " VALUES (?, ?, ?, ?, ?, ?)")
                .bind(1, row)
                .bind(2, int(part))
                .bind(3, std::int64_t(i))
                .bind(4, int(i < sent))
                .bind(5, list[i].bytes)
                .bind(6, list[i].receipt)
                .run();
    };
    keep(MemberPart::Entry, content.entries, content.sentEntries);
    keep(MemberPart::Claim, content.claims, content.sentClaims);
    return transaction.commit();
}

Result<void> Store::addPendingAct(const crypto::SpaceId &space, const QByteArray &act)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    m_database->prepare("INSERT INTO pending_act (space, created, body) VALUES (?, ?, ?)")
        .bind(1, row)
        .bind(2, wallMs())
        .bind(3, act)
        .run();
    return m_database->status();
}

Result<QList<PendingAct>> Store::pendingActs(const crypto::SpaceId &space)
{
    QList<PendingAct> acts;
    auto statement =
        m_database->prepare("SELECT p.n, p.created, p.body FROM pending_act p JOIN space s ON s.row = p.space"
                            " WHERE s.id = ? ORDER BY p.n");
    statement.bind(1, space.toByteArray());
    while (statement.step())
        acts.append({statement.integer(0), statement.integer(1), statement.blob(2)});
    KOPA_TRY(m_database->status());
    return acts;
}

Result<void> Store::removePendingAct(std::int64_t number)
{
    m_database->prepare("DELETE FROM pending_act WHERE n = ?").bind(1, number).run();
    return m_database->status();
}

Result<QMap<crypto::DeviceId, DeviceHead>> Store::deviceHeads(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QMap<crypto::DeviceId, DeviceHead> heads;
    auto statement = m_database->prepare("SELECT device, seq, hash, time FROM head WHERE space = ?");
    statement.bind(1, row);
    while (statement.step())
        heads.insert(m_tables->deviceAt(statement.integer(0)),
                     {std::uint64_t(statement.integer(1)),
                      crypto::Hash::from(statement.blob(2)).value_or(crypto::Hash{}),
                      merge::HybridTime{std::uint64_t(statement.integer(3))}.milliseconds()});
    KOPA_TRY(m_database->status());
    return heads;
}

Result<void> Store::setNotice(const crypto::SpaceId &space, int kind,
                              const std::optional<crypto::DeviceId> &device, int count)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    m_database
        ->prepare("INSERT INTO notice (space, kind, device, since, count) VALUES (?, ?, ?, ?, ?)"
                  " ON CONFLICT (space, kind, device) DO UPDATE SET count = excluded.count")
        .bind(1, row)
        .bind(2, kind)
        .bind(3, device ? m_tables->deviceRow(*device) : 0)
        .bind(4, wallMs())
        .bind(5, count)
        .run();
    return m_database->status();
}

Result<void> Store::dropNotice(const crypto::SpaceId &space, int kind)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    m_database->prepare("DELETE FROM notice WHERE space = ? AND kind = ?").bind(1, row).bind(2, kind).run();
    return m_database->status();
}

Result<QList<StoreNotice>> Store::notices()
{
    QList<StoreNotice> result;
    auto statement = m_database->prepare("SELECT s.id, n.kind, n.device, n.since, n.count FROM notice n"
                                         " JOIN space s ON s.row = n.space ORDER BY n.since DESC, n.kind");
    while (statement.step()) {
        StoreNotice notice;
        notice.space = crypto::SpaceId::from(statement.blob(0)).value_or(crypto::SpaceId{});
        notice.kind = int(statement.integer(1));
        if (statement.integer(2) != 0)
            notice.device = m_tables->deviceAt(statement.integer(2));
        notice.sinceMs = statement.integer(3);
        notice.count = int(statement.integer(4));
        result.append(notice);
    }
    KOPA_TRY(m_database->status());
    return result;
}

Result<void> Store::keepProof(const crypto::SpaceId &space, const ForkProof &proof)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    m_database
        ->prepare("INSERT OR IGNORE INTO proof (space, kind, device, seq, since, one, other)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(1, row)
        .bind(2, int(proof.kind))
        .bind(3, m_tables->deviceRow(proof.device))
        .bind(4, proof.seq)
        .bind(5, wallMs())
        .bind(6, proof.one)
        .bind(7, proof.other)
        .run();
    return m_database->status();
}

Result<QList<ForkProof>> Store::proofs(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QList<ForkProof> result;
    auto statement = m_database->prepare("SELECT kind, device, seq, since, one, other FROM proof"
                                         " WHERE space = ? ORDER BY since, kind, seq");
    statement.bind(1, row);
    while (statement.step())
        result.append({ForkProof::Kind(statement.integer(0)), m_tables->deviceAt(statement.integer(1)),
                       std::uint64_t(statement.integer(2)), statement.integer(3), statement.blob(4),
                       statement.blob(5)});
    KOPA_TRY(m_database->status());
    return result;
}

} // namespace kopa
