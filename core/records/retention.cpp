#include "retention.h"

namespace kopa::retention {

const RecordType &type()
{
    static const RecordType declared{
        12,
        QLatin1String("retention"),
        {
            {.number = contactMonths, .key = QLatin1String("contact_months"), .kind = FieldKind::Integer},
        },
    };
    return declared;
}

QString id()
{
    return QStringLiteral("retention");
}

} // namespace kopa::retention
