#include "booking.h"

namespace kopa::booking {

const RecordType &type()
{
    static const RecordType declared{
        44,
        QLatin1String("booking"),
        {
            {.number = resource,
             .key = QLatin1String("resource"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("resource"),
             .listed = true},
            {.number = form,
             .key = QLatin1String("form"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("early_childhood"), QLatin1String("basic_education"),
                         QLatin1String("general_upper_secondary"), QLatin1String("vocational"),
                         QLatin1String("liberal_adult_education"), QLatin1String("higher_education")}},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = course,
             .key = QLatin1String("course"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("course"),
             .listed = true},
            {.number = offering,
             .key = QLatin1String("offering"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("offering"),
             .listed = true},
            {.number = place,
             .key = QLatin1String("place"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = starts, .key = QLatin1String("starts"), .kind = FieldKind::DateTime, .listed = true},
            {.number = ends, .key = QLatin1String("ends"), .kind = FieldKind::DateTime},
            {.number = weeklyUntil, .key = QLatin1String("weekly_until"), .kind = FieldKind::Date},
            {.number = except, .key = QLatin1String("except"), .kind = FieldKind::TextSet},
            {.number = lessons, .key = QLatin1String("lessons"), .kind = FieldKind::Integer},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::booking
