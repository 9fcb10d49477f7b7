#include "parcel_file.h"

#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace kopa::sync {

namespace {

const QByteArray magic("KOPA parcel\n");
constexpr qsizetype lengthBytes = 4;

QByteArray lengthOf(const QByteArray &block)
{
    QByteArray length(lengthBytes, Qt::Uninitialized);
    qToBigEndian(quint32(block.size()), length.data());
    return length;
}

} // namespace

ParcelWriter::ParcelWriter(const QString &path)
    : m_path(path), m_file(path + QStringLiteral(".part")), m_hash(crypto::Domain::Parcel, {})
{
}

ParcelWriter::~ParcelWriter()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> ParcelWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), m_path}}};
    return write(magic);
}

Result<void> ParcelWriter::write(const QByteArray &bytes)
{
    m_hash.add(bytes);
    m_bytes += bytes.size();
    if (m_file.write(bytes) == bytes.size() && m_file.flush())
        return {};
    const bool full = m_file.error() == QFileDevice::ResourceError;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                 {{QStringLiteral("detail"), m_file.errorString()}}};
}

Result<void> ParcelWriter::add(const ParcelBlock &block)
{
    const QByteArray bytes = encodeParcelBlock(block);
    return write(lengthOf(bytes) + bytes);
}

Result<void> ParcelWriter::finish()
{
    KOPA_TRY(write(lengthOf({})));
    const QByteArray end = m_hash.result().toByteArray();
    KOPA_TRY(write(end));
    const Error failed{ErrorCode::InputOutput, {{QStringLiteral("detail"), m_file.errorString()}}};
    if (::fsync(m_file.handle()) != 0)
        return failed;
    m_file.close();
    QFile::remove(m_path);
    if (m_file.rename(m_path))
        return {};
    m_file.remove();
    return failed;
}

Error ParcelReader::damaged() const
{
    return {ErrorCode::ParcelDamaged, {{QStringLiteral("path"), m_path}}};
}

Result<QByteArray> ParcelReader::read(qint64 count)
{
    QByteArray bytes = m_file.read(count);
    if (m_file.error() != QFileDevice::NoError)
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), m_file.errorString()}}};
    if (bytes.size() != count)
        return damaged();
    return bytes;
}

Result<void> ParcelReader::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), m_file.errorString()}}};
    KOPA_ASSIGN(const QByteArray start, read(magic.size()));
    if (start != magic)
        return damaged();
    crypto::RunningHash hash(crypto::Domain::Parcel, {});
    hash.add(start);
    for (;;) {
        KOPA_ASSIGN(const QByteArray length, read(lengthBytes));
        hash.add(length);
        const qsizetype size = qFromBigEndian<quint32>(length.constData());
        if (size > maximumParcelBlock)
            return damaged();
        if (size == 0)
            break;
        KOPA_ASSIGN(const QByteArray block, read(size));
        hash.add(block);
        if (m_file.pos() == magic.size() + lengthBytes + size) {
            const auto first = parseParcelBlock(block);
            if (!first.ok() && first.error().code == ErrorCode::AnswerVersion)
                return ErrorCode::ParcelNewer;
        }
    }
    KOPA_ASSIGN(const QByteArray end, read(crypto::Hash::size));
    if (end != hash.result().toByteArray() || !m_file.atEnd())
        return damaged();
    m_file.seek(magic.size());
    return {};
}

Result<std::optional<ParcelBlock>> ParcelReader::next()
{
    KOPA_ASSIGN(const QByteArray length, read(lengthBytes));
    const qsizetype size = qFromBigEndian<quint32>(length.constData());
    if (size == 0)
        return std::optional<ParcelBlock>();
    KOPA_ASSIGN(const QByteArray bytes, read(size));
    auto block = parseParcelBlock(bytes);
    if (!block.ok())
        return damaged();
    return std::optional(std::move(block).value());
}

} // namespace kopa::sync
