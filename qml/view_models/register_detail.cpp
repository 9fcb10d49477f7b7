#include "register_detail.h"

#include "session.h"

namespace kopa {

RegisterDetail::RegisterDetail(const RecordType &type, QObject *parent) : QObject(parent), m_type(type)
{
    const Session *session = Session::instance();
    connect(session->names(), &RegisterMirror::changed, this, &RegisterDetail::changed);
    connect(session, &Session::languageChanged, this, &RegisterDetail::changed);
}

void RegisterDetail::setId(const QString &id)
{
    if (m_id == id)
        return;
    m_id = id;
    Q_EMIT changed();
}

const Record *RegisterDetail::record() const
{
    return Session::instance()->names()->record(m_type.number, m_id);
}

QString RegisterDetail::name() const
{
    return Session::instance()->names()->name(m_type.number, m_id);
}

bool RegisterDetail::differs() const
{
    const Record *shown = record();
    return shown && !shown->state.differing().isEmpty();
}

QString RegisterDetail::text(const char *field) const
{
    const Record *shown = record();
    const FieldType *known = m_type.field(QString::fromLatin1(field));
    return shown && known ? shown->text(known->number) : QString();
}

void RegisterDetail::setText(const char *field, const QString &value)
{
    const FieldType *known = m_type.field(QString::fromLatin1(field));
    const QString wanted = value.trimmed();
    if (m_id.isEmpty() || !known || text(field) == wanted)
        return;
    write({.key = key(),
           .fields = {
               {.field = known->number, .value = wanted.isEmpty() ? merge::Value() : merge::Value(wanted)}}});
}

QVariantMap RegisterDetail::fields() const
{
    QVariantMap result;
    const Record *shown = record();
    for (const FieldType &field : m_type.fields) {
        if (!field.isSingle())
            continue;
        const merge::Value value = shown ? shown->state.value(field.number) : merge::Value();
        const auto *number = std::get_if<std::int64_t>(&value);
        result.insert(field.key, number ? QString::number(*number) : merge::textOf(value));
    }
    return result;
}

bool RegisterDetail::canWrite() const
{
    return Session::instance()->role() != Role::Reader;
}

void RegisterDetail::setField(const QString &key, const QString &value)
{
    const FieldType *field = m_type.field(key);
    if (!field || !field->isNumber())
        return setText(key.toLatin1().constData(), value);
    bool good = value.trimmed().isEmpty();
    const merge::Value number = good ? merge::Value() : merge::Value(std::int64_t(value.toLongLong(&good)));
    if (good && !m_id.isEmpty())
        write({.key = this->key(), .fields = {{.field = field->number, .value = number}}});
}

void RegisterDetail::write(const Edit &edit)
{
    const auto job = [edit](Store &store) { return store.write(edit); };
    Session::instance()->ask(this, job, [this](const Result<void> &written) {
        if (written.ok())
            return;
        Q_EMIT failed(QString(errorName(written.error().code)), written.error().parameters);
        Q_EMIT changed();
    });
}

} // namespace kopa
