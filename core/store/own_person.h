#pragma once

#include "core/result/result.h"

namespace kopa {

class Store;

/// The setting of this device that says whose it is: the person's id in the common space's member list, in
/// hexadecimal. None before the device has joined a network.
inline QString ownPersonSetting()
{
    return QStringLiteral("person.own");
}

/// Whose device this is, as that setting says; empty before it has joined a network.
Result<QString> ownPerson(Store &store);

} // namespace kopa
