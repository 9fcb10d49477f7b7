#include "course_wish.h"

namespace kopa::course_wish {

const RecordType &type()
{
    static const RecordType declared{
        42,
        QLatin1String("course_wish"),
        {
            {.number = course,
             .key = QLatin1String("course"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("course"),
             .listed = true},
            {.number = school,
             .key = QLatin1String("school"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = students, .key = QLatin1String("students"), .kind = FieldKind::Integer},
            {.number = granted, .key = QLatin1String("granted"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

} // namespace kopa::course_wish
