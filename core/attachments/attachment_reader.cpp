#include "attachment_reader.h"

#include <algorithm>

namespace kopa {

AttachmentReader::AttachmentReader(StoreThread &store, Attachments::Opener opener, QObject *parent)
    : QIODevice(parent), m_store(store), m_opener(std::move(opener))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Result<QByteArray> AttachmentReader::content(std::uint64_t index)
{
    auto piece = m_store.run(StoreThread::Priority::Person,
                             [id = m_opener.id, space = m_opener.space, index](Store &store) {
                                 return Attachments(store).piece(space, id, index);
                             });
    piece.waitForFinished();
    if (piece.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const QByteArray sealed, piece.result());
    return crypto::openAttachmentPiece(sealed, m_opener.key, m_opener.space, index, m_opener.size);
}

qint64 AttachmentReader::readData(char *to, qint64 count)
{
    qint64 done = 0;
    while (done < count && pos() + done < m_opener.size) {
        const qint64 at = pos() + done;
        const auto index = std::uint64_t(at / crypto::attachmentPlainPiece);
        if (m_piece.isEmpty() || index != m_index) {
            auto piece = content(index);
            if (!piece.ok()) {
                m_problem = piece.error();
                return done > 0 ? done : -1;
            }
            m_piece = std::move(piece).value();
            m_index = index;
        }
        const qsizetype from = qsizetype(at % crypto::attachmentPlainPiece);
        const qint64 part = std::min<qint64>(count - done, m_piece.size() - from);
        std::copy_n(m_piece.constData() + from, part, to + done);
        done += part;
    }
    return done;
}

Result<QByteArray> readAttachment(StoreThread &store, const RecordKey &record, std::int64_t limit)
{
    auto known = store.run(StoreThread::Priority::Person,
                           [record](Store &opened) { return Attachments(opened).opener(record); });
    known.waitForFinished();
    if (known.resultCount() == 0)
        return ErrorCode::Cancelled;
    KOPA_ASSIGN(const Attachments::Opener opener, known.result());
    if (opener.size > limit)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(limit)}}};
    AttachmentReader reader(store, opener);
    QByteArray content = reader.readAll();
    if (reader.problem())
        return *reader.problem();
    return content;
}

} // namespace kopa
