#pragma once

#include <QString>

namespace kopa {

/// The setting of this device that says whose it is: the person's id in the common space's member list, in
/// hexadecimal. None before the device has joined a network.
inline QString ownPersonSetting()
{
    return QStringLiteral("person.own");
}

} // namespace kopa
