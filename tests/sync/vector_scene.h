#pragma once

#include "core/crypto/secret_box.h"
#include "sync/membership/act.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/pairing.h"
#include "sync/membership/recovery_code.h"

#include <QJsonObject>

namespace kopa::sync {

/// The examples of PROTOCOL.md by name, as hexadecimal or text: those read, and those made again.
class Vectors
{
public:
    explicit Vectors(const QJsonObject &recorded) : m_recorded(recorded) {}

    /// A secret or random part: as recorded, else made now.
    QByteArray random(const QString &name, const QByteArray &fresh)
    {
        const auto known = m_recorded.value(name);
        const QByteArray bytes = known.isString() ? QByteArray::fromHex(known.toString().toLatin1()) : fresh;
        put(name, bytes);
        return bytes;
    }
    void put(const QString &name, const QByteArray &bytes) { text(name, QString::fromLatin1(bytes.toHex())); }
    void text(const QString &name, const QString &value) { m_built.insert(name, value); }
    const QJsonObject &built() const { return m_built; }

private:
    QJsonObject m_recorded;
    QJsonObject m_built;
};

/// A space with something of every kind in it, from recorded secrets; puts each example among the vectors.
class VectorScene
{
public:
    explicit VectorScene(Vectors &vectors);

    /// Member entries of all kinds and claims of all kinds, in the one order.
    void buildMembers();
    void buildReceipts();
    void buildLinks();
    void buildActs();
    /// An envelope of the coordinator; its bytes.
    QByteArray buildEnvelope();
    /// A subject's key, its slot, words sealed under it, and the messages about it.
    void buildSlots();
    /// What somebody tells of a space whose only envelope is this one, and the messages about it.
    void buildCheckpoint(const QByteArray &envelope);
    /// A file of one piece, and the messages about it.
    void buildAttachment();
    void buildMessages(const QByteArray &envelope);
    void buildHub(const QByteArray &envelope);

private:
    DeviceKeys device(const QString &name);
    void addEntry(const QString &name, const DeviceKeys &author, MemberAction action);
    void addClaim(const QString &name, const QByteArray &bytes);
    QByteArray wrapped(const QString &name, const BoxPublicKey &recipient, std::uint32_t epoch);
    void buildJoining();
    void buildPairing();
    void buildRights();
    QList<Receipted> receipted(ReceiptKind kind) const;

    static constexpr std::int64_t time = 1'800'000'000'000;

    Vectors &m_vectors;
    DeviceKeys m_coordinator;
    DeviceKeys m_joiner;
    DeviceKeys m_remote;
    crypto::SigningPair m_server;
    QList<SpaceKey> m_keys; ///< of epochs 0 and 1
    Invitation m_room;
    Invitation m_afar;
    std::optional<RecoveryCode> m_recovery;
    PersonId m_person;
    PersonId m_joinerPerson;
    PersonId m_remotePerson;
    QList<QByteArray> m_entries;
    QList<QByteArray> m_claims;
    std::optional<MemberLog> m_log;
};

} // namespace kopa::sync
