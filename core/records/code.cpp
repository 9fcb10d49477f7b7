#include "code.h"

namespace kopa::code {

const RecordType &type()
{
    static const RecordType declared{
        30,
        QLatin1String("code"),
        {
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = parent,
             .key = QLatin1String("parent"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("code"),
             .listed = true},
            {.number = definitionFi, .key = QLatin1String("definition_fi"), .kind = FieldKind::LongText},
            {.number = definitionSv, .key = QLatin1String("definition_sv"), .kind = FieldKind::LongText},
            {.number = definitionEn, .key = QLatin1String("definition_en"), .kind = FieldKind::LongText},
            {.number = examples, .key = QLatin1String("examples"), .kind = FieldKind::LongText},
            {.number = colour, .key = QLatin1String("colour"), .kind = FieldKind::Integer},
            {.number = owner, .key = QLatin1String("owner"), .kind = FieldKind::Text},
            {.number = mergedInto,
             .key = QLatin1String("merged_into"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("code"),
             .listed = true},
            {.number = retired,
             .key = QLatin1String("retired"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes")}},
        },
    };
    return declared;
}

} // namespace kopa::code
