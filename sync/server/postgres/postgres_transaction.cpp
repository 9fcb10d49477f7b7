#include "postgres_transaction.h"

#include "core/crypto/cbor.h"
#include "postgres_notices.h"

#include <algorithm>

namespace kopa::server {

Result<void> PostgresTransaction::commit()
{
    send();
    if (!m_begun)
        return {};
    m_connection.send(CommitWork, {});
    const auto done = m_connection.gather();
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

void PostgresTransaction::rollBack()
{
    if (m_connection.isBroken())
        return;
    // What was sent ahead and is not gathered yet goes with it.
    static_cast<void>(m_connection.gather());
    static_cast<void>(m_connection.ask("ROLLBACK"));
}

void PostgresTransaction::begin()
{
    if (!std::exchange(m_begun, true))
        m_connection.send(BeginWork, {});
}

Result<PostgresRows> PostgresTransaction::ask(Statement statement, const PostgresParameters &parameters)
{
    send();
    return m_connection.ask(statement, parameters);
}

/// Spaces are locked in the order of their ids, so that two transactions never wait for each other.
Result<void> PostgresTransaction::foresee(const QList<Foresight> &ahead)
{
    QMap<QByteArray, bool> spaces;
    QList<std::pair<SpaceId, DeviceId>> heads;
    QList<DeviceId> devices;
    for (const Foresight &one : ahead) {
        for (const SpaceId &space : one.spaces) {
            spaces[space.toByteArray()] |= one.writes;
            heads.append({space, one.device});
        }
        if (one.whereIn && !m_spacesOf.contains(one.device) && !devices.contains(one.device))
            devices.append(one.device);
    }
    if (std::any_of(spaces.cbegin(), spaces.cend(), [](bool writes) { return writes; }))
        begin();
    for (auto it = spaces.cbegin(); it != spaces.cend(); ++it)
        m_connection.send(*it ? LockedSpaceRow : SpaceRow, PostgresParameters().bytes(it.key()));
    for (const auto &[space, device] : heads)
        m_connection.send(Head, PostgresParameters().id(space).id(device));
    for (const DeviceId &device : devices)
        m_connection.send(SpacesOf, PostgresParameters().id(device));
    KOPA_ASSIGN(auto answers, m_connection.gather());
    auto answer = answers.constBegin();
    // A beginning has an answer of its own, before all others.
    answer += answers.size() - spaces.size() - heads.size() - devices.size();
    for (auto it = spaces.cbegin(); it != spaces.cend(); ++it) {
        Space &state = m_spaces[*SpaceId::from(it.key())];
        read(*answer++, state);
        state.locked = *it;
    }
    for (const auto &[space, device] : heads)
        m_spaces[space].heads.insert(device, readHead(*answer++, device));
    for (const DeviceId &device : devices) {
        const PostgresRows &rows = *answer++;
        QList<SpaceId> in;
        for (int row = 0; row < rows.size(); ++row)
            in.append(rows.id<SpaceId>(row, 0));
        m_spacesOf.insert(device, in);
    }
    return {};
}

void PostgresTransaction::read(const PostgresRows &rows, Space &state)
{
    state.standing = {};
    if (rows.size() == 1) {
        state.standing.deleted = rows.boolean(0, 3);
        state.standing.frozen = rows.boolean(0, 4);
        if (!rows.isNull(0, 5))
            state.standing.quota = rows.number(0, 5);
        state.standing.envelopeBytes = rows.number(0, 6);
        state.standing.fileBytes = rows.number(0, 7);
    }
    state.known = rows.size() == 1 && !state.standing.deleted;
    if (!state.known)
        return;
    state.position = rows.number(0, 0);
    state.entries.stored = rows.number(0, 1);
    state.claims.stored = rows.number(0, 2);
}

std::optional<DeviceHead> PostgresTransaction::readHead(const PostgresRows &rows, const DeviceId &device)
{
    if (rows.size() == 0)
        return std::nullopt;
    return DeviceHead{{device, rows.number(0, 0), rows.id<Hash>(0, 1)}, rows.number(0, 2), rows.number(0, 3)};
}

Result<PostgresTransaction::Space *> PostgresTransaction::stateOf(const SpaceId &space)
{
    if (const auto known = m_spaces.find(space); known != m_spaces.end())
        return &*known;
    KOPA_ASSIGN(const auto row, ask(SpaceRow, PostgresParameters().id(space)));
    Space &state = m_spaces[space];
    read(row, state);
    return &state;
}

Result<PostgresTransaction::Space *> PostgresTransaction::lock(const SpaceId &space)
{
    if (const auto known = m_spaces.find(space); known != m_spaces.end() && known->locked)
        return &*known;
    begin();
    KOPA_ASSIGN(const auto row, ask(LockedSpaceRow, PostgresParameters().id(space)));
    Space fresh;
    read(row, fresh);
    const auto former = m_spaces.constFind(space);
    // What was concluded from what was read before the lock may not hold any more.
    if (former != m_spaces.cend() &&
        (former->known != fresh.known || former->position != fresh.position ||
         former->entries.stored != fresh.entries.stored || former->claims.stored != fresh.claims.stored))
        return ErrorCode::StoreInUse;
    Space &state = former != m_spaces.cend() ? m_spaces[space] : m_spaces[space] = fresh;
    state.locked = true;
    return &state;
}

Result<void> PostgresTransaction::later(const SpaceId &space, Statement statement,
                                        const PostgresParameters &parameters)
{
    const auto locked = lock(space);
    if (!locked.ok())
        return locked.error();
    m_later.append({statement, parameters});
    return {};
}

void PostgresTransaction::send()
{
    for (auto it = m_spaces.begin(); it != m_spaces.end(); ++it)
        send(it.key(), *it);
    for (const Later &one : m_later)
        m_connection.send(one.statement, one.parameters);
    m_later.clear();
}

void PostgresTransaction::send(const SpaceId &id, Space &state)
{
    if (!std::exchange(state.changed, false))
        return;
    const auto sendList = [&](Statement statement, List &list) {
        if (list.seqs.isEmpty())
            return;
        m_connection.send(statement, PostgresParameters().id(id).list(list.seqs).list(list.bytes));
        list.stored += std::uint64_t(list.seqs.size());
        list.seqs.clear();
        list.bytes.clear();
    };
    sendList(AddEntries, state.entries);
    sendList(AddClaims, state.claims);
    m_connection.send(SetSpace, PostgresParameters()
                                    .id(id)
                                    .number(state.position)
                                    .number(state.entries.stored)
                                    .number(state.claims.stored)
                                    .number(state.standing.envelopeBytes));
    if (state.envelopes.isEmpty())
        return;
    QList<QByteArray> devices, hashes, bytes;
    QList<std::uint64_t> seqs;
    QHash<DeviceId, NewEnvelope> newest;
    QHash<DeviceId, std::uint64_t> brought;
    for (const NewEnvelope &envelope : std::as_const(state.envelopes)) {
        devices.append(envelope.mark.device.toByteArray());
        seqs.append(envelope.mark.seq);
        hashes.append(envelope.mark.hash.toByteArray());
        bytes.append(envelope.bytes);
        newest.insert(envelope.mark.device, envelope);
        brought[envelope.mark.device] += std::uint64_t(envelope.bytes.size());
    }
    m_connection.send(
        AddEnvelopes,
        PostgresParameters().id(id).list(state.positions).list(devices).list(seqs).list(hashes).list(bytes));
    QList<QByteArray> heads, headHashes;
    QList<std::uint64_t> headSeqs, logSeqs, headBytes;
    for (const NewEnvelope &envelope : std::as_const(newest)) {
        heads.append(envelope.mark.device.toByteArray());
        headSeqs.append(envelope.mark.seq);
        headHashes.append(envelope.mark.hash.toByteArray());
        logSeqs.append(envelope.logSeq);
        headBytes.append(brought.value(envelope.mark.device));
    }
    m_connection.send(SetHeads, PostgresParameters()
                                    .id(id)
                                    .list(heads)
                                    .list(headSeqs)
                                    .list(headHashes)
                                    .list(logSeqs)
                                    .list(headBytes));
    state.envelopes.clear();
    state.positions.clear();
}

Result<void> PostgresTransaction::announce(const DeviceId &by, const QList<SpaceNews> &news)
{
    if (news.isEmpty())
        return {};
    begin();
    for (const QByteArray &payload : PostgresNotices::write(m_instance, by, news))
        m_later.append({Announce, PostgresParameters().text(payload)});
    return {};
}

Result<void> PostgresTransaction::found(const SpaceId &space)
{
    begin();
    KOPA_ASSIGN(const auto rows, ask(FoundSpace, PostgresParameters().id(space)));
    if (rows.affected() == 0)
        return ErrorCode::StoreInUse;
    Space &state = m_spaces[space] = {};
    state.known = true;
    state.locked = true;
    return {};
}

Result<QList<QByteArray>> PostgresTransaction::list(Statement statement, List Space::*which,
                                                    const SpaceId &space, std::uint64_t from,
                                                    std::uint64_t count)
{
    KOPA_ASSIGN(Space *const state, stateOf(space));
    QList<QByteArray> items;
    const List &list = state->*which;
    if (!state->known || from >= list.stored + std::uint64_t(list.seqs.size()))
        return items;
    KOPA_ASSIGN(const auto rows, ask(statement, PostgresParameters().id(space).number(from).number(count)));
    for (int row = 0; row < rows.size(); ++row)
        items.append(rows.bytes(row, 0));
    return items;
}

Result<QList<QByteArray>> PostgresTransaction::entries(const SpaceId &space, std::uint64_t from,
                                                       std::uint64_t count)
{
    return list(Entries, &Space::entries, space, from, count);
}

Result<QList<QByteArray>> PostgresTransaction::claims(const SpaceId &space, std::uint64_t from,
                                                      std::uint64_t count)
{
    return list(Claims, &Space::claims, space, from, count);
}

Result<void> PostgresTransaction::add(List Space::*which, const SpaceId &space, std::uint64_t seq,
                                      const QByteArray &bytes)
{
    KOPA_ASSIGN(Space *const state, lock(space));
    List &list = state->*which;
    // It was decided on a log that has grown since: it is to be decided again.
    if (seq != list.stored + std::uint64_t(list.seqs.size()))
        return ErrorCode::StoreInUse;
    list.seqs.append(seq);
    list.bytes.append(bytes);
    state->changed = true;
    return {};
}

Result<void> PostgresTransaction::addEntry(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes)
{
    return add(&Space::entries, space, seq, bytes);
}

Result<void> PostgresTransaction::addClaim(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes)
{
    return add(&Space::claims, space, seq, bytes);
}

Result<void> PostgresTransaction::addMember(const SpaceId &space, const DeviceId &device)
{
    m_spacesOf.remove(device);
    return later(space, AddMember, PostgresParameters().id(device).id(space));
}

Result<void> PostgresTransaction::dropMember(const SpaceId &space, const DeviceId &device)
{
    m_spacesOf.remove(device);
    return later(space, DropMember, PostgresParameters().id(device).id(space));
}

Result<QList<SpaceId>> PostgresTransaction::spacesOf(const DeviceId &device)
{
    if (const auto known = m_spacesOf.constFind(device); known != m_spacesOf.cend())
        return *known;
    KOPA_ASSIGN(const auto rows, ask(SpacesOf, PostgresParameters().id(device)));
    QList<SpaceId> spaces;
    for (int row = 0; row < rows.size(); ++row)
        spaces.append(rows.id<SpaceId>(row, 0));
    return spaces;
}

Result<std::optional<DeviceHead>> PostgresTransaction::head(const SpaceId &space, const DeviceId &device)
{
    KOPA_ASSIGN(Space *const state, stateOf(space));
    if (const auto known = state->heads.constFind(device); known != state->heads.cend())
        return *known;
    KOPA_ASSIGN(const auto row, ask(Head, PostgresParameters().id(space).id(device)));
    const auto head = readHead(row, device);
    state->heads.insert(device, head);
    return head;
}

Result<QList<sync::EnvelopeMark>> PostgresTransaction::heads(const SpaceId &space)
{
    KOPA_ASSIGN(const auto rows, ask(Heads, PostgresParameters().id(space)));
    QList<sync::EnvelopeMark> marks;
    for (int row = 0; row < rows.size(); ++row)
        marks.append({rows.id<DeviceId>(row, 0), rows.number(row, 1), rows.id<Hash>(row, 2)});
    return marks;
}

Result<std::optional<Hash>> PostgresTransaction::envelopeHash(const SpaceId &space, const DeviceId &device,
                                                              std::uint64_t seq)
{
    KOPA_ASSIGN(const auto rows, ask(EnvelopeHash, PostgresParameters().id(space).id(device).number(seq)));
    return rows.size() == 0 ? std::optional<Hash>() : std::optional(rows.id<Hash>(0, 0));
}

Result<void> PostgresTransaction::addEnvelope(const SpaceId &space, const NewEnvelope &envelope)
{
    KOPA_ASSIGN(Space *const state, lock(space));
    // The head it was put after was read before the lock, and another has come since.
    const auto head = state->heads.constFind(envelope.mark.device);
    if (head == state->heads.cend() || (*head ? (*head)->mark.seq : 0) + 1 != envelope.mark.seq)
        return ErrorCode::StoreInUse;
    state->positions.append(++state->position);
    state->envelopes.append(envelope);
    const auto size = std::uint64_t(envelope.bytes.size());
    const std::uint64_t brought = *head ? (*head)->brought : 0;
    state->heads.insert(envelope.mark.device, DeviceHead{envelope.mark, envelope.logSeq, brought + size});
    state->standing.envelopeBytes += size;
    state->changed = true;
    return {};
}

Result<EnvelopePage> PostgresTransaction::envelopes(const SpaceId &space, const EnvelopeQuery &query)
{
    KOPA_ASSIGN(Space *const state, stateOf(space));
    EnvelopePage page;
    page.position = std::min(query.after, state->position);
    const std::uint64_t stored = state->position - std::uint64_t(state->envelopes.size());
    const bool onlyOwnAreNew =
        query.after >= stored &&
        std::all_of(state->envelopes.begin(), state->envelopes.end(), [&](const NewEnvelope &envelope) {
            return envelope.mark.device == query.own && envelope.mark.seq <= query.ownHave;
        });
    if (onlyOwnAreNew) {
        page.position = state->position;
        return page;
    }
    KOPA_ASSIGN(const auto rows, ask(Envelopes, PostgresParameters()
                                                    .id(space)
                                                    .number(query.after)
                                                    .id(query.own)
                                                    .number(query.ownHave)
                                                    .number(query.limitBytes)
                                                    .number(query.limitCount)));
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.isNull(row, 1)) {
            page.more = true;
            return page;
        }
        page.position = rows.number(row, 0);
        page.envelopes.append(rows.bytes(row, 1));
    }
    page.position = std::max(page.position, state->position);
    return page;
}

Result<std::uint64_t> PostgresTransaction::position(const SpaceId &space)
{
    KOPA_ASSIGN(const Space *const state, stateOf(space));
    return state->position;
}

} // namespace kopa::server
