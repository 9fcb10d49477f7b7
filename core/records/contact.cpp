#include "contact.h"

namespace kopa::contact {

const RecordType &type()
{
    static const RecordType declared{
        7,
        QLatin1String("contact"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation")},
            {.number = titleFi, .key = QLatin1String("title_fi"), .kind = FieldKind::Text},
            {.number = titleSv, .key = QLatin1String("title_sv"), .kind = FieldKind::Text},
            {.number = titleEn, .key = QLatin1String("title_en"), .kind = FieldKind::Text},
            {.number = name,
             .key = QLatin1String("name"),
             .kind = FieldKind::Text,
             .searched = true,
             .personal = true},
            {.number = email,
             .key = QLatin1String("email"),
             .kind = FieldKind::Text,
             .searched = true,
             .personal = true},
            {.number = phone, .key = QLatin1String("phone"), .kind = FieldKind::Text, .personal = true},
            {.number = consentOn,
             .key = QLatin1String("consent_on"),
             .kind = FieldKind::Date,
             .personal = true},
            {.number = consentCovers,
             .key = QLatin1String("consent_covers"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("lists"), QLatin1String("public"), QLatin1String("both")},
             .personal = true},
            {.number = consentHow,
             .key = QLatin1String("consent_how"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("written"), QLatin1String("email"), QLatin1String("spoken")},
             .personal = true},
            {.number = consentWithdrawn,
             .key = QLatin1String("consent_withdrawn"),
             .kind = FieldKind::Date,
             .personal = true},
        },
    };
    return declared;
}

} // namespace kopa::contact
