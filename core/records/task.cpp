#include "task.h"

namespace kopa::task {

const RecordType &type()
{
    static const RecordType declared{
        33,
        QLatin1String("task"),
        {
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text, .searched = true},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("task"), QLatin1String("promise")},
             .listed = true},
            {.number = owner, .key = QLatin1String("owner"), .kind = FieldKind::Text, .listed = true},
            {.number = due, .key = QLatin1String("due"), .kind = FieldKind::Date, .listed = true},
            {.number = remind, .key = QLatin1String("remind"), .kind = FieldKind::DateTime},
            {.number = done, .key = QLatin1String("done"), .kind = FieldKind::Date, .listed = true},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = finding,
             .key = QLatin1String("finding"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("finding")},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::task
