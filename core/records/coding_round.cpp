#include "coding_round.h"

namespace kopa::coding_round {

const RecordType &type()
{
    static const RecordType declared{
        34,
        QLatin1String("coding_round"),
        {
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text},
            {.number = notes,
             .key = QLatin1String("notes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("note")},
            {.number = coders, .key = QLatin1String("coders"), .kind = FieldKind::TextSet},
            {.number = codes,
             .key = QLatin1String("codes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("code")},
            {.number = state,
             .key = QLatin1String("state"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("open"), QLatin1String("closed")}},
        },
    };
    return declared;
}

} // namespace kopa::coding_round
