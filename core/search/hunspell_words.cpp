#include "hunspell_words.h"

#include <hunspell/hunspell.hxx>

namespace kopa {

HunspellWords::HunspellWords(QString path) : m_path(std::move(path)) {}

HunspellWords::~HunspellWords() = default;

Hunspell &HunspellWords::loaded() const
{
    if (!m_hunspell) {
        const QByteArray words = m_path.toLocal8Bit();
        const QByteArray affixes = (m_path.chopped(3) + QStringLiteral("aff")).toLocal8Bit();
        m_hunspell = std::make_unique<Hunspell>(affixes.constData(), words.constData());
    }
    return *m_hunspell;
}

bool HunspellWords::knows(const QString &word) const
{
    return isThere() && loaded().spell(word.toStdString());
}

bool HunspellWords::lists(const QString &word) const
{
    int info = 0;
    return isThere() && loaded().spell(word.toStdString(), &info) && (info & SPELL_COMPOUND) == 0;
}

QStringList HunspellWords::bases(const QString &word) const
{
    QStringList found;
    if (!isThere())
        return found;
    for (const std::string &one : loaded().stem(word.toStdString()))
        found.append(QString::fromStdString(one).toLower());
    return found;
}

QStringList HunspellWords::suggestions(const QString &word) const
{
    QStringList found;
    if (!isThere())
        return found;
    for (const std::string &one : loaded().suggest(word.toStdString()))
        found.append(QString::fromStdString(one));
    return found;
}

} // namespace kopa
