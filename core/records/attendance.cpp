#include "attendance.h"

namespace kopa::attendance {

const RecordType &type()
{
    static const RecordType declared{
        14,
        QLatin1String("attendance"),
        {
            {.number = workshop,
             .key = QLatin1String("workshop"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text, .personal = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Text,
             .personal = true},
            {.number = group, .key = QLatin1String("group"), .kind = FieldKind::Text},
            {.number = at, .key = QLatin1String("at"), .kind = FieldKind::DateTime},
            {.number = source,
             .key = QLatin1String("source"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("host"), QLatin1String("guest")}},
        },
    };
    return declared;
}

} // namespace kopa::attendance
