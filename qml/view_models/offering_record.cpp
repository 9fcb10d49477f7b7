#include "offering_record.h"

#include "core/offering/offerings.h"
#include "session.h"

namespace kopa {

QString OfferingRecord::title() const
{
    return record() ? offering::titleOf(*record()).in(Session::instance()->language()) : QString();
}

QVariantMap OfferingRecord::sets() const
{
    QVariantMap result;
    const Record *shown = record();
    for (const FieldType &field : recordType(key().type)->fields)
        if (field.isSet())
            result.insert(field.key, shown ? shown->set(field.number) : QStringList());
    return result;
}

void OfferingRecord::add(const QString &key, const QString &element)
{
    if (!element.trimmed().isEmpty())
        addAll(key, {element.trimmed()});
}

void OfferingRecord::remove(const QString &key, const QString &element)
{
    removeAll(key, {element});
}

void OfferingRecord::addAll(const QString &key, const QStringList &elements)
{
    const FieldType *field = recordType(this->key().type)->field(key);
    if (record() && field && field->isSet())
        write({.key = this->key(), .sets = {{field->number, elements, {}}}});
}

void OfferingRecord::removeAll(const QString &key, const QStringList &elements)
{
    const FieldType *field = recordType(this->key().type)->field(key);
    if (record() && field && field->isSet())
        write({.key = this->key(), .sets = {{field->number, {}, elements}}});
}

void OfferingRecord::trash()
{
    write({.key = key(), .trash = true});
}

void OfferingRecord::restore()
{
    write({.key = key(), .trash = false});
}

QList<Record> OfferingRecord::all(const RecordType &type)
{
    return Session::instance()->names()->records(type.number).values();
}

void OfferingRecord::writeAll(const QList<Edit> &edits)
{
    const auto job = [edits](Store &store) { return store.writeAll(edits); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (!written.ok())
            Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
    });
}

} // namespace kopa
