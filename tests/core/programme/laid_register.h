#pragma once

#include "core/programme/fee_plan.h"

#include <map>

namespace kopa {

/// The register that ships, in memory, and what a test writes over it.
class LaidRegister
{
public:
    LaidRegister();

    void set(const RecordType &type, const QString &id, FieldNumber field, const merge::Value &value);
    Record record(const RecordType &type, const QString &id) const;
    QList<Record> records(const RecordType &type) const;
    programme::RecordsOf recordsOf() const;

private:
    std::map<TypeNumber, std::map<QString, Record>> m_records;
};

} // namespace kopa
