#include "resource.h"

namespace kopa::resource {

const RecordType &type()
{
    static const RecordType declared{
        43,
        QLatin1String("resource"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("teacher"), QLatin1String("counsellor"), QLatin1String("assistant"),
                         QLatin1String("room"), QLatin1String("equipment"), QLatin1String("vehicle"),
                         QLatin1String("other")},
             .listed = true},
            {.number = person, .key = QLatin1String("person"), .kind = FieldKind::Text, .personal = true},
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text, .searched = true},
            {.number = employer,
             .key = QLatin1String("employer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = home,
             .key = QLatin1String("home"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = forms, .key = QLatin1String("forms"), .kind = FieldKind::TextSet},
            {.number = subjects, .key = QLatin1String("subjects"), .kind = FieldKind::TextSet},
            {.number = languages, .key = QLatin1String("languages"), .kind = FieldKind::TextSet},
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("available"), QLatin1String("leaving"), QLatin1String("gone")}},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::resource
