#pragma once

#include <QByteArray>
#include <QString>

namespace kopa::documents {

/// styles.xml of an OpenDocument text: paper, type, headings and tables, and the text's language.
QByteArray odtStyles(const QString &language);

/// "fi" is of Finland, so is "sv"; "en" of the United Kingdom.
QString countryOf(const QString &language);

} // namespace kopa::documents
