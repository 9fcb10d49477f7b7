#include "membership.h"

namespace kopa::membership {

const RecordType &type()
{
    static const RecordType declared{
        5,
        QLatin1String("membership"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date},
            {.number = to, .key = QLatin1String("to"), .kind = FieldKind::Date},
            {.number = authorisedOn, .key = QLatin1String("authorised_on"), .kind = FieldKind::Date},
            {.number = authorisedBy, .key = QLatin1String("authorised_by"), .kind = FieldKind::Text},
            {.number = authorisation, .key = QLatin1String("authorisation"), .kind = FieldKind::Text},
            {.number = authorisedUntil, .key = QLatin1String("authorised_until"), .kind = FieldKind::Date},
            {.number = approvedOn, .key = QLatin1String("approved_on"), .kind = FieldKind::Date},
            {.number = approvedBy, .key = QLatin1String("approved_by"), .kind = FieldKind::Text},
            {.number = approval, .key = QLatin1String("approval"), .kind = FieldKind::Text},
            {.number = approvedUntil, .key = QLatin1String("approved_until"), .kind = FieldKind::Date},
        },
    };
    return declared;
}

} // namespace kopa::membership
