#include "commands.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

QString noticeName(SafetyNotice::Kind kind)
{
    switch (kind) {
    case SafetyNotice::Kind::OneCoordinator:
        return QStringLiteral("one_coordinator");
    case SafetyNotice::Kind::NoRecoveryCode:
        return QStringLiteral("no_recovery_code");
    case SafetyNotice::Kind::NewDevice:
        return QStringLiteral("new_device");
    case SafetyNotice::Kind::DeviceRemoved:
        return QStringLiteral("device_removed");
    case SafetyNotice::Kind::LogWithheld:
        return QStringLiteral("log_withheld");
    case SafetyNotice::Kind::ChangesWithheld:
        return QStringLiteral("changes_withheld");
    case SafetyNotice::Kind::Equivocation:
        return QStringLiteral("equivocation");
    case SafetyNotice::Kind::LogForked:
        return QStringLiteral("log_forked");
    case SafetyNotice::Kind::Quarantine:
        return QStringLiteral("quarantine");
    case SafetyNotice::Kind::ServerRestored:
        return QStringLiteral("server_restored");
    case SafetyNotice::Kind::DeviceRenewed:
        return QStringLiteral("device_renewed");
    case SafetyNotice::Kind::ToldByOne:
        return QStringLiteral("told_by_one");
    case SafetyNotice::Kind::ToldWrongly:
        return QStringLiteral("told_wrongly");
    }
    Q_UNREACHABLE();
}

Result<QJsonValue> notices(Workbench &bench)
{
    KOPA_ASSIGN(const QList<SafetyNotice> all, bench.administration.notices().result());
    QJsonArray answer;
    for (const SafetyNotice &notice : all) {
        QJsonObject object{{QStringLiteral("notice"), noticeName(notice.kind)},
                           {QStringLiteral("space"), QString::fromLatin1(notice.space.toHex())},
                           {QStringLiteral("count"), notice.count}};
        if (notice.device)
            object.insert(QStringLiteral("device"), QString::fromLatin1(notice.device->toHex()));
        if (notice.since.isValid())
            object.insert(QStringLiteral("since"), isoTime(notice.since.toMSecsSinceEpoch()));
        answer.append(object);
    }
    return answer;
}

Result<QJsonValue> quarantine(Workbench &bench, const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const QList<QuarantinedEnvelope> kept, bench.administration.quarantined(space).result());
    QJsonArray answer;
    for (const QuarantinedEnvelope &envelope : kept)
        answer.append(QJsonObject{{QStringLiteral("device"), QString::fromLatin1(envelope.device.toHex())},
                                  {QStringLiteral("seq"), qint64(envelope.seq)},
                                  {QStringLiteral("hash"), QString::fromLatin1(envelope.hash.toHex())},
                                  {QStringLiteral("time"), isoTime(envelope.time.toMSecsSinceEpoch())},
                                  {QStringLiteral("texts"), QJsonArray::fromStringList(envelope.texts)},
                                  {QStringLiteral("merged"), envelope.merged}});
    return answer;
}

Result<QJsonValue> fingerprint(Workbench &bench, const Arguments &arguments, const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const SpaceFingerprint own, bench.administration.fingerprint(space).result());
    QJsonObject answer{{QStringLiteral("digits"), own.digits},
                       {QStringLiteral("link"), own.link},
                       {QStringLiteral("position"), qint64(own.position)}};
    if (arguments.has(QStringLiteral("compare"))) {
        KOPA_ASSIGN(
            const bool same,
            bench.administration.compareFingerprint(arguments.value(QStringLiteral("compare"))).result());
        answer.insert(QStringLiteral("same"), same);
    }
    return answer;
}

} // namespace

Result<QJsonValue> safetyCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString file = verb == QStringLiteral("proof") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("space"), QStringLiteral("compare")}));
    KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
    if (verb == QStringLiteral("notices"))
        return notices(bench);
    if (verb == QStringLiteral("quarantine"))
        return quarantine(bench, space);
    if (verb == QStringLiteral("fingerprint"))
        return fingerprint(bench, arguments, space);
    if (verb == QStringLiteral("proof") && !file.isEmpty()) {
        KOPA_TRY(bench.administration.exportProof(space, file).result());
        return QJsonObject{{QStringLiteral("proof"), file}};
    }
    if (verb == QStringLiteral("resolve")) {
        KOPA_TRY(bench.administration.resolve(space).result());
        return notices(bench);
    }
    return usageError(QStringLiteral("safety notices, fingerprint, quarantine, proof FILE or resolve"));
}

Result<QJsonValue> checkpointCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("space")}));
    KOPA_ASSIGN(const crypto::SpaceId space, chosenSpace(bench, arguments));
    if (verb == QStringLiteral("make"))
        KOPA_TRY(bench.administration.makeCheckpoint(space).result());
    else if (verb == QStringLiteral("history"))
        KOPA_TRY(bench.administration.fetchHistory(space).result());
    else
        return usageError(QStringLiteral("checkpoint make, or checkpoint history"));
    return notices(bench);
}

Result<QJsonValue> recoveryCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("restore")) {
        const QString code = arguments.nextWord();
        KOPA_TRY(arguments.onlyThese({QStringLiteral("server"), QStringLiteral("person")}));
        if (code.isEmpty())
            return usageError(QStringLiteral("recovery restore CODE --server URL, or recovery restore LINK"));
        KOPA_TRY(bench.administration
                     .recover(code, arguments.value(QStringLiteral("server")),
                              arguments.value(QStringLiteral("person")))
                     .result());
        return QJsonObject{{QStringLiteral("restored"), true}};
    }
    KOPA_TRY(arguments.onlyThese({}));
    if (verb != QStringLiteral("make"))
        return usageError(QStringLiteral("recovery make, or recovery restore CODE"));
    KOPA_ASSIGN(const QString code, bench.administration.makeRecoveryCode().result());
    KOPA_ASSIGN(const QString link, bench.administration.recoveryLink(code).result());
    return QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("link"), link}};
}

} // namespace kopa::cli
