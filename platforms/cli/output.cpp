#include "output.h"

#include "sentences.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTextStream>

namespace kopa::cli {

QString isoTime(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString finnishName(Store &store, const RecordType &type, const QString &id)
{
    const auto record = store.record({type.number, id});
    return record.ok() ? nameOf(*record).in(u"fi") : id;
}

QJsonValue valueJson(const merge::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return qint64(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return {};
}

static QJsonArray listJson(const QList<ListItem> &items)
{
    QJsonArray array;
    for (const ListItem &item : items)
        array.append(QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}});
    return array;
}

QJsonObject recordJson(const Record &record)
{
    QJsonObject object{{QStringLiteral("id"), record.id},
                       {QStringLiteral("type"), QString(record.type->key)}};
    for (const FieldType &field : record.type->fields) {
        if (field.isSet())
            object.insert(field.key, QJsonArray::fromStringList(record.set(field.number)));
        else if (field.kind == FieldKind::List)
            object.insert(field.key, listJson(record.list(field.number)));
        else
            object.insert(field.key, valueJson(record.state.value(field.number)));
    }
    object.insert(QStringLiteral("changed"), isoTime(record.state.changed().milliseconds()));
    object.insert(QStringLiteral("trashed"), record.state.trashed());
    object.insert(QStringLiteral("revived"), record.state.revived());
    object.insert(QStringLiteral("joined"), record.state.joined());
    QJsonArray differing;
    for (const FieldNumber number : record.state.differing())
        if (const FieldType *field = record.type->field(number))
            differing.append(QString(field->key));
    object.insert(QStringLiteral("differs"), differing);
    return object;
}

QJsonObject waitingJson(const WaitingTexts &waiting)
{
    QJsonArray devices;
    for (const merge::DeviceId &device : waiting.devices)
        devices.append(QString::fromLatin1(device.toHex()));
    return {{QStringLiteral("changes"), waiting.changes},
            {QStringLiteral("bytes"), qint64(waiting.bytes)},
            {QStringLiteral("for"), devices}};
}

static QString plain(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &item : value.toArray())
            parts.append(plain(item));
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

void print(const QJsonValue &answer, bool json)
{
    QTextStream out(stdout);
    if (json) {
        const QJsonDocument document =
            answer.isArray() ? QJsonDocument(answer.toArray()) : QJsonDocument(answer.toObject());
        out << document.toJson(QJsonDocument::Compact) << '\n';
        return;
    }
    const auto printObject = [&](const QJsonObject &object) {
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const QString text = plain(it.value()); !text.isEmpty())
                out << it.key() << ": " << text << '\n';
    };
    if (answer.isObject()) {
        printObject(answer.toObject());
        return;
    }
    bool first = true;
    for (const QJsonValue &item : answer.toArray()) {
        if (!std::exchange(first, false))
            out << '\n';
        printObject(item.toObject());
    }
}

int printError(const Error &error, bool json)
{
    const QJsonObject object{{QStringLiteral("error"), QString(errorName(error.code))},
                             {QStringLiteral("message"), sentence(error)}};
    QTextStream out(json ? stdout : stderr);
    out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    return error.code == ErrorCode::Usage ? 2 : 1;
}

} // namespace kopa::cli
