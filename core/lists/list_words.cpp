#include "list_words.h"

#include <QFile>
#include <QHash>

// A static library's resources are not found by themselves; Qt wants this outside any namespace.
static void prepareResources()
{
    Q_INIT_RESOURCE(words);
}

namespace kopa::lists {

namespace {

/// What stands in words.csv: under "field;place", say, the words in each of wordLanguages().
using Words = QHash<QString, QStringList>;

Words readWords()
{
    prepareResources();
    QFile file(QStringLiteral(":/kopa/words.csv"));
    Words words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u';');
        if (cells.size() == 2 + wordLanguages().size())
            words.insert(cells[0] + u';' + cells[1], cells.mid(2));
    }
    return words;
}

QString said(QLatin1String list, const QString &key, QStringView language)
{
    static const Words words = readWords();
    const qsizetype column = wordLanguages().indexOf(language);
    return words.value(list + u';' + key).value(column < 0 ? wordLanguages().size() - 1 : column);
}

/// Words that are one record type's own, or else those that the types share.
QString said(QLatin1String list, const RecordType &type, const QString &key, QStringView language)
{
    const QString own = said(list, type.key + u'.' + key, language);
    return own.isEmpty() ? said(list, key, language) : own;
}

constexpr QLatin1String fields("field");
constexpr QLatin1String choices("choice");

} // namespace

QString fieldWords(const RecordType &type, const FieldType &field, QStringView language)
{
    const QString words = said(fields, type, field.key, language);
    return words.isEmpty() ? QString(field.key) : words;
}

QString fieldWords(const QString &key, QStringView language)
{
    return said(fields, key, language);
}

QString choiceWords(const RecordType &type, const FieldType &field, const QString &choice,
                    QStringView language)
{
    const QString words = said(choices, type, field.key + u'.' + choice, language);
    return words.isEmpty() ? choice : words;
}

QString choiceWords(const QString &field, const QString &choice, QStringView language)
{
    return said(choices, field + u'.' + choice, language);
}

QString listWords(const RecordType &type, QStringView language)
{
    const QString words = said(QLatin1String("list"), type.key, language);
    return words.isEmpty() ? QString(type.key) : words;
}

QString recordWords(const QString &type, QStringView language)
{
    return said(QLatin1String("record"), type, language);
}

QString ownWords(const QString &key, QStringView language)
{
    return said(QLatin1String("own"), key, language);
}

QString reasonWords(const QString &reason, QStringView language)
{
    const QString words = said(QLatin1String("reason"), reason, language);
    return words.isEmpty() ? reason : words;
}

const QStringList &wordLanguages()
{
    static const QStringList languages = {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")};
    return languages;
}

} // namespace kopa::lists
