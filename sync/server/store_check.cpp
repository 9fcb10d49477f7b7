#include "store_check.h"

#include "core/crypto/envelope.h"
#include "member_logs.h"

namespace kopa::server {

using namespace sync;

namespace {

constexpr std::uint64_t spacesAtOnce = 100;
constexpr std::uint64_t envelopesAtOnce = 32; // of 256 KiB at most each
constexpr std::uint64_t filesAtOnce = 100;
constexpr std::uint64_t piecesAtOnce = 64; // of 64 KiB

QString text(std::uint64_t number)
{
    return QString::number(number);
}

template <class Id> QString text(const Id &id)
{
    return QString::fromLatin1(id.toHex());
}

} // namespace

void StoreCheck::wrong(const SpaceId &space, const QString &what)
{
    m_tell(QStringLiteral("space %1: %2").arg(text(space), what));
}

Result<void> StoreCheck::run()
{
    SpaceId after;
    for (bool more = true; more;) {
        QList<SpaceFigures> page;
        KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(page, log.figures(after, spacesAtOnce));
            return {};
        }));
        for (const SpaceFigures &space : std::as_const(page)) {
            // What is on its way out need not hold together.
            if (!space.standing.deleted)
                KOPA_TRY(checkSpace(space));
            after = space.id;
        }
        more = std::uint64_t(page.size()) == spacesAtOnce;
    }
    return {};
}

Result<void> StoreCheck::checkSpace(const SpaceFigures &space)
{
    ++m_spaces;
    KOPA_TRY(checkMembers(space.id));
    KOPA_TRY(checkEnvelopes(space));
    return checkFiles(space);
}

Result<void> StoreCheck::checkMembers(const SpaceId &space)
{
    return m_log.transact([&](LogTransaction &log) -> Result<void> {
        const auto members = MemberLogs().read(log, space);
        if (!members.ok() && members.error().code != ErrorCode::StoreDamaged)
            return members.error();
        if (!members.ok() || !*members)
            wrong(space, QStringLiteral("the member list does not hold together"));
        return {};
    });
}

void StoreCheck::checkEnvelope(const SpaceId &space, const EnvelopeRow &row, Chains &chains)
{
    const auto problem = [&](const char *what) {
        wrong(space, QStringLiteral("envelope %1 %2").arg(text(row.position), QString::fromLatin1(what)));
    };
    const auto envelope = crypto::parseEnvelope(row.bytes);
    EnvelopeMark &last = chains[row.mark.device];
    if (!envelope.ok())
        problem("cannot be read");
    else if (crypto::envelopeHash(row.bytes) != row.mark.hash)
        problem("is not the one whose hash is kept");
    else if (envelope->header.space != space || envelope->header.device != row.mark.device ||
             envelope->header.seq != row.mark.seq)
        problem("is kept under another space, device or number than it says");
    else if (row.mark.seq != last.seq + 1 || envelope->header.previous != last.hash)
        problem("does not follow its device's one before");
    last = row.mark;
}

Result<void> StoreCheck::checkEnvelopes(const SpaceFigures &space)
{
    Chains chains;
    std::uint64_t position = 0;
    std::uint64_t bytes = 0;
    for (bool more = true; more;) {
        QList<EnvelopeRow> rows;
        KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(rows, log.envelopeRows(space.id, position, envelopesAtOnce));
            return {};
        }));
        for (const EnvelopeRow &row : std::as_const(rows)) {
            if (row.position != position + 1)
                wrong(space.id, QStringLiteral("the envelopes %1 to %2 are missing")
                                    .arg(text(position + 1), text(row.position - 1)));
            position = row.position;
            bytes += std::uint64_t(row.bytes.size());
            checkEnvelope(space.id, row, chains);
            ++m_envelopes;
        }
        more = std::uint64_t(rows.size()) == envelopesAtOnce;
    }
    if (position != space.envelopes)
        wrong(space.id, QStringLiteral("its newest envelope is %1, and %2 are counted")
                            .arg(text(position), text(space.envelopes)));
    if (bytes != space.standing.envelopeBytes)
        wrong(space.id, QStringLiteral("its envelopes have %1 bytes, and %2 are counted")
                            .arg(text(bytes), text(space.standing.envelopeBytes)));
    return checkHeads(space.id, chains);
}

Result<void> StoreCheck::checkHeads(const SpaceId &space, const Chains &chains)
{
    QList<EnvelopeMark> heads;
    KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(heads, log.heads(space));
        return {};
    }));
    for (const EnvelopeMark &head : std::as_const(heads)) {
        const EnvelopeMark newest = chains.value(head.device);
        if (newest.seq != head.seq || newest.hash != head.hash)
            wrong(space,
                  QStringLiteral("the head of device %1 is not its newest envelope").arg(text(head.device)));
    }
    if (heads.size() != chains.size())
        wrong(space, QStringLiteral("%1 devices have envelopes, and %2 have a head")
                         .arg(text(std::uint64_t(chains.size())), text(std::uint64_t(heads.size()))));
    return {};
}

Result<void> StoreCheck::checkFiles(const SpaceFigures &space)
{
    std::uint64_t after = 0;
    std::uint64_t bytes = 0;
    for (bool more = true; more;) {
        QList<FileRow> files;
        KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(files, log.fileRows(space.id, after, filesAtOnce));
            return {};
        }));
        for (const FileRow &file : std::as_const(files)) {
            KOPA_TRY(checkFile(space.id, file));
            bytes += file.bytes;
            after = file.number;
            ++m_files;
        }
        more = std::uint64_t(files.size()) == filesAtOnce;
    }
    if (bytes != space.standing.fileBytes)
        wrong(space.id, QStringLiteral("its files have %1 bytes, and %2 are counted")
                            .arg(text(bytes), text(space.standing.fileBytes)));
    return {};
}

Result<void> StoreCheck::checkFile(const SpaceId &space, const FileRow &file)
{
    const auto problem = [&](const char *what) {
        wrong(space, QStringLiteral("file %1 %2").arg(text(file.id), QString::fromLatin1(what)));
    };
    QList<Hash> hashes;
    KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(hashes, log.attachmentPieceHashes(space, file.id));
        return {};
    }));
    if (std::uint64_t(hashes.size()) != file.held || file.held > file.pieces ||
        (file.whole && file.held != file.pieces))
        problem("has not all the pieces that it should have");
    else if (file.whole && crypto::attachmentId(space, hashes) != file.id)
        problem("is not the one that its pieces make");
    std::uint64_t bytes = 0;
    for (std::uint64_t place = 0; place < std::uint64_t(hashes.size());) {
        QList<QByteArray> pieces;
        KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(pieces, log.attachmentPieces(space, file.id, place, INT64_MAX, piecesAtOnce));
            return {};
        }));
        if (pieces.isEmpty())
            break;
        for (const QByteArray &piece : std::as_const(pieces)) {
            bytes += std::uint64_t(piece.size());
            if (crypto::attachmentPieceHash(piece) != hashes.value(qsizetype(place++)))
                problem("has a piece that is not the one whose hash is kept");
        }
    }
    if (bytes != file.bytes)
        problem("has another size than it says");
    return {};
}

} // namespace kopa::server
