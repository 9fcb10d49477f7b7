#include "register_detail.h"

#include "session.h"

#include <algorithm>

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

QVariantMap RegisterDetail::sets() const
{
    QVariantMap result;
    const Record *shown = record();
    for (const FieldType &field : m_type.fields)
        if (field.isSet())
            result.insert(field.key, shown ? shown->set(field.number) : QStringList());
    return result;
}

void RegisterDetail::writeSet(const QString &key, const QStringList &added, const QStringList &removed)
{
    const FieldType *field = m_type.field(key);
    if (record() && field && field->isSet())
        write({.key = this->key(), .sets = {{field->number, added, removed}}});
}

void RegisterDetail::add(const QString &key, const QString &element)
{
    if (!element.trimmed().isEmpty())
        addAll(key, {element.trimmed()});
}

void RegisterDetail::remove(const QString &key, const QString &element)
{
    removeAll(key, {element});
}

void RegisterDetail::addAll(const QString &key, const QStringList &elements)
{
    writeSet(key, elements, {});
}

void RegisterDetail::removeAll(const QString &key, const QStringList &elements)
{
    writeSet(key, {}, elements);
}

void RegisterDetail::trash()
{
    write({.key = key(), .trash = true});
}

void RegisterDetail::restore()
{
    write({.key = key(), .trash = false});
}

QList<ListItem> RegisterDetail::items(const QString &key) const
{
    const Record *shown = record();
    const FieldType *field = m_type.field(key);
    return shown && field ? shown->list(field->number) : QList<ListItem>();
}

QVariantMap RegisterDetail::lists() const
{
    QVariantMap result;
    for (const FieldType &field : m_type.fields) {
        if (field.kind != FieldKind::List)
            continue;
        QVariantList list;
        for (const ListItem &item : items(field.key))
            list.append(QVariantMap{{QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}});
        result.insert(field.key, list);
    }
    return result;
}

FieldNumber RegisterDetail::numberOf(const QString &key) const
{
    const FieldType *field = m_type.field(key);
    return field ? field->number : FieldNumber(0);
}

void RegisterDetail::writeItem(const ListEdit &edit)
{
    if (edit.field != 0 && !m_id.isEmpty())
        write({.key = key(), .lists = {edit}});
}

void RegisterDetail::addItem(const QString &key, const QString &text)
{
    const QList<ListItem> known = items(key);
    if (!text.trimmed().isEmpty())
        writeItem({.field = numberOf(key),
                   .text = text.trimmed(),
                   .after = known.isEmpty() ? QString() : known.last().id});
}

void RegisterDetail::setItem(const QString &key, const QString &item, const QString &text)
{
    const QString wanted = text.trimmed();
    for (const ListItem &known : items(key))
        if (known.id == item && known.text != wanted && !wanted.isEmpty())
            return writeItem({.field = numberOf(key), .item = item, .text = wanted});
}

void RegisterDetail::moveItem(const QString &key, const QString &item, int place)
{
    QStringList others;
    for (const ListItem &known : items(key))
        if (known.id != item)
            others.append(known.id);
    const qsizetype at = std::clamp<qsizetype>(place, 0, others.size());
    writeItem({.field = numberOf(key), .item = item, .after = at == 0 ? QString() : others[at - 1]});
}

void RegisterDetail::removeItem(const QString &key, const QString &item)
{
    writeItem({.field = numberOf(key), .item = item, .text = QString()});
}

void RegisterDetail::restoreItem(const QString &key, const QString &item, const QString &text,
                                 const QString &after)
{
    writeItem({.field = numberOf(key), .item = item, .text = text, .after = after});
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
