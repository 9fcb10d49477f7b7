#include "extract_template.h"

namespace kopa::extract_template {

const RecordType &type()
{
    static const RecordType declared{
        58,
        QLatin1String("extract_template"),
        {
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text, .searched = true},
            {.number = authority, .key = QLatin1String("authority"), .kind = FieldKind::Text},
            {.number = educations, .key = QLatin1String("educations"), .kind = FieldKind::TextSet},
            {.number = columns, .key = QLatin1String("columns"), .kind = FieldKind::List},
            {.number = format,
             .key = QLatin1String("format"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("csv"), QLatin1String("xlsx")}},
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::extract_template
