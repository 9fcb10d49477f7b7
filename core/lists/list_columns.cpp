#include "list_columns.h"

#include "core/records/attachment.h"
#include "core/records/contact.h"
#include "core/records/erasure.h"
#include "core/records/retention.h"
#include "core/records/space_about.h"
#include "core/records/statistics_table.h"
#include "list_words.h"

namespace kopa::lists {

static bool isReference(const FieldType &field)
{
    return field.kind == FieldKind::Reference || field.kind == FieldKind::ReferenceSet;
}

QList<ListColumn> columnsOf(const RecordType &type)
{
    QList<ListColumn> columns{{QStringLiteral("id")}};
    for (const FieldType &field : type.fields) {
        columns.append({QString(field.key), &field});
        if (isReference(field))
            columns.append({QString(field.key) + QStringLiteral("_id"), &field, true});
    }
    return columns;
}

QString headingOf(const RecordType &type, const ListColumn &column, QStringView language)
{
    QString id = ownWords(QStringLiteral("id"), language);
    if (!column.field)
        return id;
    const QString words = fieldWords(type, *column.field, language);
    return column.ids ? QStringLiteral("%1 (%2)").arg(words, id.toLower()) : words;
}

const QList<const RecordType *> &listTypes()
{
    static const QList<const RecordType *> types = [] {
        QList<const RecordType *> all = recordTypes();
        for (const RecordType *own :
             {&erasure::type(), &retention::type(), &space_about::type(), &attachment::type()})
            all.removeOne(own);
        return all;
    }();
    return types;
}

const RecordType *listType(const QString &word)
{
    static const QMap<QString, const RecordType *> special = {
        {QStringLiteral("people"), &contact::type()},
        {QStringLiteral("tables"), &statistics_table::type()},
        {QStringLiteral("statistics"), &statistics_table::type()}};
    if (const RecordType *type = special.value(word))
        return type;
    const auto isNamed = [&](const RecordType *type) {
        const QString key = type->key;
        return word == key || word == key + u's' ||
               (key.endsWith(u'y') && word == key.chopped(1) + QStringLiteral("ies"));
    };
    const auto found = std::find_if(listTypes().begin(), listTypes().end(), isNamed);
    return found == listTypes().end() ? nullptr : *found;
}

} // namespace kopa::lists
