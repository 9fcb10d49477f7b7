#include "salvaged_log.h"

#include "core/crypto/secret_box.h"
#include "core/merge/change_codec.h"

namespace kopa {

using crypto::Envelope;
using crypto::EnvelopePart;
using crypto::Hash;

SalvagedLog::SalvagedLog(const SalvagedTables &tables) : m_tables(tables)
{
    readIdentity();
    readEnvelopes();
    readSpaces();
    readKeys();
    readMembers();
    keepVerified();
    readBodies();
    readPending();
}

void SalvagedLog::readIdentity()
{
    QMap<QString, QByteArray> kept;
    for (const SqlRow &row : m_tables.of("local"))
        if (const auto name = row.text(0); name && name->startsWith(QStringLiteral("device.")))
            kept.insert(*name, QByteArray::fromHex(row.text(1).value_or(QString()).toLatin1()));
    const auto signing = crypto::SigningKey::from(kept.value(QStringLiteral("device.signing_key")));
    const auto box = crypto::BoxKey::from(kept.value(QStringLiteral("device.box_key")));
    if (!signing || !box)
        return;
    m_signing = crypto::signingPair(*signing);
    m_device = crypto::deviceId(m_signing->verify);
    const auto keep = [&](const char *name, const QByteArray &bytes) {
        m_identity.insert(QString::fromLatin1(name), QString::fromLatin1(bytes.toHex()));
    };
    // The public halves follow from the secret ones.
    keep("device.signing_key", signing->reveal());
    keep("device.verify_key", m_signing->verify.toByteArray());
    keep("device.box_key", box->reveal());
    keep("device.box_public", crypto::boxPair(*box).open.toByteArray());
}

void SalvagedLog::readEnvelopes()
{
    enum Column { Space = 1, Device, Seq, HashOf, Safe, Bytes, Verdict };
    for (const SqlRow &row : m_tables.of("envelope")) {
        const QByteArray bytes = row.blob(Bytes).value_or(QByteArray());
        const auto envelope = crypto::parseEnvelope(bytes);
        Kept kept;
        kept.row = row.rowId;
        kept.space = row.integer(Space).value_or(0);
        kept.device = row.integer(Device).value_or(0);
        kept.safe = row.integer(Safe).value_or(0) != 0;
        kept.verdict = row.integer(Verdict).value_or(0);
        kept.bytes = bytes;
        kept.hash = crypto::envelopeHash(bytes);
        if (!envelope.ok() || kept.hash.toByteArray() != row.blob(HashOf) ||
            std::int64_t(envelope->header.seq) != row.integer(Seq) || kept.space <= 0 || kept.device <= 0) {
            ++m_refused;
            continue;
        }
        kept.envelope = *envelope;
        m_devices.insert(kept.device, envelope->header.device);
        m_spaces[kept.space].id = envelope->header.space;
        m_chains[{kept.space, kept.device}].insert(envelope->header.seq, kept);
    }
    for (const SqlRow &row : m_tables.of("device"))
        if (const auto id = crypto::DeviceId::from(row.blob(1).value_or(QByteArray())))
            m_devices.insert(row.rowId, *id);
}

void SalvagedLog::readSpaces()
{
    for (const SqlRow &row : m_tables.of("space")) {
        const auto id = crypto::SpaceId::from(row.blob(1).value_or(QByteArray()));
        if (!id || row.rowId <= 0)
            continue;
        m_spaces[row.rowId].id = *id;
        m_spaces[row.rowId].row = row;
    }
}

void SalvagedLog::readKeys()
{
    for (const SqlRow &row : m_tables.of("epoch_key")) {
        const auto space = m_spaces.find(row.integer(0).value_or(0));
        const auto epoch = row.integer(1).value_or(-1);
        const auto key = crypto::SpaceKey::from(row.blob(3).value_or(QByteArray()));
        if (space == m_spaces.end() || epoch < 0 || !key ||
            crypto::keyId(*key, space->id, std::uint32_t(epoch)).toByteArray() != row.blob(2))
            continue;
        space->keys.insert(epoch, {*row.blob(2), *row.blob(3)});
    }
}

void SalvagedLog::readMembers()
{
    enum Column { SpaceOf, Kind, Position };
    QMap<QPair<std::int64_t, std::int64_t>, QMap<std::int64_t, SqlRow>> lists;
    for (const SqlRow &row : m_tables.of("member_log"))
        if (const auto position = row.integer(Position))
            lists[{row.integer(SpaceOf).value_or(0), row.integer(Kind).value_or(0)}].insert(*position, row);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const auto space = m_spaces.find(list.key().first);
        if (space == m_spaces.end())
            continue;
        QList<SqlRow> &into = list.key().second == 0 ? space->entries : space->claims;
        while (list->contains(into.size()))
            into.append(list->value(into.size()));
        space->membersWhole = space->membersWhole && into.size() == list->size();
    }
    constexpr qsizetype logSeq = 5;
    for (Space &space : m_spaces)
        if (space.entries.isEmpty() ||
            (space.row && space.row->integer(logSeq).value_or(0) >= space.entries.size()))
            space.membersWhole = false;
}

bool SalvagedLog::opens(const Kept &kept) const
{
    const crypto::EnvelopeHeader &header = kept.envelope.header;
    if (m_devices.value(kept.device) != header.device || m_spaces[kept.space].id != header.space)
        return false;
    if (header.device == m_device && !crypto::verifyEnvelope(kept.envelope, m_signing->verify))
        return false;
    const auto held = m_spaces[kept.space].keys.value(header.epoch);
    // What nobody here has the key of stays sealed, as it was.
    if (held.first != header.key.toByteArray())
        return true;
    return crypto::openEnvelope(kept.envelope, *crypto::SpaceKey::from(held.second)).ok();
}

void SalvagedLog::keepVerified()
{
    for (auto &chain : m_chains) {
        std::optional<Hash> previous;
        std::uint64_t seq = 0;
        for (auto it = chain.begin(); it != chain.end();) {
            const bool follows =
                !previous || it.key() != seq + 1 || it->envelope.header.previous == *previous;
            const bool first = it.key() != 1 || it->envelope.header.previous.isZero();
            if (!follows || !first || !opens(*it)) {
                ++m_refused;
                it = chain.erase(it);
                continue;
            }
            previous = it->hash;
            seq = it.key();
            ++it;
        }
    }
}

void SalvagedLog::readBodies()
{
    for (auto &chain : m_chains) {
        QList<EnvelopePart> parts;
        std::uint64_t newest = 0;
        std::uint64_t last = 0;
        for (Kept &kept : chain) {
            const crypto::EnvelopeHeader &header = kept.envelope.header;
            const auto key = crypto::SpaceKey::from(m_spaces[kept.space].keys.value(header.epoch).second);
            const auto part =
                key ? crypto::openEnvelope(kept.envelope, *key) : Result<EnvelopePart>(ErrorCode::KeyMissing);
            if (header.seq != last + 1 || !part.ok() || part->index == 0)
                parts.clear();
            last = header.seq;
            if (part.ok() && part->index == std::uint64_t(parts.size()))
                parts.append(*part);
            if (part.ok() && std::uint64_t(parts.size()) == part->parts)
                if (const auto body = crypto::joinBody(parts); body.ok())
                    if (auto read = merge::decodeBody(*body, header.device); read.ok())
                        kept.changes = std::move(read->changes);
            if (!kept.changes.isEmpty())
                newest = kept.changes.last().dot.n;
            kept.newest = newest;
        }
        for (const Kept &kept : std::as_const(chain))
            m_envelopes.append(kept);
    }
    std::sort(m_envelopes.begin(), m_envelopes.end(),
              [](const Kept &one, const Kept &other) { return one.row < other.row; });
}

void SalvagedLog::readPending()
{
    enum Column { SpaceOf, Number, Type, Object, Started, Body };
    for (const SqlRow &row : m_tables.of("pending")) {
        const auto change = merge::decodeChange(row.blob(Body).value_or(QByteArray()), m_device);
        if (m_spaces.contains(row.integer(SpaceOf).value_or(0)) && change.ok() &&
            std::int64_t(change->dot.n) == row.integer(Number) && change->object == row.text(Object))
            m_pending.append(row);
    }
}

QList<SalvagedSpace> SalvagedLog::spaces() const
{
    QList<SalvagedSpace> result;
    for (auto it = m_spaces.cbegin(); it != m_spaces.cend(); ++it) {
        SalvagedSpace space;
        space.id = it->id;
        space.name = it->row ? it->row->text(2).value_or(QString()) : QString();
        space.whole = it->row.has_value();
        space.members = it->membersWhole;
        space.keys = int(it->keys.size());
        space.envelopes = std::count_if(m_envelopes.begin(), m_envelopes.end(),
                                        [&](const Kept &kept) { return kept.space == it.key(); });
        result.append(space);
    }
    return result;
}

QList<MissingEnvelopes> SalvagedLog::missing() const
{
    QMap<Place, std::uint64_t> known;
    const auto note = [&](std::int64_t space, std::int64_t device, std::int64_t seq) {
        if (m_spaces.contains(space) && m_devices.contains(device) && seq > 0)
            known[{space, device}] = std::max(known.value({space, device}), std::uint64_t(seq));
    };
    for (const char *table : {"head", "sqlite_autoindex_envelope_1"})
        for (const SqlRow &row : m_tables.of(table))
            note(row.integer(0).value_or(0), row.integer(1).value_or(0), row.integer(2).value_or(0));
    for (const Kept &kept : m_envelopes)
        note(kept.space, kept.device, std::int64_t(kept.envelope.header.seq));
    QMap<Place, std::uint64_t> told;
    for (const SqlRow &row : m_tables.of("checkpoint_head"))
        told.insert({row.integer(0).value_or(0), row.integer(1).value_or(0)},
                    std::uint64_t(row.integer(2).value_or(0)));
    QList<MissingEnvelopes> gaps;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const auto chain = m_chains.value(it.key());
        // What a checkpoint has told of is not missing.
        std::uint64_t next = told.value(it.key()) + 1;
        const auto gapUpTo = [&](std::uint64_t seq) {
            if (seq > next)
                gaps.append({m_spaces[it.key().first].id, m_devices[it.key().second], next, seq - 1});
            next = seq + 1;
        };
        for (auto kept = chain.cbegin(); kept != chain.cend(); ++kept)
            if (kept.key() >= next)
                gapUpTo(kept.key());
        gapUpTo(it.value() + 1);
    }
    return gaps;
}

QSet<RecordKey> SalvagedLog::damaged() const
{
    QSet<std::int64_t> rows;
    QSet<QPair<std::int64_t, std::int64_t>> pending;
    for (const Kept &kept : m_envelopes)
        rows.insert(kept.row);
    for (const SqlRow &row : m_pending)
        pending.insert({*row.integer(0), *row.integer(1)});
    QSet<RecordKey> keys;
    const auto note = [&](const SqlRow &row, qsizetype type) {
        if (row.integer(type) && recordType(TypeNumber(*row.integer(type))))
            keys.insert({TypeNumber(*row.integer(type)), row.text(type + 1).value_or(QString())});
    };
    for (const SqlRow &row : m_tables.of("touched"))
        if (!rows.contains(row.integer(2).value_or(0)))
            note(row, 0);
    for (const SqlRow &row : m_tables.of("touched_envelope"))
        if (!rows.contains(row.integer(0).value_or(0)))
            note(row, 1);
    for (const SqlRow &row : m_tables.of("pending_object"))
        if (!pending.contains({row.integer(2).value_or(0), row.integer(3).value_or(0)}))
            note(row, 0);
    return keys;
}

} // namespace kopa
