#include "space_about.h"

namespace kopa::space_about {

const RecordType &type()
{
    static const RecordType declared{
        10,
        QLatin1String("space_about"),
        {
            {.number = name, .key = QLatin1String("name"), .kind = FieldKind::Text},
            {.number = kind, .key = QLatin1String("kind"), .kind = FieldKind::Integer},
            {.number = subject, .key = QLatin1String("subject"), .kind = FieldKind::Text},
        },
    };
    return declared;
}

QString idOf(const crypto::SpaceId &space)
{
    constexpr qsizetype idBytes = 16;
    return QString::fromLatin1(space.toByteArray().first(idBytes).toHex());
}

} // namespace kopa::space_about
