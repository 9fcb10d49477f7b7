#include "submission.h"

#include "core/records/application.h"
#include "core/records/call.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::programme {

namespace {

constexpr int frozenForm = 1;

/// An unknown call has neither a limit nor a deadline.
Result<Record> callOf(Store &store, const Record &application)
{
    const auto call = store.record({call::type().number, application.text(application::call)});
    if (call.ok())
        return *call;
    if (call.error().code == ErrorCode::NotFound)
        return refusal(QStringLiteral("call"), QStringLiteral("text"));
    return call.error();
}

Result<void> refuseUnready(const ApplicationCheck &check)
{
    if (check.isTooLong()) {
        Error error = refusal(QStringLiteral("application"), QStringLiteral("too_long"));
        error.parameters.insert(QStringLiteral("characters"), qint64(check.length.characters));
        error.parameters.insert(QStringLiteral("limit"), qint64(check.limit));
        return error;
    }
    return check.gaps.isEmpty() ? Result<void>()
                                : refusal(check.gaps.first().part, check.gaps.first().reason);
}

bool isSubmitted(const Record &application)
{
    return !application.text(application::submitted).isEmpty();
}

} // namespace

Error refusal(const QString &field, const QString &reason)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), field},
             {QStringLiteral("value"), QString()},
             {QStringLiteral("reason"), reason}}};
}

QString frozenText(const Record &application)
{
    QJsonObject object{{QStringLiteral("form"), frozenForm}, {QStringLiteral("id"), application.id}};
    for (const FieldType &field : application.type->fields) {
        if (field.number > application::aims)
            continue;
        if (field.isSet())
            object.insert(field.key, QJsonArray::fromStringList(application.set(field.number)));
        else
            object.insert(field.key, application.text(field.number));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString frozenHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isCopyWhole(const Record &application)
{
    return isSubmitted(application) && frozenHash(application.text(application::submittedText)) ==
                                           application.text(application::submittedHash);
}

bool isChangedSince(const Record &application)
{
    return isSubmitted(application) &&
           frozenText(application) != application.text(application::submittedText);
}

Result<void> submitApplication(Store &store, const QString &id, const QDateTime &now)
{
    const RecordKey key{application::type().number, id};
    KOPA_ASSIGN(const Record record, store.record(key));
    if (isSubmitted(record))
        return refusal(QStringLiteral("submitted"), QStringLiteral("submitted"));
    KOPA_ASSIGN(const Record call, callOf(store, record));
    KOPA_TRY(refuseUnready(checkApplication(record, call)));
    const QString frozen = frozenText(record);
    return store.write({.key = key,
                        .fields = {{.field = application::submitted,
                                    .value = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)},
                                   {.field = application::submittedBy,
                                    .value = QString::fromLatin1(store.deviceId().toHex())},
                                   {.field = application::submittedText, .value = frozen},
                                   {.field = application::submittedHash, .value = frozenHash(frozen)}}});
}

Result<void> decideApplication(Store &store, const QString &id, const Decision &decision)
{
    const RecordKey key{application::type().number, id};
    KOPA_ASSIGN(const Record record, store.record(key));
    if (!isSubmitted(record))
        return refusal(QStringLiteral("decision"), QStringLiteral("not_submitted"));
    if (!decision.date.isValid())
        return refusal(QStringLiteral("decided"), QStringLiteral("text"));
    return store.write(
        {.key = key,
         .fields = {{.field = application::decision,
                     .value = decision.chosen ? QStringLiteral("chosen") : QStringLiteral("not_chosen")},
                    {.field = application::decided, .value = decision.date.toString(Qt::ISODate)},
                    {.field = application::reasons, .value = decision.reasons}}});
}

} // namespace kopa::programme
