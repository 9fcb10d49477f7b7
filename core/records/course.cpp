#include "course.h"

namespace kopa::course {

const RecordType &type()
{
    static const RecordType declared{
        41,
        QLatin1String("course"),
        {
            {.number = tray,
             .key = QLatin1String("tray"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("course_tray"),
             .listed = true},
            {.number = school,
             .key = QLatin1String("school"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = code, .key = QLatin1String("code"), .kind = FieldKind::Text, .searched = true},
            {.number = subject, .key = QLatin1String("subject"), .kind = FieldKind::Text, .searched = true},
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = period, .key = QLatin1String("period"), .kind = FieldKind::Integer, .listed = true},
            {.number = slots, .key = QLatin1String("slots"), .kind = FieldKind::TextSet},
            {.number = mode,
             .key = QLatin1String("mode"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("place"), QLatin1String("online"), QLatin1String("mixed")}},
            {.number = language, .key = QLatin1String("language"), .kind = FieldKind::Text},
            {.number = place,
             .key = QLatin1String("place"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = room, .key = QLatin1String("room"), .kind = FieldKind::Text},
            {.number = seats, .key = QLatin1String("seats"), .kind = FieldKind::Integer},
            {.number = ownSeats, .key = QLatin1String("own_seats"), .kind = FieldKind::Integer},
            {.number = teacher,
             .key = QLatin1String("teacher"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("resource"),
             .listed = true},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("planned"), QLatin1String("open"), QLatin1String("full"),
                         QLatin1String("cancelled")},
             .listed = true},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::course
