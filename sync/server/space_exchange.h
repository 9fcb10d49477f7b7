#pragma once

#include "core/crypto/envelope.h"
#include "live_registry.h"
#include "quotas.h"
#include "store/log.h"
#include "sync/membership/member_log.h"

#include <QSet>

namespace kopa::server {

/// Bytes and pieces that an answer may still carry, all its spaces together.
struct AnswerRoom
{
    std::uint64_t messageBytes = 0;  ///< whole answer
    std::uint64_t envelopeBytes = 0; ///< as the device asked
    std::uint64_t envelopes = 0;
    std::uint64_t entries = 0;
};

/// One space's share of an exchange: takes what is new, then hands out what the device lacks. Works inside
/// one transaction of the store; a Result that failed is the store's failure and undoes the whole request,
/// what the device got wrong is in the answer.
class SpaceExchange
{
public:
    /// Members: the log as stored, nothing for an unknown space. The server makes receipts. Verified: hashes
    /// of envelopes that hold with the key of the device that asks. Time in milliseconds since 1970.
    SpaceExchange(LogTransaction &log, std::optional<sync::MemberLog> members,
                  const crypto::SigningPair &server, const QSet<Hash> &verified, std::int64_t time,
                  const Quotas &quotas);

    /// From now on what would change the space is refused with this code.
    void close(ErrorCode code) { m_closed = code; }
    Result<sync::SpaceAnswer> answer(const DeviceId &device, const sync::SpaceRequest &request,
                                     AnswerRoom &room);
    /// The member log with what was new; nothing while the space is unknown.
    const std::optional<sync::MemberLog> &members() const { return m_members; }
    bool hasGrown() const { return m_grown; }
    std::uint64_t storedEnvelopes() const { return m_stored; }
    /// What others are to be told once it is committed; nothing when it changed nothing.
    std::optional<SpaceNews> news() const;

private:
    struct Addition
    {
        std::uint64_t seq = 0;
        QByteArray bytes;
        bool claim = false;
    };

    void takeMembers(const sync::SpaceRequest &request);
    bool takeEntry(const QByteArray &bytes);
    bool takeClaim(const sync::Receipted &claim);
    void note(const Result<void> &problem);
    std::optional<sync::Member::Standing> standing() const;
    Result<void> storeMembers(const SpaceId &space);

    Result<void> takeEnvelopes(const sync::SpaceRequest &request);
    /// Stores one envelope; the answer's text is empty, or why not.
    Result<QString> takeEnvelope(const SpaceId &space, const QByteArray &bytes, sync::EnvelopeMark &mark);
    QString check(const crypto::EnvelopeHeader &header, const Hash &hash) const;
    void acknowledge(const sync::EnvelopeMark &mark);

    Result<void> handOut(const DeviceId &device, const sync::SpaceRequest &request, AnswerRoom &room);
    Result<void> handOutMembers(const sync::SpaceRequest &request, AnswerRoom &room);
    /// Entries and claims that this device may see: all, or those up to its removal.
    Result<void> boundMembers(const SpaceId &space, std::uint64_t &entries, std::uint64_t &claims);

    LogTransaction &m_log;
    std::optional<sync::MemberLog> m_members;
    std::optional<sync::MemberLog> m_former; ///< as stored before this request
    const crypto::SigningPair &m_server;
    const QSet<Hash> &m_verified;
    std::int64_t m_time;
    Quotas m_quotas;
    SpaceStanding m_account;
    std::optional<ErrorCode> m_closed;
    DeviceId m_device; ///< who asks
    std::uint64_t m_ownHave =
        0; ///< up to which it has its own envelopes: it has just brought the last of them
    bool m_founded = false;
    QList<Addition> m_additions;
    std::optional<Error> m_problem;
    QSet<Hash> m_pushed; ///< envelopes of this request that are stored
    std::uint64_t m_stored = 0;
    bool m_grown = false; ///< entries or claims were stored
    SpaceNews m_news;
    sync::SpaceAnswer m_answer;
};

} // namespace kopa::server
