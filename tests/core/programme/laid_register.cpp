#include "laid_register.h"

#include "core/network/register.h"

namespace kopa {

LaidRegister::LaidRegister()
{
    const auto base = network::baseRegister();
    if (!base.ok())
        qFatal("the register does not read");
    for (const network::BaseRecord &record : *base)
        for (const auto &[cell, value] : record.cells) {
            Record &laid = m_records[record.type][record.id];
            laid.type = recordType(record.type);
            laid.id = record.id;
            laid.state.applyBase(cell, value);
        }
}

void LaidRegister::set(const RecordType &type, const QString &id, FieldNumber field,
                       const merge::Value &value)
{
    Record &record = m_records[type.number][id];
    record.type = &type;
    record.id = id;
    record.state.applyBase({field}, value);
}

Record LaidRegister::record(const RecordType &type, const QString &id) const
{
    return m_records.at(type.number).at(id);
}

QList<Record> LaidRegister::records(const RecordType &type) const
{
    QList<Record> result;
    if (const auto found = m_records.find(type.number); found != m_records.end())
        for (const auto &[id, record] : found->second)
            result.append(record);
    return result;
}

programme::RecordsOf LaidRegister::recordsOf() const
{
    return [this](const RecordType &type) { return Result<QList<Record>>(records(type)); };
}

} // namespace kopa
