#include "fee_rate.h"

namespace kopa::fee_rate {

const RecordType &type()
{
    static const RecordType declared{
        15,
        QLatin1String("fee_rate"),
        {
            {.number = from, .key = QLatin1String("from"), .kind = FieldKind::Date},
            {.number = net, .key = QLatin1String("net"), .kind = FieldKind::Money},
            {.number = vat, .key = QLatin1String("vat"), .kind = FieldKind::Integer},
            {.number = grounds, .key = QLatin1String("grounds"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

} // namespace kopa::fee_rate
