#include "distance_rule.h"

namespace kopa::distance_rule {

const RecordType &type()
{
    static const RecordType declared{
        46,
        QLatin1String("distance_rule"),
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
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("share_percent"), QLatin1String("lessons_week"),
                         QLatin1String("only_with_reason"), QLatin1String("not_allowed")}},
            {.number = limit, .key = QLatin1String("limit"), .kind = FieldKind::Integer},
            {.number = textFi, .key = QLatin1String("text_fi"), .kind = FieldKind::LongText},
            {.number = textSv, .key = QLatin1String("text_sv"), .kind = FieldKind::LongText},
            {.number = textEn, .key = QLatin1String("text_en"), .kind = FieldKind::LongText},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::distance_rule
