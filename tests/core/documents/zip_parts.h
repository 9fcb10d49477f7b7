#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kopa {

/// The files of an archive by their names, unpacked by libzip; fails the test where it cannot be read.
QMap<QString, QByteArray> partsOf(const QByteArray &archive);

/// The names of an archive's files in their order.
QStringList namesIn(const QByteArray &archive);

/// The names of all elements in their order, or of those with an attribute of this value; fails the test
/// where the XML is not well-formed.
QStringList elementsOf(const QByteArray &xml, const QString &attribute = {}, const QString &value = {});

} // namespace kopa
