#include "attachment_exchange.h"

#include "session.h"
#include "sync/protocol/problem.h"

#include <QElapsedTimer>

#include <algorithm>

namespace kopa::sync {

namespace {

constexpr std::int64_t largestBatch = std::int64_t(maximumAttachmentBatch) * crypto::attachmentPiece;
/// A cut line costs what was on its way: between these times a request has the right size.
constexpr qint64 shortRequestMs = 4'000;
constexpr qint64 longRequestMs = 12'000;
/// Requests in a row that bring nothing forward.
constexpr int patience = 3;
constexpr int lookedAtOnce = 16;

std::int64_t bytesOf(const QList<QByteArray> &pieces)
{
    std::int64_t bytes = 0;
    for (const QByteArray &piece : pieces)
        bytes += piece.size();
    return bytes;
}

std::int64_t leftOf(const KeptAttachment &file)
{
    const std::uint64_t gone = file.isHere() ? file.sent : file.held;
    return std::int64_t(file.pieces - gone) * crypto::attachmentPiece;
}

} // namespace

bool AttachmentExchange::isInterrupted()
{
    m_interrupted = m_interrupted || (m_files->interrupted && m_files->interrupted());
    return m_interrupted;
}

void AttachmentExchange::moved(std::int64_t bytes)
{
    m_done += bytes;
    if (m_files && m_files->progress)
        m_files->progress(m_done, std::max(m_done, m_total));
}

void AttachmentExchange::fail(const KeptAttachment &file, const Error &error)
{
    static_cast<void>(onStore(m_store, [&](Store &store) {
        return Attachments(store).setProblem(file.space, file.id, QString(errorName(error.code)));
    }));
}

Result<bool> AttachmentExchange::run(const FilesOnLine &files)
{
    m_files = &files;
    KOPA_ASSIGN(QList<KeptAttachment> open,
                onStore(m_store, [](Store &store) { return Attachments(store).underWay(); }));
    open.removeIf([&](const KeptAttachment &file) {
        return file.size > files.largest || (!file.isHere() && !file.wanted);
    });
    std::stable_sort(open.begin(), open.end(),
                     [](const KeptAttachment &a, const KeptAttachment &b) { return a.size < b.size; });
    m_done = 0;
    m_total = 0;
    for (const KeptAttachment &file : std::as_const(open))
        m_total += leftOf(file);
    for (const KeptAttachment &file : std::as_const(open)) {
        if (isInterrupted())
            return true;
        const auto space = onStore(m_store, [&](Store &store) { return store.space(file.space); });
        const bool served =
            space.ok() && space->serverUrl == m_connection.server() && !space->generation.isEmpty();
        if (!served)
            continue;
        const auto result = file.isHere() ? send(*space, file) : fetch(*space, file);
        if (!result.ok() && concernsAll(result.error()))
            return result.error();
        if (!result.ok())
            fail(file, result.error());
    }
    return isInterrupted();
}

Result<AttachmentsAnswer> AttachmentExchange::ask(Request request)
{
    request.nonce = crypto::randomBytes(nonceBytes);
    QElapsedTimer clock;
    clock.start();
    const auto answer = m_connection.attachments(request);
    const bool slow = !answer.ok() || clock.elapsed() > longRequestMs;
    if (slow)
        m_batch = std::max<std::int64_t>(m_batch / 2, crypto::attachmentPiece);
    else if (clock.elapsed() < shortRequestMs)
        m_batch = std::min(m_batch * 2, largestBatch);
    if (answer.ok() && !answer->status.isEmpty())
        return errorFromProblem(answer->status);
    return answer;
}

Result<void> AttachmentExchange::takeReceipt(const SpaceRecord &space, const KeptAttachment &file,
                                             const Answer &answer)
{
    if (!answer.receipt || !space.serverKey ||
        !verifyAttachmentReceipt(file.space, file.id, file.pieces, *answer.receipt, *space.serverKey))
        return ErrorCode::SignatureInvalid;
    return onStore(m_store, [&](Store &store) -> Result<void> {
        Attachments attachments(store);
        KOPA_TRY(attachments.setFetchedBy(file.space, file.id, int(answer.fetched)));
        return attachments.setSafe(file.space, file.id, answer.receipt->toByteArray());
    });
}

Result<void> AttachmentExchange::send(const SpaceRecord &space, const KeptAttachment &file)
{
    Request request{.space = file.space, .attachment = file.id, .count = file.pieces};
    std::uint64_t next = file.sent;
    for (int idle = 0; idle < patience;) {
        request.index = next;
        request.pieces.clear();
        if (next < file.pieces) {
            const std::int64_t room = m_batch - crypto::attachmentPiece + 1;
            KOPA_ASSIGN(request.pieces, onStore(m_store, [&](Store &store) {
                            return Attachments(store).pieces(file.space, file.id, next, room);
                        }));
        }
        KOPA_ASSIGN(const Answer answer, ask(request));
        if (answer.next > file.pieces)
            return ErrorCode::AnswerGarbled;
        moved(bytesOf(request.pieces));
        if (answer.receipt)
            return takeReceipt(space, file, answer);
        idle = answer.next > next ? 0 : idle + 1;
        next = answer.next;
        KOPA_TRY(onStore(
            m_store, [&](Store &store) { return Attachments(store).setSent(file.space, file.id, next); }));
        if (isInterrupted())
            return {};
    }
    return ErrorCode::RolledBack;
}

Result<void> AttachmentExchange::fetch(const SpaceRecord &space, const KeptAttachment &file)
{
    Request request{.space = file.space, .step = Request::Step::Fetch, .attachment = file.id};
    for (std::uint64_t next = file.held; next < file.pieces;) {
        request.index = next;
        request.limitBytes = std::uint64_t(m_batch);
        KOPA_ASSIGN(const Answer answer, ask(request));
        if (answer.pieces.isEmpty())
            return ErrorCode::AnswerGarbled;
        KOPA_TRY(onStore(m_store, [&](Store &store) {
            return Attachments(store).take(file.space, file.id, next, answer.pieces);
        }));
        next += std::uint64_t(answer.pieces.size());
        moved(bytesOf(answer.pieces));
        if (next == file.pieces)
            return takeReceipt(space, file, answer);
        if (isInterrupted())
            return {};
    }
    return {};
}

Result<void> AttachmentExchange::lookAround()
{
    KOPA_ASSIGN(const QList<KeptAttachment> sent,
                onStore(m_store, [](Store &store) { return Attachments(store).sentLately(lookedAtOnce); }));
    for (const KeptAttachment &file : sent) {
        KOPA_ASSIGN(const SpaceRecord space,
                    onStore(m_store, [&](Store &store) { return store.space(file.space); }));
        if (space.serverUrl != m_connection.server())
            continue;
        const auto answer =
            ask({.space = file.space, .attachment = file.id, .count = file.pieces, .index = file.pieces});
        if (!answer.ok() && concernsAll(answer.error()))
            return answer.error();
        if (answer.ok() && answer->receipt)
            KOPA_TRY(onStore(m_store, [&](Store &store) {
                return Attachments(store).setFetchedBy(file.space, file.id, int(answer->fetched));
            }));
    }
    return {};
}

} // namespace kopa::sync
