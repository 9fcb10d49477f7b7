#include "list_names.h"

#include "core/records/contact.h"
#include "core/records/contact_consent.h"

namespace kopa::lists {

static QString textAt(const Record &record, QStringView key)
{
    const FieldType *field = record.type->field(key);
    return field && field->isSingle() && !field->isNumber() ? record.text(field->number) : QString();
}

QString calledName(const Record &record, QStringView language)
{
    const TrilingualName title{textAt(record, u"title_fi"), textAt(record, u"title_sv"),
                               textAt(record, u"title_en")};
    if (record.type == &contact::type() && !contact::mayShow(record, contact::Use::Lists))
        return title.in(language);
    for (const QString &name :
         {nameOf(record).in(language), titleOf(textAt(record, u"name")), textAt(record, u"person_name"),
          title.in(language), textAt(record, u"title"), titleOf(textAt(record, u"text"))})
        if (!name.isEmpty())
            return name;
    return {};
}

QString ListNames::name(QStringView typeKey, const QString &id)
{
    const RecordType *type = recordType(typeKey);
    if (!type || id.isEmpty())
        return id;
    const QString key = type->key + u'/' + id;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const auto record = m_store.record({type->number, id});
    const QString called = record.ok() ? calledName(*record, m_language) : QString();
    return *m_known.insert(key, called.isEmpty() ? id : called);
}

} // namespace kopa::lists
