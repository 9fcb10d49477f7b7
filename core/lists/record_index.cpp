#include "record_index.h"

#include <algorithm>

namespace kopa::lists {

QString comparedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

Result<RecordIndex> RecordIndex::of(Store &store, const RecordType &type)
{
    RecordIndex index;
    for (const QStringView key : {u"name_fi", u"name_sv", u"name_en", u"name"})
        if (const FieldType *field = type.field(key))
            index.m_names.append(field->number);
    QList<FieldNumber> indexed = index.m_names;
    for (const QStringView key : {u"business_id", u"email"})
        if (const FieldType *field = type.field(key))
            indexed.append(field->number);
    KOPA_ASSIGN(const QList<Record> records, store.records(type));
    for (const Record &record : records) {
        index.m_records.insert(record.id, record);
        for (const FieldNumber field : std::as_const(indexed)) {
            const QString words = comparedName(record.text(field));
            if (!words.isEmpty())
                index.m_words.insert({field, words}, record.id);
        }
    }
    return index;
}

const Record *RecordIndex::byId(const QString &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

QStringList RecordIndex::by(const QList<FieldNumber> &fields, const QString &words) const
{
    QStringList ids;
    const QString compared = comparedName(words);
    if (compared.isEmpty())
        return ids;
    for (const FieldNumber field : fields)
        ids += m_words.values({field, compared});
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

} // namespace kopa::lists
