#include "hour_rule.h"

namespace kopa::hour_rule {

const RecordType &type()
{
    static const RecordType declared{
        45,
        QLatin1String("hour_rule"),
        {
            {.number = form,
             .key = QLatin1String("form"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("early_childhood"), QLatin1String("basic_education"),
                         QLatin1String("general_upper_secondary"), QLatin1String("vocational"),
                         QLatin1String("liberal_adult_education"), QLatin1String("higher_education")},
             .listed = true},
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date, .listed = true},
            {.number = to, .key = QLatin1String("to"), .kind = FieldKind::Date},
            {.number = lessonMinutes, .key = QLatin1String("lesson_minutes"), .kind = FieldKind::Integer},
            {.number = lessonsYear, .key = QLatin1String("lessons_year"), .kind = FieldKind::Integer},
            {.number = lessonsWeek, .key = QLatin1String("lessons_week"), .kind = FieldKind::Integer},
            {.number = travelCounts,
             .key = QLatin1String("travel_counts"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::hour_rule
