#include "note_template.h"

namespace kopa::note_template {

const RecordType &type()
{
    static const RecordType declared{
        8,
        QLatin1String("template"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("visit"), QLatin1String("interview"), QLatin1String("workshop"),
                         QLatin1String("observation"), QLatin1String("idea")}},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = text, .key = QLatin1String("text"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::note_template
