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
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
    <name>DateTimeField</name>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Valitse päivä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
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
    <name>FailedPage</name>
    <message>
        <source>Close Kopa</source>
        <translation>Sulje Kopa</translation>
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
    <name>InvitePage</name>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Each invitation is for one device. Show the code or send the link only to the one you invite: whoever has it can join.</source>
        <translation>Kutsu on yhtä laitetta varten. Näytä koodi tai lähetä linkki vain kutsuttavalle: kuka tahansa, jolla se on, voi liittyä.</translation>
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
        <source>Invites others too</source>
        <translation>Kutsuu myös muita</translation>
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
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Kieli: %1</translation>
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
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Siirtyminen</translation>
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
    <message>
        <source>Use the template</source>
        <translation>Käytä pohjaa</translation>
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
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>This note is in the trash.</source>
        <translation>Tämä muistiinpano on roskakorissa.</translation>
    </message>
    <message>
        <source>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Joku siirsi tämän muistiinpanon roskakoriin, kun toinen kirjoitti siihen. Kirjoitettu säilytettiin.</translation>
    </message>
    <message>
        <source>The joined sentences look right</source>
        <translation>Yhdistetyt virkkeet on luettu</translation>
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
    <name>OutboxPage</name>
    <message>
        <source>Everything you have written is safe on the server.</source>
        <translation>Kaikki kirjoitettu on turvassa palvelimella.</translation>
    </message>
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
    <message numerus="yes">
        <source>%n change(s) will be sent soon.</source>
        <translation>
            <numerusform>%n muutos lähetetään pian.</numerusform>
            <numerusform>%n muutosta lähetetään pian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. %n change(s) saved on this device will be sent when there is one.</source>
        <translation>
            <numerusform>Ei verkkoyhteyttä. %n muutos on tallessa tällä laitteella ja lähtee, kun yhteys palaa.</numerusform>
            <numerusform>Ei verkkoyhteyttä. %n muutosta on tallessa tällä laitteella ja lähtee, kun yhteys palaa.</numerusform>
        </translation>
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
        <source>Nothing is waiting. New notes come here by themselves until the server has confirmed them.</source>
        <translation>Mikään ei odota. Uudet muistiinpanot ovat tässä, kunnes palvelin on vahvistanut ne.</translation>
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
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
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
        <source>Organisations</source>
        <translation>Organisaatiot</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vastuussa</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Yhteyshenkilöt</translation>
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
        <source>“%1” was removed</source>
        <translation>”%1” poistettiin</translation>
    </message>
    <message>
        <source>In euro, for example %1</source>
        <translation>Euroina, esimerkiksi %1</translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Tämä ei ole rahasumma. Kirjoita se näin: %1.</translation>
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
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
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
        <source>Network</source>
        <translation>Verkosto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Kutsu</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Liittyi %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Tämä laite</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Tietoja Kopasta</translation>
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
</context>
</TS>
