#include "field_options.h"

#include <QDateTime>

namespace kopa::cli {

/// A reference must be to something that is there; an empty one clears the field.
static Result<void> checkReference(Workbench &bench, const FieldType &field, const QString &id)
{
    if (id.isEmpty())
        return {};
    const auto found = bench.ask([&](Store &store) {
        return store.record({recordType(QString(field.target))->number, id});
    });
    return found.ok() ? Result<void>() : Result<void>(found.error());
}

Result<void> addField(Workbench &bench, const Arguments &arguments, const FieldType &field,
                      const QString &option, Edit &edit)
{
    if (!arguments.has(option))
        return {};
    if (field.isSet()) {
        for (const QString &element : arguments.values(option))
            if (field.kind == FieldKind::ReferenceSet)
                KOPA_TRY(checkReference(bench, field, element));
        edit.sets.append({field.number, arguments.values(option), {}});
        return {};
    }
    QString value = arguments.value(option);
    if (field.kind == FieldKind::LongText) {
        KOPA_ASSIGN(value, readText(value));
    } else if (field.kind == FieldKind::Reference) {
        KOPA_TRY(checkReference(bench, field, value));
    } else if (field.isNumber() && !value.isEmpty()) {
        bool good = false;
        const qlonglong number = value.toLongLong(&good);
        if (!good || number < 0)
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), option}, {QStringLiteral("value"), value}}};
        edit.fields.append({field.number, std::int64_t(number)});
        return {};
    } else if (field.kind == FieldKind::Date) {
        KOPA_TRY(arguments.date(option));
    } else if (field.kind == FieldKind::DateTime) {
        const QDateTime when = QDateTime::fromString(value, Qt::ISODate);
        if (!when.isValid())
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), option}, {QStringLiteral("value"), value}}};
        value = when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODate);
    }
    edit.fields.append({field.number, value});
    return {};
}

} // namespace kopa::cli
