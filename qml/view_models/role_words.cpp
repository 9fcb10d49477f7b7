#include "role_words.h"

namespace kopa {

QString roleKey(Role role)
{
    switch (role) {
    case Role::Coordinator:
        return QStringLiteral("administrator");
    case Role::Editor:
        return QStringLiteral("writer");
    case Role::Reader:
        return QStringLiteral("reader");
    case Role::None:
        break;
    }
    return {};
}

Role roleOf(const QString &key)
{
    for (const Role role : {Role::Coordinator, Role::Editor, Role::Reader})
        if (roleKey(role) == key)
            return role;
    return Role::None;
}

} // namespace kopa
