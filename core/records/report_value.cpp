#include "report_value.h"

namespace kopa::report_value {

const RecordType &type()
{
    static const RecordType declared{
        54,
        QLatin1String("report_value"),
        {
            {.number = report,
             .key = QLatin1String("report"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_report"),
             .listed = true},
            {.number = criterion,
             .key = QLatin1String("criterion"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("criterion"),
             .listed = true},
            {.number = education, .key = QLatin1String("education"), .kind = FieldKind::Text, .listed = true},
            {.number = buyer,
             .key = QLatin1String("buyer"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = group, .key = QLatin1String("group"), .kind = FieldKind::Text},
            {.number = value, .key = QLatin1String("value"), .kind = FieldKind::Text},
            {.number = learners, .key = QLatin1String("learners"), .kind = FieldKind::Integer},
            {.number = words, .key = QLatin1String("words"), .kind = FieldKind::LongText},
            {.number = hidden,
             .key = QLatin1String("hidden"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("small"), QLatin1String("balance")}},
            {.number = prefilled,
             .key = QLatin1String("prefilled"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("yes")}},
            {.number = source, .key = QLatin1String("source"), .kind = FieldKind::Text},
            {.number = sendings, .key = QLatin1String("sendings"), .kind = FieldKind::TextSet},
        },
    };
    return declared;
}

} // namespace kopa::report_value
