#include "quality_report.h"

namespace kopa::quality_report {

const RecordType &type()
{
    static const RecordType declared{
        53,
        QLatin1String("quality_report"),
        {
            {.number = provider,
             .key = QLatin1String("provider"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = period, .key = QLatin1String("period"), .kind = FieldKind::Text, .listed = true},
            {.number = educations, .key = QLatin1String("educations"), .kind = FieldKind::TextSet},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("draft"), QLatin1String("sent"), QLatin1String("corrected")},
             .listed = true},
            {.number = due, .key = QLatin1String("due"), .kind = FieldKind::Date, .listed = true},
            {.number = sent, .key = QLatin1String("sent"), .kind = FieldKind::DateTime},
            {.number = former,
             .key = QLatin1String("former"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_report")},
            {.number = buyer,
             .key = QLatin1String("buyer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = whole, .key = QLatin1String("whole"), .kind = FieldKind::Text, .listed = true},
            {.number = sending, .key = QLatin1String("sending"), .kind = FieldKind::Integer},
            {.number = catalogueOn, .key = QLatin1String("catalogue_on"), .kind = FieldKind::Date},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
            {.number = buyers,
             .key = QLatin1String("buyers"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("organisation")},
            {.number = smallest, .key = QLatin1String("smallest"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

} // namespace kopa::quality_report
