#include "contact_cards.h"

#include "core/records/contact.h"
#include "core/records/contact_consent.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "list_names.h"

namespace kopa::lists {

namespace {

QString uidMark()
{
    return QStringLiteral("kopa/contact/");
}

/// The card of a person with titles in all languages, or in one where only one is written.
Card cardOf(const Record &person, ListNames &names, CardVersion version, const QString &language)
{
    Card card{.uid = uidMark() + person.id,
              .name = person.text(contact::name),
              .organisation = {},
              .titles = {},
              .email = person.text(contact::email),
              .phone = person.text(contact::phone)};
    if (const QString id = person.text(contact::organisation); !id.isEmpty())
        card.organisation = names.name(QString(organisation::type().key), id);
    const QList<QPair<QString, FieldNumber>> titles{{QStringLiteral("fi"), contact::titleFi},
                                                    {QStringLiteral("sv"), contact::titleSv},
                                                    {QStringLiteral("en"), contact::titleEn}};
    for (const auto &[tongue, field] : titles)
        if (const QString title = person.text(field); !title.isEmpty())
            card.titles.insert(tongue, title);
    if (version == CardVersion::V3 && card.titles.contains(language))
        card.titles = {{language, card.titles.value(language)}};
    return card;
}

} // namespace

Result<CardFile> writeContactCards(Store &store, CardVersion version, const QString &language,
                                   const QString &pilot)
{
    if (!pilot.isEmpty()) {
        KOPA_TRY(store.record({pilot::type().number, pilot}));
    }
    KOPA_ASSIGN(const QList<Record> people, pilot.isEmpty()
                                                ? store.records(contact::type())
                                                : store.records(contact::type(), contact::pilot, pilot));
    CardFile file;
    ListNames names(store, language);
    QList<Card> cards;
    for (const Record &person : people) {
        if (!contact::mayShow(person, contact::Use::Lists))
            ++file.withheld;
        else if (!person.text(contact::name).isEmpty())
            cards.append(cardOf(person, names, version, language));
    }
    file.cards = cards.size();
    file.bytes = writeCards(cards, version);
    return file;
}

ListTable tableOf(const QList<Card> &cards, const QString &language)
{
    ListTable table;
    for (const QStringView key :
         {u"id", u"name", u"email", u"phone", u"organisation", u"title_fi", u"title_sv", u"title_en"})
        table.head.append(key.toString());
    for (const Card &card : cards) {
        const auto title = [&](const QString &tongue) {
            const QString unsaid = tongue == language ? card.titles.value(QString()) : QString();
            return card.titles.value(tongue, unsaid);
        };
        const bool own = card.uid.startsWith(uidMark());
        table.rows.append({card.line,
                           {own ? card.uid.mid(uidMark().size()) : QString(), card.name, card.email,
                            card.phone, card.organisation, title(QStringLiteral("fi")),
                            title(QStringLiteral("sv")), title(QStringLiteral("en"))}});
    }
    return table;
}

} // namespace kopa::lists
