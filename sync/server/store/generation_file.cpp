#include "generation_file.h"

#include "core/crypto/cbor.h"
#include "core/crypto/keys.h"

#include <QFile>
#include <QSaveFile>

namespace kopa::server {

using namespace crypto;

static constexpr qsizetype stampBytes = 16;

Result<void> GenerationFile::open(const Trace &database)
{
    QFile file(m_path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(256) : QByteArray();
    CborReader reader(bytes);
    reader.exactArray(4);
    m_generation = reader.exactBytes(stampBytes);
    const QByteArray stamp = reader.exactBytes(stampBytes);
    const QByteArray formerStamp = reader.exactBytes(stampBytes);
    const std::uint64_t commits = reader.unsignedInteger(INT64_MAX);
    const bool known = database.stamp == stamp || database.stamp == formerStamp;
    if (!reader.finish() || !known || database.commits < commits)
        m_generation = randomBytes(stampBytes);
    m_stamp = randomBytes(stampBytes);
    m_formerStamp = database.stamp;
    m_commits = database.commits;
    return write();
}

Result<void> GenerationFile::settle()
{
    m_formerStamp = m_stamp;
    return write();
}

Result<void> GenerationFile::remember(std::uint64_t commits, bool now)
{
    m_commits = commits;
    if (!now && std::chrono::steady_clock::now() - m_written < std::chrono::seconds(1))
        return {};
    return write();
}

Result<void> GenerationFile::write()
{
    CborWriter writer;
    writer.array(4).bytes(m_generation).bytes(m_stamp).bytes(m_formerStamp).unsignedInteger(m_commits);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writer.result()) != writer.result().size() ||
        !file.commit())
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), m_path}}};
    m_written = std::chrono::steady_clock::now();
    return {};
}

} // namespace kopa::server
