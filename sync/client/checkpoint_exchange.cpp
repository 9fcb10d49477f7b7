#include "checkpoint_exchange.h"

#include "session.h"
#include "sync/protocol/problem.h"

#include <QElapsedTimer>

#include <algorithm>

namespace kopa::sync {

using crypto::Checkpoint;
using crypto::CheckpointHead;
using crypto::CheckpointStatement;
using Step = CheckpointsRequest::Step;

namespace {

/// A sync spends so long on telling newcomers, and goes on at the next: people's own changes come first.
constexpr qint64 patienceMs = 20'000;

/// The key of an epoch among those at hand.
std::optional<SpaceKey> keyOf(const SpaceLog &space, const CheckpointStatement &statement)
{
    for (const EpochKey &key : space.kept)
        if (key.epoch == statement.epoch && key.id == statement.key)
            return key.key;
    return std::nullopt;
}

/// Newcomers who get the newest key read everything: no rotation was a closed one.
bool isOpen(const MemberLog &log)
{
    return std::all_of(log.epochs().begin(), log.epochs().end(), [](const EpochState &epoch) {
        return epoch.action.epoch == 0 || !epoch.action.previous.isEmpty();
    });
}

} // namespace

bool CheckpointExchange::stands(const MemberLog &log, const QList<CheckpointHead> &heads)
{
    return std::all_of(heads.begin(), heads.end(), [&](const CheckpointHead &head) {
        const EpochState *epoch = log.epochAt(head.logSeq);
        if (head.logSeq > log.headSeq() || !epoch)
            return false;
        crypto::EnvelopeHeader header;
        header.space = log.space();
        header.device = head.device;
        header.seq = head.seq;
        header.epoch = epoch->action.epoch;
        header.key = epoch->action.key;
        header.logSeq = head.logSeq;
        header.logHash = log.hashAt(head.logSeq);
        return log.judge(header, head.hash).verdict == Verdict::Accept;
    });
}

Result<CheckpointsAnswer> CheckpointExchange::ask(const SpaceId &space, Step step, const Hash &id,
                                                  std::uint64_t index, const QByteArray &bytes)
{
    KOPA_ASSIGN(CheckpointsAnswer answer,
                m_connection.checkpoints({crypto::randomBytes(nonceBytes), space, step, id, index, bytes}));
    if (!answer.status.isEmpty())
        return errorFromProblem(answer.status);
    return answer;
}

std::optional<KnownCheckpoint> CheckpointExchange::checked(const SpaceLog &space,
                                                           const OfferedCheckpoint &offered) const
{
    const MemberLog &log = *space.log;
    const auto parsed = crypto::parseCheckpoint(offered.bytes);
    if (!parsed.ok())
        return std::nullopt;
    const CheckpointStatement &statement = parsed->statement;
    const auto author = log.device(statement.author);
    const bool holds = statement.space == log.space() && author && log.mayWrite(statement.author) &&
                       log.holds(statement.logSeq, statement.logHash) &&
                       crypto::verifyCheckpoint(*parsed, author->verify);
    if (!holds)
        return std::nullopt;
    KnownCheckpoint known{*parsed, crypto::checkpointId(offered.bytes), {}};
    const auto teller = space.personOf(statement.author);
    for (const auto &countersignature : offered.countersignatures) {
        const auto device = log.device(countersignature.device);
        const auto person = space.personOf(countersignature.device);
        if (device && person && person != teller && space.isActive(countersignature.device) &&
            crypto::verifyCountersignature(known.id, countersignature.signature, device->verify))
            known.people.insert(*person);
    }
    return known;
}

Result<QList<KnownCheckpoint>> CheckpointExchange::look(const SpaceLog &space)
{
    KOPA_ASSIGN(const CheckpointsAnswer answer, ask(space.record.id, Step::Look));
    QList<KnownCheckpoint> known;
    for (const OfferedCheckpoint &offered : answer.offered)
        if (auto one = checked(space, offered))
            known.append(std::move(*one));
    return known;
}

static QString pieceSetting(const SpaceId &space, std::uint64_t place)
{
    return QStringLiteral("checkpoint.piece.%1.%2").arg(QString::fromLatin1(space.toHex())).arg(place);
}

/// A piece as it came before the line was cut, or from the server.
Result<QByteArray> CheckpointExchange::sealedPiece(const SpaceId &space, const Hash &id, std::uint64_t place)
{
    const QString setting = pieceSetting(space, place);
    const QString mark = QString::fromLatin1(id.toHex()) + u' ';
    KOPA_ASSIGN(const QVariant known, onStore(m_store, [&](Store &store) { return store.setting(setting); }));
    if (known.toString().startsWith(mark))
        return QByteArray::fromBase64(known.toString().sliced(mark.size()).toLatin1());
    KOPA_ASSIGN(const CheckpointsAnswer answer, ask(space, Step::Fetch, id, place));
    KOPA_TRY(onStore(m_store, [&](Store &store) {
        return store.setSetting(setting, mark + QString::fromLatin1(answer.bytes.toBase64()));
    }));
    return answer.bytes;
}

Result<void> CheckpointExchange::forgetPieces(const SpaceId &space, std::uint64_t count)
{
    return onStore(m_store, [&](Store &store) -> Result<void> {
        for (std::uint64_t place = 0; place < count; ++place)
            KOPA_TRY(store.setSetting(pieceSetting(space, place), QVariant()));
        return {};
    });
}

Result<QByteArray> CheckpointExchange::fetch(const SpaceLog &space, const KnownCheckpoint &checkpoint)
{
    const CheckpointStatement &statement = checkpoint.signedStatement.statement;
    const auto key = keyOf(space, statement);
    if (!key)
        return ErrorCode::KeyMissing;
    QList<QByteArray> pieces;
    for (std::uint64_t i = 0; i < statement.pieces; ++i) {
        KOPA_ASSIGN(const QByteArray bytes, sealedPiece(space.record.id, checkpoint.id, i));
        KOPA_ASSIGN(const QByteArray piece, crypto::openCheckpointPiece(bytes, checkpoint.id, i, *key));
        pieces.append(piece);
    }
    KOPA_ASSIGN(QByteArray content, crypto::joinCheckpoint(pieces, qsizetype(statement.size)));
    if (crypto::checkpointHash(content, space.record.id, *key) != statement.content)
        return ErrorCode::SignatureInvalid;
    return content;
}

Result<bool> CheckpointExchange::begin(SpaceLog &space)
{
    KOPA_ASSIGN(QList<KnownCheckpoint> known, look(space));
    known.removeIf([&](const KnownCheckpoint &one) {
        return !keyOf(space, one.signedStatement.statement) ||
               !stands(*space.log, one.signedStatement.statement.heads);
    });
    std::stable_sort(known.begin(), known.end(), [](const KnownCheckpoint &a, const KnownCheckpoint &b) {
        return std::min(int(a.people.size()), witnesses) > std::min(int(b.people.size()), witnesses);
    });
    for (const KnownCheckpoint &one : std::as_const(known)) {
        const CheckpointStatement &statement = one.signedStatement.statement;
        const auto content = fetch(space, one);
        // A line that was cut goes on with the same one, at the piece where it was.
        if (!content.ok() && concernsAll(content.error()))
            return content.error();
        KOPA_TRY(forgetPieces(space.record.id, statement.pieces));
        if (!content.ok())
            continue;
        const auto begun = onStore(m_store, [&](Store &store) {
            return Checkpoints(store).begin(
                space.record.id,
                {.id = one.id, .teller = statement.author, .countersigned = int(one.people.size())},
                statement.heads, *content, statement.cursor);
        });
        if (!begun.ok() && begun.error().code != ErrorCode::Malformed)
            return begun.error();
        if (!begun.ok())
            continue;
        space.record.cursor = statement.cursor;
        space.record.generation = statement.generation;
        KOPA_TRY(onStore(m_store, [&](Store &store) { return store.saveSpace(space.record); }));
        return true;
    }
    return false;
}

Result<void> CheckpointExchange::countersign(const SpaceLog &space, const QList<KnownCheckpoint> &known)
{
    const SpaceId id = space.record.id;
    const auto own = space.personOf(m_keys.id());
    KOPA_ASSIGN(const auto origin,
                onStore(m_store, [&](Store &store) { return Checkpoints(store).origin(id); }));
    for (const KnownCheckpoint &one : known) {
        const CheckpointStatement &statement = one.signedStatement.statement;
        if (origin && origin->id == one.id && origin->countersigned != int(one.people.size()))
            KOPA_TRY(onStore(m_store, [&](Store &store) {
                return Checkpoints(store).setCountersigned(id, int(one.people.size()));
            }));
        const auto key = keyOf(space, statement);
        if (origin || !own || !key || one.people.contains(*own) || space.personOf(statement.author) == own ||
            !stands(*space.log, statement.heads))
            continue;
        const auto content =
            onStore(m_store, [&](Store &store) { return Checkpoints(store).content(id, statement.heads); });
        if (content.ok() && crypto::checkpointHash(*content, id, *key) == statement.content)
            KOPA_TRY(ask(id, Step::Countersign, one.id, 0,
                         crypto::countersign(one.id, m_keys.signing.secret).toByteArray()));
    }
    return {};
}

static QString begunSetting(const SpaceId &space)
{
    return QStringLiteral("checkpoint.begun.") + QString::fromLatin1(space.toHex());
}

/// What a cut line, or the time, kept from being told whole.
Result<std::optional<CheckpointExchange::Telling>> CheckpointExchange::begun(const SpaceLog &space)
{
    const SpaceId id = space.record.id;
    QByteArray content;
    KOPA_ASSIGN(auto telling, onStore(m_store, [&](Store &store) -> Result<std::optional<Telling>> {
                    KOPA_ASSIGN(const QVariant kept, store.setting(begunSetting(id)));
                    Telling begun;
                    begun.bytes = QByteArray::fromBase64(kept.toString().toLatin1());
                    auto known = crypto::parseCheckpoint(begun.bytes);
                    if (!known.ok() || known->statement.key != space.record.keyId ||
                        known->statement.generation != space.record.generation)
                        return std::optional<Telling>();
                    begun.statement = std::move(known->statement);
                    auto found = Checkpoints(store).content(id, begun.statement.heads);
                    if (!found.ok() ||
                        crypto::checkpointHash(*found, id, *space.record.key) != begun.statement.content)
                        return std::optional<Telling>();
                    content = std::move(found).value();
                    return std::optional(std::move(begun));
                }));
    if (telling) {
        KOPA_ASSIGN(telling->pieces, crypto::cutCheckpoint(content));
    }
    return telling;
}

Result<std::optional<CheckpointExchange::Telling>>
CheckpointExchange::fresh(const SpaceLog &space, const QList<KnownCheckpoint> &known, std::int64_t now)
{
    const SpaceId id = space.record.id;
    Telling telling;
    QByteArray content;
    CheckpointStatement &statement = telling.statement;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        Checkpoints checkpoints(store);
        KOPA_ASSIGN(statement.heads, checkpoints.heads(id));
        if (statement.heads.isEmpty())
            return {};
        KOPA_ASSIGN(content, checkpoints.content(id, statement.heads));
        KOPA_ASSIGN(const SpaceRecord record, store.space(id));
        statement.cursor = record.cursor;
        return {};
    }));
    const bool told = std::any_of(known.begin(), known.end(), [&](const KnownCheckpoint &one) {
        return one.signedStatement.statement.heads == statement.heads;
    });
    if (content.isEmpty() || told || !stands(*space.log, statement.heads))
        return std::optional<Telling>();
    KOPA_ASSIGN(telling.pieces, crypto::cutCheckpoint(content));
    statement.space = id;
    statement.logSeq = space.log->headSeq();
    statement.logHash = space.log->headHash();
    statement.epoch = space.record.epoch;
    statement.key = space.record.keyId;
    statement.generation = space.record.generation;
    statement.author = m_keys.id();
    statement.time = now;
    statement.content = crypto::checkpointHash(content, id, *space.record.key);
    statement.size = std::uint64_t(content.size());
    statement.pieces = std::uint64_t(telling.pieces.size());
    telling.bytes = crypto::signCheckpoint(statement, m_keys.signing.secret);
    KOPA_TRY(onStore(m_store, [&](Store &store) {
        return store.setSetting(begunSetting(id), QString::fromLatin1(telling.bytes.toBase64()));
    }));
    return std::optional(std::move(telling));
}

Result<bool> CheckpointExchange::make(const SpaceLog &space, const QList<KnownCheckpoint> &known,
                                      std::int64_t now)
{
    const SpaceId id = space.record.id;
    if (!space.record.key || !isOpen(*space.log) || space.record.generation.isEmpty())
        return true;
    KOPA_ASSIGN(std::optional<Telling> telling, begun(space));
    if (!telling) {
        KOPA_ASSIGN(telling, fresh(space, known, now));
    }
    if (!telling)
        return true;
    const QList<QByteArray> &pieces = telling->pieces;
    const Hash checkpoint = crypto::checkpointId(telling->bytes);
    KOPA_ASSIGN(CheckpointsAnswer answer, ask(id, Step::Offer, {}, 0, telling->bytes));
    QElapsedTimer since;
    since.start();
    while (answer.next < std::uint64_t(pieces.size())) {
        if (since.hasExpired(patienceMs))
            return false;
        const std::uint64_t next = answer.next;
        const QByteArray sealed =
            crypto::sealCheckpointPiece(pieces[qsizetype(next)], checkpoint, next, *space.record.key);
        KOPA_ASSIGN(answer, ask(id, Step::Put, checkpoint, next, sealed));
        if (answer.next <= next)
            return ErrorCode::AnswerGarbled;
    }
    KOPA_TRY(onStore(m_store, [&](Store &store) { return store.setSetting(begunSetting(id), {}); }));
    return true;
}

} // namespace kopa::sync
