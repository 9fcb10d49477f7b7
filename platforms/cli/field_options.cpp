#include "field_options.h"

#include "core/documents/money_words.h"
#include "core/documents/written.h"

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

Result<merge::Value> numberGiven(const Arguments &arguments, const QString &option)
{
    const QString words = arguments.value(option);
    if (words.isEmpty())
        return merge::Value();
    bool good = false;
    const qlonglong number = words.toLongLong(&good);
    if (!good || number < 0)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), option}, {QStringLiteral("value"), words}}};
    return merge::Value(std::int64_t(number));
}

Result<merge::Value> moneyGiven(const Arguments &arguments, const QString &option)
{
    const QString words = arguments.value(option);
    const auto cents = documents::centsOf(words, documents::paperLocale(QStringLiteral("fi")));
    if (!cents && !words.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), option}, {QStringLiteral("value"), words}}};
    return cents ? merge::Value(std::int64_t(*cents)) : merge::Value();
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
    } else if (field.isNumber()) {
        const bool money = field.kind == FieldKind::Money;
        KOPA_ASSIGN(const merge::Value number,
                    money ? moneyGiven(arguments, option) : numberGiven(arguments, option));
        edit.fields.append({field.number, number});
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
