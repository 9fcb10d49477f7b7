#include "member_profile.h"

namespace kopa::member_profile {

const RecordType &type()
{
    static const RecordType declared{
        9,
        QLatin1String("member"),
        {
            {.number = personName,
             .key = QLatin1String("person_name"),
             .kind = FieldKind::Text,
             .personal = true},
            {.number = deviceName,
             .key = QLatin1String("device_name"),
             .kind = FieldKind::Text,
             .personal = true},
        },
    };
    return declared;
}

} // namespace kopa::member_profile
