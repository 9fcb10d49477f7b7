#include "sync_run.h"

#include "handover.h"

namespace kopa::sync {

static const QString challengeSetting = QStringLiteral("server.challenge");

SyncRun::SyncRun(StoreThread &store, const std::atomic_bool &cancelled)
    : m_store(store), m_cancelled(cancelled)
{
}

Result<std::unique_ptr<Connection>> SyncRun::connect(const SpaceRecord &space,
                                                     const std::optional<DeviceKeys> &keys)
{
    if (space.serverUrl.isEmpty())
        return ErrorCode::ServerUnknown;
    QByteArray challenge;
    KOPA_ASSIGN(const DeviceKeys own, onStore(m_store, [&](Store &store) -> Result<DeviceKeys> {
                    KOPA_ASSIGN(const QVariant kept, store.setting(challengeSetting));
                    challenge = QByteArray::fromHex(kept.toString().toLatin1());
                    return DeviceKeys{store.signingKey(), store.boxKey()};
                }));
    auto connection = std::make_unique<Connection>(space.serverUrl, space.certificate, space.serverKey,
                                                   keys.value_or(own), m_cancelled);
    connection->letPass(m_letPass);
    if (space.serverKey && !keys)
        connection->setChallenge(challenge);
    // Greeted before anything is made for the key that is pinned: it may be the server's former one.
    if (connection->challenge().isEmpty()) {
        if (const auto greeted = connection->hello(); !greeted.ok())
            return greeted.error();
        if (const auto followed = followServer(*connection); !followed.ok())
            return followed.error();
    }
    return connection;
}

Result<void> SyncRun::keepChallenge(Connection &connection)
{
    if (!connection.takeChallengeRenewed())
        return {};
    return onStore(m_store, [&](Store &store) {
        return store.setSetting(challengeSetting, QString::fromLatin1(connection.challenge().toHex()));
    });
}

Result<bool> SyncRun::followServer(Connection &connection)
{
    const auto former = connection.takeFormerKey();
    if (!former)
        return false;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto spaces, store.spaces());
        for (SpaceRecord space : spaces) {
            if (space.serverUrl != connection.server() || space.serverKey != former)
                continue;
            space.serverKey = connection.serverKey();
            MemberLogContent content;
            KOPA_ASSIGN(content.entries, store.memberParts(space.id, Store::MemberPart::Entry));
            KOPA_ASSIGN(content.claims, store.memberParts(space.id, Store::MemberPart::Claim));
            for (QList<SignedPart> *parts : {&content.entries, &content.claims})
                for (SignedPart &part : *parts)
                    part.receipt.clear();
            KOPA_TRY(store.saveMemberLog(space, content));
        }
        return {};
    }));
    return true;
}

Result<void> SyncRun::pin(const VerifyKey &server)
{
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto spaces, store.spaces());
        for (SpaceRecord space : spaces) {
            if (space.serverKey || space.serverUrl.isEmpty())
                continue;
            space.serverKey = server;
            KOPA_TRY(store.saveSpace(space));
        }
        return {};
    });
}

Result<Connection *> SyncRun::connection()
{
    KOPA_ASSIGN(const SpaceRecord space, onStore(m_store, [](Store &store) { return store.commonSpace(); }));
    if (m_connection && m_connection->serverKey() && m_connection->server() == space.serverUrl)
        return m_connection.get();
    dropConnection();
    KOPA_ASSIGN(m_connection, connect(space));
    if (!space.serverKey)
        KOPA_TRY(pin(*m_connection->serverKey()));
    return m_connection.get();
}

Result<void> SyncRun::handOver()
{
    KOPA_ASSIGN(const auto former, onStore(m_store, [](Store &store) { return store.formerDevice(); }));
    if (!former)
        return {};
    KOPA_ASSIGN(const auto spaces, onStore(m_store, [](Store &store) { return store.spaces(); }));
    QList<SpaceRecord> served;
    for (const SpaceRecord &space : spaces)
        if (!space.serverUrl.isEmpty())
            served.append(space);
    if (served.isEmpty())
        return {};
    const DeviceKeys keys{former->signing, former->box};
    KOPA_ASSIGN(const auto asFormer, connect(served.first(), keys));
    for (SpaceRecord &space : served)
        if (space.serverUrl == asFormer->server())
            space.serverKey = asFormer->serverKey();
    const auto entered = Handover(m_store, *asFormer, keys).letIn(served);
    if (!entered.ok())
        return entered.error();
    if (*entered == 0)
        return ErrorCode::DeviceRenewed;
    dropConnection();
    return onStore(m_store, [&](Store &store) -> Result<void> {
        if (former->retire)
            for (const SpaceRecord &space : served)
                KOPA_TRY(store.addPendingAct(space.id, encodeAct(RemoveDevicesAct{{keys.id()}})));
        KOPA_TRY(addOwnSponsor(store, keys.id()));
        return store.forgetFormerDevice();
    });
}

/// True when there are words to go first.
Result<bool> SyncRun::exchangeFiles(Connection &line, const FilesOnLine &files, bool lookAround)
{
    const auto words = [this] {
        const auto waiting = onStore(m_store, [](Store &store) { return store.waiting(); });
        return waiting.ok() ? waiting->records : 0;
    };
    FilesOnLine between = files;
    between.interrupted = [&, before = words()] {
        return (files.interrupted && files.interrupted()) || words() > before;
    };
    AttachmentExchange exchange(m_store, line);
    KOPA_ASSIGN(const bool wordsWait, exchange.run(between));
    if (lookAround && !wordsWait)
        KOPA_TRY(exchange.lookAround());
    return wordsWait;
}

void SyncRun::letPass(const QByteArray &certificate)
{
    m_letPass = certificate;
    if (m_connection)
        m_connection->letPass(certificate);
}

void SyncRun::dropConnection()
{
    m_live.reset();
    m_connection.reset();
    m_heads.reset();
}

/// Of a sync that failed in some spaces, too: their news are worth hearing of.
void SyncRun::keepHeads(Session &session, const Result<void> &result)
{
    m_heads.reset();
    if (!result.ok() && concernsAll(result.error()))
        return;
    if (const auto heads = session.heads(); heads.ok() && !heads->isEmpty())
        m_heads = HeadsSummary::of(*heads);
}

void SyncRun::hangUp()
{
    m_live.reset();
    if (m_connection)
        m_connection->forgetConnections();
}

void SyncRun::listen(const Ears &ears, const LivePace &pace)
{
    if (m_live || !m_connection || !m_heads)
        return;
    m_live = m_connection->listen(*m_heads, pace);
    LiveStream *const stream = m_live.get();
    QObject::connect(stream, &LiveStream::standing, stream, [ears](const IdleAnswer &answer) {
        ears.standing();
        if (!answer.same)
            ears.news();
    });
    QObject::connect(stream, &LiveStream::news, stream, [ears] { ears.news(); });
    // Not within its own signal: whoever hears of the end is heard by nobody else.
    QObject::connect(
        stream, &LiveStream::ended, stream,
        [this, ears, stream](LiveStream::End why) {
            if (m_live.get() == stream)
                hangUp();
            ears.ended(why);
        },
        Qt::QueuedConnection);
}

Result<ExchangeTotals> SyncRun::run(const Session::Progress &progress, const FilesOnLine &files,
                                    bool newsExpected)
{
    constexpr int renewals = 2;
    constexpr qint64 lookAroundMs = 5 * 60'000;
    ExchangeTotals totals;
    for (int attempt = 0;;) {
        KOPA_TRY(handOver());
        KOPA_ASSIGN(Connection *const line, connection());
        Session session(m_store, *line, progress);
        const bool look = !m_looked.isValid() || m_looked.hasExpired(lookAroundMs);
        const auto result = session.run(look, newsExpected);
        if (look && result.ok())
            m_looked.start();
        keepHeads(session, result);
        const auto wordsWait = result.ok()
                                   ? exchangeFiles(*line, files, look && session.totals().received > 0)
                                   : Result<bool>(false);
        totals += line->takeTotals();
        KOPA_TRY(keepChallenge(*line));
        KOPA_ASSIGN(const bool followed, followServer(*line));
        // No further than an honest server would ever lead at once.
        if (followed && attempt++ < renewals) {
            dropConnection();
            continue;
        }
        if (!result.ok() && result.error().code == ErrorCode::DeviceRenewed && attempt++ < renewals) {
            dropConnection();
            continue;
        }
        if (!result.ok())
            return result.error();
        totals.sent += session.totals().sent;
        totals.received += session.totals().received;
        if (!wordsWait.ok())
            return wordsWait.error();
        if (!*wordsWait)
            return totals;
    }
}

} // namespace kopa::sync
