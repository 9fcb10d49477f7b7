#include "call.h"

namespace kopa::call {

const RecordType &type()
{
    static const RecordType declared{
        18,
        QLatin1String("call"),
        {
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = deadline, .key = QLatin1String("deadline"), .kind = FieldKind::DateTime},
            {.number = timeZone, .key = QLatin1String("time_zone"), .kind = FieldKind::Text},
            {.number = limit, .key = QLatin1String("limit"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

} // namespace kopa::call
