#pragma once

#include "connection.h"
#include "core/store/attachments.h"
#include "space_log.h"

#include <functional>
#include <limits>

namespace kopa::sync {

/// What of files goes and comes in one sync.
struct FilesOnLine
{
    /// Larger ones wait for a line that costs nothing by the byte. Bytes.
    std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    /// True when words wait to be exchanged: they go before the next piece.
    std::function<bool()> interrupted = {};
    /// Told after each request: bytes of files that have gone or come, and how many there are to.
    std::function<void(std::int64_t done, std::int64_t total)> progress = {};
};

/// Sends files that the server lacks and fetches those that were asked for, small ones first, each from the
/// piece at which the last line was cut. What one file comes to grief with is kept with it, and the others go
/// on. Of one connection, on the sync thread.
class AttachmentExchange
{
public:
    AttachmentExchange(StoreThread &store, Connection &connection) : m_store(store), m_connection(connection)
    {
    }

    /// Until nothing is left, or words wait: then true. What concerns the line or the server as a whole.
    Result<bool> run(const FilesOnLine &files);
    /// Asks how many other devices have fetched what was sent lately.
    Result<void> lookAround();

private:
    using Request = AttachmentsRequest;
    using Answer = AttachmentsAnswer;

    Result<void> send(const SpaceRecord &space, const KeptAttachment &file);
    Result<void> fetch(const SpaceRecord &space, const KeptAttachment &file);
    Result<Answer> ask(Request request);
    Result<void> takeReceipt(const SpaceRecord &space, const KeptAttachment &file, const Answer &answer);
    bool isInterrupted();
    void moved(std::int64_t bytes);
    void fail(const KeptAttachment &file, const Error &error);

    StoreThread &m_store;
    Connection &m_connection;
    const FilesOnLine *m_files = nullptr;
    std::int64_t m_batch = crypto::attachmentPiece; ///< bytes in one request: some seconds of this line
    bool m_interrupted = false;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace kopa::sync
