#include "quality_review.h"

namespace kopa::quality_review {

const RecordType &type()
{
    static const RecordType declared{
        57,
        QLatin1String("quality_review"),
        {
            {.number = provider,
             .key = QLatin1String("provider"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = buyer,
             .key = QLatin1String("buyer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = criterion,
             .key = QLatin1String("criterion"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("criterion"),
             .listed = true},
            {.number = education, .key = QLatin1String("education"), .kind = FieldKind::Text},
            {.number = on, .key = QLatin1String("on"), .kind = FieldKind::Date, .listed = true},
            {.number = reviewer, .key = QLatin1String("reviewer"), .kind = FieldKind::Text, .listed = true},
            {.number = level,
             .key = QLatin1String("level"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("missing"), QLatin1String("beginning"), QLatin1String("developed"),
                         QLatin1String("advanced")}},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = passages,
             .key = QLatin1String("passages"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("passage")},
            {.number = report,
             .key = QLatin1String("report"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_report"),
             .listed = true},
            {.number = words, .key = QLatin1String("words"), .kind = FieldKind::LongText},
            {.number = beside,
             .key = QLatin1String("beside"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_review"),
             .listed = true},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("draft"), QLatin1String("given"), QLatin1String("agreed")},
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::quality_review
