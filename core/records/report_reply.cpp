#include "report_reply.h"

namespace kopa::report_reply {

const RecordType &type()
{
    static const RecordType declared{
        55,
        QLatin1String("report_reply"),
        {
            {.number = report,
             .key = QLatin1String("report"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("quality_report"),
             .listed = true},
            {.number = value,
             .key = QLatin1String("value"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("report_value"),
             .listed = true},
            {.number = organisation,
             .key = QLatin1String("organisation"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("organisation"),
             .listed = true},
            {.number = kind,
             .key = QLatin1String("kind"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("question"), QLatin1String("reply"), QLatin1String("accepted")}},
            {.number = on, .key = QLatin1String("on"), .kind = FieldKind::Date},
            {.number = words, .key = QLatin1String("words"), .kind = FieldKind::LongText},
        },
    };
    return declared;
}

} // namespace kopa::report_reply
