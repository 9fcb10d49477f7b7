#include "commands.h"

#include <QJsonObject>

namespace kopa::cli {

static QJsonObject totalsJson(const ParcelTotals &totals)
{
    return {{QStringLiteral("spaces"), totals.spaces},
            {QStringLiteral("envelopes"), totals.envelopes},
            {QStringLiteral("files"), totals.files},
            {QStringLiteral("bytes"), qint64(totals.bytes)},
            {QStringLiteral("unknown_spaces"), totals.unknownSpaces}};
}

Result<QJsonValue> parcelCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString path = arguments.nextWord();
    const bool writes = verb == QStringLiteral("write");
    if (path.isEmpty() || (!writes && verb != QStringLiteral("take")))
        return usageError(QStringLiteral("parcel write FILE or parcel take FILE"));
    if (!writes) {
        KOPA_TRY(arguments.onlyThese({}));
        KOPA_ASSIGN(const ParcelTotals taken, bench.client.takeParcel(path).result());
        return totalsJson(taken);
    }
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("for-server"), QStringLiteral("for"), QStringLiteral("without-files")}));
    ParcelWish wish;
    wish.forServer = arguments.has(QStringLiteral("for-server"));
    wish.files = !arguments.has(QStringLiteral("without-files"));
    if (arguments.has(QStringLiteral("for"))) {
        const QString device = arguments.value(QStringLiteral("for"));
        wish.device = crypto::DeviceId::from(QByteArray::fromHex(device.toLatin1()));
        if (!wish.device)
            return usageError(QStringLiteral("--for takes the id of a device: device list"));
    }
    KOPA_ASSIGN(const ParcelTotals written, bench.client.writeParcel(path, wish).result());
    return totalsJson(written);
}

} // namespace kopa::cli
