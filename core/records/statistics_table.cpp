#include "statistics_table.h"

namespace kopa::statistics_table {

const RecordType &type()
{
    static const RecordType declared{
        21,
        QLatin1String("statistics_table"),
        {
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
            {.number = code, .key = QLatin1String("code"), .kind = FieldKind::Text},
            {.number = retrieved, .key = QLatin1String("retrieved"), .kind = FieldKind::Date},
            {.number = licence, .key = QLatin1String("licence"), .kind = FieldKind::Text},
            {.number = division, .key = QLatin1String("division"), .kind = FieldKind::Date},
            {.number = address, .key = QLatin1String("address"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::statistics_table
