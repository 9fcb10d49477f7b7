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
        },
    };
    return declared;
}

} // namespace kopa::membership
