#include "quality_answers.h"

#include "core/records/attachment.h"
#include "core/records/report_value.h"
#include "output.h"

#include <QJsonDocument>

namespace kopa::cli {

using namespace quality;

QJsonObject fieldJson(const FormField &field)
{
    return {{QStringLiteral("criterion"), field.criterion},
            {QStringLiteral("education"), field.education},
            {QStringLiteral("buyer"), field.buyer},
            {QStringLiteral("group"), field.group}};
}

QJsonObject answerJson(const FormAnswer &answer)
{
    QJsonObject object = fieldJson(answer.field);
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(answer.faults));
    object.insert(QStringLiteral("below"), QJsonArray::fromStringList(answer.below));
    if (!answer.value)
        return object;
    object.insert(QStringLiteral("id"), answer.value->id);
    object.insert(QStringLiteral("value"), answer.value->text(report_value::value));
    object.insert(QStringLiteral("words"), answer.value->text(report_value::words));
    if (const auto learners = learnersOf(*answer.value))
        object.insert(QStringLiteral("learners"), qint64(*learners));
    return object;
}

Result<QJsonObject> receivedJson(Store &store, const Record &value)
{
    KOPA_ASSIGN(const QList<Record> files,
                store.records(attachment::type(), attachment::reportValue, value.id));
    QJsonObject object = recordJson(value);
    QJsonArray names;
    for (const Record &file : files)
        names.append(QJsonObject{{QStringLiteral("attachment"), file.id},
                                 {QStringLiteral("name"), file.text(attachment::name)}});
    object.insert(QStringLiteral("files"), names);
    return object;
}

Result<QList<Answer>> answersFrom(const QString &path)
{
    KOPA_ASSIGN(const QString text, readText(path));
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return Error{ErrorCode::Malformed, {{QStringLiteral("detail"), path}}};
    QList<Answer> answers;
    for (const QJsonValue &row : document.array()) {
        const auto word = [&](const char *key) -> std::optional<QString> {
            const QJsonValue given = row[QLatin1String(key)];
            return given.isUndefined() ? std::nullopt : std::optional(given.toVariant().toString());
        };
        answers.append({{word("criterion").value_or(QString()), word("education").value_or(QString()),
                         word("buyer").value_or(QString()), word("group").value_or(QString())},
                        word("value"),
                        word("learners"),
                        word("words")});
    }
    return answers;
}

} // namespace kopa::cli
