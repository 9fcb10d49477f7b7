#include "course_tray.h"

namespace kopa::course_tray {

const RecordType &type()
{
    static const RecordType declared{
        39,
        QLatin1String("course_tray"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = year, .key = QLatin1String("year"), .kind = FieldKind::Text, .listed = true},
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = periods, .key = QLatin1String("periods"), .kind = FieldKind::Integer},
            {.number = slots, .key = QLatin1String("slots"), .kind = FieldKind::List},
            {.number = opens, .key = QLatin1String("opens"), .kind = FieldKind::Date},
            {.number = closes, .key = QLatin1String("closes"), .kind = FieldKind::Date},
            {.number = rule,
             .key = QLatin1String("rule"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("equal"), QLatin1String("by_pupils"), QLatin1String("own_first")}},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::course_tray
