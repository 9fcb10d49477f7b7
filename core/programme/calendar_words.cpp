#include "calendar_words.h"

#include <array>

namespace kopa::programme {

namespace {

struct KindWords
{
    const char *kind, *fi, *sv, *en;

    QString in(QStringView language) const
    {
        return QString::fromUtf8(language == u"fi" ? fi : language == u"sv" ? sv : en);
    }
};

constexpr std::array<KindWords, 6> words{
    KindWords{"national_seminar", "Valtakunnallinen seminaari", "Nationellt seminarium", "National seminar"},
    KindWords{"workshop", "Työpaja", "Workshop", "Workshop"},
    KindWords{"visit", "Käynti", "Besök", "Visit"},
    KindWords{"guidance", "Ohjaus", "Handledning", "Guidance"},
    KindWords{"meeting", "Kokous", "Möte", "Meeting"},
    KindWords{"other", "Muu", "Annat", "Other"},
};

} // namespace

QString eventKindWord(QStringView kind, QStringView language)
{
    for (const KindWords &each : words)
        if (kind == QLatin1String(each.kind))
            return each.in(language);
    return {};
}

QString eventKindOf(const QString &word)
{
    for (const KindWords &each : words)
        for (const char *known : {each.fi, each.sv, each.en})
            if (word.compare(QString::fromUtf8(known), Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(each.kind);
    return {};
}

} // namespace kopa::programme
