#include "link_text.h"

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"

namespace kopa::sync {

using namespace crypto;

static constexpr qsizetype checkBytes = 4;
static constexpr qsizetype maximumLink = 4096;

static QByteArray checkOf(Domain check, const QByteArray &content)
{
    return hash(check, content).toByteArray().first(checkBytes);
}

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            result.append(letter);
    }
    return result;
}

QString linkText(QLatin1String scheme, Domain check, const QByteArray &content)
{
    return scheme + base32(content + checkOf(check, content));
}

Result<QByteArray> linkContent(QLatin1String scheme, Domain check, const QString &text, ErrorCode broken)
{
    const QString link = withoutSpace(text);
    if (link.size() > maximumLink || !link.startsWith(scheme, Qt::CaseInsensitive))
        return broken;
    const auto bytes = fromBase32(QStringView(link).sliced(scheme.size()));
    if (!bytes || bytes->size() <= checkBytes)
        return broken;
    QByteArray content = bytes->first(bytes->size() - checkBytes);
    if (checkOf(check, content) != bytes->last(checkBytes))
        return broken;
    return content;
}

} // namespace kopa::sync
