#include "offering.h"

namespace kopa::offering {

const RecordType &type()
{
    static const RecordType declared{
        27,
        QLatin1String("offering"),
        {
            {.number = form,
             .key = QLatin1String("form"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("early_childhood"), QLatin1String("basic_education"),
                         QLatin1String("general_upper_secondary"), QLatin1String("vocational"),
                         QLatin1String("liberal_adult_education"), QLatin1String("higher_education")},
             .listed = true},
            {.number = mode,
             .key = QLatin1String("mode"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("place"), QLatin1String("online"), QLatin1String("mixed"),
                         QLatin1String("near_student")}},
            {.number = providers,
             .key = QLatin1String("providers"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("organisation")},
            {.number = places,
             .key = QLatin1String("places"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("municipality")},
            {.number = learners,
             .key = QLatin1String("learners"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("municipality")},
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date},
            {.number = to, .key = QLatin1String("to"), .kind = FieldKind::Date},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::offering
