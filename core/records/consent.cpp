#include "consent.h"

namespace kopa::consent {

const RecordType &type()
{
    static const RecordType declared{
        29,
        QLatin1String("consent"),
        {
            {.number = person, .key = QLatin1String("person"), .kind = FieldKind::Text, .personal = true},
            {.number = contact,
             .key = QLatin1String("contact"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("contact"),
             .listed = true},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = notes,
             .key = QLatin1String("notes"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = quotes,
             .key = QLatin1String("quotes"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = photo,
             .key = QLatin1String("photo"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = audio,
             .key = QLatin1String("audio"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = given, .key = QLatin1String("given"), .kind = FieldKind::Date},
            {.number = how,
             .key = QLatin1String("how"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("device"), QLatin1String("mail"), QLatin1String("paper")}},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = wording, .key = QLatin1String("wording"), .kind = FieldKind::Text},
            {.number = withdrawn, .key = QLatin1String("withdrawn"), .kind = FieldKind::Date},
        },
    };
    return declared;
}

} // namespace kopa::consent
