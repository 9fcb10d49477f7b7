#pragma once

#include "core/result/result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace kopa::cli {

/// A command line taken apart: words in order, options by name. `--name value` and `--name=value` are the
/// same; a lone `-` is a word's value (standard input).
class Arguments
{
public:
    /// Usage for an option without a value.
    static Result<Arguments> parse(const QStringList &line);

    /// Takes the first word left, or an empty text.
    QString nextWord();
    const QStringList &words() const { return m_words; }

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    /// An option's day; an invalid one when it is not given or empty. InvalidArgument (field, value).
    Result<QDate> date(const QString &option) const;
    /// The same, and today when none is given.
    Result<QDate> dateOrToday(const QString &option) const;
    /// Of --language: fi, sv or en. Usage.
    Result<QString> language(const QString &otherwise = QStringLiteral("fi")) const;
    QStringList values(const QString &option) const { return m_options.value(option); }

    /// Usage when an option is none of these or a word is left over.
    Result<void> onlyThese(const QStringList &options) const;

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

/// The content of a file, or of standard input for "-", as UTF-8.
Result<QString> readText(const QString &path);

} // namespace kopa::cli
