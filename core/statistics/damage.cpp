#include "damage.h"

#include <algorithm>

namespace kopa::statistics {

static QLatin1String name(Damage reason)
{
    switch (reason) {
    case Damage::Encoding:
        return QLatin1String("encoding");
    case Damage::Cut:
        return QLatin1String("cut");
    case Damage::Number:
        return QLatin1String("number");
    case Damage::Cells:
        return QLatin1String("cells");
    case Damage::Part:
        return QLatin1String("part");
    case Damage::Twice:
        return QLatin1String("twice");
    case Damage::Code:
        return QLatin1String("code");
    case Damage::Form:
        return QLatin1String("form");
    }
    Q_UNREACHABLE();
}

Error damaged(Damage reason, const QString &place)
{
    return {ErrorCode::StatisticsDamaged,
            {{QStringLiteral("place"), place}, {QStringLiteral("reason"), QString(name(reason))}}};
}

Error damaged(Damage reason, qsizetype line)
{
    return damaged(reason, QString::number(line));
}

Error tooLarge(qsizetype limit)
{
    return {ErrorCode::TooLarge, {{QStringLiteral("limit"), qint64(limit)}}};
}

qsizetype lineOf(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::clamp(offset, qsizetype(0), bytes.size()));
    return 1 + std::count(before.begin(), before.end(), '\n');
}

} // namespace kopa::statistics
