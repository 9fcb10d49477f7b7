<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Jump to anything</source>
        <translation>Siirry mihin tahansa</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation>Siirry ikkunan seuraavaan osaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Tietoja Kopasta</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>A field notebook and a small office for networks of regional education pilots. What you write is kept on this device and travels sealed: the server cannot read it.</source>
        <translation>Kenttämuistio ja pieni toimisto alueellisten koulutuspilottien verkostoille. Kirjoitettu säilyy tällä laitteella ja kulkee salattuna: palvelin ei voi lukea sitä.</translation>
    </message>
    <message>
        <source>Kopa is free software under the GNU General Public License, version 3 or later. The typeface is Inter (SIL Open Font License).</source>
        <translation>Kopa on vapaa ohjelmisto, jonka lisenssi on GNU General Public License, versio 3 tai uudempi. Kirjaintyyppi on Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Device ID: %1</source>
        <translation>Laitteen tunniste: %1</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Korjattu</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>Mitä korjataan</translation>
    </message>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Ilman aikaa muistutus tulee määräpäivän aamuna.</translation>
    </message>
    <message>
        <source>The review that it came from</source>
        <translation>Arviointi, josta se on lähtöisin</translation>
    </message>
    <message>
        <source>The report that it came from</source>
        <translation>Raportti, josta se on lähtöisin</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation>Uusi toimenpide</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation>Toimenpide ilman nimeä</translation>
    </message>
    <message>
        <source>Nothing has been put right yet.</source>
        <translation>Mitään ei ole vielä korjattu.</translation>
    </message>
    <message>
        <source>Nothing is to be put right. What a review shows can be written here, with its day.</source>
        <translation>Korjattavaa ei ole. Arvioinnissa havaitun puutteen voi kirjata tänne määräpäivineen.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Korjatut</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>Who else works on this</source>
        <translation>Ketkä muut työstävät tätä</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % matkasta</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n löydös lisää</numerusform>
            <numerusform>%n löydöstä lisää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCount</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n merkki</numerusform>
            <numerusform>%n merkkiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n merkki liikaa</numerusform>
            <numerusform>%n merkkiä liikaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n merkki jäljellä</numerusform>
            <numerusform>%n merkkiä jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with spaces and line ends, %3 without</source>
        <translation>%1/%2 välilyönteineen ja rivinvaihtoineen, %3 ilman niitä</translation>
    </message>
    <message>
        <source>%1 without spaces</source>
        <translation>%1 ilman välilyöntejä</translation>
    </message>
</context>
<context>
    <name>ApplicationGaps</name>
    <message>
        <source>Nothing is missing</source>
        <translation>Mitään ei puutu</translation>
    </message>
    <message>
        <source>Before it can be submitted</source>
        <translation>Ennen kuin hakemuksen voi jättää</translation>
    </message>
    <message numerus="yes">
        <source>The parts have %n character(s) too many together.</source>
        <translation>
            <numerusform>Osissa on yhteensä %n merkki liikaa.</numerusform>
            <numerusform>Osissa on yhteensä %n merkkiä liikaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline has passed. The application can be submitted, is kept, and is marked as late.</source>
        <translation>Määräaika on päättynyt. Hakemuksen voi jättää, se säilytetään ja merkitään myöhästyneeksi.</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>Jätä hakemus</translation>
    </message>
    <message>
        <source>Submit the application?</source>
        <translation>Jätetäänkö hakemus?</translation>
    </message>
    <message>
        <source>A copy of all parts is kept as it is now, with your name and the time. It cannot be changed afterwards.</source>
        <translation>Kaikista osista jää sellainen jäljennös kuin ne nyt ovat, nimesi ja kellonajan kanssa. Sitä ei voi jälkeenpäin muuttaa.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Jätä</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Deadline %1 (%2)</source>
        <translation>Määräaika %1 (%2)</translation>
    </message>
    <message>
        <source>Two people wrote something about this application differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä hakemuksesta jotakin eri tavalla. Molemmat säilyvät.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>Somebody without a line wrote more before they knew that it was submitted. The submitted copy is shown; their words are in the history.</source>
        <translation>Joku kirjoitti ilman verkkoyhteyttä lisää, ennen kuin sai tietää, että hakemus on jätetty. Näkyvissä on jätetty jäljennös; lisätyt sanat ovat historiassa.</translation>
    </message>
    <message>
        <source>Submitted %1 by %2</source>
        <translation>Jätetty %1, jättäjä %2</translation>
    </message>
    <message>
        <source>Check sum of the copy: %1</source>
        <translation>Jäljennöksen tarkistussumma: %1</translation>
    </message>
    <message>
        <source>The copy does not match its check sum. Tell an administrator.</source>
        <translation>Jäljennös ei vastaa tarkistussummaansa. Kerro siitä ylläpitäjälle.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assessments and decision</source>
        <translation>Arvioinnit ja päätös</translation>
    </message>
    <message>
        <source>Save the letter to the applicants</source>
        <translation>Tallenna kirje hakijoille</translation>
    </message>
    <message>
        <source>The letter is saved. It is in the language of the application.</source>
        <translation>Kirje on tallennettu. Se on hakemuksen kielellä.</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>If it is in the register already.</source>
        <translation>Jos se on jo rekisterissä.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
</context>
<context>
    <name>ApplicationPart</name>
    <message>
        <source>Hide the example</source>
        <translation>Piilota esimerkki</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Näytä esimerkki</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n merkki</numerusform>
            <numerusform>%n merkkiä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Name of the pilot</source>
        <translation>Pilotin nimi</translation>
    </message>
    <message>
        <source>Lead organisation and responsible person</source>
        <translation>Vastuuorganisaatio ja vastuuhenkilö</translation>
    </message>
    <message>
        <source>Cooperation area</source>
        <translation>Yhteistyöalue</translation>
    </message>
    <message>
        <source>Regional aim or challenge</source>
        <translation>Alueellinen tavoite tai haaste</translation>
    </message>
    <message>
        <source>Education forms</source>
        <translation>Koulutusmuodot</translation>
    </message>
    <message>
        <source>How the development work is done</source>
        <translation>Kehittämistyön toteutus</translation>
    </message>
    <message>
        <source>Short, and easy to tell from the others.</source>
        <translation>Lyhyt ja helppo erottaa muista.</translation>
    </message>
    <message>
        <source>Choose the organisation that leads, and write who is responsible, with title.</source>
        <translation>Valitse organisaatio, joka vastaa hankkeesta, ja kirjoita vastuuhenkilö nimikkeineen.</translation>
    </message>
    <message>
        <source>Choose the municipalities and education providers that take part. Each needs an authorisation and an approval. Write here what the list does not tell.</source>
        <translation>Valitse kunnat ja koulutuksen järjestäjät, jotka ovat mukana. Jokaisella on oltava valtuutus ja hyväksyntä. Kirjoita tähän, mitä luettelosta ei näe.</translation>
    </message>
    <message>
        <source>What the area wants to solve, and how it is connected to the project’s aims. Tick at least one of them.</source>
        <translation>Mitä alue haluaa ratkaista ja miten se kytkeytyy projektin tavoitteisiin. Merkitse niistä vähintään yksi.</translation>
    </message>
    <message>
        <source>Which forms of education are looked at, for example basic education, upper secondary education or liberal adult education.</source>
        <translation>Mitä koulutusmuotoja tarkastellaan, esimerkiksi perusopetusta, toisen asteen koulutusta tai vapaata sivistystyötä.</translation>
    </message>
    <message>
        <source>In short: who does what, in which order, and how you see that it works.</source>
        <translation>Lyhyesti: kuka tekee mitä, missä järjestyksessä, ja mistä näkee, että se toimii.</translation>
    </message>
    <message>
        <source>Shared upper secondary education of three municipalities</source>
        <translation>Kolmen kunnan yhteinen toisen asteen koulutus</translation>
    </message>
    <message>
        <source>The town leads. Responsible: Exempel Exempelsson, director of education and culture.</source>
        <translation>Kaupunki on vastuuorganisaatio. Vastuuhenkilö: Testi Testinen, sivistysjohtaja.</translation>
    </message>
    <message>
        <source>Three neighbouring municipalities and the joint municipal authority for education of the area. The folk high school joins in the second year.</source>
        <translation>Kolme naapurikuntaa ja alueen koulutuskuntayhtymä. Kansanopisto tulee mukaan toisena vuonna.</translation>
    </message>
    <message>
        <source>General upper secondary education stays near the students when the schools offer courses together, also online. This keeps education available in all parts of the area.</source>
        <translation>Lukiokoulutus pysyy lähellä opiskelijoita, kun lukiot tarjoavat kursseja yhdessä, myös verkossa. Näin koulutus on saatavilla alueen kaikissa osissa.</translation>
    </message>
    <message>
        <source>General upper secondary education, with basic education where pupils take courses in advance.</source>
        <translation>Lukiokoulutus sekä perusopetus siltä osin kuin oppilaat suorittavat kursseja etukäteen.</translation>
    </message>
    <message>
        <source>In spring the schools agree on a shared timetable and teachers try online teaching in two subjects. In autumn the courses are open to all students. Every half year the students are asked, and the plan is mended.</source>
        <translation>Keväällä lukiot sopivat yhteisestä lukujärjestyksestä ja opettajat kokeilevat verkko-opetusta kahdessa aineessa. Syksyllä kurssit avataan kaikille opiskelijoille. Opiskelijoilta kysytään puolivuosittain, ja suunnitelmaa korjataan.</translation>
    </message>
    <message>
        <source>Education stays available and accessible in all parts of the country</source>
        <translation>Koulutus on saatavilla ja saavutettavissa maan kaikissa osissa</translation>
    </message>
    <message>
        <source>Education is a service that is not tied to school buildings only</source>
        <translation>Koulutus on palvelua, joka ei ole sidottu vain koulurakennuksiin</translation>
    </message>
    <message>
        <source>Flexible answers to the competence needs of working life</source>
        <translation>Joustavia vastauksia työelämän osaamistarpeisiin</translation>
    </message>
    <message>
        <source>Economically sustainable ways to arrange education</source>
        <translation>Taloudellisesti kestäviä tapoja järjestää koulutus</translation>
    </message>
    <message>
        <source>Proposals for removing the obstacles to cooperation</source>
        <translation>Ehdotuksia yhteistyön esteiden poistamiseksi</translation>
    </message>
    <message>
        <source>%1: choose the organisation that leads.</source>
        <translation>%1: valitse vastuuorganisaatio.</translation>
    </message>
    <message>
        <source>%1: choose at least two organisations, or write which ones take part.</source>
        <translation>%1: valitse vähintään kaksi organisaatiota tai kirjoita, mitkä ovat mukana.</translation>
    </message>
    <message>
        <source>%1: tick at least one of the five aims.</source>
        <translation>%1: merkitse vähintään yksi viidestä tavoitteesta.</translation>
    </message>
    <message>
        <source>%1: nothing is written yet.</source>
        <translation>%1: mitään ei ole vielä kirjoitettu.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Jätetty</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation>Jätetty myöhässä</translation>
    </message>
    <message>
        <source>Chosen as a pilot</source>
        <translation>Valittu pilotiksi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Need in the area</source>
        <translation>Alueen tarve</translation>
    </message>
    <message>
        <source>Connection to the aims</source>
        <translation>Kytkeytyminen tavoitteisiin</translation>
    </message>
    <message>
        <source>Cooperation of the parties</source>
        <translation>Osapuolten yhteistyö</translation>
    </message>
    <message>
        <source>Plan that can be carried out</source>
        <translation>Toteutettavissa oleva suunnitelma</translation>
    </message>
    <message>
        <source>Use for other areas</source>
        <translation>Hyöty muille alueille</translation>
    </message>
    <message>
        <source>Call for pilots</source>
        <translation>Pilottihaku</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Määräaika</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Merkkejä enintään</translation>
    </message>
    <message>
        <source>Aims of the project</source>
        <translation>Projektin tavoitteet</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Jättäjä</translation>
    </message>
    <message>
        <source>Submitted copy</source>
        <translation>Jätetty jäljennös</translation>
    </message>
    <message>
        <source>Check sum of the copy</source>
        <translation>Jäljennöksen tarkistussumma</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Päätöspäivä</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hakemus</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Arvioija</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentti</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Esteellisyys</translation>
    </message>
    <message>
        <source>Reason of the conflict of interest</source>
        <translation>Esteellisyyden syy</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei ole</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Ilmoitettu</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Nothing was saved. Write in a few words what the conflict of interest is.</source>
        <translation>Mitään ei tallennettu. Kirjoita muutamalla sanalla, mistä esteellisyys johtuu.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose the day of the decision.</source>
        <translation>Mitään ei tallennettu. Valitse päätöspäivä.</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. %1</source>
        <translation>Hakemusta ei jätetty, eikä mitään kadonnut. %1</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. It has %1 characters, and %2 are allowed. Shorten it and try again.</source>
        <translation>Hakemusta ei jätetty, eikä mitään kadonnut. Siinä on %1 merkkiä, ja sallittu määrä on %2. Lyhennä sitä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The application was submitted already. Its copy stays as it is.</source>
        <translation>Hakemus on jo jätetty. Sen jäljennös pysyy sellaisenaan.</translation>
    </message>
    <message>
        <source>Nothing was saved. The application has not been submitted yet.</source>
        <translation>Mitään ei tallennettu. Hakemusta ei ole vielä jätetty.</translation>
    </message>
    <message>
        <source>Nothing was saved. Give a score from 1 to 5 for each criterion.</source>
        <translation>Mitään ei tallennettu. Anna jokaisesta perusteesta pisteet yhdestä viiteen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Who has a conflict of interest gives no scores.</source>
        <translation>Mitään ei tallennettu. Esteellinen arvioija ei anna pisteitä.</translation>
    </message>
    <message>
        <source>No PDF was written: that needs %1 on this device. Save the letter as an OpenDocument text instead.</source>
        <translation>PDF-tiedostoa ei kirjoitettu: siihen tarvitaan tällä laitteella %1. Tallenna kirje OpenDocument-tekstinä.</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Uusi hakemus</translation>
    </message>
    <message>
        <source>Search for an application</source>
        <translation>Hae hakemusta</translation>
    </message>
    <message>
        <source>Application without a name</source>
        <translation>Nimetön hakemus</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n merkki</numerusform>
            <numerusform>%n merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>No application with this name.</source>
        <translation>Tämän nimistä hakemusta ei ole.</translation>
    </message>
    <message>
        <source>No application yet. Several organisations can write one together, also without a line.</source>
        <translation>Hakemuksia ei vielä ole. Useat organisaatiot voivat kirjoittaa hakemusta yhdessä, myös ilman verkkoyhteyttä.</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>Näytä kaikki hakemukset</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Bought by %1</source>
        <translation>Ostavat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n kunta</numerusform>
            <numerusform>%n kuntaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written yet what is asked of this provider.</source>
        <translation>Tältä järjestäjältä vaadittua ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: write down which municipalities buy from the same provider, and what each of them asks.</source>
        <translation>Vielä ei ole verrattavaa: ensin kirjataan, mitkä kunnat ostavat samalta järjestäjältä ja mitä kukin vaatii.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>asked, without a level</source>
        <translation>vaaditaan, tasoa ei sanottu</translation>
    </message>
    <message>
        <source>asks for most</source>
        <translation>vaatii eniten</translation>
    </message>
    <message>
        <source>Not asked by %1</source>
        <translation>Ei vaadi: %1</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Yours</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Esteellisyys: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>Assessments and decision</source>
        <translation>Arvioinnit ja päätös</translation>
    </message>
    <message>
        <source>The application has not been submitted yet. It can be assessed after that.</source>
        <translation>Hakemusta ei ole vielä jätetty. Sen voi arvioida sen jälkeen.</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>Oma arviointi</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Kaikki arvioinnit</translation>
    </message>
    <message>
        <source>Those of others are shown when yours is given, so that nobody leans on another’s.</source>
        <translation>Muiden arvioinnit näkyvät, kun oma on annettu, jotta kukaan ei nojaa toisen arvioon.</translation>
    </message>
    <message>
        <source>Mean of those who gave scores</source>
        <translation>Pisteitä antaneiden keskiarvo</translation>
    </message>
    <message>
        <source>An administrator of the network writes the decision.</source>
        <translation>Verkoston ylläpitäjä kirjaa päätöksen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AttendanceRows</name>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>signed in as a guest</source>
        <translation>ilmoittautui vieraana</translation>
    </message>
    <message>
        <source>Nobody yet. The note&apos;s participants come here to be ticked, and guests as they sign in.</source>
        <translation>Ei vielä ketään. Muistiinpanon osallistujat tulevat tähän merkittäviksi ja vieraat sitä mukaa kuin he ilmoittautuvat.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Toinen nimi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>Marked passage</source>
        <translation>Siirtyminen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Add to a finding …</source>
        <translation>Lisää löydökseen …</translation>
    </message>
    <message>
        <source>Make a new finding of it</source>
        <translation>Tee siitä uusi löydös</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
</context>
<context>
    <name>BoardFindings</name>
    <message>
        <source>Drag a passage here to make a new finding of it, or to a finding to support it.</source>
        <translation>Vedä kohta tähän, niin siitä tulee uusi löydös, tai löydöksen päälle, niin siitä tulee sen näyttöä.</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>Löydös, jonka väite puuttuu</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Laji valitsematta</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n kohta näyttönä</numerusform>
            <numerusform>%n kohtaa näyttönä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>A finding was made of the passage</source>
        <translation>Kohdasta tehtiin löydös</translation>
    </message>
    <message>
        <source>The passage is evidence now</source>
        <translation>Kohta on nyt näyttöä</translation>
    </message>
    <message>
        <source>Not evidence yet</source>
        <translation>Ei vielä näyttöä</translation>
    </message>
    <message>
        <source>Passages that no finding rests on</source>
        <translation>Kohdat, joihin mikään löydös ei nojaa</translation>
    </message>
    <message>
        <source>No passage fits these filters.</source>
        <translation>Mikään kohta ei vastaa näitä rajauksia.</translation>
    </message>
    <message>
        <source>Every marked passage is evidence of a finding. Mark more words in your notes.</source>
        <translation>Jokainen merkitty kohta on jonkin löydöksen näyttöä. Merkitse muistiinpanoista lisää sanoja.</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Näytä kaikki kohdat</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Avaa muistiinpanot</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Lisää löydökseen</translation>
    </message>
    <message>
        <source>No findings yet. Make a new one.</source>
        <translation>Löydöksiä ei vielä ole. Tee uusi.</translation>
    </message>
</context>
<context>
    <name>BoardPassage</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Words that are gone from the note</source>
        <translation>Sanat, jotka on poistettu muistiinpanosta</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Booking: %1</source>
        <translation>Varaus: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this booking differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä varauksesta eri tavalla. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>Not on these days</source>
        <translation>Ei näinä päivinä</translation>
    </message>
    <message>
        <source>Leave a day out</source>
        <translation>Jätä päivä pois</translation>
    </message>
    <message>
        <source>Lessons each time</source>
        <translation>Oppitunteja kerralla</translation>
    </message>
    <message>
        <source>Empty: as many as its time makes by the working-hour rule.</source>
        <translation>Tyhjänä: niin monta kuin ajasta tulee työaikamääräyksen mukaan.</translation>
    </message>
    <message>
        <source>That is no number of lessons.</source>
        <translation>Tämä ei ole oppituntien määrä.</translation>
    </message>
    <message>
        <source>Holidays, for example: choose a day to leave it out.</source>
        <translation>Esimerkiksi loma: valitse päivä, jona varaus ei toteudu.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Siirtyminen</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>All day</source>
        <translation>Koko päivä</translation>
    </message>
</context>
<context>
    <name>CalendarFileCard</name>
    <message>
        <source>Other calendars</source>
        <translation>Muut kalenterit</translation>
    </message>
    <message>
        <source>Files of the form .ics, which nearly every calendar reads and writes.</source>
        <translation>Tiedostoja muodossa .ics, jota lähes kaikki kalenterit lukevat ja kirjoittavat.</translation>
    </message>
    <message>
        <source>The events are in the file.</source>
        <translation>Tilaisuudet ovat tiedostossa.</translation>
    </message>
    <message>
        <source>The calendar was taken in.</source>
        <translation>Kalenteri on tuotu.</translation>
    </message>
    <message>
        <source>Working on the calendar</source>
        <translation>Kalenteria käsitellään</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työtä.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken:</source>
        <translation>
            <numerusform>%n merkintää ei voi tuoda:</numerusform>
            <numerusform>%n merkintää ei voi tuoda:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Tuo se</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä tuomatta</translation>
    </message>
    <message>
        <source>Take in a calendar</source>
        <translation>Tuo kalenteri</translation>
    </message>
    <message>
        <source>Save the events as a calendar</source>
        <translation>Tallenna tilaisuudet kalenterina</translation>
    </message>
    <message>
        <source>Choose the calendar</source>
        <translation>Valitse kalenteri</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalenterit</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n uusi tilaisuus</numerusform>
            <numerusform>%n uutta tilaisuutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttunut</numerusform>
            <numerusform>%n muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n sama kuin täällä</numerusform>
            <numerusform>%n samaa kuin täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time zone: read as Finnish time.</source>
        <translation>
            <numerusform>%n ilman aikavyöhykettä: luettu Suomen aikana.</numerusform>
            <numerusform>%n ilman aikavyöhykettä: luettu Suomen aikana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series: only days from a year ago to two years ahead are taken.</source>
        <translation>
            <numerusform>%n sarja: vain päivät vuoden takaa kahden vuoden päähän tuodaan.</numerusform>
            <numerusform>%n sarjaa: vain päivät vuoden takaa kahden vuoden päähän tuodaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here before: left out.</source>
        <translation>
            <numerusform>%n poistettu täältä aiemmin: jätetty pois.</numerusform>
            <numerusform>%n poistettu täältä aiemmin: jätetty pois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tilaisuus</numerusform>
            <numerusform>%n tilaisuutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lisää</numerusform>
            <numerusform>%n lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Viikko %1</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Tälle päivälle ei ole mitään.</translation>
    </message>
</context>
<context>
    <name>CalendarWay</name>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Ajoaika %1–%2, minuuttia</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>Overlaps by %1 with what is before it.</source>
        <translation>Menee %1 päällekkäin edellisen kanssa.</translation>
    </message>
    <message>
        <source>%1 to get to %2, but the drive takes %3.</source>
        <translation>Aikaa päästä paikkaan %2 on %1, mutta ajo kestää %3.</translation>
    </message>
    <message>
        <source>%1 to get to %2.</source>
        <translation>Aikaa päästä paikkaan %2 on %1.</translation>
    </message>
    <message>
        <source>%1 to get to %2; the drive takes %3.</source>
        <translation>Aikaa päästä paikkaan %2 on %1; ajo kestää %3.</translation>
    </message>
    <message>
        <source>%1 in between</source>
        <translation>Väliä %1</translation>
    </message>
    <message>
        <source>The entry has no end: the file is cut.</source>
        <translation>Merkintä ei pääty: tiedosto on katkennut.</translation>
    </message>
    <message>
        <source>The entry is larger than Kopa takes.</source>
        <translation>Merkintä on suurempi kuin Kopa ottaa vastaan.</translation>
    </message>
    <message>
        <source>Its letters are broken: the file is not in UTF-8.</source>
        <translation>Sen kirjaimet ovat rikki: tiedosto ei ole UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>Siinä ei ole luettavaa aikaa.</translation>
    </message>
    <message>
        <source>It ends before it begins, or its end cannot be read.</source>
        <translation>Se päättyy ennen alkuaan, tai loppua ei voi lukea.</translation>
    </message>
    <message>
        <source>Its time zone is not known: %1</source>
        <translation>Sen aikavyöhykettä ei tunneta: %1</translation>
    </message>
    <message>
        <source>The file has the same entry twice; the newer one is taken.</source>
        <translation>Tiedostossa on sama merkintä kahdesti; uudempi otetaan.</translation>
    </message>
    <message>
        <source>Its rule for repeating cannot be followed: %1</source>
        <translation>Sen toistumissääntöä ei voi noudattaa: %1</translation>
    </message>
    <message>
        <source>The file has more entries than Kopa takes.</source>
        <translation>Tiedostossa on enemmän merkintöjä kuin Kopa ottaa vastaan.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Call without a name</source>
        <translation>Nimetön haku</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Its whole last minute is still in time. What comes later is kept and marked.</source>
        <translation>Viimeinen minuutti on kokonaan määräajassa. Myöhemmin tulevat säilytetään ja merkitään.</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it like %1.</source>
        <translation>Aikavyöhykettä ei tunneta. Kirjoita se näin: %1.</translation>
    </message>
    <message>
        <source>Over all parts together, spaces and line ends too. Empty: as long as one likes.</source>
        <translation>Kaikki osat yhteensä, myös välilyönnit ja rivinvaihdot. Tyhjä: pituutta ei ole rajattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) have been begun for this call. A later deadline holds for them too.</source>
        <translation>
            <numerusform>Tähän hakuun on aloitettu %n hakemus. Myöhempi määräaika koskee sitäkin.</numerusform>
            <numerusform>Tähän hakuun on aloitettu %n hakemusta. Myöhempi määräaika koskee niitäkin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Uusi haku</translation>
    </message>
    <message>
        <source>Call without a name</source>
        <translation>Nimetön haku</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 asti</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n hakemus</numerusform>
            <numerusform>%n hakemusta</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet. A call says until when applications are in time and how long they may be.</source>
        <translation>Ei vielä hakuja. Haku kertoo, mihin asti hakemukset ovat ajoissa ja kuinka pitkiä ne saavat olla.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a photo</source>
        <translation>Ota kuva</translation>
    </message>
    <message>
        <source>The camera does not give a picture. Check that no other program uses it.</source>
        <translation>Kamera ei anna kuvaa. Tarkista, ettei toinen ohjelma käytä sitä.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ota</translation>
    </message>
</context>
<context>
    <name>CatalogueSaving</name>
    <message>
        <source>Save as a file</source>
        <translation>Tallenna tiedostoon</translation>
    </message>
    <message>
        <source>Save the catalogue as a file</source>
        <translation>Tallenna kriteerit tiedostoon</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF-tiedoston tekee LibreOffice, jota ei ole tällä laitteella. Tee sen sijaan asiakirja.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>”%1” tallennettiin.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Valitse paikka</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Write or choose</source>
        <translation>Kirjoita tai valitse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lisää ”%1”</translation>
    </message>
    <message>
        <source>Nothing with these words. Try the beginning of the name.</source>
        <translation>Näillä sanoilla ei löytynyt mitään. Kokeile nimen alkua.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Valittavaa ei ole vielä.</translation>
    </message>
</context>
<context>
    <name>ChooseLockPage</name>
    <message>
        <source>How are your notes protected?</source>
        <translation>Miten muistiinpanot suojataan?</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing. Choose what opens it.</source>
        <translation>Kaikki tällä laitteella pidetään salattuna: laitteen löytäjä tai varas ei voi lukea mitään. Valitse, millä se avataan.</translation>
    </message>
    <message>
        <source>Notes of an earlier Kopa are on this device, not sealed yet. They are sealed now, before anything else. Nothing is lost, even if the power goes in the middle.</source>
        <translation>Tällä laitteella on aiemman Kopan muistiinpanoja, joita ei ole vielä salattu. Ne salataan nyt ennen kaikkea muuta. Mitään ei katoa, vaikka virta katkeaisi kesken.</translation>
    </message>
    <message>
        <source>Seal my notes</source>
        <translation>Salaa muistiinpanot</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Minulla on varmuuskopio</translation>
    </message>
</context>
<context>
    <name>ClearTime</name>
    <message>
        <source>Remove the time</source>
        <translation>Poista aika</translation>
    </message>
</context>
<context>
    <name>CodeMatrixPage</name>
    <message>
        <source>No passage has a code yet. Mark words in a note, and give them codes.</source>
        <translation>Millään kohdalla ei ole vielä koodia. Merkitse sanoja muistiinpanosta ja anna niille koodeja.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Avaa muistiinpanot</translation>
    </message>
    <message>
        <source>Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.</source>
        <translation>Kahden koodin risteyksessä on, kuinka usein molemmat ovat samoilla sanoilla; koodin kohdatessa itsensä, kuinka monessa kohdassa se on.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passage(s)</source>
        <translation>
            <numerusform>%1: %n merkitty kohta</numerusform>
            <numerusform>%1: %n merkittyä kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n time(s)</source>
        <translation>
            <numerusform>%1 ja %2: %n kerran</numerusform>
            <numerusform>%1 ja %2: %n kertaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Merged: “%1” stands for this code now.</source>
        <translation>Yhdistetty: tämän koodin sijasta näkyy nyt ”%1”.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Peru yhdistäminen</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Yläkoodi</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ylimmällä tasolla</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Yhdistä koodiin</translation>
    </message>
    <message>
        <source>All its passages are shown under the other code. The merge can be taken back at any time.</source>
        <translation>Kaikki koodin kohdat näkyvät toisen koodin alla. Yhdistämisen voi perua milloin tahansa.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ei enää käytössä</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Yhdistetty tähän</translation>
    </message>
    <message>
        <source>Another person keeps this code, and only that person changes it.</source>
        <translation>Tämä koodi on toisen henkilön oma, ja vain hän muuttaa sitä.</translation>
    </message>
</context>
<context>
    <name>CodePassages</name>
    <message>
        <source>Passages</source>
        <translation>Merkityt kohdat</translation>
    </message>
    <message>
        <source>No passage has this code yet. Mark words in a note, and give them the code.</source>
        <translation>Millään kohdalla ei ole vielä tätä koodia. Merkitse sanoja muistiinpanosta ja anna niille koodi.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>No codes yet. A code names what several passages have in common, such as “evening transport”; passages get it while notes are read.</source>
        <translation>Koodeja ei ole vielä. Koodi nimeää sen, mikä useita merkittyjä kohtia yhdistää, esimerkiksi ”iltakuljetukset”. Kohdat saavat koodinsa muistiinpanoja luettaessa.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Taso %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Uusi koodi</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Koodin nimi</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Lisää koodi</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n merkitty kohta</numerusform>
            <numerusform>%n merkittyä kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>%n alakoodit mukaan lukien</numerusform>
            <numerusform>%n alakoodit mukaan lukien</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>ei enää käytössä</translation>
    </message>
    <message>
        <source>Also the codes that others keep for themselves</source>
        <translation>Myös muiden omat koodit</translation>
    </message>
    <message>
        <source>Several people code the same notes without seeing each other&apos;s work, and compare it.</source>
        <translation>Useat koodaavat samat muistiinpanot näkemättä toistensa työtä ja vertaavat tuloksia.</translation>
    </message>
    <message>
        <source>How often two codes are on the same words.</source>
        <translation>Kuinka usein kaksi koodia on samoilla sanoilla.</translation>
    </message>
    <message>
        <source>Marked words that no finding rests on yet.</source>
        <translation>Merkityt sanat, joihin mikään löydös ei vielä nojaa.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Vain itselle</translation>
    </message>
    <message>
        <source>somebody&apos;s own</source>
        <translation>oma koodi</translation>
    </message>
</context>
<context>
    <name>CodingDisagreements</name>
    <message>
        <source>did not mark it</source>
        <translation>ei merkinnyt kohtaa</translation>
    </message>
    <message>
        <source>marked it without a code</source>
        <translation>merkitsi ilman koodia</translation>
    </message>
    <message>
        <source>Where the coders differ</source>
        <translation>Missä koodaajat ovat eri mieltä</translation>
    </message>
    <message>
        <source>Nowhere: all have marked the same words, and given them the same codes.</source>
        <translation>Ei missään: kaikki ovat merkinneet samat sanat ja antaneet niille samat koodit.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Näkyvissä ovat ensimmäiset %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Sovittu: %1</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Sovitaan: %1</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Päätä uudelleen</translation>
    </message>
</context>
<context>
    <name>CodingFigures</name>
    <message>
        <source>How far the coders agree</source>
        <translation>Kuinka yksimielisiä koodaajat ovat</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.</source>
        <translation>
            <numerusform>%n kohta, jonka joku on merkinnyt; kaikki koodaajat ovat merkinneet niistä %1. Merkitsemätön teksti ei ole mukana.</numerusform>
            <numerusform>%n kohtaa, jotka joku on merkinnyt; kaikki koodaajat ovat merkinneet niistä %1. Merkitsemätön teksti ei ole mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same codes, of the places that two have marked</source>
        <translation>Samat koodit niistä kohdista, jotka kaksi on merkinnyt</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohenin kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffin alfa</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Koodeittain</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n kohta</numerusform>
            <numerusform>%n kohtaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingRoundForm</name>
    <message>
        <source>Give the round a name.</source>
        <translation>Anna kierrokselle nimi.</translation>
    </message>
    <message>
        <source>Choose at least one note.</source>
        <translation>Valitse ainakin yksi muistiinpano.</translation>
    </message>
    <message>
        <source>Choose at least two coders.</source>
        <translation>Valitse ainakin kaksi koodaajaa.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Uusi kierros</translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Koodattavat muistiinpanot</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lisää muistiinpano</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Koodaajat</translation>
    </message>
    <message>
        <source>There is nobody else in the network yet. Invite somebody first.</source>
        <translation>Verkostossa ei ole vielä muita. Kutsu ensin joku.</translation>
    </message>
    <message>
        <source>None chosen: the round is about all codes.</source>
        <translation>Jos yhtään ei valita, kierros koskee kaikkia koodeja.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Lisää koodi</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Avaa kierros</translation>
    </message>
</context>
<context>
    <name>CodingRoundPage</name>
    <message>
        <source>Until the round is closed, nobody is shown what the others mark in it.</source>
        <translation>Ennen kierroksen sulkemista kukaan ei näe, mitä muut merkitsevät.</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Koodaajat: %1</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Koodit: %1</translation>
    </message>
    <message>
        <source>About all codes</source>
        <translation>Koskee kaikkia koodeja</translation>
    </message>
    <message numerus="yes">
        <source>Notes to code, %n left for me</source>
        <translation>
            <numerusform>Koodattavat muistiinpanot, %n jäljellä</numerusform>
            <numerusform>Koodattavat muistiinpanot, %n jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Koodattavat muistiinpanot</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Ei vielä merkintöjä</translation>
    </message>
    <message>
        <source>I have marked something</source>
        <translation>Merkintöjä on jo tehty</translation>
    </message>
    <message>
        <source>A closed round is not opened again: from then on everybody sees what all have marked.</source>
        <translation>Suljettua kierrosta ei avata uudelleen: sen jälkeen kaikki näkevät kaikkien merkinnät.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Sulje kierros</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Suljetaanko kierros?</translation>
    </message>
    <message numerus="yes">
        <source>You have marked nothing in %n note(s) yet. A closed round is not opened again.</source>
        <translation>
            <numerusform>%n muistiinpanossa ei ole vielä omia merkintöjä. Suljettua kierrosta ei avata uudelleen.</numerusform>
            <numerusform>%n muistiinpanossa ei ole vielä omia merkintöjä. Suljettua kierrosta ei avata uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed round is not opened again.</source>
        <translation>Suljettua kierrosta ei avata uudelleen.</translation>
    </message>
</context>
<context>
    <name>CodingRoundsPage</name>
    <message>
        <source>No rounds yet. In a round two or more people give codes to the same notes without seeing each other&apos;s work; when it is closed, Kopa shows how far they agree.</source>
        <translation>Kierroksia ei vielä ole. Kierroksella kaksi tai useampi antaa koodeja samoille muistiinpanoille näkemättä toistensa työtä. Kun kierros suljetaan, Kopa näyttää, kuinka yksimielisiä he ovat.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n koodaaja</numerusform>
            <numerusform>%n koodaajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message numerus="yes">
        <source>%n left for me</source>
        <translation>
            <numerusform>%n koodaamatta</numerusform>
            <numerusform>%n koodaamatta</numerusform>
        </translation>
    </message>
    <message>
        <source>I have marked something in every note</source>
        <translation>Merkintöjä on jokaisessa muistiinpanossa</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Alpha cannot be told: too little is coded by two, or all of it alike.</source>
        <translation>Alfaa ei voi laskea: kaksi on koodannut liian vähän samaa, tai kaikki on koodattu samoin.</translation>
    </message>
    <message>
        <source>Reliable: conclusions can be drawn from these codes.</source>
        <translation>Luotettava: koodeista voi tehdä päätelmiä.</translation>
    </message>
    <message>
        <source>Only tentative conclusions can be drawn. Talk about what you saw differently.</source>
        <translation>Koodeista voi tehdä vain alustavia päätelmiä. Eroista on hyvä keskustella.</translation>
    </message>
    <message>
        <source>Not reliable yet. Make the definitions clearer, and code again.</source>
        <translation>Ei vielä luotettava. Määritelmiä on syytä tarkentaa ja koodata uudelleen.</translation>
    </message>
    <message>
        <source>No better than chance. Make the definitions clearer, and code again.</source>
        <translation>Ei sattumaa parempi. Määritelmiä on syytä tarkentaa ja koodata uudelleen.</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>lähes täysi yksimielisyys</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>vahva yksimielisyys</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>kohtalainen yksimielisyys</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>välttävä yksimielisyys</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>heikko yksimielisyys</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>yksimielisyys ei ylitä sattumaa</translation>
    </message>
    <message>
        <source>Somebody not in the network</source>
        <translation>Joku verkoston ulkopuolelta</translation>
    </message>
</context>
<context>
    <name>ComboPicker</name>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Poista valinta</translation>
    </message>
</context>
<context>
    <name>ComparedSeries</name>
    <message>
        <source>The provider itself</source>
        <translation>Järjestäjä itse</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ei kerrota</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>sanallisesti</translation>
    </message>
    <message>
        <source>The definition changed here</source>
        <translation>Määritelmä muuttui tässä</translation>
    </message>
</context>
<context>
    <name>ConsentAsking</name>
    <message>
        <source>Answered in another way</source>
        <translation>Vastattu muulla tavalla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Henkilön kieli</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Language of the person</source>
        <translation>Henkilön kieli</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation>Miten vastaus annettiin</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Peru suostumus</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Has not been asked</source>
        <translation>Ei ole vielä kysytty</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Peruttu %1</translation>
    </message>
    <message>
        <source>Said no to everything</source>
        <translation>Kielsi kaiken</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n kuva ilman kaikkien suostumusta</numerusform>
            <numerusform>%n kuvaa ilman kaikkien suostumusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n äänite ilman kaikkien suostumusta</numerusform>
            <numerusform>%n äänitettä ilman kaikkien suostumusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who was erased</source>
        <translation>Henkilö, jonka tiedot on poistettu</translation>
    </message>
    <message>
        <source>Nobody is listed as a participant of this note yet.</source>
        <translation>Tähän muistiinpanoon ei ole vielä merkitty osallistujia.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Lisää osallistujat</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Siirry muistiinpanoihin</translation>
    </message>
    <message>
        <source>The wording that a person sees is kept with the answer. Whoever withdraws is left out of quotes, and everything that stands on their words is marked.</source>
        <translation>Henkilön näkemä teksti tallennetaan vastauksen mukana. Suostumuksensa peruneen sanoja ei lainata, ja kaikki niiden varaan kirjoitettu merkitään.</translation>
    </message>
</context>
<context>
    <name>ContactConsent</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>The consent is withdrawn: this person stays out of lists, cards and public pages.</source>
        <translation>Suostumus on peruttu: henkilö jää pois luetteloista, korteista ja julkisilta sivuilta.</translation>
    </message>
    <message>
        <source>Without consent this person stays out of lists, cards and public pages.</source>
        <translation>Ilman suostumusta henkilö jää pois luetteloista, korteista ja julkisilta sivuilta.</translation>
    </message>
    <message>
        <source>May be shown: %1.</source>
        <translation>Saa näyttää: %1.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Erased person</source>
        <translation>Poistettu henkilö</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data?</source>
        <translation>Poistetaanko tämän henkilön tiedot?</translation>
    </message>
    <message>
        <source>The name, e-mail and telephone are erased here at once, and on the server and everybody else&apos;s devices when they next connect. Titles and notes stay. Nobody can bring it back.</source>
        <translation>Nimi, sähköposti ja puhelin poistetaan täältä heti sekä palvelimelta ja kaikkien muiden laitteista, kun ne seuraavan kerran ovat yhteydessä. Nimikkeet ja muistiinpanot jäävät. Kukaan ei voi palauttaa tietoja.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Erased on %1 by %2. Nothing about this person can be added here any more.</source>
        <translation>Poistettu %1, poistaja %2. Tähän ei voi enää lisätä mitään tästä henkilöstä.</translation>
    </message>
    <message>
        <source>If the person asks</source>
        <translation>Jos henkilö kysyy</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>Saved: %1. It is not sealed: give it only to that person.</source>
        <translation>Tallennettu: %1. Sitä ei ole suojattu: anna se vain kyseiselle henkilölle.</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data</source>
        <translation>Poista tämän henkilön tiedot</translation>
    </message>
    <message>
        <source>Notes that name this person</source>
        <translation>Muistiinpanot, joissa henkilö nimetään</translation>
    </message>
    <message>
        <source>Erasing does not change what is written in notes. Open them and take the name out by hand.</source>
        <translation>Poistaminen ei muuta muistiinpanojen tekstiä. Avaa ne ja ota nimi pois itse.</translation>
    </message>
    <message>
        <source>among the participants</source>
        <translation>osallistujissa</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>tekstissä</translation>
    </message>
    <message>
        <source>What is kept about this person</source>
        <translation>Mitä tästä henkilöstä säilytetään</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Kuka voi lukea sen</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Säilytetään nyt</translation>
    </message>
    <message>
        <source>Everything written</source>
        <translation>Kaikki kirjoitettu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Kenttä</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Kirjoittaja</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>poistettu</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ei mitään.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Everybody may ask what you keep about them, and have it erased. The report is a file with everything in it: each field, since when, who wrote it, and the notes that name the contact.</source>
        <translation>Päivä</translation>
    </message>
</context>
<context>
    <name>CostItemPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>The state and the learners need not be named.</source>
        <translation>Valtiota ja oppijoita ei tarvitse nimetä.</translation>
    </message>
    <message>
        <source>Empty when it goes to staff, sellers or others.</source>
        <translation>Tyhjä, kun raha menee henkilöstölle, myyjille tai muille.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this course differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä kurssista eri tavalla. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Milloin ja missä</translation>
    </message>
    <message>
        <source>The tray has no slots yet. They are entered on its page.</source>
        <translation>Tarjottimella ei ole vielä palkkeja. Ne kirjataan tarjottimen sivulla.</translation>
    </message>
</context>
<context>
    <name>CourseWishes</name>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>Kokonaisluku tai tyhjä.</translation>
    </message>
    <message>
        <source>Seats and wishes</source>
        <translation>Paikat ja toiveet</translation>
    </message>
    <message>
        <source>Numbers only, no names. What the principals grant goes before the rule of the tray.</source>
        <translation>Vain lukuja, ei nimiä. Rehtorien myöntämät paikat menevät tarjottimen jakotavan edelle.</translation>
    </message>
    <message>
        <source>Add the schools on the tray&apos;s page; then each can wish for seats here.</source>
        <translation>Lisää koulut tarjottimen sivulla. Sen jälkeen niiden toiveet kirjataan tähän.</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>saa %1</translation>
    </message>
    <message>
        <source>Wishes for</source>
        <translation>Toivoo</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>agreed by %1 of %2</source>
        <translation>hyväksynyt %1/%2</translation>
    </message>
    <message>
        <source>No common criterion is in force on this day. Propose one, or one that a municipality has already.</source>
        <translation>Mikään yhteinen kriteeri ei ole tänä päivänä voimassa. Ehdolle voi asettaa uuden tai kunnan oman kriteerin.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Mitään ei ole ehdolla.</translation>
    </message>
    <message>
        <source>What is decided to stay outside is kept here, with the reason.</source>
        <translation>Pois jätetyt kriteerit säilyvät täällä perusteluineen.</translation>
    </message>
    <message>
        <source>What each municipality asks today is written here, so that it can be laid side by side.</source>
        <translation>Tänne kirjataan, mitä kukin kunta vaatii nyt, jotta vaatimuksia voi verrata.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Uusi kriteeri</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) were changed by two at once. The version before stays in force until one is chosen.</source>
        <translation>
            <numerusform>Kaksi muutti %n kriteeriä samaan aikaan. Aiempi versio on voimassa, kunnes toinen valitaan.</numerusform>
            <numerusform>Kaksi muutti %n kriteeriä samaan aikaan. Aiempi versio on voimassa, kunnes toinen valitaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>Voimassa päivänä</translation>
    </message>
    <message>
        <source>Without a day: today.</source>
        <translation>Ilman päivää: tänään.</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Kriteeri ilman otsikkoa</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n vastustaa</numerusform>
            <numerusform>%n vastustaa</numerusform>
        </translation>
    </message>
    <message>
        <source>words missing in some language</source>
        <translation>tekstiä puuttuu jollakin kielellä</translation>
    </message>
    <message>
        <source>belongs to no common one</source>
        <translation>ei kuulu yhteiseen</translation>
    </message>
</context>
<context>
    <name>CriterionAsked</name>
    <message>
        <source>Without a choice: in all of them.</source>
        <translation>Ilman valintaa: kaikissa.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Tämä ei ole luku.</translation>
    </message>
    <message>
        <source>Without a choice: the month after the period.</source>
        <translation>Ilman valintaa: kauden jälkeinen kuukausi.</translation>
    </message>
    <message>
        <source>Figures are told for each of these apart, and for all.</source>
        <translation>Luvut kerrotaan kaikista ja jokaisesta näistä erikseen.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lisää ryhmä</translation>
    </message>
</context>
<context>
    <name>CriterionBelongs</name>
    <message>
        <source>Without a municipality it is a common one.</source>
        <translation>Ilman kuntaa kriteeri on yhteinen.</translation>
    </message>
    <message>
        <source>Asked of these providers</source>
        <translation>Vaaditaan näiltä järjestäjiltä</translation>
    </message>
    <message>
        <source>Without a choice: of all.</source>
        <translation>Ilman valintaa: kaikilta.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lisää järjestäjä</translation>
    </message>
    <message>
        <source>Add a place in %1</source>
        <translation>Lisää kohta: %1</translation>
    </message>
</context>
<context>
    <name>CriterionLanguages</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n puuttuu</numerusform>
            <numerusform>%n puuttuu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
</context>
<context>
    <name>CriterionRivals</name>
    <message>
        <source>Changed by two at once</source>
        <translation>Kaksi muutti samaan aikaan</translation>
    </message>
    <message>
        <source>Both versions are kept. Until one is chosen, the version before stays in force.</source>
        <translation>Molemmat versiot ovat tallessa. Aiempi versio on voimassa, kunnes toinen valitaan.</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>tämä versio</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Pidä tämä versio</translation>
    </message>
</context>
<context>
    <name>CriterionVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>voimassa %1 alkaen</translation>
    </message>
    <message>
        <source>Propose a new version</source>
        <translation>Ehdota uutta versiota</translation>
    </message>
    <message>
        <source>Propose it to all</source>
        <translation>Ehdota kaikille</translation>
    </message>
</context>
<context>
    <name>CriterionVoices</name>
    <message>
        <source>What municipalities say</source>
        <translation>Kuntien kannat</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>voimassa %1 alkaen</translation>
    </message>
    <message>
        <source>Take back what %1 said</source>
        <translation>Peru kannanotto: %1</translation>
    </message>
    <message>
        <source>Applies there from</source>
        <translation>Voimassa siellä alkaen</translation>
    </message>
</context>
<context>
    <name>CrosswalkCard</name>
    <message>
        <source>no criterion</source>
        <translation>ei kriteeriä</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Kriteeri ilman otsikkoa</translation>
    </message>
</context>
<context>
    <name>CrosswalkPage</name>
    <message>
        <source>Answers to no other framework</source>
        <translation>Ei vastaavuutta muualla</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>The applicants read them.</source>
        <translation>Hakijat lukevat ne.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Muuta päätöstä</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Tallenna päätös</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Choose a note from the list, or write a new one.</source>
        <translation>Valitse muistiinpano luettelosta tai kirjoita uusi.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Valitse luettelosta.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>DetailBanners</name>
    <message>
        <source>Two people wrote something here differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tänne jotain eri tavalla. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>DetailEvidence</name>
    <message>
        <source>The passage is no evidence of this any more</source>
        <translation>Kohta ei ole enää tämän näyttönä</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Sanat, joita ei ole tällä laitteella</translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation>Poista nämä sanat</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet. Add words that are marked in the notes.</source>
        <translation>Näyttöä ei ole vielä. Lisää muistiinpanoissa merkittyjä sanoja.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lisää näyttöä</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” poistettiin</translation>
    </message>
</context>
<context>
    <name>DetailMoney</name>
    <message>
        <source>This is no sum of money.</source>
        <translation>Tämä ei ole rahasumma.</translation>
    </message>
</context>
<context>
    <name>DetailNote</name>
    <message>
        <source>A note</source>
        <translation>Muistiinpano</translation>
    </message>
</context>
<context>
    <name>DetailNumber</name>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>Kokonaisluku, enintään %1, tai tyhjä.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Printed recovery code</source>
        <translation>Tulostettu palautuskoodi</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>The device is lost?</source>
        <translation>Onko laite kadonnut?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Poistetaanko laite?</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>Kyllä, se on kadonnut</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Poista laite</translation>
    </message>
    <message>
        <source>The printed code stops working everywhere. Make a new one afterwards.</source>
        <translation>Tulostettu koodi lakkaa toimimasta kaikkialla. Tee sen jälkeen uusi.</translation>
    </message>
    <message>
        <source>It stops getting anything new at its next contact. What is on it stays there, as locked as it was: without the passphrase nobody reads it. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>Laite ei saa enää mitään uutta, kun se seuraavan kerran ottaa yhteyttä. Sillä jo oleva pysyy sillä yhtä lukittuna kuin ennenkin: ilman salalausetta sitä ei lue kukaan. Verkoston avaimet vaihtuvat, joten myöhempiä muistiinpanoja ei voi lukea vanhoilla.</translation>
    </message>
    <message>
        <source>What it wrote after today is kept apart and shown to an administrator.</source>
        <translation>Mitä sillä tämän jälkeen kirjoitetaan, pidetään erillään ja näytetään ylläpitäjälle.</translation>
    </message>
    <message>
        <source>In the network since %1</source>
        <translation>Verkostossa alkaen %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Nähty viimeksi %1</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Siltä ei ole vielä tullut mitään.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Tämä laite</translation>
    </message>
    <message>
        <source>This device is lost</source>
        <translation>Tämä laite on kadonnut</translation>
    </message>
    <message>
        <source>Make the printed code useless</source>
        <translation>Mitätöi tulostettu koodi</translation>
    </message>
    <message>
        <source>Take this device out</source>
        <translation>Poista tämä laite</translation>
    </message>
    <message>
        <source>This device has been taken out.</source>
        <translation>Laite on poistettu.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>DifferMark</name>
    <message>
        <source>Two versions</source>
        <translation>Kaksi versiota</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Somebody moved this to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Joku siirsi tämän roskakoriin samaan aikaan, kun toinen kirjoitti siihen. Kirjoitettu säilytettiin.</translation>
    </message>
    <message>
        <source>Two people wrote in the same sentences. Both people&apos;s words are in the text; read the joined sentences once.</source>
        <translation>Kaksi ihmistä kirjoitti samoihin virkkeisiin. Molempien sanat ovat tekstissä; yhdistetyt virkkeet kannattaa lukea kerran läpi.</translation>
    </message>
    <message>
        <source>Two people changed this at the same time. Both changes were taken in.</source>
        <translation>Kaksi ihmistä muutti tätä samaan aikaan. Molemmat muutokset ovat mukana.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tyhjä</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Rekisteristä</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Pidä tämä</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Pidä ”%1”</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Näkyy nyt</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Näyttää oikealta</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Avaa sivu</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Two people differed</source>
        <translation>Kirjattu eri tavoin</translation>
    </message>
    <message>
        <source>Nothing that anybody wrote is lost. Choose what is shown; the rest stays in the history, and you can undo each choice.</source>
        <translation>Mitään kirjoitettua ei ole kadonnut. Tässä valitaan, mikä näkyy; muu jää historiaan, ja jokaisen valinnan voi kumota.</translation>
    </message>
    <message>
        <source>Your choice is shown from now on</source>
        <translation>Valittu näkyy tästä lähtien</translation>
    </message>
    <message>
        <source>Marked as looked at</source>
        <translation>Merkitty katsotuksi</translation>
    </message>
    <message>
        <source>Show all such places</source>
        <translation>Näytä kaikki tällaiset kohdat</translation>
    </message>
    <message>
        <source>Nothing waits for you here. When two people write differently about the same thing without seeing each other&apos;s words, both stand here side by side.</source>
        <translation>Täällä ei ole mitään katsottavaa. Kun kaksi ihmistä kirjaa saman asian eri tavoin näkemättä toistensa tekstiä, molemmat näkyvät tässä rinnakkain.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
</context>
<context>
    <name>DistanceRulePage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Jätetään tyhjäksi, kun raja on voimassa toistaiseksi.</translation>
    </message>
    <message>
        <source>The law and its section, a decision, or who said so and when</source>
        <translation>Laki ja pykälä, päätös tai kuka niin sanoi ja milloin</translation>
    </message>
</context>
<context>
    <name>DistanceRulesPage</name>
    <message>
        <source>New limit</source>
        <translation>Uusi raja</translation>
    </message>
    <message>
        <source>A limit that begins takes the place of all before it. An offering is held against those of its days; nothing is forbidden.</source>
        <translation>Voimaan tuleva raja korvaa kaikki aiemmat. Koulutusta verrataan oman ajankohtansa rajoihin; mitään ei kielletä.</translation>
    </message>
    <message>
        <source>A limit of no education form</source>
        <translation>Raja ilman koulutusmuotoa</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>No limit has been entered. Kopa brings none along, since they change: enter the one that holds, with its source and its first day.</source>
        <translation>Rajoja ei ole kirjattu. Kopassa ei ole niitä valmiina, koska ne muuttuvat: kirjaa voimassa oleva raja, sen lähde ja ensimmäinen päivä.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 alkaen</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What was held counts, and what was handed over. The tick says that a pilot has had it, the calendar that it is planned.</source>
        <translation>Mukaan lasketaan se, mikä on pidetty tai annettu. Valintamerkki kertoo, että pilotti on saanut sen, kalenteri, että se on suunniteltu.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
    <message>
        <source>Takes no part in %1.</source>
        <translation>Ei mukana vuonna %1.</translation>
    </message>
</context>
<context>
    <name>EqualityPage</name>
    <message>
        <source>Equal access</source>
        <translation>Yhdenvertainen saatavuus</translation>
    </message>
    <message>
        <source>All pilots</source>
        <translation>Kaikki pilotit</translation>
    </message>
    <message>
        <source>“Next door” is in the same sub-region or the same pilot. What nobody has told yet counts as nowhere.</source>
        <translation>”Naapurissa” tarkoittaa samaa seutukuntaa tai samaa pilottia. Se, mitä kukaan ei ole vielä kirjannut, lasketaan kohtaan ”ei missään”.</translation>
    </message>
    <message>
        <source>Municipalities by education form</source>
        <translation>Kunnat koulutusmuodoittain</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Kunnittain</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Say what is offered</source>
        <translation>Kirjaa tarjonta</translation>
    </message>
    <message>
        <source>This pilot has no municipalities.</source>
        <translation>Pilotissa ei ole kuntia.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The event is cancelled. The invitation says so; tell those who registered.</source>
        <translation>Tilaisuus on peruttu. Se lukee kutsussa; kerro siitä ilmoittautuneille.</translation>
    </message>
    <message>
        <source>Two people wrote something about this event differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti jotakin tästä tilaisuudesta eri tavoin. Molemmat on säilytetty.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Työpajan muistiinpano</translation>
    </message>
    <message>
        <source>Hold it with a note</source>
        <translation>Pidä se muistiinpanon kanssa</translation>
    </message>
    <message>
        <source>Whoever signs in there was present here.</source>
        <translation>Siellä kirjautuneet ovat läsnä tässä.</translation>
    </message>
</context>
<context>
    <name>EventPaperCard</name>
    <message>
        <source>Copied. Paste it into a mail.</source>
        <translation>Kopioitu. Liitä se sähköpostiin.</translation>
    </message>
    <message>
        <source>Nobody was present yet, so nothing was written.</source>
        <translation>Kukaan ei ole vielä ollut läsnä, joten mitään ei kirjoitettu.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettu.</numerusform>
            <numerusform>%n tiedostoa kirjoitettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Kutsun kieli</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF-tiedoston tekee LibreOffice, jota ei ole tällä laitteella. Tee sen sijaan asiakirja.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Tallenna kutsu</translation>
    </message>
    <message>
        <source>Copy the invitation for a mail</source>
        <translation>Kopioi kutsu sähköpostiin</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Osallistumistodistukset</translation>
    </message>
    <message>
        <source>A file for everybody who was present, in the language of each.</source>
        <translation>Tiedosto jokaiselle läsnä olleelle, kullekin omalla kielellä.</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>waits, number %1</source>
        <translation>jonossa, sija %1</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>tuli ilmoittautumatta</translation>
    </message>
    <message>
        <source>signed in at the workshop</source>
        <translation>kirjautui työpajassa</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>ei tule</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1/%2 paikasta varattu</translation>
    </message>
    <message>
        <source>As many as come</source>
        <translation>Paikkoja ei ole rajattu</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n läsnä</numerusform>
            <numerusform>%n läsnä</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as many as come.</source>
        <translation>Tyhjä: paikkoja ei rajata.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a seat and wait(s) now: %1. Tell them, or add seats.</source>
        <translation>
            <numerusform>%n paikan saanut on nyt jonossa: %1. Kerro siitä, tai lisää paikkoja.</numerusform>
            <numerusform>%n paikan saanutta on nyt jonossa: %1. Kerro siitä heille, tai lisää paikkoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: who registers now is kept and marked.</source>
        <translation>Päättynyt: tämän jälkeen tulevat säilytetään ja merkitään.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>registered after the close</source>
        <translation>ilmoittautui määräajan jälkeen</translation>
    </message>
    <message>
        <source>registered twice?</source>
        <translation>kahdesti ilmoittautunut?</translation>
    </message>
    <message>
        <source>%1 comes after all</source>
        <translation>%1 tulee sittenkin</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 ei tule</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Lisää osallistuja</translation>
    </message>
    <message>
        <source>Only what somebody has asked for. It can be erased.</source>
        <translation>Vain se, mitä joku on itse pyytänyt. Sen voi poistaa.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Ilmoita</translation>
    </message>
    <message>
        <source>Is here without registering</source>
        <translation>Paikalla ilmoittautumatta</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Todistus: %1</translation>
    </message>
</context>
<context>
    <name>EventPlan</name>
    <message>
        <source>Without a pilot it is for the whole network.</source>
        <translation>Ilman pilottia se on koko verkostolle.</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Lisää pilotti</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lisää teema</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>A line for each item: 9.00 Opening</source>
        <translation>Rivi kutakin kohtaa varten: 9.00 Avaus</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message numerus="yes">
        <source>%n passage(s) added to the evidence</source>
        <translation>
            <numerusform>%n kohta lisättiin näyttöön</numerusform>
            <numerusform>%n kohtaa lisättiin näyttöön</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lisää näyttöä</translation>
    </message>
    <message>
        <source>Search the marked words</source>
        <translation>Hae merkityistä sanoista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>No marked words like these.</source>
        <translation>Tällaisia merkittyjä sanoja ei ole.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark words in a note, and they can be chosen here.</source>
        <translation>Mitään ei ole vielä merkitty. Kun muistiinpanosta merkitään sanoja, ne voi valita täältä.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>It is evidence already.</source>
        <translation>Tämä on jo näyttönä.</translation>
    </message>
    <message>
        <source>Not marked yet in these notes</source>
        <translation>Näissä muistiinpanoissa vielä merkitsemättä</translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation>
            <numerusform>Lisää %n kohta</numerusform>
            <numerusform>Lisää %n kohtaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Save as a file</source>
        <translation>Tallenna tiedostoksi</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Tallenna luettelo tiedostoksi</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Only persons who have agreed to it are in the file. It is not sealed.</source>
        <translation>Tiedostossa ovat vain henkilöt, jotka ovat antaneet suostumuksensa. Tiedostoa ei ole salattu.</translation>
    </message>
    <message>
        <source>Everything that is not in the trash, a column for each field. The file is not sealed.</source>
        <translation>Kaikki, mikä ei ole roskakorissa, oma sarake jokaiselle kentälle. Tiedostoa ei ole salattu.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>”%1” kirjoitettiin, %n rivi.</numerusform>
            <numerusform>”%1” kirjoitettiin, %n riviä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out without consent.</source>
        <translation>
            <numerusform>%n jäi pois ilman suostumusta.</numerusform>
            <numerusform>%n jäi pois ilman suostumusta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Valitse paikka</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save a list as a file</source>
        <translation>Tallenna luettelo tiedostoksi</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Mikä luettelo</translation>
    </message>
</context>
<context>
    <name>ExtractColumns</name>
    <message>
        <source>The authority&apos;s columns</source>
        <translation>Viranomaisen sarakkeet</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lisää sarake</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” poistettiin</translation>
    </message>
    <message>
        <source>What goes into each</source>
        <translation>Mitä kuhunkin tulee</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Esimerkiksi %1</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Jää tyhjäksi</translation>
    </message>
</context>
<context>
    <name>ExtractPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>None chosen: all kinds of education.</source>
        <translation>Jos mitään ei valita, mukana ovat kaikki koulutuslajit.</translation>
    </message>
</context>
<context>
    <name>ExtractSaving</name>
    <message>
        <source>All periods</source>
        <translation>Kaikki kaudet</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Kaikki järjestäjät</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the reports that were sent and that this device may read.</source>
        <translation>
            <numerusform>%n rivi lähetetyistä raporteista, joita tämä laite saa lukea.</numerusform>
            <numerusform>%n riviä lähetetyistä raporteista, joita tämä laite saa lukea.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has been sent yet that fits. There is nothing to write.</source>
        <translation>Yhtään sopivaa raporttia ei ole vielä lähetetty. Kirjoitettavaa ei ole.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>”%1” kirjoitettiin, %n rivi.</numerusform>
            <numerusform>”%1” kirjoitettiin, %n riviä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Tallenna poiminta</translation>
    </message>
</context>
<context>
    <name>ExtractsPage</name>
    <message>
        <source>Take the columns of a form</source>
        <translation>Ota lomakkeen sarakkeet</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Uusi malli</translation>
    </message>
    <message>
        <source>A template without a name</source>
        <translation>Nimetön malli</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n sarake</numerusform>
            <numerusform>%n saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>Every municipality owes the authority the same figures. Take the columns of the authority&apos;s form here once, say what goes into each, and write the file from the reports that were sent.</source>
        <translation>Jokainen kunta on velvollinen antamaan viranomaiselle samat luvut. Viranomaisen lomakkeen sarakkeet otetaan tähän kerran, kerrotaan, mitä kuhunkin tulee, ja tiedosto syntyy lähetetyistä raporteista.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Close Kopa</source>
        <translation>Sulje Kopa</translation>
    </message>
    <message>
        <source>Kopa can read everything that still holds together into a place of its own and show what is missing. The damaged files are not touched, and you decide afterwards how to go on.</source>
        <translation>Kopa voi lukea kaiken vielä ehjän omaan paikkaansa ja näyttää, mitä puuttuu. Vioittuneisiin tiedostoihin ei kosketa, ja sen jälkeen päätät, miten jatketaan.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Reading what is whole …</source>
        <translation>Luetaan ehjää …</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Pelasta mitä voi pelastaa</translation>
    </message>
</context>
<context>
    <name>FeeDueCard</name>
    <message>
        <source>had: %1</source>
        <translation>saatu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned ahead</source>
        <translation>
            <numerusform>%n tulossa</numerusform>
            <numerusform>%n tulossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over, held or not?</source>
        <translation>
            <numerusform>%n mennyt, pidettiinkö?</numerusform>
            <numerusform>%n mennyttä, pidettiinkö?</numerusform>
        </translation>
    </message>
    <message>
        <source>own experts %1, outside experts %2</source>
        <translation>omat asiantuntijat %1, ulkopuoliset %2</translation>
    </message>
    <message>
        <source>What the fee buys</source>
        <translation>Mitä osallistumismaksulla saa</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Annettu tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to the area</source>
        <translation>
            <numerusform>%n käynti alueella</numerusform>
            <numerusform>%n käyntiä alueella</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of this pilot</source>
        <translation>Tämän pilotin ohjelma</translation>
    </message>
</context>
<context>
    <name>FeeMembers</name>
    <message>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 with it</source>
        <translation>%1 ilman arvonlisäveroa, %2 veroineen</translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n asukas</numerusform>
            <numerusform>%n asukasta</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Tämä ei ole rahasumma. Kirjoita se näin: %1.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Viite %1</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>muistutettu %1</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Maksettu tänään</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Muistutettu tänään</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>maksettu %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>ei avointa</translation>
    </message>
    <message>
        <source>%1 paid too much</source>
        <translation>%1 maksettu liikaa</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 avoinna</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Tallenna erittely</translation>
    </message>
    <message>
        <source>stated on %1, due on %2</source>
        <translation>erittely %1, eräpäivä %2</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message>
        <source>Fee %1</source>
        <translation>Osallistumismaksu %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The pilot has no members in %1, or no rate is set for it.</source>
        <translation>Pilotilla ei ole jäseniä vuonna %1, tai vuodelle ei ole asetettu maksua.</translation>
    </message>
    <message>
        <source>%1 and %2 % VAT</source>
        <translation>%1 ja alv %2 %</translation>
    </message>
    <message>
        <source>Nothing has any weight: fill in the numbers below.</source>
        <translation>Jakoperusteena ei ole yhtään lukua: täytä luvut alla.</translation>
    </message>
    <message>
        <source>The fixed parts do not make up the fee. Leave somebody without one, or change the sums.</source>
        <translation>Kiinteät osuudet eivät vastaa maksua. Jätä jokin jäsen ilman kiinteää osuutta tai muuta summia.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Sovittu %1.</translation>
    </message>
    <message>
        <source>Divide anew</source>
        <translation>Jaa uudelleen</translation>
    </message>
    <message>
        <source>This is agreed</source>
        <translation>Tästä on sovittu</translation>
    </message>
    <message>
        <source>Joint authorities and companies have no inhabitants of their own.</source>
        <translation>Kuntayhtymillä ja yhtiöillä ei ole omia asukkaita.</translation>
    </message>
    <message>
        <source>Who has no fixed part shares the rest, by weights where there are any.</source>
        <translation>Jäsenet, joilla ei ole kiinteää osuutta, jakavat loput; painojen mukaan, jos niitä on.</translation>
    </message>
    <message>
        <source>A cent could not be divided: of equal claims, the first ones in the register got it.</source>
        <translation>Senttiä ei voinut jakaa: yhtä suurista osuuksista sen saivat rekisterissä ensimmäiset.</translation>
    </message>
    <message>
        <source>VAT is rounded for each statement; together it is %1 more or less than on the whole.</source>
        <translation>Arvonlisävero pyöristetään laskelma kerrallaan; yhteensä se eroaa koko maksun verosta %1.</translation>
    </message>
</context>
<context>
    <name>FeeStatements</name>
    <message>
        <source>Folder for the statements</source>
        <translation>Erittelyjen kansio</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Maksuerittelyt</translation>
    </message>
    <message>
        <source>The member&apos;s own</source>
        <translation>Jäsenen oma</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written.</source>
        <translation>
            <numerusform>%n erittely tallennettiin.</numerusform>
            <numerusform>%n erittelyä tallennettiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save all statements</source>
        <translation>Tallenna kaikki erittelyt</translation>
    </message>
    <message>
        <source>To whom it is paid</source>
        <translation>Kenelle maksetaan</translation>
    </message>
</context>
<context>
    <name>FeeWays</name>
    <message>
        <source>Side by side</source>
        <translation>Rinnakkain</translation>
    </message>
    <message>
        <source>Without VAT. Fill in students, weights or fixed parts to see those ways too.</source>
        <translation>Ilman arvonlisäveroa. Kun täytät opiskelijamäärät, painot tai kiinteät osuudet, näet myös niiden mukaiset jaot.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file is on the server and not on this device. It is fetched when you ask for it.</source>
        <translation>Liite on palvelimella, ei tällä laitteella. Se haetaan pyydettäessä.</translation>
    </message>
    <message>
        <source>The file is being fetched.</source>
        <translation>Liitettä haetaan.</translation>
    </message>
    <message>
        <source>The file is fetched when there is a connection.</source>
        <translation>Liite haetaan, kun yhteys löytyy.</translation>
    </message>
    <message>
        <source>Kopa does not show files of this kind. Save a copy to open it with another program.</source>
        <translation>Kopa ei näytä tällaisia tiedostoja. Tallenna kopio, niin sen voi avata toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Liitteen pikkukuva</translation>
    </message>
    <message>
        <source>Fetch now (%1)</source>
        <translation>Hae nyt (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
</context>
<context>
    <name>FileFoot</name>
    <message>
        <source>Caption</source>
        <translation>Kuvateksti</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Kopiota tallennetaan</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Edellinen liite</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Seuraava liite</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>Saved in %1. This copy is not protected by Kopa.</source>
        <translation>Tallennettu: %1. Kopa ei suojaa tätä kopiota.</translation>
    </message>
    <message>
        <source>Save a copy?</source>
        <translation>Tallennetaanko kopio?</translation>
    </message>
    <message>
        <source>The copy lies outside of Kopa: whoever can open the folder can open it, and it is not removed with the note. Delete it when you no longer need it.</source>
        <translation>Kopio jää Kopan ulkopuolelle: jokainen, joka pääsee kansioon, voi avata sen, eikä se poistu muistiinpanon mukana. Poista se, kun sitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Valitse paikka</translation>
    </message>
    <message>
        <source>“%1” was taken out of the note</source>
        <translation>”%1” poistettiin muistiinpanosta</translation>
    </message>
    <message>
        <source>Take out of the note</source>
        <translation>Poista muistiinpanosta</translation>
    </message>
    <message>
        <source>This file is not in the note any more. Somebody has taken it out.</source>
        <translation>Tätä liitettä ei enää ole muistiinpanossa. Joku on poistanut sen.</translation>
    </message>
</context>
<context>
    <name>FilePages</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Avataan …</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>Farther</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Lähennä</translation>
    </message>
</context>
<context>
    <name>FileSound</name>
    <message>
        <source>Place in the recording</source>
        <translation>Kohta äänitteessä</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Toista</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text goes on. Save a copy to read all of it.</source>
        <translation>Teksti jatkuu. Tallenna kopio, niin sen voi lukea kokonaan.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Äänite</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-asiakirja</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Tekstitiedosto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Tallennetaan</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Vain tällä laitteella</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Matkalla</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Turvassa palvelimella</translation>
    </message>
    <message>
        <source>Not fetched, %1</source>
        <translation>Ei haettu, %1</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Ei haettu</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Katso tätä</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was added, and the file itself is untouched. A file may have 512 MB, a picture 120 million pixels; make it smaller, or send it another way.</source>
        <translation>Tiedosto on liian suuri. Mitään ei lisätty, ja itse tiedosto on koskematon. Tiedostossa saa olla 512 MB ja kuvassa 120 miljoonaa pikseliä. Pienennä se tai lähetä se muuta kautta.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not added. What was saved earlier is safe, and the file itself is untouched. Free some space and try again.</source>
        <translation>Levy on täynnä, joten tiedostoa ei lisätty. Aiemmin tallennettu on turvassa, ja itse tiedosto on koskematon. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check that it is still there, that it is a file and not a folder, and that you may open it.</source>
        <translation>Tiedostoa ei voi lukea. Mitään ei lisätty. Tarkista, että se on yhä paikallaan, että se on tiedosto eikä kansio ja että sen saa avata.</translation>
    </message>
    <message>
        <source>The server does not have this file yet, or not any more. Whoever added it may still have to send it.</source>
        <translation>Palvelimella ei vielä ole tätä liitettä, tai ei enää. Lisääjä ei ehkä ole vielä lähettänyt sitä.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is; save a copy to open it with another program.</source>
        <translation>Tätä tiedostoa ei voi näyttää tässä. Se säilyy sellaisenaan; tallenna kopio, niin sen voi avata toisella ohjelmalla.</translation>
    </message>
    <message>
        <source>No files can be added here.</source>
        <translation>Tänne ei voi lisätä tiedostoja.</translation>
    </message>
    <message>
        <source>There is no room for the copy there. Nothing was written; choose another place.</source>
        <translation>Kopiolle ei ole siellä tilaa. Mitään ei kirjoitettu; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The copy cannot be written there. Nothing was written; choose another place.</source>
        <translation>Kopiota ei voi kirjoittaa sinne. Mitään ei kirjoitettu; valitse toinen paikka.</translation>
    </message>
    <message>
        <source>Pictures as they are</source>
        <translation>Kuvat sellaisinaan</translation>
    </message>
    <message>
        <source>Pictures at most %1 px</source>
        <translation>Kuvat enintään %1 px</translation>
    </message>
    <message numerus="yes">
        <source>fetched by %1 of %n other device(s)</source>
        <translation>
            <numerusform>haettu muille laitteille: %1/%n</numerusform>
            <numerusform>haettu muille laitteille: %1/%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched by %n other device(s)</source>
        <translation>
            <numerusform>haettu %n muulle laitteelle</numerusform>
            <numerusform>haettu %n muulle laitteelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAbout</name>
    <message>
        <source>Add a pilot</source>
        <translation>Lisää pilotti</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lisää kunta</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lisää teema</translation>
    </message>
</context>
<context>
    <name>FindingClaim</name>
    <message>
        <source>Not written yet</source>
        <translation>Ei vielä kirjoitettu</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
</context>
<context>
    <name>FindingLanguages</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: puuttuu</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>The model, for others to use</source>
        <translation>Malli muiden käyttöön</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Lisää pilotti</translation>
    </message>
</context>
<context>
    <name>FindingObstacle</name>
    <message>
        <source>The obstacle</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>Vielä puuttuu: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this finding differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä löydöksestä eri tavoin. Molemmat on säilytetty.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>the claim</source>
        <translation>väite</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>näyttö</translation>
    </message>
    <message>
        <source>an area or organisation</source>
        <translation>alue tai organisaatio</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>varmuus</translation>
    </message>
    <message>
        <source>the kind of obstacle</source>
        <translation>esteen laji</translation>
    </message>
    <message>
        <source>who has met it</source>
        <translation>kuka sen on kohdannut</translation>
    </message>
    <message>
        <source>a proposal for removing it</source>
        <translation>ehdotus esteen poistamiseksi</translation>
    </message>
    <message>
        <source>the core idea</source>
        <translation>ydinajatus</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>toimintaympäristö</translation>
    </message>
    <message>
        <source>the conditions for adoption</source>
        <translation>käyttöönoton ehdot</translation>
    </message>
    <message>
        <source>the costs</source>
        <translation>kustannukset</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>Nämä sanat on poistettu muistiinpanosta.</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>Muistiinpano on roskakorissa.</translation>
    </message>
    <message>
        <source>Somebody has removed the mark from these words.</source>
        <translation>Merkintä on poistettu näistä sanoista.</translation>
    </message>
    <message>
        <source>The note cannot be read on this device: it is not shared with you, or has not come yet.</source>
        <translation>Muistiinpanoa ei voi lukea tällä laitteella: sitä ei ole jaettu tänne, tai se ei ole vielä saapunut.</translation>
    </message>
    <message>
        <source>The target has no name yet.</source>
        <translation>Kehittämiskohteella ei ole vielä nimeä.</translation>
    </message>
    <message>
        <source>A target is a pilot&apos;s own. Choose whose it is.</source>
        <translation>Kehittämiskohde on pilotin oma. Valitse, minkä pilotin.</translation>
    </message>
    <message>
        <source>The day of the aim is before that of the baseline.</source>
        <translation>Tavoitteen päivä on ennen lähtötason päivää.</translation>
    </message>
    <message>
        <source>One of the figures is no number.</source>
        <translation>Jokin luvuista ei ole luku.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>määräpäivä oli %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräpäivä %1</translation>
    </message>
    <message>
        <source>Name of the target in Finnish</source>
        <translation>Kehittämiskohteen nimi suomeksi</translation>
    </message>
    <message>
        <source>Name of the target in Swedish</source>
        <translation>Kehittämiskohteen nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name of the target in English</source>
        <translation>Kehittämiskohteen nimi englanniksi</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Laji valitsematta</translation>
    </message>
    <message>
        <source>not yet in: %1</source>
        <translation>vielä puuttuu: %1</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Uusi löydös</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Hae löydöksistä</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>Löydös, jonka väite puuttuu</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n kohta näyttönä</numerusform>
            <numerusform>%n kohtaa näyttönä</numerusform>
        </translation>
    </message>
    <message>
        <source>met by %1</source>
        <translation>kohdannut: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n puuttuu</numerusform>
            <numerusform>%n puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding fits these words and filters.</source>
        <translation>Yksikään löydös ei vastaa näitä sanoja ja rajauksia.</translation>
    </message>
    <message>
        <source>No findings yet. Mark words in a note, and make a finding of what they tell.</source>
        <translation>Löydöksiä ei vielä ole. Merkitse sanoja muistiinpanosta ja tee löydös siitä, mitä ne kertovat.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Näytä kaikki löydökset</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Avaa muistiinpanot</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Do we have the same network?</source>
        <translation>Onko meillä sama verkosto?</translation>
    </message>
    <message>
        <source>Picture of the other device&apos;s code</source>
        <translation>Kuva toisen laitteen koodista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Open this page on both devices when both have just synced, and compare the digits. If they are the same, both have the same members and nobody has been slipped in between.</source>
        <translation>Avaa tämä sivu molemmilla laitteilla, kun ne on juuri synkronoitu, ja vertaa numeroita. Jos ne ovat samat, kummallakin on samat jäsenet eikä väliin ole ujutettu ketään.</translation>
    </message>
    <message>
        <source>The same. You have the same network.</source>
        <translation>Samat. Teillä on sama verkosto.</translation>
    </message>
    <message>
        <source>Not the same. Sync both devices and compare again. If it is still not the same, do not write anything confidential, and tell an administrator.</source>
        <translation>Eivät samat. Synkronoi molemmat laitteet ja vertaa uudelleen. Jos numerot ovat edelleen eri, älä kirjoita mitään luottamuksellista ja kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The digits as a code</source>
        <translation>Numerot koodina</translation>
    </message>
    <message>
        <source>Compare with a picture of the other code</source>
        <translation>Vertaa kuvaan toisesta koodista</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liity</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Muotoiltu näkymä</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Vain huomiota vaativat</translation>
    </message>
    <message>
        <source>Also in the trash</source>
        <translation>Myös roskakorista</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Keskeytä synkronointi</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lisää tunniste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
</context>
<context>
    <name>GalleryEntries</name>
    <message>
        <source>Your name</source>
        <translation>Oma nimi</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Muut näkevät sen kirjoitettujen tekstien vierellä.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Kutsulinkki</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the link again from its beginning to its end.</source>
        <translation>Kutsu ei ole kokonainen. Kopioi linkki uudelleen alusta loppuun.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Valitse kunta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>In euro</source>
        <translation>Euroina</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Tämä ei ole rahasumma.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>A figure</source>
        <translation>Luku</translation>
    </message>
</context>
<context>
    <name>GalleryLists</name>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vastuussa</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ei vielä lähetetty</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Roskakorissa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ei yhteyttä</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>Ei vielä muistiinpanoja. Kirjoitettu tallentuu heti tälle laitteelle, myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
</context>
<context>
    <name>GalleryMessages</name>
    <message>
        <source>No connection. Everything works, and is sent when there is a connection.</source>
        <translation>Ei verkkoyhteyttä. Kaikki toimii, ja lähetys tapahtuu, kun yhteys palaa.</translation>
    </message>
    <message>
        <source>The disk is full. Your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>Levy on täynnä. Viimeksi kirjoitettu on vain tällä näytöllä. Vapauta tilaa, niin Kopa yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Siirretty roskakoriin</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Tyhjennetäänkö roskakori?</translation>
    </message>
    <message>
        <source>What is in the trash is removed from every device of the network. This cannot be undone.</source>
        <translation>Roskakorin sisältö poistetaan verkoston kaikilta laitteilta. Tätä ei voi kumota.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Two people wrote something differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjasi tietoja eri tavoin. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over my drafts</source>
        <translation>Luovuta luonnokseni</translation>
    </message>
    <message>
        <source>Who gets to read them?</source>
        <translation>Kuka saa lukea ne?</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) handed over</source>
        <translation>
            <numerusform>%n muistiinpano luovutettu</numerusform>
            <numerusform>%n muistiinpanoa luovutettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read these, on your own devices. When you leave, nobody else will ever find them, unless you hand them over first.</source>
        <translation>Vain sinä voit lukea nämä omilla laitteillasi. Kun lähdet, kukaan muu ei koskaan löydä niitä, ellet luovuta niitä ensin.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) can now be read by: %1.</source>
        <translation>
            <numerusform>%n muistiinpanon voi nyt lukea: %1.</numerusform>
            <numerusform>%n muistiinpanoa voi nyt lukea: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>You have no drafts that only you can read.</source>
        <translation>Sinulla ei ole luonnoksia, jotka vain sinä voit lukea.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Luonnoksesi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Luovutetaan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n note(s)</source>
        <translation>
            <numerusform>Luovuta %n muistiinpano</numerusform>
            <numerusform>Luovuta %n muistiinpanoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Created</source>
        <translation>Luotu</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Siirretty roskakoriin</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muutettu: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Bring back what was before</source>
        <translation>Palauta edellinen</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change is kept here with who and when.</source>
        <translation>Mitään ei ole vielä muutettu. Tässä näkyy jokainen muutos: kuka ja milloin.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Historian osa</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Kirjoittajat</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Kaikki muutokset</translation>
    </message>
    <message>
        <source>Order changed: %1</source>
        <translation>Järjestys muuttui: %1</translation>
    </message>
</context>
<context>
    <name>HourRuleCard</name>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
</context>
<context>
    <name>HourRulesPage</name>
    <message>
        <source>How long a lesson is, and how many lessons a week and a year are full hours, by education form and from a day on. Work is reckoned by the rule in force on each day.</source>
        <translation>Oppitunnin pituus sekä täyteen työaikaan kuuluvat tunnit viikossa ja vuodessa koulutusmuodoittain ja tietystä päivästä alkaen. Työ lasketaan kunakin päivänä voimassa olevan määräyksen mukaan.</translation>
    </message>
    <message>
        <source>No rule has been entered. Until then a lesson is counted as 60 minutes.</source>
        <translation>Määräyksiä ei ole kirjattu. Siihen asti oppitunniksi lasketaan 60 minuuttia.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Lisää määräys</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns are</source>
        <translation>Mitä sarakkeet ovat</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Esimerkiksi %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Last import: %1, %2, %n record(s).</source>
        <translation>
            <numerusform>Viimeisin tuonti: %1, %2, %n tieto.</numerusform>
            <numerusform>Viimeisin tuonti: %1, %2, %n tietoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>A workbook (XLSX), a CSV, or cards of people (vCard). Nothing is written before you have seen what becomes of each row.</source>
        <translation>Työkirja (XLSX), CSV tai henkilöiden käyntikortit (vCard). Mitään ei kirjoiteta, ennen kuin on nähty, mitä kullekin riville tapahtuu.</translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation>Mitä luettelossa on</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työtä.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Records that are here already</source>
        <translation>Tiedot, jotka ovat jo täällä</translation>
    </message>
    <message>
        <source>Of the persons whose row does not say it. Without consent nobody is taken in.</source>
        <translation>Niiden henkilöiden, joiden riviltä se puuttuu. Ilman suostumusta ketään ei tuoda.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Tuo %n rivi</numerusform>
            <numerusform>Tuo %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Luettelot ja kortit</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Tallenna hylätyt rivit</translation>
    </message>
    <message>
        <source>The import was undone: %1 restored, %2 put into the trash.</source>
        <translation>Tuonti kumottiin: palautettu %1, siirretty roskakoriin %2.</translation>
    </message>
    <message>
        <source>Somebody has written these since, so that stays: %1.</source>
        <translation>Näitä on sen jälkeen muokattu, joten ne jäävät: %1.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Mitä riveille tapahtuu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uusi</numerusform>
            <numerusform>%n uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muuttuu</numerusform>
            <numerusform>%n muuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n ennallaan</numerusform>
            <numerusform>%n ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ohitetaan</numerusform>
            <numerusform>%n ohitetaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rivi %1</translation>
    </message>
    <message>
        <source>here already: %1</source>
        <translation>on jo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>ja vielä %n rivi</numerusform>
            <numerusform>ja vielä %n riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Hylätyt rivit</translation>
    </message>
    <message>
        <source>Nothing of these rows is taken. Save them with their reasons, mend them and take that file in again.</source>
        <translation>Näistä riveistä ei tuoda mitään. Tallenna ne syineen, korjaa ja tuo se tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Tallenna hylätyt rivit</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>The one you invite</source>
        <translation>Kutsuttava</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Tee kutsu</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Tee uusi kutsu</translation>
    </message>
    <message>
        <source>The invitation as a code</source>
        <translation>Kutsu koodina</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Voimassa %1 asti</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Kutsulinkki</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>How to invite</source>
        <translation>Kutsutapa</translation>
    </message>
    <message>
        <source>Here in the room</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>Etäältä</translation>
    </message>
    <message>
        <source>Another device of mine</source>
        <translation>Oma toinen laite</translation>
    </message>
    <message>
        <source>Send the link by mail or message. Alone it opens nothing: when it has been used, call the person and compare a code with them.</source>
        <translation>Lähetä linkki sähköpostilla tai viestillä. Yksin se ei avaa mitään: kun sitä on käytetty, soita kutsutulle ja vertaa koodia hänen kanssaan.</translation>
    </message>
    <message>
        <source>Show the code to your other device. It becomes yours in every space that you are in.</source>
        <translation>Näytä koodi toiselle laitteellesi. Siitä tulee sinun laitteesi kaikissa tiloissa, joissa olet mukana.</translation>
    </message>
    <message>
        <source>The server does not know of it yet. It works when there has been a connection.</source>
        <translation>Palvelin ei vielä tunne kutsua. Se toimii, kun yhteys on ollut auki.</translation>
    </message>
    <message>
        <source>When it has been used: compare the code</source>
        <translation>Kun linkkiä on käytetty: vertaa koodia</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Avoimet kutsut</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Show the code to the one beside you. It is for one device. It works without a connection too.</source>
        <translation>Näytä koodi vieressäsi olevalle. Se on yhdelle laitteelle. Se toimii myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>The code is good for</source>
        <translation>Koodi on voimassa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>JoinedBanner</name>
    <message numerus="yes">
        <source>%n sentence(s) were joined from what two people wrote. Read them once.</source>
        <translation>
            <numerusform>Yksi virke on yhdistetty kahden kirjoittajan sanoista. Se kannattaa lukea kerran läpi.</numerusform>
            <numerusform>%n virkettä on yhdistetty kahden kirjoittajan sanoista. Ne kannattaa lukea kerran läpi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Edellinen virke</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Seuraava virke</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Näyttää oikealta</translation>
    </message>
    <message>
        <source>The joined sentences look right</source>
        <translation>Siirry mihin tahansa</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to anything</source>
        <translation>Siirry mihin tahansa</translation>
    </message>
    <message>
        <source>A note, pilot, organisation or page</source>
        <translation>Muistiinpano, pilotti, organisaatio tai sivu</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Joint municipal authority for education</source>
        <translation>Koulutuskuntayhtymä</translation>
    </message>
    <message>
        <source>Joint municipal authority for business development</source>
        <translation>Elinkeinotoimen kuntayhtymä</translation>
    </message>
    <message>
        <source>Limited company</source>
        <translation>Osakeyhtiö</translation>
    </message>
    <message>
        <source>University of applied sciences</source>
        <translation>Ammattikorkeakoulu</translation>
    </message>
    <message>
        <source>Municipal enterprise</source>
        <translation>Liikelaitos</translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation>Oppilaitos</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Yhdistys</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Säätiö</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Muu organisaatio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Lyhenne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Vastuuorganisaatio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Nimike suomeksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Nimike ruotsiksi</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nimike englanniksi</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Maakunta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Väestö</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Henkilön nimi</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Laitteen nimi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Jäsenyys</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhteyshenkilö</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Pohja</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Jäsen</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lukee</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lukee ja kirjoittaa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Finnish</source>
        <translation>Suomi ja ruotsi, enemmistö suomi</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Swedish</source>
        <translation>Suomi ja ruotsi, enemmistö ruotsi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Tietoja Kopasta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budjetti</translation>
    </message>
    <message>
        <source>Two people differed</source>
        <translation>Kirjattu eri tavoin</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Ylläpitäjä</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Vain minä</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Koko verkosto</translation>
    </message>
    <message>
        <source>Everybody in the network reads it.</source>
        <translation>Kaikki verkostossa voivat lukea.</translation>
    </message>
    <message>
        <source>Only this pilot&apos;s people read it.</source>
        <translation>Vain tämän pilotin väki voi lukea.</translation>
    </message>
    <message>
        <source>Only you read it, on your own devices: drafts and thoughts.</source>
        <translation>Vain sinä voit lukea, omilla laitteillasi: luonnoksia ja ajatuksia.</translation>
    </message>
    <message>
        <source>Only one education provider&apos;s own people read it.</source>
        <translation>Vain yhden koulutuksen järjestäjän oma väki voi lukea.</translation>
    </message>
    <message>
        <source>What a provider gives one municipality to read.</source>
        <translation>Mitä koulutuksen järjestäjä antaa yhden kunnan luettavaksi.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Onko kaikki kunnossa?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Poistetut tiedot</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>Kuinka kauan henkilöitä säilytetään</translation>
    </message>
    <message>
        <source>You only</source>
        <translation>Vain sinä</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Kaikki verkostossa</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Jäsenet: %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Henkilöstö: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Valmistele huominen</translation>
    </message>
    <message>
        <source>About the network</source>
        <translation>Tietoja verkostosta</translation>
    </message>
    <message>
        <source>Written by the guests</source>
        <translation>Vieraiden kirjoittama</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ilmoittautunut</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Ilmoittaja</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Isäntä</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>Vieras</translation>
    </message>
    <message>
        <source>On a memory stick</source>
        <translation>Muistitikulla</translation>
    </message>
    <message>
        <source>Workshop in a room</source>
        <translation>Työpaja samassa tilassa</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kirjasto</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Koodikirja</translation>
    </message>
    <message>
        <source>Lists as files</source>
        <translation>Luettelot tiedostoina</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Julkiset sivut</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Kehittämiskohteet</translation>
    </message>
    <message>
        <source>Tasks and promises</source>
        <translation>Tehtävät ja lupaukset</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Löydökset</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Lainaukset</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Koulutustarjonta</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Työelämän osaamistarpeet</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Etäopetuksen rajat</translation>
    </message>
    <message>
        <source>Rounds of coding</source>
        <translation>Koodauskierrokset</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Koodit yhdessä</translation>
    </message>
    <message>
        <source>From passages to findings</source>
        <translation>Kohdista löydöksiin</translation>
    </message>
    <message>
        <source>Course trays</source>
        <translation>Kurssitarjottimet</translation>
    </message>
    <message>
        <source>Shared teachers and rooms</source>
        <translation>Yhteiset opettajat ja tilat</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Työaikamääräykset</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asked for: at most %1</source>
        <translation>Vaaditaan enintään %1</translation>
    </message>
    <message>
        <source>Asked for: at least %1</source>
        <translation>Vaaditaan vähintään %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Vaaditaan: %1</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Kieli: %1</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Kaikki teemat</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>No material in this language or on this theme.</source>
        <translation>Tällä kielellä tai tästä teemasta ei ole materiaalia.</translation>
    </message>
    <message>
        <source>No support material yet. Guides, slides and examples that are put here are there for the whole network, without a connection too.</source>
        <translation>Tukimateriaalia ei vielä ole. Tänne viedyt oppaat, esitykset ja esimerkit ovat koko verkoston käytössä, myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Uusi materiaali</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Sen nimi</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Lisää kirjastoon</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Consent given on</source>
        <translation>Suostumus annettu</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Mitä se koskee</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Miten se annettiin</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Luettelot ja kortit</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Julkiset sivut</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Sähköpostilla</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Suullisesti</translation>
    </message>
    <message>
        <source>The list cannot be read: %1 (%2). Nothing was taken. Mend the file and choose it again.</source>
        <translation>Luetteloa ei voi lukea: %1 (%2). Mitään ei tuotu. Korjaa tiedosto ja valitse se uudelleen.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>kirjaimet ovat rikki</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>tiedosto päättyy liian aikaisin</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>siinä ei ole rivejä</translation>
    </message>
    <message>
        <source>no heading is known</source>
        <translation>yhtään otsikkoa ei tunneta</translation>
    </message>
    <message>
        <source>two columns have the same heading</source>
        <translation>kahdella sarakkeella on sama otsikko</translation>
    </message>
    <message>
        <source>it has more rows, columns or letters than a list may have</source>
        <translation>siinä on enemmän rivejä, sarakkeita tai merkkejä kuin luettelossa saa olla</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>se on kirjoitettu toisin kuin sen muoto sallii</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Työkirja (XLSX)</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Käyntikortit (vCard)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Hakemukset</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Lisää uutena</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muuttuu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitetaan</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>This device&apos;s keyring</source>
        <translation>Tämän laitteen avainnippu</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa avautuu, kun laitteelle on kirjauduttu. Mitään ei tarvitse kirjoittaa.</translation>
    </message>
    <message>
        <source>This device has no keyring that Kopa can use, so a passphrase is needed.</source>
        <translation>Tällä laitteella ei ole avainnippua, jota Kopa voisi käyttää, joten tarvitaan salalause.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Suojaa myös silloin, kun joku muu käyttää laitetta. Unohtunutta salalausetta ei voi kysyä keneltäkään.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>Not known: %1</source>
        <translation>Ei tiedossa: %1</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Uusi seurantatapa</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n seurantatapa</numerusform>
            <numerusform>%n seurantatapaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriteeri</numerusform>
            <numerusform>%n kriteeriä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingExamples</name>
    <message>
        <source>Good examples</source>
        <translation>Hyviä esimerkkejä</translation>
    </message>
</context>
<context>
    <name>MappingHead</name>
    <message>
        <source>Layout</source>
        <translation>Asettelu</translation>
    </message>
    <message>
        <source>By education</source>
        <translation>Koulutuslajeittain</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Järjestäjittäin</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Kunnittain</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Kaikki järjestäjät</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>New method</source>
        <translation>Uusi seurantatapa</translation>
    </message>
    <message>
        <source>Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.</source>
        <translation>Yhdenkään kunnan laadun seurantaa ei ole vielä kirjattu. Alkuun pääsee yhdellä kunnalla: mitä se tekee, minkä järjestäjän kanssa, missä koulutuksessa.</translation>
    </message>
    <message>
        <source>Nothing is known yet of %1</source>
        <translation>Vielä ei tiedetä: %1</translation>
    </message>
    <message>
        <source>Nobody has told yet how the quality of this provider is followed up.</source>
        <translation>Tämän järjestäjän laadun seurannasta ei ole vielä kirjattu mitään.</translation>
    </message>
</context>
<context>
    <name>MappingSheet</name>
    <message>
        <source>Nobody has told yet how quality is followed up here.</source>
        <translation>Ei vielä tiedetä, miten laatua täällä seurataan.</translation>
    </message>
    <message>
        <source>How it is followed up</source>
        <translation>Miten seurataan</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Mitä vaaditaan</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Kriteeri ilman otsikkoa</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Uusi seurantatapa</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n seurantatapa</numerusform>
            <numerusform>%n seurantatapaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriteeri</numerusform>
            <numerusform>%n kriteeriä</numerusform>
        </translation>
    </message>
    <message>
        <source>A question mark: nobody has told yet. Choose a cell to see more, or to tell.</source>
        <translation>Kysymysmerkki: ei vielä tiedossa. Ruudusta näkee lisää, ja tietoja voi täydentää.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark as</source>
        <translation>Merkitse</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>Merkitty kohta</translation>
    </message>
</context>
<context>
    <name>MaterialFiles</name>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Tallenna kopio painamalla</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Ei tällä laitteella: pyydä se painamalla</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” poistettiin</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Tiedostoa lisätään</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työtä.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lisää tiedosto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Languages and themes</source>
        <translation>Kielet ja teemat</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Poista kirjastosta</translation>
    </message>
    <message>
        <source>The material was removed</source>
        <translation>Materiaali poistettiin</translation>
    </message>
</context>
<context>
    <name>MaterialRows</name>
    <message>
        <source>Material of this event</source>
        <translation>Tilaisuuden materiaalit</translation>
    </message>
    <message numerus="yes">
        <source>%n in the library</source>
        <translation>
            <numerusform>%n kirjastossa</numerusform>
            <numerusform>%n kirjastossa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita se näin: %1.</translation>
    </message>
    <message>
        <source>In the pilot %1</source>
        <translation>Pilotissa %1</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Tietoja organisaatiosta</translation>
    </message>
    <message>
        <source>The body or the office, for example the municipal board</source>
        <translation>Toimielin tai virka, esimerkiksi kunnanhallitus</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Its number, or where it is kept</source>
        <translation>Sen numero tai säilytyspaikka</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Tyhjä: voimassa toistaiseksi</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>A method without a name</source>
        <translation>Seurantatapa ilman nimeä</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Edellinen kuukausi</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Seuraava kuukausi</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Siirtyminen</translation>
    </message>
</context>
<context>
    <name>NeedAbout</name>
    <message>
        <source>Of working life: care, metal, catering</source>
        <translation>Työelämän ala: hoiva, metalli, ravitsemus</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lisää kunta</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
</context>
<context>
    <name>NeedAnswers</name>
    <message>
        <source>An offering without a title</source>
        <translation>Nimetön koulutus</translation>
    </message>
    <message>
        <source>It does not answer this need: %1</source>
        <translation>Ei vastaa tähän tarpeeseen: %1</translation>
    </message>
    <message>
        <source>It answers this need: %1</source>
        <translation>Vastaa tähän tarpeeseen: %1</translation>
    </message>
    <message>
        <source>Name an offering that answers it</source>
        <translation>Valitse koulutus, joka vastaa tarpeeseen</translation>
    </message>
    <message>
        <source>Is it answered?</source>
        <translation>Vastataanko tarpeeseen?</translation>
    </message>
    <message>
        <source>Of the same area and education form:</source>
        <translation>Samalla alueella ja samaa koulutusmuotoa:</translation>
    </message>
    <message>
        <source>Name an offering</source>
        <translation>Valitse koulutus</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Open the note it was said in</source>
        <translation>Avaa muistiinpano, jossa se sanottiin</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>New need</source>
        <translation>Uusi osaamistarve</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Vastaamattomat</translation>
    </message>
    <message>
        <source>A need without a title</source>
        <translation>Nimetön osaamistarve</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s) could answer</source>
        <translation>
            <numerusform>%n koulutus voisi vastata tarpeeseen</numerusform>
            <numerusform>%n koulutusta voisi vastata tarpeeseen</numerusform>
        </translation>
    </message>
    <message>
        <source>No need fits these filters.</source>
        <translation>Mikään osaamistarve ei vastaa rajauksia.</translation>
    </message>
    <message>
        <source>No needs of working life have been written down yet: who needs which competence, who says so, and when.</source>
        <translation>Työelämän osaamistarpeita ei ole vielä kirjattu: kuka tarvitsee mitä osaamista, kuka niin sanoo ja milloin.</translation>
    </message>
    <message>
        <source>Show all needs</source>
        <translation>Näytä kaikki osaamistarpeet</translation>
    </message>
    <message>
        <source>Offerings without a need</source>
        <translation>Koulutukset, joille ei ole kirjattu tarvetta</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>Nimetön koulutus</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Tarpeeksi pitkä.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>Vähintään %n merkki. Hyvä salalause on muutama sana, jotka merkitsevät jotain vain sinulle.</numerusform>
            <numerusform>Vähintään %n merkkiä. Hyvä salalause on muutama sana, jotka merkitsevät jotain vain sinulle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Sama uudelleen</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Nämä eivät ole samat.</translation>
    </message>
</context>
<context>
    <name>NewSpacePage</name>
    <message>
        <source>A space for %1</source>
        <translation>Tila pilotille: %1</translation>
    </message>
    <message>
        <source>Notes written in this space are read only by the people chosen here. Others can be let in later, and then they read what is there.</source>
        <translation>Tähän tilaan kirjoitettuja muistiinpanoja lukevat vain tässä valitut. Muita voi ottaa mukaan myöhemmin, ja silloin he lukevat myös sen, mitä siellä jo on.</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Ketkä ovat mukana</translation>
    </message>
    <message>
        <source>You are in it always, as its administrator.</source>
        <translation>Olet itse aina mukana ylläpitäjänä.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>Make the space</source>
        <translation>Tee tila</translation>
    </message>
    <message>
        <source>The space of %1</source>
        <translation>Tila: %1</translation>
    </message>
</context>
<context>
    <name>NoteBanners</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>This note was moved, and its words go on in another one. What you write here does not get there.</source>
        <translation>Tämä muistiinpano on siirretty, ja sen teksti jatkuu toisessa. Tähän kirjoitettu ei päädy sinne.</translation>
    </message>
    <message>
        <source>This note was moved to where you cannot read it. What you write here does not get there.</source>
        <translation>Tämä muistiinpano on siirretty paikkaan, jota et voi lukea. Tähän kirjoitettu ei päädy sinne.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Avaa toinen</translation>
    </message>
    <message>
        <source>This note is in the trash.</source>
        <translation>Tämä muistiinpano on roskakorissa.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Joku siirsi tämän muistiinpanon roskakoriin, kun toinen kirjoitti siihen. Kirjoitettu säilytettiin.</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Two people wrote this differently: %1. Both are kept.</source>
        <translation>Kaksi ihmistä kirjasi tämän eri tavoin: %1. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>This note was moved here. Its earlier history is with the one that it was made from.</source>
        <translation>Tämä muistiinpano on siirretty tänne. Sen aiempi historia on siinä, josta se tehtiin.</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Avaa aiempi</translation>
    </message>
    <message>
        <source>This note was saved from a damaged file. What you write here is not kept until you go on with what was saved.</source>
        <translation>Tämä muistiinpano pelastettiin vioittuneesta tiedostosta. Tähän kirjoitettu ei säily, ennen kuin jatkat pelastetulla.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Näytä pelastettu</translation>
    </message>
    <message>
        <source>Written by guests: %1</source>
        <translation>Vieraiden kirjoittama: %1</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this note (%1) on this device, so its spelling is not checked.</source>
        <translation>Tällä laitteella ei ole muistiinpanon kielen (%1) sanastoa, joten oikeinkirjoitusta ei tarkisteta.</translation>
    </message>
</context>
<context>
    <name>NoteConsents</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not asked yet</source>
        <translation>
            <numerusform>%n henkilöltä kysymättä</numerusform>
            <numerusform>%n henkilöltä kysymättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n tiedosto ilman kaikkien suostumusta</numerusform>
            <numerusform>%n tiedostoa ilman kaikkien suostumusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Kysy: %1</translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Hide the details</source>
        <translation>Piilota tiedot</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Tiedot: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n osallistuja</numerusform>
            <numerusform>%n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pilot</source>
        <translation>Valitse pilotti</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Valitse kunta</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Muistiinpanon kieli</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lisää tunniste</translation>
    </message>
</context>
<context>
    <name>NoteEditorPage</name>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Muotoiltu näkymä</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>NoteFileStrip</name>
    <message>
        <source>Files</source>
        <translation>Liitteet</translation>
    </message>
    <message>
        <source>How large new pictures are kept: %1</source>
        <translation>Uusien kuvien koko: %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Äänitys käynnissä, %1</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Lopeta ja säilytä</translation>
    </message>
    <message>
        <source>The microphone does not give sound. Nothing is recorded. Check that it is connected and that no other program uses it.</source>
        <translation>Mikrofonista ei tule ääntä. Mitään ei äänitetä. Tarkista, että se on kytketty ja ettei toinen ohjelma käytä sitä.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Älä lisää</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Viimeiset 7 päivää</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimeiset 30 päivää</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Viimeinen vuosi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tunniste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
</context>
<context>
    <name>NoteFolderCard</name>
    <message>
        <source>its letters are broken</source>
        <translation>sen merkit ovat vioittuneet</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>se ei ole tekstiä</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>se on liian suuri</translation>
    </message>
    <message>
        <source>another file is of the same note</source>
        <translation>toinen tiedosto on samasta muistiinpanosta</translation>
    </message>
    <message>
        <source>its kind is not one of Kopa&apos;s</source>
        <translation>Kopa ei tunne sen lajia</translation>
    </message>
    <message>
        <source>its day cannot be read</source>
        <translation>sen päivää ei voi lukea</translation>
    </message>
    <message>
        <source>Notes from a folder</source>
        <translation>Muistiinpanoja kansiosta</translation>
    </message>
    <message>
        <source>Markdown and text files become notes, a file a note. Those that Kopa has written are known again.</source>
        <translation>Markdown- ja tekstitiedostoista tulee muistiinpanoja, jokaisesta tiedostosta yksi. Kopan kirjoittamat tunnistetaan.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were taken in.</source>
        <translation>
            <numerusform>%n muistiinpano tuotiin.</numerusform>
            <numerusform>%n muistiinpanoa tuotiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>The import was undone. Notes that somebody has changed since stay.</source>
        <translation>Tuonti kumottiin. Muistiinpanot, joita joku on sen jälkeen muuttanut, säilyvät.</translation>
    </message>
    <message>
        <source>Working on the files</source>
        <translation>Tiedostoja käsitellään</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työtä.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n uusi muistiinpano</numerusform>
            <numerusform>%n uutta muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n sama kuin täällä</numerusform>
            <numerusform>%n samaa kuin täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken. Mend them or move them away, and choose the folder again; until then nothing is taken.</source>
        <translation>
            <numerusform>%n tiedostoa ei voi tuoda. Korjaa tai siirrä se pois ja valitse kansio uudelleen; sitä ennen mitään ei tuoda.</numerusform>
            <numerusform>%n tiedostoa ei voi tuoda. Korjaa tai siirrä ne pois ja valitse kansio uudelleen; sitä ennen mitään ei tuoda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Tuo ne</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä tuomatta</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Take a photo</source>
        <translation>Ota kuva</translation>
    </message>
    <message>
        <source>Add a file or a picture</source>
        <translation>Lisää tiedosto tai kuva</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Lopeta ja säilytä</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Äänitä</translation>
    </message>
    <message>
        <source>Add files to the note</source>
        <translation>Lisää tiedostoja muistiinpanoon</translation>
    </message>
</context>
<context>
    <name>NoteMarking</name>
    <message>
        <source>The mark was removed</source>
        <translation>Merkintä poistettiin</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkitty</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Käytä pohjaa</translation>
    </message>
    <message>
        <source>Host a workshop here</source>
        <translation>Pidä työpaja tästä</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Monista</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Käynnin yhteenveto</translation>
    </message>
</context>
<context>
    <name>NoteReaders</name>
    <message>
        <source>The note is made anew with the same words, to be read by: %1. The one here goes to the trash: whoever could read it finds it there for 30 days, with its history. Each leads to the other.</source>
        <translation>Muistiinpano tehdään uudelleen samoin sanoin, ja sen voi lukea: %1. Tämä siirtyy roskakoriin: kuka sen on voinut lukea, löytää sen sieltä historioineen 30 päivän ajan. Kummastakin pääsee toiseen.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Kuka voi lukea tämän: %1. Vaihda</translation>
    </message>
    <message>
        <source>Move the note?</source>
        <translation>Siirretäänkö muistiinpano?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <source>Moved. It can be read by: %1</source>
        <translation>Siirretty. Sen voi lukea: %1</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Tähän ei ole vielä kirjoitettu mitään.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Turvassa palvelimella</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ei vielä lähetetty</translation>
    </message>
    <message>
        <source>Joined sentences</source>
        <translation>Yhdistettyjä virkkeitä</translation>
    </message>
    <message>
        <source>Written by guests: %1</source>
        <translation>Vieraiden kirjoittama: %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Vieraat</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>Nothing alike is known</source>
        <translation>Mitään samankaltaista ei löydy</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Lisää ”%1” omiin sanoihin</translation>
    </message>
    <message>
        <source>Ignore in this note</source>
        <translation>Ohita tässä muistiinpanossa</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Text of the note</source>
        <translation>Muistiinpanon teksti</translation>
    </message>
    <message>
        <source>Write here. The first line is the title.</source>
        <translation>Kirjoita tähän. Ensimmäinen rivi on otsikko.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Uusin ensin</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Viimeksi muutettu ensin</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Hae muistiinpanoista</translation>
    </message>
    <message>
        <source>No note fits these words and filters.</source>
        <translation>Näillä sanoilla ja rajauksilla ei löytynyt muistiinpanoja.</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>Ei vielä muistiinpanoja. Kirjoitettu tallentuu heti tälle laitteelle, myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Näytä kaikki muistiinpanot</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Kirjoita ensimmäinen muistiinpano</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
</context>
<context>
    <name>OfferingAbout</name>
    <message numerus="yes">
        <source>One plan of %n level(s)</source>
        <translation>
            <numerusform>Suunnitelma, jossa on %n aste</numerusform>
            <numerusform>Yksi suunnitelma, jossa on %n astetta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingDistance</name>
    <message>
        <source>from %1 on</source>
        <translation>%1 alkaen</translation>
    </message>
    <message>
        <source>%1 % of the teaching; the limit is %2 %</source>
        <translation>%1 % opetuksesta; raja on %2 %</translation>
    </message>
    <message>
        <source>%1 lessons a week; the limit is %2</source>
        <translation>%1 oppituntia viikossa; raja on %2</translation>
    </message>
    <message>
        <source>Distance teaching</source>
        <translation>Etäopetus</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>viikossa</translation>
    </message>
    <message>
        <source>Enter the limit that holds</source>
        <translation>Kirjaa voimassa oleva raja</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Avaa raja</translation>
    </message>
</context>
<context>
    <name>OfferingFilters</name>
    <message>
        <source>Pilot</source>
        <translation>Pilotti</translation>
    </message>
</context>
<context>
    <name>OfferingNeeds</name>
    <message>
        <source>Needs of working life</source>
        <translation>Työelämän osaamistarpeet</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Lisää osaamistarve</translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>Kaikki osaamistarpeet</translation>
    </message>
</context>
<context>
    <name>OfferingPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>What it costs whom</source>
        <translation>Mitä se kenellekin maksaa</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) side by side</source>
        <translation>
            <numerusform>%n vaihtoehto</numerusform>
            <numerusform>%n vaihtoehtoa rinnakkain</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ways to arrange it can be laid side by side: in all, per learner, and what each pays.</source>
        <translation>Eri järjestämistapoja voi verrata rinnakkain: yhteensä, oppijaa kohden ja mitä kukin maksaa.</translation>
    </message>
    <message>
        <source>Open the scenarios</source>
        <translation>Avaa vaihtoehdot</translation>
    </message>
</context>
<context>
    <name>OfferingWhere</name>
    <message>
        <source>Add an organisation</source>
        <translation>Lisää organisaatio</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lisää kunta</translation>
    </message>
    <message>
        <source>Add a workplace</source>
        <translation>Lisää työpaikka</translation>
    </message>
    <message>
        <source>When it is given in the house of a unit of basic education.</source>
        <translation>Jos koulutus annetaan perusopetuksen yksikön tiloissa.</translation>
    </message>
    <message>
        <source>Without any it is open to all.</source>
        <translation>Jos kuntia ei valita, koulutus on avoin kaikille.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lisää kieli</translation>
    </message>
</context>
<context>
    <name>OfferingWords</name>
    <message>
        <source>Education form</source>
        <translation>Koulutusmuoto</translation>
    </message>
    <message>
        <source>How it is offered</source>
        <translation>Toteutustapa</translation>
    </message>
    <message>
        <source>Education providers</source>
        <translation>Koulutuksen järjestäjät</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>For learners of</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <source>Early childhood education and care</source>
        <translation>Varhaiskasvatus</translation>
    </message>
    <message>
        <source>Basic education</source>
        <translation>Perusopetus</translation>
    </message>
    <message>
        <source>General upper secondary education</source>
        <translation>Lukiokoulutus</translation>
    </message>
    <message>
        <source>Vocational education and training</source>
        <translation>Ammatillinen koulutus</translation>
    </message>
    <message>
        <source>Liberal adult education</source>
        <translation>Vapaa sivistystyö</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Korkeakoulutus</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Verkossa</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Monimuotona</translation>
    </message>
    <message>
        <source>Near the student, with a workplace</source>
        <translation>Lähellä opiskelijaa, työpaikan kanssa</translation>
    </message>
    <message>
        <source>here</source>
        <translation>täällä</translation>
    </message>
    <message>
        <source>next door</source>
        <translation>naapurissa</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>vain verkossa</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ei missään</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>rajan sisällä</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>yli rajan</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>peruste puuttuu</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>ei voi päätellä</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>rajaa ei tunneta</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>vastaamatta</translation>
    </message>
    <message>
        <source>an answer is planned</source>
        <translation>koulutus on suunnitteilla</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastattu</translation>
    </message>
    <message>
        <source>said to be answered, nobody says by what</source>
        <translation>merkitty vastatuksi, mutta koulutus puuttuu</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ei enää tarpeen</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Valtio</translation>
    </message>
    <message>
        <source>The learners</source>
        <translation>Oppijat</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ei vielä kerrottu</translation>
    </message>
    <message>
        <source>Staff, sellers and others</source>
        <translation>Henkilöstö, myyjät ja muut</translation>
    </message>
    <message>
        <source>It has no title yet.</source>
        <translation>Nimi puuttuu vielä.</translation>
    </message>
    <message>
        <source>No education form is chosen.</source>
        <translation>Koulutusmuotoa ei ole valittu.</translation>
    </message>
    <message>
        <source>Nobody is said to provide it.</source>
        <translation>Järjestäjä puuttuu.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>There are more distance lessons than lessons.</source>
        <translation>Etäoppitunteja on enemmän kuin oppitunteja.</translation>
    </message>
    <message>
        <source>No area is named: choose a pilot or municipalities.</source>
        <translation>Aluetta ei ole nimetty: valitse pilotti tai kuntia.</translation>
    </message>
    <message>
        <source>The field of working life is not said.</source>
        <translation>Työelämän ala puuttuu.</translation>
    </message>
    <message>
        <source>The source is not said.</source>
        <translation>Lähde puuttuu.</translation>
    </message>
    <message>
        <source>It is not said when this was stated.</source>
        <translation>Toteamispäivä puuttuu.</translation>
    </message>
    <message>
        <source>The kind is not chosen.</source>
        <translation>Lajia ei ole valittu.</translation>
    </message>
    <message>
        <source>The limit itself is missing.</source>
        <translation>Itse raja puuttuu.</translation>
    </message>
    <message>
        <source>What the limit says is not written down.</source>
        <translation>Rajan sanamuoto puuttuu.</translation>
    </message>
    <message>
        <source>The sum is missing.</source>
        <translation>Summa puuttuu.</translation>
    </message>
    <message>
        <source>Nobody is said to pay.</source>
        <translation>Maksaja puuttuu.</translation>
    </message>
    <message>
        <source>Nobody is said to receive it.</source>
        <translation>Saaja puuttuu.</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Nimike suomeksi</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Nimike ruotsiksi</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Nimike englanniksi</translation>
    </message>
    <message>
        <source>at most %1 % of the teaching</source>
        <translation>enintään %1 % opetuksesta</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>enintään %1 oppituntia viikossa</translation>
    </message>
</context>
<context>
    <name>OfferingsPage</name>
    <message>
        <source>New offering</source>
        <translation>Uusi koulutus</translation>
    </message>
    <message>
        <source>Search in offerings</source>
        <translation>Hae koulutustarjonnasta</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Työelämän osaamistarpeet</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Etäopetuksen rajat</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>Nimetön koulutus</translation>
    </message>
    <message>
        <source>No offering fits these words and filters.</source>
        <translation>Mikään koulutus ei vastaa hakua ja rajauksia.</translation>
    </message>
    <message>
        <source>Nothing is offered yet. An offering is tied to no building: it can be in a place, online, both, or near the student.</source>
        <translation>Koulutustarjontaa ei ole vielä kirjattu. Koulutus ei ole sidottu rakennukseen: se voi olla paikan päällä, verkossa, molempia tai lähellä opiskelijaa.</translation>
    </message>
    <message>
        <source>Show all offerings</source>
        <translation>Näytä kaikki koulutukset</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Authorised on</source>
        <translation>Valtuutettu</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Valtuuttaja</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Valtuutus</translation>
    </message>
    <message>
        <source>Authorisation valid until</source>
        <translation>Valtuutus voimassa</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Hyväksyntä</translation>
    </message>
    <message>
        <source>Approval valid until</source>
        <translation>Hyväksyntä voimassa</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Osallistumismaksu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Jakoperuste</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Ilman arvonlisäveroa</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Arvonlisävero</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Peruste</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Opiskelijoita</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Paino</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Kiinteä osuus</translation>
    </message>
    <message>
        <source>Statement of</source>
        <translation>Laskelman päivä</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Eräpäivä</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Maksupäivä</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Hyvitetty</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Viimeisin muistutus</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Viitenumero</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Tilinumero (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Pankin tunnus (BIC)</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Maksuaika päivinä</translation>
    </message>
    <message>
        <source>Fee of a year</source>
        <translation>Vuoden osallistumismaksu</translation>
    </message>
    <message>
        <source>Member&apos;s part of a fee</source>
        <translation>Jäsenen osuus maksusta</translation>
    </message>
    <message>
        <source>Rate of the fee</source>
        <translation>Maksun suuruus</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Maksunsaaja</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Tasan</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Väkiluku</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Omat painot</translation>
    </message>
    <message>
        <source>Fixed parts</source>
        <translation>Kiinteät osuudet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ei vielä voimassa</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vanhentunut</translation>
    </message>
    <message>
        <source>No statement was made. Agree on the division first.</source>
        <translation>Erittelyä ei tehty. Sopikaa jaosta ensin.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF tehdään LibreOfficella, jota ei ole tällä laitteella. Tee sen sijaan asiakirja.</translation>
    </message>
</context>
<context>
    <name>OrderedListRow</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Muokkaa: ”%1”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kuntanumero</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Myöhemmät muutokset</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Two people wrote something about this organisation differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjasi tämän organisaation tietoja eri tavoin. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Search for an organisation</source>
        <translation>Hae organisaatiota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>No organisation with this name and kind.</source>
        <translation>Tällä nimellä ja lajilla ei löytynyt organisaatiota.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Näytä kaikki organisaatiot</translation>
    </message>
</context>
<context>
    <name>OutboxFileRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sending now. You can go on working.</source>
        <translation>Lähetys on käynnissä. Työtä voi jatkaa.</translation>
    </message>
    <message>
        <source>Sync is paused. Everything is saved on this device.</source>
        <translation>Synkronointi on keskeytetty. Kaikki on tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>No server has been set, so everything stays on this device.</source>
        <translation>Palvelinta ei ole asetettu, joten kaikki pysyy tällä laitteella.</translation>
    </message>
    <message>
        <source>Everything is saved on this device.</source>
        <translation>Kaikki on tallessa tällä laitteella.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Lähtevät</translation>
    </message>
    <message>
        <source>Last confirmed by the server: %1</source>
        <translation>Palvelin vahvisti viimeksi: %1</translation>
    </message>
    <message>
        <source>Kopa tries again at %1</source>
        <translation>Kopa yrittää uudelleen klo %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Lähetetään %1/%2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Jatka synkronointia</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Keskeytä synkronointi</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Odottaa lähetystä</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>The last exchange</source>
        <translation>Viimeisin yhteys</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Vastaanotettu</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Dataa lähetetty</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Dataa vastaanotettu</translation>
    </message>
    <message>
        <source>Everything is safe on the server.</source>
        <translation>Kaikki on turvassa palvelimella.</translation>
    </message>
    <message>
        <source>%1 will be sent soon.</source>
        <translation>%1 lähtee pian.</translation>
    </message>
    <message>
        <source>No connection. %1 saved on this device will be sent when there is one.</source>
        <translation>Ei yhteyttä. Tälle laitteelle tallennettua: %1. Kaikki lähtee, kun yhteys löytyy.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n muutos</numerusform>
            <numerusform>%n muutosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1)</source>
        <translation>
            <numerusform>%n liite (%1)</numerusform>
            <numerusform>%n liitettä (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are on their way</source>
        <translation>Liitteet ovat matkalla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Large files also where the line costs by the byte</source>
        <translation>Suuret liitteet myös, kun datasta maksetaan</translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s), %1, wait for a line that does not cost by the byte. Notes and small pictures go at once.</source>
        <translation>
            <numerusform>%n suuri liite, %1, odottaa yhteyttä, jossa datasta ei makseta. Muistiinpanot ja pikkukuvat lähtevät heti.</numerusform>
            <numerusform>%n suurta liitettä, %1, odottaa yhteyttä, jossa datasta ei makseta. Muistiinpanot ja pikkukuvat lähtevät heti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the large ones now</source>
        <translation>Lähetä suuret nyt</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>vain tällä laitteella</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Matkalla olevat liitteet</translation>
    </message>
    <message>
        <source>Everything is safe on the server since %1. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Kaikki on ollut turvassa palvelimella, viimeksi vahvistettu %1. Uudet muistiinpanot ja liitteet ovat tässä, kunnes palvelin on vahvistanut ne.</translation>
    </message>
    <message>
        <source>Nothing is waiting. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Mikään ei odota. Uudet muistiinpanot ja liitteet ovat tässä, kunnes palvelin on vahvistanut ne.</translation>
    </message>
    <message>
        <source>Files sent this week</source>
        <translation>Viikon aikana lähetetyt liitteet</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Avaa verkon sivu</translation>
    </message>
    <message>
        <source>Go on in this network</source>
        <translation>Jatka tässä verkossa</translation>
    </message>
    <message>
        <source>This network opens the connection to the server on the way. What you write stays sealed.</source>
        <translation>Tämä verkko avaa yhteyden palvelimeen matkalla. Kirjoittamasi pysyy sinetöitynä.</translation>
    </message>
</context>
<context>
    <name>OutboxWays</name>
    <message>
        <source>Being written …</source>
        <translation>Tallennetaan …</translation>
    </message>
    <message>
        <source>Being taken in …</source>
        <translation>Tuodaan …</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Tiedosto on tallennettu</translation>
    </message>
    <message>
        <source>The file is taken in</source>
        <translation>Tiedosto on tuotu</translation>
    </message>
    <message>
        <source>When there is no connection: take along what waits, or take in what others wrote</source>
        <translation>Kun yhteyttä ei ole: ota mukaan se, mikä odottaa, tai tuo se, mitä muut kirjoittivat</translation>
    </message>
    <message>
        <source>Phones and computers of one room meet without the internet</source>
        <translation>Samassa tilassa olevat puhelimet ja tietokoneet kohtaavat ilman internetiä</translation>
    </message>
</context>
<context>
    <name>OwnAssessment</name>
    <message>
        <source>I have a conflict of interest and give no scores</source>
        <translation>Olen esteellinen enkä anna pisteitä</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Mistä se johtuu, muutamalla sanalla</translation>
    </message>
    <message>
        <source>1 is weak, 5 is excellent.</source>
        <translation>1 on heikko, 5 on erinomainen.</translation>
    </message>
    <message>
        <source>Give it anew</source>
        <translation>Anna arviointi uudelleen</translation>
    </message>
    <message>
        <source>Give my assessment</source>
        <translation>Anna oma arviointi</translation>
    </message>
    <message>
        <source>Who reads your assessment is chosen once. Applicants are often in the network: reviewers can have a space of their own.</source>
        <translation>Arvioinnin lukijat valitaan kerran. Hakijat ovat usein verkostossa: arvioijilla voi olla oma tilansa.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Kuka voi lukea tämän: %1. Vaihda</translation>
    </message>
    <message>
        <source>Who can read your assessment?</source>
        <translation>Kuka voi lukea arviointisi?</translation>
    </message>
</context>
<context>
    <name>OwnCopies</name>
    <message>
        <source>The backup is in %1. Keep it apart from this device.</source>
        <translation>Varmuuskopio on tiedostossa %1. Säilytä se erillään tästä laitteesta.</translation>
    </message>
    <message>
        <source>Everything that you can read is in %1 (notes: %2, other entries: %3). These files are not sealed.</source>
        <translation>Kaikki, mitä voit lukea, on kansiossa %1 (muistiinpanoja %2, muita tietoja %3). Näitä tiedostoja ei ole salattu.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Tallenna varmuuskopio</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Kopan varmuuskopio</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Mihin tiedostot tallennetaan</translation>
    </message>
    <message>
        <source>Copies of your notes</source>
        <translation>Kopiot muistiinpanoistasi</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>Kopiota tehdään …</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Varmuuskopioi tiedostoon</translation>
    </message>
    <message>
        <source>Everything on this device in one sealed file, for a memory stick, for example. Only a passphrase that you choose for it opens it.</source>
        <translation>Kaikki tällä laitteella yhtenä salattuna tiedostona, esimerkiksi muistitikulle. Sen avaa vain salalause, jonka valitset sille.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup. Without it nobody can open the file, and nobody can tell it to you if you forget it.</source>
        <translation>Valitse varmuuskopiolle salalause. Ilman sitä tiedostoa ei avaa kukaan, eikä unohtunutta salalausetta voi kysyä keneltäkään.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Take your notes out of Kopa</source>
        <translation>Vie muistiinpanosi Kopasta</translation>
    </message>
    <message>
        <source>As ordinary files that other programs open. They are not sealed.</source>
        <translation>Tavallisina tiedostoina, jotka avautuvat muissa ohjelmissa. Niitä ei ole salattu.</translation>
    </message>
    <message>
        <source>Kopa writes all that you can read into ordinary files, without a seal. Whoever gets the files reads everything, also what others in your network have written. Put them only where nobody else can read them, and delete them when you no longer need them.</source>
        <translation>Kopa kirjoittaa kaiken, mitä voit lukea, tavallisiin tiedostoihin ilman salausta. Se, joka saa tiedostot käsiinsä, voi lukea kaiken, myös sen, mitä muut verkostossasi ovat kirjoittaneet. Tallenna ne vain sellaiseen paikkaan, josta kukaan muu ei voi lukea niitä, ja poista ne, kun et enää tarvitse niitä.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Valitse kansio</translation>
    </message>
</context>
<context>
    <name>OwnWordsSheet</name>
    <message>
        <source>My words</source>
        <translation>Omat sanat</translation>
    </message>
    <message>
        <source>Names and terms that are right although no dictionary has them. They come along to your other devices.</source>
        <translation>Nimiä ja termejä, jotka ovat oikein, vaikka niitä ei ole sanastoissa. Ne siirtyvät myös omille muille laitteille.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Uusi sana</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>No words yet. They come here from the menu of a marked word.</source>
        <translation>Sanoja ei vielä ole. Ne lisätään merkityn sanan valikosta.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Compare the code</source>
        <translation>Vertaa koodia</translation>
    </message>
    <message>
        <source>Call the person you invited, on a number that you know is theirs. Both read the code on the screen aloud. If it is the same, nobody stands between you.</source>
        <translation>Soita kutsutulle numeroon, jonka tiedät hänen omakseen. Lukekaa kumpikin koodi ääneen omalta näytöltänne. Jos se on sama, välissänne ei ole ketään.</translation>
    </message>
    <message>
        <source>The code comes when both devices have been in contact with the server. This takes a moment.</source>
        <translation>Koodi tulee, kun molemmat laitteet ovat olleet yhteydessä palvelimeen. Tähän menee hetki.</translation>
    </message>
    <message>
        <source>The same: let in</source>
        <translation>Sama: ota mukaan</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Älä ota mukaan</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ei ole sama</translation>
    </message>
    <message>
        <source>“Not the same” keeps the device out. Nothing has been given to it. Then send a new link.</source>
        <translation>”Ei ole sama” jättää laitteen ulkopuolelle. Sille ei ole annettu mitään. Lähetä sitten uusi linkki.</translation>
    </message>
    <message>
        <source>Nobody waits. When somebody has used a link that you sent, their code comes here.</source>
        <translation>Kukaan ei odota. Kun joku on käyttänyt lähettämääsi linkkiä, hänen koodinsa tulee tähän.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
</context>
<context>
    <name>PassageMargin</name>
    <message>
        <source>Marked passage</source>
        <translation>Merkitty kohta</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>Marked words that are gone</source>
        <translation>Merkityt sanat, jotka on poistettu</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Merkitty</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>Nämä sanat on poistettu muistiinpanosta.</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>Marked passage</source>
        <translation>Merkitty kohta</translation>
    </message>
    <message>
        <source>These words were deleted from the note. What was said of them is kept here.</source>
        <translation>Nämä sanat on poistettu muistiinpanosta. Se, mitä niistä on sanottu, säilyy tässä.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Nobody has been asked for consent in this note yet.</source>
        <translation>Keneltäkään ei ole vielä pyydetty suostumusta tässä muistiinpanossa.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pyydä suostumus</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>Tee löydös</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Poista merkintä</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>No consent to quotes</source>
        <translation>Ei suostumusta lainaamiseen</translation>
    </message>
    <message>
        <source>Waits for the person&apos;s word</source>
        <translation>Odottaa henkilön vastausta</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Saa lainata</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation>Ei saa lainata</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Words changed since approval</source>
        <translation>Sanat muuttuneet hyväksymisen jälkeen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>muistiinpanot</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>lainaukset</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>valokuvat</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>äänitteet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Piilota kirjoitettu</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Näytä kirjoitettu</translation>
    </message>
</context>
<context>
    <name>PayeePage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Stands on every statement of a fee. Without an account number a statement says that it follows separately.</source>
        <translation>Nämä tiedot ovat jokaisessa maksuerittelyssä. Ilman tilinumeroa erittelyssä kerrotaan, että maksuohjeet lähetetään erikseen.</translation>
    </message>
    <message>
        <source>The check digits of this account number are not right. It was not kept.</source>
        <translation>Tilinumeron tarkistusnumerot eivät täsmää. Numeroa ei tallennettu.</translation>
    </message>
    <message>
        <source>From the day of a statement; 14 where nothing stands here.</source>
        <translation>Erittelyn päivästä; 14, jos kohta on tyhjä.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Everybody here reads what is written in the network. Administrators let people in and out.</source>
        <translation>Kaikki tässä luettelossa lukevat, mitä verkostoon kirjoitetaan. Ylläpitäjät ottavat mukaan ja poistavat.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait to be let in. Call the person and compare the code.</source>
        <translation>
            <numerusform>%n laite odottaa pääsyä mukaan. Soita sen omistajalle ja vertaa koodia.</numerusform>
            <numerusform>%n laitetta odottaa pääsyä mukaan. Soita niiden omistajille ja vertaa koodia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Vertaa koodia</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Ei enää mukana</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n laite</numerusform>
            <numerusform>%n laitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Nähty viimeksi %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>Nobody is here yet. Invite the first one.</source>
        <translation>Täällä ei ole vielä ketään. Kutsu ensimmäinen.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>Which notes are read by whom: the whole network, one pilot&apos;s people, or only you.</source>
        <translation>Kuka lukee mitkä muistiinpanot: koko verkosto, yhden pilotin väki vai vain sinä.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Onko kaikki kunnossa?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n asia katsottavana</numerusform>
            <numerusform>%n asiaa katsottavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is amiss.</source>
        <translation>Kaikki on kunnossa.</translation>
    </message>
    <message>
        <source>The server confirmed this list %1.</source>
        <translation>Palvelin vahvisti tämän luettelon %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours take effect when there is a connection.</source>
        <translation>
            <numerusform>%n muutoksesi astuu voimaan, kun yhteys palaa.</numerusform>
            <numerusform>%n muutostasi astuu voimaan, kun yhteys palaa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Take %1 out?</source>
        <translation>Poistetaanko henkilö: %1?</translation>
    </message>
    <message>
        <source>All devices of %1 stop getting anything new at their next contact. What is already on them stays there, as locked as it was. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>Mikään tämän henkilön laite (%1) ei saa enää mitään uutta, kun se seuraavan kerran ottaa yhteyttä. Laitteilla jo oleva pysyy niillä yhtä lukittuna kuin ennenkin. Verkoston avaimet vaihtuvat, joten myöhempiä muistiinpanoja ei voi lukea vanhoilla.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>What this person may do</source>
        <translation>Mitä tämä henkilö saa tehdä</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Make somebody else an administrator first.</source>
        <translation>Jonkun on ylläpidettävä verkostoa. Tee ensin jostakusta toisesta ylläpitäjä.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Laitteet</translation>
    </message>
    <message>
        <source>Printed recovery code</source>
        <translation>Tulostettu palautuskoodi</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Laite</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Alkaen %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Nähty viimeksi %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Tämä laite</translation>
    </message>
    <message>
        <source>Add a device of mine</source>
        <translation>Lisää oma laite</translation>
    </message>
    <message>
        <source>To leave the network, hand it over first: make somebody else an administrator.</source>
        <translation>Ennen kuin voit poistua verkostosta, luovuta se toiselle: tee jostakusta toisesta ylläpitäjä.</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>Valitse, kuka jatkaa</translation>
    </message>
    <message>
        <source>Leave the network</source>
        <translation>Poistu verkostosta</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Poista tämä henkilö</translation>
    </message>
    <message>
        <source>What they wrote for others stays, under their name. Their own drafts only they can read: nobody else ever gets them, so ask for those that the work needs first. What they looked after in the network and in pilots ends; the other administrators go on.</source>
        <translation>Mitä henkilö on kirjoittanut muille, jää hänen nimissään. Omia luonnoksiaan voi lukea vain hän itse: kukaan muu ei koskaan saa niitä, joten pyydä ensin ne, joita työ tarvitsee. Hänen tehtävänsä verkostossa ja piloteissa päättyvät; muut ylläpitäjät jatkavat.</translation>
    </message>
    <message>
        <source>Leave?</source>
        <translation>Lähdetäänkö?</translation>
    </message>
    <message>
        <source>Your devices stop getting anything new. What is on them stays there, as locked as it was. Notes that only you can read stay on your devices; hand over those that others need first.</source>
        <translation>Laitteesi lakkaavat saamasta mitään uutta. Mitä niillä on, jää sinne, yhtä lukittuna kuin ennenkin. Vain sinun luettavissasi olevat muistiinpanot jäävät laitteillesi; luovuta ensin ne, joita muut tarvitsevat.</translation>
    </message>
    <message>
        <source>Hand over my drafts</source>
        <translation>Luovuta luonnokseni</translation>
    </message>
    <message>
        <source>When somebody leaves: %1</source>
        <translation>Kun joku lähtee: %1</translation>
    </message>
    <message>
        <source>Leave this space</source>
        <translation>Lähde tästä tilasta</translation>
    </message>
</context>
<context>
    <name>PhoneShell</name>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
</context>
<context>
    <name>PilotContacts</name>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
    </message>
</context>
<context>
    <name>PilotLinks</name>
    <message>
        <source>Findings of this pilot</source>
        <translation>Pilotin löydökset</translation>
    </message>
    <message>
        <source>Obstacles, solutions and models from this area</source>
        <translation>Alueen esteet, ratkaisut ja mallit</translation>
    </message>
    <message>
        <source>Applications of this pilot</source>
        <translation>Tämän pilotin hakemukset</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n hakemus</numerusform>
            <numerusform>%n hakemusta</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal access</source>
        <translation>Yhdenvertainen saatavuus</translation>
    </message>
    <message>
        <source>Which education is here, next door, only online or nowhere.</source>
        <translation>Mikä koulutus on täällä, naapurissa, vain verkossa tai ei missään.</translation>
    </message>
    <message>
        <source>Figures and start package</source>
        <translation>Luvut ja aloituspaketti</translation>
    </message>
    <message>
        <source>Age classes, growth and shrinking beside the network and the country.</source>
        <translation>Ikäluokat, kasvu ja väheneminen verkoston ja koko maan rinnalla.</translation>
    </message>
</context>
<context>
    <name>PilotLog</name>
    <message>
        <source>Changes of lead and responsible person</source>
        <translation>Vastuuorganisaation ja vastuuhenkilön muutokset</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>PilotMembers</name>
    <message>
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Complete: every organisation is authorised and has approved.</source>
        <translation>Valmis: kaikilla organisaatioilla on valtuutus ja hyväksyntä.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vastuussa</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n asiakirja puuttuu</numerusform>
            <numerusform>%n asiakirjaa puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>authorised and approved</source>
        <translation>valtuutus ja hyväksyntä kunnossa</translation>
    </message>
    <message>
        <source>%1 of %2 organisations are authorised and have approved.</source>
        <translation>Valtuutus ja hyväksyntä: %1/%2 organisaatiota.</translation>
    </message>
    <message>
        <source>The lead organisation is missing.</source>
        <translation>Vastuuorganisaatio puuttuu.</translation>
    </message>
    <message>
        <source>A responsible person is missing.</source>
        <translation>Vastuuhenkilö puuttuu.</translation>
    </message>
</context>
<context>
    <name>PilotPage</name>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>Pilotti %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message>
        <source>New note in this pilot</source>
        <translation>Uusi muistiinpano tästä pilotista</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>Two people wrote something about this pilot differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjasi tämän pilotin tietoja eri tavoin. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lisää askel</translation>
    </message>
    <message>
        <source>In euro, for example %1</source>
        <translation>Euroina, esimerkiksi %1</translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Tämä ei ole rahasumma. Kirjoita se näin: %1.</translation>
    </message>
    <message>
        <source>This pilot&apos;s own space</source>
        <translation>Pilotin oma tila</translation>
    </message>
    <message>
        <source>Make a space for this pilot</source>
        <translation>Tee pilotille oma tila</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that only this pilot&apos;s people read.</source>
        <translation>Muistiinpanoja, joita lukee vain tämän pilotin väki.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Osallistumismaksu</translation>
    </message>
    <message>
        <source>How it is divided, and what is paid</source>
        <translation>Miten se jakautuu ja mitä on maksettu</translation>
    </message>
</context>
<context>
    <name>PilotResponsible</name>
    <message>
        <source>One of the contact persons; there is none yet.</source>
        <translation>Joku yhteyshenkilöistä; heitä ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>PilotTargets</name>
    <message>
        <source>New target</source>
        <translation>Uusi kehittämiskohde</translation>
    </message>
    <message>
        <source>What does this area want to change? A target has a baseline, an aim and a day.</source>
        <translation>Mitä alueella halutaan muuttaa? Kehittämiskohteella on lähtötaso, tavoite ja päivä.</translation>
    </message>
</context>
<context>
    <name>PilotsPage</name>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Search for a pilot</source>
        <translation>Hae pilottia</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisaatio</numerusform>
            <numerusform>%n organisaatiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot with this name.</source>
        <translation>Tällä nimellä ei löytynyt pilottia.</translation>
    </message>
    <message>
        <source>Show all pilots</source>
        <translation>Näytä kaikki pilotit</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Valmistele huominen</translation>
    </message>
    <message>
        <source>Ready offline, %1</source>
        <translation>Valmis ilman yhteyttä, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n muistiinpano</numerusform>
            <numerusform>%n muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, contacts, templates and files are on this device. You need no connection for them.</source>
        <translation>Muistiinpanot, yhteyshenkilöt, pohjat ja liitteet ovat tällä laitteella. Niihin ei tarvita yhteyttä.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Valitse uudelleen</translation>
    </message>
    <message>
        <source>Fetching file %1 of %2</source>
        <translation>Haetaan liite %1/%2</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Haetaan uusin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>You can go on working. What has come stays, also if you cancel.</source>
        <translation>Työtä voi jatkaa. Jo haettu säilyy, vaikka haku keskeytetään.</translation>
    </message>
    <message>
        <source>Sync is paused, so nothing is fetched. Resume it in the outbox first.</source>
        <translation>Synkronointi on keskeytetty, joten mitään ei haeta. Jatka sitä ensin Lähtevät-sivulla.</translation>
    </message>
    <message>
        <source>No server has been set: everything there is lies on this device already.</source>
        <translation>Palvelinta ei ole asetettu: kaikki on jo tällä laitteella.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here.</source>
        <translation>Liitteistä tällä laitteella: %1/%2.</translation>
    </message>
    <message>
        <source>The others have not been sent by those who added them.</source>
        <translation>Muita niiden lisääjät eivät ole vielä lähettäneet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Avaa lähtevät</translation>
    </message>
    <message>
        <source>Where do you go tomorrow? Everything about these pilots is fetched while there is a good connection.</source>
        <translation>Minne huomenna mennään? Kaikki näistä piloteista haetaan, kun yhteys on hyvä.</translation>
    </message>
    <message>
        <source>Fetch everything now</source>
        <translation>Hae kaikki nyt</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n ilmoittautunut</numerusform>
            <numerusform>%n ilmoittautunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1/%2 paikasta varattu</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n jonossa</numerusform>
            <numerusform>%n jonossa</numerusform>
        </translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Uusi tilaisuus</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Menneet</translation>
    </message>
    <message>
        <source>What pilots had</source>
        <translation>Piloteille annettu</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Koko verkosto</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>Mitään ei ole vielä pidetty.</translation>
    </message>
    <message>
        <source>Nothing is planned. Seminars are for the whole network, workshops for the pilots whose own they are.</source>
        <translation>Mitään ei ole suunniteltu. Seminaarit ovat koko verkostolle, työpajat piloteille, joiden omia ne ovat.</translation>
    </message>
    <message>
        <source>held or not?</source>
        <translation>pidettiinkö?</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Event</source>
        <translation>Tilaisuus</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotit</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Address for joining online</source>
        <translation>Osoite etäosallistumiseen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikkoja</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Ilmoittautuminen viimeistään</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Whose experts guide</source>
        <translation>Kenen asiantuntijat ohjaavat</translation>
    </message>
    <message>
        <source>Expert&apos;s organisation or title</source>
        <translation>Asiantuntijan organisaatio tai nimike</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Työpajan muistiinpano</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalenterimerkintä</translation>
    </message>
    <message>
        <source>Invitation in Finnish</source>
        <translation>Kutsu suomeksi</translation>
    </message>
    <message>
        <source>Invitation in Swedish</source>
        <translation>Kutsu ruotsiksi</translation>
    </message>
    <message>
        <source>Invitation in English</source>
        <translation>Kutsu englanniksi</translation>
    </message>
    <message>
        <source>Agenda in Finnish</source>
        <translation>Ohjelma suomeksi</translation>
    </message>
    <message>
        <source>Agenda in Swedish</source>
        <translation>Ohjelma ruotsiksi</translation>
    </message>
    <message>
        <source>Agenda in English</source>
        <translation>Ohjelma englanniksi</translation>
    </message>
    <message>
        <source>Diet and access</source>
        <translation>Ruokavalio ja esteettömyys</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Läsnä</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Tuli ilmoittautumatta</translation>
    </message>
    <message>
        <source>Support material</source>
        <translation>Tukimateriaali</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Mitä annettiin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Ilmoittautuminen</translation>
    </message>
    <message>
        <source>What a pilot was given</source>
        <translation>Pilotille annettu</translation>
    </message>
    <message>
        <source>National seminar</source>
        <translation>Valtakunnallinen seminaari</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Työpaja</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Käynti</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ohjaus</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kokous</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Opas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Esitys</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Tallenne</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Malli</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Ilmoittautunut</translation>
    </message>
    <message>
        <source>Start package</source>
        <translation>Aloituspaketti</translation>
    </message>
    <message>
        <source>Support of the network</source>
        <translation>Verkoston tuki</translation>
    </message>
    <message>
        <source>Own experts</source>
        <translation>Omat asiantuntijat</translation>
    </message>
    <message>
        <source>Outside experts</source>
        <translation>Ulkopuoliset asiantuntijat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Spring seminar</source>
        <translation>Kevätseminaari</translation>
    </message>
    <message>
        <source>Autumn seminar</source>
        <translation>Syysseminaari</translation>
    </message>
    <message>
        <source>Own workshops</source>
        <translation>Omat työpajat</translation>
    </message>
    <message>
        <source>National seminars of the network twice a year, in spring and autumn</source>
        <translation>Verkoston valtakunnalliset seminaarit kaksi kertaa vuodessa, keväällä ja syksyllä</translation>
    </message>
    <message>
        <source>The area&apos;s own workshops twice a year; events and themes are agreed with each area</source>
        <translation>Alueen omat työpajat kaksi kertaa vuodessa; tilaisuuksista ja teemoista sovitaan kunkin alueen kanssa</translation>
    </message>
    <message>
        <source>Guidance for the area&apos;s development work by outside and own experts</source>
        <translation>Ohjausta alueen kehittämistyöhön ulkopuolisilta ja omilta asiantuntijoilta</translation>
    </message>
    <message>
        <source>A start package with statistics on the pilot area</source>
        <translation>Tilastotietoja sisältävä aloituspaketti pilottialueelta</translation>
    </message>
    <message>
        <source>Electronic and written support material</source>
        <translation>Sähköistä ja kirjallista tukimateriaalia</translation>
    </message>
    <message>
        <source>The network&apos;s support and learning from others</source>
        <translation>Verkoston tuki ja toisilta oppiminen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suunniteltu</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>ei vielä suunniteltu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>jäi saamatta</translation>
    </message>
    <message>
        <source>takes no part this year</source>
        <translation>ei mukana tänä vuonna</translation>
    </message>
    <message>
        <source>Nobody has said when it begins.</source>
        <translation>Alkamisaikaa ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the times.</source>
        <translation>Se päättyy ennen kuin alkaa. Korjaa jompikumpi aika.</translation>
    </message>
    <message>
        <source>Registration is open after it has begun.</source>
        <translation>Ilmoittautuminen on auki vielä alkamisen jälkeen.</translation>
    </message>
    <message>
        <source>A workshop is a pilot&apos;s own. Without a pilot it counts for nobody.</source>
        <translation>Työpaja on pilotin oma. Ilman pilottia sitä ei lasketa kenellekään.</translation>
    </message>
    <message>
        <source>The event is cancelled: nobody can be registered for it. Nothing was saved.</source>
        <translation>Tilaisuus on peruttu, joten siihen ei voi ilmoittaa ketään. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Write a name first. Nothing was saved.</source>
        <translation>Kirjoita ensin nimi. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Name of the event in Finnish</source>
        <translation>Tilaisuuden nimi suomeksi</translation>
    </message>
    <message>
        <source>Name of the event in Swedish</source>
        <translation>Tilaisuuden nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name of the event in English</source>
        <translation>Tilaisuuden nimi englanniksi</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Present passphrase</source>
        <translation>Nykyinen salalause</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>So that only you can do this.</source>
        <translation>Jotta vain sinä voit tehdä tämän.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>QdaCard</name>
    <message>
        <source>Other programs of analysis</source>
        <translation>Muut analyysiohjelmat</translation>
    </message>
    <message>
        <source>Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard. The file is not encrypted.</source>
        <translation>Muistiinpanot, merkityt kohdat ja koodit ATLAS.ti-, MAXQDA-, NVivo- ja muille ohjelmille REFI-QDA-standardin mukaan. Tiedostoa ei salata.</translation>
    </message>
    <message>
        <source>Everything is in the file.</source>
        <translation>Kaikki on tiedostossa.</translation>
    </message>
    <message>
        <source>The file was taken in.</source>
        <translation>Tiedosto otettiin sisään.</translation>
    </message>
    <message>
        <source>Working on the file</source>
        <translation>Tiedostoa käsitellään</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Työtä voi jatkaa.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ota sisään</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä ottamatta</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ota tiedosto sisään</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Tallenna toista ohjelmaa varten</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Notes, passages and codes</source>
        <translation>Muistiinpanot, kohdat ja koodit</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Vain koodit</translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n uusi koodi</numerusform>
            <numerusform>%n uutta koodia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) changed</source>
        <translation>
            <numerusform>%n muuttunut koodi</numerusform>
            <numerusform>%n muuttunutta koodia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n uusi muistiinpano</numerusform>
            <numerusform>%n uutta muistiinpanoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passage(s)</source>
        <translation>
            <numerusform>%n uusi merkitty kohta</numerusform>
            <numerusform>%n uutta merkittyä kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with more codes</source>
        <translation>
            <numerusform>%n kohta sai lisää koodeja</numerusform>
            <numerusform>%n kohtaa sai lisää koodeja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n sama kuin täällä</numerusform>
            <numerusform>%n samaa kuin täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made here are not in the file; they stay.</source>
        <translation>
            <numerusform>%n täällä tehty koodaus puuttuu tiedostosta; se säilyy.</numerusform>
            <numerusform>%n täällä tehtyä koodausta puuttuu tiedostosta; ne säilyvät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that Kopa does not read, such as pictures and links, are left out.</source>
        <translation>
            <numerusform>%n osa, jota Kopa ei lue (kuten kuvat ja linkit), jää pois.</numerusform>
            <numerusform>%n osaa, joita Kopa ei lue (kuten kuvat ja linkit), jää pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken:</source>
        <translation>
            <numerusform>%n kohtaa ei voida ottaa:</numerusform>
            <numerusform>%n kohtaa ei voida ottaa:</numerusform>
        </translation>
    </message>
    <message>
        <source>lies outside the text</source>
        <translation>on tekstin ulkopuolella</translation>
    </message>
    <message>
        <source>its code is not in the file</source>
        <translation>koodia ei ole tiedostossa</translation>
    </message>
    <message>
        <source>its words have been changed here</source>
        <translation>sanoja on muutettu täällä</translation>
    </message>
    <message>
        <source>is in the trash here</source>
        <translation>on täällä roskakorissa</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Mitään ei otettu.</translation>
    </message>
    <message>
        <source>This file is of a version of the standard that Kopa does not read.</source>
        <translation>Tiedosto noudattaa standardin versiota, jota Kopa ei lue.</translation>
    </message>
    <message>
        <source>Two things in this file have the same identity: %1.</source>
        <translation>Kahdella asialla tiedostossa on sama tunniste: %1.</translation>
    </message>
    <message>
        <source>A text that the file names is not in it: %1.</source>
        <translation>Tiedosto viittaa tekstiin, jota siinä ei ole: %1.</translation>
    </message>
    <message>
        <source>This file names texts outside itself. Export it anew with all texts inside.</source>
        <translation>Tiedosto viittaa teksteihin itsensä ulkopuolella. Vie se uudelleen niin, että kaikki tekstit ovat mukana.</translation>
    </message>
    <message>
        <source>Letters of a text are broken: %1.</source>
        <translation>Tekstin kirjaimet ovat rikki: %1.</translation>
    </message>
    <message>
        <source>This file is larger than Kopa takes. Export it in parts.</source>
        <translation>Tiedosto on suurempi kuin Kopa ottaa. Vie se osissa.</translation>
    </message>
    <message>
        <source>This is no whole file of the REFI-QDA standard. Export it anew.</source>
        <translation>Tämä ei ole ehjä REFI-QDA-standardin mukainen tiedosto. Vie se uudelleen.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Kumoa tuonti</translation>
    </message>
    <message>
        <source>The import was undone. What somebody has changed since stays.</source>
        <translation>Tuonti kumottiin. Se, mitä joku on sen jälkeen muuttanut, säilyy.</translation>
    </message>
</context>
<context>
    <name>QualityAnswer</name>
    <message>
        <source>The provider itself</source>
        <translation>Järjestäjä itse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prosenttia</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Luku</translation>
    </message>
    <message>
        <source>This is no figure of the criterion&apos;s scale.</source>
        <translation>Luku ei kuulu kriteerin asteikkoon.</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Laskettuja opiskelijoita</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Tähän kirjoitetaan kokonaisluku.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Sanallisesti</translation>
    </message>
    <message>
        <source>Does not reach what is asked for: %1</source>
        <translation>Ei yllä vaadittuun: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Tiedostot: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lisää tiedosto</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
</context>
<context>
    <name>QualityComparePage</name>
    <message>
        <source>Nothing to compare yet. Figures come from the quality reports that this device may read.</source>
        <translation>Vertailtavaa ei vielä ole. Luvut tulevat laaturaporteista, joita tämä laite saa lukea.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteeri</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Koulutuslaji</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>From the quality reports that this device may read. A line under a period says that the definition changed there: figures before and after it are not to be compared.</source>
        <translation>Laaturaporteista, joita tämä laite saa lukea. Viiva kausien välissä kertoo, että määritelmä muuttui: lukuja ennen ja jälkeen sen ei pidä verrata.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n avoinna</numerusform>
            <numerusform>%n avoinna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned for</source>
        <translation>
            <numerusform>%n suunnitteilla</numerusform>
            <numerusform>%n suunnitteilla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n katettu</numerusform>
            <numerusform>%n katettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs of working life in the same municipalities</source>
        <translation>Työelämän tarpeet samoissa kunnissa</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n ratkaistavana</numerusform>
            <numerusform>%n ratkaistavana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n ehdolla</numerusform>
            <numerusform>%n ehdolla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n ristiriidassa</numerusform>
            <numerusform>%n ristiriidassa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n avoinna</numerusform>
            <numerusform>%n avoinna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPartAnswer</name>
    <message>
        <source>the same for all municipalities</source>
        <translation>sama kaikille kunnille</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n opiskelija</numerusform>
            <numerusform>%n opiskelijaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Paina, niin kopio tallennetaan</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Ei tällä laitteella: paina, niin se haetaan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Kysy</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Tallenna kopio</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Korjattavaksi</translation>
    </message>
</context>
<context>
    <name>QualityPartPage</name>
    <message>
        <source>sent %1</source>
        <translation>lähetetty %1</translation>
    </message>
    <message>
        <source>corrected, sending %1</source>
        <translation>korjattu, %1. lähetys</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>Raportti ei ole tällä laitteella.</translation>
    </message>
</context>
<context>
    <name>QualityReplies</name>
    <message>
        <source>Questions and replies</source>
        <translation>Kysymykset ja vastaukset</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Kukaan ei ole kysynyt mitään.</translation>
    </message>
    <message>
        <source>Ask the provider about an answer below, or about the whole report.</source>
        <translation>Järjestäjältä voi kysyä jostakin alla olevasta vastauksesta tai koko raportista.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Reply to the whole</source>
        <translation>Vastaa kokonaisuuteen</translation>
    </message>
    <message>
        <source>Ask about the whole</source>
        <translation>Kysy kokonaisuudesta</translation>
    </message>
    <message>
        <source>It is well</source>
        <translation>Tämä on kunnossa</translation>
    </message>
</context>
<context>
    <name>QualityReportAbout</name>
    <message>
        <source>What the report is about</source>
        <translation>Mitä raportti koskee</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lisää kunta</translation>
    </message>
</context>
<context>
    <name>QualityReportBegin</name>
    <message>
        <source>Provider</source>
        <translation>Järjestäjä</translation>
    </message>
    <message>
        <source>New report for %1</source>
        <translation>Uusi raportti vuodelta %1</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Koko vuosi</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Aloita raportti</translation>
    </message>
</context>
<context>
    <name>QualityReportHead</name>
    <message>
        <source>due %1</source>
        <translation>määräpäivä %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are open</source>
        <translation>
            <numerusform>%n vastaus on avoin</numerusform>
            <numerusform>%n vastausta on avoinna</numerusform>
        </translation>
    </message>
    <message>
        <source>every answer is there</source>
        <translation>kaikki vastaukset ovat tallessa</translation>
    </message>
    <message numerus="yes">
        <source>Sending %1 is on its way to %n municipalities. Each gets its own part only.</source>
        <translation>
            <numerusform>Lähetys %1 on matkalla %n kunnalle. Se saa vain oman osansa.</numerusform>
            <numerusform>Lähetys %1 on matkalla %n kunnalle. Kukin saa vain oman osansa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some municipalities share no space with the provider yet, so their part waits. Make the space, and send again.</source>
        <translation>Joillakin kunnilla ei vielä ole yhteistä tilaa järjestäjän kanssa, joten niiden osa odottaa. Tila tehdään ensin, ja sitten raportti lähetetään uudelleen.</translation>
    </message>
    <message>
        <source>Make a space with %1</source>
        <translation>Tee yhteinen tila: %1</translation>
    </message>
    <message>
        <source>Sending the report</source>
        <translation>Raporttia lähetetään</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Työtä voi jatkaa.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Lähetä korjaus</translation>
    </message>
    <message>
        <source>Send to the municipalities</source>
        <translation>Lähetä kunnille</translation>
    </message>
    <message>
        <source>You may only read the space with %1, so that part waits. Ask its coordinator for the right to write, and send again.</source>
        <translation>Yhteistä tilaa (%1) voi tällä laitteella vain lukea, joten osa odottaa. Kirjoitusoikeuden antaa tilan koordinaattori; sen jälkeen raportti lähetetään uudelleen.</translation>
    </message>
</context>
<context>
    <name>QualityReportPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>Raportti ei ole tällä laitteella.</translation>
    </message>
    <message>
        <source>Nothing is asked yet: choose the kinds of education and the municipalities, or see which criteria are in force.</source>
        <translation>Mitään ei vielä kysytä: valitse koulutuslajit ja kunnat tai katso, mitkä kriteerit ovat voimassa.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: two people gave %n answers otherwise. Choose first which of them stay, on the page Two people differed.</source>
        <translation>
            <numerusform>Mitään ei lähetetty: kaksi ihmistä on antanut %n vastauksen eri tavoin. Ensin valitaan, kumpi jää voimaan, sivulla Kirjattu eri tavoin.</numerusform>
            <numerusform>Mitään ei lähetetty: kaksi ihmistä on antanut %n vastausta eri tavoin. Ensin valitaan, mitkä jäävät voimaan, sivulla Kirjattu eri tavoin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityReportsPage</name>
    <message>
        <source>There is a report for this period already.</source>
        <translation>Tältä kaudelta on jo raportti.</translation>
    </message>
    <message>
        <source>No reports are expected this year. They follow from the calendars of the criteria and from who buys education of whom.</source>
        <translation>Tänä vuonna ei odoteta raportteja. Ne seuraavat kriteerien aikatauluista ja siitä, kuka tilaa koulutusta keneltä.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>määräpäivä %1</translation>
    </message>
    <message>
        <source>Reporting as a provider</source>
        <translation>Raportointi järjestäjänä</translation>
    </message>
    <message>
        <source>A provider&apos;s reports lie in a space of its own, which only its own people read.</source>
        <translation>Järjestäjän raportit ovat sen omassa tilassa, jota lukevat vain sen omat ihmiset.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Valitse järjestäjä</translation>
    </message>
</context>
<context>
    <name>QualityReviewPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>Lisää korjattavaa</translation>
    </message>
</context>
<context>
    <name>QualityReviewsPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pari</numerusform>
            <numerusform>%n paria</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % the same level</source>
        <translation>%1 % samalla tasolla</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa-arvo %1</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Uusi arviointi</translation>
    </message>
    <message>
        <source>How far two reviewers agree</source>
        <translation>Kuinka yhtä mieltä kaksi arvioijaa on</translation>
    </message>
    <message>
        <source>Not the same provider or criterion, or the same reviewer: it is not counted.</source>
        <translation>Eri järjestäjä tai kriteeri tai sama arvioija: ei lasketa mukaan.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ei vielä tasoa</translation>
    </message>
    <message numerus="yes">
        <source>%n levels apart</source>
        <translation>
            <numerusform>%n tason ero</numerusform>
            <numerusform>%n tason ero</numerusform>
        </translation>
    </message>
    <message>
        <source>A review without a provider</source>
        <translation>Arviointi ilman järjestäjää</translation>
    </message>
    <message>
        <source>No provider has been reviewed yet. A review says a level, with notes and marked words from the visit behind it.</source>
        <translation>Yhtään järjestäjää ei ole vielä arvioitu. Arviointi kertoo tason, ja sen takana ovat käynnin muistiinpanot ja merkityt kohdat.</translation>
    </message>
</context>
<context>
    <name>QualitySaying</name>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Lähetä vastaus</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Lähetä kysymys</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä pois</translation>
    </message>
</context>
<context>
    <name>QualityStep</name>
    <message>
        <source>These still hold</source>
        <translation>Nämä pitävät yhä paikkansa</translation>
    </message>
    <message>
        <source>Criterion before</source>
        <translation>Edellinen kriteeri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Seuraava kriteeri</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Common criteria</source>
        <translation>Yhteiset kriteerit</translation>
    </message>
    <message>
        <source>Asked differently</source>
        <translation>Vaatimusten erot</translation>
    </message>
    <message>
        <source>How quality is followed up today</source>
        <translation>Laadun seuranta nyt</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Vastaavuudet</translation>
    </message>
    <message>
        <source>Reviews on site</source>
        <translation>Arvioinnit käynneillä</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korjaavat toimenpiteet</translation>
    </message>
    <message>
        <source>What is in, what is not, and why</source>
        <translation>Mikä on mukana, mikä ei, ja miksi</translation>
    </message>
    <message>
        <source>Where municipalities ask one provider for different things</source>
        <translation>Missä kunnat vaativat samalta järjestäjältä eri asioita</translation>
    </message>
    <message>
        <source>Who does what, and where nothing is known yet</source>
        <translation>Kuka tekee mitäkin, ja mistä ei vielä tiedetä</translation>
    </message>
    <message>
        <source>EQAVET, Skolverket, ISO 21001, and the gaps</source>
        <translation>EQAVET, Skolverket, ISO 21001 ja aukot</translation>
    </message>
    <message>
        <source>What was seen at providers, and how far two reviewers agree</source>
        <translation>Mitä järjestäjillä havaittiin ja kuinka yhtä mieltä kaksi arvioijaa on</translation>
    </message>
    <message>
        <source>What providers put right, and by when</source>
        <translation>Mitä järjestäjät korjaavat ja mihin mennessä</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdolla</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Alkaa myöhemmin</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>Kaksi muutti samaan aikaan</translation>
    </message>
    <message>
        <source>Former version</source>
        <translation>Aiempi versio</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ei mukana</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Poistettu</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <translation>Mukana (%1)</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Ehdolla (%1)</translation>
    </message>
    <message>
        <source>Not in (%1)</source>
        <translation>Ei mukana (%1)</translation>
    </message>
    <message>
        <source>Municipalities&apos; own (%1)</source>
        <translation>Kuntien omat (%1)</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>ristiriidassa</translation>
    </message>
    <message>
        <source>some ask for more</source>
        <translation>jotkut vaativat enemmän</translation>
    </message>
    <message>
        <source>one alone asks</source>
        <translation>vain yksi vaatii</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>the scales differ</source>
        <translation>asteikot eroavat</translation>
    </message>
    <message>
        <source>one is a floor and the other a ceiling</source>
        <translation>toinen on alaraja ja toinen yläraja</translation>
    </message>
    <message>
        <source>the levels asked for differ</source>
        <translation>vaaditut tasot eroavat</translation>
    </message>
    <message>
        <source>the calendars differ</source>
        <translation>aikataulut eroavat</translation>
    </message>
    <message>
        <source>The criterion has no title yet.</source>
        <translation>Kriteerillä ei ole vielä otsikkoa.</translation>
    </message>
    <message>
        <source>What is asked for does not fit the scale.</source>
        <translation>Vaadittu taso ei sovi asteikkoon.</translation>
    </message>
    <message>
        <source>Say whether the figure is a floor or a ceiling.</source>
        <translation>Valitse, onko luku alaraja vai yläraja.</translation>
    </message>
    <message>
        <source>There are twelve months.</source>
        <translation>Kuukausia on kaksitoista.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se päättyy ennen kuin alkaa.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Järjestäjä puuttuu.</translation>
    </message>
    <message>
        <source>Choose the criterion.</source>
        <translation>Kriteeri puuttuu.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Päivä puuttuu.</translation>
    </message>
    <message>
        <source>The level is missing.</source>
        <translation>Taso puuttuu.</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet: a note, marked words, or words of your own.</source>
        <translation>Perusteita ei vielä ole: muistiinpanoa, merkittyjä kohtia tai omia sanoja.</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Suomeksi</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Ruotsiksi</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Englanniksi</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>Laaturaportit</translation>
    </message>
    <message>
        <source>Compare quality</source>
        <translation>Laadun vertailu</translation>
    </message>
    <message>
        <source>Work saved</source>
        <translation>Säästetty työ</translation>
    </message>
    <message>
        <source>Extracts for authorities</source>
        <translation>Poiminnat viranomaisille</translation>
    </message>
    <message>
        <source>What providers report, once, and what is late or missing</source>
        <translation>Mitä järjestäjät raportoivat yhdellä kertaa ja mikä on myöhässä tai puuttuu</translation>
    </message>
    <message>
        <source>Municipalities and providers side by side, over time</source>
        <translation>Kunnat ja järjestäjät rinnakkain, ajan mittaan</translation>
    </message>
    <message>
        <source>How much reporting one report has spared</source>
        <translation>Kuinka paljon raportointia yksi raportti on säästänyt</translation>
    </message>
    <message>
        <source>What an authority asks for, in its own columns</source>
        <translation>Viranomaisen pyytämät tiedot sen omissa sarakkeissa</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Kept apart</source>
        <translation>Erillään pidetyt</translation>
    </message>
    <message>
        <source>These came from devices that had been taken out, or that may not write. They are not among the notes, and nothing is thrown away. If it is honest work, ask its writer to write it again.</source>
        <translation>Nämä tulivat laitteilta, jotka on poistettu tai joilla ei ole kirjoitusoikeutta. Ne eivät ole muistiinpanojen joukossa, eikä mitään heitetä pois. Jos kyse on asiallisesta työstä, pyydä tekijää kirjoittamaan se uudelleen.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>Somebody has written on top of it, so it is among the notes all the same.</source>
        <translation>Joku on jatkanut sen päälle, joten se on kuitenkin muistiinpanojen joukossa.</translation>
    </message>
    <message>
        <source>Nothing is kept apart.</source>
        <translation>Mitään ei ole erillään.</translation>
    </message>
</context>
<context>
    <name>QuoteSheet</name>
    <message>
        <source>Quote</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>These words were approved: “%1”. The note reads differently now, so ask again.</source>
        <translation>Nämä sanat hyväksyttiin: ”%1”. Muistiinpanossa lukee nyt toisin, joten lupa on kysyttävä uudelleen.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent. These words are left out of reports.</source>
        <translation>Henkilö on perunut suostumuksensa. Nämä sanat jätetään pois raporteista.</translation>
    </message>
    <message>
        <source>The person has not agreed to be quoted, or was erased. These words are left out of reports.</source>
        <translation>Henkilö ei ole antanut lupaa lainata, tai hänen tietonsa on poistettu. Nämä sanat jätetään pois raporteista.</translation>
    </message>
    <message>
        <source>The letter has been copied. Paste it into a mail, and write the answer down here when it comes.</source>
        <translation>Kirje on kopioitu. Sen voi liittää sähköpostiin, ja vastaus kirjataan tähän, kun se tulee.</translation>
    </message>
    <message>
        <source>Letter to the person</source>
        <translation>Kirje henkilölle</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Kysy sähköpostilla</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>Hyväksytty paperilla</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Evätty</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Tarkistettavat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Lainaukset</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>Mitkä lainaukset</translation>
    </message>
    <message>
        <source>No words of anybody have been marked yet. Select words in a note, mark them and say whose they are.</source>
        <translation>Kenenkään sanoja ei ole vielä merkitty. Sanat valitaan muistiinpanossa, merkitään ja liitetään puhujaan.</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Siirry muistiinpanoihin</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Who can read this note?</source>
        <translation>Kuka voi lukea tämän muistiinpanon?</translation>
    </message>
    <message>
        <source>Administrators make a space for a pilot on the pilot&apos;s page.</source>
        <translation>Pilotin tilan tekee ylläpitäjä pilotin sivulla.</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>The groups on your printed page, in order. Capitals and spaces do not matter.</source>
        <translation>Tulostetun sivun ryhmät järjestyksessä. Isoilla kirjaimilla ja väleillä ei ole väliä.</translation>
    </message>
    <message>
        <source>Look at group %1 once more.</source>
        <translation>Katso ryhmää %1 vielä kerran.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>It stands on the same page.</source>
        <translation>Se on samalla sivulla.</translation>
    </message>
    <message>
        <source>Use a picture of the page&apos;s code</source>
        <translation>Käytä kuvaa sivun koodista</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Tallenna sivu</translation>
    </message>
    <message>
        <source>Kopa: recovery code of %1</source>
        <translation>Kopan palautuskoodi: %1</translation>
    </message>
    <message>
        <source>With this page you get all your notes back on a new device, even if every device you had is lost. Whoever has the page can do the same.</source>
        <translation>Tällä sivulla saat kaikki muistiinpanosi takaisin uudelle laitteelle, vaikka kaikki laitteesi olisivat kadonneet. Kuka tahansa, jolla sivu on, voi tehdä samoin.</translation>
    </message>
    <message>
        <source>Keep it where you keep your passport: not with the device, not as a photo on the phone. If it is lost, make a new one in Kopa under Security; this one then stops working.</source>
        <translation>Säilytä sitä siellä, missä passiasi: ei laitteen mukana eikä kuvana puhelimessa. Jos se katoaa, tee Kopassa kohdassa Suojaus uusi; silloin tämä lakkaa toimimasta.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>None: this network has no server.</source>
        <translation>Ei ole: tällä verkostolla ei ole palvelinta.</translation>
    </message>
    <message>
        <source>Made %1, network %2</source>
        <translation>Tehty %1, verkosto %2</translation>
    </message>
    <message>
        <source>The same as a picture, for Kopa&apos;s “Restore with a recovery code”:</source>
        <translation>Sama kuvana Kopan toimintoa ”Palauta palautuskoodilla” varten:</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Tee palautuskoodi</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Tee koodi</translation>
    </message>
    <message>
        <source>A recovery code is for the day when all your devices are gone. It is printed on paper; no one else keeps a copy, not even the server. An earlier code stops working when you make a new one.</source>
        <translation>Palautuskoodia tarvitaan, jos kaikki laitteesi ovat poissa. Se tulostetaan paperille; kenelläkään muulla ei ole siitä kopiota, ei edes palvelimella. Aiempi koodi lakkaa toimimasta, kun teet uuden.</translation>
    </message>
    <message>
        <source>The code is on paper and it works. Keep the page in a safe place.</source>
        <translation>Koodi on paperilla, ja se toimii. Säilytä sivu varmassa paikassa.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or write it down now.</source>
        <translation>Se näytetään vain tämän kerran. Tulosta se tai kirjoita se ylös nyt.</translation>
    </message>
    <message>
        <source>The recovery code as a picture</source>
        <translation>Palautuskoodi kuvana</translation>
    </message>
    <message>
        <source>The server&apos;s address: %1</source>
        <translation>Palvelimen osoite: %1</translation>
    </message>
    <message>
        <source>Print: save as PDF</source>
        <translation>Tulosta: tallenna PDF:nä</translation>
    </message>
    <message>
        <source>The page is saved. Print it, then delete the file.</source>
        <translation>Sivu on tallennettu. Tulosta se ja poista sitten tiedosto.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Kirjoita paperista ryhmä %1</translation>
    </message>
    <message>
        <source>So that we know the paper can be read.</source>
        <translation>Näin varmistetaan, että paperista saa selvän.</translation>
    </message>
    <message>
        <source>This is not group %1. Look at the paper once more.</source>
        <translation>Tämä ei ole ryhmä %1. Katso paperia vielä kerran.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n tehtävän aika on nyt</numerusform>
            <numerusform>%n tehtävän aika on nyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Luvattu: %1</translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>Tehtävä: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ReportAdding</name>
    <message>
        <source>New part</source>
        <translation>Uusi osa</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Add the part</source>
        <translation>Lisää osa</translation>
    </message>
</context>
<context>
    <name>ReportDecision</name>
    <message>
        <source>Approval and issues</source>
        <translation>Hyväksyminen ja julkaistut versiot</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kuka hyväksyi</translation>
    </message>
    <message>
        <source>The steering group</source>
        <translation>Ohjausryhmä</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Approve the report</source>
        <translation>Merkitse raportti hyväksytyksi</translation>
    </message>
    <message>
        <source>Approved %1 by %2.</source>
        <translation>Hyväksytty %1, hyväksyjä %2.</translation>
    </message>
    <message>
        <source>Issue in %1</source>
        <translation>Julkaise (%1)</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
</context>
<context>
    <name>ReportFigurePick</name>
    <message>
        <source>There are no tables of statistics yet. They are taken in on the page of statistics.</source>
        <translation>Tilastotaulukoita ei vielä ole. Ne tuodaan tilastosivulla.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>Näiden lukujen tiedosto ei ole vielä tällä laitteella. Se on pyydetty, ja se tulee seuraavassa synkronoinnissa.</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Ikäluokka</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ajankohdat</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Evidence as a workbook</source>
        <translation>Lähteet taulukkona</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Tiedostona</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>Tiedosto on kirjoitettu.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Rinnalla</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ei mitään</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand on evidence that is gone or may not be used. They are marked below.</source>
        <translation>
            <numerusform>%n kohta perustuu lähteeseen, joka puuttuu tai jota ei saa käyttää. Kohta on merkitty alla.</numerusform>
            <numerusform>%n kohtaa perustuu lähteeseen, joka puuttuu tai jota ei saa käyttää. Kohdat on merkitty alla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not written in this language, or what they were translated from has changed.</source>
        <translation>
            <numerusform>%n osaa ei ole kirjoitettu tällä kielellä, tai teksti, josta se on käännetty, on muuttunut.</numerusform>
            <numerusform>%n osaa ei ole kirjoitettu tällä kielellä, tai teksti, josta ne on käännetty, on muuttunut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportIssue</name>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
    <message>
        <source>This is not what was signed. It is not written as a file.</source>
        <translation>Tämä ei ole se, mikä allekirjoitettiin. Siitä ei tehdä tiedostoa.</translation>
    </message>
    <message>
        <source>Signed by a device of %1, and not changed since.</source>
        <translation>Allekirjoitettu laitteella, jonka käyttäjä on %1, eikä muuttunut sen jälkeen.</translation>
    </message>
    <message>
        <source>Signed by a device, and not changed since.</source>
        <translation>Laitteen allekirjoittama eikä muuttunut sen jälkeen.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are left out of it now: they may not be quoted any more.</source>
        <translation>
            <numerusform>%n lainaus jätetään siitä nyt pois: sitä ei saa enää lainata.</numerusform>
            <numerusform>%n lainausta jätetään siitä nyt pois: niitä ei saa enää lainata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save this version as PDF</source>
        <translation>Tallenna tämä versio PDF:nä</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Tallenna raportti</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) added</source>
        <translation>
            <numerusform>%n osa lisättiin</numerusform>
            <numerusform>%n osaa lisättiin</numerusform>
        </translation>
    </message>
    <message>
        <source>The records hold nothing new for this report</source>
        <translation>Tiedoissa ei ole tähän raporttiin mitään uutta</translation>
    </message>
    <message>
        <source>Fill from the records</source>
        <translation>Täytä kerätyistä tiedoista</translation>
    </message>
    <message>
        <source>Agreed findings by area, tables and charts come under their headings. What is there already stays as it is.</source>
        <translation>Yhdessä hyväksytyt löydökset alueittain, taulukot ja kaaviot tulevat otsikoidensa alle. Ennestään oleva säilyy sellaisenaan.</translation>
    </message>
    <message>
        <source>Add a part at the end</source>
        <translation>Lisää osa loppuun</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Poista raportti</translation>
    </message>
    <message>
        <source>The report was removed</source>
        <translation>Raportti poistettiin</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylöspäin</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alaspäin</translation>
    </message>
    <message>
        <source>Add a part below</source>
        <translation>Lisää osa tämän alle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>The part was removed</source>
        <translation>Osa poistettiin</translation>
    </message>
    <message>
        <source>Changed since then in %1:</source>
        <translation>Sen jälkeen muuttunutta (%1):</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Mihin tämä perustuu</translation>
    </message>
</context>
<context>
    <name>ReportPartPictures</name>
    <message>
        <source>What it shows, in %1</source>
        <translation>Mitä siinä näkyy, kieli: %1</translation>
    </message>
    <message>
        <source>Its figures, if nothing else is said</source>
        <translation>Ellei muuta sanota, sen luvut</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>Niille, jotka eivät näe sitä</translation>
    </message>
</context>
<context>
    <name>ReportPartWords</name>
    <message>
        <source>Write it in other words</source>
        <translation>Kirjoita toisin sanoin</translation>
    </message>
    <message>
        <source>Its name, if not the usual one</source>
        <translation>Nimi, jos muu kuin tavallinen</translation>
    </message>
    <message>
        <source>Who said it, as it may be told</source>
        <translation>Kuka sanoi, niin kuin sen saa kertoa</translation>
    </message>
    <message>
        <source>Both say the same now</source>
        <translation>Molemmissa sanotaan nyt sama</translation>
    </message>
</context>
<context>
    <name>ReportPicturePick</name>
    <message>
        <source>The notes that this report tells of have no pictures.</source>
        <translation>Muistiinpanoissa, joista tämä raportti kertoo, ei ole kuvia.</translation>
    </message>
    <message>
        <source>Somebody who was heard there has not agreed to photos.</source>
        <translation>Joku kuulluista ei ole antanut lupaa kuviin.</translation>
    </message>
    <message>
        <source>What it shows, in %1</source>
        <translation>Mitä siinä näkyy, kieli: %1</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>Niille, jotka eivät näe sitä</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>What it stands on</source>
        <translation>Mihin tämä perustuu</translation>
    </message>
    <message>
        <source>Search findings, passages, targets, events</source>
        <translation>Hae löydöksiä, kohtia, kehittämiskohteita, tilaisuuksia</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Näillä sanoilla ei löytynyt mitään.</translation>
    </message>
    <message>
        <source>There are no findings, passages, targets or events yet. Mark words in a note to begin.</source>
        <translation>Löydöksiä, merkittyjä kohtia, kehittämiskohteita tai tilaisuuksia ei ole vielä. Alkuun pääsee merkitsemällä sanoja muistiinpanoon.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Findings by kind</source>
        <translation>Löydökset lajeittain</translation>
    </message>
    <message>
        <source>Obstacles by kind</source>
        <translation>Esteet lajeittain</translation>
    </message>
    <message>
        <source>Obstacles, who has met them, and how to remove them</source>
        <translation>Esteet, kenellä niitä on ja miten ne poistetaan</translation>
    </message>
    <message>
        <source>Models that others can take up</source>
        <translation>Mallit, jotka muut voivat ottaa käyttöön</translation>
    </message>
    <message>
        <source>Targets: baseline, aim, actual</source>
        <translation>Kehittämiskohteet: lähtötaso, tavoite, toteuma</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Pidetyt tilaisuudet</translation>
    </message>
    <message>
        <source>The quotation is left out: its speaker has not allowed it.</source>
        <translation>Lainaus jätetään pois: puhuja ei ole antanut siihen lupaa.</translation>
    </message>
    <message>
        <source>It stands on words whose speaker has withdrawn all consent.</source>
        <translation>Perustuu sanoihin, joiden puhuja on perunut suostumuksensa kokonaan.</translation>
    </message>
    <message>
        <source>The quotation is left out: the words have changed since they were approved.</source>
        <translation>Lainaus jätetään pois: sanat ovat muuttuneet hyväksymisen jälkeen.</translation>
    </message>
    <message>
        <source>What it stands on has been removed, or cannot be read on this device.</source>
        <translation>Se, mihin tämä perustuu, on poistettu tai sitä ei voi lukea tällä laitteella.</translation>
    </message>
    <message>
        <source>It stands on a finding that was dropped.</source>
        <translation>Perustuu löydökseen, josta on luovuttu.</translation>
    </message>
    <message>
        <source>It stands on a finding that is not agreed yet.</source>
        <translation>Perustuu löydökseen, jota ei ole vielä hyväksytty yhdessä.</translation>
    </message>
    <message>
        <source>It stands on nothing yet.</source>
        <translation>Ei perustu vielä mihinkään.</translation>
    </message>
    <message>
        <source>It is not written in this language.</source>
        <translation>Ei ole kirjoitettu tällä kielellä.</translation>
    </message>
    <message>
        <source>The text that it was translated from has changed.</source>
        <translation>Teksti, josta tämä on käännetty, on muuttunut.</translation>
    </message>
    <message>
        <source>It says the same as an earlier part.</source>
        <translation>Sanoo saman kuin aiempi osa.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it.</source>
        <translation>Kuvalla ei ole tekstiä niille, jotka eivät näe sitä.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF:n tekee LibreOffice, jota ei ole tällä laitteella. Asiakirjan voi tehdä ilman sitä.</translation>
    </message>
    <message>
        <source>The report is approved. Open it again before changing it.</source>
        <translation>Raportti on hyväksytty. Se on avattava uudelleen ennen muutoksia.</translation>
    </message>
    <message>
        <source>Only an approved report can be issued.</source>
        <translation>Vain hyväksytyn raportin voi julkaista.</translation>
    </message>
    <message>
        <source>Say on which day it was approved, and by whom.</source>
        <translation>Hyväksymispäivä ja hyväksyjä puuttuvat.</translation>
    </message>
    <message>
        <source>Figures of a table of statistics</source>
        <translation>Tilastotaulukon lukuja</translation>
    </message>
    <message>
        <source>The picture is left out: somebody who was heard there has not agreed to photos.</source>
        <translation>Kuva on jätetty pois: joku kuulluista ei ole antanut lupaa kuviin.</translation>
    </message>
    <message>
        <source>The picture is not on this device. It is fetched on its note&apos;s page.</source>
        <translation>Kuva ei ole tällä laitteella. Sen voi hakea muistiinpanon sivulla.</translation>
    </message>
    <message>
        <source>The table has no such figures of these areas.</source>
        <translation>Taulukossa ei ole tällaisia lukuja näistä alueista.</translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Lähetetty myöhässä</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Puuttuu</translation>
    </message>
    <message>
        <source>The answer is missing. Where there is none, say why in words.</source>
        <translation>Vastaus puuttuu. Jos sitä ei ole, kerrotaan sanoin miksi.</translation>
    </message>
    <message>
        <source>The answer does not fit the scale of the criterion.</source>
        <translation>Vastaus ei sovi kriteerin asteikkoon.</translation>
    </message>
    <message>
        <source>How many learners does the percentage count?</source>
        <translation>Kuinka monta opiskelijaa prosenttiluvussa on laskettu?</translation>
    </message>
    <message>
        <source>From the last report: check that it still holds.</source>
        <translation>Edellisestä raportista: tarkistetaan, pitääkö se yhä paikkansa.</translation>
    </message>
    <message>
        <source>The criterion has been withdrawn. The answer is kept and not sent.</source>
        <translation>Kriteeri on poistettu käytöstä. Vastaus säilyy, mutta sitä ei lähetetä.</translation>
    </message>
    <message>
        <source>The criterion has a new version. The answer is kept and not sent.</source>
        <translation>Kriteeristä on uusi versio. Vastaus säilyy, mutta sitä ei lähetetä.</translation>
    </message>
    <message>
        <source>This is not asked any more. The answer is kept and not sent.</source>
        <translation>Tätä ei enää kysytä. Vastaus säilyy, mutta sitä ei lähetetä.</translation>
    </message>
    <message>
        <source>Not told: the group is small</source>
        <translation>Ei kerrota: ryhmä on pieni</translation>
    </message>
    <message>
        <source>Not told: a small group would follow from it</source>
        <translation>Ei kerrota: siitä voisi päätellä pienen ryhmän</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>The provider&apos;s name</source>
        <translation>Järjestäjän nimi</translation>
    </message>
    <message>
        <source>The provider&apos;s id</source>
        <translation>Järjestäjän tunnus</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Raportointikausi</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Koulutuslaji</translation>
    </message>
    <message>
        <source>The municipality&apos;s name</source>
        <translation>Kunnan nimi</translation>
    </message>
    <message>
        <source>The municipality&apos;s id</source>
        <translation>Kunnan tunnus</translation>
    </message>
    <message>
        <source>The criterion&apos;s number</source>
        <translation>Kriteerin numero</translation>
    </message>
    <message>
        <source>The criterion&apos;s title</source>
        <translation>Kriteerin nimi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Laskettuja opiskelijoita</translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation>Sanallinen vastaus</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Miksi vastausta ei ole</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetyspäivä</translation>
    </message>
    <message>
        <source>Which sending</source>
        <translation>Monesko lähetys</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1, alkuvuosi</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1, loppuvuosi</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>%2, %1. neljännes</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>No reports yet. A report begins with the headings of its kind and is filled from findings, targets and events; each sentence leads back to what it stands on.</source>
        <translation>Raportteja ei ole vielä. Raportti alkaa lajinsa otsikoista ja täyttyy löydöksistä, kehittämiskohteista ja tilaisuuksista; jokainen lause johtaa siihen, mihin se perustuu.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Uusi raportti</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Aloita raportti</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
</context>
<context>
    <name>ResourceAbout</name>
    <message>
        <source>About the resource</source>
        <translation>Tietoja resurssista</translation>
    </message>
    <message>
        <source>The person&apos;s name has been erased.</source>
        <translation>Henkilön nimi on poistettu.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Poista nimi</translation>
    </message>
    <message>
        <source>Erase this person&apos;s name?</source>
        <translation>Poistetaanko tämän henkilön nimi?</translation>
    </message>
    <message>
        <source>The name is erased here at once, and on the server and everybody else&apos;s devices when they next connect. The post and its hours stay. Nobody can bring the name back.</source>
        <translation>Nimi poistetaan täältä heti ja palvelimelta sekä kaikkien muiden laitteilta, kun ne seuraavan kerran ovat yhteydessä. Tehtävä ja sen tunnit jäävät. Kukaan ei voi palauttaa nimeä.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
</context>
<context>
    <name>ResourceBookings</name>
    <message>
        <source>Bookings</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>Alkamisaika puuttuu.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>every week until %1</source>
        <translation>joka viikko %1 asti</translation>
    </message>
</context>
<context>
    <name>ResourceDrives</name>
    <message>
        <source>How long the ways take</source>
        <translation>Matkojen kesto</translation>
    </message>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Ajoaika %1–%2, minuuttia</translation>
    </message>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>Kokonaisluku, enintään %1, tai tyhjä.</translation>
    </message>
    <message>
        <source>The times are kept on this device. The calendar uses them as well.</source>
        <translation>Ajat säilyvät tällä laitteella. Myös kalenteri käyttää niitä.</translation>
    </message>
</context>
<context>
    <name>ResourceHours</name>
    <message>
        <source>Hours of the school year</source>
        <translation>Lukuvuoden tunnit</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 % of what the rules allow</source>
        <translation>%1 % täydestä työajasta</translation>
    </message>
    <message>
        <source>For some days nobody has entered how long a lesson is. They are counted as lessons of 60 minutes.</source>
        <translation>Joiltakin päiviltä puuttuu tieto oppitunnin pituudesta. Niinä päivinä oppitunniksi lasketaan 60 minuuttia.</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Työaikamääräykset</translation>
    </message>
    <message>
        <source>Education form not said</source>
        <translation>Koulutusmuoto puuttuu</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 oppituntia</translation>
    </message>
    <message>
        <source>the rule allows %1 a year</source>
        <translation>määräys sallii vuodessa %1</translation>
    </message>
    <message>
        <source>%1 without a rule</source>
        <translation>%1 ilman määräystä</translation>
    </message>
    <message>
        <source>On the way between places: %1, of it %2 working time by the rules.</source>
        <translation>Matkalla paikkojen välillä: %1, josta työaikaa määräysten mukaan %2.</translation>
    </message>
    <message>
        <source>On the way between places: %1.</source>
        <translation>Matkalla paikkojen välillä: %1.</translation>
    </message>
    <message>
        <source>Who pays which share</source>
        <translation>Kuka maksaa minkäkin osuuden</translation>
    </message>
    <message>
        <source>Nobody said who gets it</source>
        <translation>Käyttäjää ei ole kerrottu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New booking</source>
        <translation>Uusi varaus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>There are more than 5,000 bookings in this school year, more than can be reckoned. Put some into the trash.</source>
        <translation>Tänä lukuvuonna on yli 5 000 varausta, enemmän kuin voidaan laskea. Siirrä osa roskakoriin.</translation>
    </message>
    <message>
        <source>Two people wrote something about this resource differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä resurssista eri tavalla. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>ResourceRules</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 oppituntia</translation>
    </message>
</context>
<context>
    <name>ResourceWarnings</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kerran</numerusform>
            <numerusform>%n kertaa</numerusform>
        </translation>
    </message>
    <message>
        <source>The school year is %1 % full</source>
        <translation>Lukuvuoden työmäärä on %1 % täydestä työajasta</translation>
    </message>
    <message>
        <source>A week is %1 % full</source>
        <translation>Viikon työmäärä on %1 % täydestä työajasta</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Tarkistettavaa</translation>
    </message>
</context>
<context>
    <name>ResourceWeek</name>
    <message>
        <source>Week from %1</source>
        <translation>%1 alkava viikko</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Edellinen viikko</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Seuraava viikko</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation>Tälle viikolle ei ole varauksia.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Uusi varaus</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>New resource</source>
        <translation>Uusi resurssi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>%1 this school year</source>
        <translation>%1 tänä lukuvuonna</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 oppituntia</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n tarkistettava</numerusform>
            <numerusform>%n tarkistettavaa</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Tällaisia ei ole.</translation>
    </message>
    <message>
        <source>A teacher, a room or a device that several municipalities or schools share: who uses it, when and where, and who pays which share.</source>
        <translation>Opettaja, tila tai laite, joka on useamman kunnan tai koulun yhteinen: kuka sitä käyttää, milloin ja missä, ja kuka maksaa minkäkin osuuden.</translation>
    </message>
    <message>
        <source>Show all resources</source>
        <translation>Näytä kaikki resurssit</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Everything that was on the device when the backup was made comes back here. This becomes a device of its own beside it: if the other one is alive, both go on.</source>
        <translation>Kaikki, mikä laitteella oli varmuuskopiota tehtäessä, palaa tähän. Tästä tulee oma laitteensa sen rinnalle: jos toinen on yhä käytössä, molemmat jatkavat.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed. It is the one that was chosen when the backup was made; check capital letters and the keyboard&apos;s language.</source>
        <translation>Tämä salalause ei avaa varmuuskopiota. Mitään ei muutettu. Se on se salalause, joka valittiin varmuuskopiota tehtäessä; tarkista isot kirjaimet ja näppäimistön kieli.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Kopa. Nothing was changed. Install the newest Kopa on this device and try again.</source>
        <translation>Tämä varmuuskopio on tehty uudemmalla Kopalla. Mitään ei muutettu. Asenna tähän laitteeseen uusin Kopa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Varmuuskopion tiedosto</translation>
    </message>
    <message>
        <source>Its name ends in “.kopabackup”.</source>
        <translation>Sen nimen lopussa on ”.kopabackup”.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Valitse toinen tiedosto</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>The backup&apos;s passphrase</source>
        <translation>Varmuuskopion salalause</translation>
    </message>
    <message>
        <source>What opens your notes on this device</source>
        <translation>Mikä avaa muistiinpanosi tällä laitteella</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>Varmuuskopiota luetaan …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Aloita toisella tavalla</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Kopan varmuuskopio</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long people are kept</source>
        <translation>Kuinka kauan henkilöitä säilytetään</translation>
    </message>
    <message>
        <source>What is kept about people is to be erased when it is not needed any more. Kopa reminds; it erases nothing by itself.</source>
        <translation>Henkilöistä säilytettävät tiedot poistetaan, kun niitä ei enää tarvita. Kopa muistuttaa; se ei poista mitään itsestään.</translation>
    </message>
    <message>
        <source>Remind of contacts that nobody has touched for</source>
        <translation>Muistuta yhteyshenkilöistä, joihin kukaan ei ole koskenut</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 kk</translation>
    </message>
    <message>
        <source>A coordinator decides this for the whole network.</source>
        <translation>Koordinaattori päättää tästä koko verkoston puolesta.</translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation>Heidän aikansa on päättynyt</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>Roskakorissa %1 lähtien</translation>
    </message>
    <message>
        <source>Untouched since %1</source>
        <translation>Koskematta %1 lähtien</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>Kenenkään aika ei ole päättynyt.</translation>
    </message>
</context>
<context>
    <name>ReviewBeside</name>
    <message>
        <source>no level yet</source>
        <translation>ei vielä tasoa</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Rinnakkain</translation>
    </message>
    <message>
        <source>When two look at the same, each for themselves, it is seen how far they mean the same by a level.</source>
        <translation>Kun kaksi arvioi saman asian erikseen, nähdään, tarkoittavatko he tasoilla samaa.</translation>
    </message>
    <message>
        <source>Review the same beside it</source>
        <translation>Arvioi sama rinnalla</translation>
    </message>
    <message>
        <source>Other reviews of the same</source>
        <translation>Muut arvioinnit samasta</translation>
    </message>
    <message>
        <source>another version of the criterion</source>
        <translation>kriteerin toinen versio</translation>
    </message>
</context>
<context>
    <name>ReviewEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Näyttö</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Sanat, joita ei ole tällä laitteella</translation>
    </message>
    <message>
        <source>Take these words away from the review</source>
        <translation>Poista kohta arvioinnista</translation>
    </message>
    <message>
        <source>No words are marked in this note yet.</source>
        <translation>Muistiinpanossa ei ole vielä merkittyjä kohtia.</translation>
    </message>
</context>
<context>
    <name>SafetyNag</name>
    <message>
        <source>Only you look after this network. If something happens to you or your device, nobody can let people in or out. Make somebody else an administrator too.</source>
        <translation>Olet verkoston ainoa ylläpitäjä. Jos sinulle tai laitteellesi sattuu jotain, kukaan ei voi ottaa mukaan tai poistaa ketään. Tee jostakusta toisestakin ylläpitäjä.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Valitse joku</translation>
    </message>
    <message>
        <source>If all your devices are lost, nothing brings your notes back. Print a recovery code and keep it at home.</source>
        <translation>Jos kaikki laitteesi katoavat, muistiinpanoja ei saa takaisin millään. Tulosta palautuskoodi ja säilytä se kotona.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Tee palautuskoodi</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>The notes are shown as told by %1. Others have not confirmed them yet.</source>
        <translation>Muistiinpanot näytetään niin kuin %1 on ne kertonut. Muut eivät ole vielä vahvistaneet niitä.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>Onko kaikki kunnossa?</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Tallenna todiste</translation>
    </message>
    <message>
        <source>Settle the list of members?</source>
        <translation>Ratkaistaanko jäsenluettelo?</translation>
    </message>
    <message>
        <source>From then on the list on this device is the one that counts, and those who have the other take it over. Talk with the other administrators first.</source>
        <translation>Sen jälkeen tällä laitteella oleva luettelo on voimassa, ja ne, joilla on toinen, ottavat sen käyttöön. Puhu ensin muiden ylläpitäjien kanssa.</translation>
    </message>
    <message>
        <source>This list counts</source>
        <translation>Tämä luettelo on voimassa</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Valitse joku</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Tee palautuskoodi</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Ratkaise</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronoi nyt</translation>
    </message>
    <message>
        <source>The proof is saved. Anybody can check it without Kopa&apos;s help.</source>
        <translation>Todiste on tallennettu. Kuka tahansa voi tarkistaa sen ilman Kopan apua.</translation>
    </message>
    <message>
        <source>Nothing is amiss. If somebody&apos;s device behaves oddly, or the server holds something back, it is told here.</source>
        <translation>Kaikki on kunnossa. Jos jonkun laite toimii oudosti tai palvelin pidättää jotain, se kerrotaan tässä.</translation>
    </message>
    <message>
        <source>Do we have the same network?</source>
        <translation>Onko meillä sama verkosto?</translation>
    </message>
    <message>
        <source>Compare a row of digits with a colleague: if it is the same, you have the same members and nothing has been slipped in between.</source>
        <translation>Vertaa numerosarjaa kollegan kanssa: jos se on sama, teillä on samat jäsenet eikä väliin ole ujutettu mitään.</translation>
    </message>
    <message>
        <source>Fetch and check</source>
        <translation>Hae ja tarkista</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Only one person looks after the network. If that person or device is gone, nobody can let people in or out.</source>
        <translation>Verkostolla on vain yksi ylläpitäjä. Jos hän tai hänen laitteensa katoaa, kukaan ei voi ottaa mukaan tai poistaa ketään.</translation>
    </message>
    <message>
        <source>You have no printed recovery code. If all your devices are lost, nothing brings your notes back.</source>
        <translation>Sinulla ei ole tulostettua palautuskoodia. Jos kaikki laitteesi katoavat, muistiinpanoja ei saa takaisin millään.</translation>
    </message>
    <message>
        <source>A new device of %1 has joined. If you did not expect it, ask them.</source>
        <translation>Uusi laite liittyi: %1. Jos et odottanut sitä, kysy häneltä.</translation>
    </message>
    <message>
        <source>A device of %1 was taken out. The network&apos;s keys have been changed.</source>
        <translation>Laite poistettiin: %1. Verkoston avaimet on vaihdettu.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits until the server gives it. If this goes on, tell an administrator.</source>
        <translation>Joku tuntee uudemman jäsenluettelon kuin se, jonka palvelin antaa. Siitä riippuva odottaa, kunnes palvelin antaa sen. Jos tämä jatkuu, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Others have seen changes by %1 that the server does not hand out to you. They may be on their way; if this goes on, tell an administrator.</source>
        <translation>Muut ovat nähneet muutoksia, joita palvelin ei anna sinulle. Tekijä: %1. Ne voivat olla tulossa; jos tämä jatkuu, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>A device of %1 has told different people different things under one number. Perhaps it was restored from a copy; perhaps somebody has its keys. A proof of it can be saved.</source>
        <translation>Laite on kertonut eri ihmisille eri asioita samalla numerolla: %1. Ehkä se on palautettu kopiosta; ehkä jollakin on sen avaimet. Siitä voi tallentaa todisteen.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on, but nobody can be let in or out until an administrator has settled it.</source>
        <translation>Jäsenluetteloita on kaksi erilaista, ja palvelin on vahvistanut molemmat. Muistiinpanot toimivat, mutta ketään ei voi ottaa mukaan tai poistaa, ennen kuin ylläpitäjä on ratkaissut asian.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came from devices that had been taken out or may not write. They are kept apart.</source>
        <translation>
            <numerusform>%n muutos tuli laitteelta, joka on poistettu tai jolla ei ole kirjoitusoikeutta. Se pidetään erillään.</numerusform>
            <numerusform>%n muutosta tuli laitteilta, jotka on poistettu tai joilla ei ole kirjoitusoikeutta. Ne pidetään erillään.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from a backup. Your devices have sent again what it lacked; nothing is lost.</source>
        <translation>Palvelin palautettiin varmuuskopiosta. Laitteesi ovat lähettäneet puuttuneen uudelleen; mitään ei kadonnut.</translation>
    </message>
    <message>
        <source>The notes on this device were restored or copied, so it has become a new device. What you write is kept, and is sent when it has been let in again.</source>
        <translation>Tämän laitteen muistiinpanot on palautettu tai kopioitu, joten siitä on tullut uusi laite. Kirjoitettu säilyy ja lähtee, kun laite on otettu taas mukaan.</translation>
    </message>
    <message>
        <source>You see the notes as a device of %1 told them, and too few others have confirmed them yet. Fetch the signed changes to check for yourself.</source>
        <translation>Näet muistiinpanot niin kuin laite, jonka haltija on %1, ne kertoi, eikä tarpeeksi moni muu ole vielä vahvistanut niitä. Voit tarkistaa asian itse hakemalla allekirjoitetut muutokset.</translation>
    </message>
    <message>
        <source>What a device of %1 told of the notes was not what people had signed. It was dropped, and the signed changes are read instead.</source>
        <translation>Se, mitä laite, jonka haltija on %1, kertoi muistiinpanoista, ei vastannut sitä, mitä ihmiset ovat allekirjoittaneet. Tieto hylättiin, ja tilalle luetaan allekirjoitetut muutokset.</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>What could be saved</source>
        <translation>Mitä voitiin pelastaa</translation>
    </message>
    <message>
        <source>Go on with what was saved?</source>
        <translation>Jatketaanko pelastetulla?</translation>
    </message>
    <message>
        <source>From then on you write here as before. This becomes a new device of yours, and at the next connection the others send what is missing here. The damaged files stay where they are. If you want a backup of what was saved, make it first.</source>
        <translation>Sen jälkeen tähän voi taas kirjoittaa. Tästä tulee uusi laitteesi, ja seuraavalla yhteydellä muut lähettävät sen, mitä tästä puuttuu. Vioittuneet tiedostot jäävät paikoilleen. Jos haluat varmuuskopion pelastetusta, tee se ensin.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>The file with your notes was damaged. Kopa has read all of it that still holds together and believes nothing else. Until you go on, everything here can be read but not changed.</source>
        <translation>Muistiinpanojesi tiedosto oli vioittunut. Kopa on lukenut siitä kaiken, mikä on vielä ehjää, eikä usko muuta. Ennen kuin jatkat, kaikkea tässä voi lukea mutta ei muuttaa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are whole</source>
        <translation>
            <numerusform>%n tieto on ehjä</numerusform>
            <numerusform>%n tietoa on ehjiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n change(s) that had not been sent yet.</source>
        <translation>
            <numerusform>Myös %n muutos, jota ei ollut vielä lähetetty.</numerusform>
            <numerusform>Myös %n muutosta, joita ei ollut vielä lähetetty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stand in an earlier version</source>
        <translation>
            <numerusform>%n tieto on aiempana versiona</numerusform>
            <numerusform>%n tietoa on aiempana versiona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are lost here</source>
        <translation>
            <numerusform>%n tieto on täältä kadonnut</numerusform>
            <numerusform>%n tietoa on täältä kadonnut</numerusform>
        </translation>
    </message>
    <message>
        <source>What had been sent comes back from the server when you go on.</source>
        <translation>Mitä oli lähetetty, palaa palvelimelta, kun jatkat.</translation>
    </message>
    <message>
        <source>The damaged files are kept, untouched, in %1.</source>
        <translation>Vioittuneet tiedostot ovat koskemattomina tallessa täällä: %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetki …</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Jatka pelastetulla</translation>
    </message>
    <message>
        <source>Look at the notes first</source>
        <translation>Katso ensin muistiinpanoja</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Mitä ei saatu ehjänä</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ilman otsikkoa</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>kadonnut täältä</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>aiempi versio</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved: your text is only on this screen</source>
        <translation>Ei tallessa: teksti on vain tällä näytöllä</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Tallennetaan …</translation>
    </message>
    <message>
        <source>Saved %1 · safe on the server</source>
        <translation>Tallessa %1 · turvassa palvelimella</translation>
    </message>
    <message>
        <source>Saved %1 on this device</source>
        <translation>Tallessa %1 tällä laitteella</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Laji valitsematta</translation>
    </message>
    <message>
        <source>A scenario without a title</source>
        <translation>Nimetön vaihtoehto</translation>
    </message>
    <message>
        <source>Costs in all</source>
        <translation>Kustannukset yhteensä</translation>
    </message>
    <message>
        <source>Per learner</source>
        <translation>Oppijaa kohden</translation>
    </message>
    <message>
        <source>Of which funding does not know</source>
        <translation>Josta rahoitus ei tunnista</translation>
    </message>
    <message>
        <source>What each pays net</source>
        <translation>Mitä kukin maksaa nettona</translation>
    </message>
    <message>
        <source>An organisation that is not here</source>
        <translation>Organisaatio, joka ei ole tällä laitteella</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in no sum: the amount or the number of learners is missing.</source>
        <translation>
            <numerusform>%n erä ei ole mukana summissa: summa tai oppijoiden määrä puuttuu.</numerusform>
            <numerusform>%n erää ei ole mukana summissa: summa tai oppijoiden määrä puuttuu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Valitse uudelleen</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Valitse tämä</translation>
    </message>
</context>
<context>
    <name>ScenarioDemand</name>
    <message>
        <source>With a year, ages and a pilot or learners&apos; municipalities, the imported figures say how many there are.</source>
        <translation>Kun vuosi, iät ja pilotti tai oppijoiden kunnat on kerrottu, tuodut tilastot kertovat, montako heitä on.</translation>
    </message>
    <message>
        <source>No table of figures has been imported. Nothing is guessed.</source>
        <translation>Tilastotaulukoita ei ole tuotu. Mitään ei arvata.</translation>
    </message>
    <message>
        <source>The table is not on this device yet. It comes with a sync.</source>
        <translation>Taulukko ei ole vielä tällä laitteella. Se tulee synkronoinnissa.</translation>
    </message>
    <message>
        <source>No imported table has this year, these ages and this area. Nothing is guessed.</source>
        <translation>Missään tuodussa taulukossa ei ole tätä vuotta, näitä ikiä ja tätä aluetta. Mitään ei arvata.</translation>
    </message>
    <message>
        <source>Without one, the latest imported table that tells.</source>
        <translation>Muuten viimeksi tuotu taulukko, josta määrä selviää.</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has at least %3.</source>
        <translation>Vuonna %1 tässä ryhmässä (%2) on vähintään %3.</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has %3.</source>
        <translation>Vuonna %1 tässä ryhmässä (%2) on %3.</translation>
    </message>
    <message>
        <source>Take this as the number of learners</source>
        <translation>Ota tämä oppijoiden määräksi</translation>
    </message>
    <message>
        <source>Open the statistics</source>
        <translation>Avaa tilastot</translation>
    </message>
    <message>
        <source>Empty: the learners and the pilot of the offering.</source>
        <translation>Jos tyhjä, käytetään koulutuksen oppijoita ja pilottia.</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>As a file</source>
        <translation>Tiedostona</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Laskentataulukko</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>Tiedosto ”%1” kirjoitettiin.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Tallenna vertailu</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Costs and incomes</source>
        <translation>Kustannukset ja tulot</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Laji valitsematta</translation>
    </message>
    <message>
        <source>funding does not know of it</source>
        <translation>rahoitus ei tunnista tätä</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>Add a cost or an income</source>
        <translation>Lisää kustannus tai tulo</translation>
    </message>
    <message>
        <source>Costs in all: %1</source>
        <translation>Kustannukset yhteensä: %1</translation>
    </message>
    <message>
        <source>Per learner: %1</source>
        <translation>Oppijaa kohden: %1</translation>
    </message>
    <message>
        <source>Funding does not know of %1 of it</source>
        <translation>Rahoitus ei tunnista tästä %1</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>What it costs whom</source>
        <translation>Mitä se kenellekin maksaa</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Uusi vaihtoehto</translation>
    </message>
    <message>
        <source>Several scenarios are chosen: two people chose without knowing of each other. Choose one of them again.</source>
        <translation>Useampi vaihtoehto on valittu: kaksi ihmistä valitsi toisistaan tietämättä. Valitse niistä yksi uudelleen.</translation>
    </message>
    <message>
        <source>No scenario yet. Each is one way to arrange the same education: with a shared teacher, online, in the next municipality.</source>
        <translation>Vaihtoehtoja ei ole vielä. Jokainen on yksi tapa järjestää sama koulutus: yhteisen opettajan kanssa, verkossa, naapurikunnassa.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your notes are being sealed</source>
        <translation>Muistiinpanoja salataan</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>This takes from a second to some minutes, depending on how much there is. Nothing is lost, even if the power goes in the middle.</source>
        <translation>Tähän menee sekunnista muutamaan minuuttiin sen mukaan, paljonko muistiinpanoja on. Mitään ei katoa, vaikka virta katkeaisi kesken.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Hae kaikesta</translation>
    </message>
    <message>
        <source>Words, or &quot;words as they stand&quot;</source>
        <translation>Sanoja tai &quot;sanat näin peräkkäin&quot;</translation>
    </message>
    <message>
        <source>The Finnish dictionary (voikko-fi) is not installed: Finnish words are found less well in their other forms.</source>
        <translation>Suomen sanasto (voikko-fi) puuttuu tältä koneelta: suomen sanat löytyvät muissa muodoissaan huonommin.</translation>
    </message>
    <message numerus="yes">
        <source>Kopa is still reading %n record(s) for the search: some hits may be missing.</source>
        <translation>
            <numerusform>Kopa lukee vielä %n tietuetta hakua varten: osumia voi puuttua.</numerusform>
            <numerusform>Kopa lukee vielä %n tietuetta hakua varten: osumia voi puuttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, pilots, organisations, events and all else, by the words in them. Any form of a word will do: “kunta” finds “kunnissa”. To narrow it: pilot:, kind:, tag:, person:, from: and to:.</source>
        <translation>Muistiinpanot, pilotit, organisaatiot, tapahtumat ja kaikki muu niiden sanojen perusteella. Mikä tahansa sanan muoto käy: ”kunta” löytää sanan ”kunnissa”. Rajaukset: pilotti:, laji:, tunniste:, henkilö:, alkaen: ja asti:.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Näitä sanoja ei löydy mistään.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing.</source>
        <translation>Kaikki tällä laitteella pidetään salattuna: laitteen löytäjä tai varas ei voi lukea mitään.</translation>
    </message>
    <message>
        <source>What opens your notes</source>
        <translation>Millä muistiinpanot avataan</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Vaihda salalause</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Aseta salalause</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Suojaa myös silloin, kun joku muu käyttää laitetta. Unohtunutta salalausetta ei voi kysyä keneltäkään.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Give up the passphrase</source>
        <translation>Luovu salalauseesta</translation>
    </message>
    <message>
        <source>After that this device&apos;s keyring alone opens your notes.</source>
        <translation>Sen jälkeen muistiinpanot avaa pelkkä laitteen avainnippu.</translation>
    </message>
    <message>
        <source>Whoever can use this device while you are logged in can then open Kopa.</source>
        <translation>Silloin Kopan voi avata jokainen, joka pääsee käyttämään laitetta, kun olet kirjautuneena.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Luovu siitä</translation>
    </message>
    <message>
        <source>Stop using this device&apos;s keyring</source>
        <translation>Lopeta laitteen avainnipun käyttö</translation>
    </message>
    <message>
        <source>Use this device&apos;s keyring</source>
        <translation>Käytä laitteen avainnippua</translation>
    </message>
    <message>
        <source>After that your passphrase is asked every time.</source>
        <translation>Sen jälkeen salalause kysytään joka kerta.</translation>
    </message>
    <message>
        <source>It is the only thing that opens your notes. Set a passphrase before you give it up.</source>
        <translation>Mikään muu ei avaa muistiinpanoja. Aseta salalause, ennen kuin luovut siitä.</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa avautuu, kun laitteelle on kirjauduttu. Mitään ei tarvitse kirjoittaa.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Lopeta käyttö</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lukitse itsestään, kun on kulunut</translation>
    </message>
    <message>
        <source>When nobody has touched Kopa, and always when the device goes to sleep. What you write is saved first.</source>
        <translation>Kun kukaan ei ole koskenut Kopaan, ja aina, kun laite menee lepotilaan. Kirjoitettu tallennetaan ensin.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lukitse nyt</translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Jos jotain sattuu</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>A page to print. With it you get everything back on a new device, even if every device is lost.</source>
        <translation>Tulostettava sivu. Sillä saat kaiken takaisin uudelle laitteelle, vaikka kaikki laitteet katoaisivat.</translation>
    </message>
    <message>
        <source>Somebody may know my passphrase</source>
        <translation>Joku saattaa tietää salalauseeni</translation>
    </message>
    <message>
        <source>Everything on this device is sealed anew, and what opened it before opens nothing.</source>
        <translation>Kaikki tällä laitteella salataan uudelleen, eikä entinen salalause avaa enää mitään.</translation>
    </message>
    <message>
        <source>All notes on this device are sealed again under a new key, and this device gets new keys in the network. Kopa is closed to you meanwhile: with much in it for some minutes. Nothing is lost, even if the power goes. What somebody has read already stays read.</source>
        <translation>Kaikki tämän laitteen muistiinpanot salataan uudella avaimella, ja laite saa uudet avaimet verkostossa. Kopa on sillä aikaa suljettuna: jos muistiinpanoja on paljon, muutaman minuutin. Mitään ei katoa, vaikka virta katkeaisi. Sitä, mitä joku on jo lukenut, ei saa lukemattomaksi.</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Salaa kaikki uudelleen</translation>
    </message>
    <message>
        <source>What is kept about people</source>
        <translation>Mitä ihmisistä säilytetään</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>Kuinka kauan henkilöitä säilytetään</translation>
    </message>
    <message>
        <source>Kopa reminds of contacts that nobody has needed for a long time, so that they can be erased.</source>
        <translation>Kopa muistuttaa yhteyshenkilöistä, joita kukaan ei ole tarvinnut pitkään aikaan, jotta heidän tietonsa voidaan poistaa.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There are no notes in the folder %1. Nothing was changed. Choose the folder where your notes are, or start anew.</source>
        <translation>Kansiossa %1 ei ole muistiinpanoja. Mitään ei muutettu. Valitse kansio, jossa muistiinpanot ovat, tai aloita alusta.</translation>
    </message>
    <message>
        <source>Kopa is already open with these notes. Nothing was changed. Use the window that is open, or close it first.</source>
        <translation>Kopa on jo auki näillä muistiinpanoilla. Mitään ei muutettu. Käytä avointa ikkunaa tai sulje se ensin.</translation>
    </message>
    <message>
        <source>These notes were written by a newer Kopa. They are untouched. Install the newest Kopa on this device to open them.</source>
        <translation>Muistiinpanot on kirjoitettu uudemmalla Kopalla. Niihin ei ole koskettu. Asenna tälle laitteelle uusin Kopa, niin ne avautuvat.</translation>
    </message>
    <message>
        <source>The file with your notes does not hold together, so Kopa leaves it as it is. What had been sent is safe on the server. Copy the folder %1 somewhere safe and ask for help before doing anything else.</source>
        <translation>Muistiinpanojen tiedosto on vioittunut, joten Kopa jättää sen ennalleen. Lähetetyt muistiinpanot ovat turvassa palvelimella. Kopioi kansio %1 talteen ja pyydä apua ennen muita toimia.</translation>
    </message>
    <message>
        <source>Kopa may not write in the folder %1, so nothing new can be saved. Your earlier notes are untouched. Give yourself the right to write there and open Kopa again.</source>
        <translation>Kopalla ei ole lupaa kirjoittaa kansioon %1, joten mitään uutta ei voi tallentaa. Aiempiin muistiinpanoihin ei ole koskettu. Anna kansioon kirjoitusoikeus ja avaa Kopa uudelleen.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe, but your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>Levy on täynnä. Aiemmin tallennettu on tallessa, mutta viimeksi kirjoitettu on vain tällä näytöllä. Vapauta tilaa, niin Kopa yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>The disk did not do as asked. What was saved earlier is safe, but your latest words may be only on this screen. Copy them elsewhere and check the disk.</source>
        <translation>Levy ei toiminut odotetusti. Aiemmin tallennettu on tallessa, mutta viimeksi kirjoitettu voi olla vain tällä näytöllä. Kopioi se muualle ja tarkista levy.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Nothing was changed. Copy the link again from its beginning to its end, or use the picture of the code.</source>
        <translation>Kutsu ei ole kokonainen. Mitään ei muutettu. Kopioi linkki uudelleen alusta loppuun tai käytä koodin kuvaa.</translation>
    </message>
    <message>
        <source>Somebody has already joined with this invitation. Nothing was changed. Ask for a new one: each is for one device.</source>
        <translation>Tällä kutsulla on jo liitytty. Mitään ei muutettu. Pyydä uusi kutsu: jokainen on yhtä laitetta varten.</translation>
    </message>
    <message>
        <source>This invitation is too old. Nothing was changed. Ask the one who invited you for a new one.</source>
        <translation>Kutsu on vanhentunut. Mitään ei muutettu. Pyydä kutsujalta uusi.</translation>
    </message>
    <message>
        <source>The network does not know this invitation; perhaps it was taken back. Nothing was changed. Ask for a new one.</source>
        <translation>Verkosto ei tunne tätä kutsua; ehkä se on peruttu. Mitään ei muutettu. Pyydä uusi.</translation>
    </message>
    <message>
        <source>This device is in no network yet. You can write notes; they stay on this device. Join with an invitation to share them.</source>
        <translation>Tämä laite ei ole vielä missään verkostossa. Muistiinpanoja voi kirjoittaa, ja ne pysyvät tällä laitteella. Liity kutsulla, niin voit jakaa ne.</translation>
    </message>
    <message>
        <source>This device is in the network already. Nothing was changed and nothing needs to be done.</source>
        <translation>Tämä laite on jo verkostossa. Mitään ei muutettu, eikä mitään tarvitse tehdä.</translation>
    </message>
    <message>
        <source>In this network you can read but not write. Nothing was changed. Ask the one who invited you if you should be able to write.</source>
        <translation>Tässä verkostossa sinulla on oikeus lukea mutta ei kirjoittaa. Mitään ei muutettu. Kysy kutsujalta, jos tarvitset kirjoitusoikeuden.</translation>
    </message>
    <message>
        <source>The server does not answer. Your notes are safe on this device and are sent when there is a connection. You can go on working.</source>
        <translation>Palvelin ei vastaa. Muistiinpanot ovat tallessa tällä laitteella ja lähtevät, kun yhteys palaa. Työtä voi jatkaa.</translation>
    </message>
    <message>
        <source>The server at %1 is not the one this network uses. Nothing was sent to it; your notes are safe on this device. Ask the network&apos;s administrator what has changed.</source>
        <translation>Osoitteessa %1 on eri palvelin kuin se, jota tämä verkosto käyttää. Sille ei lähetetty mitään; muistiinpanot ovat tallessa tällä laitteella. Kysy verkoston ylläpitäjältä, mikä on muuttunut.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted, so nothing was sent. Your notes are safe on this device. Try another network; if this goes on, tell the administrator.</source>
        <translation>Yhteyteen osoitteeseen %1 ei voi luottaa, joten mitään ei lähetetty. Muistiinpanot ovat tallessa tällä laitteella. Kokeile toista verkkoyhteyttä; jos tämä jatkuu, kerro ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Your notes are safe on this device and stay in the outbox. Tell the network&apos;s administrator.</source>
        <translation>Palvelin ei hyväksynyt lähetettyä. Muistiinpanot ovat tallessa tällä laitteella ja pysyvät lähtevissä. Kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Your notes are safe on this device. Kopa tries again in %n second(s).</source>
        <translation>
            <numerusform>Palvelin on ruuhkautunut. Muistiinpanot ovat tallessa tällä laitteella. Kopa yrittää uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Palvelin on ruuhkautunut. Muistiinpanot ovat tallessa tällä laitteella. Kopa yrittää uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s answer came broken. Nothing was lost. Kopa tries again by itself; a network that asks you to sign in can cause this.</source>
        <translation>Palvelimen vastaus tuli rikkinäisenä. Mitään ei kadonnut. Kopa yrittää itse uudelleen; syynä voi olla verkko, joka vaatii kirjautumista.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was larger than it may be, so it was not taken. Nothing was lost. If this goes on, tell the network&apos;s administrator.</source>
        <translation>Palvelimen vastaus oli suurempi kuin se saa olla, joten sitä ei otettu vastaan. Mitään ei kadonnut. Jos tämä jatkuu, kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server speaks a newer language than this Kopa. Your notes are safe on this device. Install the newest Kopa to sync again.</source>
        <translation>Palvelin on uudempi kuin tämä Kopa, eivätkä ne ymmärrä toisiaan. Muistiinpanot ovat tallessa tällä laitteella. Asenna uusin Kopa, niin synkronointi jatkuu.</translation>
    </message>
    <message>
        <source>Something arrived that nobody in the network has signed, and it was left out. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>Tuli jotakin, mitä kukaan verkostossa ei ole allekirjoittanut, ja se jätettiin pois. Muistiinpanoihin ei ole koskettu. Kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Something is missing between what had come before and what came now. Your notes are untouched. Kopa asks the server again by itself.</source>
        <translation>Aiemmin tulleen ja nyt tulleen välistä puuttuu jotakin. Muistiinpanoihin ei ole koskettu. Kopa kysyy palvelimelta itse uudelleen.</translation>
    </message>
    <message>
        <source>One device has sent two different things under the same number; perhaps it was restored from a copy. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>Yksi laite on lähettänyt kaksi eri asiaa samalla numerolla; ehkä se on palautettu kopiosta. Muistiinpanoihin ei ole koskettu. Kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>The server has less than it had confirmed. Nothing is lost: this device keeps its own notes and sends them again. Tell the network&apos;s administrator.</source>
        <translation>Palvelimella on vähemmän kuin se oli vahvistanut. Mitään ei ole kadonnut: tämä laite säilyttää omat muistiinpanonsa ja lähettää ne uudelleen. Kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Some notes cannot be opened yet, because this device lacks their key. They open by themselves when the key arrives from another member.</source>
        <translation>Joitakin muistiinpanoja ei voi vielä avata, koska niiden avain puuttuu tältä laitteelta. Ne avautuvat itsestään, kun avain saapuu toiselta jäseneltä.</translation>
    </message>
    <message>
        <source>Something that arrived could not be opened and was left out. Your own notes are untouched. Tell the network&apos;s administrator if this goes on.</source>
        <translation>Jotakin saapunutta ei voitu avata, ja se jätettiin pois. Omiin muistiinpanoihin ei ole koskettu. Jos tämä jatkuu, kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>What was given is not in a form that Kopa reads. Nothing was changed. Check that it is the right file or link.</source>
        <translation>Kopa ei osaa lukea annettua. Mitään ei muutettu. Tarkista, että tiedosto tai linkki on oikea.</translation>
    </message>
    <message>
        <source>What was given is larger than Kopa takes. Nothing was changed. Try with a smaller one.</source>
        <translation>Annettu on suurempi kuin Kopa ottaa vastaan. Mitään ei muutettu. Kokeile pienempää.</translation>
    </message>
    <message>
        <source>Too many changes arrived before those that they build upon. They stay on the server, and Kopa asks for them again by itself. If this goes on, tell the network&apos;s administrator.</source>
        <translation>Liian monta muutosta saapui ennen niitä, joille ne rakentuvat. Ne jäävät palvelimelle, ja Kopa pyytää niitä itse uudelleen. Jos tämä jatkuu, kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>Kopa did something wrong. What was saved is safe. Close Kopa and open it again; if this comes back, report it.</source>
        <translation>Kopa toimi väärin. Tallennettu on tallessa. Sulje Kopa ja avaa se uudelleen; jos tämä toistuu, ilmoita siitä.</translation>
    </message>
    <message>
        <source>Kopa did not understand what was asked. Nothing was changed. Try in another way.</source>
        <translation>Kopa ei ymmärtänyt pyyntöä. Mitään ei muutettu. Kokeile toisella tavalla.</translation>
    </message>
    <message>
        <source>One of the values is not possible here. Nothing was changed. Check what you wrote.</source>
        <translation>Jokin arvo ei ole tässä mahdollinen. Mitään ei muutettu. Tarkista kirjoitettu.</translation>
    </message>
    <message>
        <source>This is not on this device; perhaps it has not arrived yet. Sync when there is a connection and look again.</source>
        <translation>Tätä ei ole tällä laitteella; ehkä se ei ole vielä saapunut. Synkronoi, kun yhteys toimii, ja katso uudelleen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done until then is saved; you can start again at any time.</source>
        <translation>Keskeytetty pyynnöstä. Siihen asti tehty on tallessa; uudelleen voi aloittaa milloin vain.</translation>
    </message>
    <message>
        <source>No server has been set. Your notes are safe on this device, but nobody else gets them. Ask the network&apos;s administrator for a server.</source>
        <translation>Palvelinta ei ole asetettu. Muistiinpanot ovat tallessa tällä laitteella, mutta muut eivät saa niitä. Pyydä verkoston ylläpitäjää asettamaan palvelin.</translation>
    </message>
    <message>
        <source>Kopa is locked. Your notes are safe. Unlock it to go on.</source>
        <translation>Kopa on lukittu. Muistiinpanosi ovat tallessa. Jatka avaamalla lukitus.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes. Nothing was changed. Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Tämä salalause ei avaa muistiinpanojasi. Mitään ei muutettu. Tarkista isot kirjaimet ja näppäimistön kieli ja yritä uudelleen.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s). Nothing was changed. Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>Salalauseessa on oltava vähintään %n merkki. Mitään ei muutettu. Muutama sana, jotka merkitsevät jotain vain sinulle, on hyvä valinta.</numerusform>
            <numerusform>Salalauseessa on oltava vähintään %n merkkiä. Mitään ei muutettu. Muutama sana, jotka merkitsevät jotain vain sinulle, on hyvä valinta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device&apos;s keyring does not hold the key to your notes. Nothing was changed. Open them with your passphrase or your recovery code.</source>
        <translation>Laitteen avainnippu ei sisällä muistiinpanojesi avainta. Mitään ei muutettu. Avaa ne salalauseella tai palautuskoodilla.</translation>
    </message>
    <message>
        <source>This device&apos;s keyring is locked, so the key to your notes cannot be read. Nothing was changed. Unlock the keyring, or use your passphrase.</source>
        <translation>Laitteen avainnippu on lukittu, joten muistiinpanojesi avainta ei voi lukea. Mitään ei muutettu. Avaa avainnippu tai käytä salalausetta.</translation>
    </message>
    <message>
        <source>The small file that holds the key to your notes is damaged. The notes themselves are untouched. Copy the folder %1 somewhere safe, then restore your backup or use your recovery code.</source>
        <translation>Pieni tiedosto, jossa muistiinpanojesi avain on, on vaurioitunut. Itse muistiinpanoihin ei ole koskettu. Kopioi kansio %1 turvaan ja palauta sitten varmuuskopio tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>This backup is cut short, changed or not one of Kopa&apos;s. Nothing was restored. Try another copy of it.</source>
        <translation>Tämä varmuuskopio on katkennut, muuttunut tai muun kuin Kopan tekemä. Mitään ei palautettu. Kokeile toista kopiota.</translation>
    </message>
    <message>
        <source>There is a slip in group %1 of the code. Look at that group on your page once more.</source>
        <translation>Koodin ryhmässä %1 on virhe. Katso se ryhmä paperista vielä kerran.</translation>
    </message>
    <message>
        <source>Nobody in the network has this recovery code. Perhaps a newer code has replaced it, or the server&apos;s address is another. Nothing was changed.</source>
        <translation>Kukaan verkostossa ei käytä tätä palautuskoodia. Ehkä uudempi koodi on korvannut sen tai palvelimen osoite on toinen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>You have asked to join. Call the person who invited you and compare the code on your screens; then the notes arrive.</source>
        <translation>Olet pyytänyt päästä mukaan. Soita kutsujalle ja verratkaa näytöillänne olevaa koodia; sitten muistiinpanot tulevat.</translation>
    </message>
    <message>
        <source>This device has been taken out of the network. What is on it stays readable here, but nothing is sent or received any more. Ask the network&apos;s administrator if this is a mistake.</source>
        <translation>Tämä laite on poistettu verkostosta. Siinä olevat tiedot voi yhä lukea tällä laitteella, mutta mitään ei enää lähetetä eikä vastaanoteta. Jos kyseessä on erehdys, ota yhteys verkoston ylläpitäjään.</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Verkostolla on oltava ylläpitäjä. Mitään ei muutettu. Tee ensin joku toinen ylläpitäjäksi.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits. Your notes are safe. Tell the network&apos;s administrator.</source>
        <translation>Joku tuntee uudemman jäsenluettelon kuin palvelin antaa. Siitä riippuvat tiedot odottavat. Muistiinpanosi ovat tallessa. Kerro verkoston ylläpitäjälle.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on as before, but nobody can be added or removed until an administrator has settled it.</source>
        <translation>On olemassa kaksi erilaista jäsenluetteloa, ja palvelin on vahvistanut molemmat. Muistiinpanot kulkevat kuten ennen, mutta ketään ei voi lisätä tai poistaa, ennen kuin ylläpitäjä on selvittänyt asian.</translation>
    </message>
    <message>
        <source>These notes were restored or copied, so this device counts as a new one. What you write is kept here. Ask the network&apos;s administrator, or use your other device, to let it in again.</source>
        <translation>Nämä muistiinpanot on palautettu tai kopioitu, joten tämä laite on verkostolle uusi. Kirjoittamasi säilyy täällä. Pyydä verkoston ylläpitäjää päästämään laite takaisin tai tee se toisella laitteellasi.</translation>
    </message>
    <message>
        <source>The code is not whole: a group is missing, or there is one too many. Compare it with your page from the beginning.</source>
        <translation>Koodi ei ole kokonainen: jokin ryhmä puuttuu tai yksi on liikaa. Vertaa sitä sivuun alusta alkaen.</translation>
    </message>
    <message>
        <source>This file says that it is a picture, but it cannot be read as one. It was not added. Add it as a document, or take the picture again.</source>
        <translation>Tiedosto on nimeltään kuva, mutta sitä ei voi lukea kuvana. Sitä ei lisätty. Lisää se asiakirjana tai ota kuva uudelleen.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. It was not added. Wait until it is finished, and add it again.</source>
        <translation>Tiedosto muuttui kesken lukemisen. Sitä ei lisätty. Odota, että se on valmis, ja lisää se uudelleen.</translation>
    </message>
    <message>
        <source>This file is cut or damaged, or it is none that Kopa has written. Nothing of it was taken. Have it written again, and take the stick out only when that is done.</source>
        <translation>Tiedosto on katkennut tai vioittunut, tai se ei ole Kopan kirjoittama. Siitä ei otettu mitään. Pyydä kirjoittamaan se uudelleen, ja irrota muistitikku vasta kun kirjoitus on valmis.</translation>
    </message>
    <message>
        <source>This file comes from another network than yours. Nothing of it was taken.</source>
        <translation>Tiedosto on toisesta verkostosta. Siitä ei otettu mitään.</translation>
    </message>
    <message>
        <source>This file was written by a newer Kopa. Nothing of it was taken. Update Kopa, then take it in again.</source>
        <translation>Tiedoston on kirjoittanut uudempi Kopa. Siitä ei otettu mitään. Päivitä Kopa ja tuo tiedosto sitten uudelleen.</translation>
    </message>
    <message>
        <source>Not all photos and files of this note are on this device. Fetch them first; then the note can move with all that belongs to it.</source>
        <translation>Kaikki muistiinpanon kuvat ja tiedostot eivät ole tällä laitteella. Nouda ne ensin; sitten muistiinpanon voi siirtää kaikkineen.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Your notes are safe on this device. Sign in on the network&apos;s page in a web browser, and Kopa goes on by itself.</source>
        <translation>Tämä verkko pyytää ensin kirjautumaan. Muistiinpanosi ovat tallessa tällä laitteella. Kirjaudu verkon sivulla selaimessa, niin Kopa jatkaa itsestään.</translation>
    </message>
    <message>
        <source>Your own server answers, but the encrypted connection is opened on the way by this network, or the server&apos;s certificate has been renewed. What you write stays sealed, but whoever runs this network can see who syncs and when. Ask them, try another network, or go on all the same.</source>
        <translation>Oma palvelimesi vastaa, mutta tämä verkko avaa salatun yhteyden matkalla, tai palvelimen varmenne on uusittu. Kirjoittamasi pysyy sinetöitynä, mutta verkon ylläpitäjä näkee, kuka synkronoi ja milloin. Kysy ylläpitäjältä, kokeile toista verkkoa tai jatka siitä huolimatta.</translation>
    </message>
    <message>
        <source>This is not the whole code of a workshop. Scan the host&apos;s code again, or copy all of the link.</source>
        <translation>Tämä ei ole kokonainen työpajan koodi. Lue työpajan pitäjän koodi uudelleen tai kopioi linkki kokonaan.</translation>
    </message>
    <message>
        <source>Nobody answers for this workshop. Connect to the same Wi-Fi as the host, then try again. Your notes are safe on this device.</source>
        <translation>Työpajasta ei vastata. Yhdistä samaan Wi-Fi-verkkoon kuin työpajan pitäjä ja yritä uudelleen. Muistiinpanosi ovat turvassa tällä laitteella.</translation>
    </message>
    <message>
        <source>You are on the same Wi-Fi as the host, but it keeps its devices apart, as guest networks often do. Ask the host to open a hotspot on their own computer or phone and connect to that. Your notes are safe on this device.</source>
        <translation>Olet samassa Wi-Fi-verkossa kuin työpajan pitäjä, mutta verkko pitää laitteet erillään, kuten vierasverkot usein tekevät. Pyydä työpajan pitäjää avaamaan tukiasema omalta tietokoneeltaan tai puhelimeltaan ja yhdistä siihen. Muistiinpanosi ovat turvassa tällä laitteella.</translation>
    </message>
    <message>
        <source>This workshop has ended. What you wrote is on this device and goes to the server when there is a connection.</source>
        <translation>Työpaja on päättynyt. Kirjoittamasi on tällä laitteella ja siirtyy palvelimelle, kun yhteys on.</translation>
    </message>
    <message>
        <source>This device is on no network by which others could reach it. Connect to the Wi-Fi of the room or open a hotspot, then try again.</source>
        <translation>Laite ei ole verkossa, jonka kautta muut tavoittaisivat sen. Yhdistä huoneen Wi-Fi-verkkoon tai avaa tukiasema ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>These notes are in the form of an older version and have to be brought up to date first. They are untouched. Open them with the newest Kopa.</source>
        <translation>Nämä muistiinpanot ovat vanhemman version muodossa, ja ne on ensin päivitettävä. Niihin ei ole koskettu. Avaa ne uusimmalla Kopalla.</translation>
    </message>
    <message>
        <source>The server has no more room for this space. What it has not taken is safe on this device and waits here; ask whoever runs the server for room.</source>
        <translation>Palvelin ei ota tähän tilaan vastaan enempää. Se, mitä palvelin ei ottanut vastaan, on tallessa tällä laitteella ja odottaa täällä; pyydä palvelimen ylläpitäjää varaamaan lisää levytilaa.</translation>
    </message>
    <message>
        <source>Whoever runs the server has frozen this space, so nothing can be sent to it for now. You can go on reading and writing; what you write is safe on this device and waits here.</source>
        <translation>Palvelimen ylläpitäjä on jäädyttänyt tämän tilan, joten siihen ei nyt voi lähettää mitään. Voit lukea ja kirjoittaa edelleen; se, mitä kirjoitat, on tallessa tällä laitteella ja odottaa täällä.</translation>
    </message>
    <message>
        <source>Whoever runs the server has deleted this space there. Your notes stay on this device, but are no longer shared with others. Ask the coordinator of the network how to go on.</source>
        <translation>Palvelimen ylläpitäjä on poistanut tämän tilan palvelimelta. Muistiinpanosi pysyvät tällä laitteella, mutta niitä ei enää jaeta muille. Kysy verkoston koordinaattorilta, miten jatketaan.</translation>
    </message>
    <message>
        <source>This is a web page and not the figures themselves. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>Tämä on verkkosivu eivätkä luvut itse. Mitään ei otettu. Tallenna taulukko CSV-, JSON-stat- tai PX-muodossa ja valitse se tiedosto.</translation>
    </message>
    <message>
        <source>These are no statistics in a form that Kopa reads. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>Nämä eivät ole tilastoja missään muodossa, jota Kopa lukee. Mitään ei otettu. Tallenna taulukko CSV-, JSON-stat- tai PX-muodossa ja valitse se tiedosto.</translation>
    </message>
    <message>
        <source>The statistics do not hold together: %1 (%2). Nothing was taken. Fetch the file again from where it came.</source>
        <translation>Tilasto ei ole ehjä: %1 (%2). Mitään ei otettu. Hae tiedosto uudelleen sieltä, mistä se tuli.</translation>
    </message>
    <message>
        <source>The statistics do not have all that is asked for. Missing: %1. Choose a table that has it.</source>
        <translation>Tilastossa ei ole kaikkea, mitä kysytään. Puuttuu: %1. Valitse taulukko, jossa se on.</translation>
    </message>
    <message>
        <source>The statistics are by the municipalities of another day, and Kopa knows no dated change that tells how these fit: %1. Nothing was taken. Choose figures by the municipalities of the day you need.</source>
        <translation>Tilasto on toisen päivän kuntajaon mukainen, eikä Kopa tunne päivättyä muutosta, joka kertoisi miten nämä sopivat yhteen: %1. Mitään ei otettu. Valitse luvut sen päivän kuntajaolla, jota tarvitset.</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>kirjaimet ovat rikki</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>tiedosto päättyy liian aikaisin</translation>
    </message>
    <message>
        <source>there is no number where one belongs</source>
        <translation>luvun paikalla ei ole lukua</translation>
    </message>
    <message>
        <source>there are more or fewer figures than the table has places</source>
        <translation>lukuja on enemmän tai vähemmän kuin taulukossa on paikkoja</translation>
    </message>
    <message>
        <source>a part that every table has is missing</source>
        <translation>jokin jokaisessa taulukossa oleva osa puuttuu</translation>
    </message>
    <message>
        <source>the same thing is there twice</source>
        <translation>sama asia on kahdesti</translation>
    </message>
    <message>
        <source>something is named that is not in the table</source>
        <translation>nimetään jotakin, mitä taulukossa ei ole</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>se on kirjoitettu toisin kuin sen muoto sallii</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Oma nimi</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Muut näkevät sen kirjoitettujen tekstien vierellä.</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Keskeytä synkronointi</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Tietoja Kopasta</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <source>Passphrase, locking, recovery code</source>
        <translation>Salalause, lukitus, palautuskoodi</translation>
    </message>
    <message>
        <source>Pictures in notes</source>
        <translation>Muistiinpanojen kuvat</translation>
    </message>
    <message>
        <source>Smaller pictures travel faster; where they were taken is removed from all.</source>
        <translation>Pienemmät kuvat kulkevat nopeammin. Ottopaikka poistetaan kaikista.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Sellaisinaan</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Enintään %1 px</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Folder for the public pages</source>
        <translation>Julkisten sivujen kansio</translation>
    </message>
    <message>
        <source>A page for the network and one for each pilot, in Finnish and Swedish, with the programme as calendars. They need no other server and load nothing from elsewhere.</source>
        <translation>Sivu verkostolle ja jokaiselle pilotille suomeksi ja ruotsiksi sekä ohjelma kalentereina. Sivut eivät tarvitse muuta palvelinta eivätkä lataa mitään muualta.</translation>
    </message>
    <message>
        <source>Organisations with the lead marked, keywords, and contacts by title and organisation. A person&apos;s name stands on them only with consent for public pages; notes never do.</source>
        <translation>Organisaatiot ja merkittynä vastuuorganisaatio, avainsanat sekä yhteyshenkilöt nimikkeen ja organisaation mukaan. Henkilön nimi on sivuilla vain, jos hän on suostunut siihen. Muistiinpanoja ei julkaista.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1. Put the folder on your web server as it is.</source>
        <translation>
            <numerusform>%n tiedosto kirjoitettiin kansioon %1. Vie kansio sellaisenaan verkkopalvelimelle.</numerusform>
            <numerusform>%n tiedostoa kirjoitettiin kansioon %1. Vie kansio sellaisenaan verkkopalvelimelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Write the pages</source>
        <translation>Kirjoita sivut</translation>
    </message>
</context>
<context>
    <name>SpacesPage</name>
    <message>
        <source>Spaces</source>
        <translation>Tilat</translation>
    </message>
    <message>
        <source>Each note belongs to one space, and exactly the people of that space can read it. Nobody else can, nor the server.</source>
        <translation>Jokainen muistiinpano kuuluu yhteen tilaan, ja juuri sen tilan ihmiset voivat lukea sen. Kukaan muu ei voi, ei myöskään palvelin.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Pysähdyksissä</translation>
    </message>
    <message>
        <source>A pilot gets a space of its own on the pilot&apos;s page.</source>
        <translation>Pilotti saa oman tilan pilotin omalla sivulla.</translation>
    </message>
    <message>
        <source>Show the pilots</source>
        <translation>Näytä pilotit</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Mark words that look misspelt</source>
        <translation>Merkitse sanat, jotka näyttävät väärin kirjoitetuilta</translation>
    </message>
    <message>
        <source>No dictionary on this device: %1</source>
        <translation>Sanasto puuttuu tältä laitteelta: %1</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Omat sanat</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that are never marked</source>
        <translation>
            <numerusform>%n sana, jota ei koskaan merkitä</numerusform>
            <numerusform>%n sanaa, joita ei koskaan merkitä</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are never marked</source>
        <translation>Sanat, joita ei koskaan merkitä</translation>
    </message>
</context>
<context>
    <name>StartPackageCard</name>
    <message>
        <source>Start package</source>
        <translation>Aloituspaketti</translation>
    </message>
    <message>
        <source>The participants and the figures of the area, with charts, tables and sources.</source>
        <translation>Alueen osallistujat ja luvut kaavioineen, taulukoineen ja lähteineen.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Laskentataulukko</translation>
    </message>
    <message>
        <source>There are no figures of this area yet. Take in a table first.</source>
        <translation>Tästä alueesta ei ole vielä lukuja. Tuo ensin taulukko.</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>Tiedosto ”%1” kirjoitettiin.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Make the start package</source>
        <translation>Tee aloituspaketti</translation>
    </message>
</context>
<context>
    <name>StatisticsImport</name>
    <message>
        <source>Take in a table</source>
        <translation>Tuo taulukko</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Who publishes the figures, when the file does not say so. For example Statistics Finland.</source>
        <translation>Kuka luvut julkaisee, jos tiedosto ei kerro sitä. Esimerkiksi Tilastokeskus.</translation>
    </message>
    <message>
        <source>The file does not say who publishes the figures. Write it here and choose the file again.</source>
        <translation>Tiedosto ei kerro, kuka luvut julkaisee. Kirjoita se tähän ja valitse tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Luetaan taulukkoa</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Voit jatkaa työtä sillä välin.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Or the address of a table</source>
        <translation>Tai taulukon osoite</translation>
    </message>
    <message>
        <source>Of a table in a PxWeb service, such as StatFin. Nothing is sent there but the question for the figures.</source>
        <translation>PxWeb-palvelun, kuten StatFinin, taulukon osoite. Sinne lähetetään vain lukuja koskeva kysely.</translation>
    </message>
    <message>
        <source>Fetch from the address</source>
        <translation>Hae osoitteesta</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>No figures yet. Take in a table of Statistics Finland or another source, saved as CSV, JSON-stat or PX. It is shared with the network and works without a connection.</source>
        <translation>Lukuja ei vielä ole. Tuo Tilastokeskuksen tai muun lähteen taulukko, joka on tallennettu CSV-, JSON-stat- tai PX-muotoon. Se jaetaan verkostolle ja toimii ilman yhteyttä.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Taulukko</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ajankohta</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>Näiden lukujen tiedosto ei ole vielä tällä laitteella. Se on pyydetty, ja se tulee seuraavassa synkronoinnissa.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Alueet</translation>
    </message>
    <message>
        <source>Age classes %1</source>
        <translation>Ikäluokat %1</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Ikäluokat</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Tallenna kaavio kuvana</translation>
    </message>
    <message>
        <source>Remove this table</source>
        <translation>Poista tämä taulukko</translation>
    </message>
    <message>
        <source>The table was removed</source>
        <translation>Taulukko poistettiin</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Valitse taulukko</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tilastot</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
</context>
<context>
    <name>StatisticsRows</name>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Syntyneet</translation>
    </message>
    <message>
        <source>15 years old</source>
        <translation>15-vuotiaat</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Whole country</source>
        <translation>Koko maa</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Koko verkosto</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Regional division</source>
        <translation>Aluejako</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Lukujen taulukko</translation>
    </message>
    <message>
        <source>Table code</source>
        <translation>Taulukon tunnus</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>taulukko %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>haettu %1</translation>
    </message>
    <message>
        <source>regional division of %1</source>
        <translation>aluejako %1</translation>
    </message>
</context>
<context>
    <name>StickEnd</name>
    <message numerus="yes">
        <source>%n set(s) of changes</source>
        <translation>
            <numerusform>%n muutoserä</numerusform>
            <numerusform>%n muutoserää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all, are in the file “%3”.</source>
        <translation>Tiedostossa ”%3” on %1, yhteensä %2.</translation>
    </message>
    <message>
        <source>Nothing was lacking, so the file holds no changes.</source>
        <translation>Mitään ei puuttunut, joten tiedostossa ei ole muutoksia.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Tikun voi nyt irrottaa.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Uutta täällä: %1.</translation>
    </message>
    <message>
        <source>There was nothing new in the file; all of it was here already.</source>
        <translation>Tiedostossa ei ollut mitään uutta; kaikki oli täällä jo.</translation>
    </message>
    <message numerus="yes">
        <source>The file also holds notes of %n group(s) that you do not belong to. They were left out.</source>
        <translation>
            <numerusform>Tiedostossa on myös yhden sellaisen ryhmän muistiinpanoja, johon et kuulu. Ne jätettiin pois.</numerusform>
            <numerusform>Tiedostossa on myös %n sellaisen ryhmän muistiinpanoja, joihin et kuulu. Ne jätettiin pois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read; perhaps the stick was taken out. What had come is kept. Put the stick in and take it in again.</source>
        <translation>Tiedostoa ei voi lukea; ehkä tikku irrotettiin. Se, mikä ehti tulla, on tallessa. Pane tikku paikalleen ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>There is no room on the stick, so nothing was written. Your notes are safe on this device. Make room, leave the files out, or take another stick.</source>
        <translation>Tikulla ei ole tilaa, joten mitään ei tallennettu. Muistiinpanot ovat tallessa tällä laitteella. Tee tilaa, jätä liitteet pois tai ota toinen tikku.</translation>
    </message>
    <message>
        <source>Kopa may not write there, so nothing was written. Your notes are safe on this device. Choose another place.</source>
        <translation>Kopa ei saa kirjoittaa sinne, joten mitään ei tallennettu. Muistiinpanot ovat tallessa tällä laitteella. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The stick did not take the file; perhaps it was taken out. Your notes are safe on this device. Put it in and write again.</source>
        <translation>Tikku ei ottanut tiedostoa vastaan; ehkä se irrotettiin. Muistiinpanot ovat tallessa tällä laitteella. Pane tikku paikalleen ja tallenna uudelleen.</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Where there is no connection, a memory stick carries what you write from one device to another. The file is sealed: only members of your network can read it.</source>
        <translation>Kun yhteyttä ei ole, muistitikku vie sen, mitä on kirjoitettu, laitteelta toiselle. Tiedosto on salattu: vain oman verkoston jäsenet voivat lukea sen.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Tuo tikulta</translation>
    </message>
    <message>
        <source>What somebody of your network has written onto a stick. Choose the file, or drop it on this page.</source>
        <translation>Mitä joku verkostosta on tallentanut tikulle. Valitse tiedosto tai pudota se tälle sivulle.</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Tuodaan: %1</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>Työtä voi jatkaa, mutta tikun pitää antaa olla paikallaan.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>Choose the file on the stick</source>
        <translation>Valitse tikulla oleva tiedosto</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopan tikkutiedostot</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
</context>
<context>
    <name>StickWriting</name>
    <message>
        <source>Take along</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>What the server lacks. Whoever takes it in and gets a connection first sends it on.</source>
        <translation>Mitä palvelimelta puuttuu. Se, joka tuo tiedoston laitteelleen ja saa ensin yhteyden, lähettää sen eteenpäin.</translation>
    </message>
    <message>
        <source>What that device lacks, as far as its own last file told.</source>
        <translation>Mitä laitteelta puuttuu, sikäli kuin sen oma edellinen tikkutiedosto kertoi.</translation>
    </message>
    <message>
        <source>All that others in your network may read. The largest file.</source>
        <translation>Kaikki, mitä muut verkostossa saavat lukea. Suurin tiedosto.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Palvelimelle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Laitteelle</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikille</translation>
    </message>
    <message>
        <source>Whose device</source>
        <translation>Kenen laite</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Valitse laite</translation>
    </message>
    <message>
        <source>Photos and other files too</source>
        <translation>Myös kuvat ja muut liitteet</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Noin %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Tallennetaan: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 tähän mennessä</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>Työtä voi jatkaa, mutta tikun pitää antaa olla paikallaan.</translation>
    </message>
    <message>
        <source>Choose the place and write</source>
        <translation>Valitse paikka ja tallenna</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Mihin tiedosto tallennetaan</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopan tikkutiedostot</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Lähetetään %1/%2</translation>
    </message>
    <message>
        <source>Sending %1 of %2, %3</source>
        <translation>Lähetetään %1/%2, %3</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Turvassa palvelimella</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Katso tätä</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Tällä laitteella</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Tallessa tässä</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Avaa lähtevät</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n liite, %1</numerusform>
            <numerusform>%n liitettä, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending files, %1</source>
        <translation>Lähetetään liitteitä, %1</translation>
    </message>
</context>
<context>
    <name>TargetAbout</name>
    <message>
        <source>Add a theme</source>
        <translation>Lisää teema</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Mistä luvut ovat peräisin</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>Not measured yet</source>
        <translation>Ei vielä mitattu</translation>
    </message>
    <message>
        <source>Farther away than at the beginning</source>
        <translation>Kauempana kuin alussa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % matkasta</translation>
    </message>
    <message>
        <source>from %1, now %2, aim %3</source>
        <translation>lähtötaso %1, nyt %2, tavoite %3</translation>
    </message>
</context>
<context>
    <name>TargetFigures</name>
    <message>
        <source>This is no number. Write it like %1.</source>
        <translation>Tämä ei ole luku. Kirjoita se näin: %1.</translation>
    </message>
    <message>
        <source>What is counted: students, courses, per cent</source>
        <translation>Mitä lasketaan: opiskelijoita, kursseja, prosentteja</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Tavoite</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this target differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä kehittämiskohteesta eri tavoin. Molemmat on säilytetty.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>A target without a name</source>
        <translation>Nimetön kehittämiskohde</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>viimeistään %1</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>tarkista</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>New target</source>
        <translation>Uusi kehittämiskohde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>No target is in this state.</source>
        <translation>Yksikään kehittämiskohde ei ole tässä tilassa.</translation>
    </message>
    <message>
        <source>Each area sets its own development targets: where it began, where it wants to be, and by when.</source>
        <translation>Jokainen alue määrittelee omat kehittämiskohteensa: mistä lähdettiin, mihin pyritään ja mihin mennessä.</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>Näytä kaikki kehittämiskohteet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>What was promised</source>
        <translation>Mitä luvattiin</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Mitä on tehtävä</translation>
    </message>
    <message>
        <source>Write the promise down</source>
        <translation>Kirjaa lupaus</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Lisää tehtävä</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Ilman aikaa muistutus tulee määräpäivän aamuna.</translation>
    </message>
</context>
<context>
    <name>TaskOwner</name>
    <message>
        <source>Me</source>
        <translation>Minä</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>Ei kenenkään erityisesti</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this task differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä tehtävästä eri tavoin. Molemmat on säilytetty.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Merkitse tehdyksi</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Avaa uudelleen</translation>
    </message>
    <message>
        <source>The note that it came from</source>
        <translation>Muistiinpano, josta tämä on peräisin</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>“%1” is done</source>
        <translation>”%1” on tehty</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>”%1” on taas avoinna</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Avaa ”%1” uudelleen</translation>
    </message>
    <message>
        <source>Tick off “%1”</source>
        <translation>Merkitse tehdyksi ”%1”</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Whose</source>
        <translation>Kenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Omat</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Kaikkien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Mitään ei ole vielä merkitty tehdyksi.</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise on a visit can be written here with its day, also without a connection.</source>
        <translation>Mitään ei ole avoinna. Käynnillä luvatut asiat voi kirjoittaa tänne päivän kanssa, myös ilman yhteyttä.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Näytä kaikkien</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Näytä avoimet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Poistetut</translation>
    </message>
</context>
<context>
    <name>TeachingWords</name>
    <message>
        <source>Period %1</source>
        <translation>Jakso %1</translation>
    </message>
    <message>
        <source>The number of seats is below zero; it counts as none.</source>
        <translation>Paikkamäärä on alle nollan. Se lasketaan nollaksi.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Jakso puuttuu.</translation>
    </message>
    <message>
        <source>The tray has no such period.</source>
        <translation>Tarjottimella ei ole tällaista jaksoa.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>Palkki puuttuu.</translation>
    </message>
    <message>
        <source>The tray has no such slot any more.</source>
        <translation>Tarjottimella ei ole enää tällaista palkkia.</translation>
    </message>
    <message>
        <source>It is not said which school gives the course.</source>
        <translation>Kurssin järjestävää koulua ei ole valittu.</translation>
    </message>
    <message>
        <source>One school has wished twice; the larger number counts.</source>
        <translation>Yksi koulu on toivonut kahdesti. Suurempi luku on voimassa.</translation>
    </message>
    <message>
        <source>More seats are granted than there are or were wished for.</source>
        <translation>Paikkoja on myönnetty enemmän kuin niitä on tai on toivottu.</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>Sama opettaja</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>Alkamisaika puuttuu.</translation>
    </message>
    <message>
        <source>It is not said when it ends.</source>
        <translation>Päättymisaika puuttuu.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Se päättyy ennen kuin se alkaa.</translation>
    </message>
    <message>
        <source>It goes on for more than five years. Make it shorter.</source>
        <translation>Se kestää yli viisi vuotta. Lyhennä sitä.</translation>
    </message>
    <message>
        <source>Its last week is before its first one.</source>
        <translation>Viimeinen viikko on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>It is longer than a week, and repeats every week.</source>
        <translation>Se on viikkoa pitempi ja toistuu joka viikko.</translation>
    </message>
    <message>
        <source>A day that is left out cannot be read.</source>
        <translation>Poisjätettyä päivää ei voi lukea.</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>varaus</translation>
    </message>
    <message>
        <source>Booked twice at once: %1 and %2</source>
        <translation>Varattu kahdesti yhtä aikaa: %1 ja %2</translation>
    </message>
    <message>
        <source>%1 min from %2 to %3; the way takes %4 min</source>
        <translation>%1 min välissä: %2 – %3. Matka kestää %4 min.</translation>
    </message>
    <message>
        <source>Nobody has said how long the way takes: %1 – %2</source>
        <translation>Matkan kestoa ei ole kerrottu: %1 – %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 teaches several courses at once</source>
        <translation>%1 opettaa useaa kurssia yhtä aikaa</translation>
    </message>
    <message>
        <source>Several courses in one room at once</source>
        <translation>Samassa tilassa useita kursseja yhtä aikaa</translation>
    </message>
    <message>
        <source>One course in several places at once</source>
        <translation>Sama kurssi usealla paikalla yhtä aikaa</translation>
    </message>
    <message>
        <source>%1 wishes for several courses at once</source>
        <translation>%1 toivoo samanaikaisia kursseja</translation>
    </message>
    <message>
        <source>no rule has been entered</source>
        <translation>määräystä ei ole kirjattu</translation>
    </message>
    <message>
        <source>a lesson is %1 min</source>
        <translation>oppitunti %1 min</translation>
    </message>
    <message>
        <source>how long a lesson is has not been said</source>
        <translation>oppitunnin pituus puuttuu</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>enintään %1 oppituntia viikossa</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>enintään %1 vuodessa</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Palkki %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>TextAuthors</name>
    <message>
        <source>Nothing is written in this note yet. When somebody writes, you see here who wrote which words.</source>
        <translation>Tähän muistiinpanoon ei ole vielä kirjoitettu mitään. Kun joku kirjoittaa, tässä näkyy, kuka kirjoitti mitkäkin sanat.</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Rekisteristä</translation>
    </message>
    <message>
        <source>Tap words to see who wrote them and when.</source>
        <translation>Kirjoittaja ja aika näkyvät, kun sanoja napauttaa.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message numerus="yes">
        <source>wrote %n character(s)</source>
        <translation>
            <numerusform>kirjoitti yhden merkin</numerusform>
            <numerusform>kirjoitti %n merkkiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n character(s)</source>
        <translation>
            <numerusform>poisti yhden merkin</numerusform>
            <numerusform>poisti %n merkkiä</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Aiempi versio</translation>
    </message>
    <message>
        <source>Version %1: now</source>
        <translation>Versio %1: nyt</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versio %1/%2</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Myöhempi versio</translation>
    </message>
    <message>
        <source>How the version is shown</source>
        <translation>Version esitystapa</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Mikä muuttui</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Koko teksti</translation>
    </message>
    <message>
        <source>Since the version before. Added words are underlined, removed words are struck through.</source>
        <translation>Edelliseen versioon verrattuna. Lisätyt sanat on alleviivattu, poistetut yliviivattu.</translation>
    </message>
    <message>
        <source>Since version %1 (%2). Added words are underlined, removed words are struck through.</source>
        <translation>Versioon %1 (%2) verrattuna. Lisätyt sanat on alleviivattu, poistetut yliviivattu.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Palauta tämä versio</translation>
    </message>
    <message>
        <source>An earlier version is the text now</source>
        <translation>Aiempi versio on nyt tekstinä</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Vertaa edelliseen</translation>
    </message>
    <message>
        <source>All versions, oldest first</source>
        <translation>Kaikki versiot, vanhin ensin</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Vertaa tähän</translation>
    </message>
    <message>
        <source>This text has no versions yet. Every sitting in which somebody writes becomes one.</source>
        <translation>Tekstillä ei ole vielä versioita. Jokaisesta kirjoituskerrasta syntyy yksi.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Avaa lähtevät</translation>
    </message>
    <message>
        <source>Nothing for today. Begin with a visit: the time and the pilot are filled in for you.</source>
        <translation>Tälle päivälle ei ole mitään. Aloita käynnistä: aika ja pilotti täyttyvät valmiiksi.</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Aloita käynti</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Seuraavaksi: %1 %2</translation>
    </message>
    <message>
        <source>On the road?</source>
        <translation>Matkalla?</translation>
    </message>
    <message>
        <source>The time, the pilot and the language are filled in for you.</source>
        <translation>Aika, pilotti ja kieli täyttyvät valmiiksi.</translation>
    </message>
    <message>
        <source>Left open on the last visit</source>
        <translation>Viime käynniltä avoinna</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Luonnokset</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Viimeksi kirjoitetut</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) two people wrote differently. Nothing is lost; have a look when you have time.</source>
        <translation>
            <numerusform>Yksi asia on kirjattu kahdella eri tavalla. Mitään ei ole kadonnut; sen voi katsoa, kun on aikaa.</numerusform>
            <numerusform>%n asiaa on kirjattu kahdella eri tavalla. Mitään ei ole kadonnut; ne voi katsoa, kun on aikaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Katso</translation>
    </message>
    <message>
        <source>This copy is now a device of its own. Your notes were restored or copied here; what you write from now on is sent under a new name of this device, and nothing is lost.</source>
        <translation>Tämä kopio on nyt oma laitteensa. Muistiinpanosi palautettiin tai kopioitiin tähän; mitä tästä lähtien kirjoitat, lähetetään tämän uuden laitteen nimissä, eikä mitään katoa.</translation>
    </message>
    <message>
        <source>Show my devices</source>
        <translation>Näytä laitteeni</translation>
    </message>
    <message>
        <source>Only what could be saved of a damaged file is here. It can be read but not changed until you go on with it.</source>
        <translation>Tässä on vain se, mitä vioittuneesta tiedostosta voitiin pelastaa. Sitä voi lukea mutta ei muuttaa, ennen kuin jatkat sillä.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Näytä pelastettu</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Pelasta mitä voi pelastaa</translation>
    </message>
    <message>
        <source>The server has a new key. Its former key vouched for it, so it is the same server, and nothing needs to be done.</source>
        <translation>Palvelimella on uusi avain. Sen entinen avain on vahvistanut sen, joten palvelin on sama eikä mitään tarvitse tehdä.</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Valmistele huominen</translation>
    </message>
    <message>
        <source>Notes and files of an area onto this device, for where there is no connection</source>
        <translation>Alueen muistiinpanot ja liitteet tälle laitteelle paikkoihin, joissa yhteyttä ei ole</translation>
    </message>
    <message>
        <source>Host one, or join</source>
        <translation>Pidä oma tai liity toisen pitämään</translation>
    </message>
    <message>
        <source>Where to be</source>
        <translation>Päivän kulku</translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Wrap up the last visit</source>
        <translation>Viimeisen käynnin yhteenveto</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>Muistiinpanosta ei ole merkitty sanoja</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) without a finding</source>
        <translation>
            <numerusform>%n merkitty kohta ilman löydöstä</numerusform>
            <numerusform>%n merkittyä kohtaa ilman löydöstä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n suostumus puuttuu</numerusform>
            <numerusform>%n suostumusta puuttuu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Palauta ”%1”</translation>
    </message>
    <message>
        <source>The trash is empty. A note that you move here can be brought back at any time.</source>
        <translation>Roskakori on tyhjä. Tänne siirretyn muistiinpanon voi palauttaa milloin vain.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Näytä muistiinpanot</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>”%1” on palautettu</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>Roskakoriin siirretyt</translation>
    </message>
    <message>
        <source>The trash is empty. What you move here can be brought back at any time.</source>
        <translation>Roskakori on tyhjä. Tänne siirretyn voi palauttaa milloin tahansa.</translation>
    </message>
</context>
<context>
    <name>TrayAbout</name>
    <message>
        <source>About the tray</source>
        <translation>Tietoja tarjottimesta</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Lisää palkki</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” poistettiin</translation>
    </message>
</context>
<context>
    <name>TrayClashes</name>
    <message>
        <source>What clashes</source>
        <translation>Päällekkäisyydet</translation>
    </message>
    <message>
        <source>They need not be the same students.</source>
        <translation>Opiskelijat eivät ehkä ole samoja.</translation>
    </message>
</context>
<context>
    <name>TrayMatrix</name>
    <message>
        <source>When the courses are</source>
        <translation>Milloin kurssit ovat</translation>
    </message>
    <message>
        <source>No courses at this time.</source>
        <translation>Tässä palkissa ei ole kursseja.</translation>
    </message>
    <message>
        <source>Without a time on this tray</source>
        <translation>Ilman aikaa tällä tarjottimella</translation>
    </message>
    <message>
        <source>There are no courses on this tray yet.</source>
        <translation>Tarjottimella ei ole vielä kursseja.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Uusi kurssi</translation>
    </message>
    <message>
        <source>First the slots of the week: the times at which courses are taught. Then the schools, and then their courses.</source>
        <translation>Aloita viikon palkeista eli ajoista, jolloin kursseja opetetaan. Lisää sitten koulut ja niiden kurssit.</translation>
    </message>
    <message>
        <source>Add the schools further down, and then the courses that they give.</source>
        <translation>Lisää alempana koulut ja sitten niiden kurssit.</translation>
    </message>
    <message>
        <source>Enter the slots</source>
        <translation>Kirjaa palkit</translation>
    </message>
</context>
<context>
    <name>TrayPage</name>
    <message>
        <source>New course</source>
        <translation>Uusi kurssi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Siirrä roskakoriin</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” on roskakorissa</translation>
    </message>
    <message>
        <source>Two people wrote something about this tray differently. Both are kept.</source>
        <translation>Kaksi ihmistä kirjoitti tästä tarjottimesta eri tavalla. Molemmat ovat tallessa.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Näytä molemmat</translation>
    </message>
</context>
<context>
    <name>TrayPaperCard</name>
    <message>
        <source>To hand on</source>
        <translation>Jaettavaksi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>Opiskelijoille</translation>
    </message>
    <message>
        <source>For principals</source>
        <translation>Rehtoreille</translation>
    </message>
    <message>
        <source>What can be chosen, when and where. No figures, no teachers, nothing cancelled.</source>
        <translation>Mitä voi valita, milloin ja missä. Ei lukuja, ei opettajia eikä mitään peruttua.</translation>
    </message>
    <message>
        <source>Everything: seats, wishes, who sends and receives, and what clashes.</source>
        <translation>Kaikki: paikat, toiveet, kuka lähettää ja ottaa vastaan sekä päällekkäisyydet.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Missä muodossa</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Verkkosivu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF-tiedoston tekee LibreOffice, jota ei ole tällä laitteella. Tee sen sijaan asiakirja.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Kirjoitettu: %1</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tehdään …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save the course tray</source>
        <translation>Tallenna kurssitarjotin</translation>
    </message>
</context>
<context>
    <name>TraySchools</name>
    <message>
        <source>Who sends and who receives</source>
        <translation>Kuka lähettää ja kuka ottaa vastaan</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>lähettää %1</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>ottaa vastaan %1</translation>
    </message>
    <message>
        <source>in own courses %1</source>
        <translation>omilla kursseilla %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>erotus %1</translation>
    </message>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>Kokonaisluku tai tyhjä.</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>Lisää koulu</translation>
    </message>
    <message>
        <source>“%1” was taken off the tray</source>
        <translation>”%1” poistettiin tarjottimelta</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Poista tarjottimelta</translation>
    </message>
</context>
<context>
    <name>TraySeats</name>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n paikka</numerusform>
            <numerusform>%n paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wished</source>
        <translation>
            <numerusform>%n toive</numerusform>
            <numerusform>%n toivetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get one</source>
        <translation>
            <numerusform>%n saa paikan</numerusform>
            <numerusform>%n saa paikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vapaa</numerusform>
            <numerusform>%n vapaata</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Paikat</translation>
    </message>
    <message>
        <source>Seats are shared by the schools&apos; students, but not every school has said how many it has. Who has not comes last.</source>
        <translation>Paikat jaetaan koulujen opiskelijamäärän mukaan, mutta kaikki koulut eivät ole kertoneet määräänsä. Se, joka ei ole kertonut, on jonossa viimeisenä.</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n jää ilman</numerusform>
            <numerusform>%n jää ilman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraysPage</name>
    <message>
        <source>New course tray</source>
        <translation>Uusi kurssitarjotin</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n kurssi</numerusform>
            <numerusform>%n kurssia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n koulu</numerusform>
            <numerusform>%n koulua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n päällekkäisyys</numerusform>
            <numerusform>%n päällekkäisyyttä</numerusform>
        </translation>
    </message>
    <message>
        <source>On a common course tray schools offer courses to each other&apos;s students: who gives which course, when, and who gets a seat.</source>
        <translation>Yhteisellä kurssitarjottimella koulut tarjoavat kursseja toistensa opiskelijoille: mikä koulu pitää minkäkin kurssin, milloin, ja kuka saa paikan.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Kopa is locked</source>
        <translation>Kopa on lukittu</translation>
    </message>
    <message>
        <source>What you were writing is saved. You go on exactly where you were.</source>
        <translation>Kirjoittamasi on tallessa. Jatkat täsmälleen siitä, mihin jäit.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Avataan …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open with this device&apos;s keyring</source>
        <translation>Avaa laitteen avainnipulla</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You have asked to join</source>
        <translation>Olet pyytänyt päästä mukaan</translation>
    </message>
    <message>
        <source>Call the person who invited you and read this code aloud. They have the same one on their screen and let you in.</source>
        <translation>Soita kutsujalle ja lue tämä koodi ääneen. Hänellä on näytöllään sama koodi, ja hän ottaa sinut mukaan.</translation>
    </message>
    <message>
        <source>In a moment a code appears here. Then call the person who invited you.</source>
        <translation>Hetken kuluttua tähän tulee koodi. Soita sitten kutsujalle.</translation>
    </message>
    <message>
        <source>Waiting for the code …</source>
        <translation>Odotetaan koodia …</translation>
    </message>
    <message>
        <source>What to say: “I am joining Kopa with your link. My code is %1. Is yours the same?”</source>
        <translation>Sano näin: ”Olen liittymässä Kopaan linkilläsi. Koodini on %1. Onko sinulla sama?”</translation>
    </message>
    <message>
        <source>You can close Kopa meanwhile. The notes arrive when you have been let in.</source>
        <translation>Kopan voi sillä aikaa sulkea. Muistiinpanot saapuvat, kun sinut on otettu mukaan.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A field notebook for the pilots of a network</source>
        <translation>Kenttämuistio verkoston piloteille</translation>
    </message>
    <message>
        <source>What you write is saved on this device at once and reaches the others when there is a connection. Only the members of the network can read it.</source>
        <translation>Kirjoitettu tallentuu heti tälle laitteelle ja tulee muille, kun yhteys toimii. Vain verkoston jäsenet voivat lukea sen.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Miten aloitetaan</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>Liity verkostoon</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Perusta verkosto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Oma nimi</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Muut näkevät sen kirjoitettujen tekstien vierellä.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Kutsulinkki</translation>
    </message>
    <message>
        <source>It begins with “kopa:”. You get it from somebody in the network.</source>
        <translation>Se alkaa ”kopa:”. Sen saa joltakulta verkoston jäseneltä.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Käytä koodin kuvaa</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Verkoston nimi</translation>
    </message>
    <message>
        <source>Address of the server (optional)</source>
        <translation>Palvelimen osoite (valinnainen)</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetki …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liity</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Perusta</translation>
    </message>
    <message>
        <source>Picture of the invitation code</source>
        <translation>Kutsukoodin kuva</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Without a server everything stays on this device.</source>
        <translation>Ilman palvelinta kaikki pysyy tällä laitteella.</translation>
    </message>
    <message>
        <source>Restore with a recovery code</source>
        <translation>Palauta palautuskoodilla</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Join or create instead</source>
        <translation>Liity verkostoon tai luo uusi</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Minulla on palautuskoodi</translation>
    </message>
    <message>
        <source>Picture of the printed code</source>
        <translation>Kuva tulostetusta koodista</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Minulla on varmuuskopio</translation>
    </message>
    <message>
        <source>This is the code of a workshop, for devices that are in the network already. Ask the host for an invitation first, or open the workshop&apos;s page in a web browser.</source>
        <translation>Tämä on työpajan koodi, joka on laitteille, jotka ovat jo verkostossa. Pyydä työpajan pitäjältä ensin kutsu tai avaa työpajan sivu selaimessa.</translation>
    </message>
</context>
<context>
    <name>WorkSavedPage</name>
    <message numerus="yes">
        <source>%n reports in place of %1</source>
        <translation>
            <numerusform>%n raportti, erillisinä %1</numerusform>
            <numerusform>%n raporttia, erillisinä %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields in place of %1</source>
        <translation>
            <numerusform>%n kenttä, erillisinä %1</numerusform>
            <numerusform>%n kenttää, erillisinä %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Once a provider has sent a report, what it spared is counted here.</source>
        <translation>Mitään ei ole vielä lähetetty. Kun järjestäjä on lähettänyt raportin, sen säästämä työ lasketaan tähän.</translation>
    </message>
    <message>
        <source>Counted so: without a common report each municipality gets a report of its own, with a field for every criterion that it asks of the provider, in each kind of education and for each group. With one, an answer that is the same for all is given once, and a municipality&apos;s own criterion that belongs to a common one is answered by that.</source>
        <translation>Näin lasketaan: ilman yhteistä raporttia jokainen kunta saa oman raporttinsa, jossa on kenttä jokaiselle kriteerille, jota kunta järjestäjältä kysyy, kussakin koulutuslajissa ja kustakin ryhmästä. Yhteisessä raportissa kaikille sama vastaus annetaan kerran, ja kunnan omaan kriteeriin, joka kuuluu yhteiseen, kelpaa yhteisen vastaus.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Järjestäjittäin</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Kunnittain</translation>
    </message>
    <message numerus="yes">
        <source>%n fields in reports of its own</source>
        <translation>
            <numerusform>%n kenttä omissa raporteissa</numerusform>
            <numerusform>%n kenttää omissa raporteissa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Name of the workshop</source>
        <translation>Työpajan nimi</translation>
    </message>
    <message>
        <source>Guests read it first.</source>
        <translation>Vieraat näkevät sen ensimmäisenä.</translation>
    </message>
    <message>
        <source>Groups that write</source>
        <translation>Ryhmät, jotka kirjoittavat</translation>
    </message>
    <message>
        <source>One on each line. Without groups, guests only sign in as present.</source>
        <translation>Yksi kullekin riville. Ilman ryhmiä vieraat vain ilmoittautuvat läsnä oleviksi.</translation>
    </message>
    <message>
        <source>The language in which guests are met</source>
        <translation>Kieli, jolla vieraat kohdataan</translation>
    </message>
    <message>
        <source>They can choose another one.</source>
        <translation>He voivat valita toisen kielen.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Aloita työpaja</translation>
    </message>
</context>
<context>
    <name>WorkshopHosting</name>
    <message>
        <source>Since %1</source>
        <translation>Alkoi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n laite</numerusform>
            <numerusform>%n laitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n vieras</numerusform>
            <numerusform>%n vierasta</numerusform>
        </translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Kuka liittyy</translation>
    </message>
    <message>
        <source>With Kopa</source>
        <translation>Kopalla</translation>
    </message>
    <message>
        <source>With a browser</source>
        <translation>Selaimella</translation>
    </message>
    <message>
        <source>For everybody&apos;s browser</source>
        <translation>Kaikkien selaimelle</translation>
    </message>
    <message>
        <source>The address of the guests&apos; page as a code</source>
        <translation>Vieraiden sivun osoite koodina</translation>
    </message>
    <message>
        <source>Connect to the same Wi-Fi, then read the code with the camera or write the address into a browser.</source>
        <translation>Liity samaan Wi-Fi-verkkoon ja lue koodi kameralla tai kirjoita osoite selaimeen.</translation>
    </message>
    <message>
        <source>For Kopa</source>
        <translation>Kopalle</translation>
    </message>
    <message>
        <source>The workshop&apos;s link as a code</source>
        <translation>Työpajan linkki koodina</translation>
    </message>
    <message>
        <source>In Kopa: More, “%1”, Join.</source>
        <translation>Kopassa: Lisää, ”%1”, Liity.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Linkki työpajaan</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopioitu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>Työpajan muistiinpano</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Lopeta työpaja</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <translation>Lopetetaanko työpaja?</translation>
    </message>
    <message>
        <source>Nobody can join or write any more, and the codes stop working. All that was written is on this device, and in the note.</source>
        <translation>Kukaan ei enää pääse liittymään tai kirjoittamaan, ja koodit lakkaavat toimimasta. Kaikki kirjoitettu on tällä laitteella ja muistiinpanossa.</translation>
    </message>
</context>
<context>
    <name>WorkshopHotspot</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody has got through yet. The network may keep its devices apart, as guest networks often do. Then open a hotspot on this computer or on a phone.</source>
        <translation>Kukaan ei ole vielä päässyt perille. Verkko saattaa pitää laitteet erillään, kuten vierasverkot usein tekevät. Silloin auttaa oma tukiasema tällä tietokoneella tai puhelimella.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Tällä tietokoneella</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings and there “Wi-Fi” or “Network”.</source>
        <translation>Avaa järjestelmän asetukset ja sieltä ”Wi-Fi” tai ”Verkko”.</translation>
    </message>
    <message>
        <source>In the menu of that page, choose “Turn On Wi-Fi Hotspot”.</source>
        <translation>Valitse sivun valikosta Wi-Fi-tukiaseman käyttöönotto.</translation>
    </message>
    <message>
        <source>Tell the name and the password that are shown to the others; they connect to it.</source>
        <translation>Kerro näkyvä nimi ja salasana muille; he liittyvät siihen.</translation>
    </message>
    <message>
        <source>Press “Try again” here: the addresses and the codes become new.</source>
        <translation>Paina täällä ”Yritä uudelleen”: osoitteet ja koodit vaihtuvat.</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Puhelimella</translation>
    </message>
    <message>
        <source>Open the phone&apos;s settings and there “Hotspot” or “Personal Hotspot”, and turn it on.</source>
        <translation>Avaa puhelimen asetukset ja sieltä tukiasema eli yhteyden jakaminen, ja ota se käyttöön.</translation>
    </message>
    <message>
        <source>Connect this computer and the others to it.</source>
        <translation>Liitä tämä tietokone ja muut siihen.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Piilota ohjeet</translation>
    </message>
    <message>
        <source>How to open a hotspot</source>
        <translation>Näin tukiasema avataan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>WorkshopJoin</name>
    <message>
        <source>Connect to the same Wi-Fi as the host first.</source>
        <translation>Liity ensin samaan Wi-Fi-verkkoon kuin työpajan pitäjä.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Linkki työpajaan</translation>
    </message>
    <message>
        <source>It begins with “kopa-hub:”. The host has it, as a code and to copy.</source>
        <translation>Sen alussa on ”kopa-hub:”. Työpajan pitäjällä se on koodina ja kopioitavana.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Käytä kuvaa koodista</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Hetkinen …</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Liity työpajaan</translation>
    </message>
    <message>
        <source>Picture of the workshop&apos;s code</source>
        <translation>Kuva työpajan koodista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
</context>
<context>
    <name>WorkshopLine</name>
    <message>
        <source>met %1</source>
        <translation>kohdattu klo %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>ei vielä kohdattu</translation>
    </message>
    <message>
        <source>You host “%1”</source>
        <translation>Pidät työpajaa ”%1”</translation>
    </message>
    <message>
        <source>At the workshop “%1”</source>
        <translation>Työpajassa ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n laite</numerusform>
            <numerusform>%n laitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n vieras</numerusform>
            <numerusform>%n vierasta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 lähetetty</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 saatu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Phones and computers meet over the room&apos;s own network, without the internet. What is written goes on to the server later, by whoever gets a connection first.</source>
        <translation>Puhelimet ja tietokoneet kohtaavat tilan omassa verkossa, ilman internetiä. Se, mitä kirjoitetaan, lähtee palvelimelle myöhemmin sen laitteelta, joka saa ensin yhteyden.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Mitä tehdään?</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Pidä työpaja</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Liity</translation>
    </message>
</context>
<context>
    <name>WorkshopSafety</name>
    <message>
        <source>Devices with Kopa always write encrypted. What guests write in a browser crosses the room&apos;s network unencrypted until it reaches this device, so do not let them write anything secret.</source>
        <translation>Laitteet, joissa on Kopa, kirjoittavat aina salattuna. Se, mitä vieraat kirjoittavat selaimessa, kulkee tilan verkossa salaamatta tälle laitteelle asti, joten mitään salaista ei pidä kirjoittaa siellä.</translation>
    </message>
</context>
<context>
    <name>WorkshopVisit</name>
    <message>
        <source>You are at the workshop</source>
        <translation>Olet työpajassa</translation>
    </message>
    <message>
        <source>The workshop is not reached</source>
        <translation>Työpajaan ei saada yhteyttä</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>kohdattu klo %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>ei vielä kohdattu</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 lähetetty</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 saatu</translation>
    </message>
    <message>
        <source>What you write goes to the others in the room by itself, and to the server when somebody has a connection.</source>
        <translation>Se, mitä kirjoitat, menee muille tilassa itsestään, ja palvelimelle, kun joku saa yhteyden.</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Kohtaa nyt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>Työpajan muistiinpano</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>The words are evidence of the finding now</source>
        <translation>Sanat ovat nyt löydöksen näyttöä</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Käynnin yhteenveto</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Avaa muistiinpano</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Lisää löydökseen</translation>
    </message>
    <message>
        <source>Nothing is left open about this visit.</source>
        <translation>Tältä käynniltä ei ole jäänyt mitään auki.</translation>
    </message>
    <message>
        <source>Marked words without a finding</source>
        <translation>Merkityt sanat ilman löydöstä</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>Muistiinpanosta ei ole merkitty sanoja</translation>
    </message>
    <message>
        <source>Mark obstacles, solutions and proposals while they are fresh.</source>
        <translation>Esteet, ratkaisut ja ehdotukset kannattaa merkitä, kun ne ovat tuoreessa muistissa.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Make a finding of it</source>
        <translation>Tee siitä löydös</translation>
    </message>
    <message>
        <source>Consents that are missing</source>
        <translation>Puuttuvat suostumukset</translation>
    </message>
    <message>
        <source>Has not been asked yet</source>
        <translation>Ei ole vielä kysytty</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Luvattu</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>Year before</source>
        <translation>Edellinen vuosi</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Seuraava vuosi</translation>
    </message>
</context>
</TS>
