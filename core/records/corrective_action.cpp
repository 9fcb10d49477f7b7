#include "corrective_action.h"

namespace kopa::corrective_action {

const RecordType &type()
{
    static const RecordType declared{
        56,
        QLatin1String("corrective_action"),
        {
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text, .searched = true},
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
            {.number = review,
             .key = QLatin1String("review"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_review"),
             .listed = true},
            {.number = report,
             .key = QLatin1String("report"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_report"),
             .listed = true},
            {.number = words, .key = QLatin1String("words"), .kind = FieldKind::LongText},
            {.number = due, .key = QLatin1String("due"), .kind = FieldKind::Date, .listed = true},
            {.number = remind, .key = QLatin1String("remind"), .kind = FieldKind::DateTime},
            {.number = done, .key = QLatin1String("done"), .kind = FieldKind::Date, .listed = true},
            {.number = owner, .key = QLatin1String("owner"), .kind = FieldKind::Text, .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::corrective_action
