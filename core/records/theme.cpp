#include "theme.h"

namespace kopa::theme {

const RecordType &type()
{
    static const RecordType declared{
        6,
        QLatin1String("theme"),
        {
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
        },
    };
    return declared;
}

} // namespace kopa::theme
