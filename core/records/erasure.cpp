#include "erasure.h"

namespace kopa::erasure {

const RecordType &type()
{
    static const RecordType declared{
        11,
        QLatin1String("erasure"),
        {
            {.number = subjectType,
             .key = QLatin1String("subject_type"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("contact"), QLatin1String("member"), QLatin1String("attendance"),
                         QLatin1String("registration"), QLatin1String("consent"), QLatin1String("resource")}},
            {.number = slotIds, .key = QLatin1String("slots"), .kind = FieldKind::TextSet},
            {.number = reason,
             .key = QLatin1String("reason"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("asked"), QLatin1String("not_needed"), QLatin1String("too_old"),
                         QLatin1String("mistake")}},
            {.number = when, .key = QLatin1String("when"), .kind = FieldKind::DateTime},
        },
    };
    return declared;
}

} // namespace kopa::erasure
