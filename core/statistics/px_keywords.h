#pragma once

#include "core/result/result.h"
#include "text_encoding.h"

#include <QHash>
#include <QStringList>

namespace kopa::statistics {

/// What stands before the figures of a PX file, by keyword: KEYWORD[language]("specifier",...)=value,...;
/// Strings are split by their quotes only: semicolons and commas inside them are theirs.
class PxKeywords
{
public:
    /// Reads as far as "DATA="; StatisticsDamaged with the line where the form breaks or the file ends.
    static Result<PxKeywords> read(QByteArrayView bytes);

    /// The values of a keyword in a language ("" for the file's own), with all its specifiers; empty without
    /// it.
    QStringList values(const char *keyword, const QString &language = {},
                       const QStringList &specifiers = {}) const;
    QString value(const char *keyword, const QString &language = {},
                  const QStringList &specifiers = {}) const;
    /// The values where the keyword first stands, of whatever specifiers; nothing when it stands nowhere.
    QStringList first(const char *keyword) const { return m_first.value(keyword); }
    /// Where the figures begin, after "DATA=".
    qsizetype dataOffset() const { return m_dataOffset; }
    Encoding encoding() const { return m_encoding; }

private:
    QHash<QString, QStringList> m_values; ///< by keyword, language and specifiers
    QHash<QByteArray, QStringList> m_first;
    qsizetype m_dataOffset = 0;
    Encoding m_encoding = Encoding::Utf8;
};

} // namespace kopa::statistics
