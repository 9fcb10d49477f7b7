#include "assessment.h"

namespace kopa::assessment {

const RecordType &type()
{
    static const RecordType declared{
        20,
        QLatin1String("assessment"),
        {
            {.number = application,
             .key = QLatin1String("application"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("application"),
             .listed = true},
            {.number = reviewer,
             .key = QLatin1String("reviewer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("member")},
            {.number = need, .key = QLatin1String("score_need"), .kind = FieldKind::Integer},
            {.number = aims, .key = QLatin1String("score_aims"), .kind = FieldKind::Integer},
            {.number = cooperation, .key = QLatin1String("score_cooperation"), .kind = FieldKind::Integer},
            {.number = plan, .key = QLatin1String("score_plan"), .kind = FieldKind::Integer},
            {.number = scalable, .key = QLatin1String("score_scalable"), .kind = FieldKind::Integer},
            {.number = comment, .key = QLatin1String("comment"), .kind = FieldKind::LongText},
            {.number = conflict,
             .key = QLatin1String("conflict"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("none"), QLatin1String("declared")}},
            {.number = conflictReason, .key = QLatin1String("conflict_reason"), .kind = FieldKind::Text},
            {.number = given, .key = QLatin1String("given"), .kind = FieldKind::DateTime},
        },
    };
    return declared;
}

} // namespace kopa::assessment
