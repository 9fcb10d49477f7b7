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
    <name>ActionPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Det är rättat</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>Vad som ska rättas till</translation>
    </message>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Utan tid kommer påminnelsen på morgonen samma dag.</translation>
    </message>
    <message>
        <source>The review that it came from</source>
        <translation>Bedömningen som den kom från</translation>
    </message>
    <message>
        <source>The report that it came from</source>
        <translation>Rapporten som den kom från</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation>Ny åtgärd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation>En åtgärd utan namn</translation>
    </message>
    <message>
        <source>Nothing has been put right yet.</source>
        <translation>Ingenting har rättats till ännu.</translation>
    </message>
    <message>
        <source>Nothing is to be put right. What a review shows can be written here, with its day.</source>
        <translation>Ingenting ska rättas till. Det som en bedömning visar kan skrivas här med sin dag.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Åtgärdade</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>Who else works on this</source>
        <translation>Vilka andra arbetar med detta</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % av vägen</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n rön till</numerusform>
            <numerusform>%n rön till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCount</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n tecken för mycket</numerusform>
            <numerusform>%n tecken för mycket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n tecken kvar</numerusform>
            <numerusform>%n tecken kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with spaces and line ends, %3 without</source>
        <translation>%1 av %2 med blanksteg och radbrytningar, %3 utan</translation>
    </message>
    <message>
        <source>%1 without spaces</source>
        <translation>%1 utan blanksteg</translation>
    </message>
</context>
<context>
    <name>ApplicationGaps</name>
    <message>
        <source>Nothing is missing</source>
        <translation>Ingenting saknas</translation>
    </message>
    <message>
        <source>Before it can be submitted</source>
        <translation>Innan ansökan kan lämnas in</translation>
    </message>
    <message numerus="yes">
        <source>The parts have %n character(s) too many together.</source>
        <translation>
            <numerusform>Delarna har sammanlagt %n tecken för mycket.</numerusform>
            <numerusform>Delarna har sammanlagt %n tecken för mycket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline has passed. The application can be submitted, is kept, and is marked as late.</source>
        <translation>Tidsfristen har gått ut. Ansökan kan lämnas in, den sparas och märks som försenad.</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>Lämna in ansökan</translation>
    </message>
    <message>
        <source>Submit the application?</source>
        <translation>Lämna in ansökan?</translation>
    </message>
    <message>
        <source>A copy of all parts is kept as it is now, with your name and the time. It cannot be changed afterwards.</source>
        <translation>En kopia av alla delar sparas som de är nu, med ditt namn och tiden. Den kan inte ändras efteråt.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Lämna in</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Deadline %1 (%2)</source>
        <translation>Tidsfrist %1 (%2)</translation>
    </message>
    <message>
        <source>Two people wrote something about this application differently. Both are kept.</source>
        <translation>Två personer skrev något om den här ansökan på olika sätt. Båda sparas.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>Somebody without a line wrote more before they knew that it was submitted. The submitted copy is shown; their words are in the history.</source>
        <translation>Någon utan anslutning skrev mer innan det var känt att ansökan hade lämnats in. Den inlämnade kopian visas; de tillagda orden finns i historiken.</translation>
    </message>
    <message>
        <source>Submitted %1 by %2</source>
        <translation>Inlämnad %1 av %2</translation>
    </message>
    <message>
        <source>Check sum of the copy: %1</source>
        <translation>Kopians kontrollsumma: %1</translation>
    </message>
    <message>
        <source>The copy does not match its check sum. Tell an administrator.</source>
        <translation>Kopian stämmer inte med sin kontrollsumma. Berätta det för en administratör.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 den %2</translation>
    </message>
    <message>
        <source>Assessments and decision</source>
        <translation>Bedömningar och beslut</translation>
    </message>
    <message>
        <source>Save the letter to the applicants</source>
        <translation>Spara brevet till de sökande</translation>
    </message>
    <message>
        <source>The letter is saved. It is in the language of the application.</source>
        <translation>Brevet är sparat. Det är på ansökans språk.</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>If it is in the register already.</source>
        <translation>Om den redan finns i registret.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
</context>
<context>
    <name>ApplicationPart</name>
    <message>
        <source>Hide the example</source>
        <translation>Dölj exemplet</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Visa ett exempel</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Name of the pilot</source>
        <translation>Pilotens namn</translation>
    </message>
    <message>
        <source>Lead organisation and responsible person</source>
        <translation>Ansvarsorganisation och ansvarig person</translation>
    </message>
    <message>
        <source>Cooperation area</source>
        <translation>Samarbetsområde</translation>
    </message>
    <message>
        <source>Regional aim or challenge</source>
        <translation>Regionalt mål eller regional utmaning</translation>
    </message>
    <message>
        <source>Education forms</source>
        <translation>Utbildningsformer</translation>
    </message>
    <message>
        <source>How the development work is done</source>
        <translation>Hur utvecklingsarbetet görs</translation>
    </message>
    <message>
        <source>Short, and easy to tell from the others.</source>
        <translation>Kort och lätt att skilja från de andra.</translation>
    </message>
    <message>
        <source>Choose the organisation that leads, and write who is responsible, with title.</source>
        <translation>Välj organisationen som leder och skriv vem som är ansvarig, med titel.</translation>
    </message>
    <message>
        <source>Choose the municipalities and education providers that take part. Each needs an authorisation and an approval. Write here what the list does not tell.</source>
        <translation>Välj de kommuner och utbildningsanordnare som deltar. Var och en behöver ett bemyndigande och ett godkännande. Skriv här det som listan inte berättar.</translation>
    </message>
    <message>
        <source>What the area wants to solve, and how it is connected to the project’s aims. Tick at least one of them.</source>
        <translation>Vad området vill lösa och hur det hänger ihop med projektets mål. Kryssa för minst ett av dem.</translation>
    </message>
    <message>
        <source>Which forms of education are looked at, for example basic education, upper secondary education or liberal adult education.</source>
        <translation>Vilka utbildningsformer som granskas, till exempel den grundläggande utbildningen, utbildningen på andra stadiet eller det fria bildningsarbetet.</translation>
    </message>
    <message>
        <source>In short: who does what, in which order, and how you see that it works.</source>
        <translation>Kort: vem gör vad, i vilken ordning, och hur man ser att det fungerar.</translation>
    </message>
    <message>
        <source>Shared upper secondary education of three municipalities</source>
        <translation>Tre kommuners gemensamma utbildning på andra stadiet</translation>
    </message>
    <message>
        <source>The town leads. Responsible: Exempel Exempelsson, director of education and culture.</source>
        <translation>Staden är ansvarsorganisation. Ansvarig: Exempel Exempelsson, bildningsdirektör.</translation>
    </message>
    <message>
        <source>Three neighbouring municipalities and the joint municipal authority for education of the area. The folk high school joins in the second year.</source>
        <translation>Tre grannkommuner och områdets samkommun för utbildning. Folkhögskolan kommer med det andra året.</translation>
    </message>
    <message>
        <source>General upper secondary education stays near the students when the schools offer courses together, also online. This keeps education available in all parts of the area.</source>
        <translation>Gymnasieutbildningen stannar nära de studerande när gymnasierna ordnar kurser tillsammans, också på nätet. Så är utbildningen tillgänglig i alla delar av området.</translation>
    </message>
    <message>
        <source>General upper secondary education, with basic education where pupils take courses in advance.</source>
        <translation>Gymnasieutbildningen, och den grundläggande utbildningen när elever går kurser i förväg.</translation>
    </message>
    <message>
        <source>In spring the schools agree on a shared timetable and teachers try online teaching in two subjects. In autumn the courses are open to all students. Every half year the students are asked, and the plan is mended.</source>
        <translation>På våren kommer gymnasierna överens om en gemensam läsordning och lärarna prövar nätundervisning i två ämnen. På hösten öppnas kurserna för alla studerande. Varje halvår frågar man de studerande, och planen förbättras.</translation>
    </message>
    <message>
        <source>Education stays available and accessible in all parts of the country</source>
        <translation>Utbildningen finns och är tillgänglig i alla delar av landet</translation>
    </message>
    <message>
        <source>Education is a service that is not tied to school buildings only</source>
        <translation>Utbildning är en tjänst som inte är bunden bara till skolbyggnader</translation>
    </message>
    <message>
        <source>Flexible answers to the competence needs of working life</source>
        <translation>Flexibla svar på arbetslivets kompetensbehov</translation>
    </message>
    <message>
        <source>Economically sustainable ways to arrange education</source>
        <translation>Ekonomiskt hållbara sätt att ordna utbildning</translation>
    </message>
    <message>
        <source>Proposals for removing the obstacles to cooperation</source>
        <translation>Förslag för att avskaffa hinder för samarbete</translation>
    </message>
    <message>
        <source>%1: choose the organisation that leads.</source>
        <translation>%1: välj organisationen som leder.</translation>
    </message>
    <message>
        <source>%1: choose at least two organisations, or write which ones take part.</source>
        <translation>%1: välj minst två organisationer eller skriv vilka som deltar.</translation>
    </message>
    <message>
        <source>%1: tick at least one of the five aims.</source>
        <translation>%1: kryssa för minst ett av de fem målen.</translation>
    </message>
    <message>
        <source>%1: nothing is written yet.</source>
        <translation>%1: ingenting är skrivet ännu.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation>Inlämnad för sent</translation>
    </message>
    <message>
        <source>Chosen as a pilot</source>
        <translation>Vald till pilot</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>Need in the area</source>
        <translation>Områdets behov</translation>
    </message>
    <message>
        <source>Connection to the aims</source>
        <translation>Koppling till målen</translation>
    </message>
    <message>
        <source>Cooperation of the parties</source>
        <translation>Parternas samarbete</translation>
    </message>
    <message>
        <source>Plan that can be carried out</source>
        <translation>Genomförbar plan</translation>
    </message>
    <message>
        <source>Use for other areas</source>
        <translation>Nytta för andra områden</translation>
    </message>
    <message>
        <source>Call for pilots</source>
        <translation>Ansökan om att bli pilot</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Högst antal tecken</translation>
    </message>
    <message>
        <source>Aims of the project</source>
        <translation>Projektets mål</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Inlämnad av</translation>
    </message>
    <message>
        <source>Submitted copy</source>
        <translation>Inlämnad kopia</translation>
    </message>
    <message>
        <source>Check sum of the copy</source>
        <translation>Kopians kontrollsumma</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Beslutsdag</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Ansökan</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Bedömare</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Jäv</translation>
    </message>
    <message>
        <source>Reason of the conflict of interest</source>
        <translation>Orsak till jävet</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Avgiven</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Anmält</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Nothing was saved. Write in a few words what the conflict of interest is.</source>
        <translation>Ingenting sparades. Skriv med några ord vad jävet gäller.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose the day of the decision.</source>
        <translation>Ingenting sparades. Välj beslutsdagen.</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. %1</source>
        <translation>Ansökan lämnades inte in, och ingenting gick förlorat. %1</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. It has %1 characters, and %2 are allowed. Shorten it and try again.</source>
        <translation>Ansökan lämnades inte in, och ingenting gick förlorat. Den har %1 tecken, och %2 är tillåtna. Förkorta den och försök igen.</translation>
    </message>
    <message>
        <source>The application was submitted already. Its copy stays as it is.</source>
        <translation>Ansökan har redan lämnats in. Kopian förblir som den är.</translation>
    </message>
    <message>
        <source>Nothing was saved. The application has not been submitted yet.</source>
        <translation>Ingenting sparades. Ansökan har inte lämnats in än.</translation>
    </message>
    <message>
        <source>Nothing was saved. Give a score from 1 to 5 for each criterion.</source>
        <translation>Ingenting sparades. Ge poäng från 1 till 5 för varje kriterium.</translation>
    </message>
    <message>
        <source>Nothing was saved. Who has a conflict of interest gives no scores.</source>
        <translation>Ingenting sparades. Den som är jävig ger inga poäng.</translation>
    </message>
    <message>
        <source>No PDF was written: that needs %1 on this device. Save the letter as an OpenDocument text instead.</source>
        <translation>Ingen PDF skrevs: det kräver %1 på den här enheten. Spara brevet som OpenDocument-text i stället.</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny ansökan</translation>
    </message>
    <message>
        <source>Search for an application</source>
        <translation>Sök en ansökan</translation>
    </message>
    <message>
        <source>Application without a name</source>
        <translation>Ansökan utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n tecken</numerusform>
            <numerusform>%n tecken</numerusform>
        </translation>
    </message>
    <message>
        <source>No application with this name.</source>
        <translation>Ingen ansökan med det här namnet.</translation>
    </message>
    <message>
        <source>No application yet. Several organisations can write one together, also without a line.</source>
        <translation>Ingen ansökan ännu. Flera organisationer kan skriva en tillsammans, också utan anslutning.</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>Visa alla ansökningar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Bought by %1</source>
        <translation>Köps av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written yet what is asked of this provider.</source>
        <translation>Ingen har ännu skrivit vad som krävs av den här anordnaren.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: write down which municipalities buy from the same provider, and what each of them asks.</source>
        <translation>Ännu finns inget att jämföra: skriv först vilka kommuner som köper av samma anordnare och vad var och en kräver.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>asked, without a level</source>
        <translation>krävs, utan nivå</translation>
    </message>
    <message>
        <source>asks for most</source>
        <translation>kräver mest</translation>
    </message>
    <message>
        <source>Not asked by %1</source>
        <translation>Krävs inte av %1</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Jäv: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>Assessments and decision</source>
        <translation>Bedömningar och beslut</translation>
    </message>
    <message>
        <source>The application has not been submitted yet. It can be assessed after that.</source>
        <translation>Ansökan har inte lämnats in än. Den kan bedömas efter det.</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>Din bedömning</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Alla bedömningar</translation>
    </message>
    <message>
        <source>Those of others are shown when yours is given, so that nobody leans on another’s.</source>
        <translation>De andras visas när din är given, så att ingen lutar sig mot någon annans.</translation>
    </message>
    <message>
        <source>Mean of those who gave scores</source>
        <translation>Medeltal för dem som gav poäng</translation>
    </message>
    <message>
        <source>An administrator of the network writes the decision.</source>
        <translation>En administratör för nätverket skriver beslutet.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 den %2</translation>
    </message>
</context>
<context>
    <name>AttendanceRows</name>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>signed in as a guest</source>
        <translation>anmälde sig som gäst</translation>
    </message>
    <message>
        <source>Nobody yet. The note&apos;s participants come here to be ticked, and guests as they sign in.</source>
        <translation>Ingen ännu. Anteckningens deltagare kommer hit för att prickas av, och gästerna när de anmäler sig.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ett annat namn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
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
    <name>BoardActions</name>
    <message>
        <source>Marked passage</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Add to a finding …</source>
        <translation>Lägg till i ett rön …</translation>
    </message>
    <message>
        <source>Make a new finding of it</source>
        <translation>Gör ett nytt rön av det</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
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
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>BoardFindings</name>
    <message>
        <source>Drag a passage here to make a new finding of it, or to a finding to support it.</source>
        <translation>Dra ett ställe hit för att göra ett nytt rön av det, eller till ett rön som belägg för det.</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>Rön utan påstående</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Slaget inte valt</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n ställe som belägg</numerusform>
            <numerusform>%n ställen som belägg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>A finding was made of the passage</source>
        <translation>Ett rön gjordes av stället</translation>
    </message>
    <message>
        <source>The passage is evidence now</source>
        <translation>Stället är nu belägg</translation>
    </message>
    <message>
        <source>Not evidence yet</source>
        <translation>Inte belägg ännu</translation>
    </message>
    <message>
        <source>Passages that no finding rests on</source>
        <translation>Ställen som inget rön stöder sig på</translation>
    </message>
    <message>
        <source>No passage fits these filters.</source>
        <translation>Inget ställe passar de här filtren.</translation>
    </message>
    <message>
        <source>Every marked passage is evidence of a finding. Mark more words in your notes.</source>
        <translation>Varje markerat ställe är belägg för ett rön. Markera fler ord i dina anteckningar.</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Visa alla ställen</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Öppna anteckningarna</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Lägg till i ett rön</translation>
    </message>
    <message>
        <source>No findings yet. Make a new one.</source>
        <translation>Inga rön ännu. Gör ett nytt.</translation>
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
        <translation>Ord som är borta ur anteckningen</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Booking: %1</source>
        <translation>Bokning: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this booking differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om den här bokningen. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>Not on these days</source>
        <translation>Inte de här dagarna</translation>
    </message>
    <message>
        <source>Leave a day out</source>
        <translation>Hoppa över en dag</translation>
    </message>
    <message>
        <source>Lessons each time</source>
        <translation>Lektioner per gång</translation>
    </message>
    <message>
        <source>Empty: as many as its time makes by the working-hour rule.</source>
        <translation>Tomt: så många som tiden ger enligt arbetstidsbestämmelsen.</translation>
    </message>
    <message>
        <source>That is no number of lessons.</source>
        <translation>Det är inget antal lektioner.</translation>
    </message>
    <message>
        <source>Holidays, for example: choose a day to leave it out.</source>
        <translation>Till exempel ledighet: välj en dag då bokningen uteblir.</translation>
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
    <name>CalendarDay</name>
    <message>
        <source>All day</source>
        <translation>Hela dagen</translation>
    </message>
</context>
<context>
    <name>CalendarFileCard</name>
    <message>
        <source>Other calendars</source>
        <translation>Andra kalendrar</translation>
    </message>
    <message>
        <source>Files of the form .ics, which nearly every calendar reads and writes.</source>
        <translation>Filer av formatet .ics, som nästan alla kalendrar läser och skriver.</translation>
    </message>
    <message>
        <source>The events are in the file.</source>
        <translation>Evenemangen finns i filen.</translation>
    </message>
    <message>
        <source>The calendar was taken in.</source>
        <translation>Kalendern har tagits in.</translation>
    </message>
    <message>
        <source>Working on the calendar</source>
        <translation>Kalendern behandlas</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken:</source>
        <translation>
            <numerusform>%n post kan inte tas in:</numerusform>
            <numerusform>%n poster kan inte tas in:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta in den</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Take in a calendar</source>
        <translation>Ta in en kalender</translation>
    </message>
    <message>
        <source>Save the events as a calendar</source>
        <translation>Spara evenemangen som en kalender</translation>
    </message>
    <message>
        <source>Choose the calendar</source>
        <translation>Välj kalendern</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nytt evenemang</numerusform>
            <numerusform>%n nya evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrat</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n samma som här</numerusform>
            <numerusform>%n samma som här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time zone: read as Finnish time.</source>
        <translation>
            <numerusform>%n utan tidszon: läst som finsk tid.</numerusform>
            <numerusform>%n utan tidszon: lästa som finsk tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series: only days from a year ago to two years ahead are taken.</source>
        <translation>
            <numerusform>%n serie: bara dagar från ett år bakåt till två år framåt tas in.</numerusform>
            <numerusform>%n serier: bara dagar från ett år bakåt till två år framåt tas in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here before: left out.</source>
        <translation>
            <numerusform>%n har tagits bort här tidigare: utelämnad.</numerusform>
            <numerusform>%n har tagits bort här tidigare: utelämnade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evenemang</numerusform>
            <numerusform>%n evenemang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Vecka %1</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation>Föregående månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nästa månad</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Ingenting den här dagen.</translation>
    </message>
</context>
<context>
    <name>CalendarWay</name>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Körtid %1–%2, minuter</translation>
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
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>Overlaps by %1 with what is before it.</source>
        <translation>Överlappar det föregående med %1.</translation>
    </message>
    <message>
        <source>%1 to get to %2, but the drive takes %3.</source>
        <translation>%1 för att ta sig till %2, men körningen tar %3.</translation>
    </message>
    <message>
        <source>%1 to get to %2.</source>
        <translation>%1 för att ta sig till %2.</translation>
    </message>
    <message>
        <source>%1 to get to %2; the drive takes %3.</source>
        <translation>%1 för att ta sig till %2; körningen tar %3.</translation>
    </message>
    <message>
        <source>%1 in between</source>
        <translation>%1 emellan</translation>
    </message>
    <message>
        <source>The entry has no end: the file is cut.</source>
        <translation>Posten saknar slut: filen är avklippt.</translation>
    </message>
    <message>
        <source>The entry is larger than Kopa takes.</source>
        <translation>Posten är större än Kopa tar emot.</translation>
    </message>
    <message>
        <source>Its letters are broken: the file is not in UTF-8.</source>
        <translation>Dess bokstäver är trasiga: filen är inte i UTF-8.</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>Den saknar en tid som går att läsa.</translation>
    </message>
    <message>
        <source>It ends before it begins, or its end cannot be read.</source>
        <translation>Den slutar innan den börjar, eller så går slutet inte att läsa.</translation>
    </message>
    <message>
        <source>Its time zone is not known: %1</source>
        <translation>Dess tidszon är okänd: %1</translation>
    </message>
    <message>
        <source>The file has the same entry twice; the newer one is taken.</source>
        <translation>Filen har samma post två gånger; den nyare tas med.</translation>
    </message>
    <message>
        <source>Its rule for repeating cannot be followed: %1</source>
        <translation>Dess regel för upprepning går inte att följa: %1</translation>
    </message>
    <message>
        <source>The file has more entries than Kopa takes.</source>
        <translation>Filen har fler poster än Kopa tar emot.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Call without a name</source>
        <translation>Utlysning utan namn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Its whole last minute is still in time. What comes later is kept and marked.</source>
        <translation>Hela den sista minuten är inom tidsfristen. Det som kommer senare sparas och märks.</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it like %1.</source>
        <translation>Tidszonen är okänd. Skriv så här: %1.</translation>
    </message>
    <message>
        <source>Over all parts together, spaces and line ends too. Empty: as long as one likes.</source>
        <translation>Alla delar sammanlagt, även mellanslag och radbyten. Tomt: ingen gräns för längden.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) have been begun for this call. A later deadline holds for them too.</source>
        <translation>
            <numerusform>%n ansökan har påbörjats för utlysningen. En senare tidsfrist gäller även den.</numerusform>
            <numerusform>%n ansökningar har påbörjats för utlysningen. En senare tidsfrist gäller även dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Utlysningar</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Ny utlysning</translation>
    </message>
    <message>
        <source>Call without a name</source>
        <translation>Utlysning utan namn</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet. A call says until when applications are in time and how long they may be.</source>
        <translation>Inga utlysningar ännu. En utlysning anger till när ansökningar kommer i tid och hur långa de får vara.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a photo</source>
        <translation>Ta ett foto</translation>
    </message>
    <message>
        <source>The camera does not give a picture. Check that no other program uses it.</source>
        <translation>Kameran ger ingen bild. Kontrollera att inget annat program använder den.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta bilden</translation>
    </message>
</context>
<context>
    <name>CatalogueSaving</name>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Save the catalogue as a file</source>
        <translation>Spara kriterierna som fil</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>En PDF görs av LibreOffice, som inte finns på den här enheten. Gör ett dokument i stället.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>”%1” sparades.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Välj plats</translation>
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
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Det finns inget att välja ännu.</translation>
    </message>
</context>
<context>
    <name>ChooseLockPage</name>
    <message>
        <source>How are your notes protected?</source>
        <translation>Hur skyddas dina anteckningar?</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing. Choose what opens it.</source>
        <translation>Allt på den här enheten hålls krypterat: den som hittar eller stjäl den kan inte läsa något. Välj vad som öppnar det.</translation>
    </message>
    <message>
        <source>Notes of an earlier Kopa are on this device, not sealed yet. They are sealed now, before anything else. Nothing is lost, even if the power goes in the middle.</source>
        <translation>På den här enheten finns anteckningar från en tidigare Kopa som inte är krypterade ännu. De krypteras nu, före allt annat. Ingenting går förlorat även om strömmen bryts mitt i.</translation>
    </message>
    <message>
        <source>Seal my notes</source>
        <translation>Kryptera mina anteckningar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Jag har en säkerhetskopia</translation>
    </message>
</context>
<context>
    <name>ClearTime</name>
    <message>
        <source>Remove the time</source>
        <translation>Ta bort tiden</translation>
    </message>
</context>
<context>
    <name>CodeMatrixPage</name>
    <message>
        <source>No passage has a code yet. Mark words in a note, and give them codes.</source>
        <translation>Inget ställe har någon kod ännu. Markera ord i en anteckning och ge dem koder.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Öppna anteckningarna</translation>
    </message>
    <message>
        <source>Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.</source>
        <translation>Där två koder möts: hur ofta båda står på samma ord. Där en kod möter sig själv: hur många ställen som har den.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passage(s)</source>
        <translation>
            <numerusform>%1: %n markerat ställe</numerusform>
            <numerusform>%1: %n markerade ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n time(s)</source>
        <translation>
            <numerusform>%1 och %2: %n gång</numerusform>
            <numerusform>%1 och %2: %n gånger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Merged: “%1” stands for this code now.</source>
        <translation>Sammanslagen: ”%1” gäller nu i stället för den här koden.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Överordnad kod</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Högst upp</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Slå ihop med</translation>
    </message>
    <message>
        <source>All its passages are shown under the other code. The merge can be taken back at any time.</source>
        <translation>Alla kodens ställen visas under den andra koden. Sammanslagningen kan ångras när som helst.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Används inte längre</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Sammanslagen med den här</translation>
    </message>
    <message>
        <source>Another person keeps this code, and only that person changes it.</source>
        <translation>Den här koden är någon annans egen, och bara den personen ändrar den.</translation>
    </message>
</context>
<context>
    <name>CodePassages</name>
    <message>
        <source>Passages</source>
        <translation>Markerade ställen</translation>
    </message>
    <message>
        <source>No passage has this code yet. Mark words in a note, and give them the code.</source>
        <translation>Inget ställe har den här koden ännu. Markera ord i en anteckning och ge dem koden.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>No codes yet. A code names what several passages have in common, such as “evening transport”; passages get it while notes are read.</source>
        <translation>Inga koder ännu. En kod säger vad flera markerade ställen har gemensamt, till exempel ”kvällsskjutsar”. Ställena får sina koder när anteckningarna läses.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kod</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Kodens namn</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Lägg till koden</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n markerat ställe</numerusform>
            <numerusform>%n markerade ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>%n med underordnade koder</numerusform>
            <numerusform>%n med underordnade koder</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>används inte längre</translation>
    </message>
    <message>
        <source>Also the codes that others keep for themselves</source>
        <translation>Också andras egna koder</translation>
    </message>
    <message>
        <source>Several people code the same notes without seeing each other&apos;s work, and compare it.</source>
        <translation>Flera kodar samma anteckningar utan att se varandras arbete och jämför resultaten.</translation>
    </message>
    <message>
        <source>How often two codes are on the same words.</source>
        <translation>Hur ofta två koder står på samma ord.</translation>
    </message>
    <message>
        <source>Marked words that no finding rests on yet.</source>
        <translation>Markerade ord som inget rön stöder sig på ännu.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Bara för mig</translation>
    </message>
    <message>
        <source>somebody&apos;s own</source>
        <translation>egen kod</translation>
    </message>
</context>
<context>
    <name>CodingDisagreements</name>
    <message>
        <source>did not mark it</source>
        <translation>markerade inte stället</translation>
    </message>
    <message>
        <source>marked it without a code</source>
        <translation>markerade utan kod</translation>
    </message>
    <message>
        <source>Where the coders differ</source>
        <translation>Var kodarna skiljer sig</translation>
    </message>
    <message>
        <source>Nowhere: all have marked the same words, and given them the same codes.</source>
        <translation>Ingenstans: alla har markerat samma ord och gett dem samma koder.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>De första %1 visas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Överenskommet: %1</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Kom överens om %1</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Bestäm på nytt</translation>
    </message>
</context>
<context>
    <name>CodingFigures</name>
    <message>
        <source>How far the coders agree</source>
        <translation>Hur eniga kodarna är</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.</source>
        <translation>
            <numerusform>%n ställe som någon har markerat; alla kodare har markerat %1 av dem. Text som ingen har markerat räknas inte.</numerusform>
            <numerusform>%n ställen som någon har markerat; alla kodare har markerat %1 av dem. Text som ingen har markerat räknas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same codes, of the places that two have marked</source>
        <translation>Samma koder, av de ställen som två har markerat</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Per kod</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingRoundForm</name>
    <message>
        <source>Give the round a name.</source>
        <translation>Ge omgången ett namn.</translation>
    </message>
    <message>
        <source>Choose at least one note.</source>
        <translation>Välj minst en anteckning.</translation>
    </message>
    <message>
        <source>Choose at least two coders.</source>
        <translation>Välj minst två kodare.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny omgång</translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Anteckningar att koda</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Lägg till en anteckning</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodare</translation>
    </message>
    <message>
        <source>There is nobody else in the network yet. Invite somebody first.</source>
        <translation>Det finns ingen annan i nätverket ännu. Bjud in någon först.</translation>
    </message>
    <message>
        <source>None chosen: the round is about all codes.</source>
        <translation>Om ingen väljs gäller omgången alla koder.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Lägg till en kod</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Öppna omgången</translation>
    </message>
</context>
<context>
    <name>CodingRoundPage</name>
    <message>
        <source>Until the round is closed, nobody is shown what the others mark in it.</source>
        <translation>Innan omgången stängs ser ingen vad de andra markerar i den.</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Kodare: %1</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Koder: %1</translation>
    </message>
    <message>
        <source>About all codes</source>
        <translation>Gäller alla koder</translation>
    </message>
    <message numerus="yes">
        <source>Notes to code, %n left for me</source>
        <translation>
            <numerusform>Anteckningar att koda, %n kvar för mig</numerusform>
            <numerusform>Anteckningar att koda, %n kvar för mig</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Anteckningar att koda</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Inget markerat ännu</translation>
    </message>
    <message>
        <source>I have marked something</source>
        <translation>Jag har markerat något</translation>
    </message>
    <message>
        <source>A closed round is not opened again: from then on everybody sees what all have marked.</source>
        <translation>En stängd omgång öppnas inte igen: därefter ser alla vad alla har markerat.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Stäng omgången</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Stänga omgången?</translation>
    </message>
    <message numerus="yes">
        <source>You have marked nothing in %n note(s) yet. A closed round is not opened again.</source>
        <translation>
            <numerusform>Du har inte markerat något i %n anteckning ännu. En stängd omgång öppnas inte igen.</numerusform>
            <numerusform>Du har inte markerat något i %n anteckningar ännu. En stängd omgång öppnas inte igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed round is not opened again.</source>
        <translation>En stängd omgång öppnas inte igen.</translation>
    </message>
</context>
<context>
    <name>CodingRoundsPage</name>
    <message>
        <source>No rounds yet. In a round two or more people give codes to the same notes without seeing each other&apos;s work; when it is closed, Kopa shows how far they agree.</source>
        <translation>Inga omgångar ännu. I en omgång ger två eller flera koder åt samma anteckningar utan att se varandras arbete. När den stängs visar Kopa hur eniga de är.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n kodare</numerusform>
            <numerusform>%n kodare</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message numerus="yes">
        <source>%n left for me</source>
        <translation>
            <numerusform>%n kvar för mig</numerusform>
            <numerusform>%n kvar för mig</numerusform>
        </translation>
    </message>
    <message>
        <source>I have marked something in every note</source>
        <translation>Jag har markerat något i varje anteckning</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Alpha cannot be told: too little is coded by two, or all of it alike.</source>
        <translation>Alfa kan inte beräknas: för lite har kodats av två, eller allt lika.</translation>
    </message>
    <message>
        <source>Reliable: conclusions can be drawn from these codes.</source>
        <translation>Tillförlitligt: det går att dra slutsatser av koderna.</translation>
    </message>
    <message>
        <source>Only tentative conclusions can be drawn. Talk about what you saw differently.</source>
        <translation>Bara preliminära slutsatser kan dras. Diskutera det ni såg olika.</translation>
    </message>
    <message>
        <source>Not reliable yet. Make the definitions clearer, and code again.</source>
        <translation>Inte tillförlitligt ännu. Gör definitionerna tydligare och koda på nytt.</translation>
    </message>
    <message>
        <source>No better than chance. Make the definitions clearer, and code again.</source>
        <translation>Inte bättre än slumpen. Gör definitionerna tydligare och koda på nytt.</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>nästan fullständig enighet</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>stark enighet</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>måttlig enighet</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>svag enighet</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>mycket svag enighet</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>ingen enighet utöver slumpen</translation>
    </message>
    <message>
        <source>Somebody not in the network</source>
        <translation>Någon utanför nätverket</translation>
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
    <name>ComparedSeries</name>
    <message>
        <source>The provider itself</source>
        <translation>Anordnaren själv</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>anges inte</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>i ord</translation>
    </message>
    <message>
        <source>The definition changed here</source>
        <translation>Definitionen ändrades här</translation>
    </message>
</context>
<context>
    <name>ConsentAsking</name>
    <message>
        <source>Answered in another way</source>
        <translation>Svar på annat sätt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Personens språk</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Language of the person</source>
        <translation>Personens språk</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation>Hur svaret gavs</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Återkalla samtycket</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Has not been asked</source>
        <translation>Har inte tillfrågats</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Återkallat %1</translation>
    </message>
    <message>
        <source>Said no to everything</source>
        <translation>Sade nej till allt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n bild utan allas samtycke</numerusform>
            <numerusform>%n bilder utan allas samtycke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n inspelning utan allas samtycke</numerusform>
            <numerusform>%n inspelningar utan allas samtycke</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who was erased</source>
        <translation>En person vars uppgifter har raderats</translation>
    </message>
    <message>
        <source>Nobody is listed as a participant of this note yet.</source>
        <translation>Anteckningen har ännu inga deltagare.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Lägg till deltagare</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Gå till anteckningarna</translation>
    </message>
    <message>
        <source>The wording that a person sees is kept with the answer. Whoever withdraws is left out of quotes, and everything that stands on their words is marked.</source>
        <translation>Texten som personen ser sparas med svaret. Den som återkallar sitt samtycke citeras inte, och allt som bygger på personens ord märks ut.</translation>
    </message>
</context>
<context>
    <name>ContactConsent</name>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>The consent is withdrawn: this person stays out of lists, cards and public pages.</source>
        <translation>Samtycket är återkallat: personen lämnas bort från listor, visitkort och offentliga sidor.</translation>
    </message>
    <message>
        <source>Without consent this person stays out of lists, cards and public pages.</source>
        <translation>Utan samtycke lämnas personen bort från listor, visitkort och offentliga sidor.</translation>
    </message>
    <message>
        <source>May be shown: %1.</source>
        <translation>Får visas: %1.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Erased person</source>
        <translation>Raderad person</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data?</source>
        <translation>Radera personens uppgifter?</translation>
    </message>
    <message>
        <source>The name, e-mail and telephone are erased here at once, and on the server and everybody else&apos;s devices when they next connect. Titles and notes stay. Nobody can bring it back.</source>
        <translation>Namn, e-post och telefon raderas här genast, och på servern och alla andras enheter när de nästa gång har förbindelse. Titlar och anteckningar blir kvar. Ingen kan få tillbaka uppgifterna.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera slutgiltigt</translation>
    </message>
    <message>
        <source>Erased on %1 by %2. Nothing about this person can be added here any more.</source>
        <translation>Raderat %1 av %2. Inget om personen kan längre läggas till här.</translation>
    </message>
    <message>
        <source>If the person asks</source>
        <translation>Om personen frågar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Saved: %1. It is not sealed: give it only to that person.</source>
        <translation>Sparad: %1. Den är inte skyddad: ge den bara till personen.</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data</source>
        <translation>Radera personens uppgifter</translation>
    </message>
    <message>
        <source>Notes that name this person</source>
        <translation>Anteckningar som nämner personen</translation>
    </message>
    <message>
        <source>Erasing does not change what is written in notes. Open them and take the name out by hand.</source>
        <translation>Raderingen ändrar inte det som står i anteckningarna. Öppna dem och ta bort namnet själv.</translation>
    </message>
    <message>
        <source>among the participants</source>
        <translation>bland deltagarna</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>i texten</translation>
    </message>
    <message>
        <source>What is kept about this person</source>
        <translation>Vad som finns om personen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Vem som kan läsa det</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Finns nu</translation>
    </message>
    <message>
        <source>Everything written</source>
        <translation>Allt som skrivits</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrivet av</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>raderat</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Inget.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat</translation>
    </message>
    <message>
        <source>Everybody may ask what you keep about them, and have it erased. The report is a file with everything in it: each field, since when, who wrote it, and the notes that name the contact.</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>CostItemPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>The state and the learners need not be named.</source>
        <translation>Staten och de studerande behöver inte anges.</translation>
    </message>
    <message>
        <source>Empty when it goes to staff, sellers or others.</source>
        <translation>Tomt när pengarna går till personal, säljare eller andra.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this course differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om den här kursen. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>När och var</translation>
    </message>
    <message>
        <source>The tray has no slots yet. They are entered on its page.</source>
        <translation>Kursbrickan har inga block ännu. De antecknas på kursbrickans sida.</translation>
    </message>
</context>
<context>
    <name>CourseWishes</name>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>Ett heltal eller tomt.</translation>
    </message>
    <message>
        <source>Seats and wishes</source>
        <translation>Platser och önskemål</translation>
    </message>
    <message>
        <source>Numbers only, no names. What the principals grant goes before the rule of the tray.</source>
        <translation>Bara antal, inga namn. Platser som rektorerna beviljar går före kursbrickans fördelningsregel.</translation>
    </message>
    <message>
        <source>Add the schools on the tray&apos;s page; then each can wish for seats here.</source>
        <translation>Lägg till skolorna på kursbrickans sida. Sedan antecknas deras önskemål här.</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>får %1</translation>
    </message>
    <message>
        <source>Wishes for</source>
        <translation>Önskar</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>agreed by %1 of %2</source>
        <translation>godkänt av %1 av %2</translation>
    </message>
    <message>
        <source>No common criterion is in force on this day. Propose one, or one that a municipality has already.</source>
        <translation>Inget gemensamt kriterium gäller den här dagen. Föreslå ett nytt eller ett som någon kommun redan har.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Ingenting är föreslaget.</translation>
    </message>
    <message>
        <source>What is decided to stay outside is kept here, with the reason.</source>
        <translation>Det som man har beslutat att lämna utanför finns kvar här med motivering.</translation>
    </message>
    <message>
        <source>What each municipality asks today is written here, so that it can be laid side by side.</source>
        <translation>Här skriver man vad varje kommun kräver i dag, så att kraven kan jämföras.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nytt kriterium</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) were changed by two at once. The version before stays in force until one is chosen.</source>
        <translation>
            <numerusform>%n kriterium ändrades av två samtidigt. Den tidigare versionen gäller tills man har valt en.</numerusform>
            <numerusform>%n kriterier ändrades av två samtidigt. Den tidigare versionen gäller tills man har valt en.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>I kraft den</translation>
    </message>
    <message>
        <source>Without a day: today.</source>
        <translation>Utan dag: i dag.</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Ett kriterium utan rubrik</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n motsätter sig</numerusform>
            <numerusform>%n motsätter sig</numerusform>
        </translation>
    </message>
    <message>
        <source>words missing in some language</source>
        <translation>text saknas på något språk</translation>
    </message>
    <message>
        <source>belongs to no common one</source>
        <translation>hör inte till något gemensamt</translation>
    </message>
</context>
<context>
    <name>CriterionAsked</name>
    <message>
        <source>Without a choice: in all of them.</source>
        <translation>Utan val: i alla.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Det här är inget tal.</translation>
    </message>
    <message>
        <source>Without a choice: the month after the period.</source>
        <translation>Utan val: månaden efter perioden.</translation>
    </message>
    <message>
        <source>Figures are told for each of these apart, and for all.</source>
        <translation>Siffrorna anges för alla och för var och en av dessa.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
</context>
<context>
    <name>CriterionBelongs</name>
    <message>
        <source>Without a municipality it is a common one.</source>
        <translation>Utan kommun är kriteriet gemensamt.</translation>
    </message>
    <message>
        <source>Asked of these providers</source>
        <translation>Krävs av dessa anordnare</translation>
    </message>
    <message>
        <source>Without a choice: of all.</source>
        <translation>Utan val: av alla.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Lägg till en anordnare</translation>
    </message>
    <message>
        <source>Add a place in %1</source>
        <translation>Lägg till en punkt: %1</translation>
    </message>
</context>
<context>
    <name>CriterionLanguages</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
</context>
<context>
    <name>CriterionRivals</name>
    <message>
        <source>Changed by two at once</source>
        <translation>Ändrat av två samtidigt</translation>
    </message>
    <message>
        <source>Both versions are kept. Until one is chosen, the version before stays in force.</source>
        <translation>Båda versionerna finns kvar. Den tidigare gäller tills man har valt en.</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>den här versionen</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Behåll den här versionen</translation>
    </message>
</context>
<context>
    <name>CriterionVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>gäller från %1</translation>
    </message>
    <message>
        <source>Propose a new version</source>
        <translation>Föreslå en ny version</translation>
    </message>
    <message>
        <source>Propose it to all</source>
        <translation>Föreslå för alla</translation>
    </message>
</context>
<context>
    <name>CriterionVoices</name>
    <message>
        <source>What municipalities say</source>
        <translation>Vad kommunerna säger</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>gäller från %1</translation>
    </message>
    <message>
        <source>Take back what %1 said</source>
        <translation>Ta tillbaka det som %1 sade</translation>
    </message>
    <message>
        <source>Applies there from</source>
        <translation>Gäller där från</translation>
    </message>
</context>
<context>
    <name>CrosswalkCard</name>
    <message>
        <source>no criterion</source>
        <translation>inget kriterium</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Ett kriterium utan rubrik</translation>
    </message>
</context>
<context>
    <name>CrosswalkPage</name>
    <message>
        <source>Answers to no other framework</source>
        <translation>Utan motsvarighet någon annanstans</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
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
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>The applicants read them.</source>
        <translation>De sökande läser den.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Ändra beslutet</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Spara beslutet</translation>
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
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>DetailBanners</name>
    <message>
        <source>Two people wrote something here differently. Both are kept.</source>
        <translation>Två personer har skrivit något här på olika sätt. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>DetailEvidence</name>
    <message>
        <source>The passage is no evidence of this any more</source>
        <translation>Stället är inte längre belägg för detta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Ord som inte finns här</translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation>Ta bort de här orden</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet. Add words that are marked in the notes.</source>
        <translation>Det finns inga belägg än. Lägg till ord som är markerade i anteckningarna.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till belägg</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” togs bort</translation>
    </message>
</context>
<context>
    <name>DetailMoney</name>
    <message>
        <source>This is no sum of money.</source>
        <translation>Det här är inget belopp.</translation>
    </message>
</context>
<context>
    <name>DetailNote</name>
    <message>
        <source>A note</source>
        <translation>En anteckning</translation>
    </message>
</context>
<context>
    <name>DetailNumber</name>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>Ett heltal, högst %1, eller tomt.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Printed recovery code</source>
        <translation>Utskriven återställningskod</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>En enhet</translation>
    </message>
    <message>
        <source>The device is lost?</source>
        <translation>Är enheten borta?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Ta bort enheten?</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>Ja, den är borta</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The printed code stops working everywhere. Make a new one afterwards.</source>
        <translation>Den utskrivna koden slutar fungera överallt. Gör en ny efteråt.</translation>
    </message>
    <message>
        <source>It stops getting anything new at its next contact. What is on it stays there, as locked as it was: without the passphrase nobody reads it. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>Enheten får inget nytt efter nästa kontakt. Det som finns på den blir kvar, lika låst som förut: utan lösenfrasen kan ingen läsa det. Nätverkets nycklar byts, så senare anteckningar går inte att läsa med de gamla.</translation>
    </message>
    <message>
        <source>What it wrote after today is kept apart and shown to an administrator.</source>
        <translation>Det som skrivs på den efter i dag hålls åtskilt och visas för en administratör.</translation>
    </message>
    <message>
        <source>In the network since %1</source>
        <translation>I nätverket sedan %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Senast sedd %1</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Inget har kommit från den ännu.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>This device is lost</source>
        <translation>Den här enheten är borta</translation>
    </message>
    <message>
        <source>Make the printed code useless</source>
        <translation>Gör den utskrivna koden oanvändbar</translation>
    </message>
    <message>
        <source>Take this device out</source>
        <translation>Ta bort den här enheten</translation>
    </message>
    <message>
        <source>This device has been taken out.</source>
        <translation>Enheten har tagits bort.</translation>
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
    <name>DistanceRulePage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Lämnas tomt när gränsen gäller tills vidare.</translation>
    </message>
    <message>
        <source>The law and its section, a decision, or who said so and when</source>
        <translation>Lagen och paragrafen, ett beslut eller vem som sade det och när</translation>
    </message>
</context>
<context>
    <name>DistanceRulesPage</name>
    <message>
        <source>New limit</source>
        <translation>Ny gräns</translation>
    </message>
    <message>
        <source>A limit that begins takes the place of all before it. An offering is held against those of its days; nothing is forbidden.</source>
        <translation>En gräns som börjar gälla ersätter alla tidigare. En utbildning jämförs med gränserna för sina egna dagar; ingenting förbjuds.</translation>
    </message>
    <message>
        <source>A limit of no education form</source>
        <translation>En gräns utan utbildningsform</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>behöver ses över</translation>
    </message>
    <message>
        <source>No limit has been entered. Kopa brings none along, since they change: enter the one that holds, with its source and its first day.</source>
        <translation>Inga gränser har antecknats. Kopa har inga färdiga, eftersom de ändras: anteckna gränsen som gäller, dess källa och dess första dag.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från %1</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What was held counts, and what was handed over. The tick says that a pilot has had it, the calendar that it is planned.</source>
        <translation>Det som har hållits eller getts räknas. Bocken visar att piloten har fått det, kalendern att det är planerat.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Öppna %1</translation>
    </message>
    <message>
        <source>Takes no part in %1.</source>
        <translation>Deltar inte år %1.</translation>
    </message>
</context>
<context>
    <name>EqualityPage</name>
    <message>
        <source>Equal access</source>
        <translation>Likvärdig tillgång</translation>
    </message>
    <message>
        <source>All pilots</source>
        <translation>Alla piloter</translation>
    </message>
    <message>
        <source>“Next door” is in the same sub-region or the same pilot. What nobody has told yet counts as nowhere.</source>
        <translation>”I grannskapet” är i samma ekonomiska region eller samma pilot. Det som ingen har antecknat ännu räknas som ”ingenstans”.</translation>
    </message>
    <message>
        <source>Municipalities by education form</source>
        <translation>Kommunerna efter utbildningsform</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Say what is offered</source>
        <translation>Anteckna utbudet</translation>
    </message>
    <message>
        <source>This pilot has no municipalities.</source>
        <translation>Piloten har inga kommuner.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The event is cancelled. The invitation says so; tell those who registered.</source>
        <translation>Evenemanget är inställt. Det står i inbjudan; berätta det för de anmälda.</translation>
    </message>
    <message>
        <source>Two people wrote something about this event differently. Both are kept.</source>
        <translation>Två personer skrev något om det här evenemanget på olika sätt. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Workshoppens anteckning</translation>
    </message>
    <message>
        <source>Hold it with a note</source>
        <translation>Håll den med en anteckning</translation>
    </message>
    <message>
        <source>Whoever signs in there was present here.</source>
        <translation>De som skriver in sig där var närvarande här.</translation>
    </message>
</context>
<context>
    <name>EventPaperCard</name>
    <message>
        <source>Copied. Paste it into a mail.</source>
        <translation>Kopierat. Klistra in det i ett mejl.</translation>
    </message>
    <message>
        <source>Nobody was present yet, so nothing was written.</source>
        <translation>Ingen har varit närvarande ännu, så inget skrevs.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fil skrevs.</numerusform>
            <numerusform>%n filer skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Inbjudans språk</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>En PDF görs av LibreOffice, som inte finns på den här enheten. Gör ett dokument i stället.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Spara inbjudan</translation>
    </message>
    <message>
        <source>Copy the invitation for a mail</source>
        <translation>Kopiera inbjudan till ett mejl</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Intyg över deltagande</translation>
    </message>
    <message>
        <source>A file for everybody who was present, in the language of each.</source>
        <translation>En fil för var och en som var närvarande, på var och ens språk.</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>waits, number %1</source>
        <translation>i kö, plats %1</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>kom utan anmälan</translation>
    </message>
    <message>
        <source>signed in at the workshop</source>
        <translation>skrev in sig på workshoppen</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>kommer inte</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 av %2 platser upptagna</translation>
    </message>
    <message>
        <source>As many as come</source>
        <translation>Antalet platser är inte begränsat</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n närvarande</numerusform>
            <numerusform>%n närvarande</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as many as come.</source>
        <translation>Tomt: platserna begränsas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a seat and wait(s) now: %1. Tell them, or add seats.</source>
        <translation>
            <numerusform>%n som hade plats står nu i kö: %1. Berätta det, eller lägg till platser.</numerusform>
            <numerusform>%n som hade plats står nu i kö: %1. Berätta det för dem, eller lägg till platser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: who registers now is kept and marked.</source>
        <translation>Avslutad: anmälningar efter detta sparas och märks.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderad</translation>
    </message>
    <message>
        <source>registered after the close</source>
        <translation>anmäld efter att tiden gått ut</translation>
    </message>
    <message>
        <source>registered twice?</source>
        <translation>anmäld två gånger?</translation>
    </message>
    <message>
        <source>%1 comes after all</source>
        <translation>%1 kommer ändå</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 kommer inte</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Lägg till en deltagare</translation>
    </message>
    <message>
        <source>Only what somebody has asked for. It can be erased.</source>
        <translation>Bara det som någon själv har bett om. Det kan raderas.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmäl</translation>
    </message>
    <message>
        <source>Is here without registering</source>
        <translation>Är här utan anmälan</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Intyg: %1</translation>
    </message>
</context>
<context>
    <name>EventPlan</name>
    <message>
        <source>Without a pilot it is for the whole network.</source>
        <translation>Utan pilot är det för hela nätverket.</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Lägg till en pilot</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lägg till ett tema</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>A line for each item: 9.00 Opening</source>
        <translation>En rad för varje punkt: 9.00 Öppning</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message numerus="yes">
        <source>%n passage(s) added to the evidence</source>
        <translation>
            <numerusform>%n ställe lades till som belägg</numerusform>
            <numerusform>%n ställen lades till som belägg</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Lägg till belägg</translation>
    </message>
    <message>
        <source>Search the marked words</source>
        <translation>Sök bland de markerade orden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
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
        <source>No marked words like these.</source>
        <translation>Inga markerade ord som de här.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark words in a note, and they can be chosen here.</source>
        <translation>Ingenting är markerat än. Markera ord i en anteckning, så kan du välja dem här.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>It is evidence already.</source>
        <translation>Det är redan belägg.</translation>
    </message>
    <message>
        <source>Not marked yet in these notes</source>
        <translation>Ännu inte markerat i de här anteckningarna</translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation>
            <numerusform>Lägg till %n ställe</numerusform>
            <numerusform>Lägg till %n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Save as a file</source>
        <translation>Spara som fil</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Spara listan som fil</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Only persons who have agreed to it are in the file. It is not sealed.</source>
        <translation>I filen finns bara de personer som har gett sitt samtycke. Filen är inte krypterad.</translation>
    </message>
    <message>
        <source>Everything that is not in the trash, a column for each field. The file is not sealed.</source>
        <translation>Allt som inte ligger i papperskorgen, en kolumn för varje fält. Filen är inte krypterad.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>”%1” skrevs, %n rad.</numerusform>
            <numerusform>”%1” skrevs, %n rader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out without consent.</source>
        <translation>
            <numerusform>%n lämnades bort utan samtycke.</numerusform>
            <numerusform>%n lämnades bort utan samtycke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Görs …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Välj plats</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save a list as a file</source>
        <translation>Spara en lista som fil</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Vilken lista</translation>
    </message>
</context>
<context>
    <name>ExtractColumns</name>
    <message>
        <source>The authority&apos;s columns</source>
        <translation>Myndighetens kolumner</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” togs bort</translation>
    </message>
    <message>
        <source>What goes into each</source>
        <translation>Vad som hör till varje</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Till exempel %1</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Förblir tom</translation>
    </message>
</context>
<context>
    <name>ExtractPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>None chosen: all kinds of education.</source>
        <translation>Om inget är valt gäller det alla utbildningsslag.</translation>
    </message>
</context>
<context>
    <name>ExtractSaving</name>
    <message>
        <source>All periods</source>
        <translation>Alla perioder</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alla anordnare</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the reports that were sent and that this device may read.</source>
        <translation>
            <numerusform>%n rad från de skickade rapporter som den här enheten får läsa.</numerusform>
            <numerusform>%n rader från de skickade rapporter som den här enheten får läsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has been sent yet that fits. There is nothing to write.</source>
        <translation>Ingen rapport som passar har skickats än. Det finns inget att skriva.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>”%1” skrevs, %n rad.</numerusform>
            <numerusform>”%1” skrevs, %n rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Spara utdraget</translation>
    </message>
</context>
<context>
    <name>ExtractsPage</name>
    <message>
        <source>Take the columns of a form</source>
        <translation>Hämta kolumnerna från en blankett</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>A template without a name</source>
        <translation>Mall utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Every municipality owes the authority the same figures. Take the columns of the authority&apos;s form here once, say what goes into each, and write the file from the reports that were sent.</source>
        <translation>Alla kommuner ska lämna samma siffror till myndigheten. Hämta kolumnerna från myndighetens blankett en gång, ange vad som hör hemma i varje och skapa filen av de rapporter som har skickats.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Close Kopa</source>
        <translation>Stäng Kopa</translation>
    </message>
    <message>
        <source>Kopa can read everything that still holds together into a place of its own and show what is missing. The damaged files are not touched, and you decide afterwards how to go on.</source>
        <translation>Kopa kan läsa allt som fortfarande är helt till en egen plats och visa vad som saknas. De skadade filerna rörs inte, och efteråt bestämmer du hur du går vidare.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Reading what is whole …</source>
        <translation>Läser det som är helt …</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Rädda det som kan räddas</translation>
    </message>
</context>
<context>
    <name>FeeDueCard</name>
    <message>
        <source>had: %1</source>
        <translation>fått: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned ahead</source>
        <translation>
            <numerusform>%n kommande</numerusform>
            <numerusform>%n kommande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over, held or not?</source>
        <translation>
            <numerusform>%n över, hölls det?</numerusform>
            <numerusform>%n över, hölls de?</numerusform>
        </translation>
    </message>
    <message>
        <source>own experts %1, outside experts %2</source>
        <translation>egna sakkunniga %1, utomstående %2</translation>
    </message>
    <message>
        <source>What the fee buys</source>
        <translation>Vad man får för deltagaravgiften</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Getts i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to the area</source>
        <translation>
            <numerusform>%n besök i området</numerusform>
            <numerusform>%n besök i området</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of this pilot</source>
        <translation>Den här pilotens program</translation>
    </message>
</context>
<context>
    <name>FeeMembers</name>
    <message>
        <source>Members</source>
        <translation>Medlemmar</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 with it</source>
        <translation>%1 utan moms, %2 med moms</translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n invånare</numerusform>
            <numerusform>%n invånare</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Det här är ingen penningsumma. Skriv så här: %1.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referens %1</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>påmind %1</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Betald i dag</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Påmind i dag</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>betald %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>inget obetalt</translation>
    </message>
    <message>
        <source>%1 paid too much</source>
        <translation>%1 för mycket betalt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 obetalt</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Spara specifikationen</translation>
    </message>
    <message>
        <source>stated on %1, due on %2</source>
        <translation>specifikation %1, förfaller %2</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message>
        <source>Fee %1</source>
        <translation>Deltagaravgift %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The pilot has no members in %1, or no rate is set for it.</source>
        <translation>Piloten har inga medlemmar år %1, eller så har ingen avgift fastställts för året.</translation>
    </message>
    <message>
        <source>%1 and %2 % VAT</source>
        <translation>%1 och moms %2 %</translation>
    </message>
    <message>
        <source>Nothing has any weight: fill in the numbers below.</source>
        <translation>Det finns inga tal att dela efter: fyll i talen nedan.</translation>
    </message>
    <message>
        <source>The fixed parts do not make up the fee. Leave somebody without one, or change the sums.</source>
        <translation>De fasta andelarna motsvarar inte avgiften. Lämna någon utan fast andel eller ändra summorna.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Överenskommet %1.</translation>
    </message>
    <message>
        <source>Divide anew</source>
        <translation>Fördela på nytt</translation>
    </message>
    <message>
        <source>This is agreed</source>
        <translation>Det här är överenskommet</translation>
    </message>
    <message>
        <source>Joint authorities and companies have no inhabitants of their own.</source>
        <translation>Samkommuner och bolag har inga egna invånare.</translation>
    </message>
    <message>
        <source>Who has no fixed part shares the rest, by weights where there are any.</source>
        <translation>De som inte har någon fast andel delar på resten, enligt vikter om sådana finns.</translation>
    </message>
    <message>
        <source>A cent could not be divided: of equal claims, the first ones in the register got it.</source>
        <translation>En cent kunde inte delas: av lika stora andelar fick de som står först i registret den.</translation>
    </message>
    <message>
        <source>VAT is rounded for each statement; together it is %1 more or less than on the whole.</source>
        <translation>Momsen avrundas för varje specifikation; tillsammans avviker den med %1 från momsen på hela avgiften.</translation>
    </message>
</context>
<context>
    <name>FeeStatements</name>
    <message>
        <source>Folder for the statements</source>
        <translation>Mapp för specifikationerna</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Avgiftsspecifikationer</translation>
    </message>
    <message>
        <source>The member&apos;s own</source>
        <translation>Medlemmens eget</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written.</source>
        <translation>
            <numerusform>%n specifikation sparades.</numerusform>
            <numerusform>%n specifikationer sparades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Save all statements</source>
        <translation>Spara alla specifikationer</translation>
    </message>
    <message>
        <source>To whom it is paid</source>
        <translation>Till vem man betalar</translation>
    </message>
</context>
<context>
    <name>FeeWays</name>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Without VAT. Fill in students, weights or fixed parts to see those ways too.</source>
        <translation>Utan moms. Fyll i antal studerande, vikter eller fasta andelar för att se även de fördelningarna.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file is on the server and not on this device. It is fetched when you ask for it.</source>
        <translation>Bilagan finns på servern och inte på den här enheten. Den hämtas när du ber om den.</translation>
    </message>
    <message>
        <source>The file is being fetched.</source>
        <translation>Bilagan hämtas.</translation>
    </message>
    <message>
        <source>The file is fetched when there is a connection.</source>
        <translation>Bilagan hämtas när det finns en förbindelse.</translation>
    </message>
    <message>
        <source>Kopa does not show files of this kind. Save a copy to open it with another program.</source>
        <translation>Kopa visar inte filer av det här slaget. Spara en kopia för att öppna den med ett annat program.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Bilagans miniatyr</translation>
    </message>
    <message>
        <source>Fetch now (%1)</source>
        <translation>Hämta nu (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>FileFoot</name>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Kopian sparas</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Föregående bilaga</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nästa bilaga</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Saved in %1. This copy is not protected by Kopa.</source>
        <translation>Sparad i %1. Kopa skyddar inte den här kopian.</translation>
    </message>
    <message>
        <source>Save a copy?</source>
        <translation>Spara en kopia?</translation>
    </message>
    <message>
        <source>The copy lies outside of Kopa: whoever can open the folder can open it, and it is not removed with the note. Delete it when you no longer need it.</source>
        <translation>Kopian ligger utanför Kopa: den som kommer åt mappen kan öppna den, och den försvinner inte med anteckningen. Radera den när du inte längre behöver den.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Välj plats</translation>
    </message>
    <message>
        <source>“%1” was taken out of the note</source>
        <translation>”%1” togs bort från anteckningen</translation>
    </message>
    <message>
        <source>Take out of the note</source>
        <translation>Ta bort från anteckningen</translation>
    </message>
    <message>
        <source>This file is not in the note any more. Somebody has taken it out.</source>
        <translation>Den här bilagan finns inte längre i anteckningen. Någon har tagit bort den.</translation>
    </message>
</context>
<context>
    <name>FilePages</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>Farther</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Zooma in</translation>
    </message>
</context>
<context>
    <name>FileSound</name>
    <message>
        <source>Place in the recording</source>
        <translation>Plats i inspelningen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text goes on. Save a copy to read all of it.</source>
        <translation>Texten fortsätter. Spara en kopia för att läsa hela.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textfil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bara här</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Tryggt på servern</translation>
    </message>
    <message>
        <source>Not fetched, %1</source>
        <translation>Inte hämtad, %1</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Inte hämtad</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>På väg hit</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Titta på det här</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was added, and the file itself is untouched. A file may have 512 MB, a picture 120 million pixels; make it smaller, or send it another way.</source>
        <translation>Filen är för stor. Ingenting lades till, och själva filen är orörd. En fil får ha 512 MB, en bild 120 miljoner pixlar; gör den mindre eller skicka den på annat sätt.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not added. What was saved earlier is safe, and the file itself is untouched. Free some space and try again.</source>
        <translation>Disken är full, så filen lades inte till. Det som sparats tidigare är tryggt, och själva filen är orörd. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check that it is still there, that it is a file and not a folder, and that you may open it.</source>
        <translation>Filen kan inte läsas. Ingenting lades till. Kontrollera att den finns kvar, att den är en fil och inte en mapp, och att du får öppna den.</translation>
    </message>
    <message>
        <source>The server does not have this file yet, or not any more. Whoever added it may still have to send it.</source>
        <translation>Servern har inte den här bilagan ännu, eller inte längre. Den som lade till den har kanske inte skickat den än.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is; save a copy to open it with another program.</source>
        <translation>Filen kan inte visas här. Den är kvar som den är; spara en kopia för att öppna den med ett annat program.</translation>
    </message>
    <message>
        <source>No files can be added here.</source>
        <translation>Här går det inte att lägga till filer.</translation>
    </message>
    <message>
        <source>There is no room for the copy there. Nothing was written; choose another place.</source>
        <translation>Det finns inte plats för kopian där. Ingenting skrevs; välj en annan plats.</translation>
    </message>
    <message>
        <source>The copy cannot be written there. Nothing was written; choose another place.</source>
        <translation>Kopian kan inte skrivas där. Ingenting skrevs; välj en annan plats.</translation>
    </message>
    <message>
        <source>Pictures as they are</source>
        <translation>Bilder som de är</translation>
    </message>
    <message>
        <source>Pictures at most %1 px</source>
        <translation>Bilder högst %1 px</translation>
    </message>
    <message numerus="yes">
        <source>fetched by %1 of %n other device(s)</source>
        <translation>
            <numerusform>hämtad av %1 av %n annan enhet</numerusform>
            <numerusform>hämtad av %1 av %n andra enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched by %n other device(s)</source>
        <translation>
            <numerusform>hämtad av %n annan enhet</numerusform>
            <numerusform>hämtad av %n andra enheter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAbout</name>
    <message>
        <source>Add a pilot</source>
        <translation>Lägg till en pilot</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lägg till en kommun</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Lägg till ett tema</translation>
    </message>
</context>
<context>
    <name>FindingClaim</name>
    <message>
        <source>Not written yet</source>
        <translation>Inte skrivet än</translation>
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
        <translation>Slag</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>FindingLanguages</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: saknas</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>The model, for others to use</source>
        <translation>Modellen, för andra att använda</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Lägg till en pilot</translation>
    </message>
</context>
<context>
    <name>FindingObstacle</name>
    <message>
        <source>The obstacle</source>
        <translation>Hindret</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>Saknas än: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this finding differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om det här rönet. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>the claim</source>
        <translation>påståendet</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>belägg</translation>
    </message>
    <message>
        <source>an area or organisation</source>
        <translation>område eller organisation</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>hur säkert det är</translation>
    </message>
    <message>
        <source>the kind of obstacle</source>
        <translation>hindrets slag</translation>
    </message>
    <message>
        <source>who has met it</source>
        <translation>vem som har mött det</translation>
    </message>
    <message>
        <source>a proposal for removing it</source>
        <translation>förslag för att undanröja det</translation>
    </message>
    <message>
        <source>the core idea</source>
        <translation>kärnidén</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>verksamhetsmiljön</translation>
    </message>
    <message>
        <source>the conditions for adoption</source>
        <translation>villkoren för införande</translation>
    </message>
    <message>
        <source>the costs</source>
        <translation>kostnaderna</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>Orden har tagits bort ur anteckningen.</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>Anteckningen ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>Somebody has removed the mark from these words.</source>
        <translation>Någon har tagit bort markeringen från orden.</translation>
    </message>
    <message>
        <source>The note cannot be read on this device: it is not shared with you, or has not come yet.</source>
        <translation>Anteckningen kan inte läsas på den här enheten: den är inte delad med dig eller har inte kommit än.</translation>
    </message>
    <message>
        <source>The target has no name yet.</source>
        <translation>Utvecklingsobjektet har inget namn än.</translation>
    </message>
    <message>
        <source>A target is a pilot&apos;s own. Choose whose it is.</source>
        <translation>Ett utvecklingsobjekt är pilotens eget. Välj vilken pilot det hör till.</translation>
    </message>
    <message>
        <source>The day of the aim is before that of the baseline.</source>
        <translation>Målets dag är före utgångslägets dag.</translation>
    </message>
    <message>
        <source>One of the figures is no number.</source>
        <translation>En av siffrorna är inget tal.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>skulle vara klar %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Name of the target in Finnish</source>
        <translation>Utvecklingsobjektets namn på finska</translation>
    </message>
    <message>
        <source>Name of the target in Swedish</source>
        <translation>Utvecklingsobjektets namn på svenska</translation>
    </message>
    <message>
        <source>Name of the target in English</source>
        <translation>Utvecklingsobjektets namn på engelska</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Slaget inte valt</translation>
    </message>
    <message>
        <source>not yet in: %1</source>
        <translation>saknas än på: %1</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nytt rön</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Sök bland rönen</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>Rön utan påstående</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n ställe som belägg</numerusform>
            <numerusform>%n ställen som belägg</numerusform>
        </translation>
    </message>
    <message>
        <source>met by %1</source>
        <translation>har mött det: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n saknas</numerusform>
            <numerusform>%n saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding fits these words and filters.</source>
        <translation>Inget rön passar de här orden och filtren.</translation>
    </message>
    <message>
        <source>No findings yet. Mark words in a note, and make a finding of what they tell.</source>
        <translation>Inga rön än. Markera ord i en anteckning och gör ett rön av det som de berättar.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Visa alla rön</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Öppna anteckningarna</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Do we have the same network?</source>
        <translation>Har vi samma nätverk?</translation>
    </message>
    <message>
        <source>Picture of the other device&apos;s code</source>
        <translation>Bild av den andra enhetens kod</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open this page on both devices when both have just synced, and compare the digits. If they are the same, both have the same members and nobody has been slipped in between.</source>
        <translation>Öppna den här sidan på båda enheterna när båda just har synkats och jämför siffrorna. Är de lika har båda samma medlemmar och ingen har smugits in emellan.</translation>
    </message>
    <message>
        <source>The same. You have the same network.</source>
        <translation>Lika. Ni har samma nätverk.</translation>
    </message>
    <message>
        <source>Not the same. Sync both devices and compare again. If it is still not the same, do not write anything confidential, and tell an administrator.</source>
        <translation>Inte lika. Synka båda enheterna och jämför igen. Är de fortfarande olika: skriv inget konfidentiellt och berätta för en administratör.</translation>
    </message>
    <message>
        <source>The digits as a code</source>
        <translation>Siffrorna som en kod</translation>
    </message>
    <message>
        <source>Compare with a picture of the other code</source>
        <translation>Jämför med en bild av den andra koden</translation>
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
    <message>
        <source>A figure</source>
        <translation>Ett tal</translation>
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
    <name>HandOverPage</name>
    <message>
        <source>Hand over my drafts</source>
        <translation>Överlåt mina utkast</translation>
    </message>
    <message>
        <source>Who gets to read them?</source>
        <translation>Vem får läsa dem?</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) handed over</source>
        <translation>
            <numerusform>%n anteckning överlåten</numerusform>
            <numerusform>%n anteckningar överlåtna</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read these, on your own devices. When you leave, nobody else will ever find them, unless you hand them over first.</source>
        <translation>Bara du kan läsa de här, på dina egna enheter. När du slutar hittar ingen annan dem någonsin, om du inte överlåter dem först.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) can now be read by: %1.</source>
        <translation>
            <numerusform>%n anteckning kan nu läsas av: %1.</numerusform>
            <numerusform>%n anteckningar kan nu läsas av: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>You have no drafts that only you can read.</source>
        <translation>Du har inga utkast som bara du kan läsa.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Visa anteckningarna</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Dina utkast</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Överlåter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n note(s)</source>
        <translation>
            <numerusform>Överlåt %n anteckning</numerusform>
            <numerusform>Överlåt %n anteckningar</numerusform>
        </translation>
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
    <name>HourRuleCard</name>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
</context>
<context>
    <name>HourRulesPage</name>
    <message>
        <source>How long a lesson is, and how many lessons a week and a year are full hours, by education form and from a day on. Work is reckoned by the rule in force on each day.</source>
        <translation>Hur lång en lektion är och hur många lektioner per vecka och år som är full arbetstid, per utbildningsform och från en viss dag. Arbetet räknas enligt den bestämmelse som gäller varje dag.</translation>
    </message>
    <message>
        <source>No rule has been entered. Until then a lesson is counted as 60 minutes.</source>
        <translation>Inga bestämmelser har förts in. Tills dess räknas en lektion som 60 minuter.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Lägg till en bestämmelse för</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns are</source>
        <translation>Vad kolumnerna är</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Till exempel %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Lämnas bort</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Last import: %1, %2, %n record(s).</source>
        <translation>
            <numerusform>Senaste importen: %1, %2, %n post.</numerusform>
            <numerusform>Senaste importen: %1, %2, %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>A workbook (XLSX), a CSV, or cards of people (vCard). Nothing is written before you have seen what becomes of each row.</source>
        <translation>En arbetsbok (XLSX), en CSV eller personers visitkort (vCard). Inget skrivs innan du har sett vad som händer med varje rad.</translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation>Vad listan innehåller</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Records that are here already</source>
        <translation>Uppgifter som redan finns här</translation>
    </message>
    <message>
        <source>Of the persons whose row does not say it. Without consent nobody is taken in.</source>
        <translation>För de personer vars rad saknar det. Utan samtycke importeras ingen.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Importera %n rad</numerusform>
            <numerusform>Importera %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listor och visitkort</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Spara de avvisade raderna</translation>
    </message>
    <message>
        <source>The import was undone: %1 restored, %2 put into the trash.</source>
        <translation>Importen ångrades: %1 återställda, %2 flyttade till papperskorgen.</translation>
    </message>
    <message>
        <source>Somebody has written these since, so that stays: %1.</source>
        <translation>De här har ändrats sedan dess och får stå kvar: %1.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Vad som händer med raderna</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändras</numerusform>
            <numerusform>%n ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n hoppas över</numerusform>
            <numerusform>%n hoppas över</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>here already: %1</source>
        <translation>finns redan: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>och %n rad till</numerusform>
            <numerusform>och %n rader till</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisade rader</translation>
    </message>
    <message>
        <source>Nothing of these rows is taken. Save them with their reasons, mend them and take that file in again.</source>
        <translation>Inget av de här raderna importeras. Spara dem med orsakerna, rätta dem och importera den filen på nytt.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Spara de avvisade raderna</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
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
    <message>
        <source>How to invite</source>
        <translation>Sätt att bjuda in</translation>
    </message>
    <message>
        <source>Here in the room</source>
        <translation>Här på plats</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Another device of mine</source>
        <translation>Min andra enhet</translation>
    </message>
    <message>
        <source>Send the link by mail or message. Alone it opens nothing: when it has been used, call the person and compare a code with them.</source>
        <translation>Skicka länken med e-post eller som meddelande. Den öppnar inget ensam: när den har använts ringer du personen och jämför en kod.</translation>
    </message>
    <message>
        <source>Show the code to your other device. It becomes yours in every space that you are in.</source>
        <translation>Visa koden för din andra enhet. Den blir din i alla rum som du är med i.</translation>
    </message>
    <message>
        <source>The server does not know of it yet. It works when there has been a connection.</source>
        <translation>Servern känner inte till inbjudan ännu. Den fungerar när det har funnits en anslutning.</translation>
    </message>
    <message>
        <source>When it has been used: compare the code</source>
        <translation>När den har använts: jämför koden</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Öppna inbjudningar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Show the code to the one beside you. It is for one device. It works without a connection too.</source>
        <translation>Visa koden för den som är bredvid dig. Den gäller för en enhet. Den fungerar också utan förbindelse.</translation>
    </message>
    <message>
        <source>The code is good for</source>
        <translation>Koden gäller i</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
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
    <message>
        <source>The joined sentences look right</source>
        <translation>Gå till vad som helst</translation>
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
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Bara jag</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Hela nätverket</translation>
    </message>
    <message>
        <source>Everybody in the network reads it.</source>
        <translation>Alla i nätverket kan läsa.</translation>
    </message>
    <message>
        <source>Only this pilot&apos;s people read it.</source>
        <translation>Bara de som är med i piloten kan läsa.</translation>
    </message>
    <message>
        <source>Only you read it, on your own devices: drafts and thoughts.</source>
        <translation>Bara du kan läsa, på dina egna enheter: utkast och tankar.</translation>
    </message>
    <message>
        <source>Only one education provider&apos;s own people read it.</source>
        <translation>Bara en utbildningsanordnares egna personer kan läsa.</translation>
    </message>
    <message>
        <source>What a provider gives one municipality to read.</source>
        <translation>Det som en utbildningsanordnare låter en kommun läsa.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Är allt som det ska?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Raderade uppgifter</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>Hur länge personer sparas</translation>
    </message>
    <message>
        <source>You only</source>
        <translation>Bara du</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Alla i nätverket</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Medlemmar i %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Personal vid %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Förbered morgondagen</translation>
    </message>
    <message>
        <source>About the network</source>
        <translation>Om nätverket</translation>
    </message>
    <message>
        <source>Written by the guests</source>
        <translation>Skrivet av gästerna</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Anmäld av</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>Gästen</translation>
    </message>
    <message>
        <source>On a memory stick</source>
        <translation>På USB-minne</translation>
    </message>
    <message>
        <source>Workshop in a room</source>
        <translation>Workshop i samma rum</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodbok</translation>
    </message>
    <message>
        <source>Lists as files</source>
        <translation>Listor som filer</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Offentliga sidor</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Utvecklingsobjekt</translation>
    </message>
    <message>
        <source>Tasks and promises</source>
        <translation>Uppgifter och löften</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Rön</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Utbildningsutbud</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Arbetslivets kompetensbehov</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Gränser för distansundervisning</translation>
    </message>
    <message>
        <source>Rounds of coding</source>
        <translation>Kodningsomgångar</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Koder tillsammans</translation>
    </message>
    <message>
        <source>From passages to findings</source>
        <translation>Från ställen till rön</translation>
    </message>
    <message>
        <source>Course trays</source>
        <translation>Kursbrickor</translation>
    </message>
    <message>
        <source>Shared teachers and rooms</source>
        <translation>Gemensamma lärare och rum</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Arbetstidsbestämmelser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asked for: at most %1</source>
        <translation>Kravet är högst %1</translation>
    </message>
    <message>
        <source>Asked for: at least %1</source>
        <translation>Kravet är minst %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Krav: %1</translation>
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
    <name>LibraryPage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alla teman</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>No material in this language or on this theme.</source>
        <translation>Det finns inget material på det här språket eller om det här temat.</translation>
    </message>
    <message>
        <source>No support material yet. Guides, slides and examples that are put here are there for the whole network, without a connection too.</source>
        <translation>Det finns inget stödmaterial ännu. Handböcker, presentationer och exempel som läggs in här finns till hands för hela nätverket, också utan förbindelse.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>Nytt material</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Dess titel</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Lägg till i biblioteket</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Consent given on</source>
        <translation>Samtycke gett den</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hur det gavs</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Samtycke återkallat den</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Listor och visitkort</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Offentliga sidor</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-post</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>The list cannot be read: %1 (%2). Nothing was taken. Mend the file and choose it again.</source>
        <translation>Listan kan inte läsas: %1 (%2). Inget importerades. Rätta filen och välj den på nytt.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>bokstäverna är trasiga</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>filen slutar för tidigt</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>den har inga rader</translation>
    </message>
    <message>
        <source>no heading is known</source>
        <translation>ingen rubrik är bekant</translation>
    </message>
    <message>
        <source>two columns have the same heading</source>
        <translation>två kolumner har samma rubrik</translation>
    </message>
    <message>
        <source>it has more rows, columns or letters than a list may have</source>
        <translation>den har fler rader, kolumner eller tecken än en lista får ha</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>den är skriven på annat sätt än dess form tillåter</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbetsbok (XLSX)</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Visitkort (vCard)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Lägg till som ny</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändras</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>oförändrad</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppas över</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>This device&apos;s keyring</source>
        <translation>Enhetens nyckelring</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa öppnas när du har loggat in på enheten. Du behöver inte skriva något.</translation>
    </message>
    <message>
        <source>This device has no keyring that Kopa can use, so a passphrase is needed.</source>
        <translation>Enheten har ingen nyckelring som Kopa kan använda, så det behövs en lösenfras.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>En lösenfras</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Skyddar också när någon annan använder enheten. Ingen kan ge dig en bortglömd lösenfras.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>Not known: %1</source>
        <translation>Inte känt: %1</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Ny uppföljningsmetod</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n metod</numerusform>
            <numerusform>%n metoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingExamples</name>
    <message>
        <source>Good examples</source>
        <translation>Goda exempel</translation>
    </message>
</context>
<context>
    <name>MappingHead</name>
    <message>
        <source>Layout</source>
        <translation>Uppställning</translation>
    </message>
    <message>
        <source>By education</source>
        <translation>Per utbildning</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Per anordnare</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommun</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alla anordnare</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>New method</source>
        <translation>Ny uppföljningsmetod</translation>
    </message>
    <message>
        <source>Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.</source>
        <translation>Ännu har ingen berättat hur de följer upp kvaliteten. Börja med en kommun: vad den gör, med vilken anordnare, i vilken utbildning.</translation>
    </message>
    <message>
        <source>Nothing is known yet of %1</source>
        <translation>Ännu vet man inget om %1</translation>
    </message>
    <message>
        <source>Nobody has told yet how the quality of this provider is followed up.</source>
        <translation>Ännu har ingen skrivit hur den här anordnarens kvalitet följs upp.</translation>
    </message>
</context>
<context>
    <name>MappingSheet</name>
    <message>
        <source>Nobody has told yet how quality is followed up here.</source>
        <translation>Det är ännu inte känt hur kvaliteten följs upp här.</translation>
    </message>
    <message>
        <source>How it is followed up</source>
        <translation>Hur man följer upp</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Vad som krävs</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>Ett kriterium utan rubrik</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>Ny uppföljningsmetod</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n metod</numerusform>
            <numerusform>%n metoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n kriterium</numerusform>
            <numerusform>%n kriterier</numerusform>
        </translation>
    </message>
    <message>
        <source>A question mark: nobody has told yet. Choose a cell to see more, or to tell.</source>
        <translation>Frågetecken: ännu inte känt. Välj en ruta för att se mer eller fylla på.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inte känt</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark as</source>
        <translation>Markera som</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>Markerat ställe</translation>
    </message>
</context>
<context>
    <name>MaterialFiles</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Tryck för att spara en kopia</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Finns inte på den här enheten: tryck för att hämta den</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” togs bort</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Filen läggs till</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
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
        <source>Languages and themes</source>
        <translation>Språk och teman</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Ta bort ur biblioteket</translation>
    </message>
    <message>
        <source>The material was removed</source>
        <translation>Materialet togs bort</translation>
    </message>
</context>
<context>
    <name>MaterialRows</name>
    <message>
        <source>Material of this event</source>
        <translation>Evenemangets material</translation>
    </message>
    <message numerus="yes">
        <source>%n in the library</source>
        <translation>
            <numerusform>%n i biblioteket</numerusform>
            <numerusform>%n i biblioteket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Det här är inget datum. Skriv så här: %1.</translation>
    </message>
    <message>
        <source>In the pilot %1</source>
        <translation>I piloten %1</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>Om organisationen</translation>
    </message>
    <message>
        <source>The body or the office, for example the municipal board</source>
        <translation>Organet eller tjänsten, till exempel kommunstyrelsen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Its number, or where it is kept</source>
        <translation>Dess nummer eller var det förvaras</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Tomt: gäller tills vidare</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>A method without a name</source>
        <translation>En metod utan namn</translation>
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
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
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
    <name>NeedAbout</name>
    <message>
        <source>Of working life: care, metal, catering</source>
        <translation>Arbetslivets bransch: vård, metall, restaurang</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lägg till en kommun</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
</context>
<context>
    <name>NeedAnswers</name>
    <message>
        <source>An offering without a title</source>
        <translation>En utbildning utan namn</translation>
    </message>
    <message>
        <source>It does not answer this need: %1</source>
        <translation>Tillgodoser inte behovet: %1</translation>
    </message>
    <message>
        <source>It answers this need: %1</source>
        <translation>Tillgodoser behovet: %1</translation>
    </message>
    <message>
        <source>Name an offering that answers it</source>
        <translation>Välj en utbildning som tillgodoser behovet</translation>
    </message>
    <message>
        <source>Is it answered?</source>
        <translation>Tillgodoses behovet?</translation>
    </message>
    <message>
        <source>Of the same area and education form:</source>
        <translation>I samma område och av samma utbildningsform:</translation>
    </message>
    <message>
        <source>Name an offering</source>
        <translation>Välj en utbildning</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Open the note it was said in</source>
        <translation>Öppna anteckningen där det sades</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>New need</source>
        <translation>Nytt kompetensbehov</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Ej tillgodosedda</translation>
    </message>
    <message>
        <source>A need without a title</source>
        <translation>Ett kompetensbehov utan namn</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s) could answer</source>
        <translation>
            <numerusform>%n utbildning kunde tillgodose behovet</numerusform>
            <numerusform>%n utbildningar kunde tillgodose behovet</numerusform>
        </translation>
    </message>
    <message>
        <source>No need fits these filters.</source>
        <translation>Inget kompetensbehov motsvarar filtren.</translation>
    </message>
    <message>
        <source>No needs of working life have been written down yet: who needs which competence, who says so, and when.</source>
        <translation>Arbetslivets kompetensbehov har inte antecknats ännu: vem som behöver vilken kompetens, vem som säger det och när.</translation>
    </message>
    <message>
        <source>Show all needs</source>
        <translation>Visa alla kompetensbehov</translation>
    </message>
    <message>
        <source>Offerings without a need</source>
        <translation>Utbildningar utan antecknat behov</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>En utbildning utan namn</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Tillräckligt lång.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>Minst %n tecken. Några ord som bara betyder något för dig är bra.</numerusform>
            <numerusform>Minst %n tecken. Några ord som bara betyder något för dig är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>De här två är inte lika.</translation>
    </message>
</context>
<context>
    <name>NewSpacePage</name>
    <message>
        <source>A space for %1</source>
        <translation>Ett rum för %1</translation>
    </message>
    <message>
        <source>Notes written in this space are read only by the people chosen here. Others can be let in later, and then they read what is there.</source>
        <translation>Anteckningar i det här rummet läses bara av dem som väljs här. Andra kan släppas in senare, och då läser de det som redan finns där.</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>You are in it always, as its administrator.</source>
        <translation>Du är alltid med, som administratör.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Make the space</source>
        <translation>Gör rummet</translation>
    </message>
    <message>
        <source>The space of %1</source>
        <translation>Rum för %1</translation>
    </message>
</context>
<context>
    <name>NoteBanners</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>This note was moved, and its words go on in another one. What you write here does not get there.</source>
        <translation>Den här anteckningen har flyttats och texten fortsätter i en annan. Det du skriver här kommer inte dit.</translation>
    </message>
    <message>
        <source>This note was moved to where you cannot read it. What you write here does not get there.</source>
        <translation>Den här anteckningen har flyttats dit där du inte kan läsa den. Det du skriver här kommer inte dit.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Öppna den andra</translation>
    </message>
    <message>
        <source>This note is in the trash.</source>
        <translation>Den här anteckningen är i papperskorgen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Någon flyttade anteckningen till papperskorgen medan någon annan skrev i den. Det skrivna behölls.</translation>
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
    <message>
        <source>This note was moved here. Its earlier history is with the one that it was made from.</source>
        <translation>Den här anteckningen har flyttats hit. Dess tidigare historik finns i den som den gjordes av.</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Öppna den tidigare</translation>
    </message>
    <message>
        <source>This note was saved from a damaged file. What you write here is not kept until you go on with what was saved.</source>
        <translation>Den här anteckningen räddades ur en skadad fil. Det du skriver här sparas inte förrän du fortsätter med det räddade.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Visa det räddade</translation>
    </message>
    <message>
        <source>Written by guests: %1</source>
        <translation>Skrivet av gäster: %1</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this note (%1) on this device, so its spelling is not checked.</source>
        <translation>På den här enheten finns ingen ordlista för anteckningens språk (%1), så stavningen kontrolleras inte.</translation>
    </message>
</context>
<context>
    <name>NoteConsents</name>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not asked yet</source>
        <translation>
            <numerusform>%n person har inte tillfrågats</numerusform>
            <numerusform>%n personer har inte tillfrågats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n fil utan allas samtycke</numerusform>
            <numerusform>%n filer utan allas samtycke</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Fråga %1</translation>
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
</context>
<context>
    <name>NoteFileStrip</name>
    <message>
        <source>Files</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>How large new pictures are kept: %1</source>
        <translation>Storlek på nya bilder: %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Spelar in, %1</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppa och behåll</translation>
    </message>
    <message>
        <source>The microphone does not give sound. Nothing is recorded. Check that it is connected and that no other program uses it.</source>
        <translation>Mikrofonen ger inget ljud. Ingenting spelas in. Kontrollera att den är ansluten och att inget annat program använder den.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Lägg inte till</translation>
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
    <name>NoteFolderCard</name>
    <message>
        <source>its letters are broken</source>
        <translation>dess tecken är trasiga</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>den är inte text</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>den är för stor</translation>
    </message>
    <message>
        <source>another file is of the same note</source>
        <translation>en annan fil gäller samma anteckning</translation>
    </message>
    <message>
        <source>its kind is not one of Kopa&apos;s</source>
        <translation>Kopa känner inte till dess slag</translation>
    </message>
    <message>
        <source>its day cannot be read</source>
        <translation>dess dag går inte att läsa</translation>
    </message>
    <message>
        <source>Notes from a folder</source>
        <translation>Anteckningar från en mapp</translation>
    </message>
    <message>
        <source>Markdown and text files become notes, a file a note. Those that Kopa has written are known again.</source>
        <translation>Markdown- och textfiler blir anteckningar, en per fil. De som Kopa har skrivit känns igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were taken in.</source>
        <translation>
            <numerusform>%n anteckning togs in.</numerusform>
            <numerusform>%n anteckningar togs in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>The import was undone. Notes that somebody has changed since stay.</source>
        <translation>Importen ångrades. Anteckningar som någon har ändrat sedan dess blir kvar.</translation>
    </message>
    <message>
        <source>Working on the files</source>
        <translation>Filerna bearbetas</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n ny anteckning</numerusform>
            <numerusform>%n nya anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n likadan som här</numerusform>
            <numerusform>%n likadana som här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken. Mend them or move them away, and choose the folder again; until then nothing is taken.</source>
        <translation>
            <numerusform>%n fil kan inte tas in. Åtgärda den eller flytta bort den och välj mappen igen; dessförinnan tas inget in.</numerusform>
            <numerusform>%n filer kan inte tas in. Åtgärda dem eller flytta bort dem och välj mappen igen; dessförinnan tas inget in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Ta in dem</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Take a photo</source>
        <translation>Ta ett foto</translation>
    </message>
    <message>
        <source>Add a file or a picture</source>
        <translation>Lägg till en fil eller en bild</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppa och behåll</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Spela in ljud</translation>
    </message>
    <message>
        <source>Add files to the note</source>
        <translation>Lägg till filer i anteckningen</translation>
    </message>
</context>
<context>
    <name>NoteMarking</name>
    <message>
        <source>The mark was removed</source>
        <translation>Markeringen togs bort</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markerat</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Använd mallen</translation>
    </message>
    <message>
        <source>Host a workshop here</source>
        <translation>Håll en workshop här</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
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
        <source>Wrap up</source>
        <translation>Runda av besöket</translation>
    </message>
</context>
<context>
    <name>NoteReaders</name>
    <message>
        <source>The note is made anew with the same words, to be read by: %1. The one here goes to the trash: whoever could read it finds it there for 30 days, with its history. Each leads to the other.</source>
        <translation>Anteckningen görs på nytt med samma ord och kan läsas av: %1. Den som finns här flyttas till papperskorgen: den som har kunnat läsa den hittar den där i 30 dagar med sin historik. Den ena leder till den andra.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Vem kan läsa det här: %1. Ändra</translation>
    </message>
    <message>
        <source>Move the note?</source>
        <translation>Flytta anteckningen?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Moved. It can be read by: %1</source>
        <translation>Flyttad. Den kan läsas av: %1</translation>
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
    <message>
        <source>Written by guests: %1</source>
        <translation>Skrivet av gäster: %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäster</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>Nothing alike is known</source>
        <translation>Inget liknande hittades</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Lägg till ”%1” i mina ord</translation>
    </message>
    <message>
        <source>Ignore in this note</source>
        <translation>Ignorera i den här anteckningen</translation>
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
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>OfferingAbout</name>
    <message numerus="yes">
        <source>One plan of %n level(s)</source>
        <translation>
            <numerusform>En plan med %n stadium</numerusform>
            <numerusform>En plan med %n stadier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingDistance</name>
    <message>
        <source>from %1 on</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1 % of the teaching; the limit is %2 %</source>
        <translation>%1 % av undervisningen; gränsen är %2 %</translation>
    </message>
    <message>
        <source>%1 lessons a week; the limit is %2</source>
        <translation>%1 lektioner per vecka; gränsen är %2</translation>
    </message>
    <message>
        <source>Distance teaching</source>
        <translation>Distansundervisning</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>per vecka</translation>
    </message>
    <message>
        <source>Enter the limit that holds</source>
        <translation>Anteckna gränsen som gäller</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Öppna gränsen</translation>
    </message>
</context>
<context>
    <name>OfferingFilters</name>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
</context>
<context>
    <name>OfferingNeeds</name>
    <message>
        <source>Needs of working life</source>
        <translation>Arbetslivets kompetensbehov</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Lägg till ett kompetensbehov</translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>Alla kompetensbehov</translation>
    </message>
</context>
<context>
    <name>OfferingPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>What it costs whom</source>
        <translation>Vad det kostar vem</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) side by side</source>
        <translation>
            <numerusform>%n alternativ</numerusform>
            <numerusform>%n alternativ sida vid sida</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ways to arrange it can be laid side by side: in all, per learner, and what each pays.</source>
        <translation>Olika sätt att ordna utbildningen kan ställas sida vid sida: totalt, per studerande och vad var och en betalar.</translation>
    </message>
    <message>
        <source>Open the scenarios</source>
        <translation>Öppna alternativen</translation>
    </message>
</context>
<context>
    <name>OfferingWhere</name>
    <message>
        <source>Add an organisation</source>
        <translation>Lägg till en organisation</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lägg till en kommun</translation>
    </message>
    <message>
        <source>Add a workplace</source>
        <translation>Lägg till en arbetsplats</translation>
    </message>
    <message>
        <source>When it is given in the house of a unit of basic education.</source>
        <translation>Om utbildningen ges i lokalerna hos en enhet för grundläggande utbildning.</translation>
    </message>
    <message>
        <source>Without any it is open to all.</source>
        <translation>Om inga kommuner väljs är utbildningen öppen för alla.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lägg till ett språk</translation>
    </message>
</context>
<context>
    <name>OfferingWords</name>
    <message>
        <source>Education form</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>How it is offered</source>
        <translation>Hur den erbjuds</translation>
    </message>
    <message>
        <source>Education providers</source>
        <translation>Utbildningsanordnare</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>For learners of</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Early childhood education and care</source>
        <translation>Småbarnspedagogik</translation>
    </message>
    <message>
        <source>Basic education</source>
        <translation>Grundläggande utbildning</translation>
    </message>
    <message>
        <source>General upper secondary education</source>
        <translation>Gymnasieutbildning</translation>
    </message>
    <message>
        <source>Vocational education and training</source>
        <translation>Yrkesutbildning</translation>
    </message>
    <message>
        <source>Liberal adult education</source>
        <translation>Fritt bildningsarbete</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Högskoleutbildning</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>På nätet</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Som flerform</translation>
    </message>
    <message>
        <source>Near the student, with a workplace</source>
        <translation>Nära den studerande, med en arbetsplats</translation>
    </message>
    <message>
        <source>here</source>
        <translation>här</translation>
    </message>
    <message>
        <source>next door</source>
        <translation>i grannskapet</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>bara på nätet</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ingenstans</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>inom gränsen</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>över gränsen</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>motivering saknas</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>kan inte avgöras</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>ingen gräns är känd</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>inte tillgodosett</translation>
    </message>
    <message>
        <source>an answer is planned</source>
        <translation>en utbildning planeras</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>tillgodosett</translation>
    </message>
    <message>
        <source>said to be answered, nobody says by what</source>
        <translation>angett som tillgodosett, men utbildningen saknas</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>behövs inte längre</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>Staten</translation>
    </message>
    <message>
        <source>The learners</source>
        <translation>De studerande</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ännu inte angett</translation>
    </message>
    <message>
        <source>Staff, sellers and others</source>
        <translation>Personal, säljare och övriga</translation>
    </message>
    <message>
        <source>It has no title yet.</source>
        <translation>Namnet saknas ännu.</translation>
    </message>
    <message>
        <source>No education form is chosen.</source>
        <translation>Ingen utbildningsform har valts.</translation>
    </message>
    <message>
        <source>Nobody is said to provide it.</source>
        <translation>Anordnaren saknas.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Slutar innan det börjar.</translation>
    </message>
    <message>
        <source>There are more distance lessons than lessons.</source>
        <translation>Det finns fler distanslektioner än lektioner.</translation>
    </message>
    <message>
        <source>No area is named: choose a pilot or municipalities.</source>
        <translation>Inget område har angetts: välj en pilot eller kommuner.</translation>
    </message>
    <message>
        <source>The field of working life is not said.</source>
        <translation>Arbetslivets bransch saknas.</translation>
    </message>
    <message>
        <source>The source is not said.</source>
        <translation>Källan saknas.</translation>
    </message>
    <message>
        <source>It is not said when this was stated.</source>
        <translation>Dagen då detta konstaterades saknas.</translation>
    </message>
    <message>
        <source>The kind is not chosen.</source>
        <translation>Slaget har inte valts.</translation>
    </message>
    <message>
        <source>The limit itself is missing.</source>
        <translation>Själva gränsen saknas.</translation>
    </message>
    <message>
        <source>What the limit says is not written down.</source>
        <translation>Gränsens ordalydelse saknas.</translation>
    </message>
    <message>
        <source>The sum is missing.</source>
        <translation>Beloppet saknas.</translation>
    </message>
    <message>
        <source>Nobody is said to pay.</source>
        <translation>Betalaren saknas.</translation>
    </message>
    <message>
        <source>Nobody is said to receive it.</source>
        <translation>Mottagaren saknas.</translation>
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
        <source>at most %1 % of the teaching</source>
        <translation>högst %1 % av undervisningen</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>högst %1 lektioner per vecka</translation>
    </message>
</context>
<context>
    <name>OfferingsPage</name>
    <message>
        <source>New offering</source>
        <translation>Ny utbildning</translation>
    </message>
    <message>
        <source>Search in offerings</source>
        <translation>Sök i utbildningsutbudet</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Arbetslivets kompetensbehov</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Gränser för distansundervisning</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>En utbildning utan namn</translation>
    </message>
    <message>
        <source>No offering fits these words and filters.</source>
        <translation>Ingen utbildning motsvarar sökningen och filtren.</translation>
    </message>
    <message>
        <source>Nothing is offered yet. An offering is tied to no building: it can be in a place, online, both, or near the student.</source>
        <translation>Inget utbildningsutbud har antecknats ännu. En utbildning är inte bunden till en byggnad: den kan ges på plats, på nätet, både och, eller nära den studerande.</translation>
    </message>
    <message>
        <source>Show all offerings</source>
        <translation>Visa alla utbildningar</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Authorised on</source>
        <translation>Bemyndigad</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Bemyndigad av</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Bemyndigande</translation>
    </message>
    <message>
        <source>Authorisation valid until</source>
        <translation>Bemyndigandet gäller till</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkännande</translation>
    </message>
    <message>
        <source>Approval valid until</source>
        <translation>Godkännandet gäller till</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Deltagaravgift</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Fördelningsgrund</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Överenskommet</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Utan moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Studerande</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fast andel</translation>
    </message>
    <message>
        <source>Statement of</source>
        <translation>Specifikationens datum</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Förfallodag</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalningsdag</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterat</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Senaste påminnelse</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referensnummer</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bankkod (BIC)</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betalningstid i dagar</translation>
    </message>
    <message>
        <source>Fee of a year</source>
        <translation>Årets deltagaravgift</translation>
    </message>
    <message>
        <source>Member&apos;s part of a fee</source>
        <translation>Medlemmens andel av avgiften</translation>
    </message>
    <message>
        <source>Rate of the fee</source>
        <translation>Avgiftens storlek</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Betalningsmottagare</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Jämnt</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Egna vikter</translation>
    </message>
    <message>
        <source>Fixed parts</source>
        <translation>Fasta andelar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>ännu inte i kraft</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>No statement was made. Agree on the division first.</source>
        <translation>Ingen specifikation skapades. Kom först överens om fördelningen.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF skapas med LibreOffice, som inte finns på den här enheten. Skapa ett dokument i stället.</translation>
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
    <name>OutboxFileRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
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
    <message>
        <source>Everything is safe on the server.</source>
        <translation>Allt är tryggt på servern.</translation>
    </message>
    <message>
        <source>%1 will be sent soon.</source>
        <translation>%1 skickas snart.</translation>
    </message>
    <message>
        <source>No connection. %1 saved on this device will be sent when there is one.</source>
        <translation>Ingen förbindelse. %1 på den här enheten skickas när det finns en.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1)</source>
        <translation>
            <numerusform>%n bilaga (%1)</numerusform>
            <numerusform>%n bilagor (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are on their way</source>
        <translation>Bilagorna är på väg</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Large files also where the line costs by the byte</source>
        <translation>Stora bilagor också när datatrafiken kostar</translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s), %1, wait for a line that does not cost by the byte. Notes and small pictures go at once.</source>
        <translation>
            <numerusform>%n stor bilaga, %1, väntar på en förbindelse där datatrafiken inte kostar. Anteckningar och miniatyrer skickas genast.</numerusform>
            <numerusform>%n stora bilagor, %1, väntar på en förbindelse där datatrafiken inte kostar. Anteckningar och miniatyrer skickas genast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the large ones now</source>
        <translation>Skicka de stora nu</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>bara här</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Bilagor på väg</translation>
    </message>
    <message>
        <source>Everything is safe on the server since %1. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Allt är tryggt på servern sedan %1. Nya anteckningar och bilagor finns här tills servern har bekräftat dem.</translation>
    </message>
    <message>
        <source>Nothing is waiting. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Ingenting väntar. Nya anteckningar och bilagor finns här tills servern har bekräftat dem.</translation>
    </message>
    <message>
        <source>Files sent this week</source>
        <translation>Bilagor som skickats under veckan</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Öppna nätverkets sida</translation>
    </message>
    <message>
        <source>Go on in this network</source>
        <translation>Fortsätt i det här nätverket</translation>
    </message>
    <message>
        <source>This network opens the connection to the server on the way. What you write stays sealed.</source>
        <translation>Det här nätverket öppnar förbindelsen till servern på vägen. Det du skriver förblir förseglat.</translation>
    </message>
</context>
<context>
    <name>OutboxWays</name>
    <message>
        <source>Being written …</source>
        <translation>Sparas …</translation>
    </message>
    <message>
        <source>Being taken in …</source>
        <translation>Läses in …</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>Det lyckades inte</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Filen är sparad</translation>
    </message>
    <message>
        <source>The file is taken in</source>
        <translation>Filen är inläst</translation>
    </message>
    <message>
        <source>When there is no connection: take along what waits, or take in what others wrote</source>
        <translation>När det inte finns någon förbindelse: ta med det som väntar, eller läs in det som andra skrev</translation>
    </message>
    <message>
        <source>Phones and computers of one room meet without the internet</source>
        <translation>Telefoner och datorer i samma rum möts utan internet</translation>
    </message>
</context>
<context>
    <name>OwnAssessment</name>
    <message>
        <source>I have a conflict of interest and give no scores</source>
        <translation>Jag är jävig och ger inga poäng</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Vad det gäller, med några ord</translation>
    </message>
    <message>
        <source>1 is weak, 5 is excellent.</source>
        <translation>1 är svagt, 5 är utmärkt.</translation>
    </message>
    <message>
        <source>Give it anew</source>
        <translation>Ge den på nytt</translation>
    </message>
    <message>
        <source>Give my assessment</source>
        <translation>Ge min bedömning</translation>
    </message>
    <message>
        <source>Who reads your assessment is chosen once. Applicants are often in the network: reviewers can have a space of their own.</source>
        <translation>Vem som läser din bedömning väljs en gång. De sökande finns ofta i nätverket: bedömarna kan ha ett eget rum.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Vem kan läsa det här: %1. Ändra</translation>
    </message>
    <message>
        <source>Who can read your assessment?</source>
        <translation>Vem kan läsa din bedömning?</translation>
    </message>
</context>
<context>
    <name>OwnCopies</name>
    <message>
        <source>The backup is in %1. Keep it apart from this device.</source>
        <translation>Säkerhetskopian finns i %1. Förvara den på ett annat ställe än den här enheten.</translation>
    </message>
    <message>
        <source>Everything that you can read is in %1 (notes: %2, other entries: %3). These files are not sealed.</source>
        <translation>Allt som du kan läsa finns i %1 (anteckningar: %2, övriga uppgifter: %3). Filerna är inte krypterade.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Spara säkerhetskopian</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Säkerhetskopia av Kopa</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Var filerna ska sparas</translation>
    </message>
    <message>
        <source>Copies of your notes</source>
        <translation>Kopior av dina anteckningar</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>Kopian görs …</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Säkerhetskopiera till en fil</translation>
    </message>
    <message>
        <source>Everything on this device in one sealed file, for a memory stick, for example. Only a passphrase that you choose for it opens it.</source>
        <translation>Allt på den här enheten i en enda krypterad fil, till exempel för ett USB-minne. Den öppnas bara med en lösenfras som du väljer för den.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup. Without it nobody can open the file, and nobody can tell it to you if you forget it.</source>
        <translation>Välj en lösenfras för säkerhetskopian. Utan den kan ingen öppna filen, och ingen kan ge dig en bortglömd lösenfras.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Take your notes out of Kopa</source>
        <translation>Ta ut dina anteckningar ur Kopa</translation>
    </message>
    <message>
        <source>As ordinary files that other programs open. They are not sealed.</source>
        <translation>Som vanliga filer som andra program kan öppna. De är inte krypterade.</translation>
    </message>
    <message>
        <source>Kopa writes all that you can read into ordinary files, without a seal. Whoever gets the files reads everything, also what others in your network have written. Put them only where nobody else can read them, and delete them when you no longer need them.</source>
        <translation>Kopa skriver allt som du kan läsa till vanliga filer, utan kryptering. Den som får tag i filerna kan läsa allt, även det som andra i ditt nätverk har skrivit. Spara dem bara där ingen annan kan läsa dem, och ta bort dem när du inte längre behöver dem.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Välj mappen</translation>
    </message>
</context>
<context>
    <name>OwnWordsSheet</name>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message>
        <source>Names and terms that are right although no dictionary has them. They come along to your other devices.</source>
        <translation>Namn och termer som är rätt fast de inte finns i någon ordlista. De följer med till dina andra enheter.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ett ord till</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>No words yet. They come here from the menu of a marked word.</source>
        <translation>Inga ord ännu. De kommer hit från menyn för ett märkt ord.</translation>
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
    <name>PairingPage</name>
    <message>
        <source>Compare the code</source>
        <translation>Jämför koden</translation>
    </message>
    <message>
        <source>Call the person you invited, on a number that you know is theirs. Both read the code on the screen aloud. If it is the same, nobody stands between you.</source>
        <translation>Ring den du har bjudit in, till ett nummer som du vet är personens eget. Läs båda koden på skärmen högt. Är den lika står ingen mellan er.</translation>
    </message>
    <message>
        <source>The code comes when both devices have been in contact with the server. This takes a moment.</source>
        <translation>Koden kommer när båda enheterna har haft kontakt med servern. Det tar en stund.</translation>
    </message>
    <message>
        <source>The same: let in</source>
        <translation>Lika: släpp in</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Släpp inte in</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Inte lika</translation>
    </message>
    <message>
        <source>“Not the same” keeps the device out. Nothing has been given to it. Then send a new link.</source>
        <translation>”Inte lika” håller enheten utanför. Inget har getts till den. Skicka sedan en ny länk.</translation>
    </message>
    <message>
        <source>Nobody waits. When somebody has used a link that you sent, their code comes here.</source>
        <translation>Ingen väntar. När någon har använt en länk som du skickat kommer koden hit.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synka nu</translation>
    </message>
</context>
<context>
    <name>PassageMargin</name>
    <message>
        <source>Marked passage</source>
        <translation>Markerat ställe</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>Marked words that are gone</source>
        <translation>Markerade ord som har tagits bort</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markerat</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>De här orden har tagits bort ur anteckningen.</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>Marked passage</source>
        <translation>Markerat ställe</translation>
    </message>
    <message>
        <source>These words were deleted from the note. What was said of them is kept here.</source>
        <translation>De här orden har tagits bort ur anteckningen. Det som har sagts om dem finns kvar här.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Nobody has been asked for consent in this note yet.</source>
        <translation>Ingen har ännu tillfrågats om samtycke i den här anteckningen.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Be om samtycke</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>Citatet</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>Gör ett fynd</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Ta bort markeringen</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>No consent to quotes</source>
        <translation>Inget samtycke till citat</translation>
    </message>
    <message>
        <source>Waits for the person&apos;s word</source>
        <translation>Väntar på personens svar</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>Får citeras</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation>Får inte citeras</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycket återkallat</translation>
    </message>
    <message>
        <source>Words changed since approval</source>
        <translation>Orden har ändrats efter godkännandet</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citat</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>foton</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ljud</translation>
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
        <translation>Dölj det som skrivs</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivs</translation>
    </message>
</context>
<context>
    <name>PayeePage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Stands on every statement of a fee. Without an account number a statement says that it follows separately.</source>
        <translation>De här uppgifterna står på varje avgiftsspecifikation. Utan kontonummer står det att betalningsuppgifterna skickas separat.</translation>
    </message>
    <message>
        <source>The check digits of this account number are not right. It was not kept.</source>
        <translation>Kontonumrets kontrollsiffror stämmer inte. Numret sparades inte.</translation>
    </message>
    <message>
        <source>From the day of a statement; 14 where nothing stands here.</source>
        <translation>Räknat från specifikationens dag; 14 om fältet är tomt.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Everybody here reads what is written in the network. Administrators let people in and out.</source>
        <translation>Alla här läser det som skrivs i nätverket. Administratörerna släpper in och tar bort.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait to be let in. Call the person and compare the code.</source>
        <translation>
            <numerusform>%n enhet väntar på att bli insläppt. Ring personen och jämför koden.</numerusform>
            <numerusform>%n enheter väntar på att bli insläppta. Ring personerna och jämför koden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Jämför koden</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ta en titt</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Inte med längre</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Senast sedd %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Nobody is here yet. Invite the first one.</source>
        <translation>Här är ingen ännu. Bjud in den första.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Which notes are read by whom: the whole network, one pilot&apos;s people, or only you.</source>
        <translation>Vem som läser vilka anteckningar: hela nätverket, de som är med i en pilot, eller bara du.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Är allt som det ska?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n sak att titta på</numerusform>
            <numerusform>%n saker att titta på</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is amiss.</source>
        <translation>Allt är som det ska.</translation>
    </message>
    <message>
        <source>The server confirmed this list %1.</source>
        <translation>Servern bekräftade den här listan %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours take effect when there is a connection.</source>
        <translation>
            <numerusform>%n ändring som du har gjort börjar gälla när det finns en anslutning.</numerusform>
            <numerusform>%n ändringar som du har gjort börjar gälla när det finns en anslutning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Take %1 out?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>All devices of %1 stop getting anything new at their next contact. What is already on them stays there, as locked as it was. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>Ingen enhet hos %1 får något nytt efter nästa kontakt. Det som redan finns på dem blir kvar, lika låst som förut. Nätverkets nycklar byts, så senare anteckningar går inte att läsa med de gamla.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What this person may do</source>
        <translation>Vad personen får göra</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Make somebody else an administrator first.</source>
        <translation>Någon måste sköta nätverket. Gör först någon annan till administratör.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Printed recovery code</source>
        <translation>Utskriven återställningskod</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>En enhet</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Senast sedd %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Den här enheten</translation>
    </message>
    <message>
        <source>Add a device of mine</source>
        <translation>Lägg till en egen enhet</translation>
    </message>
    <message>
        <source>To leave the network, hand it over first: make somebody else an administrator.</source>
        <translation>Innan du kan lämna nätverket behöver du lämna över det: gör någon annan till administratör.</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>Välj vem som tar över</translation>
    </message>
    <message>
        <source>Leave the network</source>
        <translation>Lämna nätverket</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Ta bort personen</translation>
    </message>
    <message>
        <source>What they wrote for others stays, under their name. Their own drafts only they can read: nobody else ever gets them, so ask for those that the work needs first. What they looked after in the network and in pilots ends; the other administrators go on.</source>
        <translation>Det personen har skrivit för andra blir kvar under personens namn. Egna utkast kan bara personen själv läsa: ingen annan får dem någonsin, så be först om dem som arbetet behöver. Personens uppdrag i nätverket och piloterna upphör; de andra administratörerna fortsätter.</translation>
    </message>
    <message>
        <source>Leave?</source>
        <translation>Lämna?</translation>
    </message>
    <message>
        <source>Your devices stop getting anything new. What is on them stays there, as locked as it was. Notes that only you can read stay on your devices; hand over those that others need first.</source>
        <translation>Dina enheter slutar få något nytt. Det som finns på dem blir kvar, lika låst som förut. Anteckningar som bara du kan läsa stannar på dina enheter; överlåt först dem som andra behöver.</translation>
    </message>
    <message>
        <source>Hand over my drafts</source>
        <translation>Överlåt mina utkast</translation>
    </message>
    <message>
        <source>When somebody leaves: %1</source>
        <translation>När någon slutar: %1</translation>
    </message>
    <message>
        <source>Leave this space</source>
        <translation>Lämna det här rummet</translation>
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
    <name>PilotContacts</name>
    <message>
        <source>Contact persons</source>
        <translation>Kontaktpersoner</translation>
    </message>
</context>
<context>
    <name>PilotLinks</name>
    <message>
        <source>Findings of this pilot</source>
        <translation>Pilotens rön</translation>
    </message>
    <message>
        <source>Obstacles, solutions and models from this area</source>
        <translation>Hinder, lösningar och modeller från området</translation>
    </message>
    <message>
        <source>Applications of this pilot</source>
        <translation>Den här pilotens ansökningar</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n ansökan</numerusform>
            <numerusform>%n ansökningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal access</source>
        <translation>Likvärdig tillgång</translation>
    </message>
    <message>
        <source>Which education is here, next door, only online or nowhere.</source>
        <translation>Vilken utbildning som finns här, i grannskapet, bara på nätet eller ingenstans.</translation>
    </message>
    <message>
        <source>Figures and start package</source>
        <translation>Siffror och startpaket</translation>
    </message>
    <message>
        <source>Age classes, growth and shrinking beside the network and the country.</source>
        <translation>Åldersklasser, tillväxt och minskning vid sidan av nätverket och hela landet.</translation>
    </message>
</context>
<context>
    <name>PilotLog</name>
    <message>
        <source>Changes of lead and responsible person</source>
        <translation>Ändringar av ansvarsorganisation och ansvarig person</translation>
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
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Complete: every organisation is authorised and has approved.</source>
        <translation>Klart: alla organisationer har bemyndigande och godkännande.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n handling saknas</numerusform>
            <numerusform>%n handlingar saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>authorised and approved</source>
        <translation>bemyndigande och godkännande i ordning</translation>
    </message>
    <message>
        <source>%1 of %2 organisations are authorised and have approved.</source>
        <translation>%1 av %2 organisationer har bemyndigande och godkännande.</translation>
    </message>
    <message>
        <source>The lead organisation is missing.</source>
        <translation>Ansvarsorganisationen saknas.</translation>
    </message>
    <message>
        <source>A responsible person is missing.</source>
        <translation>En ansvarig person saknas.</translation>
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
        <source>In euro, for example %1</source>
        <translation>I euro, till exempel %1</translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>Det här är inget belopp. Skriv det så här: %1.</translation>
    </message>
    <message>
        <source>This pilot&apos;s own space</source>
        <translation>Pilotens eget rum</translation>
    </message>
    <message>
        <source>Make a space for this pilot</source>
        <translation>Gör ett eget rum för piloten</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that only this pilot&apos;s people read.</source>
        <translation>Anteckningar som bara de som är med i piloten läser.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Deltagaravgift</translation>
    </message>
    <message>
        <source>How it is divided, and what is paid</source>
        <translation>Hur den fördelas och vad som är betalt</translation>
    </message>
</context>
<context>
    <name>PilotResponsible</name>
    <message>
        <source>One of the contact persons; there is none yet.</source>
        <translation>En av kontaktpersonerna; det finns ingen än.</translation>
    </message>
</context>
<context>
    <name>PilotTargets</name>
    <message>
        <source>New target</source>
        <translation>Nytt utvecklingsobjekt</translation>
    </message>
    <message>
        <source>What does this area want to change? A target has a baseline, an aim and a day.</source>
        <translation>Vad vill området förändra? Ett utvecklingsobjekt har ett utgångsläge, ett mål och en dag.</translation>
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
    <name>PreparePage</name>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Förbered morgondagen</translation>
    </message>
    <message>
        <source>Ready offline, %1</source>
        <translation>Klart utan förbindelse, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n anteckning</numerusform>
            <numerusform>%n anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, contacts, templates and files are on this device. You need no connection for them.</source>
        <translation>Anteckningar, kontaktpersoner, mallar och bilagor finns på den här enheten. Du behöver ingen förbindelse för dem.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Välj på nytt</translation>
    </message>
    <message>
        <source>Fetching file %1 of %2</source>
        <translation>Hämtar bilaga %1 av %2</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Hämtar det som är nytt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>You can go on working. What has come stays, also if you cancel.</source>
        <translation>Du kan arbeta vidare. Det som har kommit stannar kvar, också om du avbryter.</translation>
    </message>
    <message>
        <source>Sync is paused, so nothing is fetched. Resume it in the outbox first.</source>
        <translation>Synkroniseringen är pausad, så ingenting hämtas. Återuppta den först i utkorgen.</translation>
    </message>
    <message>
        <source>No server has been set: everything there is lies on this device already.</source>
        <translation>Ingen server är inställd: allt som finns är redan på den här enheten.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here.</source>
        <translation>%1 av %2 bilagor är här.</translation>
    </message>
    <message>
        <source>The others have not been sent by those who added them.</source>
        <translation>De övriga har inte skickats av dem som lade till dem.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Öppna utkorgen</translation>
    </message>
    <message>
        <source>Where do you go tomorrow? Everything about these pilots is fetched while there is a good connection.</source>
        <translation>Vart ska du i morgon? Allt om de här piloterna hämtas medan förbindelsen är bra.</translation>
    </message>
    <message>
        <source>Fetch everything now</source>
        <translation>Hämta allt nu</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n anmäld</numerusform>
            <numerusform>%n anmälda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 av %2 platser upptagna</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n i kö</numerusform>
            <numerusform>%n i kö</numerusform>
        </translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nytt evenemang</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>What pilots had</source>
        <translation>Vad piloter fått</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Hela nätverket</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>behöver ses över</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>Inget har hållits ännu.</translation>
    </message>
    <message>
        <source>Nothing is planned. Seminars are for the whole network, workshops for the pilots whose own they are.</source>
        <translation>Inget är planerat. Seminarierna är för hela nätverket, workshopparna för de piloter vars egna de är.</translation>
    </message>
    <message>
        <source>held or not?</source>
        <translation>hölls det?</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Address for joining online</source>
        <translation>Adress för deltagande på distans</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Anmälan senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whose experts guide</source>
        <translation>Vems sakkunniga ger handledning</translation>
    </message>
    <message>
        <source>Expert&apos;s organisation or title</source>
        <translation>Den sakkunnigas organisation eller titel</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Workshoppens anteckning</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalenderpost</translation>
    </message>
    <message>
        <source>Invitation in Finnish</source>
        <translation>Inbjudan på finska</translation>
    </message>
    <message>
        <source>Invitation in Swedish</source>
        <translation>Inbjudan på svenska</translation>
    </message>
    <message>
        <source>Invitation in English</source>
        <translation>Inbjudan på engelska</translation>
    </message>
    <message>
        <source>Agenda in Finnish</source>
        <translation>Program på finska</translation>
    </message>
    <message>
        <source>Agenda in Swedish</source>
        <translation>Program på svenska</translation>
    </message>
    <message>
        <source>Agenda in English</source>
        <translation>Program på engelska</translation>
    </message>
    <message>
        <source>Diet and access</source>
        <translation>Kost och tillgänglighet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Kom utan anmälan</translation>
    </message>
    <message>
        <source>Support material</source>
        <translation>Stödmaterial</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicerad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Vad som gavs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>What a pilot was given</source>
        <translation>Det som en pilot har fått</translation>
    </message>
    <message>
        <source>National seminar</source>
        <translation>Nationellt seminarium</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Handledning</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Inspelning</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Start package</source>
        <translation>Startpaket</translation>
    </message>
    <message>
        <source>Support of the network</source>
        <translation>Nätverkets stöd</translation>
    </message>
    <message>
        <source>Own experts</source>
        <translation>Egna sakkunniga</translation>
    </message>
    <message>
        <source>Outside experts</source>
        <translation>Utomstående sakkunniga</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Spring seminar</source>
        <translation>Vårseminarium</translation>
    </message>
    <message>
        <source>Autumn seminar</source>
        <translation>Höstseminarium</translation>
    </message>
    <message>
        <source>Own workshops</source>
        <translation>Egna workshoppar</translation>
    </message>
    <message>
        <source>National seminars of the network twice a year, in spring and autumn</source>
        <translation>Nätverkets nationella seminarier två gånger om året, på våren och hösten</translation>
    </message>
    <message>
        <source>The area&apos;s own workshops twice a year; events and themes are agreed with each area</source>
        <translation>Områdets egna workshoppar två gånger om året; evenemang och teman avtalas med varje område</translation>
    </message>
    <message>
        <source>Guidance for the area&apos;s development work by outside and own experts</source>
        <translation>Handledning för områdets utvecklingsarbete av utomstående och egna sakkunniga</translation>
    </message>
    <message>
        <source>A start package with statistics on the pilot area</source>
        <translation>Ett startpaket med statistik om pilotområdet</translation>
    </message>
    <message>
        <source>Electronic and written support material</source>
        <translation>Elektroniskt och skriftligt stödmaterial</translation>
    </message>
    <message>
        <source>The network&apos;s support and learning from others</source>
        <translation>Nätverkets stöd och att lära sig av andra</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planerat</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>inte planerat ännu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>uteblev</translation>
    </message>
    <message>
        <source>takes no part this year</source>
        <translation>deltar inte detta år</translation>
    </message>
    <message>
        <source>Nobody has said when it begins.</source>
        <translation>Starttiden har inte angetts ännu.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the times.</source>
        <translation>Det slutar innan det börjar. Rätta den ena tiden.</translation>
    </message>
    <message>
        <source>Registration is open after it has begun.</source>
        <translation>Anmälan är öppen efter att det har börjat.</translation>
    </message>
    <message>
        <source>A workshop is a pilot&apos;s own. Without a pilot it counts for nobody.</source>
        <translation>En workshop är en pilots egen. Utan pilot räknas den inte för någon.</translation>
    </message>
    <message>
        <source>The event is cancelled: nobody can be registered for it. Nothing was saved.</source>
        <translation>Evenemanget är inställt, så ingen kan anmälas. Inget sparades.</translation>
    </message>
    <message>
        <source>Write a name first. Nothing was saved.</source>
        <translation>Skriv först ett namn. Inget sparades.</translation>
    </message>
    <message>
        <source>Name of the event in Finnish</source>
        <translation>Evenemangets namn på finska</translation>
    </message>
    <message>
        <source>Name of the event in Swedish</source>
        <translation>Evenemangets namn på svenska</translation>
    </message>
    <message>
        <source>Name of the event in English</source>
        <translation>Evenemangets namn på engelska</translation>
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
    <name>ProofSheet</name>
    <message>
        <source>Present passphrase</source>
        <translation>Nuvarande lösenfras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>So that only you can do this.</source>
        <translation>Så att bara du kan göra det här.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QdaCard</name>
    <message>
        <source>Other programs of analysis</source>
        <translation>Andra analysprogram</translation>
    </message>
    <message>
        <source>Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard. The file is not encrypted.</source>
        <translation>Anteckningar, markerade ställen och koder för ATLAS.ti, MAXQDA, NVivo och andra enligt standarden REFI-QDA. Filen krypteras inte.</translation>
    </message>
    <message>
        <source>Everything is in the file.</source>
        <translation>Allt finns i filen.</translation>
    </message>
    <message>
        <source>The file was taken in.</source>
        <translation>Filen togs in.</translation>
    </message>
    <message>
        <source>Working on the file</source>
        <translation>Filen bearbetas</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Ta in en fil</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Spara för ett annat program</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Notes, passages and codes</source>
        <translation>Anteckningar, ställen och koder</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Bara koderna</translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n ny kod</numerusform>
            <numerusform>%n nya koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) changed</source>
        <translation>
            <numerusform>%n ändrad kod</numerusform>
            <numerusform>%n ändrade koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n ny anteckning</numerusform>
            <numerusform>%n nya anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passage(s)</source>
        <translation>
            <numerusform>%n nytt markerat ställe</numerusform>
            <numerusform>%n nya markerade ställen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with more codes</source>
        <translation>
            <numerusform>%n ställe med fler koder</numerusform>
            <numerusform>%n ställen med fler koder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n samma som här</numerusform>
            <numerusform>%n samma som här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made here are not in the file; they stay.</source>
        <translation>
            <numerusform>%n kodning som gjorts här saknas i filen; den blir kvar.</numerusform>
            <numerusform>%n kodningar som gjorts här saknas i filen; de blir kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that Kopa does not read, such as pictures and links, are left out.</source>
        <translation>
            <numerusform>%n del som Kopa inte läser, till exempel bilder och länkar, utelämnas.</numerusform>
            <numerusform>%n delar som Kopa inte läser, till exempel bilder och länkar, utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken:</source>
        <translation>
            <numerusform>%n kan inte tas in:</numerusform>
            <numerusform>%n kan inte tas in:</numerusform>
        </translation>
    </message>
    <message>
        <source>lies outside the text</source>
        <translation>ligger utanför texten</translation>
    </message>
    <message>
        <source>its code is not in the file</source>
        <translation>koden finns inte i filen</translation>
    </message>
    <message>
        <source>its words have been changed here</source>
        <translation>orden har ändrats här</translation>
    </message>
    <message>
        <source>is in the trash here</source>
        <translation>ligger i papperskorgen här</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Ingenting togs in.</translation>
    </message>
    <message>
        <source>This file is of a version of the standard that Kopa does not read.</source>
        <translation>Filen följer en version av standarden som Kopa inte läser.</translation>
    </message>
    <message>
        <source>Two things in this file have the same identity: %1.</source>
        <translation>Två saker i filen har samma identitet: %1.</translation>
    </message>
    <message>
        <source>A text that the file names is not in it: %1.</source>
        <translation>Filen hänvisar till en text som inte finns i den: %1.</translation>
    </message>
    <message>
        <source>This file names texts outside itself. Export it anew with all texts inside.</source>
        <translation>Filen hänvisar till texter utanför sig själv. Exportera den på nytt med alla texter i.</translation>
    </message>
    <message>
        <source>Letters of a text are broken: %1.</source>
        <translation>Bokstäverna i en text är trasiga: %1.</translation>
    </message>
    <message>
        <source>This file is larger than Kopa takes. Export it in parts.</source>
        <translation>Filen är större än Kopa tar emot. Exportera den i delar.</translation>
    </message>
    <message>
        <source>This is no whole file of the REFI-QDA standard. Export it anew.</source>
        <translation>Det här är ingen hel fil enligt standarden REFI-QDA. Exportera den på nytt.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>The import was undone. What somebody has changed since stays.</source>
        <translation>Importen ångrades. Det som någon har ändrat sedan dess blir kvar.</translation>
    </message>
</context>
<context>
    <name>QualityAnswer</name>
    <message>
        <source>The provider itself</source>
        <translation>Anordnaren själv</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>This is no figure of the criterion&apos;s scale.</source>
        <translation>Siffran hör inte till kriteriets skala.</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Antal studerande</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Skriv ett heltal.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Does not reach what is asked for: %1</source>
        <translation>Når inte kravet: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Filer: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Lägg till en fil</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>QualityComparePage</name>
    <message>
        <source>Nothing to compare yet. Figures come from the quality reports that this device may read.</source>
        <translation>Inget att jämföra ännu. Siffrorna kommer från de kvalitetsrapporter som den här enheten får läsa.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Utbildningsslag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>From the quality reports that this device may read. A line under a period says that the definition changed there: figures before and after it are not to be compared.</source>
        <translation>Från de kvalitetsrapporter som den här enheten får läsa. Ett streck mellan perioderna säger att definitionen ändrades där: siffrorna före och efter ska inte jämföras.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppet</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned for</source>
        <translation>
            <numerusform>%n planeras</numerusform>
            <numerusform>%n planeras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n besvarat</numerusform>
            <numerusform>%n besvarade</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs of working life in the same municipalities</source>
        <translation>Arbetslivets behov i samma kommuner</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n att avgöra</numerusform>
            <numerusform>%n att avgöra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n föreslaget</numerusform>
            <numerusform>%n föreslagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n i konflikt</numerusform>
            <numerusform>%n i konflikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPartAnswer</name>
    <message>
        <source>the same for all municipalities</source>
        <translation>samma för alla kommuner</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n studerande</numerusform>
            <numerusform>%n studerande</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Tryck för att spara en kopia</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Inte på den här enheten: tryck för att hämta</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Ska åtgärdas</translation>
    </message>
</context>
<context>
    <name>QualityPartPage</name>
    <message>
        <source>sent %1</source>
        <translation>skickad %1</translation>
    </message>
    <message>
        <source>corrected, sending %1</source>
        <translation>rättad, sändning %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>Rapporten finns inte på den här enheten.</translation>
    </message>
</context>
<context>
    <name>QualityReplies</name>
    <message>
        <source>Questions and replies</source>
        <translation>Frågor och svar</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Ingen har frågat något.</translation>
    </message>
    <message>
        <source>Ask the provider about an answer below, or about the whole report.</source>
        <translation>Fråga anordnaren om ett svar nedan eller om hela rapporten.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Reply to the whole</source>
        <translation>Svara på helheten</translation>
    </message>
    <message>
        <source>Ask about the whole</source>
        <translation>Fråga om helheten</translation>
    </message>
    <message>
        <source>It is well</source>
        <translation>Det är bra</translation>
    </message>
</context>
<context>
    <name>QualityReportAbout</name>
    <message>
        <source>What the report is about</source>
        <translation>Vad rapporten handlar om</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Lägg till en kommun</translation>
    </message>
</context>
<context>
    <name>QualityReportBegin</name>
    <message>
        <source>Provider</source>
        <translation>Anordnare</translation>
    </message>
    <message>
        <source>New report for %1</source>
        <translation>Ny rapport för %1</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Hela året</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Påbörja rapporten</translation>
    </message>
</context>
<context>
    <name>QualityReportHead</name>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are open</source>
        <translation>
            <numerusform>%n svar är öppet</numerusform>
            <numerusform>%n svar är öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>every answer is there</source>
        <translation>alla svar finns</translation>
    </message>
    <message numerus="yes">
        <source>Sending %1 is on its way to %n municipalities. Each gets its own part only.</source>
        <translation>
            <numerusform>Sändning %1 är på väg till %n kommun. Den får bara sin egen del.</numerusform>
            <numerusform>Sändning %1 är på väg till %n kommuner. Var och en får bara sin egen del.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some municipalities share no space with the provider yet, so their part waits. Make the space, and send again.</source>
        <translation>Några kommuner har inget gemensamt rum med anordnaren än, så deras del väntar. Skapa rummet och skicka igen.</translation>
    </message>
    <message>
        <source>Make a space with %1</source>
        <translation>Skapa ett rum med %1</translation>
    </message>
    <message>
        <source>Sending the report</source>
        <translation>Rapporten skickas</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Skicka en rättelse</translation>
    </message>
    <message>
        <source>Send to the municipalities</source>
        <translation>Skicka till kommunerna</translation>
    </message>
    <message>
        <source>You may only read the space with %1, so that part waits. Ask its coordinator for the right to write, and send again.</source>
        <translation>Du får bara läsa det gemensamma rummet (%1), så den delen väntar. Be rummets samordnare om skrivrätt och skicka sedan igen.</translation>
    </message>
</context>
<context>
    <name>QualityReportPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppet</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>Rapporten finns inte på den här enheten.</translation>
    </message>
    <message>
        <source>Nothing is asked yet: choose the kinds of education and the municipalities, or see which criteria are in force.</source>
        <translation>Ingenting efterfrågas ännu: välj utbildningsslag och kommuner, eller se vilka kriterier som gäller.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: two people gave %n answers otherwise. Choose first which of them stay, on the page Two people differed.</source>
        <translation>
            <numerusform>Inget skickades: två personer har gett %n svar på olika sätt. Välj först vilket som gäller, på sidan Två skrev olika.</numerusform>
            <numerusform>Inget skickades: två personer har gett %n svar på olika sätt. Välj först vilka som gäller, på sidan Två skrev olika.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityReportsPage</name>
    <message>
        <source>There is a report for this period already.</source>
        <translation>Det finns redan en rapport för perioden.</translation>
    </message>
    <message>
        <source>No reports are expected this year. They follow from the calendars of the criteria and from who buys education of whom.</source>
        <translation>Inga rapporter väntas i år. De följer av kriteriernas tidplaner och av vem som köper utbildning av vem.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>Reporting as a provider</source>
        <translation>Redovisa som anordnare</translation>
    </message>
    <message>
        <source>A provider&apos;s reports lie in a space of its own, which only its own people read.</source>
        <translation>En anordnares rapporter ligger i ett eget rum som bara de egna läser.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Välj anordnare</translation>
    </message>
</context>
<context>
    <name>QualityReviewPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>Något att rätta till</translation>
    </message>
</context>
<context>
    <name>QualityReviewsPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n par</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % the same level</source>
        <translation>%1 % på samma nivå</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappavärde %1</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>How far two reviewers agree</source>
        <translation>Hur väl två bedömare är överens</translation>
    </message>
    <message>
        <source>Not the same provider or criterion, or the same reviewer: it is not counted.</source>
        <translation>Inte samma anordnare eller kriterium, eller samma bedömare: räknas inte.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>ingen nivå ännu</translation>
    </message>
    <message numerus="yes">
        <source>%n levels apart</source>
        <translation>
            <numerusform>%n nivå isär</numerusform>
            <numerusform>%n nivåer isär</numerusform>
        </translation>
    </message>
    <message>
        <source>A review without a provider</source>
        <translation>En bedömning utan anordnare</translation>
    </message>
    <message>
        <source>No provider has been reviewed yet. A review says a level, with notes and marked words from the visit behind it.</source>
        <translation>Ingen anordnare har bedömts ännu. En bedömning anger en nivå, och bakom den står besökets anteckningar och markerade ställen.</translation>
    </message>
</context>
<context>
    <name>QualitySaying</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Skicka frågan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt bli</translation>
    </message>
</context>
<context>
    <name>QualityStep</name>
    <message>
        <source>These still hold</source>
        <translation>De här stämmer fortfarande</translation>
    </message>
    <message>
        <source>Criterion before</source>
        <translation>Föregående kriterium</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Nästa kriterium</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Common criteria</source>
        <translation>Gemensamma kriterier</translation>
    </message>
    <message>
        <source>Asked differently</source>
        <translation>Skillnader i kraven</translation>
    </message>
    <message>
        <source>How quality is followed up today</source>
        <translation>Kvalitetsuppföljningen i dag</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Motsvarigheter</translation>
    </message>
    <message>
        <source>Reviews on site</source>
        <translation>Bedömningar på besök</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korrigerande åtgärder</translation>
    </message>
    <message>
        <source>What is in, what is not, and why</source>
        <translation>Vad som är med, vad som inte är det och varför</translation>
    </message>
    <message>
        <source>Where municipalities ask one provider for different things</source>
        <translation>Var kommunerna kräver olika saker av samma anordnare</translation>
    </message>
    <message>
        <source>Who does what, and where nothing is known yet</source>
        <translation>Vem som gör vad, och var man ännu inte vet något</translation>
    </message>
    <message>
        <source>EQAVET, Skolverket, ISO 21001, and the gaps</source>
        <translation>EQAVET, Skolverket, ISO 21001 och luckorna</translation>
    </message>
    <message>
        <source>What was seen at providers, and how far two reviewers agree</source>
        <translation>Vad man såg hos anordnarna och hur väl två bedömare är överens</translation>
    </message>
    <message>
        <source>What providers put right, and by when</source>
        <translation>Vad anordnarna rättar till och till när</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>I kraft</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Börjar senare</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>Ändrat av två samtidigt</translation>
    </message>
    <message>
        <source>Former version</source>
        <translation>Tidigare version</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Inte med</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <translation>Med (%1)</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Föreslagna (%1)</translation>
    </message>
    <message>
        <source>Not in (%1)</source>
        <translation>Inte med (%1)</translation>
    </message>
    <message>
        <source>Municipalities&apos; own (%1)</source>
        <translation>Kommunernas egna (%1)</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>i konflikt</translation>
    </message>
    <message>
        <source>some ask for more</source>
        <translation>några kräver mer</translation>
    </message>
    <message>
        <source>one alone asks</source>
        <translation>bara en kräver</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lika</translation>
    </message>
    <message>
        <source>the scales differ</source>
        <translation>skalorna skiljer sig</translation>
    </message>
    <message>
        <source>one is a floor and the other a ceiling</source>
        <translation>den ena är en nedre och den andra en övre gräns</translation>
    </message>
    <message>
        <source>the levels asked for differ</source>
        <translation>de krävda nivåerna skiljer sig</translation>
    </message>
    <message>
        <source>the calendars differ</source>
        <translation>tidsscheman skiljer sig</translation>
    </message>
    <message>
        <source>The criterion has no title yet.</source>
        <translation>Kriteriet har ingen rubrik ännu.</translation>
    </message>
    <message>
        <source>What is asked for does not fit the scale.</source>
        <translation>Den krävda nivån passar inte skalan.</translation>
    </message>
    <message>
        <source>Say whether the figure is a floor or a ceiling.</source>
        <translation>Välj om talet är en nedre eller en övre gräns.</translation>
    </message>
    <message>
        <source>There are twelve months.</source>
        <translation>Det finns tolv månader.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutar innan det börjar.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Välj anordnare.</translation>
    </message>
    <message>
        <source>Choose the criterion.</source>
        <translation>Välj kriterium.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Dagen saknas.</translation>
    </message>
    <message>
        <source>The level is missing.</source>
        <translation>Nivån saknas.</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet: a note, marked words, or words of your own.</source>
        <translation>Ingenting ligger till grund ännu: en anteckning, markerade ställen eller egna ord.</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>På finska</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelska</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>Kvalitetsrapporter</translation>
    </message>
    <message>
        <source>Compare quality</source>
        <translation>Jämför kvalitet</translation>
    </message>
    <message>
        <source>Work saved</source>
        <translation>Sparat arbete</translation>
    </message>
    <message>
        <source>Extracts for authorities</source>
        <translation>Utdrag till myndigheter</translation>
    </message>
    <message>
        <source>What providers report, once, and what is late or missing</source>
        <translation>Vad anordnarna redovisar en enda gång och vad som är försenat eller saknas</translation>
    </message>
    <message>
        <source>Municipalities and providers side by side, over time</source>
        <translation>Kommuner och anordnare sida vid sida, över tid</translation>
    </message>
    <message>
        <source>How much reporting one report has spared</source>
        <translation>Hur mycket redovisning en enda rapport har sparat</translation>
    </message>
    <message>
        <source>What an authority asks for, in its own columns</source>
        <translation>Det som en myndighet ber om, i dess egna kolumner</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Kept apart</source>
        <translation>Hålls åtskilt</translation>
    </message>
    <message>
        <source>These came from devices that had been taken out, or that may not write. They are not among the notes, and nothing is thrown away. If it is honest work, ask its writer to write it again.</source>
        <translation>Det här kom från enheter som hade tagits bort eller som inte får skriva. Det finns inte bland anteckningarna, och inget kastas bort. Är det ärligt arbete, be skribenten skriva det på nytt.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>Somebody has written on top of it, so it is among the notes all the same.</source>
        <translation>Någon har skrivit vidare på det, så det finns ändå bland anteckningarna.</translation>
    </message>
    <message>
        <source>Nothing is kept apart.</source>
        <translation>Inget hålls åtskilt.</translation>
    </message>
</context>
<context>
    <name>QuoteSheet</name>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>These words were approved: “%1”. The note reads differently now, so ask again.</source>
        <translation>De här orden godkändes: ”%1”. Anteckningen lyder annorlunda nu, så fråga på nytt.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent. These words are left out of reports.</source>
        <translation>Personen har återkallat sitt samtycke. De här orden lämnas bort ur rapporter.</translation>
    </message>
    <message>
        <source>The person has not agreed to be quoted, or was erased. These words are left out of reports.</source>
        <translation>Personen har inte samtyckt till citat, eller så har uppgifterna raderats. De här orden lämnas bort ur rapporter.</translation>
    </message>
    <message>
        <source>The letter has been copied. Paste it into a mail, and write the answer down here when it comes.</source>
        <translation>Brevet har kopierats. Klistra in det i ett e-postmeddelande och anteckna svaret här när det kommer.</translation>
    </message>
    <message>
        <source>Letter to the person</source>
        <translation>Brev till personen</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Fråga per e-post</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>Godkänt på papper</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekade</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>Vilka citat</translation>
    </message>
    <message>
        <source>No words of anybody have been marked yet. Select words in a note, mark them and say whose they are.</source>
        <translation>Ingens ord har markerats ännu. Välj ord i en anteckning, markera dem och ange vems de är.</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Gå till anteckningarna</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Who can read this note?</source>
        <translation>Vem kan läsa den här anteckningen?</translation>
    </message>
    <message>
        <source>Administrators make a space for a pilot on the pilot&apos;s page.</source>
        <translation>En administratör gör ett rum för en pilot på pilotens sida.</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>The groups on your printed page, in order. Capitals and spaces do not matter.</source>
        <translation>Grupperna på din utskrivna sida i ordning. Versaler och mellanslag spelar ingen roll.</translation>
    </message>
    <message>
        <source>Look at group %1 once more.</source>
        <translation>Titta på grupp %1 en gång till.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>It stands on the same page.</source>
        <translation>Den står på samma sida.</translation>
    </message>
    <message>
        <source>Use a picture of the page&apos;s code</source>
        <translation>Använd en bild av sidans kod</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Spara sidan</translation>
    </message>
    <message>
        <source>Kopa: recovery code of %1</source>
        <translation>Kopa: återställningskod för %1</translation>
    </message>
    <message>
        <source>With this page you get all your notes back on a new device, even if every device you had is lost. Whoever has the page can do the same.</source>
        <translation>Med den här sidan får du tillbaka alla dina anteckningar på en ny enhet, även om alla enheter du hade är borta. Den som har sidan kan göra detsamma.</translation>
    </message>
    <message>
        <source>Keep it where you keep your passport: not with the device, not as a photo on the phone. If it is lost, make a new one in Kopa under Security; this one then stops working.</source>
        <translation>Förvara den där du har ditt pass: inte med enheten, inte som foto i telefonen. Om den försvinner, gör en ny i Kopa under Säkerhet; då slutar den här fungera.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Koden</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>None: this network has no server.</source>
        <translation>Ingen: nätverket har ingen server.</translation>
    </message>
    <message>
        <source>Made %1, network %2</source>
        <translation>Gjord %1, nätverk %2</translation>
    </message>
    <message>
        <source>The same as a picture, for Kopa&apos;s “Restore with a recovery code”:</source>
        <translation>Detsamma som bild, för Kopas ”Återställ med en återställningskod”:</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Gör en återställningskod</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Gör koden</translation>
    </message>
    <message>
        <source>A recovery code is for the day when all your devices are gone. It is printed on paper; no one else keeps a copy, not even the server. An earlier code stops working when you make a new one.</source>
        <translation>Återställningskoden är för den dag då alla dina enheter är borta. Den skrivs ut på papper; ingen annan har en kopia, inte ens servern. En tidigare kod slutar fungera när du gör en ny.</translation>
    </message>
    <message>
        <source>The code is on paper and it works. Keep the page in a safe place.</source>
        <translation>Koden finns på papper och fungerar. Förvara sidan på ett säkert ställe.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or write it down now.</source>
        <translation>Den visas bara den här gången. Skriv ut den eller anteckna den nu.</translation>
    </message>
    <message>
        <source>The recovery code as a picture</source>
        <translation>Återställningskoden som bild</translation>
    </message>
    <message>
        <source>The server&apos;s address: %1</source>
        <translation>Serverns adress: %1</translation>
    </message>
    <message>
        <source>Print: save as PDF</source>
        <translation>Skriv ut: spara som PDF</translation>
    </message>
    <message>
        <source>The page is saved. Print it, then delete the file.</source>
        <translation>Sidan är sparad. Skriv ut den och radera sedan filen.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Skriv av grupp %1 från papperet</translation>
    </message>
    <message>
        <source>So that we know the paper can be read.</source>
        <translation>Så vet vi att papperet går att läsa.</translation>
    </message>
    <message>
        <source>This is not group %1. Look at the paper once more.</source>
        <translation>Det här är inte grupp %1. Titta på papperet en gång till.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n uppgift ska göras nu</numerusform>
            <numerusform>%n uppgifter ska göras nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Utlovat: %1</translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>Att göra: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ReportAdding</name>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Add the part</source>
        <translation>Lägg till delen</translation>
    </message>
</context>
<context>
    <name>ReportDecision</name>
    <message>
        <source>Approval and issues</source>
        <translation>Godkännande och utgåvor</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänd den</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Av vem</translation>
    </message>
    <message>
        <source>The steering group</source>
        <translation>Styrgruppen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Approve the report</source>
        <translation>Godkänn rapporten</translation>
    </message>
    <message>
        <source>Approved %1 by %2.</source>
        <translation>Godkänd %1 av %2.</translation>
    </message>
    <message>
        <source>Issue in %1</source>
        <translation>Ge ut (%1)</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna på nytt</translation>
    </message>
</context>
<context>
    <name>ReportFigurePick</name>
    <message>
        <source>There are no tables of statistics yet. They are taken in on the page of statistics.</source>
        <translation>Det finns inga statistiktabeller än. De hämtas in på statistiksidan.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>Filen med de här siffrorna finns inte på den här enheten ännu. Den har begärts och kommer med nästa synkronisering.</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Åldrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidpunkter</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Evidence as a workbook</source>
        <translation>Källorna som tabell</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>Filen är skriven.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Görs …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Bredvid</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand on evidence that is gone or may not be used. They are marked below.</source>
        <translation>
            <numerusform>%n ställe bygger på en källa som saknas eller inte får användas. Det är markerat nedan.</numerusform>
            <numerusform>%n ställen bygger på källor som saknas eller inte får användas. De är markerade nedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not written in this language, or what they were translated from has changed.</source>
        <translation>
            <numerusform>%n del är inte skriven på det här språket, eller så har texten som den är översatt från ändrats.</numerusform>
            <numerusform>%n delar är inte skrivna på det här språket, eller så har texten som de är översatta från ändrats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportIssue</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This is not what was signed. It is not written as a file.</source>
        <translation>Detta är inte vad som undertecknades. Det skrivs inte som fil.</translation>
    </message>
    <message>
        <source>Signed by a device of %1, and not changed since.</source>
        <translation>Undertecknad på en enhet som tillhör %1 och inte ändrad sedan dess.</translation>
    </message>
    <message>
        <source>Signed by a device, and not changed since.</source>
        <translation>Undertecknad av en enhet och inte ändrad sedan dess.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are left out of it now: they may not be quoted any more.</source>
        <translation>
            <numerusform>%n citat utelämnas nu: det får inte längre citeras.</numerusform>
            <numerusform>%n citat utelämnas nu: de får inte längre citeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Görs …</translation>
    </message>
    <message>
        <source>Save this version as PDF</source>
        <translation>Spara den här versionen som PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) added</source>
        <translation>
            <numerusform>%n del lades till</numerusform>
            <numerusform>%n delar lades till</numerusform>
        </translation>
    </message>
    <message>
        <source>The records hold nothing new for this report</source>
        <translation>Det finns inget nytt för den här rapporten</translation>
    </message>
    <message>
        <source>Fill from the records</source>
        <translation>Fyll från det som har samlats</translation>
    </message>
    <message>
        <source>Agreed findings by area, tables and charts come under their headings. What is there already stays as it is.</source>
        <translation>Gemensamt godkända rön efter område, tabeller och diagram kommer under sina rubriker. Det som redan finns blir som det är.</translation>
    </message>
    <message>
        <source>Add a part at the end</source>
        <translation>Lägg till en del i slutet</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Ta bort rapporten</translation>
    </message>
    <message>
        <source>The report was removed</source>
        <translation>Rapporten togs bort</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Move up</source>
        <translation>Flytta uppåt</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta nedåt</translation>
    </message>
    <message>
        <source>Add a part below</source>
        <translation>Lägg till en del nedanför</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>The part was removed</source>
        <translation>Delen togs bort</translation>
    </message>
    <message>
        <source>Changed since then in %1:</source>
        <translation>Ändrat sedan dess (%1):</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Vad detta bygger på</translation>
    </message>
</context>
<context>
    <name>ReportPartPictures</name>
    <message>
        <source>What it shows, in %1</source>
        <translation>Vad den visar, språk: %1</translation>
    </message>
    <message>
        <source>Its figures, if nothing else is said</source>
        <translation>Dess siffror, om inget annat sägs</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>För dem som inte ser den</translation>
    </message>
</context>
<context>
    <name>ReportPartWords</name>
    <message>
        <source>Write it in other words</source>
        <translation>Skriv med andra ord</translation>
    </message>
    <message>
        <source>Its name, if not the usual one</source>
        <translation>Namn, om inte det vanliga</translation>
    </message>
    <message>
        <source>Who said it, as it may be told</source>
        <translation>Vem som sade det, så som det får berättas</translation>
    </message>
    <message>
        <source>Both say the same now</source>
        <translation>Båda säger samma sak nu</translation>
    </message>
</context>
<context>
    <name>ReportPicturePick</name>
    <message>
        <source>The notes that this report tells of have no pictures.</source>
        <translation>Det finns inga bilder i de anteckningar som rapporten berättar om.</translation>
    </message>
    <message>
        <source>Somebody who was heard there has not agreed to photos.</source>
        <translation>Någon som hördes där har inte gett sitt samtycke till bilder.</translation>
    </message>
    <message>
        <source>What it shows, in %1</source>
        <translation>Vad den visar, språk: %1</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>För dem som inte ser den</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>What it stands on</source>
        <translation>Vad detta bygger på</translation>
    </message>
    <message>
        <source>Search findings, passages, targets, events</source>
        <translation>Sök rön, ställen, utvecklingsobjekt, evenemang</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Inget med de här orden.</translation>
    </message>
    <message>
        <source>There are no findings, passages, targets or events yet. Mark words in a note to begin.</source>
        <translation>Det finns inga rön, markerade ställen, utvecklingsobjekt eller evenemang ännu. Börja med att markera ord i en anteckning.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Findings by kind</source>
        <translation>Rön efter slag</translation>
    </message>
    <message>
        <source>Obstacles by kind</source>
        <translation>Hinder efter slag</translation>
    </message>
    <message>
        <source>Obstacles, who has met them, and how to remove them</source>
        <translation>Hinder, vem som har mött dem och hur de undanröjs</translation>
    </message>
    <message>
        <source>Models that others can take up</source>
        <translation>Modeller som andra kan ta i bruk</translation>
    </message>
    <message>
        <source>Targets: baseline, aim, actual</source>
        <translation>Utvecklingsobjekt: utgångsläge, mål, utfall</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Evenemang som har hållits</translation>
    </message>
    <message>
        <source>The quotation is left out: its speaker has not allowed it.</source>
        <translation>Citatet utelämnas: den som sade det har inte gett lov.</translation>
    </message>
    <message>
        <source>It stands on words whose speaker has withdrawn all consent.</source>
        <translation>Bygger på ord vars talare har återkallat hela sitt samtycke.</translation>
    </message>
    <message>
        <source>The quotation is left out: the words have changed since they were approved.</source>
        <translation>Citatet utelämnas: orden har ändrats sedan de godkändes.</translation>
    </message>
    <message>
        <source>What it stands on has been removed, or cannot be read on this device.</source>
        <translation>Det som detta bygger på har tagits bort eller kan inte läsas på den här enheten.</translation>
    </message>
    <message>
        <source>It stands on a finding that was dropped.</source>
        <translation>Bygger på ett rön som har förkastats.</translation>
    </message>
    <message>
        <source>It stands on a finding that is not agreed yet.</source>
        <translation>Bygger på ett rön som ännu inte är gemensamt godkänt.</translation>
    </message>
    <message>
        <source>It stands on nothing yet.</source>
        <translation>Bygger inte på något ännu.</translation>
    </message>
    <message>
        <source>It is not written in this language.</source>
        <translation>Är inte skrivet på det här språket.</translation>
    </message>
    <message>
        <source>The text that it was translated from has changed.</source>
        <translation>Texten som detta är översatt från har ändrats.</translation>
    </message>
    <message>
        <source>It says the same as an earlier part.</source>
        <translation>Säger samma sak som en tidigare del.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it.</source>
        <translation>Bilden saknar ord för dem som inte ser den.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>PDF görs av LibreOffice, som inte finns på den här enheten. Gör ett dokument i stället.</translation>
    </message>
    <message>
        <source>The report is approved. Open it again before changing it.</source>
        <translation>Rapporten är godkänd. Öppna den på nytt innan du ändrar den.</translation>
    </message>
    <message>
        <source>Only an approved report can be issued.</source>
        <translation>Bara en godkänd rapport kan ges ut.</translation>
    </message>
    <message>
        <source>Say on which day it was approved, and by whom.</source>
        <translation>Ange vilken dag den godkändes och av vem.</translation>
    </message>
    <message>
        <source>Figures of a table of statistics</source>
        <translation>Siffror ur en statistiktabell</translation>
    </message>
    <message>
        <source>The picture is left out: somebody who was heard there has not agreed to photos.</source>
        <translation>Bilden är utelämnad: någon som hördes där har inte gett sitt samtycke till bilder.</translation>
    </message>
    <message>
        <source>The picture is not on this device. It is fetched on its note&apos;s page.</source>
        <translation>Bilden finns inte på den här enheten. Den hämtas på anteckningens sida.</translation>
    </message>
    <message>
        <source>The table has no such figures of these areas.</source>
        <translation>Tabellen har inga sådana siffror för de här områdena.</translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Skickad för sent</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Försenad</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>The answer is missing. Where there is none, say why in words.</source>
        <translation>Svaret saknas. Finns det inget, så berätta i ord varför.</translation>
    </message>
    <message>
        <source>The answer does not fit the scale of the criterion.</source>
        <translation>Svaret passar inte kriteriets skala.</translation>
    </message>
    <message>
        <source>How many learners does the percentage count?</source>
        <translation>Hur många studerande räknas i procenttalet?</translation>
    </message>
    <message>
        <source>From the last report: check that it still holds.</source>
        <translation>Från förra rapporten: kontrollera att det fortfarande stämmer.</translation>
    </message>
    <message>
        <source>The criterion has been withdrawn. The answer is kept and not sent.</source>
        <translation>Kriteriet har tagits bort. Svaret sparas men skickas inte.</translation>
    </message>
    <message>
        <source>The criterion has a new version. The answer is kept and not sent.</source>
        <translation>Kriteriet har en ny version. Svaret sparas men skickas inte.</translation>
    </message>
    <message>
        <source>This is not asked any more. The answer is kept and not sent.</source>
        <translation>Det här frågas inte längre. Svaret sparas men skickas inte.</translation>
    </message>
    <message>
        <source>Not told: the group is small</source>
        <translation>Anges inte: gruppen är liten</translation>
    </message>
    <message>
        <source>Not told: a small group would follow from it</source>
        <translation>Anges inte: en liten grupp skulle kunna räknas ut</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>The provider&apos;s name</source>
        <translation>Anordnarens namn</translation>
    </message>
    <message>
        <source>The provider&apos;s id</source>
        <translation>Anordnarens id</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Rapporteringsperiod</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Utbildningsslag</translation>
    </message>
    <message>
        <source>The municipality&apos;s name</source>
        <translation>Kommunens namn</translation>
    </message>
    <message>
        <source>The municipality&apos;s id</source>
        <translation>Kommunens id</translation>
    </message>
    <message>
        <source>The criterion&apos;s number</source>
        <translation>Kriteriets nummer</translation>
    </message>
    <message>
        <source>The criterion&apos;s title</source>
        <translation>Kriteriets rubrik</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Antal studerande</translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation>Svaret i ord</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Varför svar saknas</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Which sending</source>
        <translation>Vilken sändning</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>första halvåret %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>andra halvåret %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>kvartal %1 %2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>No reports yet. A report begins with the headings of its kind and is filled from findings, targets and events; each sentence leads back to what it stands on.</source>
        <translation>Det finns inga rapporter ännu. En rapport börjar med rubrikerna för sitt slag och fylls med rön, utvecklingsobjekt och evenemang; varje mening leder till det den bygger på.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Börja på rapporten</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
</context>
<context>
    <name>ResourceAbout</name>
    <message>
        <source>About the resource</source>
        <translation>Om resursen</translation>
    </message>
    <message>
        <source>The person&apos;s name has been erased.</source>
        <translation>Personens namn har raderats.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Radera namnet</translation>
    </message>
    <message>
        <source>Erase this person&apos;s name?</source>
        <translation>Ska den här personens namn raderas?</translation>
    </message>
    <message>
        <source>The name is erased here at once, and on the server and everybody else&apos;s devices when they next connect. The post and its hours stay. Nobody can bring the name back.</source>
        <translation>Namnet raderas här genast och på servern och alla andras enheter nästa gång de ansluter. Tjänsten och dess timmar blir kvar. Ingen kan ta tillbaka namnet.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera slutgiltigt</translation>
    </message>
</context>
<context>
    <name>ResourceBookings</name>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>Starttiden saknas.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>every week until %1</source>
        <translation>varje vecka till %1</translation>
    </message>
</context>
<context>
    <name>ResourceDrives</name>
    <message>
        <source>How long the ways take</source>
        <translation>Hur länge resorna tar</translation>
    </message>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Körtid %1–%2, minuter</translation>
    </message>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>Ett heltal, högst %1, eller tomt.</translation>
    </message>
    <message>
        <source>The times are kept on this device. The calendar uses them as well.</source>
        <translation>Tiderna sparas på den här enheten. Även kalendern använder dem.</translation>
    </message>
</context>
<context>
    <name>ResourceHours</name>
    <message>
        <source>Hours of the school year</source>
        <translation>Läsårets timmar</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 % of what the rules allow</source>
        <translation>%1 % av full arbetstid</translation>
    </message>
    <message>
        <source>For some days nobody has entered how long a lesson is. They are counted as lessons of 60 minutes.</source>
        <translation>För vissa dagar har lektionens längd inte angetts. De dagarna räknas en lektion som 60 minuter.</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Arbetstidsbestämmelser</translation>
    </message>
    <message>
        <source>Education form not said</source>
        <translation>Utbildningsformen saknas</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 lektioner</translation>
    </message>
    <message>
        <source>the rule allows %1 a year</source>
        <translation>bestämmelsen tillåter %1 per år</translation>
    </message>
    <message>
        <source>%1 without a rule</source>
        <translation>%1 utan bestämmelse</translation>
    </message>
    <message>
        <source>On the way between places: %1, of it %2 working time by the rules.</source>
        <translation>På väg mellan platser: %1, varav %2 arbetstid enligt bestämmelserna.</translation>
    </message>
    <message>
        <source>On the way between places: %1.</source>
        <translation>På väg mellan platser: %1.</translation>
    </message>
    <message>
        <source>Who pays which share</source>
        <translation>Vem som betalar vilken andel</translation>
    </message>
    <message>
        <source>Nobody said who gets it</source>
        <translation>Användaren har inte angetts</translation>
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
        <translation>Ny bokning</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>There are more than 5,000 bookings in this school year, more than can be reckoned. Put some into the trash.</source>
        <translation>Det finns över 5 000 bokningar det här läsåret, fler än som kan räknas. Lägg några i papperskorgen.</translation>
    </message>
    <message>
        <source>Two people wrote something about this resource differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om den här resursen. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
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
        <translation>%1 lektioner</translation>
    </message>
</context>
<context>
    <name>ResourceWarnings</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gång</numerusform>
            <numerusform>%n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>The school year is %1 % full</source>
        <translation>Läsårets arbetsmängd är %1 % av full arbetstid</translation>
    </message>
    <message>
        <source>A week is %1 % full</source>
        <translation>Veckans arbetsmängd är %1 % av full arbetstid</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att kontrollera</translation>
    </message>
</context>
<context>
    <name>ResourceWeek</name>
    <message>
        <source>Week from %1</source>
        <translation>Veckan som börjar %1</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Föregående vecka</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation>Inget är bokat den här veckan.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Ny bokning</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>New resource</source>
        <translation>Ny resurs</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>%1 this school year</source>
        <translation>%1 det här läsåret</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 lektioner</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n att kontrollera</numerusform>
            <numerusform>%n att kontrollera</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Det finns inga av det här slaget.</translation>
    </message>
    <message>
        <source>A teacher, a room or a device that several municipalities or schools share: who uses it, when and where, and who pays which share.</source>
        <translation>En lärare, ett rum eller en apparat som flera kommuner eller skolor delar: vem som använder den, när och var, och vem som betalar vilken andel.</translation>
    </message>
    <message>
        <source>Show all resources</source>
        <translation>Visa alla resurser</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Everything that was on the device when the backup was made comes back here. This becomes a device of its own beside it: if the other one is alive, both go on.</source>
        <translation>Allt som fanns på enheten när kopian gjordes kommer tillbaka hit. Det här blir en egen enhet vid sidan av den: om den andra ännu används fortsätter båda.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed. It is the one that was chosen when the backup was made; check capital letters and the keyboard&apos;s language.</source>
        <translation>Den här lösenfrasen öppnar inte säkerhetskopian. Inget ändrades. Det är den som valdes när kopian gjordes; kontrollera versaler och tangentbordets språk.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Kopa. Nothing was changed. Install the newest Kopa on this device and try again.</source>
        <translation>Den här säkerhetskopian är gjord med en nyare Kopa. Inget ändrades. Installera den nyaste Kopa på enheten och försök igen.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Säkerhetskopians fil</translation>
    </message>
    <message>
        <source>Its name ends in “.kopabackup”.</source>
        <translation>Dess namn slutar på ”.kopabackup”.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Välj en annan fil</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>The backup&apos;s passphrase</source>
        <translation>Säkerhetskopians lösenfras</translation>
    </message>
    <message>
        <source>What opens your notes on this device</source>
        <translation>Vad som öppnar dina anteckningar på den här enheten</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>Säkerhetskopian läses …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Börja på ett annat sätt</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Välj säkerhetskopian</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Säkerhetskopia av Kopa</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long people are kept</source>
        <translation>Hur länge personer sparas</translation>
    </message>
    <message>
        <source>What is kept about people is to be erased when it is not needed any more. Kopa reminds; it erases nothing by itself.</source>
        <translation>Det som finns om personer ska raderas när det inte behövs längre. Kopa påminner; det raderar inget av sig självt.</translation>
    </message>
    <message>
        <source>Remind of contacts that nobody has touched for</source>
        <translation>Påminn om kontaktpersoner som ingen har rört på</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mån</translation>
    </message>
    <message>
        <source>A coordinator decides this for the whole network.</source>
        <translation>En koordinator bestämmer det för hela nätverket.</translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation>Deras tid är ute</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>I papperskorgen sedan %1</translation>
    </message>
    <message>
        <source>Untouched since %1</source>
        <translation>Orörd sedan %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>Ingens tid är ute.</translation>
    </message>
</context>
<context>
    <name>ReviewBeside</name>
    <message>
        <source>no level yet</source>
        <translation>ingen nivå ännu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>When two look at the same, each for themselves, it is seen how far they mean the same by a level.</source>
        <translation>När två bedömer samma sak var för sig ser man om de menar detsamma med nivåerna.</translation>
    </message>
    <message>
        <source>Review the same beside it</source>
        <translation>Bedöm samma sak bredvid</translation>
    </message>
    <message>
        <source>Other reviews of the same</source>
        <translation>Andra bedömningar av detsamma</translation>
    </message>
    <message>
        <source>another version of the criterion</source>
        <translation>en annan version av kriteriet</translation>
    </message>
</context>
<context>
    <name>ReviewEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Belägg</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Ord som inte finns här</translation>
    </message>
    <message>
        <source>Take these words away from the review</source>
        <translation>Ta bort stället ur bedömningen</translation>
    </message>
    <message>
        <source>No words are marked in this note yet.</source>
        <translation>Inga ställen är markerade i anteckningen ännu.</translation>
    </message>
</context>
<context>
    <name>SafetyNag</name>
    <message>
        <source>Only you look after this network. If something happens to you or your device, nobody can let people in or out. Make somebody else an administrator too.</source>
        <translation>Bara du sköter nätverket. Om något händer dig eller din enhet kan ingen släppa in eller ta bort någon. Gör också någon annan till administratör.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Välj någon</translation>
    </message>
    <message>
        <source>If all your devices are lost, nothing brings your notes back. Print a recovery code and keep it at home.</source>
        <translation>Om alla dina enheter försvinner får inget tillbaka dina anteckningar. Skriv ut en återställningskod och förvara den hemma.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Gör en återställningskod</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ta en titt</translation>
    </message>
    <message>
        <source>The notes are shown as told by %1. Others have not confirmed them yet.</source>
        <translation>Anteckningarna visas så som %1 har berättat dem. Andra har inte bekräftat dem ännu.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>Är allt som det ska?</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Spara beviset</translation>
    </message>
    <message>
        <source>Settle the list of members?</source>
        <translation>Avgöra medlemslistan?</translation>
    </message>
    <message>
        <source>From then on the list on this device is the one that counts, and those who have the other take it over. Talk with the other administrators first.</source>
        <translation>Efter det är det listan på den här enheten som gäller, och de som har den andra tar över den. Tala först med de andra administratörerna.</translation>
    </message>
    <message>
        <source>This list counts</source>
        <translation>Den här listan gäller</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Välj någon</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Gör en återställningskod</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Ta en titt</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Red ut det</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synka nu</translation>
    </message>
    <message>
        <source>The proof is saved. Anybody can check it without Kopa&apos;s help.</source>
        <translation>Beviset är sparat. Vem som helst kan kontrollera det utan Kopas hjälp.</translation>
    </message>
    <message>
        <source>Nothing is amiss. If somebody&apos;s device behaves oddly, or the server holds something back, it is told here.</source>
        <translation>Allt är som det ska. Om någons enhet beter sig konstigt eller servern håller inne något berättas det här.</translation>
    </message>
    <message>
        <source>Do we have the same network?</source>
        <translation>Har vi samma nätverk?</translation>
    </message>
    <message>
        <source>Compare a row of digits with a colleague: if it is the same, you have the same members and nothing has been slipped in between.</source>
        <translation>Jämför en rad siffror med en kollega: är den lika har ni samma medlemmar och inget har smugits in emellan.</translation>
    </message>
    <message>
        <source>Fetch and check</source>
        <translation>Hämta och kontrollera</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Only one person looks after the network. If that person or device is gone, nobody can let people in or out.</source>
        <translation>Bara en person sköter nätverket. Om personen eller enheten försvinner kan ingen släppa in eller ta bort någon.</translation>
    </message>
    <message>
        <source>You have no printed recovery code. If all your devices are lost, nothing brings your notes back.</source>
        <translation>Du har ingen utskriven återställningskod. Om alla dina enheter försvinner får inget tillbaka dina anteckningar.</translation>
    </message>
    <message>
        <source>A new device of %1 has joined. If you did not expect it, ask them.</source>
        <translation>En ny enhet har anslutit sig: %1. Om du inte väntade dig det, fråga personen.</translation>
    </message>
    <message>
        <source>A device of %1 was taken out. The network&apos;s keys have been changed.</source>
        <translation>En enhet togs bort: %1. Nätverkets nycklar har bytts.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits until the server gives it. If this goes on, tell an administrator.</source>
        <translation>Någon känner till en nyare medlemslista än den som servern lämnar. Det som beror på den väntar tills servern lämnar den. Om det fortsätter, berätta för en administratör.</translation>
    </message>
    <message>
        <source>Others have seen changes by %1 that the server does not hand out to you. They may be on their way; if this goes on, tell an administrator.</source>
        <translation>Andra har sett ändringar av %1 som servern inte lämnar ut till dig. De kan vara på väg; om det fortsätter, berätta för en administratör.</translation>
    </message>
    <message>
        <source>A device of %1 has told different people different things under one number. Perhaps it was restored from a copy; perhaps somebody has its keys. A proof of it can be saved.</source>
        <translation>En enhet hos %1 har berättat olika saker för olika personer med samma nummer. Kanske har den återställts från en kopia; kanske har någon dess nycklar. Ett bevis kan sparas.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on, but nobody can be let in or out until an administrator has settled it.</source>
        <translation>Det finns två olika medlemslistor, och servern har bekräftat båda. Anteckningarna fungerar, men ingen kan släppas in eller tas bort förrän en administratör har rett ut saken.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came from devices that had been taken out or may not write. They are kept apart.</source>
        <translation>
            <numerusform>%n ändring kom från en enhet som hade tagits bort eller inte får skriva. Den hålls åtskild.</numerusform>
            <numerusform>%n ändringar kom från enheter som hade tagits bort eller inte får skriva. De hålls åtskilda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from a backup. Your devices have sent again what it lacked; nothing is lost.</source>
        <translation>Servern återställdes från en säkerhetskopia. Dina enheter har skickat det som saknades igen; inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The notes on this device were restored or copied, so it has become a new device. What you write is kept, and is sent when it has been let in again.</source>
        <translation>Anteckningarna på den här enheten har återställts eller kopierats, så den har blivit en ny enhet. Det du skriver sparas och skickas när enheten har släppts in igen.</translation>
    </message>
    <message>
        <source>You see the notes as a device of %1 told them, and too few others have confirmed them yet. Fetch the signed changes to check for yourself.</source>
        <translation>Du ser anteckningarna så som en enhet som tillhör %1 berättade dem, och för få andra har ännu bekräftat dem. Hämta de signerade ändringarna om du själv vill kontrollera.</translation>
    </message>
    <message>
        <source>What a device of %1 told of the notes was not what people had signed. It was dropped, and the signed changes are read instead.</source>
        <translation>Det som en enhet som tillhör %1 berättade om anteckningarna var inte det som människor har signerat. Det förkastades, och de signerade ändringarna läses i stället.</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>What could be saved</source>
        <translation>Vad som kunde räddas</translation>
    </message>
    <message>
        <source>Go on with what was saved?</source>
        <translation>Fortsätta med det som räddades?</translation>
    </message>
    <message>
        <source>From then on you write here as before. This becomes a new device of yours, and at the next connection the others send what is missing here. The damaged files stay where they are. If you want a backup of what was saved, make it first.</source>
        <translation>Därefter skriver du här som förut. Det här blir en ny enhet för dig, och vid nästa förbindelse skickar de andra det som saknas här. De skadade filerna blir kvar. Om du vill ha en säkerhetskopia av det räddade, gör den först.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>The file with your notes was damaged. Kopa has read all of it that still holds together and believes nothing else. Until you go on, everything here can be read but not changed.</source>
        <translation>Filen med dina anteckningar var skadad. Kopa har läst allt i den som fortfarande är helt och tror inte på något annat. Tills du fortsätter kan allt här läsas men inte ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are whole</source>
        <translation>
            <numerusform>%n uppgift är hel</numerusform>
            <numerusform>%n uppgifter är hela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n change(s) that had not been sent yet.</source>
        <translation>
            <numerusform>Också %n ändring som inte hade skickats ännu.</numerusform>
            <numerusform>Också %n ändringar som inte hade skickats ännu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stand in an earlier version</source>
        <translation>
            <numerusform>%n uppgift finns i en tidigare version</numerusform>
            <numerusform>%n uppgifter finns i en tidigare version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are lost here</source>
        <translation>
            <numerusform>%n uppgift är borta här</numerusform>
            <numerusform>%n uppgifter är borta här</numerusform>
        </translation>
    </message>
    <message>
        <source>What had been sent comes back from the server when you go on.</source>
        <translation>Det som hade skickats kommer tillbaka från servern när du fortsätter.</translation>
    </message>
    <message>
        <source>The damaged files are kept, untouched, in %1.</source>
        <translation>De skadade filerna finns kvar, orörda, i %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Fortsätt med det räddade</translation>
    </message>
    <message>
        <source>Look at the notes first</source>
        <translation>Se på anteckningarna först</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Det som inte är helt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Utan rubrik</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>borta här</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>en tidigare version</translation>
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
    <name>ScenarioCard</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Slaget inte valt</translation>
    </message>
    <message>
        <source>A scenario without a title</source>
        <translation>Ett alternativ utan namn</translation>
    </message>
    <message>
        <source>Costs in all</source>
        <translation>Kostnader totalt</translation>
    </message>
    <message>
        <source>Per learner</source>
        <translation>Per studerande</translation>
    </message>
    <message>
        <source>Of which funding does not know</source>
        <translation>Varav finansieringen inte beaktar</translation>
    </message>
    <message>
        <source>What each pays net</source>
        <translation>Vad var och en betalar netto</translation>
    </message>
    <message>
        <source>An organisation that is not here</source>
        <translation>En organisation som inte finns på den här enheten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in no sum: the amount or the number of learners is missing.</source>
        <translation>
            <numerusform>%n post är inte med i summorna: beloppet eller antalet studerande saknas.</numerusform>
            <numerusform>%n poster är inte med i summorna: beloppet eller antalet studerande saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Välj på nytt</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Välj det här</translation>
    </message>
</context>
<context>
    <name>ScenarioDemand</name>
    <message>
        <source>With a year, ages and a pilot or learners&apos; municipalities, the imported figures say how many there are.</source>
        <translation>När året, åldrarna och piloten eller de studerandes kommuner har angetts säger den importerade statistiken hur många de är.</translation>
    </message>
    <message>
        <source>No table of figures has been imported. Nothing is guessed.</source>
        <translation>Inga statistiktabeller har importerats. Ingenting gissas.</translation>
    </message>
    <message>
        <source>The table is not on this device yet. It comes with a sync.</source>
        <translation>Tabellen finns inte på den här enheten ännu. Den kommer vid en synkronisering.</translation>
    </message>
    <message>
        <source>No imported table has this year, these ages and this area. Nothing is guessed.</source>
        <translation>Ingen importerad tabell har det här året, de här åldrarna och det här området. Ingenting gissas.</translation>
    </message>
    <message>
        <source>Without one, the latest imported table that tells.</source>
        <translation>Annars den senast importerade tabellen som har uppgiften.</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has at least %3.</source>
        <translation>År %1 finns det minst %3 i den här gruppen (%2).</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has %3.</source>
        <translation>År %1 finns det %3 i den här gruppen (%2).</translation>
    </message>
    <message>
        <source>Take this as the number of learners</source>
        <translation>Ta detta som antalet studerande</translation>
    </message>
    <message>
        <source>Open the statistics</source>
        <translation>Öppna statistiken</translation>
    </message>
    <message>
        <source>Empty: the learners and the pilot of the offering.</source>
        <translation>Om tomt används utbildningens studerande och pilot.</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>Filen ”%1” skrevs.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Spara jämförelsen</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Costs and incomes</source>
        <translation>Kostnader och inkomster</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Slaget inte valt</translation>
    </message>
    <message>
        <source>funding does not know of it</source>
        <translation>finansieringen beaktar inte detta</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>behöver ses över</translation>
    </message>
    <message>
        <source>Add a cost or an income</source>
        <translation>Lägg till en kostnad eller inkomst</translation>
    </message>
    <message>
        <source>Costs in all: %1</source>
        <translation>Kostnader totalt: %1</translation>
    </message>
    <message>
        <source>Per learner: %1</source>
        <translation>Per studerande: %1</translation>
    </message>
    <message>
        <source>Funding does not know of %1 of it</source>
        <translation>Av detta beaktar finansieringen inte %1</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>What it costs whom</source>
        <translation>Vad det kostar vem</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nytt alternativ</translation>
    </message>
    <message>
        <source>Several scenarios are chosen: two people chose without knowing of each other. Choose one of them again.</source>
        <translation>Flera alternativ är valda: två personer valde utan att veta om varandra. Välj ett av dem på nytt.</translation>
    </message>
    <message>
        <source>No scenario yet. Each is one way to arrange the same education: with a shared teacher, online, in the next municipality.</source>
        <translation>Det finns inga alternativ ännu. Vart och ett är ett sätt att ordna samma utbildning: med en gemensam lärare, på nätet, i grannkommunen.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your notes are being sealed</source>
        <translation>Dina anteckningar krypteras</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>This takes from a second to some minutes, depending on how much there is. Nothing is lost, even if the power goes in the middle.</source>
        <translation>Det tar från en sekund till några minuter beroende på hur mycket som finns. Ingenting går förlorat även om strömmen bryts mitt i.</translation>
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
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Words, or &quot;words as they stand&quot;</source>
        <translation>Ord, eller &quot;ord precis så här&quot;</translation>
    </message>
    <message>
        <source>The Finnish dictionary (voikko-fi) is not installed: Finnish words are found less well in their other forms.</source>
        <translation>Den finska ordlistan (voikko-fi) är inte installerad: finska ord hittas sämre i andra former.</translation>
    </message>
    <message numerus="yes">
        <source>Kopa is still reading %n record(s) for the search: some hits may be missing.</source>
        <translation>
            <numerusform>Kopa läser ännu %n post för sökningen: träffar kan saknas.</numerusform>
            <numerusform>Kopa läser ännu %n poster för sökningen: träffar kan saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, pilots, organisations, events and all else, by the words in them. Any form of a word will do: “kunta” finds “kunnissa”. To narrow it: pilot:, kind:, tag:, person:, from: and to:.</source>
        <translation>Anteckningar, piloter, organisationer, evenemang och allt annat, efter orden i dem. Vilken form av ordet som helst duger: ”kommun” hittar ”kommunerna”. Avgränsa med pilot:, slag:, etikett:, person:, från: och till:.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Ingenting innehåller de här orden.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Töm sökningen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing.</source>
        <translation>Allt på den här enheten hålls krypterat: den som hittar eller stjäl den kan inte läsa något.</translation>
    </message>
    <message>
        <source>What opens your notes</source>
        <translation>Vad som öppnar dina anteckningar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Ange en lösenfras</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Skyddar också när någon annan använder enheten. Ingen kan ge dig en bortglömd lösenfras.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Give up the passphrase</source>
        <translation>Ta bort lösenfrasen</translation>
    </message>
    <message>
        <source>After that this device&apos;s keyring alone opens your notes.</source>
        <translation>Efter det öppnas dina anteckningar bara av enhetens nyckelring.</translation>
    </message>
    <message>
        <source>Whoever can use this device while you are logged in can then open Kopa.</source>
        <translation>Då kan vem som helst som kommer åt enheten medan du är inloggad öppna Kopa.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Ta bort den</translation>
    </message>
    <message>
        <source>Stop using this device&apos;s keyring</source>
        <translation>Sluta använda enhetens nyckelring</translation>
    </message>
    <message>
        <source>Use this device&apos;s keyring</source>
        <translation>Använd enhetens nyckelring</translation>
    </message>
    <message>
        <source>After that your passphrase is asked every time.</source>
        <translation>Efter det frågas lösenfrasen varje gång.</translation>
    </message>
    <message>
        <source>It is the only thing that opens your notes. Set a passphrase before you give it up.</source>
        <translation>Det är det enda som öppnar dina anteckningar. Ange en lösenfras innan du slutar använda den.</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa öppnas när du har loggat in på enheten. Du behöver inte skriva något.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lås automatiskt efter</translation>
    </message>
    <message>
        <source>When nobody has touched Kopa, and always when the device goes to sleep. What you write is saved first.</source>
        <translation>När ingen har rört Kopa, och alltid när enheten går i vila. Det du skriver sparas först.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lås nu</translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>Om något händer</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>A page to print. With it you get everything back on a new device, even if every device is lost.</source>
        <translation>En sida att skriva ut. Med den får du tillbaka allt på en ny enhet, även om alla enheter försvinner.</translation>
    </message>
    <message>
        <source>Somebody may know my passphrase</source>
        <translation>Någon kan känna till min lösenfras</translation>
    </message>
    <message>
        <source>Everything on this device is sealed anew, and what opened it before opens nothing.</source>
        <translation>Allt på enheten krypteras på nytt, och det som öppnade det förut öppnar inget.</translation>
    </message>
    <message>
        <source>All notes on this device are sealed again under a new key, and this device gets new keys in the network. Kopa is closed to you meanwhile: with much in it for some minutes. Nothing is lost, even if the power goes. What somebody has read already stays read.</source>
        <translation>Alla anteckningar på enheten krypteras på nytt med en ny nyckel, och enheten får nya nycklar i nätverket. Kopa är stängd under tiden: finns det mycket i den, några minuter. Inget går förlorat även om strömmen bryts. Det någon redan har läst förblir läst.</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Kryptera allt på nytt</translation>
    </message>
    <message>
        <source>What is kept about people</source>
        <translation>Vad som sparas om personer</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>Hur länge personer sparas</translation>
    </message>
    <message>
        <source>Kopa reminds of contacts that nobody has needed for a long time, so that they can be erased.</source>
        <translation>Kopa påminner om kontaktpersoner som ingen har behövt på länge, så att uppgifterna kan raderas.</translation>
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
    <message>
        <source>The code is not whole: a group is missing, or there is one too many. Compare it with your page from the beginning.</source>
        <translation>Koden är inte hel: en grupp saknas eller det finns en för mycket. Jämför den med sidan från början.</translation>
    </message>
    <message>
        <source>This file says that it is a picture, but it cannot be read as one. It was not added. Add it as a document, or take the picture again.</source>
        <translation>Filen säger sig vara en bild men kan inte läsas som en sådan. Den lades inte till. Lägg till den som dokument, eller ta bilden på nytt.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. It was not added. Wait until it is finished, and add it again.</source>
        <translation>Filen ändrades medan den lästes. Den lades inte till. Vänta tills den är klar och lägg till den igen.</translation>
    </message>
    <message>
        <source>This file is cut or damaged, or it is none that Kopa has written. Nothing of it was taken. Have it written again, and take the stick out only when that is done.</source>
        <translation>Filen är avbruten eller skadad, eller inte skriven av Kopa. Inget av den togs in. Be att få den skriven på nytt, och ta ut minnet först när det är klart.</translation>
    </message>
    <message>
        <source>This file comes from another network than yours. Nothing of it was taken.</source>
        <translation>Filen kommer från ett annat nätverk än ditt. Inget av den togs in.</translation>
    </message>
    <message>
        <source>This file was written by a newer Kopa. Nothing of it was taken. Update Kopa, then take it in again.</source>
        <translation>Filen är skriven av en nyare Kopa. Inget av den togs in. Uppdatera Kopa och ta in den igen.</translation>
    </message>
    <message>
        <source>Not all photos and files of this note are on this device. Fetch them first; then the note can move with all that belongs to it.</source>
        <translation>Alla bilder och filer i anteckningen finns inte på den här enheten. Hämta dem först; sedan kan anteckningen flyttas med allt som hör till.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Your notes are safe on this device. Sign in on the network&apos;s page in a web browser, and Kopa goes on by itself.</source>
        <translation>Det här nätverket ber dig först logga in. Dina anteckningar är sparade på den här enheten. Logga in på nätverkets sida i en webbläsare, så fortsätter Kopa av sig självt.</translation>
    </message>
    <message>
        <source>Your own server answers, but the encrypted connection is opened on the way by this network, or the server&apos;s certificate has been renewed. What you write stays sealed, but whoever runs this network can see who syncs and when. Ask them, try another network, or go on all the same.</source>
        <translation>Din egen server svarar, men det här nätverket öppnar den krypterade förbindelsen på vägen, eller så har serverns certifikat förnyats. Det du skriver förblir förseglat, men den som sköter nätverket kan se vem som synkar och när. Fråga dem, försök i ett annat nätverk eller fortsätt ändå.</translation>
    </message>
    <message>
        <source>This is not the whole code of a workshop. Scan the host&apos;s code again, or copy all of the link.</source>
        <translation>Det här är inte hela koden till en workshop. Läs in värdens kod igen, eller kopiera hela länken.</translation>
    </message>
    <message>
        <source>Nobody answers for this workshop. Connect to the same Wi-Fi as the host, then try again. Your notes are safe on this device.</source>
        <translation>Ingen svarar för den här workshoppen. Anslut till samma Wi-Fi som värden och försök igen. Dina anteckningar är trygga på den här enheten.</translation>
    </message>
    <message>
        <source>You are on the same Wi-Fi as the host, but it keeps its devices apart, as guest networks often do. Ask the host to open a hotspot on their own computer or phone and connect to that. Your notes are safe on this device.</source>
        <translation>Du är på samma Wi-Fi som värden, men nätet håller enheterna isär, som gästnät ofta gör. Be värden öppna en surfzon på sin egen dator eller telefon och anslut till den. Dina anteckningar är trygga på den här enheten.</translation>
    </message>
    <message>
        <source>This workshop has ended. What you wrote is on this device and goes to the server when there is a connection.</source>
        <translation>Workshoppen är slut. Det du skrev finns på den här enheten och går till servern när det finns en förbindelse.</translation>
    </message>
    <message>
        <source>This device is on no network by which others could reach it. Connect to the Wi-Fi of the room or open a hotspot, then try again.</source>
        <translation>Enheten är inte på något nät där andra kan nå den. Anslut till rummets Wi-Fi eller öppna en surfzon och försök igen.</translation>
    </message>
    <message>
        <source>These notes are in the form of an older version and have to be brought up to date first. They are untouched. Open them with the newest Kopa.</source>
        <translation>De här anteckningarna har en äldre versions form och måste först uppdateras. De är orörda. Öppna dem med det nyaste Kopa.</translation>
    </message>
    <message>
        <source>The server has no more room for this space. What it has not taken is safe on this device and waits here; ask whoever runs the server for room.</source>
        <translation>Servern tar inte emot mer i det här rummet. Det som servern inte har tagit emot är sparat på den här enheten och väntar här; be den som sköter servern om mer plats.</translation>
    </message>
    <message>
        <source>Whoever runs the server has frozen this space, so nothing can be sent to it for now. You can go on reading and writing; what you write is safe on this device and waits here.</source>
        <translation>Den som sköter servern har fryst det här rummet, så för tillfället går det inte att skicka något dit. Du kan fortsätta att läsa och skriva; det du skriver är sparat på den här enheten och väntar här.</translation>
    </message>
    <message>
        <source>Whoever runs the server has deleted this space there. Your notes stay on this device, but are no longer shared with others. Ask the coordinator of the network how to go on.</source>
        <translation>Den som sköter servern har raderat det här rummet där. Dina anteckningar finns kvar på den här enheten, men delas inte längre med andra. Fråga nätverkets samordnare hur ni går vidare.</translation>
    </message>
    <message>
        <source>This is a web page and not the figures themselves. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>Det här är en webbsida och inte själva siffrorna. Ingenting togs in. Spara tabellen som CSV, JSON-stat eller PX och välj den filen.</translation>
    </message>
    <message>
        <source>These are no statistics in a form that Kopa reads. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>Det här är inte statistik i någon form som Kopa läser. Ingenting togs in. Spara tabellen som CSV, JSON-stat eller PX och välj den filen.</translation>
    </message>
    <message>
        <source>The statistics do not hold together: %1 (%2). Nothing was taken. Fetch the file again from where it came.</source>
        <translation>Statistiken hänger inte ihop: %1 (%2). Ingenting togs in. Hämta filen på nytt därifrån den kom.</translation>
    </message>
    <message>
        <source>The statistics do not have all that is asked for. Missing: %1. Choose a table that has it.</source>
        <translation>Statistiken har inte allt som frågas. Det som saknas: %1. Välj en tabell som har det.</translation>
    </message>
    <message>
        <source>The statistics are by the municipalities of another day, and Kopa knows no dated change that tells how these fit: %1. Nothing was taken. Choose figures by the municipalities of the day you need.</source>
        <translation>Statistiken följer kommunindelningen en annan dag, och Kopa känner inte till någon daterad ändring som berättar hur dessa passar ihop: %1. Ingenting togs in. Välj siffror enligt kommunindelningen den dag du behöver.</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>bokstäverna är trasiga</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>filen slutar för tidigt</translation>
    </message>
    <message>
        <source>there is no number where one belongs</source>
        <translation>där ett tal ska stå finns inget tal</translation>
    </message>
    <message>
        <source>there are more or fewer figures than the table has places</source>
        <translation>siffrorna är fler eller färre än tabellens platser</translation>
    </message>
    <message>
        <source>a part that every table has is missing</source>
        <translation>en del som varje tabell har saknas</translation>
    </message>
    <message>
        <source>the same thing is there twice</source>
        <translation>samma sak finns två gånger</translation>
    </message>
    <message>
        <source>something is named that is not in the table</source>
        <translation>något nämns som inte finns i tabellen</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>den är skriven på annat sätt än dess form tillåter</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
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
        <source>About Kopa</source>
        <translation>Om Kopa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Passphrase, locking, recovery code</source>
        <translation>Lösenfras, låsning, återställningskod</translation>
    </message>
    <message>
        <source>Pictures in notes</source>
        <translation>Bilder i anteckningar</translation>
    </message>
    <message>
        <source>Smaller pictures travel faster; where they were taken is removed from all.</source>
        <translation>Mindre bilder går fortare; platsen där de tagits tas bort ur alla.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Som de är</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Högst %1 px</translation>
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
    <name>SitePage</name>
    <message>
        <source>Folder for the public pages</source>
        <translation>Mapp för de offentliga sidorna</translation>
    </message>
    <message>
        <source>A page for the network and one for each pilot, in Finnish and Swedish, with the programme as calendars. They need no other server and load nothing from elsewhere.</source>
        <translation>En sida för nätverket och en för varje pilot på finska och svenska samt programmet som kalendrar. Sidorna behöver ingen annan server och laddar ingenting någon annanstans ifrån.</translation>
    </message>
    <message>
        <source>Organisations with the lead marked, keywords, and contacts by title and organisation. A person&apos;s name stands on them only with consent for public pages; notes never do.</source>
        <translation>Organisationerna med den ansvariga utmärkt, nyckelord och kontaktpersoner enligt titel och organisation. En persons namn finns med bara med samtycke till offentliga sidor. Anteckningar publiceras aldrig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1. Put the folder on your web server as it is.</source>
        <translation>
            <numerusform>%n fil skrevs till %1. Lägg mappen som den är på webbservern.</numerusform>
            <numerusform>%n filer skrevs till %1. Lägg mappen som den är på webbservern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Write the pages</source>
        <translation>Skriv sidorna</translation>
    </message>
</context>
<context>
    <name>SpacesPage</name>
    <message>
        <source>Spaces</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Each note belongs to one space, and exactly the people of that space can read it. Nobody else can, nor the server.</source>
        <translation>Varje anteckning hör till ett rum, och just de som är med i rummet kan läsa den. Ingen annan kan det, inte heller servern.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Står stilla</translation>
    </message>
    <message>
        <source>A pilot gets a space of its own on the pilot&apos;s page.</source>
        <translation>En pilot får ett eget rum på pilotens sida.</translation>
    </message>
    <message>
        <source>Show the pilots</source>
        <translation>Visa piloterna</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Mark words that look misspelt</source>
        <translation>Märk ord som ser felstavade ut</translation>
    </message>
    <message>
        <source>No dictionary on this device: %1</source>
        <translation>Ordlista saknas på den här enheten: %1</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mina ord</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that are never marked</source>
        <translation>
            <numerusform>%n ord som aldrig märks</numerusform>
            <numerusform>%n ord som aldrig märks</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are never marked</source>
        <translation>Ord som aldrig märks</translation>
    </message>
</context>
<context>
    <name>StartPackageCard</name>
    <message>
        <source>Start package</source>
        <translation>Startpaket</translation>
    </message>
    <message>
        <source>The participants and the figures of the area, with charts, tables and sources.</source>
        <translation>Områdets deltagare och siffror med diagram, tabeller och källor.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Kalkylblad</translation>
    </message>
    <message>
        <source>There are no figures of this area yet. Take in a table first.</source>
        <translation>Det finns inga siffror för området ännu. Importera först en tabell.</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>Filen ”%1” skrevs.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Make the start package</source>
        <translation>Gör startpaketet</translation>
    </message>
</context>
<context>
    <name>StatisticsImport</name>
    <message>
        <source>Take in a table</source>
        <translation>Importera en tabell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Who publishes the figures, when the file does not say so. For example Statistics Finland.</source>
        <translation>Vem som publicerar siffrorna, om filen inte säger det. Till exempel Statistikcentralen.</translation>
    </message>
    <message>
        <source>The file does not say who publishes the figures. Write it here and choose the file again.</source>
        <translation>Filen säger inte vem som publicerar siffrorna. Skriv det här och välj filen på nytt.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Tabellen läses</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Du kan fortsätta arbeta under tiden.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Or the address of a table</source>
        <translation>Eller adressen till en tabell</translation>
    </message>
    <message>
        <source>Of a table in a PxWeb service, such as StatFin. Nothing is sent there but the question for the figures.</source>
        <translation>En tabell i en PxWeb-tjänst, till exempel StatFin. Dit skickas bara frågan om siffrorna.</translation>
    </message>
    <message>
        <source>Fetch from the address</source>
        <translation>Hämta från adressen</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>No figures yet. Take in a table of Statistics Finland or another source, saved as CSV, JSON-stat or PX. It is shared with the network and works without a connection.</source>
        <translation>Inga siffror ännu. Importera en tabell från Statistikcentralen eller någon annan källa, sparad som CSV, JSON-stat eller PX. Den delas med nätverket och fungerar utan förbindelse.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidpunkt</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>Filen med de här siffrorna finns inte på den här enheten ännu. Den har begärts och kommer med nästa synkronisering.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Age classes %1</source>
        <translation>Åldersklasser %1</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Åldersklasser</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Spara diagrammet som bild</translation>
    </message>
    <message>
        <source>Remove this table</source>
        <translation>Ta bort den här tabellen</translation>
    </message>
    <message>
        <source>The table was removed</source>
        <translation>Tabellen togs bort</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Välj tabellen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>StatisticsRows</name>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Födda</translation>
    </message>
    <message>
        <source>15 years old</source>
        <translation>15-åringar</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Hela nätverket</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Hämtad</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Regional division</source>
        <translation>Regionindelning</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Siffertabell</translation>
    </message>
    <message>
        <source>Table code</source>
        <translation>Tabellens kod</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabell %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>hämtad %1</translation>
    </message>
    <message>
        <source>regional division of %1</source>
        <translation>regionindelning %1</translation>
    </message>
</context>
<context>
    <name>StickEnd</name>
    <message numerus="yes">
        <source>%n set(s) of changes</source>
        <translation>
            <numerusform>%n uppsättning ändringar</numerusform>
            <numerusform>%n uppsättningar ändringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bilaga</numerusform>
            <numerusform>%n bilagor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all, are in the file “%3”.</source>
        <translation>%1, sammanlagt %2, finns i filen ”%3”.</translation>
    </message>
    <message>
        <source>Nothing was lacking, so the file holds no changes.</source>
        <translation>Ingenting saknades, så filen innehåller inga ändringar.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>Du kan ta ut minnet nu.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nytt här: %1.</translation>
    </message>
    <message>
        <source>There was nothing new in the file; all of it was here already.</source>
        <translation>Det fanns inget nytt i filen; allt var redan här.</translation>
    </message>
    <message numerus="yes">
        <source>The file also holds notes of %n group(s) that you do not belong to. They were left out.</source>
        <translation>
            <numerusform>I filen finns också anteckningar från %n grupp som du inte hör till. De lämnades utanför.</numerusform>
            <numerusform>I filen finns också anteckningar från %n grupper som du inte hör till. De lämnades utanför.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read; perhaps the stick was taken out. What had come is kept. Put the stick in and take it in again.</source>
        <translation>Filen går inte att läsa; kanske togs minnet ut. Det som hann komma är sparat. Sätt i minnet och läs in filen igen.</translation>
    </message>
    <message>
        <source>There is no room on the stick, so nothing was written. Your notes are safe on this device. Make room, leave the files out, or take another stick.</source>
        <translation>Det finns inte plats på minnet, så ingenting sparades. Dina anteckningar är trygga på den här enheten. Frigör plats, lämna bort bilagorna eller ta ett annat minne.</translation>
    </message>
    <message>
        <source>Kopa may not write there, so nothing was written. Your notes are safe on this device. Choose another place.</source>
        <translation>Kopa får inte skriva där, så ingenting sparades. Dina anteckningar är trygga på den här enheten. Välj en annan plats.</translation>
    </message>
    <message>
        <source>The stick did not take the file; perhaps it was taken out. Your notes are safe on this device. Put it in and write again.</source>
        <translation>Minnet tog inte emot filen; kanske togs det ut. Dina anteckningar är trygga på den här enheten. Sätt i det och spara igen.</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Where there is no connection, a memory stick carries what you write from one device to another. The file is sealed: only members of your network can read it.</source>
        <translation>När det inte finns någon förbindelse bär ett USB-minne det du skriver från en enhet till en annan. Filen är krypterad: bara medlemmar i ditt nätverk kan läsa den.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Läs in</translation>
    </message>
    <message>
        <source>What somebody of your network has written onto a stick. Choose the file, or drop it on this page.</source>
        <translation>Det som någon i ditt nätverk har sparat på ett minne. Välj filen eller släpp den på den här sidan.</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Läser in %1</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>Du kan arbeta vidare, men låt minnet sitta kvar.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Välj filen</translation>
    </message>
    <message>
        <source>Choose the file on the stick</source>
        <translation>Välj filen på minnet</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopas filer för USB-minne</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>StickWriting</name>
    <message>
        <source>Take along</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>What the server lacks. Whoever takes it in and gets a connection first sends it on.</source>
        <translation>Det som servern saknar. Den som läser in filen och först får förbindelse skickar det vidare.</translation>
    </message>
    <message>
        <source>What that device lacks, as far as its own last file told.</source>
        <translation>Det som enheten saknar, så långt dess egen senaste fil berättade.</translation>
    </message>
    <message>
        <source>All that others in your network may read. The largest file.</source>
        <translation>Allt som andra i ditt nätverk får läsa. Den största filen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servern</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>En enhet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Whose device</source>
        <translation>Vems enhet</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Välj en enhet</translation>
    </message>
    <message>
        <source>Photos and other files too</source>
        <translation>Även bilder och andra bilagor</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Ungefär %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Sparar %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hittills</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>Du kan arbeta vidare, men låt minnet sitta kvar.</translation>
    </message>
    <message>
        <source>Choose the place and write</source>
        <translation>Välj plats och spara</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Var filen ska sparas</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopas filer för USB-minne</translation>
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
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n bilaga, %1</numerusform>
            <numerusform>%n bilagor, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending files, %1</source>
        <translation>Skickar bilagor, %1</translation>
    </message>
</context>
<context>
    <name>TargetAbout</name>
    <message>
        <source>Add a theme</source>
        <translation>Lägg till ett tema</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Varifrån siffrorna kommer</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>Not measured yet</source>
        <translation>Inte mätt än</translation>
    </message>
    <message>
        <source>Farther away than at the beginning</source>
        <translation>Längre bort än i början</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % av vägen</translation>
    </message>
    <message>
        <source>from %1, now %2, aim %3</source>
        <translation>från %1, nu %2, mål %3</translation>
    </message>
</context>
<context>
    <name>TargetFigures</name>
    <message>
        <source>This is no number. Write it like %1.</source>
        <translation>Det här är inget tal. Skriv det så här: %1.</translation>
    </message>
    <message>
        <source>What is counted: students, courses, per cent</source>
        <translation>Vad som räknas: studerande, kurser, procent</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this target differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om det här utvecklingsobjektet. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>A target without a name</source>
        <translation>Utvecklingsobjekt utan namn</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>behöver ses över</translation>
    </message>
    <message>
        <source>late</source>
        <translation>försenat</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>New target</source>
        <translation>Nytt utvecklingsobjekt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>No target is in this state.</source>
        <translation>Inget utvecklingsobjekt har den här statusen.</translation>
    </message>
    <message>
        <source>Each area sets its own development targets: where it began, where it wants to be, and by when.</source>
        <translation>Varje område ställer upp sina egna utvecklingsobjekt: var det började, vart det vill komma och när.</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>Visa alla utvecklingsobjekt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>What was promised</source>
        <translation>Vad som lovades</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Write the promise down</source>
        <translation>Skriv upp löftet</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Lägg till uppgiften</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Utan tid kommer påminnelsen på morgonen samma dag.</translation>
    </message>
</context>
<context>
    <name>TaskOwner</name>
    <message>
        <source>Me</source>
        <translation>Jag</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>Ingen särskild</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this task differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om den här uppgiften. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Markera som gjord</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>The note that it came from</source>
        <translation>Anteckningen som den kommer från</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>“%1” is done</source>
        <translation>”%1” är gjord</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>”%1” är öppen igen</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Öppna ”%1” igen</translation>
    </message>
    <message>
        <source>Tick off “%1”</source>
        <translation>Bocka av ”%1”</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Whose</source>
        <translation>Vems</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Ingenting har gjorts än.</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise on a visit can be written here with its day, also without a connection.</source>
        <translation>Ingenting är öppet. Det du lovar under ett besök kan skrivas här med sin dag, också utan uppkoppling.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Visa allas</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Visa öppna</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagna</translation>
    </message>
</context>
<context>
    <name>TeachingWords</name>
    <message>
        <source>Period %1</source>
        <translation>Period %1</translation>
    </message>
    <message>
        <source>The number of seats is below zero; it counts as none.</source>
        <translation>Antalet platser är under noll. Det räknas som inga.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>Perioden saknas.</translation>
    </message>
    <message>
        <source>The tray has no such period.</source>
        <translation>Kursbrickan har ingen sådan period.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>Blocket saknas.</translation>
    </message>
    <message>
        <source>The tray has no such slot any more.</source>
        <translation>Kursbrickan har inte längre ett sådant block.</translation>
    </message>
    <message>
        <source>It is not said which school gives the course.</source>
        <translation>Skolan som ger kursen har inte valts.</translation>
    </message>
    <message>
        <source>One school has wished twice; the larger number counts.</source>
        <translation>En skola har önskat två gånger. Det större talet gäller.</translation>
    </message>
    <message>
        <source>More seats are granted than there are or were wished for.</source>
        <translation>Fler platser är beviljade än vad som finns eller är önskat.</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>Samma lärare</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>Starttiden saknas.</translation>
    </message>
    <message>
        <source>It is not said when it ends.</source>
        <translation>Sluttiden saknas.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Den slutar innan den börjar.</translation>
    </message>
    <message>
        <source>It goes on for more than five years. Make it shorter.</source>
        <translation>Den pågår i över fem år. Gör den kortare.</translation>
    </message>
    <message>
        <source>Its last week is before its first one.</source>
        <translation>Den sista veckan är före den första.</translation>
    </message>
    <message>
        <source>It is longer than a week, and repeats every week.</source>
        <translation>Den är längre än en vecka och upprepas varje vecka.</translation>
    </message>
    <message>
        <source>A day that is left out cannot be read.</source>
        <translation>En överhoppad dag kan inte läsas.</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>en bokning</translation>
    </message>
    <message>
        <source>Booked twice at once: %1 and %2</source>
        <translation>Dubbelbokat: %1 och %2</translation>
    </message>
    <message>
        <source>%1 min from %2 to %3; the way takes %4 min</source>
        <translation>%1 min mellan %2 och %3. Resan tar %4 min.</translation>
    </message>
    <message>
        <source>Nobody has said how long the way takes: %1 – %2</source>
        <translation>Restiden har inte angetts: %1 – %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 tim %2 min</translation>
    </message>
    <message>
        <source>%1 teaches several courses at once</source>
        <translation>%1 undervisar i flera kurser samtidigt</translation>
    </message>
    <message>
        <source>Several courses in one room at once</source>
        <translation>Flera kurser i samma rum samtidigt</translation>
    </message>
    <message>
        <source>One course in several places at once</source>
        <translation>Samma kurs på flera ställen samtidigt</translation>
    </message>
    <message>
        <source>%1 wishes for several courses at once</source>
        <translation>%1 önskar kurser på samma tid</translation>
    </message>
    <message>
        <source>no rule has been entered</source>
        <translation>ingen bestämmelse har förts in</translation>
    </message>
    <message>
        <source>a lesson is %1 min</source>
        <translation>en lektion är %1 min</translation>
    </message>
    <message>
        <source>how long a lesson is has not been said</source>
        <translation>lektionens längd saknas</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>högst %1 lektioner per vecka</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>högst %1 per år</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Block %1</translation>
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
    <message>
        <source>This copy is now a device of its own. Your notes were restored or copied here; what you write from now on is sent under a new name of this device, and nothing is lost.</source>
        <translation>Den här kopian är nu en egen enhet. Dina anteckningar återställdes eller kopierades hit; det du skriver från och med nu skickas från den nya enheten, och inget går förlorat.</translation>
    </message>
    <message>
        <source>Show my devices</source>
        <translation>Visa mina enheter</translation>
    </message>
    <message>
        <source>Only what could be saved of a damaged file is here. It can be read but not changed until you go on with it.</source>
        <translation>Här finns bara det som kunde räddas ur en skadad fil. Det kan läsas men inte ändras tills du fortsätter med det.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Visa det räddade</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Rädda det som kan räddas</translation>
    </message>
    <message>
        <source>The server has a new key. Its former key vouched for it, so it is the same server, and nothing needs to be done.</source>
        <translation>Servern har en ny nyckel. Dess tidigare nyckel har intygat den, så det är samma server och inget behöver göras.</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Förbered morgondagen</translation>
    </message>
    <message>
        <source>Notes and files of an area onto this device, for where there is no connection</source>
        <translation>Ett områdes anteckningar och bilagor till den här enheten, för platser utan förbindelse</translation>
    </message>
    <message>
        <source>Host one, or join</source>
        <translation>Håll en egen eller gå med i en annans</translation>
    </message>
    <message>
        <source>Where to be</source>
        <translation>Dagens gång</translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Wrap up the last visit</source>
        <translation>Runda av det senaste besöket</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>Inga ord är markerade i anteckningen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) without a finding</source>
        <translation>
            <numerusform>%n markerat ställe utan rön</numerusform>
            <numerusform>%n markerade ställen utan rön</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n samtycke saknas</numerusform>
            <numerusform>%n samtycken saknas</numerusform>
        </translation>
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
    <message>
        <source>“%1” is back</source>
        <translation>”%1” är tillbaka</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>Det som har flyttats till papperskorgen</translation>
    </message>
    <message>
        <source>The trash is empty. What you move here can be brought back at any time.</source>
        <translation>Papperskorgen är tom. Det du flyttar hit kan du alltid ta tillbaka.</translation>
    </message>
</context>
<context>
    <name>TrayAbout</name>
    <message>
        <source>About the tray</source>
        <translation>Om kursbrickan</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Lägg till ett block</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>”%1” togs bort</translation>
    </message>
</context>
<context>
    <name>TrayClashes</name>
    <message>
        <source>What clashes</source>
        <translation>Krockar</translation>
    </message>
    <message>
        <source>They need not be the same students.</source>
        <translation>Det behöver inte vara samma studerande.</translation>
    </message>
</context>
<context>
    <name>TrayMatrix</name>
    <message>
        <source>When the courses are</source>
        <translation>När kurserna hålls</translation>
    </message>
    <message>
        <source>No courses at this time.</source>
        <translation>Inga kurser i det här blocket.</translation>
    </message>
    <message>
        <source>Without a time on this tray</source>
        <translation>Utan tid på den här kursbrickan</translation>
    </message>
    <message>
        <source>There are no courses on this tray yet.</source>
        <translation>Kursbrickan har inga kurser ännu.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Ny kurs</translation>
    </message>
    <message>
        <source>First the slots of the week: the times at which courses are taught. Then the schools, and then their courses.</source>
        <translation>Börja med veckans block, det vill säga tiderna då kurserna hålls. Lägg sedan till skolorna och deras kurser.</translation>
    </message>
    <message>
        <source>Add the schools further down, and then the courses that they give.</source>
        <translation>Lägg till skolorna längre ner och sedan kurserna som de ger.</translation>
    </message>
    <message>
        <source>Enter the slots</source>
        <translation>Anteckna blocken</translation>
    </message>
</context>
<context>
    <name>TrayPage</name>
    <message>
        <source>New course</source>
        <translation>Ny kurs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>”%1” är i papperskorgen</translation>
    </message>
    <message>
        <source>Two people wrote something about this tray differently. Both are kept.</source>
        <translation>Två personer har skrivit olika om den här kursbrickan. Båda finns kvar.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Visa båda</translation>
    </message>
</context>
<context>
    <name>TrayPaperCard</name>
    <message>
        <source>To hand on</source>
        <translation>Att dela ut</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>För studerande</translation>
    </message>
    <message>
        <source>For principals</source>
        <translation>För rektorer</translation>
    </message>
    <message>
        <source>What can be chosen, when and where. No figures, no teachers, nothing cancelled.</source>
        <translation>Vad som kan väljas, när och var. Inga siffror, inga lärare, inget inställt.</translation>
    </message>
    <message>
        <source>Everything: seats, wishes, who sends and receives, and what clashes.</source>
        <translation>Allt: platser, önskemål, vem som skickar och tar emot samt krockar.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>I vilken form</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>En PDF görs av LibreOffice, som inte finns på den här enheten. Gör ett dokument i stället.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrivet: %1</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Skapas …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save the course tray</source>
        <translation>Spara kursbrickan</translation>
    </message>
</context>
<context>
    <name>TraySchools</name>
    <message>
        <source>Who sends and who receives</source>
        <translation>Vem som skickar och vem som tar emot</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>skickar %1</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>tar emot %1</translation>
    </message>
    <message>
        <source>in own courses %1</source>
        <translation>på egna kurser %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>skillnad %1</translation>
    </message>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>Ett heltal eller tomt.</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>Lägg till en skola</translation>
    </message>
    <message>
        <source>“%1” was taken off the tray</source>
        <translation>”%1” togs bort från kursbrickan</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Ta bort från kursbrickan</translation>
    </message>
</context>
<context>
    <name>TraySeats</name>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n plats</numerusform>
            <numerusform>%n platser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wished</source>
        <translation>
            <numerusform>%n önskemål</numerusform>
            <numerusform>%n önskemål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get one</source>
        <translation>
            <numerusform>%n får plats</numerusform>
            <numerusform>%n får plats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Seats are shared by the schools&apos; students, but not every school has said how many it has. Who has not comes last.</source>
        <translation>Platserna fördelas enligt skolornas antal studerande, men alla skolor har inte uppgett sitt. Den som inte har gjort det kommer sist.</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n blir utan</numerusform>
            <numerusform>%n blir utan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraysPage</name>
    <message>
        <source>New course tray</source>
        <translation>Ny kursbricka</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n kurs</numerusform>
            <numerusform>%n kurser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n skola</numerusform>
            <numerusform>%n skolor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n krock</numerusform>
            <numerusform>%n krockar</numerusform>
        </translation>
    </message>
    <message>
        <source>On a common course tray schools offer courses to each other&apos;s students: who gives which course, when, and who gets a seat.</source>
        <translation>På en gemensam kursbricka erbjuder skolor kurser åt varandras studerande: vilken skola som ger vilken kurs, när, och vem som får plats.</translation>
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
    <name>UnlockPage</name>
    <message>
        <source>Kopa is locked</source>
        <translation>Kopa är låst</translation>
    </message>
    <message>
        <source>What you were writing is saved. You go on exactly where you were.</source>
        <translation>Det du höll på att skriva är sparat. Du fortsätter precis där du var.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Öppnar …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open with this device&apos;s keyring</source>
        <translation>Öppna med enhetens nyckelring</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You have asked to join</source>
        <translation>Du har bett att få vara med</translation>
    </message>
    <message>
        <source>Call the person who invited you and read this code aloud. They have the same one on their screen and let you in.</source>
        <translation>Ring den som bjöd in dig och läs upp koden. Personen har samma kod på sin skärm och släpper in dig.</translation>
    </message>
    <message>
        <source>In a moment a code appears here. Then call the person who invited you.</source>
        <translation>Om en stund kommer en kod här. Ring då den som bjöd in dig.</translation>
    </message>
    <message>
        <source>Waiting for the code …</source>
        <translation>Väntar på koden …</translation>
    </message>
    <message>
        <source>What to say: “I am joining Kopa with your link. My code is %1. Is yours the same?”</source>
        <translation>Säg så här: ”Jag går med i Kopa med din länk. Min kod är %1. Har du samma?”</translation>
    </message>
    <message>
        <source>You can close Kopa meanwhile. The notes arrive when you have been let in.</source>
        <translation>Du kan stänga Kopa under tiden. Anteckningarna kommer när du har släppts in.</translation>
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
    <message>
        <source>Restore with a recovery code</source>
        <translation>Återställ med en återställningskod</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Join or create instead</source>
        <translation>Gå med eller skapa i stället</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>Jag har en återställningskod</translation>
    </message>
    <message>
        <source>Picture of the printed code</source>
        <translation>Bild av den utskrivna koden</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Jag har en säkerhetskopia</translation>
    </message>
    <message>
        <source>This is the code of a workshop, for devices that are in the network already. Ask the host for an invitation first, or open the workshop&apos;s page in a web browser.</source>
        <translation>Det här är koden till en workshop, för enheter som redan är i nätverket. Be värden om en inbjudan först, eller öppna workshoppens sida i en webbläsare.</translation>
    </message>
</context>
<context>
    <name>WorkSavedPage</name>
    <message numerus="yes">
        <source>%n reports in place of %1</source>
        <translation>
            <numerusform>%n rapport i stället för %1</numerusform>
            <numerusform>%n rapporter i stället för %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields in place of %1</source>
        <translation>
            <numerusform>%n fält i stället för %1</numerusform>
            <numerusform>%n fält i stället för %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Once a provider has sent a report, what it spared is counted here.</source>
        <translation>Inget har skickats ännu. När en anordnare har skickat en rapport räknas det sparade arbetet här.</translation>
    </message>
    <message>
        <source>Counted so: without a common report each municipality gets a report of its own, with a field for every criterion that it asks of the provider, in each kind of education and for each group. With one, an answer that is the same for all is given once, and a municipality&apos;s own criterion that belongs to a common one is answered by that.</source>
        <translation>Så räknas det: utan en gemensam rapport får varje kommun en egen, med ett fält för varje kriterium som kommunen frågar anordnaren om, i varje utbildningsslag och för varje grupp. I en gemensam rapport ges ett svar som är lika för alla en gång, och kommunens eget kriterium som hör till ett gemensamt besvaras av det.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Per anordnare</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommun</translation>
    </message>
    <message numerus="yes">
        <source>%n fields in reports of its own</source>
        <translation>
            <numerusform>%n fält i egna rapporter</numerusform>
            <numerusform>%n fält i egna rapporter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Name of the workshop</source>
        <translation>Workshoppens namn</translation>
    </message>
    <message>
        <source>Guests read it first.</source>
        <translation>Gästerna ser det först.</translation>
    </message>
    <message>
        <source>Groups that write</source>
        <translation>Grupper som skriver</translation>
    </message>
    <message>
        <source>One on each line. Without groups, guests only sign in as present.</source>
        <translation>En på varje rad. Utan grupper anmäler gästerna bara sin närvaro.</translation>
    </message>
    <message>
        <source>The language in which guests are met</source>
        <translation>Språket som gästerna möts på</translation>
    </message>
    <message>
        <source>They can choose another one.</source>
        <translation>De kan välja ett annat.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Börja workshoppen</translation>
    </message>
</context>
<context>
    <name>WorkshopHosting</name>
    <message>
        <source>Since %1</source>
        <translation>Sedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gäst</numerusform>
            <numerusform>%n gäster</numerusform>
        </translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Vem går med</translation>
    </message>
    <message>
        <source>With Kopa</source>
        <translation>Med Kopa</translation>
    </message>
    <message>
        <source>With a browser</source>
        <translation>Med webbläsare</translation>
    </message>
    <message>
        <source>For everybody&apos;s browser</source>
        <translation>För allas webbläsare</translation>
    </message>
    <message>
        <source>The address of the guests&apos; page as a code</source>
        <translation>Adressen till gästernas sida som kod</translation>
    </message>
    <message>
        <source>Connect to the same Wi-Fi, then read the code with the camera or write the address into a browser.</source>
        <translation>Anslut till samma wifi och läs koden med kameran eller skriv adressen i en webbläsare.</translation>
    </message>
    <message>
        <source>For Kopa</source>
        <translation>För Kopa</translation>
    </message>
    <message>
        <source>The workshop&apos;s link as a code</source>
        <translation>Workshoppens länk som kod</translation>
    </message>
    <message>
        <source>In Kopa: More, “%1”, Join.</source>
        <translation>I Kopa: Mer, ”%1”, Gå med.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Länk till workshoppen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>Workshoppens anteckning</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Avsluta workshoppen</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <translation>Ska workshoppen avslutas?</translation>
    </message>
    <message>
        <source>Nobody can join or write any more, and the codes stop working. All that was written is on this device, and in the note.</source>
        <translation>Ingen kan längre gå med eller skriva, och koderna slutar fungera. Allt som skrevs finns på den här enheten och i anteckningen.</translation>
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
        <translation>Ingen har ännu kommit fram. Nätverket kanske håller enheterna åtskilda, som gästnätverk ofta gör. Öppna då en egen surfzon på den här datorn eller på en telefon.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings and there “Wi-Fi” or “Network”.</source>
        <translation>Öppna systemets inställningar och där ”Wi-Fi” eller ”Nätverk”.</translation>
    </message>
    <message>
        <source>In the menu of that page, choose “Turn On Wi-Fi Hotspot”.</source>
        <translation>Välj i sidans meny att sätta på en wifi-surfzon.</translation>
    </message>
    <message>
        <source>Tell the name and the password that are shown to the others; they connect to it.</source>
        <translation>Berätta namnet och lösenordet som visas för de andra; de ansluter till den.</translation>
    </message>
    <message>
        <source>Press “Try again” here: the addresses and the codes become new.</source>
        <translation>Tryck på ”Försök igen” här: adresserna och koderna blir nya.</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>På en telefon</translation>
    </message>
    <message>
        <source>Open the phone&apos;s settings and there “Hotspot” or “Personal Hotspot”, and turn it on.</source>
        <translation>Öppna telefonens inställningar och där surfzon eller internetdelning, och sätt på den.</translation>
    </message>
    <message>
        <source>Connect this computer and the others to it.</source>
        <translation>Anslut den här datorn och de andra till den.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Dölj stegen</translation>
    </message>
    <message>
        <source>How to open a hotspot</source>
        <translation>Så öppnas en surfzon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>WorkshopJoin</name>
    <message>
        <source>Connect to the same Wi-Fi as the host first.</source>
        <translation>Anslut först till samma wifi som värden.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Länk till workshoppen</translation>
    </message>
    <message>
        <source>It begins with “kopa-hub:”. The host has it, as a code and to copy.</source>
        <translation>Den börjar med ”kopa-hub:”. Värden har den som kod och för kopiering.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Använd en bild av koden</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Ett ögonblick …</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Gå med i workshoppen</translation>
    </message>
    <message>
        <source>Picture of the workshop&apos;s code</source>
        <translation>Bild av workshoppens kod</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>WorkshopLine</name>
    <message>
        <source>met %1</source>
        <translation>möttes %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>inte mött ännu</translation>
    </message>
    <message>
        <source>You host “%1”</source>
        <translation>Du håller ”%1”</translation>
    </message>
    <message>
        <source>At the workshop “%1”</source>
        <translation>På workshoppen ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n gäst</numerusform>
            <numerusform>%n gäster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 skickade</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 mottagna</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Phones and computers meet over the room&apos;s own network, without the internet. What is written goes on to the server later, by whoever gets a connection first.</source>
        <translation>Telefoner och datorer möts över rummets eget nätverk, utan internet. Det som skrivs går vidare till servern senare, från den som först får förbindelse.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Vad gör du?</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Håll workshop</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Gå med</translation>
    </message>
</context>
<context>
    <name>WorkshopSafety</name>
    <message>
        <source>Devices with Kopa always write encrypted. What guests write in a browser crosses the room&apos;s network unencrypted until it reaches this device, so do not let them write anything secret.</source>
        <translation>Enheter med Kopa skriver alltid krypterat. Det som gäster skriver i en webbläsare går okrypterat genom rummets nätverk tills det når den här enheten, så låt dem inte skriva något hemligt.</translation>
    </message>
</context>
<context>
    <name>WorkshopVisit</name>
    <message>
        <source>You are at the workshop</source>
        <translation>Du är på workshoppen</translation>
    </message>
    <message>
        <source>The workshop is not reached</source>
        <translation>Workshoppen nås inte</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>möttes %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>inte mött ännu</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 skickade</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 mottagna</translation>
    </message>
    <message>
        <source>What you write goes to the others in the room by itself, and to the server when somebody has a connection.</source>
        <translation>Det du skriver går till de andra i rummet av sig självt, och till servern när någon har förbindelse.</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Möt nu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>Workshoppens anteckning</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>The words are evidence of the finding now</source>
        <translation>Orden är nu belägg för rönet</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Runda av besöket</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Lägg till i ett rön</translation>
    </message>
    <message>
        <source>Nothing is left open about this visit.</source>
        <translation>Ingenting har lämnats öppet efter besöket.</translation>
    </message>
    <message>
        <source>Marked words without a finding</source>
        <translation>Markerade ord utan rön</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>Inga ord är markerade i anteckningen</translation>
    </message>
    <message>
        <source>Mark obstacles, solutions and proposals while they are fresh.</source>
        <translation>Markera hinder, lösningar och förslag medan de är färska.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Make a finding of it</source>
        <translation>Gör ett rön av det</translation>
    </message>
    <message>
        <source>Consents that are missing</source>
        <translation>Samtycken som saknas</translation>
    </message>
    <message>
        <source>Has not been asked yet</source>
        <translation>Har inte tillfrågats än</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Utlovat</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>Year before</source>
        <translation>Föregående år</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Följande år</translation>
    </message>
</context>
</TS>
