#include "registration.h"

namespace kopa::registration {

const RecordType &type()
{
    static const RecordType declared{
        24,
        QLatin1String("registration"),
        {
            {.number = event,
             .key = QLatin1String("event"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("event"),
             .listed = true},
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text, .personal = true},
            {.number = email, .key = QLatin1String("email"), .kind = FieldKind::Text, .personal = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Text,
             .personal = true},
            {.number = needs, .key = QLatin1String("needs"), .kind = FieldKind::Text, .personal = true},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot")},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = at, .key = QLatin1String("at"), .kind = FieldKind::DateTime},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("registered"), QLatin1String("cancelled")}},
            {.number = present,
             .key = QLatin1String("present"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
            {.number = door,
             .key = QLatin1String("door"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes"), QLatin1String("no")}},
        },
    };
    return declared;
}

} // namespace kopa::registration
