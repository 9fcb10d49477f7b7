#include "commands.h"
#include "output.h"
#include "space_words.h"

#include <QFile>
#include <QSslCertificate>

namespace kopa::cli {

namespace {

Result<QJsonValue> describe(Workbench &bench)
{
    KOPA_ASSIGN(const SpaceRecord space, bench.ask([](Store &store) { return store.commonSpace(); }));
    KOPA_ASSIGN(const QByteArray device,
                bench.ask([](Store &store) { return Result<QByteArray>(store.deviceId().toHex()); }));
    return QJsonObject{{QStringLiteral("network"), space.name},
                       {QStringLiteral("space"), QString::fromLatin1(space.id.toHex())},
                       {QStringLiteral("role"), roleName(space.role)},
                       {QStringLiteral("server"), space.serverUrl},
                       {QStringLiteral("device"), QString::fromLatin1(device)}};
}

Result<QJsonValue> create(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(
        arguments.onlyThese({QStringLiteral("name"), QStringLiteral("language"), QStringLiteral("server"),
                             QStringLiteral("certificate"), QStringLiteral("person")}));
    if (arguments.value(QStringLiteral("name")).trimmed().isEmpty())
        return usageError(QStringLiteral("network create needs --name"));
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("fi"));
    if (!QStringList{QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}.contains(language))
        return usageError(QStringLiteral("--language is fi, sv or en"));
    if (arguments.has(QStringLiteral("certificate"))) {
        const auto certificates = QSslCertificate::fromPath(arguments.value(QStringLiteral("certificate")));
        if (certificates.isEmpty())
            return Error{ErrorCode::Malformed,
                         {{QStringLiteral("detail"), QStringLiteral("no PEM certificate")}}};
        bench.client.pinCertificate(certificates.first().digest(QCryptographicHash::Sha256));
    }
    const QString server = arguments.value(QStringLiteral("server"));
    KOPA_TRY(bench.client
                 .createNetwork(arguments.value(QStringLiteral("name")), language, server,
                                arguments.value(QStringLiteral("person")))
                 .result());
    KOPA_TRY(bench.ask([&](Store &store) { return store.setSetting(QStringLiteral("language"), language); }));
    KOPA_ASSIGN(QJsonValue answer, describe(bench));
    QJsonObject object = answer.toObject();
    if (!server.isEmpty()) {
        const auto reached = bench.client.exchange().result();
        object.insert(QStringLiteral("on_server"), reached.ok());
        if (!reached.ok())
            object.insert(QStringLiteral("server_error"), QString(errorName(reached.error().code)));
    }
    return object;
}

Result<QJsonValue> join(Workbench &bench, Arguments &arguments)
{
    const QString link = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("person")}));
    if (link.isEmpty())
        return usageError(QStringLiteral("network join needs an invitation"));
    KOPA_TRY(bench.client.join(link, arguments.value(QStringLiteral("person"))).result());
    return describe(bench);
}

QJsonObject totalsJson(const ExchangeTotals &totals)
{
    return {{QStringLiteral("sent"), totals.sent},
            {QStringLiteral("received"), totals.received},
            {QStringLiteral("round_trips"), totals.roundTrips},
            {QStringLiteral("bytes_up"), qint64(totals.bytesUp)},
            {QStringLiteral("bytes_down"), qint64(totals.bytesDown)}};
}

} // namespace

Result<QJsonValue> networkCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("create"))
        return create(bench, arguments);
    if (verb == QStringLiteral("join"))
        return join(bench, arguments);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("show"))
        return describe(bench);
    return usageError(QStringLiteral("network create, join or show"));
}

Result<QJsonValue> inviteCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("role"), QStringLiteral("space"), QStringLiteral("hours"),
                                  QStringLiteral("remote"), QStringLiteral("own-device")}));
    const QString name = arguments.value(QStringLiteral("role"), QStringLiteral("editor"));
    const auto role = roleOf(name);
    if (!role)
        return usageError(QStringLiteral("--role is coordinator, editor or reader"));
    bool number = true;
    InvitationOffer offer;
    offer.role = *role;
    const int hours = arguments.value(QStringLiteral("hours"), QStringLiteral("24")).toInt(&number);
    constexpr int mostHours = 24 * 365 * 10;
    if (!number || hours < 0 || hours > mostHours)
        return usageError(QStringLiteral("--hours is a whole number; 0 never expires"));
    constexpr int minutesInHour = 60;
    offer.minutes = hours * minutesInHour;
    KOPA_ASSIGN(offer.space, chosenSpace(bench, arguments));
    offer.remote = arguments.has(QStringLiteral("remote"));
    offer.ownDevice = arguments.has(QStringLiteral("own-device"));
    KOPA_ASSIGN(const InvitationLink made, bench.administration.invite(offer).result());
    return QJsonObject{
        {QStringLiteral("link"), made.link},
        {QStringLiteral("role"), name},
        {QStringLiteral("expires"), made.expires.isValid() ? made.expires.toString(Qt::ISODate) : QString()},
        {QStringLiteral("on_server"), made.onServer}};
}

Result<QJsonValue> syncCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const ExchangeTotals totals, bench.client.exchange().result());
    return totalsJson(totals);
}

Result<QJsonValue> outboxCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const Waiting waiting, bench.ask([](Store &store) { return store.waiting(); }));
    KOPA_ASSIGN(const QList<RecordKey> keys,
                bench.ask([](Store &store) { return store.waitingRecords(1000); }));
    KOPA_ASSIGN(const AttachmentTotals files,
                bench.ask([](Store &store) { return Attachments(store).waiting(); }));
    QJsonArray records;
    for (const RecordKey &key : keys) {
        const RecordType *type = recordType(key.type);
        records.append(
            QJsonObject{{QStringLiteral("type"), type ? QString(type->key) : QString::number(key.type)},
                        {QStringLiteral("id"), key.id}});
    }
    return QJsonObject{{QStringLiteral("waiting"), waiting.records},
                       {QStringLiteral("envelopes"), waiting.envelopes},
                       {QStringLiteral("bytes"), qint64(waiting.bytes)},
                       {QStringLiteral("records"), records},
                       {QStringLiteral("files"), files.files},
                       {QStringLiteral("file_bytes"), qint64(files.bytes)},
                       {QStringLiteral("arrived_waiting"), waitingJson(waiting.texts)}};
}

} // namespace kopa::cli
