#include "pilot.h"

namespace kopa::pilot {

const RecordType &type()
{
    static const RecordType declared{
        2,
        QLatin1String("pilot"),
        {
            {.number = number, .key = QLatin1String("number"), .kind = FieldKind::Integer},
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = lead,
             .key = QLatin1String("lead"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation")},
            {.number = themes,
             .key = QLatin1String("themes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("theme")},
            {.number = levels, .key = QLatin1String("levels"), .kind = FieldKind::TextSet},
            {.number = steps, .key = QLatin1String("steps"), .kind = FieldKind::List, .searched = true},
            {.number = budget, .key = QLatin1String("budget"), .kind = FieldKind::Money},
            {.number = responsible,
             .key = QLatin1String("responsible_person"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("contact")},
        },
    };
    return declared;
}

} // namespace kopa::pilot
