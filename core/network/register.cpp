#include "register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// A static library's resources are not found by themselves; Qt wants this outside any namespace.
static void prepareResources()
{
    Q_INIT_RESOURCE(register);
}

namespace kopa::network {

namespace {

constexpr int version = 3;

Error wrong(const QString &what)
{
    return {ErrorCode::Internal, {{QStringLiteral("detail"), what}}};
}

Result<void> addCells(BaseRecord &record, const FieldType &field, const QJsonValue &value)
{
    if (field.isSet() && value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            record.cells.append({{field.number, element.toString()}, true});
        return {};
    }
    if (field.isNumber() && value.isDouble()) {
        record.cells.append({{field.number}, std::int64_t(value.toInteger())});
        return {};
    }
    if (!field.isNumber() && field.isSingle() && value.isString()) {
        record.cells.append({{field.number}, value.toString()});
        return {};
    }
    return wrong(record.id + u'.' + field.key);
}

Result<BaseRecord> readRecord(const RecordType &type, const QString &id, const QJsonObject &fields)
{
    BaseRecord record{type.number, id, {}};
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const FieldType *field = type.field(it.key());
        if (!field)
            return wrong(id + u'.' + it.key());
        KOPA_TRY(addCells(record, *field, it.value()));
    }
    return record;
}

} // namespace

int registerVersion()
{
    return version;
}

Result<QList<BaseRecord>> baseRegister()
{
    prepareResources();
    QFile file(QStringLiteral(":/kopa/register.json"));
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.errorString());
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (content.value(u"version").toInt() != version)
        return wrong(QStringLiteral("version"));

    QList<BaseRecord> records;
    const QJsonObject types = content.value(u"records").toObject();
    for (auto byType = types.begin(); byType != types.end(); ++byType) {
        const RecordType *type = recordType(byType.key());
        if (!type)
            return wrong(byType.key());
        const QJsonObject byId = byType.value().toObject();
        for (auto it = byId.begin(); it != byId.end(); ++it) {
            KOPA_ASSIGN(BaseRecord record, readRecord(*type, it.key(), it.value().toObject()));
            records.append(std::move(record));
        }
    }
    return records;
}

} // namespace kopa::network
