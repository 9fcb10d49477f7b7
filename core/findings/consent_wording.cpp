#include "consent_wording.h"

namespace kopa::findings {

namespace {

ConsentWording finnish()
{
    return {
        QStringLiteral("Suostumus"),
        {
            QStringLiteral("Tässä tapaamisessa tehdään muistiinpanoja, joiden avulla verkosto kehittää "
                           "koulutuksen yhteistyötä kuntien välillä. Osallistuminen on vapaaehtoista, ja "
                           "jokaiseen kohtaan voi vastata erikseen. Kieltäytymisestä ei seuraa mitään."),
            QStringLiteral(
                "Säilytettäviä tietoja ovat nimi, tapaamisen aika ja paikka sekä ne sanat, kuvat ja "
                "äänitteet, joihin annetaan lupa. Ne säilytetään salattuina, ja niitä lukevat vain "
                "muistiinpanon kirjoittaja ja verkoston nimetyt jäsenet. Raporteissa ei mainita "
                "nimiä. Sanatarkka lainaus julkaistaan vasta, kun puhuja on nähnyt sen ja "
                "hyväksynyt sen."),
            QStringLiteral(
                "Tiedot poistetaan, kun niitä ei enää tarvita hankkeen raportointiin. Suostumuksen "
                "voi perua milloin tahansa kertomalla siitä muistiinpanon kirjoittajalle; syytä ei "
                "tarvitse sanoa. Silloin lainaukset, kuvat ja äänitteet jätetään pois kaikesta, mitä "
                "sen jälkeen julkaistaan. Omat tietonsa voi pyytää nähtäviksi, korjattaviksi tai "
                "poistettaviksi, ja asiasta voi valittaa tietosuojavaltuutetulle."),
        },
        {
            QStringLiteral("Puheestani saa tehdä muistiinpanoja"),
            QStringLiteral("Sanojani saa lainata, kun olen hyväksynyt lainauksen"),
            QStringLiteral("Minusta saa ottaa valokuvia"),
            QStringLiteral("Puheeni saa äänittää"),
        },
        QStringLiteral("Annan luvan kaikkeen"),
        QStringLiteral("Annan luvan näihin"),
        QStringLiteral("En anna lupaa"),
    };
}

ConsentWording swedish()
{
    return {
        QStringLiteral("Samtycke"),
        {
            QStringLiteral(
                "Vid det här mötet förs anteckningar som hjälper nätverket att utveckla samarbetet "
                "om utbildning mellan kommunerna. Det är frivilligt att delta, och du svarar på "
                "varje punkt för sig. Att tacka nej får inga följder."),
            QStringLiteral(
                "Det som sparas är ditt namn, tid och plats för mötet samt de ord, bilder och "
                "inspelningar som du ger lov till. Allt sparas krypterat och läses bara av den som "
                "skrev anteckningen och av nätverkets namngivna medlemmar. Inga namn nämns i "
                "rapporterna. Ett ordagrant citat publiceras först när du har sett och godkänt "
                "det."),
            QStringLiteral(
                "Uppgifterna raderas när de inte längre behövs för projektets rapportering. Du kan "
                "när som helst ta tillbaka ditt samtycke genom att säga till den som skrev "
                "anteckningen; du behöver inte säga varför. Då lämnas dina citat, bilder och "
                "inspelningar bort ur allt som publiceras därefter. Du kan be att få se, rätta "
                "eller radera dina uppgifter, och du kan klaga hos dataombudsmannen."),
        },
        {
            QStringLiteral("Det jag säger får antecknas"),
            QStringLiteral("Mina ord får citeras när jag har godkänt citatet"),
            QStringLiteral("Jag får fotograferas"),
            QStringLiteral("Det jag säger får spelas in"),
        },
        QStringLiteral("Jag samtycker till allt"),
        QStringLiteral("Jag samtycker till detta"),
        QStringLiteral("Jag samtycker inte"),
    };
}

ConsentWording english()
{
    return {
        QStringLiteral("Consent"),
        {
            QStringLiteral("Notes are taken at this meeting. They help the network to develop cooperation in "
                           "education between municipalities. Taking part is voluntary, and you answer each "
                           "point by itself. Saying no has no consequences."),
            QStringLiteral(
                "What is kept: your name, the time and place of the meeting, and the words, pictures "
                "and recordings that you allow. All of it is kept encrypted and read only by the "
                "person who took the notes and by named members of the network. Reports mention no "
                "names. Your exact words are published only after you have seen and approved them."),
            QStringLiteral("It is deleted when it is no longer needed for the project's reports. You can "
                           "withdraw your consent at any time by telling the person who took the notes; you "
                           "need not say why. Your quotes, pictures and recordings are then left out of "
                           "everything that is published afterwards. You can ask to see, correct or delete "
                           "what is kept about you, and you can complain to the Data Protection Ombudsman."),
        },
        {
            QStringLiteral("What I say may be written down"),
            QStringLiteral("My words may be quoted once I have approved the quote"),
            QStringLiteral("Photos may be taken of me"),
            QStringLiteral("What I say may be recorded"),
        },
        QStringLiteral("I agree to all of it"),
        QStringLiteral("I agree to these"),
        QStringLiteral("I do not agree"),
    };
}

} // namespace

QString ConsentWording::whole() const
{
    return QStringList{title, paragraphs.join(u' '), purposes.join(QStringLiteral(" / ")),
                       QStringLiteral("(%1)").arg(version)}
        .join(u' ');
}

ConsentWording consentWording(QStringView language)
{
    if (language == u"fi")
        return finnish();
    if (language == u"sv")
        return swedish();
    return language == u"en" ? english() : ConsentWording();
}

} // namespace kopa::findings
