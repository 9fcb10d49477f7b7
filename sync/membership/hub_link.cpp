#include "hub_link.h"

#include "core/crypto/cbor.h"
#include "link_text.h"
#include "sync/protocol/meeting.h"

namespace kopa::sync {

using namespace crypto;

namespace {
constexpr std::uint64_t maximumServers = 8;
constexpr qsizetype maximumServer = 128;
constexpr qsizetype maximumTitle = 256;
constexpr qsizetype certificateBytes = 32;

constexpr QLatin1String scheme("kopa-hub:");
} // namespace

QString HubLink::link() const
{
    CborWriter writer;
    writer.array(7).unsignedInteger(currentVersion).id(network).array(std::uint64_t(servers.size()));
    for (const QString &server : servers)
        writer.text(server);
    writer.id(host).bytes(certificate).bytes(room).text(title);
    return linkText(scheme, Domain::HubCheck, writer.result());
}

Result<HubLink> HubLink::parse(const QString &text)
{
    KOPA_ASSIGN(const QByteArray content,
                linkContent(scheme, Domain::HubCheck, text, ErrorCode::HubLinkBroken));
    CborReader reader(content);
    HubLink link;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    link.network = reader.id<SpaceId>();
    for (auto left = reader.array(maximumServers); left > 0 && !reader.failed(); --left)
        link.servers.append(reader.text(maximumServer));
    link.host = reader.id<VerifyKey>();
    link.certificate = reader.exactBytes(certificateBytes);
    link.room = reader.exactBytes(roomSecretBytes);
    link.title = reader.text(maximumTitle);
    if (fields != 7 || !reader.finish() || link.servers.isEmpty())
        return ErrorCode::HubLinkBroken;
    return link;
}

bool HubLink::looksLike(const QString &text)
{
    return withoutSpace(text).startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace kopa::sync
