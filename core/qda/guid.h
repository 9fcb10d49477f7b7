#pragma once

#include <QString>

#include <optional>

namespace kopa::qda {

/// The identity by which other programs know an object: its own 128 bits, or a digest of an id that has
/// others. `type` keeps such digests apart.
QString guidOf(const QString &id, const QString &type);

/// The object id with these bits. Nothing for what is no GUID; braces and capitals are taken.
std::optional<QString> idOf(const QString &guid);

/// A GUID as it is compared: in lower case without braces.
std::optional<QString> plainGuid(const QString &guid);

} // namespace kopa::qda
