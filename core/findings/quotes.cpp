#include "quotes.h"

#include "consents.h"
#include "core/records/consent.h"
#include "core/records/passage.h"

namespace kopa::findings {

namespace {

RecordKey keyOf(const QString &id)
{
    return {passage::type().number, id};
}

/// Nothing when nobody is named, or the person was erased or took no part in any space of this device.
Result<std::optional<Record>> speakerOf(Store &store, const Record &passage)
{
    const RecordKey key{consent::type().number, passage.text(passage::speaker)};
    if (key.id.isEmpty())
        return std::optional<Record>();
    KOPA_ASSIGN(const auto erased, store.erasureOf(key));
    const auto record = store.record(key);
    if (erased || (!record.ok() && record.error().code == ErrorCode::NotFound) ||
        (record.ok() && record->state.trashed()))
        return std::optional<Record>();
    if (!record.ok())
        return record.error();
    return std::optional(*record);
}

/// Approved words stay approved when only white space differs.
bool sameWords(const QString &a, const QString &b)
{
    return a.simplified() == b.simplified();
}

Edit answer(const QString &passageId, const char *state, const QString &words, const QString &how,
            const QDate &day)
{
    return {.key = keyOf(passageId),
            .fields = {{passage::quote, QString::fromLatin1(state)},
                       {passage::quoteWords, words},
                       {passage::quoteHow, how},
                       {passage::quoteOn, day.toString(Qt::ISODate)}}};
}

} // namespace

QLatin1String standingKey(QuoteStanding standing)
{
    constexpr const char *keys[] = {"free",    "no_consent", "waiting", "approved",
                                    "refused", "withdrawn",  "changed"};
    return QLatin1String(keys[int(standing)]);
}

QuoteStanding quoteStanding(const PlacedPassage &passage, const std::optional<Record> &speaker)
{
    const QString state = passage.record.text(passage::quote);
    if (!passage.record.text(passage::speaker).isEmpty()) {
        if (!speaker)
            return QuoteStanding::NoConsent;
        if (isWithdrawn(*speaker))
            return QuoteStanding::Withdrawn;
        if (!covers(*speaker, Purpose::Quotes))
            return QuoteStanding::NoConsent;
    } else if (state.isEmpty()) {
        return QuoteStanding::Free;
    }
    if (state == u"refused")
        return QuoteStanding::Refused;
    if (state != u"approved")
        return QuoteStanding::Waiting;
    const bool same = !passage.gone && sameWords(passage.words, passage.record.text(passage::quoteWords));
    return same ? QuoteStanding::Approved : QuoteStanding::Changed;
}

Result<Quote> quoteOf(Store &store, const PlacedPassage &passage)
{
    KOPA_ASSIGN(auto speaker, speakerOf(store, passage.record));
    const QuoteStanding standing = quoteStanding(passage, speaker);
    return Quote{passage, std::move(speaker), standing};
}

Result<QuoteStanding> quoteStanding(Store &store, const QString &passageId)
{
    KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, passageId));
    KOPA_ASSIGN(const Quote quote, quoteOf(store, passage));
    return quote.standing;
}

Result<QList<Quote>> quotes(Store &store)
{
    KOPA_ASSIGN(const QList<Record> passages, store.records(passage::type()));
    QMap<QString, QSet<QString>> wanted;
    for (const Record &passage : passages)
        if (!passage.text(passage::speaker).isEmpty() || !passage.text(passage::quote).isEmpty())
            wanted[passage.text(passage::note)].insert(passage.id);
    QList<Quote> found;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto placed = passagesOf(store, it.key());
        if (!placed.ok() && placed.error().code != ErrorCode::NotFound)
            return placed.error();
        for (const PlacedPassage &passage : placed.ok() ? *placed : QList<PlacedPassage>())
            if (it->contains(passage.id)) {
                KOPA_ASSIGN(Quote quote, quoteOf(store, passage));
                found.append(std::move(quote));
            }
    }
    return found;
}

Result<void> askQuote(Store &store, const QString &passageId, const QString &how, const QDate &day)
{
    KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, passageId));
    return store.write(answer(passage.id, "waiting", passage.words, how, day));
}

Result<void> answerQuote(Store &store, const QString &passageId, bool approved, const QString &words,
                         const QString &how, const QDate &day)
{
    KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, passageId));
    return store.write(answer(passage.id, approved ? "approved" : "refused", words, how, day));
}

QuoteQuestion quoteQuestion(QStringView language)
{
    if (language == u"fi")
        return {QStringLiteral("Saako nämä sanat julkaista tässä muodossa? Nimeä ei mainita."),
                QStringLiteral("Kyllä, saa julkaista"), QStringLiteral("Ei saa")};
    if (language == u"sv")
        return {QStringLiteral("Får de här orden publiceras så här? Ditt namn nämns inte."),
                QStringLiteral("Ja, det får de"), QStringLiteral("Nej")};
    return {QStringLiteral("May these words be published as they stand? Your name is not mentioned."),
            QStringLiteral("Yes, they may"), QStringLiteral("No")};
}

QString quoteLetter(const QString &words, const QString &person, QStringView language)
{
    QString letter;
    if (language == u"fi")
        letter = QStringLiteral("Hei, %1!\n\nKiitos keskustelusta. Raportissamme haluaisimme lainata näitä "
                                "sanoja:\n\n”%2”\n\nSaako sanat julkaista tässä muodossa? Nimeä ei mainita. "
                                "Vastaukseksi riittää kyllä tai ei, ja sanoja voi myös korjata. Suostumuksen "
                                "voi perua myöhemminkin.\n");
    else if (language == u"sv")
        letter =
            QStringLiteral("Hej %1!\n\nTack för samtalet. I vår rapport vill vi gärna citera de här "
                           "orden:\n\n”%2”\n\nFår vi publicera dem i den här formen? Ditt namn nämns inte. "
                           "Det räcker att du svarar ja eller nej, och du kan också rätta orden. Du kan ta "
                           "tillbaka ditt samtycke även senare.\n");
    else
        letter =
            QStringLiteral("Hello %1,\n\nThank you for talking with us. We would like to quote these words "
                           "in our report:\n\n“%2”\n\nMay we publish them as they stand? Your name is not "
                           "mentioned. Yes or no is enough, and you can also correct the words. You can "
                           "withdraw your consent later, too.\n");
    return letter.arg(person, words);
}

} // namespace kopa::findings
