#pragma once

#include <QString>

namespace kopa::server {

/// Puts a file in the place of another and sees that both its content and its name are on the disk.
bool moveDurably(const QString &from, const QString &to);

} // namespace kopa::server
