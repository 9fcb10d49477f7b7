#include "scenario.h"

namespace kopa::scenario {

const RecordType &type()
{
    static const RecordType declared{
        47,
        QLatin1String("scenario"),
        {
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = offering,
             .key = QLatin1String("offering"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("offering"),
             .listed = true},
            {.number = year, .key = QLatin1String("year"), .kind = FieldKind::Text, .listed = true},
            {.number = learners, .key = QLatin1String("learners"), .kind = FieldKind::Integer},
            {.number = ageFrom, .key = QLatin1String("age_from"), .kind = FieldKind::Integer},
            {.number = ageTo, .key = QLatin1String("age_to"), .kind = FieldKind::Integer},
            {.number = table,
             .key = QLatin1String("table"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("statistics_table")},
            {.number = assumptions, .key = QLatin1String("assumptions"), .kind = FieldKind::LongText},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("draft"), QLatin1String("chosen"), QLatin1String("dropped")},
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::scenario
