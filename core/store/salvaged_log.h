#pragma once

#include "core/crypto/envelope.h"
#include "core/merge/change.h"
#include "edit.h"
#include "salvage.h"
#include "salvaged_tables.h"

namespace kopa {

/// What of a damaged store's rows verifies, in the form in which Store::fill() takes it: keys against their
/// commitments, envelopes against hash, seal and chain, changes against their form. It writes nothing.
class SalvagedLog
{
public:
    /// The tables must outlive it.
    explicit SalvagedLog(const SalvagedTables &tables);

    /// Blocks for Store::fill(), without the empty one that ends them.
    QList<QByteArray> blocks() const;

    bool identity() const { return !m_device.isZero(); }
    qint64 envelopes() const { return m_envelopes.size(); }
    qint64 pending() const { return m_pending.size(); }
    /// Envelopes that did not verify, by their own bytes.
    qint64 refused() const { return m_refused; }
    QList<SalvagedSpace> spaces() const;
    QList<MissingEnvelopes> missing() const;
    /// Records of which some change is known to have been in what is lost.
    QSet<RecordKey> damaged() const;

private:
    struct Kept
    {
        std::int64_t row = 0;
        std::int64_t space = 0;
        std::int64_t device = 0;
        bool safe = false;
        std::int64_t verdict = 0;
        QByteArray bytes;
        crypto::Envelope envelope;
        crypto::Hash hash;
        std::uint64_t newest = 0; ///< number of its device's newest change up to here
        QList<merge::Change> changes = {};
    };
    struct Space
    {
        crypto::SpaceId id;
        std::optional<SqlRow> row;
        QMap<std::int64_t, QPair<QByteArray, QByteArray>> keys; ///< by epoch: commitment and key
        QList<SqlRow> entries;
        QList<SqlRow> claims;
        bool membersWhole = true;
    };
    using Place = QPair<std::int64_t, std::int64_t>; ///< space and device, by their short numbers

    void readIdentity();
    void readEnvelopes();
    void readSpaces();
    void readKeys();
    void readMembers();
    void keepVerified();
    bool opens(const Kept &kept) const;
    void readBodies();
    void readPending();
    static SqlValue newestEpoch(const Space &space);
    void localBlocks(QList<QByteArray> &blocks) const;
    void spaceBlocks(QList<QByteArray> &blocks) const;
    void logBlocks(QList<QByteArray> &blocks) const;
    void headBlocks(QList<QByteArray> &blocks) const;
    void verbatimBlocks(QList<QByteArray> &blocks) const;

    const SalvagedTables &m_tables;
    crypto::DeviceId m_device;
    std::optional<crypto::SigningPair> m_signing;
    QMap<QString, QString> m_identity;
    QMap<std::int64_t, crypto::DeviceId> m_devices;
    QMap<std::int64_t, Space> m_spaces;
    QMap<Place, QMap<std::uint64_t, Kept>> m_chains;
    QList<Kept> m_envelopes; ///< in the order of rows, once verified
    QList<SqlRow> m_pending;
    qint64 m_refused = 0;
};

} // namespace kopa
