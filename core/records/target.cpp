#include "target.h"

namespace kopa::target {

const RecordType &type()
{
    static const RecordType declared{
        32,
        QLatin1String("target"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = themes,
             .key = QLatin1String("themes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("theme")},
            {.number = unit, .key = QLatin1String("unit"), .kind = FieldKind::Text},
            {.number = baseline, .key = QLatin1String("baseline"), .kind = FieldKind::Text},
            {.number = baselineOn, .key = QLatin1String("baseline_on"), .kind = FieldKind::Date},
            {.number = aim, .key = QLatin1String("aim"), .kind = FieldKind::Text},
            {.number = aimOn, .key = QLatin1String("aim_on"), .kind = FieldKind::Date},
            {.number = actual, .key = QLatin1String("actual"), .kind = FieldKind::Text},
            {.number = actualOn, .key = QLatin1String("actual_on"), .kind = FieldKind::Date},
            {.number = triedFi, .key = QLatin1String("tried_fi"), .kind = FieldKind::LongText},
            {.number = triedSv, .key = QLatin1String("tried_sv"), .kind = FieldKind::LongText},
            {.number = triedEn, .key = QLatin1String("tried_en"), .kind = FieldKind::LongText},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("open"), QLatin1String("reached"), QLatin1String("given_up")},
             .listed = true},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::target
