#include "report_issue.h"

namespace kopa::report_issue {

const RecordType &type()
{
    static const RecordType declared{
        37,
        QLatin1String("report_issue"),
        {
            {.number = report,
             .key = QLatin1String("report"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("report"),
             .listed = true},
            {.number = number, .key = QLatin1String("number"), .kind = FieldKind::Integer},
            {.number = language,
             .key = QLatin1String("language"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("fi"), QLatin1String("sv"), QLatin1String("en")}},
            {.number = issued, .key = QLatin1String("issued"), .kind = FieldKind::DateTime},
            {.number = content, .key = QLatin1String("content"), .kind = FieldKind::LongText},
            {.number = digest, .key = QLatin1String("digest"), .kind = FieldKind::Text},
            {.number = signer, .key = QLatin1String("signer"), .kind = FieldKind::Text},
            {.number = signature, .key = QLatin1String("signature"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::report_issue
