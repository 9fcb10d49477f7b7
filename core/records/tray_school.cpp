#include "tray_school.h"

namespace kopa::tray_school {

const RecordType &type()
{
    static const RecordType declared{
        40,
        QLatin1String("tray_school"),
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
            {.number = pupils, .key = QLatin1String("pupils"), .kind = FieldKind::Integer},
            {.number = municipality,
             .key = QLatin1String("municipality"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
        },
    };
    return declared;
}

} // namespace kopa::tray_school
