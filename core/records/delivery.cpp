#include "delivery.h"

namespace kopa::delivery {

const RecordType &type()
{
    static const RecordType declared{
        26,
        QLatin1String("delivery"),
        {
            {.number = pilot,
             .key = QLatin1String("pilot"),
             .kind = FieldKind::Reference,
             .target = QLatin1String("pilot"),
             .listed = true},
            {.number = what,
             .key = QLatin1String("what"),
             .kind = FieldKind::Choice,
             .choices = {QLatin1String("start_package"), QLatin1String("support_material"),
                         QLatin1String("network_support"), QLatin1String("other")}},
            {.number = on, .key = QLatin1String("on"), .kind = FieldKind::Date},
            {.number = remark, .key = QLatin1String("remark"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::delivery
