#include "municipality.h"

namespace kopa::municipality {

const RecordType &type()
{
    static const RecordType declared{
        4,
        QLatin1String("municipality"),
        {
            {.number = nameFi, .key = QLatin1String("name_fi"), .kind = FieldKind::Text, .searched = true},
            {.number = nameSv, .key = QLatin1String("name_sv"), .kind = FieldKind::Text, .searched = true},
            {.number = nameEn, .key = QLatin1String("name_en"), .kind = FieldKind::Text, .searched = true},
            {.number = languages,
             .key = QLatin1String("languages"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("fi-sv"), QLatin1String("sv-fi"),
                         QLatin1String("sv")}},
            {.number = region, .key = QLatin1String("region"), .kind = FieldKind::Text},
            {.number = regionFi, .key = QLatin1String("region_fi"), .kind = FieldKind::Text},
            {.number = regionSv, .key = QLatin1String("region_sv"), .kind = FieldKind::Text},
            {.number = regionEn, .key = QLatin1String("region_en"), .kind = FieldKind::Text},
            {.number = subregion, .key = QLatin1String("subregion"), .kind = FieldKind::Text},
            {.number = subregionFi, .key = QLatin1String("subregion_fi"), .kind = FieldKind::Text},
            {.number = subregionSv, .key = QLatin1String("subregion_sv"), .kind = FieldKind::Text},
            {.number = population, .key = QLatin1String("population"), .kind = FieldKind::Integer},
            {.number = validTo, .key = QLatin1String("valid_to"), .kind = FieldKind::Date},
            {.number = mergedInto,
             .key = QLatin1String("merged_into"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("municipality")},
            {.number = laterRegion, .key = QLatin1String("later_region"), .kind = FieldKind::Text},
            {.number = laterRegionFrom, .key = QLatin1String("later_region_from"), .kind = FieldKind::Date},
            {.number = missingBy, .key = QLatin1String("missing_by"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

} // namespace kopa::municipality
