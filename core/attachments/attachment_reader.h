#pragma once

#include "core/store/attachments.h"
#include "core/store/store_thread.h"

#include <QIODevice>

namespace kopa {

/// A file's content, opened piece by piece as it is read, from anywhere; never written down. Each read waits
/// for the store. For one thread, which must not be the store's.
class AttachmentReader : public QIODevice
{
    Q_OBJECT

public:
    /// The store must outlive it.
    AttachmentReader(StoreThread &store, Attachments::Opener opener, QObject *parent = nullptr);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_opener.size; }
    /// Why a read gave less than was asked for: NotFound when not all is here, DecryptionFailed.
    std::optional<Error> problem() const { return m_problem; }

protected:
    qint64 readData(char *to, qint64 count) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Result<QByteArray> content(std::uint64_t index);

    StoreThread &m_store;
    Attachments::Opener m_opener;
    std::optional<Error> m_problem;
    std::uint64_t m_index = 0;
    QByteArray m_piece; ///< content of piece m_index, once read
};

/// A file of at most `limit` bytes as a whole. NotFound, TooLarge, DecryptionFailed.
Result<QByteArray> readAttachment(StoreThread &store, const RecordKey &record, std::int64_t limit);

} // namespace kopa
