#pragma once

#include <cstdint>
#include <optional>

namespace kopa::sync {

/// What a member may do in a space. The numbers are part of the wire format.
enum class Role : std::uint8_t {
    Coordinator = 1, ///< admits people, and writes
    Editor = 2,      ///< writes
    Reader = 3,      ///< reads
};

inline bool roleAllowsWriting(Role role)
{
    return role == Role::Coordinator || role == Role::Editor;
}

/// Nothing for a number that this version does not know.
inline std::optional<Role> roleFromNumber(std::uint64_t number)
{
    if (number < 1 || number > 3)
        return std::nullopt;
    return Role(number);
}

} // namespace kopa::sync
