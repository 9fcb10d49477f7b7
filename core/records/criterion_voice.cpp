#include "criterion_voice.h"

namespace kopa::criterion_voice {

const RecordType &type()
{
    static const RecordType declared{
        51,
        QLatin1String("criterion_voice"),
        {
            {.number = criterion,
             .key = QLatin1String("criterion"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("criterion"),
             .listed = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = says,
             .key = QLatin1String("says"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("agrees"), QLatin1String("objects"), QLatin1String("comments")},
             .listed = true},
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date},
            {.number = on, .key = QLatin1String("on"), .kind = FieldKind::Date},
            {.number = comment, .key = QLatin1String("comment"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::criterion_voice
