#pragma once

#include <QString>

namespace kopa::programme {

/// Pieces of public pages. Texts of people go through escaped(); `attributes` begin with a space.
QString escaped(const QString &text);
QString element(const char *name, const QString &content, const QString &attributes = {});
QString link(const QString &to, const QString &text, const QString &attributes = {});
QString listOf(const QStringList &items);

/// An id as a file name: ids are letters, digits and hyphens, whatever somebody's store holds.
QString siteName(const QString &id);

} // namespace kopa::programme
