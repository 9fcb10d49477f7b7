#include "passage.h"

namespace kopa::passage {

const RecordType &type()
{
    static const RecordType declared{
        28,
        QLatin1String("passage"),
        {
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note"),
             .listed = true},
            {.number = start, .key = QLatin1String("start"), .kind = FieldKind::Text},
            {.number = end, .key = QLatin1String("end"), .kind = FieldKind::Text},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("obstacle"), QLatin1String("solution"), QLatin1String("model"),
                         QLatin1String("proposal"), QLatin1String("need")},
             .listed = true},
            {.number = codes,
             .key = QLatin1String("codes"),
             .kind = FieldKind::ReferenceSet,
             .target = QLatin1String("code"),
             .listed = true},
            {.number = speaker,
             .key = QLatin1String("speaker"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("consent"),
             .listed = true},
            {.number = round,
             .key = QLatin1String("round"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("coding_round"),
             .listed = true},
            {.number = coder, .key = QLatin1String("coder"), .kind = FieldKind::Text, .listed = true},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::Text, .searched = true},
            {.number = quote,
             .key = QLatin1String("quote"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("waiting"), QLatin1String("approved"), QLatin1String("refused")},
             .listed = true},
            {.number = quoteOn, .key = QLatin1String("quote_on"), .kind = FieldKind::Date},
            {.number = quoteHow,
             .key = QLatin1String("quote_how"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("device"), QLatin1String("mail"), QLatin1String("paper")}},
            {.number = quoteWords, .key = QLatin1String("quote_words"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::passage
