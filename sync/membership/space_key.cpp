#include "space_key.h"

#include "core/crypto/secret_box.h"

#include <QMap>

namespace kopa::sync {

using namespace crypto;

PersonId newPersonId()
{
    return *PersonId::from(randomBytes(PersonId::size));
}

NewSpace createSpace(const DeviceKeys &creator, const PersonId &person, std::int64_t time)
{
    MemberEntry genesis;
    genesis.author = creator.id();
    genesis.time = time;
    genesis.action = GenesisAction{creator.publicDevice(), person, randomBytes(16)};
    const QByteArray first = signMemberEntry(genesis, creator.signing.secret);
    MemberLog log = MemberLog::fromGenesis({first, {}}).value();

    const SpaceKey key = SpaceKey::random();
    MemberEntry second;
    second.space = log.space();
    second.seq = 1;
    second.previous = log.headHash();
    second.author = creator.id();
    second.time = time;
    second.action = EpochAction{0,
                                keyId(key, log.space(), 0),
                                {},
                                {{creator.id(), wrapSpaceKey(key, log.space(), 0, creator.box.open)}}};
    const QByteArray epoch = signMemberEntry(second, creator.signing.secret);
    if (!log.append({epoch, {}}).ok())
        qFatal("a space's own second entry does not fit its first");
    return {{first, epoch}, log, key};
}

namespace {

/// Keys found so far, by epoch; takes only what the log commits to.
class KeyRing
{
public:
    explicit KeyRing(const MemberLog &log) : m_log(log) {}

    void unwrap(std::uint32_t epoch, const QByteArray &wrapped, const BoxPair &box)
    {
        if (wrapped.isEmpty() || m_keys.contains(epoch) || qsizetype(epoch) >= m_log.epochs().size())
            return;
        const KeyId id = m_log.epochs()[qsizetype(epoch)].action.key;
        if (const auto key = unwrapSpaceKey(wrapped, m_log.space(), epoch, id, box); key.ok())
            m_keys.insert(epoch, *key);
    }
    void add(const EpochKey &key)
    {
        const bool fits =
            qsizetype(key.epoch) < m_log.epochs().size() &&
            keyId(key.key, m_log.space(), key.epoch) == m_log.epochs()[qsizetype(key.epoch)].action.key;
        if (fits)
            m_keys.insert(key.epoch, key.key);
    }
    /// Down the open rotations, from each key to the one before it.
    void descend()
    {
        for (auto epoch = std::uint32_t(m_log.epochs().size()); epoch-- > 1;) {
            const auto key = m_keys.constFind(epoch);
            if (key == m_keys.cend() || m_keys.contains(epoch - 1))
                continue;
            const KeyId expected = m_log.epochs()[qsizetype(epoch) - 1].action.key;
            const auto older = openPreviousKey(m_log.epochs()[qsizetype(epoch)].action.previous,
                                               m_log.space(), epoch, expected, *key);
            if (older.ok())
                m_keys.insert(epoch - 1, *older);
        }
    }
    QList<EpochKey> list() const
    {
        QList<EpochKey> keys;
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
            keys.append({it.key(), m_log.epochs()[qsizetype(it.key())].action.key, it.value()});
        return keys;
    }

private:
    const MemberLog &m_log;
    QMap<std::uint32_t, SpaceKey> m_keys;
};

} // namespace

QList<EpochKey> keysForDevice(const MemberLog &log, const DeviceKeys &device, const QList<EpochKey> &known)
{
    KeyRing ring(log);
    for (const EpochKey &key : known)
        ring.add(key);
    const DeviceId id = device.id();
    for (const EpochState &epoch : log.epochs()) {
        for (const EpochAction::Wrap &wrap : epoch.action.wraps) {
            if (wrap.device == id)
                ring.unwrap(epoch.action.epoch, wrap.key, device.box);
        }
    }
    if (const auto member = log.devices().constFind(id); member != log.devices().cend())
        ring.unwrap(member->epoch, member->wrappedKey, device.box);
    ring.descend();
    return ring.list();
}

Result<EpochKey> keyFromInvitation(const MemberLog &log, const Invitation &invitation)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    const auto known = log.invitations().constFind(keys.sign.verify);
    if (known == log.invitations().cend())
        return ErrorCode::InvitationUnknown;
    const InviteAction &action = known->action;
    if (action.isRemote() || qsizetype(action.epoch) >= log.epochs().size())
        return ErrorCode::KeyMissing;
    const KeyId id = log.epochs()[qsizetype(action.epoch)].action.key;
    KOPA_ASSIGN(const SpaceKey key,
                unwrapSpaceKey(action.wrappedKey, log.space(), action.epoch, id, keys.box));
    return EpochKey{action.epoch, id, key};
}

Result<EpochKey> newestKey(const MemberLog &log, const QList<EpochKey> &keys)
{
    for (const EpochKey &key : keys) {
        if (!log.epochs().isEmpty() && key.epoch == log.epochs().last().action.epoch)
            return key;
    }
    return ErrorCode::KeyMissing;
}

} // namespace kopa::sync
