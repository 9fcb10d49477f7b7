#include "record_key.h"

#include "commands.h"
#include "core/records/note.h"

namespace kopa::cli {

Result<RecordKey> recordKey(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    const RecordType *type = colon < 0 ? &note::type() : recordType(QStringView(word).left(colon));
    const QString id = word.mid(colon + 1);
    if (!type || id.isEmpty())
        return usageError(QStringLiteral("a record is named TYPE:ID, not '%1'").arg(word));
    return RecordKey{type->number, id};
}

Result<const FieldType *> fieldOf(const RecordKey &key, const QString &name)
{
    const FieldType *field = recordType(key.type)->field(name);
    if (!field)
        return usageError(
            QStringLiteral("no field '%1' in %2").arg(name, QString(recordType(key.type)->key)));
    return field;
}

} // namespace kopa::cli
