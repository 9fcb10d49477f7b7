#include "event_paper_words.h"

namespace kopa::programme {

namespace {

const EventPaperWords &finnish()
{
    static const EventPaperWords words{
        .invitation = QStringLiteral("Kutsu: %1"),
        .certificate = QStringLiteral("Osallistumistodistus"),
        .kind = QStringLiteral("Tilaisuus: %1"),
        .when = QStringLiteral("Aika: %1"),
        .where = QStringLiteral("Paikka: %1"),
        .online = QStringLiteral("Etäosallistuminen: %1"),
        .pilots = QStringLiteral("Pilotit: %1"),
        .wholeNetwork = QStringLiteral("koko verkosto"),
        .seats = QStringLiteral("Paikkoja on %1."),
        .registerUntil = QStringLiteral("Ilmoittautuminen viimeistään %1."),
        .agenda = QStringLiteral("Ohjelma"),
        .cancelled = QStringLiteral("Tilaisuus on peruttu."),
        .tookPart = QStringLiteral("%1 on osallistunut tilaisuuteen %2."),
        .tookPartFor = QStringLiteral("%1 (%3) on osallistunut tilaisuuteen %2."),
        .given = QStringLiteral("Todistus on annettu %1."),
        .issuer = QStringLiteral("Todistuksen antaja: %1"),
        .signature = QStringLiteral("Allekirjoitus: ____________________"),
        .kinds = {{QStringLiteral("national_seminar"), QStringLiteral("valtakunnallinen seminaari")},
                  {QStringLiteral("workshop"), QStringLiteral("työpaja")},
                  {QStringLiteral("visit"), QStringLiteral("käynti")},
                  {QStringLiteral("guidance"), QStringLiteral("ohjaus")},
                  {QStringLiteral("meeting"), QStringLiteral("kokous")}},
    };
    return words;
}

const EventPaperWords &swedish()
{
    static const EventPaperWords words{
        .invitation = QStringLiteral("Inbjudan: %1"),
        .certificate = QStringLiteral("Intyg över deltagande"),
        .kind = QStringLiteral("Evenemang: %1"),
        .when = QStringLiteral("Tid: %1"),
        .where = QStringLiteral("Plats: %1"),
        .online = QStringLiteral("Deltagande på distans: %1"),
        .pilots = QStringLiteral("Piloter: %1"),
        .wholeNetwork = QStringLiteral("hela nätverket"),
        .seats = QStringLiteral("Antalet platser är %1."),
        .registerUntil = QStringLiteral("Anmälan senast %1."),
        .agenda = QStringLiteral("Program"),
        .cancelled = QStringLiteral("Evenemanget är inställt."),
        .tookPart = QStringLiteral("%1 har deltagit i evenemanget %2."),
        .tookPartFor = QStringLiteral("%1 (%3) har deltagit i evenemanget %2."),
        .given = QStringLiteral("Intyget är utfärdat %1."),
        .issuer = QStringLiteral("Utfärdare: %1"),
        .signature = QStringLiteral("Underskrift: ____________________"),
        .kinds = {{QStringLiteral("national_seminar"), QStringLiteral("nationellt seminarium")},
                  {QStringLiteral("workshop"), QStringLiteral("workshop")},
                  {QStringLiteral("visit"), QStringLiteral("besök")},
                  {QStringLiteral("guidance"), QStringLiteral("handledning")},
                  {QStringLiteral("meeting"), QStringLiteral("möte")}},
    };
    return words;
}

const EventPaperWords &english()
{
    static const EventPaperWords words{
        .invitation = QStringLiteral("Invitation: %1"),
        .certificate = QStringLiteral("Certificate of attendance"),
        .kind = QStringLiteral("Event: %1"),
        .when = QStringLiteral("Time: %1"),
        .where = QStringLiteral("Place: %1"),
        .online = QStringLiteral("Online: %1"),
        .pilots = QStringLiteral("Pilots: %1"),
        .wholeNetwork = QStringLiteral("the whole network"),
        .seats = QStringLiteral("There are %1 seats."),
        .registerUntil = QStringLiteral("Please register by %1."),
        .agenda = QStringLiteral("Agenda"),
        .cancelled = QStringLiteral("The event has been cancelled."),
        .tookPart = QStringLiteral("%1 has taken part in the event %2."),
        .tookPartFor = QStringLiteral("%1 (%3) has taken part in the event %2."),
        .given = QStringLiteral("This certificate was given on %1."),
        .issuer = QStringLiteral("Given by: %1"),
        .signature = QStringLiteral("Signature: ____________________"),
        .kinds = {{QStringLiteral("national_seminar"), QStringLiteral("national seminar")},
                  {QStringLiteral("workshop"), QStringLiteral("workshop")},
                  {QStringLiteral("visit"), QStringLiteral("visit")},
                  {QStringLiteral("guidance"), QStringLiteral("guidance")},
                  {QStringLiteral("meeting"), QStringLiteral("meeting")}},
    };
    return words;
}

} // namespace

const EventPaperWords &EventPaperWords::in(const QString &language)
{
    return language == u"fi" ? finnish() : language == u"sv" ? swedish() : english();
}

} // namespace kopa::programme
