#include "payee.h"

namespace kopa::payee {

const RecordType &type()
{
    static const RecordType declared{
        22,
        QLatin1String("payee"),
        {
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text},
            {.number = iban, .key = QLatin1String("iban"), .kind = FieldKind::Text},
            {.number = bic, .key = QLatin1String("bic"), .kind = FieldKind::Text},
            {.number = businessId, .key = QLatin1String("business_id"), .kind = FieldKind::Text},
            {.number = daysToPay, .key = QLatin1String("days_to_pay"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

} // namespace kopa::payee
