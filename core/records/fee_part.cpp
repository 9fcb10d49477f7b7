#include "fee_part.h"

namespace kopa::fee_part {

const RecordType &type()
{
    static const RecordType declared{
        17,
        QLatin1String("fee_part"),
        {
            {.number = fee,
             .key = QLatin1String("fee"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("fee"),
             .listed = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = students, .key = QLatin1String("students"), .kind = FieldKind::Integer},
            {.number = weight, .key = QLatin1String("weight"), .kind = FieldKind::Integer},
            {.number = fixed, .key = QLatin1String("fixed"), .kind = FieldKind::Money},
            {.number = net, .key = QLatin1String("net"), .kind = FieldKind::Money},
            {.number = vat, .key = QLatin1String("vat"), .kind = FieldKind::Money},
            {.number = statedOn, .key = QLatin1String("stated_on"), .kind = FieldKind::Date},
            {.number = dueOn, .key = QLatin1String("due_on"), .kind = FieldKind::Date},
            {.number = paidOn, .key = QLatin1String("paid_on"), .kind = FieldKind::Date},
            {.number = paid, .key = QLatin1String("paid"), .kind = FieldKind::Money},
            {.number = credited, .key = QLatin1String("credited"), .kind = FieldKind::Money},
            {.number = remindedOn, .key = QLatin1String("reminded_on"), .kind = FieldKind::Date},
            {.number = reference, .key = QLatin1String("reference"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::fee_part
