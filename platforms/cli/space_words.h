#pragma once

#include "commands.h"

namespace kopa::cli {

/// "coordinator", "editor", "reader" or "none".
QString roleName(Role role);
/// Nothing for another word; "none" is none that anybody can be given.
std::optional<Role> roleOf(const QString &word);

/// "network", "pilot", "own", "provider" or "shared".
QString kindName(SpaceKind kind);
std::optional<SpaceKind> spaceKind(const QString &word);

/// A key or id in hexadecimal. InvalidArgument names the field.
template <class Id> Result<Id> hexId(const QString &text, const QString &field)
{
    const auto id = Id::from(QByteArray::fromHex(text.toLatin1()));
    if (id && QString::fromLatin1(id->toHex()) == text.toLower())
        return *id;
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("field"), field}, {QStringLiteral("value"), text}}};
}

/// The space that --space names by id or name; without it the network's common one. NotFound.
Result<crypto::SpaceId> chosenSpace(Workbench &bench, const Arguments &arguments);

} // namespace kopa::cli
