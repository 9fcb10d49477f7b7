#include "salvage.h"

#include <QJsonArray>

namespace kopa {

namespace {

template <class Id> QString hex(const Id &id)
{
    return QString::fromLatin1(id.toHex());
}

template <class Id> Id fromHex(const QJsonValue &value)
{
    return Id::from(QByteArray::fromHex(value.toString().toLatin1())).value_or(Id{});
}

QJsonObject json(const SalvagedSpace &space)
{
    return {{QStringLiteral("space"), hex(space.id)}, {QStringLiteral("name"), space.name},
            {QStringLiteral("whole"), space.whole},   {QStringLiteral("members"), space.members},
            {QStringLiteral("keys"), space.keys},     {QStringLiteral("envelopes"), space.envelopes}};
}

QJsonObject json(const MissingEnvelopes &missing)
{
    return {{QStringLiteral("space"), hex(missing.space)},
            {QStringLiteral("device"), hex(missing.device)},
            {QStringLiteral("first"), qint64(missing.first)},
            {QStringLiteral("last"), qint64(missing.last)}};
}

QJsonObject json(const SalvagedRecord &record)
{
    const RecordType *type = recordType(record.key.type);
    return {{QStringLiteral("type"), type ? QString(type->key) : QString::number(record.key.type)},
            {QStringLiteral("id"), record.key.id},
            {QStringLiteral("lost"), record.fate == SalvagedRecord::Fate::Lost},
            {QStringLiteral("title"), record.title},
            {QStringLiteral("words"), record.words}};
}

SalvagedRecord recordFrom(const QJsonObject &json)
{
    const QString name = json[QStringLiteral("type")].toString();
    const RecordType *type = recordType(name);
    return {{type ? type->number : name.toUInt(), json[QStringLiteral("id")].toString()},
            json[QStringLiteral("lost")].toBool() ? SalvagedRecord::Fate::Lost
                                                  : SalvagedRecord::Fate::Earlier,
            json[QStringLiteral("title")].toString(),
            json[QStringLiteral("words")].toString()};
}

template <class Item> QJsonArray list(const QList<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(json(item));
    return array;
}

} // namespace

QJsonObject SalvageReport::toJson() const
{
    return {{QStringLiteral("pages"), qint64(pages)},
            {QStringLiteral("unreadable_pages"), qint64(unreadablePages)},
            {QStringLiteral("journal_damaged"), journalDamaged},
            {QStringLiteral("identity"), identity},
            {QStringLiteral("envelopes"), envelopes},
            {QStringLiteral("pending"), pending},
            {QStringLiteral("records"), records},
            {QStringLiteral("spaces"), list(spaces)},
            {QStringLiteral("missing"), list(missing)},
            {QStringLiteral("damaged"), list(damaged)}};
}

SalvageReport SalvageReport::fromJson(const QJsonObject &json)
{
    SalvageReport report;
    report.pages = json[QStringLiteral("pages")].toInteger();
    report.unreadablePages = json[QStringLiteral("unreadable_pages")].toInteger();
    report.journalDamaged = json[QStringLiteral("journal_damaged")].toBool();
    report.identity = json[QStringLiteral("identity")].toBool();
    report.envelopes = json[QStringLiteral("envelopes")].toInteger();
    report.pending = json[QStringLiteral("pending")].toInteger();
    report.records = json[QStringLiteral("records")].toInteger();
    for (const QJsonValue &value : json[QStringLiteral("spaces")].toArray()) {
        const QJsonObject space = value.toObject();
        report.spaces.append(
            {fromHex<crypto::SpaceId>(space[QStringLiteral("space")]),
             space[QStringLiteral("name")].toString(), space[QStringLiteral("whole")].toBool(),
             space[QStringLiteral("members")].toBool(), space[QStringLiteral("keys")].toInt(),
             space[QStringLiteral("envelopes")].toInteger()});
    }
    for (const QJsonValue &value : json[QStringLiteral("missing")].toArray()) {
        const QJsonObject gap = value.toObject();
        report.missing.append({fromHex<crypto::SpaceId>(gap[QStringLiteral("space")]),
                               fromHex<crypto::DeviceId>(gap[QStringLiteral("device")]),
                               std::uint64_t(gap[QStringLiteral("first")].toInteger()),
                               std::uint64_t(gap[QStringLiteral("last")].toInteger())});
    }
    for (const QJsonValue &value : json[QStringLiteral("damaged")].toArray())
        report.damaged.append(recordFrom(value.toObject()));
    return report;
}

} // namespace kopa
