#include "material.h"

namespace kopa::material {

const RecordType &type()
{
    static const RecordType declared{
        25,
        QLatin1String("material"),
        {
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text, .searched = true},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("guide"), QLatin1String("slides"), QLatin1String("recording"),
                         QLatin1String("template"), QLatin1String("example"), QLatin1String("link"),
                         QLatin1String("other")}},
            {.number = address, .key = QLatin1String("address"), .kind = FieldKind::Text},
            {.number = languages, .key = QLatin1String("languages"), .kind = FieldKind::TextSet},
            {.number = themes,
             .key = QLatin1String("themes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("theme")},
            {.number = pilots,
             .key = QLatin1String("pilots"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("pilot")},
            {.number = event,
             .key = QLatin1String("event"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("event"),
             .listed = true},
            {.number = published, .key = QLatin1String("published"), .kind = FieldKind::Date},
            {.number = licence, .key = QLatin1String("licence"), .kind = FieldKind::Text},
            {.number = about, .key = QLatin1String("about"), .kind = FieldKind::LongText, .searched = true},
        },
    };
    return declared;
}

} // namespace kopa::material
