<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_FI" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Jump to anything</source>
        <translation>Gå till vad som helst</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation>Gå till nästa del av fönstret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Om Kopa</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A field notebook and a small office for networks of regional education pilots. What you write is kept on this device and travels sealed: the server cannot read it.</source>
        <translation>En fältanteckningsbok och ett litet kontor för nätverk av regionala utbildningspiloter. Det du skriver finns kvar på den här enheten och färdas krypterat: servern kan inte läsa det.</translation>
    </message>
    <message>
        <source>Kopa is free software under the GNU General Public License, version 3 or later. The typeface is Inter (SIL Open Font License).</source>
        <translation>Kopa är fri programvara under GNU General Public License, version 3 eller senare. Typsnittet är Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Device ID: %1</source>
        <translation>Enhets-ID: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Navigering</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Write or choose</source>
        <translation>Skriv eller välj</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lägg till ”%1”</translation>
    </message>
    <message>
        <source>Nothing with these words. Try the beginning of the name.</source>
        <translation>Inget med de här orden. Pröva med början av namnet.</translation>
    </message>
</context>
<context>
    <name>ComboPicker</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Ta bort valet</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Välj en dag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Choose a note from the list, or write a new one.</source>
        <translation>Välj en anteckning i listan eller skriv en ny.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>DifferMark</name>
    <message>
        <source>Two versions</source>
        <translation>Två versioner</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Somebody moved this to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Någon flyttade det här till papperskorgen medan någon annan skrev i det. Det skrivna behölls.</translation>
    </message>
    <message>
        <source>Two people wrote in the same sentences. Both people&apos;s words are in the text; read the joined sentences once.</source>
        <translation>Två personer skrev i samma meningar. Bådas ord finns i texten; läs de sammanfogade meningarna en gång.</translation>
    </message>
    <message>
        <source>Two people changed this at the same time. Both changes were taken in.</source>
        <translation>Två personer ändrade det här samtidigt. Båda ändringarna är med.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Ur registret</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Behåll den här</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Behåll ”%1”</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Visas nu</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Ser rätt ut</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Öppna sidan</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Two people differed</source>
        <translation>Två skrev olika</translation>
    </message>
    <message>
        <source>Nothing that anybody wrote is lost. Choose what is shown; the rest stays in the history, and you can undo each choice.</source>
        <translation>Inget som någon har skrivit har gått förlorat. Välj vad som visas; resten finns kvar i historiken, och varje val kan ångras.</translation>
    </message>
    <message>
        <source>Your choice is shown from now on</source>
        <translation>Det du valde visas från och med nu</translation>
    </message>
    <message>
        <source>Marked as looked at</source>
        <translation>Markerat som granskat</translation>
    </message>
    <message>
        <source>Show all such places</source>
        <translation>Visa alla sådana ställen</translation>
    </message>
    <message>
        <source>Nothing waits for you here. When two people write differently about the same thing without seeing each other&apos;s words, both stand here side by side.</source>
        <translation>Inget väntar på dig här. När två personer skriver olika om samma sak utan att se varandras ord står båda här sida vid sida.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Visa anteckningarna</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Close Kopa</source>
        <translation>Stäng Kopa</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Formaterad vy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Bara det som behöver ses över</translation>
    </message>
    <message>
        <source>Also in the trash</source>
        <translation>Också i papperskorgen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausa synkroniseringen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lägg till en etikett</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
</context>
<context>
    <name>GalleryEntries</name>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>De andra ser det bredvid det du skriver.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the link again from its beginning to its end.</source>
        <translation>Inbjudan är inte hel. Kopiera länken på nytt från början till slut.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Välj en kommun</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>In euro</source>
        <translation>I euro</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>Det här är inget belopp.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
</context>
<context>
    <name>GalleryLists</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickad än</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>I papperskorgen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ingen anslutning</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>Inga anteckningar ännu. Det du skriver sparas genast på den här enheten, också utan anslutning.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
</context>
<context>
    <name>GalleryMessages</name>
    <message>
        <source>No connection. Everything works, and is sent when there is a connection.</source>
        <translation>Ingen anslutning. Allt fungerar och skickas när det finns en anslutning.</translation>
    </message>
    <message>
        <source>The disk is full. Your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>Disken är full. Det du skrev sist finns bara på skärmen. Frigör utrymme, så försöker Kopa igen av sig själv.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Flyttad till papperskorgen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Ska papperskorgen tömmas?</translation>
    </message>
    <message>
        <source>What is in the trash is removed from every device of the network. This cannot be undone.</source>
        <translation>Innehållet i papperskorgen tas bort från alla enheter i nätverket. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Two people wrote something differently. Both are kept.</source>
        <translation>Två personer skrev olika uppgifter. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Flyttad till papperskorgen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Återställd</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ändrat: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Bring back what was before</source>
        <translation>Återställ det som var förut</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change is kept here with who and when.</source>
        <translation>Ingenting har ändrats ännu. Här syns varje ändring: vem och när.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Visa anteckningarna</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Del av historiken</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Vem skrev</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alla ändringar</translation>
    </message>
    <message>
        <source>Order changed: %1</source>
        <translation>Ordningen ändrades: %1</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Each invitation is for one device. Show the code or send the link only to the one you invite: whoever has it can join.</source>
        <translation>Varje inbjudan gäller en enhet. Visa koden eller skicka länken bara till den du bjuder in: vem som helst som har den kan gå med.</translation>
    </message>
    <message>
        <source>The one you invite</source>
        <translation>Den du bjuder in</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Skapa en inbjudan</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Skapa en ny inbjudan</translation>
    </message>
    <message>
        <source>The invitation as a code</source>
        <translation>Inbjudan som kod</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gäller till %1</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
</context>
<context>
    <name>JoinedBanner</name>
    <message numerus="yes">
        <source>%n sentence(s) were joined from what two people wrote. Read them once.</source>
        <translation>
            <numerusform>En mening har fogats samman av det som två personer skrev. Läs den en gång.</numerusform>
            <numerusform>%n meningar har fogats samman av det som två personer skrev. Läs dem en gång.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Föregående mening</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nästa mening</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Ser rätt ut</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to anything</source>
        <translation>Gå till vad som helst</translation>
    </message>
    <message>
        <source>A note, pilot, organisation or page</source>
        <translation>En anteckning, pilot, organisation eller sida</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Joint municipal authority for education</source>
        <translation>Samkommun för utbildning</translation>
    </message>
    <message>
        <source>Joint municipal authority for business development</source>
        <translation>Samkommun för näringsväsende</translation>
    </message>
    <message>
        <source>Limited company</source>
        <translation>Aktiebolag</translation>
    </message>
    <message>
        <source>University of applied sciences</source>
        <translation>Yrkeshögskola</translation>
    </message>
    <message>
        <source>Municipal enterprise</source>
        <translation>Affärsverk</translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation>Läroanstalt</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Förening</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftelse</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Förkortning</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Ansvarsorganisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Titel på finska</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Titel på svenska</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titel på engelska</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Landskap</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Befolkning</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Personens namn</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Enhetsnamn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Medlemskap</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Läser</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Läser och skriver</translation>
    </message>
    <message>
        <source>Invites others too</source>
        <translation>Bjuder också in andra</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Finnish</source>
        <translation>Finska och svenska, majoriteten finska</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Swedish</source>
        <translation>Finska och svenska, majoriteten svenska</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Om Kopa</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Two people differed</source>
        <translation>Två skrev olika</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Navigering</translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Hide the details</source>
        <translation>Dölj uppgifterna</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Uppgifter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltagare</numerusform>
            <numerusform>%n deltagare</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pilot</source>
        <translation>Välj en pilot</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Välj en kommun</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Anteckningens språk</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lägg till en etikett</translation>
    </message>
</context>
<context>
    <name>NoteEditorPage</name>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Formaterad vy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Använd mallen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>This note is in the trash.</source>
        <translation>Den här anteckningen är i papperskorgen.</translation>
    </message>
    <message>
        <source>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Någon flyttade anteckningen till papperskorgen medan någon annan skrev i den. Det skrivna behölls.</translation>
    </message>
    <message>
        <source>The joined sentences look right</source>
        <translation>De sammanfogade meningarna är lästa</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ta en titt</translation>
    </message>
    <message>
        <source>Two people wrote this differently: %1. Both are kept.</source>
        <translation>Två personer skrev det här olika: %1. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Här har ingen skrivit något ännu.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Tryggt på servern</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickad än</translation>
    </message>
    <message>
        <source>Joined sentences</source>
        <translation>Sammanfogade meningar</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Text of the note</source>
        <translation>Anteckningens text</translation>
    </message>
    <message>
        <source>Write here. The first line is the title.</source>
        <translation>Skriv här. Den första raden är rubriken.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyaste först</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Senast ändrade först</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Sök i anteckningarna</translation>
    </message>
    <message>
        <source>No note fits these words and filters.</source>
        <translation>Ingen anteckning passar de här orden och filtren.</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>Inga anteckningar ännu. Det du skriver sparas genast på den här enheten, också utan anslutning.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Visa alla anteckningar</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Skriv den första anteckningen</translation>
    </message>
</context>
<context>
    <name>OrderedListRow</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Redigera ”%1”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Kommunkod</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Senare ändringar</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Two people wrote something about this organisation differently. Both are kept.</source>
        <translation>Två personer skrev olika uppgifter om den här organisationen. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Search for an organisation</source>
        <translation>Sök en organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>No organisation with this name and kind.</source>
        <translation>Ingen organisation med det här namnet och slaget.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Visa alla organisationer</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Everything you have written is safe on the server.</source>
        <translation>Allt du har skrivit är tryggt på servern.</translation>
    </message>
    <message>
        <source>Sending now. You can go on working.</source>
        <translation>Skickar nu. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>Sync is paused. Everything is saved on this device.</source>
        <translation>Synkroniseringen är pausad. Allt är sparat på den här enheten.</translation>
    </message>
    <message>
        <source>No server has been set, so everything stays on this device.</source>
        <translation>Ingen server är inställd, så allt stannar på den här enheten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be sent soon.</source>
        <translation>
            <numerusform>%n ändring skickas snart.</numerusform>
            <numerusform>%n ändringar skickas snart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. %n change(s) saved on this device will be sent when there is one.</source>
        <translation>
            <numerusform>Ingen anslutning. %n ändring är sparad på den här enheten och skickas när det finns en anslutning.</numerusform>
            <numerusform>Ingen anslutning. %n ändringar är sparade på den här enheten och skickas när det finns en anslutning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved on this device.</source>
        <translation>Allt är sparat på den här enheten.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Last confirmed by the server: %1</source>
        <translation>Senast bekräftat av servern: %1</translation>
    </message>
    <message>
        <source>Kopa tries again at %1</source>
        <translation>Kopa försöker igen kl. %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Skickar %1 av %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synkronisera nu</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Återuppta synkroniseringen</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausa synkroniseringen</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Väntar på att skickas</translation>
    </message>
    <message>
        <source>Nothing is waiting. New notes come here by themselves until the server has confirmed them.</source>
        <translation>Ingenting väntar. Nya anteckningar finns här tills servern har bekräftat dem.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>The last exchange</source>
        <translation>Senaste utbytet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Data skickat</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Data mottaget</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>PhoneShell</name>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
</context>
<context>
    <name>PilotPage</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>Pilot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>New note in this pilot</source>
        <translation>Ny anteckning om piloten</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Two people wrote something about this pilot differently. Both are kept.</source>
        <translation>Två personer skrev olika uppgifter om den här piloten. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” togs bort</translation>
    </message>
    <message>
        <source>In euro, for example %1</source>
        <translation>I euro, till exempel %1</translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Det här är inget belopp. Skriv det så här: %1.</translation>
    </message>
</context>
<context>
    <name>PilotsPage</name>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Search for a pilot</source>
        <translation>Sök en pilot</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot with this name.</source>
        <translation>Ingen pilot med det här namnet.</translation>
    </message>
    <message>
        <source>Show all pilots</source>
        <translation>Visa alla piloter</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved: your text is only on this screen</source>
        <translation>Inte sparad: texten finns bara på skärmen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Saved %1 · safe on the server</source>
        <translation>Sparad %1 · trygg på servern</translation>
    </message>
    <message>
        <source>Saved %1 on this device</source>
        <translation>Sparad %1 på den här enheten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There are no notes in the folder %1. Nothing was changed. Choose the folder where your notes are, or start anew.</source>
        <translation>I mappen %1 finns inga anteckningar. Ingenting ändrades. Välj mappen där anteckningarna finns eller börja från början.</translation>
    </message>
    <message>
        <source>Kopa is already open with these notes. Nothing was changed. Use the window that is open, or close it first.</source>
        <translation>Kopa är redan öppet med de här anteckningarna. Ingenting ändrades. Använd fönstret som är öppet eller stäng det först.</translation>
    </message>
    <message>
        <source>These notes were written by a newer Kopa. They are untouched. Install the newest Kopa on this device to open them.</source>
        <translation>Anteckningarna är skrivna med ett nyare Kopa. De är orörda. Installera det nyaste Kopa på den här enheten för att öppna dem.</translation>
    </message>
    <message>
        <source>The file with your notes does not hold together, so Kopa leaves it as it is. What had been sent is safe on the server. Copy the folder %1 somewhere safe and ask for help before doing anything else.</source>
        <translation>Filen med anteckningarna är skadad, så Kopa lämnar den som den är. Det som hade skickats är tryggt på servern. Kopiera mappen %1 till en säker plats och be om hjälp innan du gör något annat.</translation>
    </message>
    <message>
        <source>Kopa may not write in the folder %1, so nothing new can be saved. Your earlier notes are untouched. Give yourself the right to write there and open Kopa again.</source>
        <translation>Kopa får inte skriva i mappen %1, så inget nytt kan sparas. Dina tidigare anteckningar är orörda. Ge dig själv skrivrätt där och öppna Kopa igen.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe, but your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>Disken är full. Det som var sparat finns kvar, men det du skrev sist finns bara på skärmen. Frigör utrymme, så försöker Kopa igen av sig själv.</translation>
    </message>
    <message>
        <source>The disk did not do as asked. What was saved earlier is safe, but your latest words may be only on this screen. Copy them elsewhere and check the disk.</source>
        <translation>Disken gjorde inte som den skulle. Det som sparats tidigare finns kvar, men det du skrev sist finns kanske bara på skärmen. Kopiera det till ett annat ställe och kontrollera disken.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Nothing was changed. Copy the link again from its beginning to its end, or use the picture of the code.</source>
        <translation>Inbjudan är inte hel. Ingenting ändrades. Kopiera länken på nytt från början till slut eller använd bilden av koden.</translation>
    </message>
    <message>
        <source>Somebody has already joined with this invitation. Nothing was changed. Ask for a new one: each is for one device.</source>
        <translation>Någon har redan gått med med den här inbjudan. Ingenting ändrades. Be om en ny: varje inbjudan gäller en enhet.</translation>
    </message>
    <message>
        <source>This invitation is too old. Nothing was changed. Ask the one who invited you for a new one.</source>
        <translation>Inbjudan är för gammal. Ingenting ändrades. Be den som bjöd in dig om en ny.</translation>
    </message>
    <message>
        <source>The network does not know this invitation; perhaps it was taken back. Nothing was changed. Ask for a new one.</source>
        <translation>Nätverket känner inte till den här inbjudan; kanske har den dragits tillbaka. Ingenting ändrades. Be om en ny.</translation>
    </message>
    <message>
        <source>This device is in no network yet. You can write notes; they stay on this device. Join with an invitation to share them.</source>
        <translation>Den här enheten är inte med i något nätverk än. Du kan skriva anteckningar; de stannar på enheten. Gå med genom en inbjudan för att dela dem.</translation>
    </message>
    <message>
        <source>This device is in the network already. Nothing was changed and nothing needs to be done.</source>
        <translation>Den här enheten är redan med i nätverket. Ingenting ändrades och ingenting behöver göras.</translation>
    </message>
    <message>
        <source>In this network you can read but not write. Nothing was changed. Ask the one who invited you if you should be able to write.</source>
        <translation>I det här nätverket får du läsa men inte skriva. Ingenting ändrades. Fråga den som bjöd in dig om du borde kunna skriva.</translation>
    </message>
    <message>
        <source>The server does not answer. Your notes are safe on this device and are sent when there is a connection. You can go on working.</source>
        <translation>Servern svarar inte. Dina anteckningar är sparade på den här enheten och skickas när det finns en anslutning. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>The server at %1 is not the one this network uses. Nothing was sent to it; your notes are safe on this device. Ask the network&apos;s administrator what has changed.</source>
        <translation>Servern på %1 är inte den som nätverket använder. Ingenting skickades till den; dina anteckningar är sparade på den här enheten. Fråga nätverkets administratör vad som har ändrats.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted, so nothing was sent. Your notes are safe on this device. Try another network; if this goes on, tell the administrator.</source>
        <translation>Anslutningen till %1 går inte att lita på, så ingenting skickades. Dina anteckningar är sparade på den här enheten. Pröva en annan anslutning; om det fortsätter, berätta för administratören.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Your notes are safe on this device and stay in the outbox. Tell the network&apos;s administrator.</source>
        <translation>Servern godkände inte det som skickades. Dina anteckningar är sparade på den här enheten och ligger kvar i utkorgen. Berätta för nätverkets administratör.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Your notes are safe on this device. Kopa tries again in %n second(s).</source>
        <translation>
            <numerusform>Servern är upptagen. Dina anteckningar är sparade på den här enheten. Kopa försöker igen om %n sekund.</numerusform>
            <numerusform>Servern är upptagen. Dina anteckningar är sparade på den här enheten. Kopa försöker igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s answer came broken. Nothing was lost. Kopa tries again by itself; a network that asks you to sign in can cause this.</source>
        <translation>Serverns svar kom fram trasigt. Ingenting gick förlorat. Kopa försöker igen av sig själv; ett nät som kräver inloggning kan vara orsaken.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was larger than it may be, so it was not taken. Nothing was lost. If this goes on, tell the network&apos;s administrator.</source>
        <translation>Serverns svar var större än det får vara, så det togs inte emot. Ingenting gick förlorat. Om det fortsätter, berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>The server speaks a newer language than this Kopa. Your notes are safe on this device. Install the newest Kopa to sync again.</source>
        <translation>Servern är nyare än det här Kopa och de förstår inte varandra. Dina anteckningar är sparade på den här enheten. Installera det nyaste Kopa för att synkronisera igen.</translation>
    </message>
    <message>
        <source>Something arrived that nobody in the network has signed, and it was left out. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>Det kom något som ingen i nätverket har undertecknat, och det lämnades bort. Dina anteckningar är orörda. Berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>Something is missing between what had come before and what came now. Your notes are untouched. Kopa asks the server again by itself.</source>
        <translation>Något saknas mellan det som kom förut och det som kom nu. Dina anteckningar är orörda. Kopa frågar servern på nytt av sig själv.</translation>
    </message>
    <message>
        <source>One device has sent two different things under the same number; perhaps it was restored from a copy. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>En enhet har skickat två olika saker med samma nummer; kanske har den återställts från en kopia. Dina anteckningar är orörda. Berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>The server has less than it had confirmed. Nothing is lost: this device keeps its own notes and sends them again. Tell the network&apos;s administrator.</source>
        <translation>Servern har mindre än den hade bekräftat. Ingenting har gått förlorat: den här enheten behåller sina anteckningar och skickar dem igen. Berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>Some notes cannot be opened yet, because this device lacks their key. They open by themselves when the key arrives from another member.</source>
        <translation>En del anteckningar går inte att öppna än, eftersom enheten saknar deras nyckel. De öppnas av sig själva när nyckeln kommer från en annan medlem.</translation>
    </message>
    <message>
        <source>Something that arrived could not be opened and was left out. Your own notes are untouched. Tell the network&apos;s administrator if this goes on.</source>
        <translation>Något som kom gick inte att öppna och lämnades bort. Dina egna anteckningar är orörda. Om det fortsätter, berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>What was given is not in a form that Kopa reads. Nothing was changed. Check that it is the right file or link.</source>
        <translation>Kopa kan inte läsa det som gavs. Ingenting ändrades. Kontrollera att det är rätt fil eller länk.</translation>
    </message>
    <message>
        <source>What was given is larger than Kopa takes. Nothing was changed. Try with a smaller one.</source>
        <translation>Det som gavs är större än Kopa tar emot. Ingenting ändrades. Pröva med något mindre.</translation>
    </message>
    <message>
        <source>Too many changes arrived before those that they build upon. They stay on the server, and Kopa asks for them again by itself. If this goes on, tell the network&apos;s administrator.</source>
        <translation>För många ändringar kom före dem som de bygger på. De ligger kvar på servern, och Kopa begär dem igen av sig själv. Om det fortsätter, berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>Kopa did something wrong. What was saved is safe. Close Kopa and open it again; if this comes back, report it.</source>
        <translation>Kopa gjorde fel. Det som sparats finns kvar. Stäng Kopa och öppna det igen; om det upprepas, anmäl det.</translation>
    </message>
    <message>
        <source>Kopa did not understand what was asked. Nothing was changed. Try in another way.</source>
        <translation>Kopa förstod inte vad som begärdes. Ingenting ändrades. Pröva på ett annat sätt.</translation>
    </message>
    <message>
        <source>One of the values is not possible here. Nothing was changed. Check what you wrote.</source>
        <translation>Något av värdena är inte möjligt här. Ingenting ändrades. Kontrollera vad du skrev.</translation>
    </message>
    <message>
        <source>This is not on this device; perhaps it has not arrived yet. Sync when there is a connection and look again.</source>
        <translation>Det här finns inte på den här enheten; kanske har det inte kommit än. Synkronisera när det finns en anslutning och titta igen.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done until then is saved; you can start again at any time.</source>
        <translation>Avbrutet, som du bad. Det som hann göras är sparat; du kan börja om när som helst.</translation>
    </message>
    <message>
        <source>No server has been set. Your notes are safe on this device, but nobody else gets them. Ask the network&apos;s administrator for a server.</source>
        <translation>Ingen server är inställd. Dina anteckningar är sparade på den här enheten, men ingen annan får dem. Be nätverkets administratör om en server.</translation>
    </message>
    <message>
        <source>Kopa is locked. Your notes are safe. Unlock it to go on.</source>
        <translation>Kopa är låst. Dina anteckningar är i säkerhet. Lås upp för att fortsätta.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes. Nothing was changed. Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Den här lösenfrasen öppnar inte dina anteckningar. Inget har ändrats. Kontrollera versaler och tangentbordets språk och försök igen.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s). Nothing was changed. Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>Lösenfrasen måste ha minst %n tecken. Inget har ändrats. Några ord som betyder något bara för dig är ett bra val.</numerusform>
            <numerusform>Lösenfrasen måste ha minst %n tecken. Inget har ändrats. Några ord som betyder något bara för dig är ett bra val.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device&apos;s keyring does not hold the key to your notes. Nothing was changed. Open them with your passphrase or your recovery code.</source>
        <translation>Enhetens nyckelring innehåller inte nyckeln till dina anteckningar. Inget har ändrats. Öppna dem med lösenfrasen eller återställningskoden.</translation>
    </message>
    <message>
        <source>This device&apos;s keyring is locked, so the key to your notes cannot be read. Nothing was changed. Unlock the keyring, or use your passphrase.</source>
        <translation>Enhetens nyckelring är låst, så nyckeln till dina anteckningar kan inte läsas. Inget har ändrats. Lås upp nyckelringen eller använd lösenfrasen.</translation>
    </message>
    <message>
        <source>The small file that holds the key to your notes is damaged. The notes themselves are untouched. Copy the folder %1 somewhere safe, then restore your backup or use your recovery code.</source>
        <translation>Den lilla fil som innehåller nyckeln till dina anteckningar är skadad. Själva anteckningarna är orörda. Kopiera mappen %1 till ett säkert ställe och återställ sedan säkerhetskopian eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>This backup is cut short, changed or not one of Kopa&apos;s. Nothing was restored. Try another copy of it.</source>
        <translation>Den här säkerhetskopian är avkortad, ändrad eller inte gjord av Kopa. Inget har återställts. Försök med en annan kopia.</translation>
    </message>
    <message>
        <source>There is a slip in group %1 of the code. Look at that group on your page once more.</source>
        <translation>Det finns ett fel i kodens grupp %1. Titta en gång till på den gruppen på papperet.</translation>
    </message>
    <message>
        <source>Nobody in the network has this recovery code. Perhaps a newer code has replaced it, or the server&apos;s address is another. Nothing was changed.</source>
        <translation>Ingen i nätverket har den här återställningskoden. Kanske har en nyare kod ersatt den, eller så är serverns adress en annan. Inget har ändrats.</translation>
    </message>
    <message>
        <source>You have asked to join. Call the person who invited you and compare the code on your screens; then the notes arrive.</source>
        <translation>Du har bett att få gå med. Ring den som bjöd in dig och jämför koden på era skärmar; sedan kommer anteckningarna.</translation>
    </message>
    <message>
        <source>This device has been taken out of the network. What is on it stays readable here, but nothing is sent or received any more. Ask the network&apos;s administrator if this is a mistake.</source>
        <translation>Den här enheten har tagits bort ur nätverket. Det som finns på den går fortfarande att läsa här, men inget skickas eller tas emot längre. Fråga nätverkets administratör om det är ett misstag.</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Någon måste ta hand om nätverket. Inget har ändrats. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits. Your notes are safe. Tell the network&apos;s administrator.</source>
        <translation>Någon känner till en nyare medlemslista än den som servern lämnar. Det som beror på den väntar. Dina anteckningar är i säkerhet. Berätta för nätverkets administratör.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on as before, but nobody can be added or removed until an administrator has settled it.</source>
        <translation>Det finns två olika medlemslistor, och servern har bekräftat båda. Anteckningarna fungerar som förut, men ingen kan läggas till eller tas bort förrän en administratör har rett ut saken.</translation>
    </message>
    <message>
        <source>These notes were restored or copied, so this device counts as a new one. What you write is kept here. Ask the network&apos;s administrator, or use your other device, to let it in again.</source>
        <translation>De här anteckningarna har återställts eller kopierats, så enheten räknas som ny. Det du skriver finns kvar här. Be nätverkets administratör släppa in den igen, eller gör det från din andra enhet.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>De andra ser det bredvid det du skriver.</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pausa synkroniseringen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Gick med %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>Om Kopa</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Skickar %1 av %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2, %3</source>
        <translation>Skickar %1 av %2, %3</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Tryggt på servern</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Titta på det här</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>På den här enheten</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Sparat här</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Öppnar utkorgen</translation>
    </message>
</context>
<context>
    <name>TextAuthors</name>
    <message>
        <source>Nothing is written in this note yet. When somebody writes, you see here who wrote which words.</source>
        <translation>Inget är skrivet i den här anteckningen än. När någon skriver ser du här vem som skrev vilka ord.</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>Ur registret</translation>
    </message>
    <message>
        <source>Tap words to see who wrote them and when.</source>
        <translation>Tryck på ord för att se vem som skrev dem och när.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message numerus="yes">
        <source>wrote %n character(s)</source>
        <translation>
            <numerusform>skrev ett tecken</numerusform>
            <numerusform>skrev %n tecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n character(s)</source>
        <translation>
            <numerusform>tog bort ett tecken</numerusform>
            <numerusform>tog bort %n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Tidigare version</translation>
    </message>
    <message>
        <source>Version %1: now</source>
        <translation>Version %1: nu</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 av %2</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Senare version</translation>
    </message>
    <message>
        <source>How the version is shown</source>
        <translation>Hur versionen visas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Vad ändrades</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Hela texten</translation>
    </message>
    <message>
        <source>Since the version before. Added words are underlined, removed words are struck through.</source>
        <translation>Jämfört med föregående version. Tillagda ord är understrukna, borttagna ord är överstrukna.</translation>
    </message>
    <message>
        <source>Since version %1 (%2). Added words are underlined, removed words are struck through.</source>
        <translation>Jämfört med version %1 (%2). Tillagda ord är understrukna, borttagna ord är överstrukna.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Återställ den här versionen</translation>
    </message>
    <message>
        <source>An earlier version is the text now</source>
        <translation>En tidigare version är nu texten</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Jämför med den föregående</translation>
    </message>
    <message>
        <source>All versions, oldest first</source>
        <translation>Alla versioner, äldst först</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Jämför med den här</translation>
    </message>
    <message>
        <source>This text has no versions yet. Every sitting in which somebody writes becomes one.</source>
        <translation>Texten har inga versioner än. Varje gång någon skriver blir det en.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Öppna utkorgen</translation>
    </message>
    <message>
        <source>Nothing for today. Begin with a visit: the time and the pilot are filled in for you.</source>
        <translation>Inget för i dag. Börja med ett besök: tiden och piloten fylls i åt dig.</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Börja ett besök</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Härnäst: %1 %2</translation>
    </message>
    <message>
        <source>On the road?</source>
        <translation>På väg?</translation>
    </message>
    <message>
        <source>The time, the pilot and the language are filled in for you.</source>
        <translation>Tiden, piloten och språket fylls i åt dig.</translation>
    </message>
    <message>
        <source>Left open on the last visit</source>
        <translation>Öppet efter förra besöket</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Senast skrivna</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) two people wrote differently. Nothing is lost; have a look when you have time.</source>
        <translation>
            <numerusform>På ett ställe skrev två personer olika. Inget har gått förlorat; ta en titt när du har tid.</numerusform>
            <numerusform>På %n ställen skrev två personer olika. Inget har gått förlorat; ta en titt när du har tid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ta en titt</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Återställ ”%1”</translation>
    </message>
    <message>
        <source>The trash is empty. A note that you move here can be brought back at any time.</source>
        <translation>Papperskorgen är tom. En anteckning som du flyttar hit kan återställas när som helst.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Visa anteckningarna</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A field notebook for the pilots of a network</source>
        <translation>En fältanteckningsbok för nätverkets piloter</translation>
    </message>
    <message>
        <source>What you write is saved on this device at once and reaches the others when there is a connection. Only the members of the network can read it.</source>
        <translation>Det du skriver sparas genast på den här enheten och når de andra när det finns en anslutning. Bara nätverkets medlemmar kan läsa det.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Hur du börjar</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>Gå med i ett nätverk</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Skapa ett nätverk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>De andra ser det bredvid det du skriver.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Inbjudningslänk</translation>
    </message>
    <message>
        <source>It begins with “kopa:”. You get it from somebody in the network.</source>
        <translation>Den börjar med ”kopa:”. Du får den av någon i nätverket.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Använd en bild av koden</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nätverkets namn</translation>
    </message>
    <message>
        <source>Address of the server (optional)</source>
        <translation>Serverns adress (valfri)</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>Picture of the invitation code</source>
        <translation>Bild av inbjudningskoden</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Without a server everything stays on this device.</source>
        <translation>Utan server stannar allt på den här enheten.</translation>
    </message>
</context>
</TS>
