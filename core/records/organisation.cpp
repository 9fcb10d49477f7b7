#include "organisation.h"

namespace kopa::organisation {

const RecordType &type()
{
    static const RecordType declared{
        3,
        QLatin1String("organisation"),
        {
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("municipality"), QLatin1String("joint_authority_education"),
                         QLatin1String("joint_authority_business"), QLatin1String("limited_company"),
                         QLatin1String("university_of_applied_sciences"),
                         QLatin1String("municipal_enterprise"), QLatin1String("institution"),
                         QLatin1String("association"), QLatin1String("foundation"), QLatin1String("other")}},
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = abbreviation,
             .key = QLatin1String("abbreviation"),
             .kind = FieldKind::Text,
             .searched = true},
            {.number = businessId,
             .key = QLatin1String("business_id"),
             .kind = FieldKind::Text,
             .searched = true},
            {.number = municipality,
             .key = QLatin1String("municipality"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = maintainer,
             .key = QLatin1String("maintainer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation")},
            {.number = maintainerName, .key = QLatin1String("maintainer_name"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::organisation
