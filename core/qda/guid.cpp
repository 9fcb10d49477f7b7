#include "guid.h"

#include "core/crypto/keys.h"

#include <QCryptographicHash>
#include <QUuid>

namespace kopa::qda {

namespace {

constexpr qsizetype guidBytes = 16;

QString written(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace

QString guidOf(const QString &id, const QString &type)
{
    const auto own = crypto::fromBase32(id);
    if (own && own->size() == guidBytes && crypto::base32(*own) == id)
        return written(*own);
    const QByteArray named = QStringLiteral("kopa:%1:%2").arg(type, id).toUtf8();
    return written(QCryptographicHash::hash(named, QCryptographicHash::Sha256).first(guidBytes));
}

std::optional<QString> idOf(const QString &guid)
{
    const QUuid uuid = QUuid::fromString(guid.trimmed());
    return uuid.isNull() ? std::nullopt : std::optional(crypto::base32(uuid.toRfc4122()));
}

std::optional<QString> plainGuid(const QString &guid)
{
    const QUuid uuid = QUuid::fromString(guid.trimmed());
    return uuid.isNull() ? std::nullopt : std::optional(uuid.toString(QUuid::WithoutBraces));
}

} // namespace kopa::qda
