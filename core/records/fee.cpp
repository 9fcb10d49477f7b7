#include "fee.h"

namespace kopa::fee {

const RecordType &type()
{
    static const RecordType declared{
        16,
        QLatin1String("fee"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = year, .key = QLatin1String("year"), .kind = FieldKind::Integer},
            {.number = by,
             .key = QLatin1String("by"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("equal"), QLatin1String("population"), QLatin1String("students"),
                         QLatin1String("weights"), QLatin1String("fixed")}},
            {.number = agreedOn, .key = QLatin1String("agreed_on"), .kind = FieldKind::Date},
        },
    };
    return declared;
}

} // namespace kopa::fee
