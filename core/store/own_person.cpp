#include "own_person.h"

#include "store.h"

namespace kopa {

Result<QString> ownPerson(Store &store)
{
    KOPA_ASSIGN(const QVariant person, store.setting(ownPersonSetting()));
    return person.toString();
}

} // namespace kopa
