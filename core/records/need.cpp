#include "need.h"

namespace kopa::need {

const RecordType &type()
{
    static const RecordType declared{
        49,
        QLatin1String("need"),
        {
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = field, .key = QLatin1String("field"), .kind = FieldKind::Text, .listed = true},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = municipalities,
             .key = QLatin1String("municipalities"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("municipality")},
            {.number = forms, .key = QLatin1String("forms"), .kind = FieldKind::TextSet},
            {.number = people, .key = QLatin1String("people"), .kind = FieldKind::Integer},
            {.number = year, .key = QLatin1String("year"), .kind = FieldKind::Text},
            {.number = on, .key = QLatin1String("on"), .kind = FieldKind::Date, .listed = true},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
            {.number = organisations,
             .key = QLatin1String("organisations"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("organisation")},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = passages,
             .key = QLatin1String("passages"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("passage")},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("open"), QLatin1String("answered"), QLatin1String("gone")},
             .listed = true},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::need
