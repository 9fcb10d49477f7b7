#include "dictionaries.h"

#include <QFileInfo>
#include <QStringList>

#include <libvoikko/voikko.h>

namespace kopa {

namespace {

/// Grows when the same text would give other index entries.
constexpr int analysisVersion = 1;

bool voikkoSpeaksFinnish()
{
    voikko_dict **found = voikko_list_dicts(nullptr);
    bool finnish = false;
    for (voikko_dict **dictionary = found; dictionary && *dictionary; ++dictionary)
        finnish = finnish || qstrcmp(voikko_dict_language(*dictionary), "fi") == 0;
    if (found)
        voikko_free_dicts(found);
    return finnish;
}

QString firstThere(const QStringList &names)
{
    for (const char *folder : {"/usr/share/hunspell/", "/usr/share/myspell/dicts/"})
        for (const QString &name : names)
            if (const QString path = QString::fromLatin1(folder) + name; QFileInfo::exists(path))
                return path;
    return {};
}

Dictionaries &chosen()
{
    static Dictionaries dictionaries = Dictionaries::installed();
    return dictionaries;
}

} // namespace

Dictionaries Dictionaries::installed()
{
    Dictionaries found;
    found.finnish = voikkoSpeaksFinnish();
    if (const QString path = firstThere({QStringLiteral("sv_FI.dic"), QStringLiteral("sv_SE.dic")});
        !path.isEmpty())
        found.hunspell.insert(TextLanguage::Swedish, path);
    if (const QString path = firstThere({QStringLiteral("en_GB.dic"), QStringLiteral("en_US.dic")});
        !path.isEmpty())
        found.hunspell.insert(TextLanguage::English, path);
    return found;
}

bool Dictionaries::has(TextLanguage language) const
{
    return language == TextLanguage::Finnish ? finnish : hunspell.contains(language);
}

QByteArray Dictionaries::form() const
{
    QByteArray form = QByteArray::number(analysisVersion);
    if (finnish)
        form += " fi " + QByteArray(voikkoGetVersion());
    for (const QString &path : hunspell)
        form +=
            ' ' + QFileInfo(path).baseName().toLatin1() + ' ' + QByteArray::number(QFileInfo(path).size());
    return form;
}

const Dictionaries &dictionaries()
{
    return chosen();
}

void useDictionaries(const Dictionaries &dictionaries)
{
    chosen() = dictionaries;
}

} // namespace kopa
