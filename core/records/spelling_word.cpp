#include "spelling_word.h"

namespace kopa::spelling_word {

const RecordType &type()
{
    static const RecordType declared{
        38,
        QLatin1String("spelling_word"),
        {
            {.number = word, .key = QLatin1String("word"), .kind = FieldKind::Text},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")},
             .listed = true},
        },
    };
    return declared;
}

} // namespace kopa::spelling_word
