#include "attachment.h"

namespace kopa::attachment {

const RecordType &type()
{
    static const RecordType declared{
        13,
        QLatin1String("attachment"),
        {
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text},
            {.number = mediaType, .key = QLatin1String("media_type"), .kind = FieldKind::Text},
            {.number = size, .key = QLatin1String("size"), .kind = FieldKind::Integer},
            {.number = content, .key = QLatin1String("content"), .kind = FieldKind::Text, .listed = true},
            {.number = key, .key = QLatin1String("key"), .kind = FieldKind::Text},
            {.number = thumbnail, .key = QLatin1String("thumbnail"), .kind = FieldKind::Text},
            {.number = width, .key = QLatin1String("width"), .kind = FieldKind::Integer},
            {.number = height, .key = QLatin1String("height"), .kind = FieldKind::Integer},
            {.number = seconds, .key = QLatin1String("seconds"), .kind = FieldKind::Integer},
            {.number = caption, .key = QLatin1String("caption"), .kind = FieldKind::Text},
            {.number = taken, .key = QLatin1String("taken"), .kind = FieldKind::DateTime},
            {.number = movedFrom,
             .key = QLatin1String("moved_from"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("attachment")},
            {.number = table,
             .key = QLatin1String("table"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("statistics_table"),
             .listed = true},
            {.number = material,
             .key = QLatin1String("material"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("material"),
             .listed = true},
            {.number = reportValue,
             .key = QLatin1String("report_value"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("report_value"),
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::attachment
