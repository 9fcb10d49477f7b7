#include "method.h"

namespace kopa::method {

const RecordType &type()
{
    static const RecordType declared{
        52,
        QLatin1String("method"),
        {
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = provider,
             .key = QLatin1String("provider"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = education,
             .key = QLatin1String("education"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("sfi"), QLatin1String("basic_adult"),
                         QLatin1String("upper_secondary_adult"), QLatin1String("vocational_adult"),
                         QLatin1String("apprenticeship"), QLatin1String("adapted_adult"),
                         QLatin1String("liberal_adult"), QLatin1String("other")}},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("survey"), QLatin1String("visit"), QLatin1String("statistics"),
                         QLatin1String("interview"), QLatin1String("self_assessment"),
                         QLatin1String("documents"), QLatin1String("other")}},
            {.number = title, .key = QLatin1String("title"), .kind = FieldKind::Text, .searched = true},
            {.number = method, .key = QLatin1String("method"), .kind = FieldKind::LongText},
            {.number = indicators, .key = QLatin1String("indicators"), .kind = FieldKind::LongText},
            {.number = calendar, .key = QLatin1String("calendar"), .kind = FieldKind::Text},
            {.number = askedOn, .key = QLatin1String("asked_on"), .kind = FieldKind::Date},
            {.number = note,
             .key = QLatin1String("note"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("note")},
            {.number = example, .key = QLatin1String("example"), .kind = FieldKind::LongText},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::method
