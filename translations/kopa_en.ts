<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Jump to anything</source>
        <translation>Jump to anything</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Move to the next part of the window</source>
        <translation>Move to the next part of the window</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>About Kopa</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A field notebook and a small office for networks of regional education pilots. What you write is kept on this device and travels sealed: the server cannot read it.</source>
        <translation>A field notebook and a small office for networks of regional education pilots. What you write is kept on this device and travels sealed: the server cannot read it.</translation>
    </message>
    <message>
        <source>Kopa is free software under the GNU General Public License, version 3 or later. The typeface is Inter (SIL Open Font License).</source>
        <translation>Kopa is free software under the GNU General Public License, version 3 or later. The typeface is Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Device ID: %1</source>
        <translation>Device ID: %1</translation>
    </message>
</context>
<context>
    <name>ActionPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>It is put right</translation>
    </message>
    <message>
        <source>What is to be put right</source>
        <translation>What is to be put right</translation>
    </message>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Without a time the reminder comes on the morning of its day.</translation>
    </message>
    <message>
        <source>The review that it came from</source>
        <translation>The review that it came from</translation>
    </message>
    <message>
        <source>The report that it came from</source>
        <translation>The report that it came from</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>An action without a name</source>
        <translation>An action without a name</translation>
    </message>
    <message>
        <source>Nothing has been put right yet.</source>
        <translation>Nothing has been put right yet.</translation>
    </message>
    <message>
        <source>Nothing is to be put right. What a review shows can be written here, with its day.</source>
        <translation>Nothing is to be put right. What a review shows can be written here, with its day.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Put right</translation>
    </message>
</context>
<context>
    <name>AlikeCard</name>
    <message>
        <source>Who else works on this</source>
        <translation>Who else works on this</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % of the way</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s)</source>
        <translation>
            <numerusform>%n more finding</numerusform>
            <numerusform>%n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCount</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with spaces and line ends, %3 without</source>
        <translation>%1 of %2 with spaces and line ends, %3 without</translation>
    </message>
    <message>
        <source>%1 without spaces</source>
        <translation>%1 without spaces</translation>
    </message>
</context>
<context>
    <name>ApplicationGaps</name>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Before it can be submitted</source>
        <translation>Before it can be submitted</translation>
    </message>
    <message numerus="yes">
        <source>The parts have %n character(s) too many together.</source>
        <translation>
            <numerusform>The parts have %n character too many together.</numerusform>
            <numerusform>The parts have %n characters too many together.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline has passed. The application can be submitted, is kept, and is marked as late.</source>
        <translation>The deadline has passed. The application can be submitted, is kept, and is marked as late.</translation>
    </message>
    <message>
        <source>Submit the application</source>
        <translation>Submit the application</translation>
    </message>
    <message>
        <source>Submit the application?</source>
        <translation>Submit the application?</translation>
    </message>
    <message>
        <source>A copy of all parts is kept as it is now, with your name and the time. It cannot be changed afterwards.</source>
        <translation>A copy of all parts is kept as it is now, with your name and the time. It cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
</context>
<context>
    <name>ApplicationHead</name>
    <message>
        <source>Deadline %1 (%2)</source>
        <translation>Deadline %1 (%2)</translation>
    </message>
    <message>
        <source>Two people wrote something about this application differently. Both are kept.</source>
        <translation>Two people wrote something about this application differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Somebody without a line wrote more before they knew that it was submitted. The submitted copy is shown; their words are in the history.</source>
        <translation>Somebody without a line wrote more before they knew that it was submitted. The submitted copy is shown; their words are in the history.</translation>
    </message>
    <message>
        <source>Submitted %1 by %2</source>
        <translation>Submitted %1 by %2</translation>
    </message>
    <message>
        <source>Check sum of the copy: %1</source>
        <translation>Check sum of the copy: %1</translation>
    </message>
    <message>
        <source>The copy does not match its check sum. Tell an administrator.</source>
        <translation>The copy does not match its check sum. Tell an administrator.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Assessments and decision</source>
        <translation>Assessments and decision</translation>
    </message>
    <message>
        <source>Save the letter to the applicants</source>
        <translation>Save the letter to the applicants</translation>
    </message>
    <message>
        <source>The letter is saved. It is in the language of the application.</source>
        <translation>The letter is saved. It is in the language of the application.</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>If it is in the register already.</source>
        <translation>If it is in the register already.</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
</context>
<context>
    <name>ApplicationPart</name>
    <message>
        <source>Hide the example</source>
        <translation>Hide the example</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Show an example</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationWords</name>
    <message>
        <source>Name of the pilot</source>
        <translation>Name of the pilot</translation>
    </message>
    <message>
        <source>Lead organisation and responsible person</source>
        <translation>Lead organisation and responsible person</translation>
    </message>
    <message>
        <source>Cooperation area</source>
        <translation>Cooperation area</translation>
    </message>
    <message>
        <source>Regional aim or challenge</source>
        <translation>Regional aim or challenge</translation>
    </message>
    <message>
        <source>Education forms</source>
        <translation>Education forms</translation>
    </message>
    <message>
        <source>How the development work is done</source>
        <translation>How the development work is done</translation>
    </message>
    <message>
        <source>Short, and easy to tell from the others.</source>
        <translation>Short, and easy to tell from the others.</translation>
    </message>
    <message>
        <source>Choose the organisation that leads, and write who is responsible, with title.</source>
        <translation>Choose the organisation that leads, and write who is responsible, with title.</translation>
    </message>
    <message>
        <source>Choose the municipalities and education providers that take part. Each needs an authorisation and an approval. Write here what the list does not tell.</source>
        <translation>Choose the municipalities and education providers that take part. Each needs an authorisation and an approval. Write here what the list does not tell.</translation>
    </message>
    <message>
        <source>What the area wants to solve, and how it is connected to the project’s aims. Tick at least one of them.</source>
        <translation>What the area wants to solve, and how it is connected to the project’s aims. Tick at least one of them.</translation>
    </message>
    <message>
        <source>Which forms of education are looked at, for example basic education, upper secondary education or liberal adult education.</source>
        <translation>Which forms of education are looked at, for example basic education, upper secondary education or liberal adult education.</translation>
    </message>
    <message>
        <source>In short: who does what, in which order, and how you see that it works.</source>
        <translation>In short: who does what, in which order, and how you see that it works.</translation>
    </message>
    <message>
        <source>Shared upper secondary education of three municipalities</source>
        <translation>Shared upper secondary education of three municipalities</translation>
    </message>
    <message>
        <source>The town leads. Responsible: Exempel Exempelsson, director of education and culture.</source>
        <translation>The town leads. Responsible: Exempel Exempelsson, director of education and culture.</translation>
    </message>
    <message>
        <source>Three neighbouring municipalities and the joint municipal authority for education of the area. The folk high school joins in the second year.</source>
        <translation>Three neighbouring municipalities and the joint municipal authority for education of the area. The folk high school joins in the second year.</translation>
    </message>
    <message>
        <source>General upper secondary education stays near the students when the schools offer courses together, also online. This keeps education available in all parts of the area.</source>
        <translation>General upper secondary education stays near the students when the schools offer courses together, also online. This keeps education available in all parts of the area.</translation>
    </message>
    <message>
        <source>General upper secondary education, with basic education where pupils take courses in advance.</source>
        <translation>General upper secondary education, with basic education where pupils take courses in advance.</translation>
    </message>
    <message>
        <source>In spring the schools agree on a shared timetable and teachers try online teaching in two subjects. In autumn the courses are open to all students. Every half year the students are asked, and the plan is mended.</source>
        <translation>In spring the schools agree on a shared timetable and teachers try online teaching in two subjects. In autumn the courses are open to all students. Every half year the students are asked, and the plan is mended.</translation>
    </message>
    <message>
        <source>Education stays available and accessible in all parts of the country</source>
        <translation>Education stays available and accessible in all parts of the country</translation>
    </message>
    <message>
        <source>Education is a service that is not tied to school buildings only</source>
        <translation>Education is a service that is not tied to school buildings only</translation>
    </message>
    <message>
        <source>Flexible answers to the competence needs of working life</source>
        <translation>Flexible answers to the competence needs of working life</translation>
    </message>
    <message>
        <source>Economically sustainable ways to arrange education</source>
        <translation>Economically sustainable ways to arrange education</translation>
    </message>
    <message>
        <source>Proposals for removing the obstacles to cooperation</source>
        <translation>Proposals for removing the obstacles to cooperation</translation>
    </message>
    <message>
        <source>%1: choose the organisation that leads.</source>
        <translation>%1: choose the organisation that leads.</translation>
    </message>
    <message>
        <source>%1: choose at least two organisations, or write which ones take part.</source>
        <translation>%1: choose at least two organisations, or write which ones take part.</translation>
    </message>
    <message>
        <source>%1: tick at least one of the five aims.</source>
        <translation>%1: tick at least one of the five aims.</translation>
    </message>
    <message>
        <source>%1: nothing is written yet.</source>
        <translation>%1: nothing is written yet.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation>Submitted late</translation>
    </message>
    <message>
        <source>Chosen as a pilot</source>
        <translation>Chosen as a pilot</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Need in the area</source>
        <translation>Need in the area</translation>
    </message>
    <message>
        <source>Connection to the aims</source>
        <translation>Connection to the aims</translation>
    </message>
    <message>
        <source>Cooperation of the parties</source>
        <translation>Cooperation of the parties</translation>
    </message>
    <message>
        <source>Plan that can be carried out</source>
        <translation>Plan that can be carried out</translation>
    </message>
    <message>
        <source>Use for other areas</source>
        <translation>Use for other areas</translation>
    </message>
    <message>
        <source>Call for pilots</source>
        <translation>Call for pilots</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Most characters</translation>
    </message>
    <message>
        <source>Aims of the project</source>
        <translation>Aims of the project</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Submitted by</translation>
    </message>
    <message>
        <source>Submitted copy</source>
        <translation>Submitted copy</translation>
    </message>
    <message>
        <source>Check sum of the copy</source>
        <translation>Check sum of the copy</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Conflict of interest</translation>
    </message>
    <message>
        <source>Reason of the conflict of interest</source>
        <translation>Reason of the conflict of interest</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Nothing was saved. Write in a few words what the conflict of interest is.</source>
        <translation>Nothing was saved. Write in a few words what the conflict of interest is.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose the day of the decision.</source>
        <translation>Nothing was saved. Choose the day of the decision.</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. %1</source>
        <translation>The application was not submitted, and nothing was lost. %1</translation>
    </message>
    <message>
        <source>The application was not submitted, and nothing was lost. It has %1 characters, and %2 are allowed. Shorten it and try again.</source>
        <translation>The application was not submitted, and nothing was lost. It has %1 characters, and %2 are allowed. Shorten it and try again.</translation>
    </message>
    <message>
        <source>The application was submitted already. Its copy stays as it is.</source>
        <translation>The application was submitted already. Its copy stays as it is.</translation>
    </message>
    <message>
        <source>Nothing was saved. The application has not been submitted yet.</source>
        <translation>Nothing was saved. The application has not been submitted yet.</translation>
    </message>
    <message>
        <source>Nothing was saved. Give a score from 1 to 5 for each criterion.</source>
        <translation>Nothing was saved. Give a score from 1 to 5 for each criterion.</translation>
    </message>
    <message>
        <source>Nothing was saved. Who has a conflict of interest gives no scores.</source>
        <translation>Nothing was saved. Who has a conflict of interest gives no scores.</translation>
    </message>
    <message>
        <source>No PDF was written: that needs %1 on this device. Save the letter as an OpenDocument text instead.</source>
        <translation>No PDF was written: that needs %1 on this device. Save the letter as an OpenDocument text instead.</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Search for an application</source>
        <translation>Search for an application</translation>
    </message>
    <message>
        <source>Application without a name</source>
        <translation>Application without a name</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>No application with this name.</source>
        <translation>No application with this name.</translation>
    </message>
    <message>
        <source>No application yet. Several organisations can write one together, also without a line.</source>
        <translation>No application yet. Several organisations can write one together, also without a line.</translation>
    </message>
    <message>
        <source>Show all applications</source>
        <translation>Show all applications</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>Bought by %1</source>
        <translation>Bought by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(-ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has written yet what is asked of this provider.</source>
        <translation>Nobody has written yet what is asked of this provider.</translation>
    </message>
    <message>
        <source>Nothing can be compared yet: write down which municipalities buy from the same provider, and what each of them asks.</source>
        <translation>Nothing can be compared yet: write down which municipalities buy from the same provider, and what each of them asks.</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>asked, without a level</source>
        <translation>asked, without a level</translation>
    </message>
    <message>
        <source>asks for most</source>
        <translation>asks for most</translation>
    </message>
    <message>
        <source>Not asked by %1</source>
        <translation>Not asked by %1</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Conflict of interest: %1</source>
        <translation>Conflict of interest: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>Assessments and decision</source>
        <translation>Assessments and decision</translation>
    </message>
    <message>
        <source>The application has not been submitted yet. It can be assessed after that.</source>
        <translation>The application has not been submitted yet. It can be assessed after that.</translation>
    </message>
    <message>
        <source>Your assessment</source>
        <translation>Your assessment</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>All assessments</translation>
    </message>
    <message>
        <source>Those of others are shown when yours is given, so that nobody leans on another’s.</source>
        <translation>Those of others are shown when yours is given, so that nobody leans on another’s.</translation>
    </message>
    <message>
        <source>Mean of those who gave scores</source>
        <translation>Mean of those who gave scores</translation>
    </message>
    <message>
        <source>An administrator of the network writes the decision.</source>
        <translation>An administrator of the network writes the decision.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>AttendanceRows</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>signed in as a guest</source>
        <translation>signed in as a guest</translation>
    </message>
    <message>
        <source>Nobody yet. The note&apos;s participants come here to be ticked, and guests as they sign in.</source>
        <translation>Nobody yet. The note&apos;s participants come here to be ticked, and guests as they sign in.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>Marked passage</source>
        <translation>Marked passage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Add to a finding …</source>
        <translation>Add to a finding …</translation>
    </message>
    <message>
        <source>Make a new finding of it</source>
        <translation>Make a new finding of it</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
</context>
<context>
    <name>BoardFilters</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>BoardFindings</name>
    <message>
        <source>Drag a passage here to make a new finding of it, or to a finding to support it.</source>
        <translation>Drag a passage here to make a new finding of it, or to a finding to support it.</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>A finding without a claim</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Kind not chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n passage behind it</numerusform>
            <numerusform>%n passages behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>A finding was made of the passage</source>
        <translation>A finding was made of the passage</translation>
    </message>
    <message>
        <source>The passage is evidence now</source>
        <translation>The passage is evidence now</translation>
    </message>
    <message>
        <source>Not evidence yet</source>
        <translation>Not evidence yet</translation>
    </message>
    <message>
        <source>Passages that no finding rests on</source>
        <translation>Passages that no finding rests on</translation>
    </message>
    <message>
        <source>No passage fits these filters.</source>
        <translation>No passage fits these filters.</translation>
    </message>
    <message>
        <source>Every marked passage is evidence of a finding. Mark more words in your notes.</source>
        <translation>Every marked passage is evidence of a finding. Mark more words in your notes.</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Show all passages</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Open the notes</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Add to a finding</translation>
    </message>
    <message>
        <source>No findings yet. Make a new one.</source>
        <translation>No findings yet. Make a new one.</translation>
    </message>
</context>
<context>
    <name>BoardPassage</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Words that are gone from the note</source>
        <translation>Words that are gone from the note</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Booking: %1</source>
        <translation>Booking: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this booking differently. Both are kept.</source>
        <translation>Two people wrote something about this booking differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Not on these days</source>
        <translation>Not on these days</translation>
    </message>
    <message>
        <source>Leave a day out</source>
        <translation>Leave a day out</translation>
    </message>
    <message>
        <source>Lessons each time</source>
        <translation>Lessons each time</translation>
    </message>
    <message>
        <source>Empty: as many as its time makes by the working-hour rule.</source>
        <translation>Empty: as many as its time makes by the working-hour rule.</translation>
    </message>
    <message>
        <source>That is no number of lessons.</source>
        <translation>That is no number of lessons.</translation>
    </message>
    <message>
        <source>Holidays, for example: choose a day to leave it out.</source>
        <translation>Holidays, for example: choose a day to leave it out.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
</context>
<context>
    <name>CalendarFileCard</name>
    <message>
        <source>Other calendars</source>
        <translation>Other calendars</translation>
    </message>
    <message>
        <source>Files of the form .ics, which nearly every calendar reads and writes.</source>
        <translation>Files of the form .ics, which nearly every calendar reads and writes.</translation>
    </message>
    <message>
        <source>The events are in the file.</source>
        <translation>The events are in the file.</translation>
    </message>
    <message>
        <source>The calendar was taken in.</source>
        <translation>The calendar was taken in.</translation>
    </message>
    <message>
        <source>Working on the calendar</source>
        <translation>Working on the calendar</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) cannot be taken:</source>
        <translation>
            <numerusform>%n entry cannot be taken:</numerusform>
            <numerusform>%n entries cannot be taken:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Take in a calendar</source>
        <translation>Take in a calendar</translation>
    </message>
    <message>
        <source>Save the events as a calendar</source>
        <translation>Save the events as a calendar</translation>
    </message>
    <message>
        <source>Choose the calendar</source>
        <translation>Choose the calendar</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time zone: read as Finnish time.</source>
        <translation>
            <numerusform>%n without a time zone: read as Finnish time.</numerusform>
            <numerusform>%n without a time zone: read as Finnish time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series: only days from a year ago to two years ahead are taken.</source>
        <translation>
            <numerusform>%n series: only days from a year ago to two years ahead are taken.</numerusform>
            <numerusform>%n series: only days from a year ago to two years ahead are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed here before: left out.</source>
        <translation>
            <numerusform>%n removed here before: left out.</numerusform>
            <numerusform>%n removed here before: left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nothing on this day.</translation>
    </message>
</context>
<context>
    <name>CalendarWay</name>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Drive from %1 to %2, minutes</translation>
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
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Overlaps by %1 with what is before it.</source>
        <translation>Overlaps by %1 with what is before it.</translation>
    </message>
    <message>
        <source>%1 to get to %2, but the drive takes %3.</source>
        <translation>%1 to get to %2, but the drive takes %3.</translation>
    </message>
    <message>
        <source>%1 to get to %2.</source>
        <translation>%1 to get to %2.</translation>
    </message>
    <message>
        <source>%1 to get to %2; the drive takes %3.</source>
        <translation>%1 to get to %2; the drive takes %3.</translation>
    </message>
    <message>
        <source>%1 in between</source>
        <translation>%1 in between</translation>
    </message>
    <message>
        <source>The entry has no end: the file is cut.</source>
        <translation>The entry has no end: the file is cut.</translation>
    </message>
    <message>
        <source>The entry is larger than Kopa takes.</source>
        <translation>The entry is larger than Kopa takes.</translation>
    </message>
    <message>
        <source>Its letters are broken: the file is not in UTF-8.</source>
        <translation>Its letters are broken: the file is not in UTF-8.</translation>
    </message>
    <message>
        <source>It has no time that can be read.</source>
        <translation>It has no time that can be read.</translation>
    </message>
    <message>
        <source>It ends before it begins, or its end cannot be read.</source>
        <translation>It ends before it begins, or its end cannot be read.</translation>
    </message>
    <message>
        <source>Its time zone is not known: %1</source>
        <translation>Its time zone is not known: %1</translation>
    </message>
    <message>
        <source>The file has the same entry twice; the newer one is taken.</source>
        <translation>The file has the same entry twice; the newer one is taken.</translation>
    </message>
    <message>
        <source>Its rule for repeating cannot be followed: %1</source>
        <translation>Its rule for repeating cannot be followed: %1</translation>
    </message>
    <message>
        <source>The file has more entries than Kopa takes.</source>
        <translation>The file has more entries than Kopa takes.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Call without a name</source>
        <translation>Call without a name</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Its whole last minute is still in time. What comes later is kept and marked.</source>
        <translation>Its whole last minute is still in time. What comes later is kept and marked.</translation>
    </message>
    <message>
        <source>This time zone is not known. Write it like %1.</source>
        <translation>This time zone is not known. Write it like %1.</translation>
    </message>
    <message>
        <source>Over all parts together, spaces and line ends too. Empty: as long as one likes.</source>
        <translation>Over all parts together, spaces and line ends too. Empty: as long as one likes.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) have been begun for this call. A later deadline holds for them too.</source>
        <translation>
            <numerusform>%n application has been begun for this call. A later deadline holds for it too.</numerusform>
            <numerusform>%n applications have been begun for this call. A later deadline holds for them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>New call</translation>
    </message>
    <message>
        <source>Call without a name</source>
        <translation>Call without a name</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet. A call says until when applications are in time and how long they may be.</source>
        <translation>No call yet. A call says until when applications are in time and how long they may be.</translation>
    </message>
</context>
<context>
    <name>CameraSheet</name>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>The camera does not give a picture. Check that no other program uses it.</source>
        <translation>The camera does not give a picture. Check that no other program uses it.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
</context>
<context>
    <name>CatalogueSaving</name>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Save the catalogue as a file</source>
        <translation>Save the catalogue as a file</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>“%1” was written.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choose where</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Write or choose</source>
        <translation>Write or choose</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Nothing with these words. Try the beginning of the name.</source>
        <translation>Nothing with these words. Try the beginning of the name.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>There is nothing to choose from yet.</translation>
    </message>
</context>
<context>
    <name>ChooseLockPage</name>
    <message>
        <source>How are your notes protected?</source>
        <translation>How are your notes protected?</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing. Choose what opens it.</source>
        <translation>Everything on this device is kept sealed: whoever finds or steals it reads nothing. Choose what opens it.</translation>
    </message>
    <message>
        <source>Notes of an earlier Kopa are on this device, not sealed yet. They are sealed now, before anything else. Nothing is lost, even if the power goes in the middle.</source>
        <translation>Notes of an earlier Kopa are on this device, not sealed yet. They are sealed now, before anything else. Nothing is lost, even if the power goes in the middle.</translation>
    </message>
    <message>
        <source>Seal my notes</source>
        <translation>Seal my notes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>I have a backup</translation>
    </message>
</context>
<context>
    <name>ClearTime</name>
    <message>
        <source>Remove the time</source>
        <translation>Remove the time</translation>
    </message>
</context>
<context>
    <name>CodeMatrixPage</name>
    <message>
        <source>No passage has a code yet. Mark words in a note, and give them codes.</source>
        <translation>No passage has a code yet. Mark words in a note, and give them codes.</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Open the notes</translation>
    </message>
    <message>
        <source>Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.</source>
        <translation>Where two codes cross: how often both are on the same words. Where a code meets itself: how many passages have it.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passage(s)</source>
        <translation>
            <numerusform>%1: %n passage</numerusform>
            <numerusform>%1: %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2: %n time(s)</source>
        <translation>
            <numerusform>%1 and %2: %n time</numerusform>
            <numerusform>%1 and %2: %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Merged: “%1” stands for this code now.</source>
        <translation>Merged: “%1” stands for this code now.</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>Take the merge back</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>All its passages are shown under the other code. The merge can be taken back at any time.</source>
        <translation>All its passages are shown under the other code. The merge can be taken back at any time.</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Merged into this one</source>
        <translation>Merged into this one</translation>
    </message>
    <message>
        <source>Another person keeps this code, and only that person changes it.</source>
        <translation>Another person keeps this code, and only that person changes it.</translation>
    </message>
</context>
<context>
    <name>CodePassages</name>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>No passage has this code yet. Mark words in a note, and give them the code.</source>
        <translation>No passage has this code yet. Mark words in a note, and give them the code.</translation>
    </message>
</context>
<context>
    <name>CodebookPage</name>
    <message>
        <source>No codes yet. A code names what several passages have in common, such as “evening transport”; passages get it while notes are read.</source>
        <translation>No codes yet. A code names what several passages have in common, such as “evening transport”; passages get it while notes are read.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Its name</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Add the code</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with those below</source>
        <translation>
            <numerusform>%n with those below</numerusform>
            <numerusform>%n with those below</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>Also the codes that others keep for themselves</source>
        <translation>Also the codes that others keep for themselves</translation>
    </message>
    <message>
        <source>Several people code the same notes without seeing each other&apos;s work, and compare it.</source>
        <translation>Several people code the same notes without seeing each other&apos;s work, and compare it.</translation>
    </message>
    <message>
        <source>How often two codes are on the same words.</source>
        <translation>How often two codes are on the same words.</translation>
    </message>
    <message>
        <source>Marked words that no finding rests on yet.</source>
        <translation>Marked words that no finding rests on yet.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Only for me</translation>
    </message>
    <message>
        <source>somebody&apos;s own</source>
        <translation>somebody&apos;s own</translation>
    </message>
</context>
<context>
    <name>CodingDisagreements</name>
    <message>
        <source>did not mark it</source>
        <translation>did not mark it</translation>
    </message>
    <message>
        <source>marked it without a code</source>
        <translation>marked it without a code</translation>
    </message>
    <message>
        <source>Where the coders differ</source>
        <translation>Where the coders differ</translation>
    </message>
    <message>
        <source>Nowhere: all have marked the same words, and given them the same codes.</source>
        <translation>Nowhere: all have marked the same words, and given them the same codes.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>The first %1 are shown.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>Agree on %1</source>
        <translation>Agree on %1</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decide anew</translation>
    </message>
</context>
<context>
    <name>CodingFigures</name>
    <message>
        <source>How far the coders agree</source>
        <translation>How far the coders agree</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.</source>
        <translation>
            <numerusform>%n place that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.</numerusform>
            <numerusform>%n places that somebody has marked; all coders have marked %1 of them. Text that nobody marked does not count.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same codes, of the places that two have marked</source>
        <translation>The same codes, of the places that two have marked</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen&apos;s kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorff&apos;s alpha</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>By code</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingRoundForm</name>
    <message>
        <source>Give the round a name.</source>
        <translation>Give the round a name.</translation>
    </message>
    <message>
        <source>Choose at least one note.</source>
        <translation>Choose at least one note.</translation>
    </message>
    <message>
        <source>Choose at least two coders.</source>
        <translation>Choose at least two coders.</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Notes to code</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Coders</translation>
    </message>
    <message>
        <source>There is nobody else in the network yet. Invite somebody first.</source>
        <translation>There is nobody else in the network yet. Invite somebody first.</translation>
    </message>
    <message>
        <source>None chosen: the round is about all codes.</source>
        <translation>None chosen: the round is about all codes.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Add a code</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open the round</translation>
    </message>
</context>
<context>
    <name>CodingRoundPage</name>
    <message>
        <source>Until the round is closed, nobody is shown what the others mark in it.</source>
        <translation>Until the round is closed, nobody is shown what the others mark in it.</translation>
    </message>
    <message>
        <source>Coders: %1</source>
        <translation>Coders: %1</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>About all codes</source>
        <translation>About all codes</translation>
    </message>
    <message numerus="yes">
        <source>Notes to code, %n left for me</source>
        <translation>
            <numerusform>Notes to code, %n left for me</numerusform>
            <numerusform>Notes to code, %n left for me</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes to code</source>
        <translation>Notes to code</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Nothing marked yet</translation>
    </message>
    <message>
        <source>I have marked something</source>
        <translation>I have marked something</translation>
    </message>
    <message>
        <source>A closed round is not opened again: from then on everybody sees what all have marked.</source>
        <translation>A closed round is not opened again: from then on everybody sees what all have marked.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Close the round?</translation>
    </message>
    <message numerus="yes">
        <source>You have marked nothing in %n note(s) yet. A closed round is not opened again.</source>
        <translation>
            <numerusform>You have marked nothing in %n note yet. A closed round is not opened again.</numerusform>
            <numerusform>You have marked nothing in %n notes yet. A closed round is not opened again.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed round is not opened again.</source>
        <translation>A closed round is not opened again.</translation>
    </message>
</context>
<context>
    <name>CodingRoundsPage</name>
    <message>
        <source>No rounds yet. In a round two or more people give codes to the same notes without seeing each other&apos;s work; when it is closed, Kopa shows how far they agree.</source>
        <translation>No rounds yet. In a round two or more people give codes to the same notes without seeing each other&apos;s work; when it is closed, Kopa shows how far they agree.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s)</source>
        <translation>
            <numerusform>%n coder</numerusform>
            <numerusform>%n coders</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%n left for me</source>
        <translation>
            <numerusform>%n left for me</numerusform>
            <numerusform>%n left for me</numerusform>
        </translation>
    </message>
    <message>
        <source>I have marked something in every note</source>
        <translation>I have marked something in every note</translation>
    </message>
</context>
<context>
    <name>CodingWords</name>
    <message>
        <source>Alpha cannot be told: too little is coded by two, or all of it alike.</source>
        <translation>Alpha cannot be told: too little is coded by two, or all of it alike.</translation>
    </message>
    <message>
        <source>Reliable: conclusions can be drawn from these codes.</source>
        <translation>Reliable: conclusions can be drawn from these codes.</translation>
    </message>
    <message>
        <source>Only tentative conclusions can be drawn. Talk about what you saw differently.</source>
        <translation>Only tentative conclusions can be drawn. Talk about what you saw differently.</translation>
    </message>
    <message>
        <source>Not reliable yet. Make the definitions clearer, and code again.</source>
        <translation>Not reliable yet. Make the definitions clearer, and code again.</translation>
    </message>
    <message>
        <source>No better than chance. Make the definitions clearer, and code again.</source>
        <translation>No better than chance. Make the definitions clearer, and code again.</translation>
    </message>
    <message>
        <source>almost perfect agreement</source>
        <translation>almost perfect agreement</translation>
    </message>
    <message>
        <source>substantial agreement</source>
        <translation>substantial agreement</translation>
    </message>
    <message>
        <source>moderate agreement</source>
        <translation>moderate agreement</translation>
    </message>
    <message>
        <source>fair agreement</source>
        <translation>fair agreement</translation>
    </message>
    <message>
        <source>slight agreement</source>
        <translation>slight agreement</translation>
    </message>
    <message>
        <source>no agreement beyond chance</source>
        <translation>no agreement beyond chance</translation>
    </message>
    <message>
        <source>Somebody not in the network</source>
        <translation>Somebody not in the network</translation>
    </message>
</context>
<context>
    <name>ComboPicker</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation>Remove the choice</translation>
    </message>
</context>
<context>
    <name>ComparedSeries</name>
    <message>
        <source>The provider itself</source>
        <translation>The provider itself</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>The definition changed here</source>
        <translation>The definition changed here</translation>
    </message>
</context>
<context>
    <name>ConsentAsking</name>
    <message>
        <source>Answered in another way</source>
        <translation>Answered in another way</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Language of the person</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Language of the person</source>
        <translation>Language of the person</translation>
    </message>
    <message>
        <source>How the answer was given</source>
        <translation>How the answer was given</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Withdraw the consent</translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Has not been asked</source>
        <translation>Has not been asked</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Said no to everything</source>
        <translation>Said no to everything</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n picture without everybody&apos;s consent</numerusform>
            <numerusform>%n pictures without everybody&apos;s consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n recording without everybody&apos;s consent</numerusform>
            <numerusform>%n recordings without everybody&apos;s consent</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who was erased</source>
        <translation>Somebody who was erased</translation>
    </message>
    <message>
        <source>Nobody is listed as a participant of this note yet.</source>
        <translation>Nobody is listed as a participant of this note yet.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Go to the notes</translation>
    </message>
    <message>
        <source>The wording that a person sees is kept with the answer. Whoever withdraws is left out of quotes, and everything that stands on their words is marked.</source>
        <translation>The wording that a person sees is kept with the answer. Whoever withdraws is left out of quotes, and everything that stands on their words is marked.</translation>
    </message>
</context>
<context>
    <name>ContactConsent</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>The consent is withdrawn: this person stays out of lists, cards and public pages.</source>
        <translation>The consent is withdrawn: this person stays out of lists, cards and public pages.</translation>
    </message>
    <message>
        <source>Without consent this person stays out of lists, cards and public pages.</source>
        <translation>Without consent this person stays out of lists, cards and public pages.</translation>
    </message>
    <message>
        <source>May be shown: %1.</source>
        <translation>May be shown: %1.</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>Erased person</source>
        <translation>Erased person</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data?</source>
        <translation>Erase this person&apos;s data?</translation>
    </message>
    <message>
        <source>The name, e-mail and telephone are erased here at once, and on the server and everybody else&apos;s devices when they next connect. Titles and notes stay. Nobody can bring it back.</source>
        <translation>The name, e-mail and telephone are erased here at once, and on the server and everybody else&apos;s devices when they next connect. Titles and notes stay. Nobody can bring it back.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erased on %1 by %2. Nothing about this person can be added here any more.</source>
        <translation>Erased on %1 by %2. Nothing about this person can be added here any more.</translation>
    </message>
    <message>
        <source>If the person asks</source>
        <translation>If the person asks</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved: %1. It is not sealed: give it only to that person.</source>
        <translation>Saved: %1. It is not sealed: give it only to that person.</translation>
    </message>
    <message>
        <source>Erase this person&apos;s data</source>
        <translation>Erase this person&apos;s data</translation>
    </message>
    <message>
        <source>Notes that name this person</source>
        <translation>Notes that name this person</translation>
    </message>
    <message>
        <source>Erasing does not change what is written in notes. Open them and take the name out by hand.</source>
        <translation>Erasing does not change what is written in notes. Open them and take the name out by hand.</translation>
    </message>
    <message>
        <source>among the participants</source>
        <translation>among the participants</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>in the text</translation>
    </message>
    <message>
        <source>What is kept about this person</source>
        <translation>What is kept about this person</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Who can read it</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Kept now</translation>
    </message>
    <message>
        <source>Everything written</source>
        <translation>Everything written</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Everybody may ask what you keep about them, and have it erased. The report is a file with everything in it: each field, since when, who wrote it, and the notes that name the contact.</source>
        <translation>Everybody may ask what you keep about them, and have it erased. The report is a file with everything in it: each field, since when, who wrote it, and the notes that name the contact.</translation>
    </message>
</context>
<context>
    <name>CostItemPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>The state and the learners need not be named.</source>
        <translation>The state and the learners need not be named.</translation>
    </message>
    <message>
        <source>Empty when it goes to staff, sellers or others.</source>
        <translation>Empty when it goes to staff, sellers or others.</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this course differently. Both are kept.</source>
        <translation>Two people wrote something about this course differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>The tray has no slots yet. They are entered on its page.</source>
        <translation>The tray has no slots yet. They are entered on its page.</translation>
    </message>
</context>
<context>
    <name>CourseWishes</name>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>A whole number, or nothing.</translation>
    </message>
    <message>
        <source>Seats and wishes</source>
        <translation>Seats and wishes</translation>
    </message>
    <message>
        <source>Numbers only, no names. What the principals grant goes before the rule of the tray.</source>
        <translation>Numbers only, no names. What the principals grant goes before the rule of the tray.</translation>
    </message>
    <message>
        <source>Add the schools on the tray&apos;s page; then each can wish for seats here.</source>
        <translation>Add the schools on the tray&apos;s page; then each can wish for seats here.</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>gets %1</translation>
    </message>
    <message>
        <source>Wishes for</source>
        <translation>Wishes for</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>agreed by %1 of %2</source>
        <translation>agreed by %1 of %2</translation>
    </message>
    <message>
        <source>No common criterion is in force on this day. Propose one, or one that a municipality has already.</source>
        <translation>No common criterion is in force on this day. Propose one, or one that a municipality has already.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Nothing is proposed.</translation>
    </message>
    <message>
        <source>What is decided to stay outside is kept here, with the reason.</source>
        <translation>What is decided to stay outside is kept here, with the reason.</translation>
    </message>
    <message>
        <source>What each municipality asks today is written here, so that it can be laid side by side.</source>
        <translation>What each municipality asks today is written here, so that it can be laid side by side.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>New criterion</translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) were changed by two at once. The version before stays in force until one is chosen.</source>
        <translation>
            <numerusform>%n criterion was changed by two at once. The version before stays in force until one is chosen.</numerusform>
            <numerusform>%n criteria were changed by two at once. The version before stays in force until one is chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>In force on</translation>
    </message>
    <message>
        <source>Without a day: today.</source>
        <translation>Without a day: today.</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>A criterion without a title</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objects</numerusform>
            <numerusform>%n object</numerusform>
        </translation>
    </message>
    <message>
        <source>words missing in some language</source>
        <translation>words missing in some language</translation>
    </message>
    <message>
        <source>belongs to no common one</source>
        <translation>belongs to no common one</translation>
    </message>
</context>
<context>
    <name>CriterionAsked</name>
    <message>
        <source>Without a choice: in all of them.</source>
        <translation>Without a choice: in all of them.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>Without a choice: the month after the period.</source>
        <translation>Without a choice: the month after the period.</translation>
    </message>
    <message>
        <source>Figures are told for each of these apart, and for all.</source>
        <translation>Figures are told for each of these apart, and for all.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
</context>
<context>
    <name>CriterionBelongs</name>
    <message>
        <source>Without a municipality it is a common one.</source>
        <translation>Without a municipality it is a common one.</translation>
    </message>
    <message>
        <source>Asked of these providers</source>
        <translation>Asked of these providers</translation>
    </message>
    <message>
        <source>Without a choice: of all.</source>
        <translation>Without a choice: of all.</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Add a provider</translation>
    </message>
    <message>
        <source>Add a place in %1</source>
        <translation>Add a place in %1</translation>
    </message>
</context>
<context>
    <name>CriterionLanguages</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
</context>
<context>
    <name>CriterionRivals</name>
    <message>
        <source>Changed by two at once</source>
        <translation>Changed by two at once</translation>
    </message>
    <message>
        <source>Both versions are kept. Until one is chosen, the version before stays in force.</source>
        <translation>Both versions are kept. Until one is chosen, the version before stays in force.</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>this version</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Keep this version</translation>
    </message>
</context>
<context>
    <name>CriterionVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>applies from %1</translation>
    </message>
    <message>
        <source>Propose a new version</source>
        <translation>Propose a new version</translation>
    </message>
    <message>
        <source>Propose it to all</source>
        <translation>Propose it to all</translation>
    </message>
</context>
<context>
    <name>CriterionVoices</name>
    <message>
        <source>What municipalities say</source>
        <translation>What municipalities say</translation>
    </message>
    <message>
        <source>applies from %1</source>
        <translation>applies from %1</translation>
    </message>
    <message>
        <source>Take back what %1 said</source>
        <translation>Take back what %1 said</translation>
    </message>
    <message>
        <source>Applies there from</source>
        <translation>Applies there from</translation>
    </message>
</context>
<context>
    <name>CrosswalkCard</name>
    <message>
        <source>no criterion</source>
        <translation>no criterion</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>A criterion without a title</translation>
    </message>
</context>
<context>
    <name>CrosswalkPage</name>
    <message>
        <source>Answers to no other framework</source>
        <translation>Answers to no other framework</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>The applicants read them.</source>
        <translation>The applicants read them.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Change the decision</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Save the decision</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Choose a note from the list, or write a new one.</source>
        <translation>Choose a note from the list, or write a new one.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>DetailBanners</name>
    <message>
        <source>Two people wrote something here differently. Both are kept.</source>
        <translation>Two people wrote something here differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>DetailEvidence</name>
    <message>
        <source>The passage is no evidence of this any more</source>
        <translation>The passage is no evidence of this any more</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Words that are not here</translation>
    </message>
    <message>
        <source>Take these words away</source>
        <translation>Take these words away</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet. Add words that are marked in the notes.</source>
        <translation>Nothing stands behind it yet. Add words that are marked in the notes.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” was removed</translation>
    </message>
</context>
<context>
    <name>DetailMoney</name>
    <message>
        <source>This is no sum of money.</source>
        <translation>This is no sum of money.</translation>
    </message>
</context>
<context>
    <name>DetailNote</name>
    <message>
        <source>A note</source>
        <translation>A note</translation>
    </message>
</context>
<context>
    <name>DetailNumber</name>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>A whole number, at most %1, or nothing.</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Printed recovery code</source>
        <translation>Printed recovery code</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>A device</translation>
    </message>
    <message>
        <source>The device is lost?</source>
        <translation>The device is lost?</translation>
    </message>
    <message>
        <source>Take this device out?</source>
        <translation>Take this device out?</translation>
    </message>
    <message>
        <source>Yes, it is lost</source>
        <translation>Yes, it is lost</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>The printed code stops working everywhere. Make a new one afterwards.</source>
        <translation>The printed code stops working everywhere. Make a new one afterwards.</translation>
    </message>
    <message>
        <source>It stops getting anything new at its next contact. What is on it stays there, as locked as it was: without the passphrase nobody reads it. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>It stops getting anything new at its next contact. What is on it stays there, as locked as it was: without the passphrase nobody reads it. The network&apos;s keys change, so later notes cannot be read with the old ones.</translation>
    </message>
    <message>
        <source>What it wrote after today is kept apart and shown to an administrator.</source>
        <translation>What it wrote after today is kept apart and shown to an administrator.</translation>
    </message>
    <message>
        <source>In the network since %1</source>
        <translation>In the network since %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Last seen %1</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Nothing has come from it yet.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>This device is lost</source>
        <translation>This device is lost</translation>
    </message>
    <message>
        <source>Make the printed code useless</source>
        <translation>Make the printed code useless</translation>
    </message>
    <message>
        <source>Take this device out</source>
        <translation>Take this device out</translation>
    </message>
    <message>
        <source>This device has been taken out.</source>
        <translation>This device has been taken out.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DifferMark</name>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Somebody moved this to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Somebody moved this to the trash while somebody else was writing in it. The writing was kept.</translation>
    </message>
    <message>
        <source>Two people wrote in the same sentences. Both people&apos;s words are in the text; read the joined sentences once.</source>
        <translation>Two people wrote in the same sentences. Both people&apos;s words are in the text; read the joined sentences once.</translation>
    </message>
    <message>
        <source>Two people changed this at the same time. Both changes were taken in.</source>
        <translation>Two people changed this at the same time. Both changes were taken in.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>From the register</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Keep “%1”</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Looks right</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Two people differed</source>
        <translation>Two people differed</translation>
    </message>
    <message>
        <source>Nothing that anybody wrote is lost. Choose what is shown; the rest stays in the history, and you can undo each choice.</source>
        <translation>Nothing that anybody wrote is lost. Choose what is shown; the rest stays in the history, and you can undo each choice.</translation>
    </message>
    <message>
        <source>Your choice is shown from now on</source>
        <translation>Your choice is shown from now on</translation>
    </message>
    <message>
        <source>Marked as looked at</source>
        <translation>Marked as looked at</translation>
    </message>
    <message>
        <source>Show all such places</source>
        <translation>Show all such places</translation>
    </message>
    <message>
        <source>Nothing waits for you here. When two people write differently about the same thing without seeing each other&apos;s words, both stand here side by side.</source>
        <translation>Nothing waits for you here. When two people write differently about the same thing without seeing each other&apos;s words, both stand here side by side.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Show the notes</translation>
    </message>
</context>
<context>
    <name>DistanceRulePage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Empty while it holds.</translation>
    </message>
    <message>
        <source>The law and its section, a decision, or who said so and when</source>
        <translation>The law and its section, a decision, or who said so and when</translation>
    </message>
</context>
<context>
    <name>DistanceRulesPage</name>
    <message>
        <source>New limit</source>
        <translation>New limit</translation>
    </message>
    <message>
        <source>A limit that begins takes the place of all before it. An offering is held against those of its days; nothing is forbidden.</source>
        <translation>A limit that begins takes the place of all before it. An offering is held against those of its days; nothing is forbidden.</translation>
    </message>
    <message>
        <source>A limit of no education form</source>
        <translation>A limit of no education form</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>No limit has been entered. Kopa brings none along, since they change: enter the one that holds, with its source and its first day.</source>
        <translation>No limit has been entered. Kopa brings none along, since they change: enter the one that holds, with its source and its first day.</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
</context>
<context>
    <name>DueTable</name>
    <message>
        <source>What was held counts, and what was handed over. The tick says that a pilot has had it, the calendar that it is planned.</source>
        <translation>What was held counts, and what was handed over. The tick says that a pilot has had it, the calendar that it is planned.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Takes no part in %1.</source>
        <translation>Takes no part in %1.</translation>
    </message>
</context>
<context>
    <name>EqualityPage</name>
    <message>
        <source>Equal access</source>
        <translation>Equal access</translation>
    </message>
    <message>
        <source>All pilots</source>
        <translation>All pilots</translation>
    </message>
    <message>
        <source>“Next door” is in the same sub-region or the same pilot. What nobody has told yet counts as nowhere.</source>
        <translation>“Next door” is in the same sub-region or the same pilot. What nobody has told yet counts as nowhere.</translation>
    </message>
    <message>
        <source>Municipalities by education form</source>
        <translation>Municipalities by education form</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Say what is offered</source>
        <translation>Say what is offered</translation>
    </message>
    <message>
        <source>This pilot has no municipalities.</source>
        <translation>This pilot has no municipalities.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The event is cancelled. The invitation says so; tell those who registered.</source>
        <translation>The event is cancelled. The invitation says so; tell those who registered.</translation>
    </message>
    <message>
        <source>Two people wrote something about this event differently. Both are kept.</source>
        <translation>Two people wrote something about this event differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Note of the workshop</translation>
    </message>
    <message>
        <source>Hold it with a note</source>
        <translation>Hold it with a note</translation>
    </message>
    <message>
        <source>Whoever signs in there was present here.</source>
        <translation>Whoever signs in there was present here.</translation>
    </message>
</context>
<context>
    <name>EventPaperCard</name>
    <message>
        <source>Copied. Paste it into a mail.</source>
        <translation>Copied. Paste it into a mail.</translation>
    </message>
    <message>
        <source>Nobody was present yet, so nothing was written.</source>
        <translation>Nobody was present yet, so nothing was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language of the invitation</source>
        <translation>Language of the invitation</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>Copy the invitation for a mail</source>
        <translation>Copy the invitation for a mail</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Certificates of attendance</translation>
    </message>
    <message>
        <source>A file for everybody who was present, in the language of each.</source>
        <translation>A file for everybody who was present, in the language of each.</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>waits, number %1</source>
        <translation>waits, number %1</translation>
    </message>
    <message>
        <source>came without registering</source>
        <translation>came without registering</translation>
    </message>
    <message>
        <source>signed in at the workshop</source>
        <translation>signed in at the workshop</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>does not come</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 of %2 seats taken</translation>
    </message>
    <message>
        <source>As many as come</source>
        <translation>As many as come</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: as many as come.</source>
        <translation>Empty: as many as come.</translation>
    </message>
    <message numerus="yes">
        <source>%n had a seat and wait(s) now: %1. Tell them, or add seats.</source>
        <translation>
            <numerusform>%n had a seat and waits now: %1. Tell them, or add seats.</numerusform>
            <numerusform>%n had a seat and wait now: %1. Tell them, or add seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: who registers now is kept and marked.</source>
        <translation>Over: who registers now is kept and marked.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>registered after the close</source>
        <translation>registered after the close</translation>
    </message>
    <message>
        <source>registered twice?</source>
        <translation>registered twice?</translation>
    </message>
    <message>
        <source>%1 comes after all</source>
        <translation>%1 comes after all</translation>
    </message>
    <message>
        <source>%1 does not come</source>
        <translation>%1 does not come</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message>
        <source>Only what somebody has asked for. It can be erased.</source>
        <translation>Only what somebody has asked for. It can be erased.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Is here without registering</source>
        <translation>Is here without registering</translation>
    </message>
    <message>
        <source>Certificate for %1</source>
        <translation>Certificate for %1</translation>
    </message>
</context>
<context>
    <name>EventPlan</name>
    <message>
        <source>Without a pilot it is for the whole network.</source>
        <translation>Without a pilot it is for the whole network.</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Add a pilot</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>A line for each item: 9.00 Opening</source>
        <translation>A line for each item: 9.00 Opening</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message numerus="yes">
        <source>%n passage(s) added to the evidence</source>
        <translation>
            <numerusform>%n passage added to the evidence</numerusform>
            <numerusform>%n passages added to the evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Search the marked words</source>
        <translation>Search the marked words</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>No marked words like these.</source>
        <translation>No marked words like these.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark words in a note, and they can be chosen here.</source>
        <translation>Nothing is marked yet. Mark words in a note, and they can be chosen here.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>It is evidence already.</source>
        <translation>It is evidence already.</translation>
    </message>
    <message>
        <source>Not marked yet in these notes</source>
        <translation>Not marked yet in these notes</translation>
    </message>
    <message numerus="yes">
        <source>Add %n passage(s)</source>
        <translation>
            <numerusform>Add %n passage</numerusform>
            <numerusform>Add %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Save as a file</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Save the list as a file</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Only persons who have agreed to it are in the file. It is not sealed.</source>
        <translation>Only persons who have agreed to it are in the file. It is not sealed.</translation>
    </message>
    <message>
        <source>Everything that is not in the trash, a column for each field. The file is not sealed.</source>
        <translation>Everything that is not in the trash, a column for each field. The file is not sealed.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>“%1” was written, %n row.</numerusform>
            <numerusform>“%1” was written, %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out without consent.</source>
        <translation>
            <numerusform>%n left out without consent.</numerusform>
            <numerusform>%n left out without consent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choose where</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Save a list as a file</source>
        <translation>Save a list as a file</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
</context>
<context>
    <name>ExtractColumns</name>
    <message>
        <source>The authority&apos;s columns</source>
        <translation>The authority&apos;s columns</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” was removed</translation>
    </message>
    <message>
        <source>What goes into each</source>
        <translation>What goes into each</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Stays empty</translation>
    </message>
</context>
<context>
    <name>ExtractPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>None chosen: all kinds of education.</source>
        <translation>None chosen: all kinds of education.</translation>
    </message>
</context>
<context>
    <name>ExtractSaving</name>
    <message>
        <source>All periods</source>
        <translation>All periods</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>All providers</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from the reports that were sent and that this device may read.</source>
        <translation>
            <numerusform>%n row from the reports that were sent and that this device may read.</numerusform>
            <numerusform>%n rows from the reports that were sent and that this device may read.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report has been sent yet that fits. There is nothing to write.</source>
        <translation>No report has been sent yet that fits. There is nothing to write.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was written, %n row(s).</source>
        <translation>
            <numerusform>“%1” was written, %n row.</numerusform>
            <numerusform>“%1” was written, %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Save the extract</translation>
    </message>
</context>
<context>
    <name>ExtractsPage</name>
    <message>
        <source>Take the columns of a form</source>
        <translation>Take the columns of a form</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>A template without a name</source>
        <translation>A template without a name</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Every municipality owes the authority the same figures. Take the columns of the authority&apos;s form here once, say what goes into each, and write the file from the reports that were sent.</source>
        <translation>Every municipality owes the authority the same figures. Take the columns of the authority&apos;s form here once, say what goes into each, and write the file from the reports that were sent.</translation>
    </message>
</context>
<context>
    <name>FailedPage</name>
    <message>
        <source>Close Kopa</source>
        <translation>Close Kopa</translation>
    </message>
    <message>
        <source>Kopa can read everything that still holds together into a place of its own and show what is missing. The damaged files are not touched, and you decide afterwards how to go on.</source>
        <translation>Kopa can read everything that still holds together into a place of its own and show what is missing. The damaged files are not touched, and you decide afterwards how to go on.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Reading what is whole …</source>
        <translation>Reading what is whole …</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Save what can be saved</translation>
    </message>
</context>
<context>
    <name>FeeDueCard</name>
    <message>
        <source>had: %1</source>
        <translation>had: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned ahead</source>
        <translation>
            <numerusform>%n planned ahead</numerusform>
            <numerusform>%n planned ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over, held or not?</source>
        <translation>
            <numerusform>%n over, held or not?</numerusform>
            <numerusform>%n over, held or not?</numerusform>
        </translation>
    </message>
    <message>
        <source>own experts %1, outside experts %2</source>
        <translation>own experts %1, outside experts %2</translation>
    </message>
    <message>
        <source>What the fee buys</source>
        <translation>What the fee buys</translation>
    </message>
    <message>
        <source>Given today</source>
        <translation>Given today</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) to the area</source>
        <translation>
            <numerusform>%n visit to the area</numerusform>
            <numerusform>%n visits to the area</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of this pilot</source>
        <translation>Programme of this pilot</translation>
    </message>
</context>
<context>
    <name>FeeMembers</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 with it</source>
        <translation>%1 without VAT, %2 with it</translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n inhabitant</numerusform>
            <numerusform>%n inhabitants</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>This is not a sum of money. Write it like %1.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Reference %1</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>reminded on %1</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Paid today</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Reminded today</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>paid on %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nothing open</translation>
    </message>
    <message>
        <source>%1 paid too much</source>
        <translation>%1 paid too much</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Save the statement</translation>
    </message>
    <message>
        <source>stated on %1, due on %2</source>
        <translation>stated on %1, due on %2</translation>
    </message>
</context>
<context>
    <name>FeePage</name>
    <message>
        <source>Fee %1</source>
        <translation>Fee %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>The pilot has no members in %1, or no rate is set for it.</source>
        <translation>The pilot has no members in %1, or no rate is set for it.</translation>
    </message>
    <message>
        <source>%1 and %2 % VAT</source>
        <translation>%1 and %2 % VAT</translation>
    </message>
    <message>
        <source>Nothing has any weight: fill in the numbers below.</source>
        <translation>Nothing has any weight: fill in the numbers below.</translation>
    </message>
    <message>
        <source>The fixed parts do not make up the fee. Leave somebody without one, or change the sums.</source>
        <translation>The fixed parts do not make up the fee. Leave somebody without one, or change the sums.</translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation>Agreed on %1.</translation>
    </message>
    <message>
        <source>Divide anew</source>
        <translation>Divide anew</translation>
    </message>
    <message>
        <source>This is agreed</source>
        <translation>This is agreed</translation>
    </message>
    <message>
        <source>Joint authorities and companies have no inhabitants of their own.</source>
        <translation>Joint authorities and companies have no inhabitants of their own.</translation>
    </message>
    <message>
        <source>Who has no fixed part shares the rest, by weights where there are any.</source>
        <translation>Who has no fixed part shares the rest, by weights where there are any.</translation>
    </message>
    <message>
        <source>A cent could not be divided: of equal claims, the first ones in the register got it.</source>
        <translation>A cent could not be divided: of equal claims, the first ones in the register got it.</translation>
    </message>
    <message>
        <source>VAT is rounded for each statement; together it is %1 more or less than on the whole.</source>
        <translation>VAT is rounded for each statement; together it is %1 more or less than on the whole.</translation>
    </message>
</context>
<context>
    <name>FeeStatements</name>
    <message>
        <source>Folder for the statements</source>
        <translation>Folder for the statements</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Statements</translation>
    </message>
    <message>
        <source>The member&apos;s own</source>
        <translation>The member&apos;s own</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written.</source>
        <translation>
            <numerusform>%n statement written.</numerusform>
            <numerusform>%n statements written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save all statements</source>
        <translation>Save all statements</translation>
    </message>
    <message>
        <source>To whom it is paid</source>
        <translation>To whom it is paid</translation>
    </message>
</context>
<context>
    <name>FeeWays</name>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Without VAT. Fill in students, weights or fixed parts to see those ways too.</source>
        <translation>Without VAT. Fill in students, weights or fixed parts to see those ways too.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>The file is on the server and not on this device. It is fetched when you ask for it.</source>
        <translation>The file is on the server and not on this device. It is fetched when you ask for it.</translation>
    </message>
    <message>
        <source>The file is being fetched.</source>
        <translation>The file is being fetched.</translation>
    </message>
    <message>
        <source>The file is fetched when there is a connection.</source>
        <translation>The file is fetched when there is a connection.</translation>
    </message>
    <message>
        <source>Kopa does not show files of this kind. Save a copy to open it with another program.</source>
        <translation>Kopa does not show files of this kind. Save a copy to open it with another program.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Small picture of the file</translation>
    </message>
    <message>
        <source>Fetch now (%1)</source>
        <translation>Fetch now (%1)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>FileFoot</name>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Saving the copy</source>
        <translation>Saving the copy</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Previous file</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Next file</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved in %1. This copy is not protected by Kopa.</source>
        <translation>Saved in %1. This copy is not protected by Kopa.</translation>
    </message>
    <message>
        <source>Save a copy?</source>
        <translation>Save a copy?</translation>
    </message>
    <message>
        <source>The copy lies outside of Kopa: whoever can open the folder can open it, and it is not removed with the note. Delete it when you no longer need it.</source>
        <translation>The copy lies outside of Kopa: whoever can open the folder can open it, and it is not removed with the note. Delete it when you no longer need it.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>“%1” was taken out of the note</source>
        <translation>“%1” was taken out of the note</translation>
    </message>
    <message>
        <source>Take out of the note</source>
        <translation>Take out of the note</translation>
    </message>
    <message>
        <source>This file is not in the note any more. Somebody has taken it out.</source>
        <translation>This file is not in the note any more. Somebody has taken it out.</translation>
    </message>
</context>
<context>
    <name>FilePages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
</context>
<context>
    <name>FilePicture</name>
    <message>
        <source>Farther</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
</context>
<context>
    <name>FileSound</name>
    <message>
        <source>Place in the recording</source>
        <translation>Place in the recording</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>The text goes on. Save a copy to read all of it.</source>
        <translation>The text goes on. Save a copy to read all of it.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Text file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Safe on the server</translation>
    </message>
    <message>
        <source>Not fetched, %1</source>
        <translation>Not fetched, %1</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Not fetched</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was added, and the file itself is untouched. A file may have 512 MB, a picture 120 million pixels; make it smaller, or send it another way.</source>
        <translation>This file is too large. Nothing was added, and the file itself is untouched. A file may have 512 MB, a picture 120 million pixels; make it smaller, or send it another way.</translation>
    </message>
    <message>
        <source>The disk is full, so the file was not added. What was saved earlier is safe, and the file itself is untouched. Free some space and try again.</source>
        <translation>The disk is full, so the file was not added. What was saved earlier is safe, and the file itself is untouched. Free some space and try again.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added. Check that it is still there, that it is a file and not a folder, and that you may open it.</source>
        <translation>This file cannot be read. Nothing was added. Check that it is still there, that it is a file and not a folder, and that you may open it.</translation>
    </message>
    <message>
        <source>The server does not have this file yet, or not any more. Whoever added it may still have to send it.</source>
        <translation>The server does not have this file yet, or not any more. Whoever added it may still have to send it.</translation>
    </message>
    <message>
        <source>This file cannot be shown here. It is kept as it is; save a copy to open it with another program.</source>
        <translation>This file cannot be shown here. It is kept as it is; save a copy to open it with another program.</translation>
    </message>
    <message>
        <source>No files can be added here.</source>
        <translation>No files can be added here.</translation>
    </message>
    <message>
        <source>There is no room for the copy there. Nothing was written; choose another place.</source>
        <translation>There is no room for the copy there. Nothing was written; choose another place.</translation>
    </message>
    <message>
        <source>The copy cannot be written there. Nothing was written; choose another place.</source>
        <translation>The copy cannot be written there. Nothing was written; choose another place.</translation>
    </message>
    <message>
        <source>Pictures as they are</source>
        <translation>Pictures as they are</translation>
    </message>
    <message>
        <source>Pictures at most %1 px</source>
        <translation>Pictures at most %1 px</translation>
    </message>
    <message numerus="yes">
        <source>fetched by %1 of %n other device(s)</source>
        <translation>
            <numerusform>fetched by %1 of %n other device</numerusform>
            <numerusform>fetched by %1 of %n other devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fetched by %n other device(s)</source>
        <translation>
            <numerusform>fetched by %n other device</numerusform>
            <numerusform>fetched by %n other devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingAbout</name>
    <message>
        <source>Add a pilot</source>
        <translation>Add a pilot</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Add a municipality</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
</context>
<context>
    <name>FindingClaim</name>
    <message>
        <source>Not written yet</source>
        <translation>Not written yet</translation>
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
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>FindingLanguages</name>
    <message>
        <source>%1: missing</source>
        <translation>%1: missing</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>The model, for others to use</source>
        <translation>The model, for others to use</translation>
    </message>
    <message>
        <source>Add a pilot</source>
        <translation>Add a pilot</translation>
    </message>
</context>
<context>
    <name>FindingObstacle</name>
    <message>
        <source>The obstacle</source>
        <translation>The obstacle</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
</context>
<context>
    <name>FindingPage</name>
    <message>
        <source>Still missing: %1.</source>
        <translation>Still missing: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this finding differently. Both are kept.</source>
        <translation>Two people wrote something about this finding differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>the claim</source>
        <translation>the claim</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>an area or organisation</source>
        <translation>an area or organisation</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>how sure it is</translation>
    </message>
    <message>
        <source>the kind of obstacle</source>
        <translation>the kind of obstacle</translation>
    </message>
    <message>
        <source>who has met it</source>
        <translation>who has met it</translation>
    </message>
    <message>
        <source>a proposal for removing it</source>
        <translation>a proposal for removing it</translation>
    </message>
    <message>
        <source>the core idea</source>
        <translation>the core idea</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>the environment</translation>
    </message>
    <message>
        <source>the conditions for adoption</source>
        <translation>the conditions for adoption</translation>
    </message>
    <message>
        <source>the costs</source>
        <translation>the costs</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>These words were deleted from the note.</translation>
    </message>
    <message>
        <source>The note is in the trash.</source>
        <translation>The note is in the trash.</translation>
    </message>
    <message>
        <source>Somebody has removed the mark from these words.</source>
        <translation>Somebody has removed the mark from these words.</translation>
    </message>
    <message>
        <source>The note cannot be read on this device: it is not shared with you, or has not come yet.</source>
        <translation>The note cannot be read on this device: it is not shared with you, or has not come yet.</translation>
    </message>
    <message>
        <source>The target has no name yet.</source>
        <translation>The target has no name yet.</translation>
    </message>
    <message>
        <source>A target is a pilot&apos;s own. Choose whose it is.</source>
        <translation>A target is a pilot&apos;s own. Choose whose it is.</translation>
    </message>
    <message>
        <source>The day of the aim is before that of the baseline.</source>
        <translation>The day of the aim is before that of the baseline.</translation>
    </message>
    <message>
        <source>One of the figures is no number.</source>
        <translation>One of the figures is no number.</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>was due %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Name of the target in Finnish</source>
        <translation>Name of the target in Finnish</translation>
    </message>
    <message>
        <source>Name of the target in Swedish</source>
        <translation>Name of the target in Swedish</translation>
    </message>
    <message>
        <source>Name of the target in English</source>
        <translation>Name of the target in English</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Kind not chosen</translation>
    </message>
    <message>
        <source>not yet in: %1</source>
        <translation>not yet in: %1</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>New finding</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>Search in findings</translation>
    </message>
    <message>
        <source>A finding without a claim</source>
        <translation>A finding without a claim</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind it</source>
        <translation>
            <numerusform>%n passage behind it</numerusform>
            <numerusform>%n passages behind it</numerusform>
        </translation>
    </message>
    <message>
        <source>met by %1</source>
        <translation>met by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding fits these words and filters.</source>
        <translation>No finding fits these words and filters.</translation>
    </message>
    <message>
        <source>No findings yet. Mark words in a note, and make a finding of what they tell.</source>
        <translation>No findings yet. Mark words in a note, and make a finding of what they tell.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Show all findings</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Open the notes</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>FingerprintPage</name>
    <message>
        <source>Do we have the same network?</source>
        <translation>Do we have the same network?</translation>
    </message>
    <message>
        <source>Picture of the other device&apos;s code</source>
        <translation>Picture of the other device&apos;s code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Open this page on both devices when both have just synced, and compare the digits. If they are the same, both have the same members and nobody has been slipped in between.</source>
        <translation>Open this page on both devices when both have just synced, and compare the digits. If they are the same, both have the same members and nobody has been slipped in between.</translation>
    </message>
    <message>
        <source>The same. You have the same network.</source>
        <translation>The same. You have the same network.</translation>
    </message>
    <message>
        <source>Not the same. Sync both devices and compare again. If it is still not the same, do not write anything confidential, and tell an administrator.</source>
        <translation>Not the same. Sync both devices and compare again. If it is still not the same, do not write anything confidential, and tell an administrator.</translation>
    </message>
    <message>
        <source>The digits as a code</source>
        <translation>The digits as a code</translation>
    </message>
    <message>
        <source>Compare with a picture of the other code</source>
        <translation>Compare with a picture of the other code</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Formatted view</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Only what needs a look</source>
        <translation>Only what needs a look</translation>
    </message>
    <message>
        <source>Also in the trash</source>
        <translation>Also in the trash</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pause sync</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
</context>
<context>
    <name>GalleryEntries</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Others see it beside what you write.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Copy the link again from its beginning to its end.</source>
        <translation>This is not a whole invitation. Copy the link again from its beginning to its end.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Choose a municipality</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
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
        <translation>In euro</translation>
    </message>
    <message>
        <source>This is not a sum of money.</source>
        <translation>This is not a sum of money.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>A figure</source>
        <translation>A figure</translation>
    </message>
</context>
<context>
    <name>GalleryLists</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>In the trash</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>No notes yet. What you write is saved on this device at once, also without a connection.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
</context>
<context>
    <name>GalleryMessages</name>
    <message>
        <source>No connection. Everything works, and is sent when there is a connection.</source>
        <translation>No connection. Everything works, and is sent when there is a connection.</translation>
    </message>
    <message>
        <source>The disk is full. Your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>The disk is full. Your latest words are only on this screen. Free some space; Kopa tries again by itself.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Moved to the trash</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Empty the trash?</translation>
    </message>
    <message>
        <source>What is in the trash is removed from every device of the network. This cannot be undone.</source>
        <translation>What is in the trash is removed from every device of the network. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Two people wrote something differently. Both are kept.</source>
        <translation>Two people wrote something differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over my drafts</source>
        <translation>Hand over my drafts</translation>
    </message>
    <message>
        <source>Who gets to read them?</source>
        <translation>Who gets to read them?</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) handed over</source>
        <translation>
            <numerusform>%n note handed over</numerusform>
            <numerusform>%n notes handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read these, on your own devices. When you leave, nobody else will ever find them, unless you hand them over first.</source>
        <translation>Only you can read these, on your own devices. When you leave, nobody else will ever find them, unless you hand them over first.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) can now be read by: %1.</source>
        <translation>
            <numerusform>%n note can now be read by: %1.</numerusform>
            <numerusform>%n notes can now be read by: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>You have no drafts that only you can read.</source>
        <translation>You have no drafts that only you can read.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Show the notes</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Your drafts</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n note(s)</source>
        <translation>
            <numerusform>Hand over %n note</numerusform>
            <numerusform>Hand over %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Moved to the trash</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bring back what was before</source>
        <translation>Bring back what was before</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change is kept here with who and when.</source>
        <translation>Nothing has been changed yet. Every change is kept here with who and when.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Show the notes</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>Part of the history</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Who wrote</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Order changed: %1</source>
        <translation>Order changed: %1</translation>
    </message>
</context>
<context>
    <name>HourRuleCard</name>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
</context>
<context>
    <name>HourRulesPage</name>
    <message>
        <source>How long a lesson is, and how many lessons a week and a year are full hours, by education form and from a day on. Work is reckoned by the rule in force on each day.</source>
        <translation>How long a lesson is, and how many lessons a week and a year are full hours, by education form and from a day on. Work is reckoned by the rule in force on each day.</translation>
    </message>
    <message>
        <source>No rule has been entered. Until then a lesson is counted as 60 minutes.</source>
        <translation>No rule has been entered. Until then a lesson is counted as 60 minutes.</translation>
    </message>
    <message>
        <source>Add a rule for</source>
        <translation>Add a rule for</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>What the columns are</source>
        <translation>What the columns are</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Last import: %1, %2, %n record(s).</source>
        <translation>
            <numerusform>Last import: %1, %2, %n record.</numerusform>
            <numerusform>Last import: %1, %2, %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>A workbook (XLSX), a CSV, or cards of people (vCard). Nothing is written before you have seen what becomes of each row.</source>
        <translation>A workbook (XLSX), a CSV, or cards of people (vCard). Nothing is written before you have seen what becomes of each row.</translation>
    </message>
    <message>
        <source>What is in the list</source>
        <translation>What is in the list</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Records that are here already</source>
        <translation>Records that are here already</translation>
    </message>
    <message>
        <source>Of the persons whose row does not say it. Without consent nobody is taken in.</source>
        <translation>Of the persons whose row does not say it. Without consent nobody is taken in.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Lists and cards</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>The import was undone: %1 restored, %2 put into the trash.</source>
        <translation>The import was undone: %1 restored, %2 put into the trash.</translation>
    </message>
    <message>
        <source>Somebody has written these since, so that stays: %1.</source>
        <translation>Somebody has written these since, so that stays: %1.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>What becomes of the rows</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same already</source>
        <translation>
            <numerusform>%n the same already</numerusform>
            <numerusform>%n the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>here already: %1</source>
        <translation>here already: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Nothing of these rows is taken. Save them with their reasons, mend them and take that file in again.</source>
        <translation>Nothing of these rows is taken. Save them with their reasons, mend them and take that file in again.</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Save the refused rows</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>The one you invite</source>
        <translation>The one you invite</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Make an invitation</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Make a new invitation</translation>
    </message>
    <message>
        <source>The invitation as a code</source>
        <translation>The invitation as a code</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>How to invite</source>
        <translation>How to invite</translation>
    </message>
    <message>
        <source>Here in the room</source>
        <translation>Here in the room</translation>
    </message>
    <message>
        <source>From afar</source>
        <translation>From afar</translation>
    </message>
    <message>
        <source>Another device of mine</source>
        <translation>Another device of mine</translation>
    </message>
    <message>
        <source>Send the link by mail or message. Alone it opens nothing: when it has been used, call the person and compare a code with them.</source>
        <translation>Send the link by mail or message. Alone it opens nothing: when it has been used, call the person and compare a code with them.</translation>
    </message>
    <message>
        <source>Show the code to your other device. It becomes yours in every space that you are in.</source>
        <translation>Show the code to your other device. It becomes yours in every space that you are in.</translation>
    </message>
    <message>
        <source>The server does not know of it yet. It works when there has been a connection.</source>
        <translation>The server does not know of it yet. It works when there has been a connection.</translation>
    </message>
    <message>
        <source>When it has been used: compare the code</source>
        <translation>When it has been used: compare the code</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>Open invitations</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Show the code to the one beside you. It is for one device. It works without a connection too.</source>
        <translation>Show the code to the one beside you. It is for one device. It works without a connection too.</translation>
    </message>
    <message>
        <source>The code is good for</source>
        <translation>The code is good for</translation>
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
            <numerusform>One sentence was joined from what two people wrote. Read it once.</numerusform>
            <numerusform>%n sentences were joined from what two people wrote. Read them once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Previous sentence</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Next sentence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Looks right</source>
        <translation>Looks right</translation>
    </message>
    <message>
        <source>The joined sentences look right</source>
        <translation>The joined sentences look right</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to anything</source>
        <translation>Jump to anything</translation>
    </message>
    <message>
        <source>A note, pilot, organisation or page</source>
        <translation>A note, pilot, organisation or page</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Joint municipal authority for education</source>
        <translation>Joint municipal authority for education</translation>
    </message>
    <message>
        <source>Joint municipal authority for business development</source>
        <translation>Joint municipal authority for business development</translation>
    </message>
    <message>
        <source>Limited company</source>
        <translation>Limited company</translation>
    </message>
    <message>
        <source>University of applied sciences</source>
        <translation>University of applied sciences</translation>
    </message>
    <message>
        <source>Municipal enterprise</source>
        <translation>Municipal enterprise</translation>
    </message>
    <message>
        <source>Educational institution</source>
        <translation>Educational institution</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Name in Finnish</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Name in Swedish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Lead organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Title in Finnish</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Title in Swedish</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation>Business ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name of the person</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Reads and writes</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Finnish</source>
        <translation>Finnish and Swedish, majority Finnish</translation>
    </message>
    <message>
        <source>Finnish and Swedish, majority Swedish</source>
        <translation>Finnish and Swedish, majority Swedish</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>About Kopa</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Two people differed</source>
        <translation>Two people differed</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Only me</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>The whole network</translation>
    </message>
    <message>
        <source>Everybody in the network reads it.</source>
        <translation>Everybody in the network reads it.</translation>
    </message>
    <message>
        <source>Only this pilot&apos;s people read it.</source>
        <translation>Only this pilot&apos;s people read it.</translation>
    </message>
    <message>
        <source>Only you read it, on your own devices: drafts and thoughts.</source>
        <translation>Only you read it, on your own devices: drafts and thoughts.</translation>
    </message>
    <message>
        <source>Only one education provider&apos;s own people read it.</source>
        <translation>Only one education provider&apos;s own people read it.</translation>
    </message>
    <message>
        <source>What a provider gives one municipality to read.</source>
        <translation>What a provider gives one municipality to read.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Is everything in order?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Erased data</source>
        <translation>Erased data</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>How long people are kept</translation>
    </message>
    <message>
        <source>You only</source>
        <translation>You only</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>Everybody in the network</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Members of %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>People of %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Prepare tomorrow</translation>
    </message>
    <message>
        <source>About the network</source>
        <translation>About the network</translation>
    </message>
    <message>
        <source>Written by the guests</source>
        <translation>Written by the guests</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Signed in by</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>The host</translation>
    </message>
    <message>
        <source>The guest</source>
        <translation>The guest</translation>
    </message>
    <message>
        <source>On a memory stick</source>
        <translation>On a memory stick</translation>
    </message>
    <message>
        <source>Workshop in a room</source>
        <translation>Workshop in a room</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Lists as files</source>
        <translation>Lists as files</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Public pages</translation>
    </message>
    <message>
        <source>Development targets</source>
        <translation>Development targets</translation>
    </message>
    <message>
        <source>Tasks and promises</source>
        <translation>Tasks and promises</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Offerings</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Needs of working life</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Limits of distance teaching</translation>
    </message>
    <message>
        <source>Rounds of coding</source>
        <translation>Rounds of coding</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Codes together</translation>
    </message>
    <message>
        <source>From passages to findings</source>
        <translation>From passages to findings</translation>
    </message>
    <message>
        <source>Course trays</source>
        <translation>Course trays</translation>
    </message>
    <message>
        <source>Shared teachers and rooms</source>
        <translation>Shared teachers and rooms</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Working-hour rules</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asked for: at most %1</source>
        <translation>Asked for: at most %1</translation>
    </message>
    <message>
        <source>Asked for: at least %1</source>
        <translation>Asked for: at least %1</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Asked for: %1</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No material in this language or on this theme.</source>
        <translation>No material in this language or on this theme.</translation>
    </message>
    <message>
        <source>No support material yet. Guides, slides and examples that are put here are there for the whole network, without a connection too.</source>
        <translation>No support material yet. Guides, slides and examples that are put here are there for the whole network, without a connection too.</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>New material</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Its title</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Add to the library</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Consent given on</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>What it covers</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Consent withdrawn on</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Responsible person</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Lists and cards</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Public pages</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>The list cannot be read: %1 (%2). Nothing was taken. Mend the file and choose it again.</source>
        <translation>The list cannot be read: %1 (%2). Nothing was taken. Mend the file and choose it again.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>the letters are broken</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <source>there are no rows in it</source>
        <translation>there are no rows in it</translation>
    </message>
    <message>
        <source>no heading is known</source>
        <translation>no heading is known</translation>
    </message>
    <message>
        <source>two columns have the same heading</source>
        <translation>two columns have the same heading</translation>
    </message>
    <message>
        <source>it has more rows, columns or letters than a list may have</source>
        <translation>it has more rows, columns or letters than a list may have</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>it is written in another way than its form allows</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Workbook (XLSX)</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Cards (vCard)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Add as new</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
</context>
<context>
    <name>LockChoice</name>
    <message>
        <source>This device&apos;s keyring</source>
        <translation>This device&apos;s keyring</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa opens when you have logged in to this device. There is nothing to type.</translation>
    </message>
    <message>
        <source>This device has no keyring that Kopa can use, so a passphrase is needed.</source>
        <translation>This device has no keyring that Kopa can use, so a passphrase is needed.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>A passphrase</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>Not known: %1</source>
        <translation>Not known: %1</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>New method</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingExamples</name>
    <message>
        <source>Good examples</source>
        <translation>Good examples</translation>
    </message>
</context>
<context>
    <name>MappingHead</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>By education</source>
        <translation>By education</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>By provider</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>All providers</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>New method</source>
        <translation>New method</translation>
    </message>
    <message>
        <source>Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.</source>
        <translation>Nobody has told yet how they follow up quality. Begin with one municipality: what it does, with which provider, in which education.</translation>
    </message>
    <message>
        <source>Nothing is known yet of %1</source>
        <translation>Nothing is known yet of %1</translation>
    </message>
    <message>
        <source>Nobody has told yet how the quality of this provider is followed up.</source>
        <translation>Nobody has told yet how the quality of this provider is followed up.</translation>
    </message>
</context>
<context>
    <name>MappingSheet</name>
    <message>
        <source>Nobody has told yet how quality is followed up here.</source>
        <translation>Nobody has told yet how quality is followed up here.</translation>
    </message>
    <message>
        <source>How it is followed up</source>
        <translation>How it is followed up</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>A criterion without a title</source>
        <translation>A criterion without a title</translation>
    </message>
    <message>
        <source>New method</source>
        <translation>New method</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message>
        <source>A question mark: nobody has told yet. Choose a cell to see more, or to tell.</source>
        <translation>A question mark: nobody has told yet. Choose a cell to see more, or to tell.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Mark as</source>
        <translation>Mark as</translation>
    </message>
    <message>
        <source>Marked passage</source>
        <translation>Marked passage</translation>
    </message>
</context>
<context>
    <name>MaterialFiles</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Press to save a copy</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Not on this device: press to have it fetched</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” was removed</translation>
    </message>
    <message>
        <source>Adding the file</source>
        <translation>Adding the file</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Title in Finnish</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Title in Swedish</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Languages and themes</source>
        <translation>Languages and themes</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Remove from the library</translation>
    </message>
    <message>
        <source>The material was removed</source>
        <translation>The material was removed</translation>
    </message>
</context>
<context>
    <name>MaterialRows</name>
    <message>
        <source>Material of this event</source>
        <translation>Material of this event</translation>
    </message>
    <message numerus="yes">
        <source>%n in the library</source>
        <translation>
            <numerusform>%n in the library</numerusform>
            <numerusform>%n in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>This is not a day. Write it like %1.</translation>
    </message>
    <message>
        <source>In the pilot %1</source>
        <translation>In the pilot %1</translation>
    </message>
    <message>
        <source>About the organisation</source>
        <translation>About the organisation</translation>
    </message>
    <message>
        <source>The body or the office, for example the municipal board</source>
        <translation>The body or the office, for example the municipal board</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Its number, or where it is kept</source>
        <translation>Its number, or where it is kept</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Empty: no end</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>A method without a name</source>
        <translation>A method without a name</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>NeedAbout</name>
    <message>
        <source>Of working life: care, metal, catering</source>
        <translation>Of working life: care, metal, catering</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Add a municipality</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
</context>
<context>
    <name>NeedAnswers</name>
    <message>
        <source>An offering without a title</source>
        <translation>An offering without a title</translation>
    </message>
    <message>
        <source>It does not answer this need: %1</source>
        <translation>It does not answer this need: %1</translation>
    </message>
    <message>
        <source>It answers this need: %1</source>
        <translation>It answers this need: %1</translation>
    </message>
    <message>
        <source>Name an offering that answers it</source>
        <translation>Name an offering that answers it</translation>
    </message>
    <message>
        <source>Is it answered?</source>
        <translation>Is it answered?</translation>
    </message>
    <message>
        <source>Of the same area and education form:</source>
        <translation>Of the same area and education form:</translation>
    </message>
    <message>
        <source>Name an offering</source>
        <translation>Name an offering</translation>
    </message>
</context>
<context>
    <name>NeedPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Open the note it was said in</source>
        <translation>Open the note it was said in</translation>
    </message>
</context>
<context>
    <name>NeedsPage</name>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unanswered</translation>
    </message>
    <message>
        <source>A need without a title</source>
        <translation>A need without a title</translation>
    </message>
    <message numerus="yes">
        <source>%n offering(s) could answer</source>
        <translation>
            <numerusform>%n offering could answer</numerusform>
            <numerusform>%n offerings could answer</numerusform>
        </translation>
    </message>
    <message>
        <source>No need fits these filters.</source>
        <translation>No need fits these filters.</translation>
    </message>
    <message>
        <source>No needs of working life have been written down yet: who needs which competence, who says so, and when.</source>
        <translation>No needs of working life have been written down yet: who needs which competence, who says so, and when.</translation>
    </message>
    <message>
        <source>Show all needs</source>
        <translation>Show all needs</translation>
    </message>
    <message>
        <source>Offerings without a need</source>
        <translation>Offerings without a need</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>An offering without a title</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Long enough.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>At least %n character. Several words that mean something to you only are good.</numerusform>
            <numerusform>At least %n characters. Several words that mean something to you only are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>These two are not the same.</translation>
    </message>
</context>
<context>
    <name>NewSpacePage</name>
    <message>
        <source>A space for %1</source>
        <translation>A space for %1</translation>
    </message>
    <message>
        <source>Notes written in this space are read only by the people chosen here. Others can be let in later, and then they read what is there.</source>
        <translation>Notes written in this space are read only by the people chosen here. Others can be let in later, and then they read what is there.</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Who is in it</translation>
    </message>
    <message>
        <source>You are in it always, as its administrator.</source>
        <translation>You are in it always, as its administrator.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Make the space</source>
        <translation>Make the space</translation>
    </message>
    <message>
        <source>The space of %1</source>
        <translation>The space of %1</translation>
    </message>
</context>
<context>
    <name>NoteBanners</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This note was moved, and its words go on in another one. What you write here does not get there.</source>
        <translation>This note was moved, and its words go on in another one. What you write here does not get there.</translation>
    </message>
    <message>
        <source>This note was moved to where you cannot read it. What you write here does not get there.</source>
        <translation>This note was moved to where you cannot read it. What you write here does not get there.</translation>
    </message>
    <message>
        <source>Open the other one</source>
        <translation>Open the other one</translation>
    </message>
    <message>
        <source>This note is in the trash.</source>
        <translation>This note is in the trash.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</source>
        <translation>Somebody moved this note to the trash while somebody else was writing in it. The writing was kept.</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Two people wrote this differently: %1. Both are kept.</source>
        <translation>Two people wrote this differently: %1. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>This note was moved here. Its earlier history is with the one that it was made from.</source>
        <translation>This note was moved here. Its earlier history is with the one that it was made from.</translation>
    </message>
    <message>
        <source>Open the earlier one</source>
        <translation>Open the earlier one</translation>
    </message>
    <message>
        <source>This note was saved from a damaged file. What you write here is not kept until you go on with what was saved.</source>
        <translation>This note was saved from a damaged file. What you write here is not kept until you go on with what was saved.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>Written by guests: %1</source>
        <translation>Written by guests: %1</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this note (%1) on this device, so its spelling is not checked.</source>
        <translation>There is no dictionary for the language of this note (%1) on this device, so its spelling is not checked.</translation>
    </message>
</context>
<context>
    <name>NoteConsents</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not asked yet</source>
        <translation>
            <numerusform>%n person not asked yet</numerusform>
            <numerusform>%n people not asked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without everybody&apos;s consent</source>
        <translation>
            <numerusform>%n file without everybody&apos;s consent</numerusform>
            <numerusform>%n files without everybody&apos;s consent</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Ask %1</translation>
    </message>
</context>
<context>
    <name>NoteDetails</name>
    <message>
        <source>Hide the details</source>
        <translation>Hide the details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pilot</source>
        <translation>Choose a pilot</translation>
    </message>
    <message>
        <source>Choose a municipality</source>
        <translation>Choose a municipality</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Language of the note</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>NoteEditorPage</name>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Formatted view</source>
        <translation>Formatted view</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NoteFileStrip</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>How large new pictures are kept: %1</source>
        <translation>How large new pictures are kept: %1</translation>
    </message>
    <message>
        <source>Recording, %1</source>
        <translation>Recording, %1</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stop and keep</translation>
    </message>
    <message>
        <source>The microphone does not give sound. Nothing is recorded. Check that it is connected and that no other program uses it.</source>
        <translation>The microphone does not give sound. Nothing is recorded. Check that it is connected and that no other program uses it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Do not add it</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
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
        <translation>its letters are broken</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>it is no text</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>another file is of the same note</source>
        <translation>another file is of the same note</translation>
    </message>
    <message>
        <source>its kind is not one of Kopa&apos;s</source>
        <translation>its kind is not one of Kopa&apos;s</translation>
    </message>
    <message>
        <source>its day cannot be read</source>
        <translation>its day cannot be read</translation>
    </message>
    <message>
        <source>Notes from a folder</source>
        <translation>Notes from a folder</translation>
    </message>
    <message>
        <source>Markdown and text files become notes, a file a note. Those that Kopa has written are known again.</source>
        <translation>Markdown and text files become notes, a file a note. Those that Kopa has written are known again.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were taken in.</source>
        <translation>
            <numerusform>%n note was taken in.</numerusform>
            <numerusform>%n notes were taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>The import was undone. Notes that somebody has changed since stay.</source>
        <translation>The import was undone. Notes that somebody has changed since stay.</translation>
    </message>
    <message>
        <source>Working on the files</source>
        <translation>Working on the files</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be taken. Mend them or move them away, and choose the folder again; until then nothing is taken.</source>
        <translation>
            <numerusform>%n file cannot be taken. Mend it or move it away, and choose the folder again; until then nothing is taken.</numerusform>
            <numerusform>%n files cannot be taken. Mend them or move them away, and choose the folder again; until then nothing is taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
</context>
<context>
    <name>NoteFoot</name>
    <message>
        <source>Take a photo</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>Add a file or a picture</source>
        <translation>Add a file or a picture</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stop and keep</translation>
    </message>
    <message>
        <source>Record sound</source>
        <translation>Record sound</translation>
    </message>
    <message>
        <source>Add files to the note</source>
        <translation>Add files to the note</translation>
    </message>
</context>
<context>
    <name>NoteMarking</name>
    <message>
        <source>The mark was removed</source>
        <translation>The mark was removed</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Use the template</translation>
    </message>
    <message>
        <source>Host a workshop here</source>
        <translation>Host a workshop here</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Wrap up</translation>
    </message>
</context>
<context>
    <name>NoteReaders</name>
    <message>
        <source>The note is made anew with the same words, to be read by: %1. The one here goes to the trash: whoever could read it finds it there for 30 days, with its history. Each leads to the other.</source>
        <translation>The note is made anew with the same words, to be read by: %1. The one here goes to the trash: whoever could read it finds it there for 30 days, with its history. Each leads to the other.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Who can read this: %1. Change</translation>
    </message>
    <message>
        <source>Move the note?</source>
        <translation>Move the note?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Moved. It can be read by: %1</source>
        <translation>Moved. It can be read by: %1</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>Nothing is written here yet.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Safe on the server</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Joined sentences</source>
        <translation>Joined sentences</translation>
    </message>
    <message>
        <source>Written by guests: %1</source>
        <translation>Written by guests: %1</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
</context>
<context>
    <name>NoteSpelling</name>
    <message>
        <source>Nothing alike is known</source>
        <translation>Nothing alike is known</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Add “%1” to my words</translation>
    </message>
    <message>
        <source>Ignore in this note</source>
        <translation>Ignore in this note</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Text of the note</source>
        <translation>Text of the note</translation>
    </message>
    <message>
        <source>Write here. The first line is the title.</source>
        <translation>Write here. The first line is the title.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Last changed first</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Search in notes</translation>
    </message>
    <message>
        <source>No note fits these words and filters.</source>
        <translation>No note fits these words and filters.</translation>
    </message>
    <message>
        <source>No notes yet. What you write is saved on this device at once, also without a connection.</source>
        <translation>No notes yet. What you write is saved on this device at once, also without a connection.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Show all notes</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Write the first note</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>OfferingAbout</name>
    <message numerus="yes">
        <source>One plan of %n level(s)</source>
        <translation>
            <numerusform>One plan of %n level</numerusform>
            <numerusform>One plan of %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingDistance</name>
    <message>
        <source>from %1 on</source>
        <translation>from %1 on</translation>
    </message>
    <message>
        <source>%1 % of the teaching; the limit is %2 %</source>
        <translation>%1 % of the teaching; the limit is %2 %</translation>
    </message>
    <message>
        <source>%1 lessons a week; the limit is %2</source>
        <translation>%1 lessons a week; the limit is %2</translation>
    </message>
    <message>
        <source>Distance teaching</source>
        <translation>Distance teaching</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>Enter the limit that holds</source>
        <translation>Enter the limit that holds</translation>
    </message>
    <message>
        <source>Open the limit</source>
        <translation>Open the limit</translation>
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
        <translation>Needs of working life</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Add a need</translation>
    </message>
    <message>
        <source>All needs</source>
        <translation>All needs</translation>
    </message>
</context>
<context>
    <name>OfferingPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>What it costs whom</source>
        <translation>What it costs whom</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) side by side</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios side by side</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ways to arrange it can be laid side by side: in all, per learner, and what each pays.</source>
        <translation>Different ways to arrange it can be laid side by side: in all, per learner, and what each pays.</translation>
    </message>
    <message>
        <source>Open the scenarios</source>
        <translation>Open the scenarios</translation>
    </message>
</context>
<context>
    <name>OfferingWhere</name>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Add a municipality</translation>
    </message>
    <message>
        <source>Add a workplace</source>
        <translation>Add a workplace</translation>
    </message>
    <message>
        <source>When it is given in the house of a unit of basic education.</source>
        <translation>When it is given in the house of a unit of basic education.</translation>
    </message>
    <message>
        <source>Without any it is open to all.</source>
        <translation>Without any it is open to all.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
</context>
<context>
    <name>OfferingWords</name>
    <message>
        <source>Education form</source>
        <translation>Education form</translation>
    </message>
    <message>
        <source>How it is offered</source>
        <translation>How it is offered</translation>
    </message>
    <message>
        <source>Education providers</source>
        <translation>Education providers</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For learners of</source>
        <translation>For learners of</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Offering</translation>
    </message>
    <message>
        <source>Early childhood education and care</source>
        <translation>Early childhood education and care</translation>
    </message>
    <message>
        <source>Basic education</source>
        <translation>Basic education</translation>
    </message>
    <message>
        <source>General upper secondary education</source>
        <translation>General upper secondary education</translation>
    </message>
    <message>
        <source>Vocational education and training</source>
        <translation>Vocational education and training</translation>
    </message>
    <message>
        <source>Liberal adult education</source>
        <translation>Liberal adult education</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Higher education</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>Near the student, with a workplace</source>
        <translation>Near the student, with a workplace</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>next door</source>
        <translation>next door</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>online only</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nowhere</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>within the limit</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over the limit</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>a reason is needed</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>cannot be told</translation>
    </message>
    <message>
        <source>no limit is known</source>
        <translation>no limit is known</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unanswered</translation>
    </message>
    <message>
        <source>an answer is planned</source>
        <translation>an answer is planned</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>said to be answered, nobody says by what</source>
        <translation>said to be answered, nobody says by what</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>The state</source>
        <translation>The state</translation>
    </message>
    <message>
        <source>The learners</source>
        <translation>The learners</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Not said yet</translation>
    </message>
    <message>
        <source>Staff, sellers and others</source>
        <translation>Staff, sellers and others</translation>
    </message>
    <message>
        <source>It has no title yet.</source>
        <translation>It has no title yet.</translation>
    </message>
    <message>
        <source>No education form is chosen.</source>
        <translation>No education form is chosen.</translation>
    </message>
    <message>
        <source>Nobody is said to provide it.</source>
        <translation>Nobody is said to provide it.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>There are more distance lessons than lessons.</source>
        <translation>There are more distance lessons than lessons.</translation>
    </message>
    <message>
        <source>No area is named: choose a pilot or municipalities.</source>
        <translation>No area is named: choose a pilot or municipalities.</translation>
    </message>
    <message>
        <source>The field of working life is not said.</source>
        <translation>The field of working life is not said.</translation>
    </message>
    <message>
        <source>The source is not said.</source>
        <translation>The source is not said.</translation>
    </message>
    <message>
        <source>It is not said when this was stated.</source>
        <translation>It is not said when this was stated.</translation>
    </message>
    <message>
        <source>The kind is not chosen.</source>
        <translation>The kind is not chosen.</translation>
    </message>
    <message>
        <source>The limit itself is missing.</source>
        <translation>The limit itself is missing.</translation>
    </message>
    <message>
        <source>What the limit says is not written down.</source>
        <translation>What the limit says is not written down.</translation>
    </message>
    <message>
        <source>The sum is missing.</source>
        <translation>The sum is missing.</translation>
    </message>
    <message>
        <source>Nobody is said to pay.</source>
        <translation>Nobody is said to pay.</translation>
    </message>
    <message>
        <source>Nobody is said to receive it.</source>
        <translation>Nobody is said to receive it.</translation>
    </message>
    <message>
        <source>Title in Finnish</source>
        <translation>Title in Finnish</translation>
    </message>
    <message>
        <source>Title in Swedish</source>
        <translation>Title in Swedish</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>at most %1 % of the teaching</source>
        <translation>at most %1 % of the teaching</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>at most %1 lessons a week</translation>
    </message>
</context>
<context>
    <name>OfferingsPage</name>
    <message>
        <source>New offering</source>
        <translation>New offering</translation>
    </message>
    <message>
        <source>Search in offerings</source>
        <translation>Search in offerings</translation>
    </message>
    <message>
        <source>Needs of working life</source>
        <translation>Needs of working life</translation>
    </message>
    <message>
        <source>Limits of distance teaching</source>
        <translation>Limits of distance teaching</translation>
    </message>
    <message>
        <source>An offering without a title</source>
        <translation>An offering without a title</translation>
    </message>
    <message>
        <source>No offering fits these words and filters.</source>
        <translation>No offering fits these words and filters.</translation>
    </message>
    <message>
        <source>Nothing is offered yet. An offering is tied to no building: it can be in a place, online, both, or near the student.</source>
        <translation>Nothing is offered yet. An offering is tied to no building: it can be in a place, online, both, or near the student.</translation>
    </message>
    <message>
        <source>Show all offerings</source>
        <translation>Show all offerings</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>Authorised on</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Authorisation valid until</source>
        <translation>Authorisation valid until</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Approval valid until</source>
        <translation>Approval valid until</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divided by</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Without VAT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Students</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Fixed part</source>
        <translation>Fixed part</translation>
    </message>
    <message>
        <source>Statement of</source>
        <translation>Statement of</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Credited</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Last reminder</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Account number (IBAN)</source>
        <translation>Account number (IBAN)</translation>
    </message>
    <message>
        <source>Bank (BIC)</source>
        <translation>Bank (BIC)</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Days to pay</translation>
    </message>
    <message>
        <source>Fee of a year</source>
        <translation>Fee of a year</translation>
    </message>
    <message>
        <source>Member&apos;s part of a fee</source>
        <translation>Member&apos;s part of a fee</translation>
    </message>
    <message>
        <source>Rate of the fee</source>
        <translation>Rate of the fee</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Equally</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Own weights</translation>
    </message>
    <message>
        <source>Fixed parts</source>
        <translation>Fixed parts</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>No statement was made. Agree on the division first.</source>
        <translation>No statement was made. Agree on the division first.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</translation>
    </message>
</context>
<context>
    <name>OrderedListRow</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Municipality code</translation>
    </message>
    <message>
        <source>Later changes</source>
        <translation>Later changes</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Two people wrote something about this organisation differently. Both are kept.</source>
        <translation>Two people wrote something about this organisation differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Search for an organisation</source>
        <translation>Search for an organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>No organisation with this name and kind.</source>
        <translation>No organisation with this name and kind.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Show all organisations</translation>
    </message>
</context>
<context>
    <name>OutboxFileRows</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Sending now. You can go on working.</source>
        <translation>Sending now. You can go on working.</translation>
    </message>
    <message>
        <source>Sync is paused. Everything is saved on this device.</source>
        <translation>Sync is paused. Everything is saved on this device.</translation>
    </message>
    <message>
        <source>No server has been set, so everything stays on this device.</source>
        <translation>No server has been set, so everything stays on this device.</translation>
    </message>
    <message>
        <source>Everything is saved on this device.</source>
        <translation>Everything is saved on this device.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Last confirmed by the server: %1</source>
        <translation>Last confirmed by the server: %1</translation>
    </message>
    <message>
        <source>Kopa tries again at %1</source>
        <translation>Kopa tries again at %1</translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Resume sync</source>
        <translation>Resume sync</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pause sync</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>The last exchange</source>
        <translation>The last exchange</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Data sent</source>
        <translation>Data sent</translation>
    </message>
    <message>
        <source>Data received</source>
        <translation>Data received</translation>
    </message>
    <message>
        <source>Everything is safe on the server.</source>
        <translation>Everything is safe on the server.</translation>
    </message>
    <message>
        <source>%1 will be sent soon.</source>
        <translation>%1 will be sent soon.</translation>
    </message>
    <message>
        <source>No connection. %1 saved on this device will be sent when there is one.</source>
        <translation>No connection. %1 saved on this device will be sent when there is one.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1)</source>
        <translation>
            <numerusform>%n file (%1)</numerusform>
            <numerusform>%n files (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are on their way</source>
        <translation>Files are on their way</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Large files also where the line costs by the byte</source>
        <translation>Large files also where the line costs by the byte</translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s), %1, wait for a line that does not cost by the byte. Notes and small pictures go at once.</source>
        <translation>
            <numerusform>%n large file, %1, waits for a line that does not cost by the byte. Notes and small pictures go at once.</numerusform>
            <numerusform>%n large files, %1, wait for a line that does not cost by the byte. Notes and small pictures go at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the large ones now</source>
        <translation>Send the large ones now</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>only here</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Files on their way</translation>
    </message>
    <message>
        <source>Everything is safe on the server since %1. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Everything is safe on the server since %1. New notes and files come here by themselves until the server has confirmed them.</translation>
    </message>
    <message>
        <source>Nothing is waiting. New notes and files come here by themselves until the server has confirmed them.</source>
        <translation>Nothing is waiting. New notes and files come here by themselves until the server has confirmed them.</translation>
    </message>
    <message>
        <source>Files sent this week</source>
        <translation>Files sent this week</translation>
    </message>
    <message>
        <source>Open the network&apos;s page</source>
        <translation>Open the network&apos;s page</translation>
    </message>
    <message>
        <source>Go on in this network</source>
        <translation>Go on in this network</translation>
    </message>
    <message>
        <source>This network opens the connection to the server on the way. What you write stays sealed.</source>
        <translation>This network opens the connection to the server on the way. What you write stays sealed.</translation>
    </message>
</context>
<context>
    <name>OutboxWays</name>
    <message>
        <source>Being written …</source>
        <translation>Being written …</translation>
    </message>
    <message>
        <source>Being taken in …</source>
        <translation>Being taken in …</translation>
    </message>
    <message>
        <source>It did not succeed</source>
        <translation>It did not succeed</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>The file is written</translation>
    </message>
    <message>
        <source>The file is taken in</source>
        <translation>The file is taken in</translation>
    </message>
    <message>
        <source>When there is no connection: take along what waits, or take in what others wrote</source>
        <translation>When there is no connection: take along what waits, or take in what others wrote</translation>
    </message>
    <message>
        <source>Phones and computers of one room meet without the internet</source>
        <translation>Phones and computers of one room meet without the internet</translation>
    </message>
</context>
<context>
    <name>OwnAssessment</name>
    <message>
        <source>I have a conflict of interest and give no scores</source>
        <translation>I have a conflict of interest and give no scores</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>What it is, in a few words</translation>
    </message>
    <message>
        <source>1 is weak, 5 is excellent.</source>
        <translation>1 is weak, 5 is excellent.</translation>
    </message>
    <message>
        <source>Give it anew</source>
        <translation>Give it anew</translation>
    </message>
    <message>
        <source>Give my assessment</source>
        <translation>Give my assessment</translation>
    </message>
    <message>
        <source>Who reads your assessment is chosen once. Applicants are often in the network: reviewers can have a space of their own.</source>
        <translation>Who reads your assessment is chosen once. Applicants are often in the network: reviewers can have a space of their own.</translation>
    </message>
    <message>
        <source>Who can read this: %1. Change</source>
        <translation>Who can read this: %1. Change</translation>
    </message>
    <message>
        <source>Who can read your assessment?</source>
        <translation>Who can read your assessment?</translation>
    </message>
</context>
<context>
    <name>OwnCopies</name>
    <message>
        <source>The backup is in %1. Keep it apart from this device.</source>
        <translation>The backup is in %1. Keep it apart from this device.</translation>
    </message>
    <message>
        <source>Everything that you can read is in %1 (notes: %2, other entries: %3). These files are not sealed.</source>
        <translation>Everything that you can read is in %1 (notes: %2, other entries: %3). These files are not sealed.</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Save the backup</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Backup of Kopa</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Where to put the files</translation>
    </message>
    <message>
        <source>Copies of your notes</source>
        <translation>Copies of your notes</translation>
    </message>
    <message>
        <source>The copy is being made …</source>
        <translation>The copy is being made …</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Back up to a file</translation>
    </message>
    <message>
        <source>Everything on this device in one sealed file, for a memory stick, for example. Only a passphrase that you choose for it opens it.</source>
        <translation>Everything on this device in one sealed file, for a memory stick, for example. Only a passphrase that you choose for it opens it.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the backup. Without it nobody can open the file, and nobody can tell it to you if you forget it.</source>
        <translation>Choose a passphrase for the backup. Without it nobody can open the file, and nobody can tell it to you if you forget it.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Take your notes out of Kopa</source>
        <translation>Take your notes out of Kopa</translation>
    </message>
    <message>
        <source>As ordinary files that other programs open. They are not sealed.</source>
        <translation>As ordinary files that other programs open. They are not sealed.</translation>
    </message>
    <message>
        <source>Kopa writes all that you can read into ordinary files, without a seal. Whoever gets the files reads everything, also what others in your network have written. Put them only where nobody else can read them, and delete them when you no longer need them.</source>
        <translation>Kopa writes all that you can read into ordinary files, without a seal. Whoever gets the files reads everything, also what others in your network have written. Put them only where nobody else can read them, and delete them when you no longer need them.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
</context>
<context>
    <name>OwnWordsSheet</name>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message>
        <source>Names and terms that are right although no dictionary has them. They come along to your other devices.</source>
        <translation>Names and terms that are right although no dictionary has them. They come along to your other devices.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Another word</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>No words yet. They come here from the menu of a marked word.</source>
        <translation>No words yet. They come here from the menu of a marked word.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PairingPage</name>
    <message>
        <source>Compare the code</source>
        <translation>Compare the code</translation>
    </message>
    <message>
        <source>Call the person you invited, on a number that you know is theirs. Both read the code on the screen aloud. If it is the same, nobody stands between you.</source>
        <translation>Call the person you invited, on a number that you know is theirs. Both read the code on the screen aloud. If it is the same, nobody stands between you.</translation>
    </message>
    <message>
        <source>The code comes when both devices have been in contact with the server. This takes a moment.</source>
        <translation>The code comes when both devices have been in contact with the server. This takes a moment.</translation>
    </message>
    <message>
        <source>The same: let in</source>
        <translation>The same: let in</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Do not let in</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>“Not the same” keeps the device out. Nothing has been given to it. Then send a new link.</source>
        <translation>“Not the same” keeps the device out. Nothing has been given to it. Then send a new link.</translation>
    </message>
    <message>
        <source>Nobody waits. When somebody has used a link that you sent, their code comes here.</source>
        <translation>Nobody waits. When somebody has used a link that you sent, their code comes here.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
</context>
<context>
    <name>PassageMargin</name>
    <message>
        <source>Marked passage</source>
        <translation>Marked passage</translation>
    </message>
</context>
<context>
    <name>PassageRows</name>
    <message>
        <source>Marked words that are gone</source>
        <translation>Marked words that are gone</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>These words were deleted from the note.</source>
        <translation>These words were deleted from the note.</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>Marked passage</source>
        <translation>Marked passage</translation>
    </message>
    <message>
        <source>These words were deleted from the note. What was said of them is kept here.</source>
        <translation>These words were deleted from the note. What was said of them is kept here.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nobody has been asked for consent in this note yet.</source>
        <translation>Nobody has been asked for consent in this note yet.</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>The quote</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>Make a finding</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Remove the mark</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>No consent to quotes</source>
        <translation>No consent to quotes</translation>
    </message>
    <message>
        <source>Waits for the person&apos;s word</source>
        <translation>Waits for the person&apos;s word</translation>
    </message>
    <message>
        <source>May be quoted</source>
        <translation>May be quoted</translation>
    </message>
    <message>
        <source>May not be quoted</source>
        <translation>May not be quoted</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Words changed since approval</source>
        <translation>Words changed since approval</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>quotes</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>PayeePage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Stands on every statement of a fee. Without an account number a statement says that it follows separately.</source>
        <translation>Stands on every statement of a fee. Without an account number a statement says that it follows separately.</translation>
    </message>
    <message>
        <source>The check digits of this account number are not right. It was not kept.</source>
        <translation>The check digits of this account number are not right. It was not kept.</translation>
    </message>
    <message>
        <source>From the day of a statement; 14 where nothing stands here.</source>
        <translation>From the day of a statement; 14 where nothing stands here.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Everybody here reads what is written in the network. Administrators let people in and out.</source>
        <translation>Everybody here reads what is written in the network. Administrators let people in and out.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait to be let in. Call the person and compare the code.</source>
        <translation>
            <numerusform>%n device waits to be let in. Call the person and compare the code.</numerusform>
            <numerusform>%n devices wait to be let in. Call each person and compare the code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the code</source>
        <translation>Compare the code</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Not here any more</source>
        <translation>Not here any more</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Last seen %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Nobody is here yet. Invite the first one.</source>
        <translation>Nobody is here yet. Invite the first one.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Which notes are read by whom: the whole network, one pilot&apos;s people, or only you.</source>
        <translation>Which notes are read by whom: the whole network, one pilot&apos;s people, or only you.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Is everything in order?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is amiss.</source>
        <translation>Nothing is amiss.</translation>
    </message>
    <message>
        <source>The server confirmed this list %1.</source>
        <translation>The server confirmed this list %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours take effect when there is a connection.</source>
        <translation>
            <numerusform>%n change of yours takes effect when there is a connection.</numerusform>
            <numerusform>%n changes of yours take effect when there is a connection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Take %1 out?</source>
        <translation>Take %1 out?</translation>
    </message>
    <message>
        <source>All devices of %1 stop getting anything new at their next contact. What is already on them stays there, as locked as it was. The network&apos;s keys change, so later notes cannot be read with the old ones.</source>
        <translation>All devices of %1 stop getting anything new at their next contact. What is already on them stays there, as locked as it was. The network&apos;s keys change, so later notes cannot be read with the old ones.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>What this person may do</source>
        <translation>What this person may do</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Make somebody else an administrator first.</source>
        <translation>Somebody must look after the network. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Printed recovery code</source>
        <translation>Printed recovery code</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>A device</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Last seen %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Add a device of mine</source>
        <translation>Add a device of mine</translation>
    </message>
    <message>
        <source>To leave the network, hand it over first: make somebody else an administrator.</source>
        <translation>To leave the network, hand it over first: make somebody else an administrator.</translation>
    </message>
    <message>
        <source>Choose who takes over</source>
        <translation>Choose who takes over</translation>
    </message>
    <message>
        <source>Leave the network</source>
        <translation>Leave the network</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Take this person out</translation>
    </message>
    <message>
        <source>What they wrote for others stays, under their name. Their own drafts only they can read: nobody else ever gets them, so ask for those that the work needs first. What they looked after in the network and in pilots ends; the other administrators go on.</source>
        <translation>What they wrote for others stays, under their name. Their own drafts only they can read: nobody else ever gets them, so ask for those that the work needs first. What they looked after in the network and in pilots ends; the other administrators go on.</translation>
    </message>
    <message>
        <source>Leave?</source>
        <translation>Leave?</translation>
    </message>
    <message>
        <source>Your devices stop getting anything new. What is on them stays there, as locked as it was. Notes that only you can read stay on your devices; hand over those that others need first.</source>
        <translation>Your devices stop getting anything new. What is on them stays there, as locked as it was. Notes that only you can read stay on your devices; hand over those that others need first.</translation>
    </message>
    <message>
        <source>Hand over my drafts</source>
        <translation>Hand over my drafts</translation>
    </message>
    <message>
        <source>When somebody leaves: %1</source>
        <translation>When somebody leaves: %1</translation>
    </message>
    <message>
        <source>Leave this space</source>
        <translation>Leave this space</translation>
    </message>
</context>
<context>
    <name>PhoneShell</name>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
</context>
<context>
    <name>PilotContacts</name>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
</context>
<context>
    <name>PilotLinks</name>
    <message>
        <source>Findings of this pilot</source>
        <translation>Findings of this pilot</translation>
    </message>
    <message>
        <source>Obstacles, solutions and models from this area</source>
        <translation>Obstacles, solutions and models from this area</translation>
    </message>
    <message>
        <source>Applications of this pilot</source>
        <translation>Applications of this pilot</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal access</source>
        <translation>Equal access</translation>
    </message>
    <message>
        <source>Which education is here, next door, only online or nowhere.</source>
        <translation>Which education is here, next door, only online or nowhere.</translation>
    </message>
    <message>
        <source>Figures and start package</source>
        <translation>Figures and start package</translation>
    </message>
    <message>
        <source>Age classes, growth and shrinking beside the network and the country.</source>
        <translation>Age classes, growth and shrinking beside the network and the country.</translation>
    </message>
</context>
<context>
    <name>PilotLog</name>
    <message>
        <source>Changes of lead and responsible person</source>
        <translation>Changes of lead and responsible person</translation>
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
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Complete: every organisation is authorised and has approved.</source>
        <translation>Complete: every organisation is authorised and has approved.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n paper missing</numerusform>
            <numerusform>%n papers missing</numerusform>
        </translation>
    </message>
    <message>
        <source>authorised and approved</source>
        <translation>authorised and approved</translation>
    </message>
    <message>
        <source>%1 of %2 organisations are authorised and have approved.</source>
        <translation>%1 of %2 organisations are authorised and have approved.</translation>
    </message>
    <message>
        <source>The lead organisation is missing.</source>
        <translation>The lead organisation is missing.</translation>
    </message>
    <message>
        <source>A responsible person is missing.</source>
        <translation>A responsible person is missing.</translation>
    </message>
</context>
<context>
    <name>PilotPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Pilot %1</source>
        <translation>Pilot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>New note in this pilot</source>
        <translation>New note in this pilot</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Two people wrote something about this pilot differently. Both are kept.</source>
        <translation>Two people wrote something about this pilot differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>In euro, for example %1</source>
        <translation>In euro, for example %1</translation>
    </message>
    <message>
        <source>This is not a sum of money. Write it like %1.</source>
        <translation>This is not a sum of money. Write it like %1.</translation>
    </message>
    <message>
        <source>This pilot&apos;s own space</source>
        <translation>This pilot&apos;s own space</translation>
    </message>
    <message>
        <source>Make a space for this pilot</source>
        <translation>Make a space for this pilot</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that only this pilot&apos;s people read.</source>
        <translation>Notes that only this pilot&apos;s people read.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>How it is divided, and what is paid</source>
        <translation>How it is divided, and what is paid</translation>
    </message>
</context>
<context>
    <name>PilotResponsible</name>
    <message>
        <source>One of the contact persons; there is none yet.</source>
        <translation>One of the contact persons; there is none yet.</translation>
    </message>
</context>
<context>
    <name>PilotTargets</name>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>What does this area want to change? A target has a baseline, an aim and a day.</source>
        <translation>What does this area want to change? A target has a baseline, an aim and a day.</translation>
    </message>
</context>
<context>
    <name>PilotsPage</name>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Search for a pilot</source>
        <translation>Search for a pilot</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot with this name.</source>
        <translation>No pilot with this name.</translation>
    </message>
    <message>
        <source>Show all pilots</source>
        <translation>Show all pilots</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Prepare tomorrow</translation>
    </message>
    <message>
        <source>Ready offline, %1</source>
        <translation>Ready offline, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, contacts, templates and files are on this device. You need no connection for them.</source>
        <translation>Notes, contacts, templates and files are on this device. You need no connection for them.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Fetching file %1 of %2</source>
        <translation>Fetching file %1 of %2</translation>
    </message>
    <message>
        <source>Fetching what is new</source>
        <translation>Fetching what is new</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>You can go on working. What has come stays, also if you cancel.</source>
        <translation>You can go on working. What has come stays, also if you cancel.</translation>
    </message>
    <message>
        <source>Sync is paused, so nothing is fetched. Resume it in the outbox first.</source>
        <translation>Sync is paused, so nothing is fetched. Resume it in the outbox first.</translation>
    </message>
    <message>
        <source>No server has been set: everything there is lies on this device already.</source>
        <translation>No server has been set: everything there is lies on this device already.</translation>
    </message>
    <message>
        <source>%1 of %2 files are here.</source>
        <translation>%1 of %2 files are here.</translation>
    </message>
    <message>
        <source>The others have not been sent by those who added them.</source>
        <translation>The others have not been sent by those who added them.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Where do you go tomorrow? Everything about these pilots is fetched while there is a good connection.</source>
        <translation>Where do you go tomorrow? Everything about these pilots is fetched while there is a good connection.</translation>
    </message>
    <message>
        <source>Fetch everything now</source>
        <translation>Fetch everything now</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 of %2 seats taken</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>What pilots had</source>
        <translation>What pilots had</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>The whole network</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>Nothing has been held yet.</source>
        <translation>Nothing has been held yet.</translation>
    </message>
    <message>
        <source>Nothing is planned. Seminars are for the whole network, workshops for the pilots whose own they are.</source>
        <translation>Nothing is planned. Seminars are for the whole network, workshops for the pilots whose own they are.</translation>
    </message>
    <message>
        <source>held or not?</source>
        <translation>held or not?</translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Address for joining online</source>
        <translation>Address for joining online</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Registration until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Whose experts guide</source>
        <translation>Whose experts guide</translation>
    </message>
    <message>
        <source>Expert&apos;s organisation or title</source>
        <translation>Expert&apos;s organisation or title</translation>
    </message>
    <message>
        <source>Note of the workshop</source>
        <translation>Note of the workshop</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Calendar entry</translation>
    </message>
    <message>
        <source>Invitation in Finnish</source>
        <translation>Invitation in Finnish</translation>
    </message>
    <message>
        <source>Invitation in Swedish</source>
        <translation>Invitation in Swedish</translation>
    </message>
    <message>
        <source>Invitation in English</source>
        <translation>Invitation in English</translation>
    </message>
    <message>
        <source>Agenda in Finnish</source>
        <translation>Agenda in Finnish</translation>
    </message>
    <message>
        <source>Agenda in Swedish</source>
        <translation>Agenda in Swedish</translation>
    </message>
    <message>
        <source>Agenda in English</source>
        <translation>Agenda in English</translation>
    </message>
    <message>
        <source>Diet and access</source>
        <translation>Diet and access</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Came without registering</source>
        <translation>Came without registering</translation>
    </message>
    <message>
        <source>Support material</source>
        <translation>Support material</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>What was given</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>What a pilot was given</source>
        <translation>What a pilot was given</translation>
    </message>
    <message>
        <source>National seminar</source>
        <translation>National seminar</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Start package</source>
        <translation>Start package</translation>
    </message>
    <message>
        <source>Support of the network</source>
        <translation>Support of the network</translation>
    </message>
    <message>
        <source>Own experts</source>
        <translation>Own experts</translation>
    </message>
    <message>
        <source>Outside experts</source>
        <translation>Outside experts</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Spring seminar</source>
        <translation>Spring seminar</translation>
    </message>
    <message>
        <source>Autumn seminar</source>
        <translation>Autumn seminar</translation>
    </message>
    <message>
        <source>Own workshops</source>
        <translation>Own workshops</translation>
    </message>
    <message>
        <source>National seminars of the network twice a year, in spring and autumn</source>
        <translation>National seminars of the network twice a year, in spring and autumn</translation>
    </message>
    <message>
        <source>The area&apos;s own workshops twice a year; events and themes are agreed with each area</source>
        <translation>The area&apos;s own workshops twice a year; events and themes are agreed with each area</translation>
    </message>
    <message>
        <source>Guidance for the area&apos;s development work by outside and own experts</source>
        <translation>Guidance for the area&apos;s development work by outside and own experts</translation>
    </message>
    <message>
        <source>A start package with statistics on the pilot area</source>
        <translation>A start package with statistics on the pilot area</translation>
    </message>
    <message>
        <source>Electronic and written support material</source>
        <translation>Electronic and written support material</translation>
    </message>
    <message>
        <source>The network&apos;s support and learning from others</source>
        <translation>The network&apos;s support and learning from others</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>not planned yet</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>takes no part this year</source>
        <translation>takes no part this year</translation>
    </message>
    <message>
        <source>Nobody has said when it begins.</source>
        <translation>Nobody has said when it begins.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the times.</source>
        <translation>It ends before it begins. Correct one of the times.</translation>
    </message>
    <message>
        <source>Registration is open after it has begun.</source>
        <translation>Registration is open after it has begun.</translation>
    </message>
    <message>
        <source>A workshop is a pilot&apos;s own. Without a pilot it counts for nobody.</source>
        <translation>A workshop is a pilot&apos;s own. Without a pilot it counts for nobody.</translation>
    </message>
    <message>
        <source>The event is cancelled: nobody can be registered for it. Nothing was saved.</source>
        <translation>The event is cancelled: nobody can be registered for it. Nothing was saved.</translation>
    </message>
    <message>
        <source>Write a name first. Nothing was saved.</source>
        <translation>Write a name first. Nothing was saved.</translation>
    </message>
    <message>
        <source>Name of the event in Finnish</source>
        <translation>Name of the event in Finnish</translation>
    </message>
    <message>
        <source>Name of the event in Swedish</source>
        <translation>Name of the event in Swedish</translation>
    </message>
    <message>
        <source>Name of the event in English</source>
        <translation>Name of the event in English</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>So that only you can do this.</source>
        <translation>So that only you can do this.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QdaCard</name>
    <message>
        <source>Other programs of analysis</source>
        <translation>Other programs of analysis</translation>
    </message>
    <message>
        <source>Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard. The file is not encrypted.</source>
        <translation>Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard. The file is not encrypted.</translation>
    </message>
    <message>
        <source>Everything is in the file.</source>
        <translation>Everything is in the file.</translation>
    </message>
    <message>
        <source>The file was taken in.</source>
        <translation>The file was taken in.</translation>
    </message>
    <message>
        <source>Working on the file</source>
        <translation>Working on the file</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Take in a file</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Save for another program</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Notes, passages and codes</source>
        <translation>Notes, passages and codes</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Codes only</translation>
    </message>
    <message numerus="yes">
        <source>%n new code(s)</source>
        <translation>
            <numerusform>%n new code</numerusform>
            <numerusform>%n new codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) changed</source>
        <translation>
            <numerusform>%n code changed</numerusform>
            <numerusform>%n codes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new passage(s)</source>
        <translation>
            <numerusform>%n new passage</numerusform>
            <numerusform>%n new passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) with more codes</source>
        <translation>
            <numerusform>%n passage with more codes</numerusform>
            <numerusform>%n passages with more codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) made here are not in the file; they stay.</source>
        <translation>
            <numerusform>%n coding made here is not in the file; it stays.</numerusform>
            <numerusform>%n codings made here are not in the file; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that Kopa does not read, such as pictures and links, are left out.</source>
        <translation>
            <numerusform>%n part that Kopa does not read, such as pictures and links, is left out.</numerusform>
            <numerusform>%n parts that Kopa does not read, such as pictures and links, are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken:</source>
        <translation>
            <numerusform>%n cannot be taken:</numerusform>
            <numerusform>%n cannot be taken:</numerusform>
        </translation>
    </message>
    <message>
        <source>lies outside the text</source>
        <translation>lies outside the text</translation>
    </message>
    <message>
        <source>its code is not in the file</source>
        <translation>its code is not in the file</translation>
    </message>
    <message>
        <source>its words have been changed here</source>
        <translation>its words have been changed here</translation>
    </message>
    <message>
        <source>is in the trash here</source>
        <translation>is in the trash here</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nothing was taken.</translation>
    </message>
    <message>
        <source>This file is of a version of the standard that Kopa does not read.</source>
        <translation>This file is of a version of the standard that Kopa does not read.</translation>
    </message>
    <message>
        <source>Two things in this file have the same identity: %1.</source>
        <translation>Two things in this file have the same identity: %1.</translation>
    </message>
    <message>
        <source>A text that the file names is not in it: %1.</source>
        <translation>A text that the file names is not in it: %1.</translation>
    </message>
    <message>
        <source>This file names texts outside itself. Export it anew with all texts inside.</source>
        <translation>This file names texts outside itself. Export it anew with all texts inside.</translation>
    </message>
    <message>
        <source>Letters of a text are broken: %1.</source>
        <translation>Letters of a text are broken: %1.</translation>
    </message>
    <message>
        <source>This file is larger than Kopa takes. Export it in parts.</source>
        <translation>This file is larger than Kopa takes. Export it in parts.</translation>
    </message>
    <message>
        <source>This is no whole file of the REFI-QDA standard. Export it anew.</source>
        <translation>This is no whole file of the REFI-QDA standard. Export it anew.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>The import was undone. What somebody has changed since stays.</source>
        <translation>The import was undone. What somebody has changed since stays.</translation>
    </message>
</context>
<context>
    <name>QualityAnswer</name>
    <message>
        <source>The provider itself</source>
        <translation>The provider itself</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>This is no figure of the criterion&apos;s scale.</source>
        <translation>This is no figure of the criterion&apos;s scale.</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Learners counted</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>A whole number, please.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Does not reach what is asked for: %1</source>
        <translation>Does not reach what is asked for: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Files: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>QualityComparePage</name>
    <message>
        <source>Nothing to compare yet. Figures come from the quality reports that this device may read.</source>
        <translation>Nothing to compare yet. Figures come from the quality reports that this device may read.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Kind of education</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>From the quality reports that this device may read. A line under a period says that the definition changed there: figures before and after it are not to be compared.</source>
        <translation>From the quality reports that this device may read. A line under a period says that the definition changed there: figures before and after it are not to be compared.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned for</source>
        <translation>
            <numerusform>%n planned for</numerusform>
            <numerusform>%n planned for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs of working life in the same municipalities</source>
        <translation>Needs of working life in the same municipalities</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message numerus="yes">
        <source>%n to be settled</source>
        <translation>
            <numerusform>%n to be settled</numerusform>
            <numerusform>%n to be settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityPartAnswer</name>
    <message>
        <source>the same for all municipalities</source>
        <translation>the same for all municipalities</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to save a copy</source>
        <translation>Press to save a copy</translation>
    </message>
    <message>
        <source>Not on this device: press to have it fetched</source>
        <translation>Not on this device: press to have it fetched</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>To be put right</translation>
    </message>
</context>
<context>
    <name>QualityPartPage</name>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>corrected, sending %1</source>
        <translation>corrected, sending %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>This report is not on this device.</translation>
    </message>
</context>
<context>
    <name>QualityReplies</name>
    <message>
        <source>Questions and replies</source>
        <translation>Questions and replies</translation>
    </message>
    <message>
        <source>Nobody has asked anything.</source>
        <translation>Nobody has asked anything.</translation>
    </message>
    <message>
        <source>Ask the provider about an answer below, or about the whole report.</source>
        <translation>Ask the provider about an answer below, or about the whole report.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reply to the whole</source>
        <translation>Reply to the whole</translation>
    </message>
    <message>
        <source>Ask about the whole</source>
        <translation>Ask about the whole</translation>
    </message>
    <message>
        <source>It is well</source>
        <translation>It is well</translation>
    </message>
</context>
<context>
    <name>QualityReportAbout</name>
    <message>
        <source>What the report is about</source>
        <translation>What the report is about</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Add a municipality</translation>
    </message>
</context>
<context>
    <name>QualityReportBegin</name>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>New report for %1</source>
        <translation>New report for %1</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Begin the report</translation>
    </message>
</context>
<context>
    <name>QualityReportHead</name>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are open</source>
        <translation>
            <numerusform>%n answer is open</numerusform>
            <numerusform>%n answers are open</numerusform>
        </translation>
    </message>
    <message>
        <source>every answer is there</source>
        <translation>every answer is there</translation>
    </message>
    <message numerus="yes">
        <source>Sending %1 is on its way to %n municipalities. Each gets its own part only.</source>
        <translation>
            <numerusform>Sending %1 is on its way to %n municipality. It gets its own part only.</numerusform>
            <numerusform>Sending %1 is on its way to %n municipalities. Each gets its own part only.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some municipalities share no space with the provider yet, so their part waits. Make the space, and send again.</source>
        <translation>Some municipalities share no space with the provider yet, so their part waits. Make the space, and send again.</translation>
    </message>
    <message>
        <source>Make a space with %1</source>
        <translation>Make a space with %1</translation>
    </message>
    <message>
        <source>Sending the report</source>
        <translation>Sending the report</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Send a correction</source>
        <translation>Send a correction</translation>
    </message>
    <message>
        <source>Send to the municipalities</source>
        <translation>Send to the municipalities</translation>
    </message>
    <message>
        <source>You may only read the space with %1, so that part waits. Ask its coordinator for the right to write, and send again.</source>
        <translation>You may only read the space with %1, so that part waits. Ask its coordinator for the right to write, and send again.</translation>
    </message>
</context>
<context>
    <name>QualityReportPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is not on this device.</source>
        <translation>This report is not on this device.</translation>
    </message>
    <message>
        <source>Nothing is asked yet: choose the kinds of education and the municipalities, or see which criteria are in force.</source>
        <translation>Nothing is asked yet: choose the kinds of education and the municipalities, or see which criteria are in force.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: two people gave %n answers otherwise. Choose first which of them stay, on the page Two people differed.</source>
        <translation>
            <numerusform>Nothing was sent: two people gave %n answer otherwise. Choose first which of them stays, on the page Two people differed.</numerusform>
            <numerusform>Nothing was sent: two people gave %n answers otherwise. Choose first which of them stay, on the page Two people differed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityReportsPage</name>
    <message>
        <source>There is a report for this period already.</source>
        <translation>There is a report for this period already.</translation>
    </message>
    <message>
        <source>No reports are expected this year. They follow from the calendars of the criteria and from who buys education of whom.</source>
        <translation>No reports are expected this year. They follow from the calendars of the criteria and from who buys education of whom.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Reporting as a provider</source>
        <translation>Reporting as a provider</translation>
    </message>
    <message>
        <source>A provider&apos;s reports lie in a space of its own, which only its own people read.</source>
        <translation>A provider&apos;s reports lie in a space of its own, which only its own people read.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Choose the provider</translation>
    </message>
</context>
<context>
    <name>QualityReviewPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Something to be put right</source>
        <translation>Something to be put right</translation>
    </message>
</context>
<context>
    <name>QualityReviewsPage</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % the same level</source>
        <translation>%1 % the same level</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa %1</translation>
    </message>
    <message>
        <source>New review</source>
        <translation>New review</translation>
    </message>
    <message>
        <source>How far two reviewers agree</source>
        <translation>How far two reviewers agree</translation>
    </message>
    <message>
        <source>Not the same provider or criterion, or the same reviewer: it is not counted.</source>
        <translation>Not the same provider or criterion, or the same reviewer: it is not counted.</translation>
    </message>
    <message>
        <source>no level yet</source>
        <translation>no level yet</translation>
    </message>
    <message numerus="yes">
        <source>%n levels apart</source>
        <translation>
            <numerusform>%n level apart</numerusform>
            <numerusform>%n levels apart</numerusform>
        </translation>
    </message>
    <message>
        <source>A review without a provider</source>
        <translation>A review without a provider</translation>
    </message>
    <message>
        <source>No provider has been reviewed yet. A review says a level, with notes and marked words from the visit behind it.</source>
        <translation>No provider has been reviewed yet. A review says a level, with notes and marked words from the visit behind it.</translation>
    </message>
</context>
<context>
    <name>QualitySaying</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Send the reply</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Send the question</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>QualityStep</name>
    <message>
        <source>These still hold</source>
        <translation>These still hold</translation>
    </message>
    <message>
        <source>Criterion before</source>
        <translation>Criterion before</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Next criterion</source>
        <translation>Next criterion</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Common criteria</source>
        <translation>Common criteria</translation>
    </message>
    <message>
        <source>Asked differently</source>
        <translation>Asked differently</translation>
    </message>
    <message>
        <source>How quality is followed up today</source>
        <translation>How quality is followed up today</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>Crosswalk</translation>
    </message>
    <message>
        <source>Reviews on site</source>
        <translation>Reviews on site</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Corrective actions</translation>
    </message>
    <message>
        <source>What is in, what is not, and why</source>
        <translation>What is in, what is not, and why</translation>
    </message>
    <message>
        <source>Where municipalities ask one provider for different things</source>
        <translation>Where municipalities ask one provider for different things</translation>
    </message>
    <message>
        <source>Who does what, and where nothing is known yet</source>
        <translation>Who does what, and where nothing is known yet</translation>
    </message>
    <message>
        <source>EQAVET, Skolverket, ISO 21001, and the gaps</source>
        <translation>EQAVET, Skolverket, ISO 21001, and the gaps</translation>
    </message>
    <message>
        <source>What was seen at providers, and how far two reviewers agree</source>
        <translation>What was seen at providers, and how far two reviewers agree</translation>
    </message>
    <message>
        <source>What providers put right, and by when</source>
        <translation>What providers put right, and by when</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Begins later</source>
        <translation>Begins later</translation>
    </message>
    <message>
        <source>Changed by two at once</source>
        <translation>Changed by two at once</translation>
    </message>
    <message>
        <source>Former version</source>
        <translation>Former version</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Not in</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>In (%1)</source>
        <translation>In (%1)</translation>
    </message>
    <message>
        <source>Proposed (%1)</source>
        <translation>Proposed (%1)</translation>
    </message>
    <message>
        <source>Not in (%1)</source>
        <translation>Not in (%1)</translation>
    </message>
    <message>
        <source>Municipalities&apos; own (%1)</source>
        <translation>Municipalities&apos; own (%1)</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>some ask for more</source>
        <translation>some ask for more</translation>
    </message>
    <message>
        <source>one alone asks</source>
        <translation>one alone asks</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>the scales differ</source>
        <translation>the scales differ</translation>
    </message>
    <message>
        <source>one is a floor and the other a ceiling</source>
        <translation>one is a floor and the other a ceiling</translation>
    </message>
    <message>
        <source>the levels asked for differ</source>
        <translation>the levels asked for differ</translation>
    </message>
    <message>
        <source>the calendars differ</source>
        <translation>the calendars differ</translation>
    </message>
    <message>
        <source>The criterion has no title yet.</source>
        <translation>The criterion has no title yet.</translation>
    </message>
    <message>
        <source>What is asked for does not fit the scale.</source>
        <translation>What is asked for does not fit the scale.</translation>
    </message>
    <message>
        <source>Say whether the figure is a floor or a ceiling.</source>
        <translation>Say whether the figure is a floor or a ceiling.</translation>
    </message>
    <message>
        <source>There are twelve months.</source>
        <translation>There are twelve months.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Choose the provider.</translation>
    </message>
    <message>
        <source>Choose the criterion.</source>
        <translation>Choose the criterion.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>The day is missing.</translation>
    </message>
    <message>
        <source>The level is missing.</source>
        <translation>The level is missing.</translation>
    </message>
    <message>
        <source>Nothing stands behind it yet: a note, marked words, or words of your own.</source>
        <translation>Nothing stands behind it yet: a note, marked words, or words of your own.</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>In Finnish</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>In Swedish</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Quality reports</source>
        <translation>Quality reports</translation>
    </message>
    <message>
        <source>Compare quality</source>
        <translation>Compare quality</translation>
    </message>
    <message>
        <source>Work saved</source>
        <translation>Work saved</translation>
    </message>
    <message>
        <source>Extracts for authorities</source>
        <translation>Extracts for authorities</translation>
    </message>
    <message>
        <source>What providers report, once, and what is late or missing</source>
        <translation>What providers report, once, and what is late or missing</translation>
    </message>
    <message>
        <source>Municipalities and providers side by side, over time</source>
        <translation>Municipalities and providers side by side, over time</translation>
    </message>
    <message>
        <source>How much reporting one report has spared</source>
        <translation>How much reporting one report has spared</translation>
    </message>
    <message>
        <source>What an authority asks for, in its own columns</source>
        <translation>What an authority asks for, in its own columns</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Kept apart</source>
        <translation>Kept apart</translation>
    </message>
    <message>
        <source>These came from devices that had been taken out, or that may not write. They are not among the notes, and nothing is thrown away. If it is honest work, ask its writer to write it again.</source>
        <translation>These came from devices that had been taken out, or that may not write. They are not among the notes, and nothing is thrown away. If it is honest work, ask its writer to write it again.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Somebody has written on top of it, so it is among the notes all the same.</source>
        <translation>Somebody has written on top of it, so it is among the notes all the same.</translation>
    </message>
    <message>
        <source>Nothing is kept apart.</source>
        <translation>Nothing is kept apart.</translation>
    </message>
</context>
<context>
    <name>QuoteSheet</name>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>These words were approved: “%1”. The note reads differently now, so ask again.</source>
        <translation>These words were approved: “%1”. The note reads differently now, so ask again.</translation>
    </message>
    <message>
        <source>The person has withdrawn the consent. These words are left out of reports.</source>
        <translation>The person has withdrawn the consent. These words are left out of reports.</translation>
    </message>
    <message>
        <source>The person has not agreed to be quoted, or was erased. These words are left out of reports.</source>
        <translation>The person has not agreed to be quoted, or was erased. These words are left out of reports.</translation>
    </message>
    <message>
        <source>The letter has been copied. Paste it into a mail, and write the answer down here when it comes.</source>
        <translation>The letter has been copied. Paste it into a mail, and write the answer down here when it comes.</translation>
    </message>
    <message>
        <source>Letter to the person</source>
        <translation>Letter to the person</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Ask by mail</translation>
    </message>
    <message>
        <source>Approved on paper</source>
        <translation>Approved on paper</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Which quotes</source>
        <translation>Which quotes</translation>
    </message>
    <message>
        <source>No words of anybody have been marked yet. Select words in a note, mark them and say whose they are.</source>
        <translation>No words of anybody have been marked yet. Select words in a note, mark them and say whose they are.</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Go to the notes</translation>
    </message>
</context>
<context>
    <name>ReadersSheet</name>
    <message>
        <source>Who can read this note?</source>
        <translation>Who can read this note?</translation>
    </message>
    <message>
        <source>Administrators make a space for a pilot on the pilot&apos;s page.</source>
        <translation>Administrators make a space for a pilot on the pilot&apos;s page.</translation>
    </message>
</context>
<context>
    <name>RecoveryEntry</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>The groups on your printed page, in order. Capitals and spaces do not matter.</source>
        <translation>The groups on your printed page, in order. Capitals and spaces do not matter.</translation>
    </message>
    <message>
        <source>Look at group %1 once more.</source>
        <translation>Look at group %1 once more.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>It stands on the same page.</source>
        <translation>It stands on the same page.</translation>
    </message>
    <message>
        <source>Use a picture of the page&apos;s code</source>
        <translation>Use a picture of the page&apos;s code</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Save the page</translation>
    </message>
    <message>
        <source>Kopa: recovery code of %1</source>
        <translation>Kopa: recovery code of %1</translation>
    </message>
    <message>
        <source>With this page you get all your notes back on a new device, even if every device you had is lost. Whoever has the page can do the same.</source>
        <translation>With this page you get all your notes back on a new device, even if every device you had is lost. Whoever has the page can do the same.</translation>
    </message>
    <message>
        <source>Keep it where you keep your passport: not with the device, not as a photo on the phone. If it is lost, make a new one in Kopa under Security; this one then stops working.</source>
        <translation>Keep it where you keep your passport: not with the device, not as a photo on the phone. If it is lost, make a new one in Kopa under Security; this one then stops working.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>The code</translation>
    </message>
    <message>
        <source>The server&apos;s address</source>
        <translation>The server&apos;s address</translation>
    </message>
    <message>
        <source>None: this network has no server.</source>
        <translation>None: this network has no server.</translation>
    </message>
    <message>
        <source>Made %1, network %2</source>
        <translation>Made %1, network %2</translation>
    </message>
    <message>
        <source>The same as a picture, for Kopa&apos;s “Restore with a recovery code”:</source>
        <translation>The same as a picture, for Kopa&apos;s “Restore with a recovery code”:</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>A recovery code is for the day when all your devices are gone. It is printed on paper; no one else keeps a copy, not even the server. An earlier code stops working when you make a new one.</source>
        <translation>A recovery code is for the day when all your devices are gone. It is printed on paper; no one else keeps a copy, not even the server. An earlier code stops working when you make a new one.</translation>
    </message>
    <message>
        <source>The code is on paper and it works. Keep the page in a safe place.</source>
        <translation>The code is on paper and it works. Keep the page in a safe place.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>It is shown this once. Print it or write it down now.</source>
        <translation>It is shown this once. Print it or write it down now.</translation>
    </message>
    <message>
        <source>The recovery code as a picture</source>
        <translation>The recovery code as a picture</translation>
    </message>
    <message>
        <source>The server&apos;s address: %1</source>
        <translation>The server&apos;s address: %1</translation>
    </message>
    <message>
        <source>Print: save as PDF</source>
        <translation>Print: save as PDF</translation>
    </message>
    <message>
        <source>The page is saved. Print it, then delete the file.</source>
        <translation>The page is saved. Print it, then delete the file.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Type group %1 from your paper</translation>
    </message>
    <message>
        <source>So that we know the paper can be read.</source>
        <translation>So that we know the paper can be read.</translation>
    </message>
    <message>
        <source>This is not group %1. Look at the paper once more.</source>
        <translation>This is not group %1. Look at the paper once more.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message numerus="yes">
        <source>%n task(s) are due</source>
        <translation>
            <numerusform>%n task is due</numerusform>
            <numerusform>%n tasks are due</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>To be done: %1</source>
        <translation>To be done: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReportAdding</name>
    <message>
        <source>New part</source>
        <translation>New part</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Add the part</source>
        <translation>Add the part</translation>
    </message>
</context>
<context>
    <name>ReportDecision</name>
    <message>
        <source>Approval and issues</source>
        <translation>Approval and issues</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>The steering group</source>
        <translation>The steering group</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Approve the report</source>
        <translation>Approve the report</translation>
    </message>
    <message>
        <source>Approved %1 by %2.</source>
        <translation>Approved %1 by %2.</translation>
    </message>
    <message>
        <source>Issue in %1</source>
        <translation>Issue in %1</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
</context>
<context>
    <name>ReportFigurePick</name>
    <message>
        <source>There are no tables of statistics yet. They are taken in on the page of statistics.</source>
        <translation>There are no tables of statistics yet. They are taken in on the page of statistics.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Ages</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Evidence as a workbook</source>
        <translation>Evidence as a workbook</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>The file was written.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand on evidence that is gone or may not be used. They are marked below.</source>
        <translation>
            <numerusform>%n place stands on evidence that is gone or may not be used. It is marked below.</numerusform>
            <numerusform>%n places stand on evidence that is gone or may not be used. They are marked below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are not written in this language, or what they were translated from has changed.</source>
        <translation>
            <numerusform>%n part is not written in this language, or what it was translated from has changed.</numerusform>
            <numerusform>%n parts are not written in this language, or what they were translated from has changed.</numerusform>
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
        <translation>This is not what was signed. It is not written as a file.</translation>
    </message>
    <message>
        <source>Signed by a device of %1, and not changed since.</source>
        <translation>Signed by a device of %1, and not changed since.</translation>
    </message>
    <message>
        <source>Signed by a device, and not changed since.</source>
        <translation>Signed by a device, and not changed since.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) are left out of it now: they may not be quoted any more.</source>
        <translation>
            <numerusform>%n quotation is left out of it now: it may not be quoted any more.</numerusform>
            <numerusform>%n quotations are left out of it now: they may not be quoted any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save this version as PDF</source>
        <translation>Save this version as PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) added</source>
        <translation>
            <numerusform>%n part added</numerusform>
            <numerusform>%n parts added</numerusform>
        </translation>
    </message>
    <message>
        <source>The records hold nothing new for this report</source>
        <translation>The records hold nothing new for this report</translation>
    </message>
    <message>
        <source>Fill from the records</source>
        <translation>Fill from the records</translation>
    </message>
    <message>
        <source>Agreed findings by area, tables and charts come under their headings. What is there already stays as it is.</source>
        <translation>Agreed findings by area, tables and charts come under their headings. What is there already stays as it is.</translation>
    </message>
    <message>
        <source>Add a part at the end</source>
        <translation>Add a part at the end</translation>
    </message>
    <message>
        <source>Remove the report</source>
        <translation>Remove the report</translation>
    </message>
    <message>
        <source>The report was removed</source>
        <translation>The report was removed</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Add a part below</source>
        <translation>Add a part below</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The part was removed</source>
        <translation>The part was removed</translation>
    </message>
    <message>
        <source>Changed since then in %1:</source>
        <translation>Changed since then in %1:</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>What it stands on</translation>
    </message>
</context>
<context>
    <name>ReportPartPictures</name>
    <message>
        <source>What it shows, in %1</source>
        <translation>What it shows, in %1</translation>
    </message>
    <message>
        <source>Its figures, if nothing else is said</source>
        <translation>Its figures, if nothing else is said</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>For those who do not see it</translation>
    </message>
</context>
<context>
    <name>ReportPartWords</name>
    <message>
        <source>Write it in other words</source>
        <translation>Write it in other words</translation>
    </message>
    <message>
        <source>Its name, if not the usual one</source>
        <translation>Its name, if not the usual one</translation>
    </message>
    <message>
        <source>Who said it, as it may be told</source>
        <translation>Who said it, as it may be told</translation>
    </message>
    <message>
        <source>Both say the same now</source>
        <translation>Both say the same now</translation>
    </message>
</context>
<context>
    <name>ReportPicturePick</name>
    <message>
        <source>The notes that this report tells of have no pictures.</source>
        <translation>The notes that this report tells of have no pictures.</translation>
    </message>
    <message>
        <source>Somebody who was heard there has not agreed to photos.</source>
        <translation>Somebody who was heard there has not agreed to photos.</translation>
    </message>
    <message>
        <source>What it shows, in %1</source>
        <translation>What it shows, in %1</translation>
    </message>
    <message>
        <source>For those who do not see it</source>
        <translation>For those who do not see it</translation>
    </message>
</context>
<context>
    <name>ReportSources</name>
    <message>
        <source>What it stands on</source>
        <translation>What it stands on</translation>
    </message>
    <message>
        <source>Search findings, passages, targets, events</source>
        <translation>Search findings, passages, targets, events</translation>
    </message>
    <message>
        <source>Nothing with these words.</source>
        <translation>Nothing with these words.</translation>
    </message>
    <message>
        <source>There are no findings, passages, targets or events yet. Mark words in a note to begin.</source>
        <translation>There are no findings, passages, targets or events yet. Mark words in a note to begin.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Findings by kind</source>
        <translation>Findings by kind</translation>
    </message>
    <message>
        <source>Obstacles by kind</source>
        <translation>Obstacles by kind</translation>
    </message>
    <message>
        <source>Obstacles, who has met them, and how to remove them</source>
        <translation>Obstacles, who has met them, and how to remove them</translation>
    </message>
    <message>
        <source>Models that others can take up</source>
        <translation>Models that others can take up</translation>
    </message>
    <message>
        <source>Targets: baseline, aim, actual</source>
        <translation>Targets: baseline, aim, actual</translation>
    </message>
    <message>
        <source>Events held</source>
        <translation>Events held</translation>
    </message>
    <message>
        <source>The quotation is left out: its speaker has not allowed it.</source>
        <translation>The quotation is left out: its speaker has not allowed it.</translation>
    </message>
    <message>
        <source>It stands on words whose speaker has withdrawn all consent.</source>
        <translation>It stands on words whose speaker has withdrawn all consent.</translation>
    </message>
    <message>
        <source>The quotation is left out: the words have changed since they were approved.</source>
        <translation>The quotation is left out: the words have changed since they were approved.</translation>
    </message>
    <message>
        <source>What it stands on has been removed, or cannot be read on this device.</source>
        <translation>What it stands on has been removed, or cannot be read on this device.</translation>
    </message>
    <message>
        <source>It stands on a finding that was dropped.</source>
        <translation>It stands on a finding that was dropped.</translation>
    </message>
    <message>
        <source>It stands on a finding that is not agreed yet.</source>
        <translation>It stands on a finding that is not agreed yet.</translation>
    </message>
    <message>
        <source>It stands on nothing yet.</source>
        <translation>It stands on nothing yet.</translation>
    </message>
    <message>
        <source>It is not written in this language.</source>
        <translation>It is not written in this language.</translation>
    </message>
    <message>
        <source>The text that it was translated from has changed.</source>
        <translation>The text that it was translated from has changed.</translation>
    </message>
    <message>
        <source>It says the same as an earlier part.</source>
        <translation>It says the same as an earlier part.</translation>
    </message>
    <message>
        <source>The picture has no words for those who do not see it.</source>
        <translation>The picture has no words for those who do not see it.</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</translation>
    </message>
    <message>
        <source>The report is approved. Open it again before changing it.</source>
        <translation>The report is approved. Open it again before changing it.</translation>
    </message>
    <message>
        <source>Only an approved report can be issued.</source>
        <translation>Only an approved report can be issued.</translation>
    </message>
    <message>
        <source>Say on which day it was approved, and by whom.</source>
        <translation>Say on which day it was approved, and by whom.</translation>
    </message>
    <message>
        <source>Figures of a table of statistics</source>
        <translation>Figures of a table of statistics</translation>
    </message>
    <message>
        <source>The picture is left out: somebody who was heard there has not agreed to photos.</source>
        <translation>The picture is left out: somebody who was heard there has not agreed to photos.</translation>
    </message>
    <message>
        <source>The picture is not on this device. It is fetched on its note&apos;s page.</source>
        <translation>The picture is not on this device. It is fetched on its note&apos;s page.</translation>
    </message>
    <message>
        <source>The table has no such figures of these areas.</source>
        <translation>The table has no such figures of these areas.</translation>
    </message>
</context>
<context>
    <name>ReportingWords</name>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Sent late</source>
        <translation>Sent late</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>The answer is missing. Where there is none, say why in words.</source>
        <translation>The answer is missing. Where there is none, say why in words.</translation>
    </message>
    <message>
        <source>The answer does not fit the scale of the criterion.</source>
        <translation>The answer does not fit the scale of the criterion.</translation>
    </message>
    <message>
        <source>How many learners does the percentage count?</source>
        <translation>How many learners does the percentage count?</translation>
    </message>
    <message>
        <source>From the last report: check that it still holds.</source>
        <translation>From the last report: check that it still holds.</translation>
    </message>
    <message>
        <source>The criterion has been withdrawn. The answer is kept and not sent.</source>
        <translation>The criterion has been withdrawn. The answer is kept and not sent.</translation>
    </message>
    <message>
        <source>The criterion has a new version. The answer is kept and not sent.</source>
        <translation>The criterion has a new version. The answer is kept and not sent.</translation>
    </message>
    <message>
        <source>This is not asked any more. The answer is kept and not sent.</source>
        <translation>This is not asked any more. The answer is kept and not sent.</translation>
    </message>
    <message>
        <source>Not told: the group is small</source>
        <translation>Not told: the group is small</translation>
    </message>
    <message>
        <source>Not told: a small group would follow from it</source>
        <translation>Not told: a small group would follow from it</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>The provider&apos;s name</source>
        <translation>The provider&apos;s name</translation>
    </message>
    <message>
        <source>The provider&apos;s id</source>
        <translation>The provider&apos;s id</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>Kind of education</source>
        <translation>Kind of education</translation>
    </message>
    <message>
        <source>The municipality&apos;s name</source>
        <translation>The municipality&apos;s name</translation>
    </message>
    <message>
        <source>The municipality&apos;s id</source>
        <translation>The municipality&apos;s id</translation>
    </message>
    <message>
        <source>The criterion&apos;s number</source>
        <translation>The criterion&apos;s number</translation>
    </message>
    <message>
        <source>The criterion&apos;s title</source>
        <translation>The criterion&apos;s title</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Learners counted</source>
        <translation>Learners counted</translation>
    </message>
    <message>
        <source>The answer in words</source>
        <translation>The answer in words</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Why there is no answer</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Which sending</source>
        <translation>Which sending</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>first half of %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>second half of %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>quarter %1 of %2</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>No reports yet. A report begins with the headings of its kind and is filled from findings, targets and events; each sentence leads back to what it stands on.</source>
        <translation>No reports yet. A report begins with the headings of its kind and is filled from findings, targets and events; each sentence leads back to what it stands on.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>Begin the report</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>ResourceAbout</name>
    <message>
        <source>About the resource</source>
        <translation>About the resource</translation>
    </message>
    <message>
        <source>The person&apos;s name has been erased.</source>
        <translation>The person&apos;s name has been erased.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Erase the name</translation>
    </message>
    <message>
        <source>Erase this person&apos;s name?</source>
        <translation>Erase this person&apos;s name?</translation>
    </message>
    <message>
        <source>The name is erased here at once, and on the server and everybody else&apos;s devices when they next connect. The post and its hours stay. Nobody can bring the name back.</source>
        <translation>The name is erased here at once, and on the server and everybody else&apos;s devices when they next connect. The post and its hours stay. Nobody can bring the name back.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
</context>
<context>
    <name>ResourceBookings</name>
    <message>
        <source>Bookings</source>
        <translation>Bookings</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>It is not said when it begins.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>every week until %1</source>
        <translation>every week until %1</translation>
    </message>
</context>
<context>
    <name>ResourceDrives</name>
    <message>
        <source>How long the ways take</source>
        <translation>How long the ways take</translation>
    </message>
    <message>
        <source>Drive from %1 to %2, minutes</source>
        <translation>Drive from %1 to %2, minutes</translation>
    </message>
    <message>
        <source>A whole number, at most %1, or nothing.</source>
        <translation>A whole number, at most %1, or nothing.</translation>
    </message>
    <message>
        <source>The times are kept on this device. The calendar uses them as well.</source>
        <translation>The times are kept on this device. The calendar uses them as well.</translation>
    </message>
</context>
<context>
    <name>ResourceHours</name>
    <message>
        <source>Hours of the school year</source>
        <translation>Hours of the school year</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 % of what the rules allow</source>
        <translation>%1 % of what the rules allow</translation>
    </message>
    <message>
        <source>For some days nobody has entered how long a lesson is. They are counted as lessons of 60 minutes.</source>
        <translation>For some days nobody has entered how long a lesson is. They are counted as lessons of 60 minutes.</translation>
    </message>
    <message>
        <source>Working-hour rules</source>
        <translation>Working-hour rules</translation>
    </message>
    <message>
        <source>Education form not said</source>
        <translation>Education form not said</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 lessons</translation>
    </message>
    <message>
        <source>the rule allows %1 a year</source>
        <translation>the rule allows %1 a year</translation>
    </message>
    <message>
        <source>%1 without a rule</source>
        <translation>%1 without a rule</translation>
    </message>
    <message>
        <source>On the way between places: %1, of it %2 working time by the rules.</source>
        <translation>On the way between places: %1, of it %2 working time by the rules.</translation>
    </message>
    <message>
        <source>On the way between places: %1.</source>
        <translation>On the way between places: %1.</translation>
    </message>
    <message>
        <source>Who pays which share</source>
        <translation>Who pays which share</translation>
    </message>
    <message>
        <source>Nobody said who gets it</source>
        <translation>Nobody said who gets it</translation>
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
        <translation>New booking</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>There are more than 5,000 bookings in this school year, more than can be reckoned. Put some into the trash.</source>
        <translation>There are more than 5,000 bookings in this school year, more than can be reckoned. Put some into the trash.</translation>
    </message>
    <message>
        <source>Two people wrote something about this resource differently. Both are kept.</source>
        <translation>Two people wrote something about this resource differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
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
        <translation>%1 lessons</translation>
    </message>
</context>
<context>
    <name>ResourceWarnings</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>The school year is %1 % full</source>
        <translation>The school year is %1 % full</translation>
    </message>
    <message>
        <source>A week is %1 % full</source>
        <translation>A week is %1 % full</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
</context>
<context>
    <name>ResourceWeek</name>
    <message>
        <source>Week from %1</source>
        <translation>Week from %1</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Nothing is booked this week.</source>
        <translation>Nothing is booked this week.</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>New booking</translation>
    </message>
</context>
<context>
    <name>ResourcesPage</name>
    <message>
        <source>New resource</source>
        <translation>New resource</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 this school year</source>
        <translation>%1 this school year</translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation>%1 lessons</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>There is nothing of this kind.</translation>
    </message>
    <message>
        <source>A teacher, a room or a device that several municipalities or schools share: who uses it, when and where, and who pays which share.</source>
        <translation>A teacher, a room or a device that several municipalities or schools share: who uses it, when and where, and who pays which share.</translation>
    </message>
    <message>
        <source>Show all resources</source>
        <translation>Show all resources</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Everything that was on the device when the backup was made comes back here. This becomes a device of its own beside it: if the other one is alive, both go on.</source>
        <translation>Everything that was on the device when the backup was made comes back here. This becomes a device of its own beside it: if the other one is alive, both go on.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Nothing was changed. It is the one that was chosen when the backup was made; check capital letters and the keyboard&apos;s language.</source>
        <translation>This passphrase does not open the backup. Nothing was changed. It is the one that was chosen when the backup was made; check capital letters and the keyboard&apos;s language.</translation>
    </message>
    <message>
        <source>This backup was made by a newer Kopa. Nothing was changed. Install the newest Kopa on this device and try again.</source>
        <translation>This backup was made by a newer Kopa. Nothing was changed. Install the newest Kopa on this device and try again.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>The backup&apos;s file</translation>
    </message>
    <message>
        <source>Its name ends in “.kopabackup”.</source>
        <translation>Its name ends in “.kopabackup”.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>The backup&apos;s passphrase</source>
        <translation>The backup&apos;s passphrase</translation>
    </message>
    <message>
        <source>What opens your notes on this device</source>
        <translation>What opens your notes on this device</translation>
    </message>
    <message>
        <source>The backup is being read …</source>
        <translation>The backup is being read …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Begin in another way</source>
        <translation>Begin in another way</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Backup of Kopa</source>
        <translation>Backup of Kopa</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>How long people are kept</source>
        <translation>How long people are kept</translation>
    </message>
    <message>
        <source>What is kept about people is to be erased when it is not needed any more. Kopa reminds; it erases nothing by itself.</source>
        <translation>What is kept about people is to be erased when it is not needed any more. Kopa reminds; it erases nothing by itself.</translation>
    </message>
    <message>
        <source>Remind of contacts that nobody has touched for</source>
        <translation>Remind of contacts that nobody has touched for</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>A coordinator decides this for the whole network.</source>
        <translation>A coordinator decides this for the whole network.</translation>
    </message>
    <message>
        <source>Their time is over</source>
        <translation>Their time is over</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>In the trash since %1</translation>
    </message>
    <message>
        <source>Untouched since %1</source>
        <translation>Untouched since %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s time is over.</source>
        <translation>Nobody&apos;s time is over.</translation>
    </message>
</context>
<context>
    <name>ReviewBeside</name>
    <message>
        <source>no level yet</source>
        <translation>no level yet</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>When two look at the same, each for themselves, it is seen how far they mean the same by a level.</source>
        <translation>When two look at the same, each for themselves, it is seen how far they mean the same by a level.</translation>
    </message>
    <message>
        <source>Review the same beside it</source>
        <translation>Review the same beside it</translation>
    </message>
    <message>
        <source>Other reviews of the same</source>
        <translation>Other reviews of the same</translation>
    </message>
    <message>
        <source>another version of the criterion</source>
        <translation>another version of the criterion</translation>
    </message>
</context>
<context>
    <name>ReviewEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Words that are not here</source>
        <translation>Words that are not here</translation>
    </message>
    <message>
        <source>Take these words away from the review</source>
        <translation>Take these words away from the review</translation>
    </message>
    <message>
        <source>No words are marked in this note yet.</source>
        <translation>No words are marked in this note yet.</translation>
    </message>
</context>
<context>
    <name>SafetyNag</name>
    <message>
        <source>Only you look after this network. If something happens to you or your device, nobody can let people in or out. Make somebody else an administrator too.</source>
        <translation>Only you look after this network. If something happens to you or your device, nobody can let people in or out. Make somebody else an administrator too.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>If all your devices are lost, nothing brings your notes back. Print a recovery code and keep it at home.</source>
        <translation>If all your devices are lost, nothing brings your notes back. Print a recovery code and keep it at home.</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>The notes are shown as told by %1. Others have not confirmed them yet.</source>
        <translation>The notes are shown as told by %1. Others have not confirmed them yet.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>Is everything in order?</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Save the proof</translation>
    </message>
    <message>
        <source>Settle the list of members?</source>
        <translation>Settle the list of members?</translation>
    </message>
    <message>
        <source>From then on the list on this device is the one that counts, and those who have the other take it over. Talk with the other administrators first.</source>
        <translation>From then on the list on this device is the one that counts, and those who have the other take it over. Talk with the other administrators first.</translation>
    </message>
    <message>
        <source>This list counts</source>
        <translation>This list counts</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Make a recovery code</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Settle it</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>The proof is saved. Anybody can check it without Kopa&apos;s help.</source>
        <translation>The proof is saved. Anybody can check it without Kopa&apos;s help.</translation>
    </message>
    <message>
        <source>Nothing is amiss. If somebody&apos;s device behaves oddly, or the server holds something back, it is told here.</source>
        <translation>Nothing is amiss. If somebody&apos;s device behaves oddly, or the server holds something back, it is told here.</translation>
    </message>
    <message>
        <source>Do we have the same network?</source>
        <translation>Do we have the same network?</translation>
    </message>
    <message>
        <source>Compare a row of digits with a colleague: if it is the same, you have the same members and nothing has been slipped in between.</source>
        <translation>Compare a row of digits with a colleague: if it is the same, you have the same members and nothing has been slipped in between.</translation>
    </message>
    <message>
        <source>Fetch and check</source>
        <translation>Fetch and check</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Only one person looks after the network. If that person or device is gone, nobody can let people in or out.</source>
        <translation>Only one person looks after the network. If that person or device is gone, nobody can let people in or out.</translation>
    </message>
    <message>
        <source>You have no printed recovery code. If all your devices are lost, nothing brings your notes back.</source>
        <translation>You have no printed recovery code. If all your devices are lost, nothing brings your notes back.</translation>
    </message>
    <message>
        <source>A new device of %1 has joined. If you did not expect it, ask them.</source>
        <translation>A new device of %1 has joined. If you did not expect it, ask them.</translation>
    </message>
    <message>
        <source>A device of %1 was taken out. The network&apos;s keys have been changed.</source>
        <translation>A device of %1 was taken out. The network&apos;s keys have been changed.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits until the server gives it. If this goes on, tell an administrator.</source>
        <translation>Somebody knows a newer list of members than the server gives. What depends on it waits until the server gives it. If this goes on, tell an administrator.</translation>
    </message>
    <message>
        <source>Others have seen changes by %1 that the server does not hand out to you. They may be on their way; if this goes on, tell an administrator.</source>
        <translation>Others have seen changes by %1 that the server does not hand out to you. They may be on their way; if this goes on, tell an administrator.</translation>
    </message>
    <message>
        <source>A device of %1 has told different people different things under one number. Perhaps it was restored from a copy; perhaps somebody has its keys. A proof of it can be saved.</source>
        <translation>A device of %1 has told different people different things under one number. Perhaps it was restored from a copy; perhaps somebody has its keys. A proof of it can be saved.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on, but nobody can be let in or out until an administrator has settled it.</source>
        <translation>There are two different lists of members, and the server has confirmed both. Notes go on, but nobody can be let in or out until an administrator has settled it.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came from devices that had been taken out or may not write. They are kept apart.</source>
        <translation>
            <numerusform>%n change came from a device that had been taken out or may not write. It is kept apart.</numerusform>
            <numerusform>%n changes came from devices that had been taken out or may not write. They are kept apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from a backup. Your devices have sent again what it lacked; nothing is lost.</source>
        <translation>The server was restored from a backup. Your devices have sent again what it lacked; nothing is lost.</translation>
    </message>
    <message>
        <source>The notes on this device were restored or copied, so it has become a new device. What you write is kept, and is sent when it has been let in again.</source>
        <translation>The notes on this device were restored or copied, so it has become a new device. What you write is kept, and is sent when it has been let in again.</translation>
    </message>
    <message>
        <source>You see the notes as a device of %1 told them, and too few others have confirmed them yet. Fetch the signed changes to check for yourself.</source>
        <translation>You see the notes as a device of %1 told them, and too few others have confirmed them yet. Fetch the signed changes to check for yourself.</translation>
    </message>
    <message>
        <source>What a device of %1 told of the notes was not what people had signed. It was dropped, and the signed changes are read instead.</source>
        <translation>What a device of %1 told of the notes was not what people had signed. It was dropped, and the signed changes are read instead.</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>What could be saved</source>
        <translation>What could be saved</translation>
    </message>
    <message>
        <source>Go on with what was saved?</source>
        <translation>Go on with what was saved?</translation>
    </message>
    <message>
        <source>From then on you write here as before. This becomes a new device of yours, and at the next connection the others send what is missing here. The damaged files stay where they are. If you want a backup of what was saved, make it first.</source>
        <translation>From then on you write here as before. This becomes a new device of yours, and at the next connection the others send what is missing here. The damaged files stay where they are. If you want a backup of what was saved, make it first.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The file with your notes was damaged. Kopa has read all of it that still holds together and believes nothing else. Until you go on, everything here can be read but not changed.</source>
        <translation>The file with your notes was damaged. Kopa has read all of it that still holds together and believes nothing else. Until you go on, everything here can be read but not changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are whole</source>
        <translation>
            <numerusform>%n entry is whole</numerusform>
            <numerusform>%n entries are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %n change(s) that had not been sent yet.</source>
        <translation>
            <numerusform>Also %n change that had not been sent yet.</numerusform>
            <numerusform>Also %n changes that had not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) stand in an earlier version</source>
        <translation>
            <numerusform>%n entry stands in an earlier version</numerusform>
            <numerusform>%n entries stand in an earlier version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are lost here</source>
        <translation>
            <numerusform>%n entry is lost here</numerusform>
            <numerusform>%n entries are lost here</numerusform>
        </translation>
    </message>
    <message>
        <source>What had been sent comes back from the server when you go on.</source>
        <translation>What had been sent comes back from the server when you go on.</translation>
    </message>
    <message>
        <source>The damaged files are kept, untouched, in %1.</source>
        <translation>The damaged files are kept, untouched, in %1.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Go on with what was saved</source>
        <translation>Go on with what was saved</translation>
    </message>
    <message>
        <source>Look at the notes first</source>
        <translation>Look at the notes first</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Not whole</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>lost here</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>an earlier version</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved: your text is only on this screen</source>
        <translation>Not saved: your text is only on this screen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Saved %1 · safe on the server</source>
        <translation>Saved %1 · safe on the server</translation>
    </message>
    <message>
        <source>Saved %1 on this device</source>
        <translation>Saved %1 on this device</translation>
    </message>
</context>
<context>
    <name>ScenarioCard</name>
    <message>
        <source>Kind not chosen</source>
        <translation>Kind not chosen</translation>
    </message>
    <message>
        <source>A scenario without a title</source>
        <translation>A scenario without a title</translation>
    </message>
    <message>
        <source>Costs in all</source>
        <translation>Costs in all</translation>
    </message>
    <message>
        <source>Per learner</source>
        <translation>Per learner</translation>
    </message>
    <message>
        <source>Of which funding does not know</source>
        <translation>Of which funding does not know</translation>
    </message>
    <message>
        <source>What each pays net</source>
        <translation>What each pays net</translation>
    </message>
    <message>
        <source>An organisation that is not here</source>
        <translation>An organisation that is not here</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in no sum: the amount or the number of learners is missing.</source>
        <translation>
            <numerusform>%n item is in no sum: the amount or the number of learners is missing.</numerusform>
            <numerusform>%n items are in no sum: the amount or the number of learners is missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Choose this</translation>
    </message>
</context>
<context>
    <name>ScenarioDemand</name>
    <message>
        <source>With a year, ages and a pilot or learners&apos; municipalities, the imported figures say how many there are.</source>
        <translation>With a year, ages and a pilot or learners&apos; municipalities, the imported figures say how many there are.</translation>
    </message>
    <message>
        <source>No table of figures has been imported. Nothing is guessed.</source>
        <translation>No table of figures has been imported. Nothing is guessed.</translation>
    </message>
    <message>
        <source>The table is not on this device yet. It comes with a sync.</source>
        <translation>The table is not on this device yet. It comes with a sync.</translation>
    </message>
    <message>
        <source>No imported table has this year, these ages and this area. Nothing is guessed.</source>
        <translation>No imported table has this year, these ages and this area. Nothing is guessed.</translation>
    </message>
    <message>
        <source>Without one, the latest imported table that tells.</source>
        <translation>Without one, the latest imported table that tells.</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has at least %3.</source>
        <translation>In %1 this group (%2) has at least %3.</translation>
    </message>
    <message>
        <source>In %1 this group (%2) has %3.</source>
        <translation>In %1 this group (%2) has %3.</translation>
    </message>
    <message>
        <source>Take this as the number of learners</source>
        <translation>Take this as the number of learners</translation>
    </message>
    <message>
        <source>Open the statistics</source>
        <translation>Open the statistics</translation>
    </message>
    <message>
        <source>Empty: the learners and the pilot of the offering.</source>
        <translation>Empty: the learners and the pilot of the offering.</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>As a file</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>The file “%1” was written.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Save the comparison</translation>
    </message>
</context>
<context>
    <name>ScenarioPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Costs and incomes</source>
        <translation>Costs and incomes</translation>
    </message>
    <message>
        <source>Kind not chosen</source>
        <translation>Kind not chosen</translation>
    </message>
    <message>
        <source>funding does not know of it</source>
        <translation>funding does not know of it</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>Add a cost or an income</source>
        <translation>Add a cost or an income</translation>
    </message>
    <message>
        <source>Costs in all: %1</source>
        <translation>Costs in all: %1</translation>
    </message>
    <message>
        <source>Per learner: %1</source>
        <translation>Per learner: %1</translation>
    </message>
    <message>
        <source>Funding does not know of %1 of it</source>
        <translation>Funding does not know of %1 of it</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>What it costs whom</source>
        <translation>What it costs whom</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>New scenario</translation>
    </message>
    <message>
        <source>Several scenarios are chosen: two people chose without knowing of each other. Choose one of them again.</source>
        <translation>Several scenarios are chosen: two people chose without knowing of each other. Choose one of them again.</translation>
    </message>
    <message>
        <source>No scenario yet. Each is one way to arrange the same education: with a shared teacher, online, in the next municipality.</source>
        <translation>No scenario yet. Each is one way to arrange the same education: with a shared teacher, online, in the next municipality.</translation>
    </message>
</context>
<context>
    <name>SealingPage</name>
    <message>
        <source>Your notes are being sealed</source>
        <translation>Your notes are being sealed</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>This takes from a second to some minutes, depending on how much there is. Nothing is lost, even if the power goes in the middle.</source>
        <translation>This takes from a second to some minutes, depending on how much there is. Nothing is lost, even if the power goes in the middle.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Words, or &quot;words as they stand&quot;</source>
        <translation>Words, or &quot;words as they stand&quot;</translation>
    </message>
    <message>
        <source>The Finnish dictionary (voikko-fi) is not installed: Finnish words are found less well in their other forms.</source>
        <translation>The Finnish dictionary (voikko-fi) is not installed: Finnish words are found less well in their other forms.</translation>
    </message>
    <message numerus="yes">
        <source>Kopa is still reading %n record(s) for the search: some hits may be missing.</source>
        <translation>
            <numerusform>Kopa is still reading %n record for the search: some hits may be missing.</numerusform>
            <numerusform>Kopa is still reading %n records for the search: some hits may be missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, pilots, organisations, events and all else, by the words in them. Any form of a word will do: “kunta” finds “kunnissa”. To narrow it: pilot:, kind:, tag:, person:, from: and to:.</source>
        <translation>Notes, pilots, organisations, events and all else, by the words in them. Any form of a word will do: “kunta” finds “kunnissa”. To narrow it: pilot:, kind:, tag:, person:, from: and to:.</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Nothing holds these words.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Everything on this device is kept sealed: whoever finds or steals it reads nothing.</source>
        <translation>Everything on this device is kept sealed: whoever finds or steals it reads nothing.</translation>
    </message>
    <message>
        <source>What opens your notes</source>
        <translation>What opens your notes</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Set a passphrase</translation>
    </message>
    <message>
        <source>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</source>
        <translation>Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Give up the passphrase</source>
        <translation>Give up the passphrase</translation>
    </message>
    <message>
        <source>After that this device&apos;s keyring alone opens your notes.</source>
        <translation>After that this device&apos;s keyring alone opens your notes.</translation>
    </message>
    <message>
        <source>Whoever can use this device while you are logged in can then open Kopa.</source>
        <translation>Whoever can use this device while you are logged in can then open Kopa.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Stop using this device&apos;s keyring</source>
        <translation>Stop using this device&apos;s keyring</translation>
    </message>
    <message>
        <source>Use this device&apos;s keyring</source>
        <translation>Use this device&apos;s keyring</translation>
    </message>
    <message>
        <source>After that your passphrase is asked every time.</source>
        <translation>After that your passphrase is asked every time.</translation>
    </message>
    <message>
        <source>It is the only thing that opens your notes. Set a passphrase before you give it up.</source>
        <translation>It is the only thing that opens your notes. Set a passphrase before you give it up.</translation>
    </message>
    <message>
        <source>Kopa opens when you have logged in to this device. There is nothing to type.</source>
        <translation>Kopa opens when you have logged in to this device. There is nothing to type.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Stop using it</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lock by itself after</translation>
    </message>
    <message>
        <source>When nobody has touched Kopa, and always when the device goes to sleep. What you write is saved first.</source>
        <translation>When nobody has touched Kopa, and always when the device goes to sleep. What you write is saved first.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>If something happens</source>
        <translation>If something happens</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>A page to print. With it you get everything back on a new device, even if every device is lost.</source>
        <translation>A page to print. With it you get everything back on a new device, even if every device is lost.</translation>
    </message>
    <message>
        <source>Somebody may know my passphrase</source>
        <translation>Somebody may know my passphrase</translation>
    </message>
    <message>
        <source>Everything on this device is sealed anew, and what opened it before opens nothing.</source>
        <translation>Everything on this device is sealed anew, and what opened it before opens nothing.</translation>
    </message>
    <message>
        <source>All notes on this device are sealed again under a new key, and this device gets new keys in the network. Kopa is closed to you meanwhile: with much in it for some minutes. Nothing is lost, even if the power goes. What somebody has read already stays read.</source>
        <translation>All notes on this device are sealed again under a new key, and this device gets new keys in the network. Kopa is closed to you meanwhile: with much in it for some minutes. Nothing is lost, even if the power goes. What somebody has read already stays read.</translation>
    </message>
    <message>
        <source>Seal everything anew</source>
        <translation>Seal everything anew</translation>
    </message>
    <message>
        <source>What is kept about people</source>
        <translation>What is kept about people</translation>
    </message>
    <message>
        <source>How long people are kept</source>
        <translation>How long people are kept</translation>
    </message>
    <message>
        <source>Kopa reminds of contacts that nobody has needed for a long time, so that they can be erased.</source>
        <translation>Kopa reminds of contacts that nobody has needed for a long time, so that they can be erased.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There are no notes in the folder %1. Nothing was changed. Choose the folder where your notes are, or start anew.</source>
        <translation>There are no notes in the folder %1. Nothing was changed. Choose the folder where your notes are, or start anew.</translation>
    </message>
    <message>
        <source>Kopa is already open with these notes. Nothing was changed. Use the window that is open, or close it first.</source>
        <translation>Kopa is already open with these notes. Nothing was changed. Use the window that is open, or close it first.</translation>
    </message>
    <message>
        <source>These notes were written by a newer Kopa. They are untouched. Install the newest Kopa on this device to open them.</source>
        <translation>These notes were written by a newer Kopa. They are untouched. Install the newest Kopa on this device to open them.</translation>
    </message>
    <message>
        <source>The file with your notes does not hold together, so Kopa leaves it as it is. What had been sent is safe on the server. Copy the folder %1 somewhere safe and ask for help before doing anything else.</source>
        <translation>The file with your notes does not hold together, so Kopa leaves it as it is. What had been sent is safe on the server. Copy the folder %1 somewhere safe and ask for help before doing anything else.</translation>
    </message>
    <message>
        <source>Kopa may not write in the folder %1, so nothing new can be saved. Your earlier notes are untouched. Give yourself the right to write there and open Kopa again.</source>
        <translation>Kopa may not write in the folder %1, so nothing new can be saved. Your earlier notes are untouched. Give yourself the right to write there and open Kopa again.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved is safe, but your latest words are only on this screen. Free some space; Kopa tries again by itself.</source>
        <translation>The disk is full. What was saved is safe, but your latest words are only on this screen. Free some space; Kopa tries again by itself.</translation>
    </message>
    <message>
        <source>The disk did not do as asked. What was saved earlier is safe, but your latest words may be only on this screen. Copy them elsewhere and check the disk.</source>
        <translation>The disk did not do as asked. What was saved earlier is safe, but your latest words may be only on this screen. Copy them elsewhere and check the disk.</translation>
    </message>
    <message>
        <source>This is not a whole invitation. Nothing was changed. Copy the link again from its beginning to its end, or use the picture of the code.</source>
        <translation>This is not a whole invitation. Nothing was changed. Copy the link again from its beginning to its end, or use the picture of the code.</translation>
    </message>
    <message>
        <source>Somebody has already joined with this invitation. Nothing was changed. Ask for a new one: each is for one device.</source>
        <translation>Somebody has already joined with this invitation. Nothing was changed. Ask for a new one: each is for one device.</translation>
    </message>
    <message>
        <source>This invitation is too old. Nothing was changed. Ask the one who invited you for a new one.</source>
        <translation>This invitation is too old. Nothing was changed. Ask the one who invited you for a new one.</translation>
    </message>
    <message>
        <source>The network does not know this invitation; perhaps it was taken back. Nothing was changed. Ask for a new one.</source>
        <translation>The network does not know this invitation; perhaps it was taken back. Nothing was changed. Ask for a new one.</translation>
    </message>
    <message>
        <source>This device is in no network yet. You can write notes; they stay on this device. Join with an invitation to share them.</source>
        <translation>This device is in no network yet. You can write notes; they stay on this device. Join with an invitation to share them.</translation>
    </message>
    <message>
        <source>This device is in the network already. Nothing was changed and nothing needs to be done.</source>
        <translation>This device is in the network already. Nothing was changed and nothing needs to be done.</translation>
    </message>
    <message>
        <source>In this network you can read but not write. Nothing was changed. Ask the one who invited you if you should be able to write.</source>
        <translation>In this network you can read but not write. Nothing was changed. Ask the one who invited you if you should be able to write.</translation>
    </message>
    <message>
        <source>The server does not answer. Your notes are safe on this device and are sent when there is a connection. You can go on working.</source>
        <translation>The server does not answer. Your notes are safe on this device and are sent when there is a connection. You can go on working.</translation>
    </message>
    <message>
        <source>The server at %1 is not the one this network uses. Nothing was sent to it; your notes are safe on this device. Ask the network&apos;s administrator what has changed.</source>
        <translation>The server at %1 is not the one this network uses. Nothing was sent to it; your notes are safe on this device. Ask the network&apos;s administrator what has changed.</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted, so nothing was sent. Your notes are safe on this device. Try another network; if this goes on, tell the administrator.</source>
        <translation>The connection to %1 cannot be trusted, so nothing was sent. Your notes are safe on this device. Try another network; if this goes on, tell the administrator.</translation>
    </message>
    <message>
        <source>The server did not accept what was sent. Your notes are safe on this device and stay in the outbox. Tell the network&apos;s administrator.</source>
        <translation>The server did not accept what was sent. Your notes are safe on this device and stay in the outbox. Tell the network&apos;s administrator.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy. Your notes are safe on this device. Kopa tries again in %n second(s).</source>
        <translation>
            <numerusform>The server is busy. Your notes are safe on this device. Kopa tries again in %n second.</numerusform>
            <numerusform>The server is busy. Your notes are safe on this device. Kopa tries again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s answer came broken. Nothing was lost. Kopa tries again by itself; a network that asks you to sign in can cause this.</source>
        <translation>The server&apos;s answer came broken. Nothing was lost. Kopa tries again by itself; a network that asks you to sign in can cause this.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was larger than it may be, so it was not taken. Nothing was lost. If this goes on, tell the network&apos;s administrator.</source>
        <translation>The server&apos;s answer was larger than it may be, so it was not taken. Nothing was lost. If this goes on, tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>The server speaks a newer language than this Kopa. Your notes are safe on this device. Install the newest Kopa to sync again.</source>
        <translation>The server speaks a newer language than this Kopa. Your notes are safe on this device. Install the newest Kopa to sync again.</translation>
    </message>
    <message>
        <source>Something arrived that nobody in the network has signed, and it was left out. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>Something arrived that nobody in the network has signed, and it was left out. Your notes are untouched. Tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>Something is missing between what had come before and what came now. Your notes are untouched. Kopa asks the server again by itself.</source>
        <translation>Something is missing between what had come before and what came now. Your notes are untouched. Kopa asks the server again by itself.</translation>
    </message>
    <message>
        <source>One device has sent two different things under the same number; perhaps it was restored from a copy. Your notes are untouched. Tell the network&apos;s administrator.</source>
        <translation>One device has sent two different things under the same number; perhaps it was restored from a copy. Your notes are untouched. Tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>The server has less than it had confirmed. Nothing is lost: this device keeps its own notes and sends them again. Tell the network&apos;s administrator.</source>
        <translation>The server has less than it had confirmed. Nothing is lost: this device keeps its own notes and sends them again. Tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>Some notes cannot be opened yet, because this device lacks their key. They open by themselves when the key arrives from another member.</source>
        <translation>Some notes cannot be opened yet, because this device lacks their key. They open by themselves when the key arrives from another member.</translation>
    </message>
    <message>
        <source>Something that arrived could not be opened and was left out. Your own notes are untouched. Tell the network&apos;s administrator if this goes on.</source>
        <translation>Something that arrived could not be opened and was left out. Your own notes are untouched. Tell the network&apos;s administrator if this goes on.</translation>
    </message>
    <message>
        <source>What was given is not in a form that Kopa reads. Nothing was changed. Check that it is the right file or link.</source>
        <translation>What was given is not in a form that Kopa reads. Nothing was changed. Check that it is the right file or link.</translation>
    </message>
    <message>
        <source>What was given is larger than Kopa takes. Nothing was changed. Try with a smaller one.</source>
        <translation>What was given is larger than Kopa takes. Nothing was changed. Try with a smaller one.</translation>
    </message>
    <message>
        <source>Too many changes arrived before those that they build upon. They stay on the server, and Kopa asks for them again by itself. If this goes on, tell the network&apos;s administrator.</source>
        <translation>Too many changes arrived before those that they build upon. They stay on the server, and Kopa asks for them again by itself. If this goes on, tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>Kopa did something wrong. What was saved is safe. Close Kopa and open it again; if this comes back, report it.</source>
        <translation>Kopa did something wrong. What was saved is safe. Close Kopa and open it again; if this comes back, report it.</translation>
    </message>
    <message>
        <source>Kopa did not understand what was asked. Nothing was changed. Try in another way.</source>
        <translation>Kopa did not understand what was asked. Nothing was changed. Try in another way.</translation>
    </message>
    <message>
        <source>One of the values is not possible here. Nothing was changed. Check what you wrote.</source>
        <translation>One of the values is not possible here. Nothing was changed. Check what you wrote.</translation>
    </message>
    <message>
        <source>This is not on this device; perhaps it has not arrived yet. Sync when there is a connection and look again.</source>
        <translation>This is not on this device; perhaps it has not arrived yet. Sync when there is a connection and look again.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was done until then is saved; you can start again at any time.</source>
        <translation>Stopped, as you asked. What was done until then is saved; you can start again at any time.</translation>
    </message>
    <message>
        <source>No server has been set. Your notes are safe on this device, but nobody else gets them. Ask the network&apos;s administrator for a server.</source>
        <translation>No server has been set. Your notes are safe on this device, but nobody else gets them. Ask the network&apos;s administrator for a server.</translation>
    </message>
    <message>
        <source>Kopa is locked. Your notes are safe. Unlock it to go on.</source>
        <translation>Kopa is locked. Your notes are safe. Unlock it to go on.</translation>
    </message>
    <message>
        <source>This passphrase does not open your notes. Nothing was changed. Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>This passphrase does not open your notes. Nothing was changed. Check capital letters and the keyboard&apos;s language, and try again.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase needs at least %n character(s). Nothing was changed. Several words that mean something to you only are good.</source>
        <translation>
            <numerusform>A passphrase needs at least %n character. Nothing was changed. Several words that mean something to you only are good.</numerusform>
            <numerusform>A passphrase needs at least %n characters. Nothing was changed. Several words that mean something to you only are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device&apos;s keyring does not hold the key to your notes. Nothing was changed. Open them with your passphrase or your recovery code.</source>
        <translation>This device&apos;s keyring does not hold the key to your notes. Nothing was changed. Open them with your passphrase or your recovery code.</translation>
    </message>
    <message>
        <source>This device&apos;s keyring is locked, so the key to your notes cannot be read. Nothing was changed. Unlock the keyring, or use your passphrase.</source>
        <translation>This device&apos;s keyring is locked, so the key to your notes cannot be read. Nothing was changed. Unlock the keyring, or use your passphrase.</translation>
    </message>
    <message>
        <source>The small file that holds the key to your notes is damaged. The notes themselves are untouched. Copy the folder %1 somewhere safe, then restore your backup or use your recovery code.</source>
        <translation>The small file that holds the key to your notes is damaged. The notes themselves are untouched. Copy the folder %1 somewhere safe, then restore your backup or use your recovery code.</translation>
    </message>
    <message>
        <source>This backup is cut short, changed or not one of Kopa&apos;s. Nothing was restored. Try another copy of it.</source>
        <translation>This backup is cut short, changed or not one of Kopa&apos;s. Nothing was restored. Try another copy of it.</translation>
    </message>
    <message>
        <source>There is a slip in group %1 of the code. Look at that group on your page once more.</source>
        <translation>There is a slip in group %1 of the code. Look at that group on your page once more.</translation>
    </message>
    <message>
        <source>Nobody in the network has this recovery code. Perhaps a newer code has replaced it, or the server&apos;s address is another. Nothing was changed.</source>
        <translation>Nobody in the network has this recovery code. Perhaps a newer code has replaced it, or the server&apos;s address is another. Nothing was changed.</translation>
    </message>
    <message>
        <source>You have asked to join. Call the person who invited you and compare the code on your screens; then the notes arrive.</source>
        <translation>You have asked to join. Call the person who invited you and compare the code on your screens; then the notes arrive.</translation>
    </message>
    <message>
        <source>This device has been taken out of the network. What is on it stays readable here, but nothing is sent or received any more. Ask the network&apos;s administrator if this is a mistake.</source>
        <translation>This device has been taken out of the network. What is on it stays readable here, but nothing is sent or received any more. Ask the network&apos;s administrator if this is a mistake.</translation>
    </message>
    <message>
        <source>Somebody must look after the network. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Somebody must look after the network. Nothing was changed. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>Somebody knows a newer list of members than the server gives. What depends on it waits. Your notes are safe. Tell the network&apos;s administrator.</source>
        <translation>Somebody knows a newer list of members than the server gives. What depends on it waits. Your notes are safe. Tell the network&apos;s administrator.</translation>
    </message>
    <message>
        <source>There are two different lists of members, and the server has confirmed both. Notes go on as before, but nobody can be added or removed until an administrator has settled it.</source>
        <translation>There are two different lists of members, and the server has confirmed both. Notes go on as before, but nobody can be added or removed until an administrator has settled it.</translation>
    </message>
    <message>
        <source>These notes were restored or copied, so this device counts as a new one. What you write is kept here. Ask the network&apos;s administrator, or use your other device, to let it in again.</source>
        <translation>These notes were restored or copied, so this device counts as a new one. What you write is kept here. Ask the network&apos;s administrator, or use your other device, to let it in again.</translation>
    </message>
    <message>
        <source>The code is not whole: a group is missing, or there is one too many. Compare it with your page from the beginning.</source>
        <translation>The code is not whole: a group is missing, or there is one too many. Compare it with your page from the beginning.</translation>
    </message>
    <message>
        <source>This file says that it is a picture, but it cannot be read as one. It was not added. Add it as a document, or take the picture again.</source>
        <translation>This file says that it is a picture, but it cannot be read as one. It was not added. Add it as a document, or take the picture again.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. It was not added. Wait until it is finished, and add it again.</source>
        <translation>The file changed while it was being read. It was not added. Wait until it is finished, and add it again.</translation>
    </message>
    <message>
        <source>This file is cut or damaged, or it is none that Kopa has written. Nothing of it was taken. Have it written again, and take the stick out only when that is done.</source>
        <translation>This file is cut or damaged, or it is none that Kopa has written. Nothing of it was taken. Have it written again, and take the stick out only when that is done.</translation>
    </message>
    <message>
        <source>This file comes from another network than yours. Nothing of it was taken.</source>
        <translation>This file comes from another network than yours. Nothing of it was taken.</translation>
    </message>
    <message>
        <source>This file was written by a newer Kopa. Nothing of it was taken. Update Kopa, then take it in again.</source>
        <translation>This file was written by a newer Kopa. Nothing of it was taken. Update Kopa, then take it in again.</translation>
    </message>
    <message>
        <source>Not all photos and files of this note are on this device. Fetch them first; then the note can move with all that belongs to it.</source>
        <translation>Not all photos and files of this note are on this device. Fetch them first; then the note can move with all that belongs to it.</translation>
    </message>
    <message>
        <source>This network asks you to sign in first. Your notes are safe on this device. Sign in on the network&apos;s page in a web browser, and Kopa goes on by itself.</source>
        <translation>This network asks you to sign in first. Your notes are safe on this device. Sign in on the network&apos;s page in a web browser, and Kopa goes on by itself.</translation>
    </message>
    <message>
        <source>Your own server answers, but the encrypted connection is opened on the way by this network, or the server&apos;s certificate has been renewed. What you write stays sealed, but whoever runs this network can see who syncs and when. Ask them, try another network, or go on all the same.</source>
        <translation>Your own server answers, but the encrypted connection is opened on the way by this network, or the server&apos;s certificate has been renewed. What you write stays sealed, but whoever runs this network can see who syncs and when. Ask them, try another network, or go on all the same.</translation>
    </message>
    <message>
        <source>This is not the whole code of a workshop. Scan the host&apos;s code again, or copy all of the link.</source>
        <translation>This is not the whole code of a workshop. Scan the host&apos;s code again, or copy all of the link.</translation>
    </message>
    <message>
        <source>Nobody answers for this workshop. Connect to the same Wi-Fi as the host, then try again. Your notes are safe on this device.</source>
        <translation>Nobody answers for this workshop. Connect to the same Wi-Fi as the host, then try again. Your notes are safe on this device.</translation>
    </message>
    <message>
        <source>You are on the same Wi-Fi as the host, but it keeps its devices apart, as guest networks often do. Ask the host to open a hotspot on their own computer or phone and connect to that. Your notes are safe on this device.</source>
        <translation>You are on the same Wi-Fi as the host, but it keeps its devices apart, as guest networks often do. Ask the host to open a hotspot on their own computer or phone and connect to that. Your notes are safe on this device.</translation>
    </message>
    <message>
        <source>This workshop has ended. What you wrote is on this device and goes to the server when there is a connection.</source>
        <translation>This workshop has ended. What you wrote is on this device and goes to the server when there is a connection.</translation>
    </message>
    <message>
        <source>This device is on no network by which others could reach it. Connect to the Wi-Fi of the room or open a hotspot, then try again.</source>
        <translation>This device is on no network by which others could reach it. Connect to the Wi-Fi of the room or open a hotspot, then try again.</translation>
    </message>
    <message>
        <source>These notes are in the form of an older version and have to be brought up to date first. They are untouched. Open them with the newest Kopa.</source>
        <translation>These notes are in the form of an older version and have to be brought up to date first. They are untouched. Open them with the newest Kopa.</translation>
    </message>
    <message>
        <source>The server has no more room for this space. What it has not taken is safe on this device and waits here; ask whoever runs the server for room.</source>
        <translation>The server has no more room for this space. What it has not taken is safe on this device and waits here; ask whoever runs the server for room.</translation>
    </message>
    <message>
        <source>Whoever runs the server has frozen this space, so nothing can be sent to it for now. You can go on reading and writing; what you write is safe on this device and waits here.</source>
        <translation>Whoever runs the server has frozen this space, so nothing can be sent to it for now. You can go on reading and writing; what you write is safe on this device and waits here.</translation>
    </message>
    <message>
        <source>Whoever runs the server has deleted this space there. Your notes stay on this device, but are no longer shared with others. Ask the coordinator of the network how to go on.</source>
        <translation>Whoever runs the server has deleted this space there. Your notes stay on this device, but are no longer shared with others. Ask the coordinator of the network how to go on.</translation>
    </message>
    <message>
        <source>This is a web page and not the figures themselves. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>This is a web page and not the figures themselves. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</translation>
    </message>
    <message>
        <source>These are no statistics in a form that Kopa reads. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</source>
        <translation>These are no statistics in a form that Kopa reads. Nothing was taken. Save the table as CSV, JSON-stat or PX, and choose that file.</translation>
    </message>
    <message>
        <source>The statistics do not hold together: %1 (%2). Nothing was taken. Fetch the file again from where it came.</source>
        <translation>The statistics do not hold together: %1 (%2). Nothing was taken. Fetch the file again from where it came.</translation>
    </message>
    <message>
        <source>The statistics do not have all that is asked for. Missing: %1. Choose a table that has it.</source>
        <translation>The statistics do not have all that is asked for. Missing: %1. Choose a table that has it.</translation>
    </message>
    <message>
        <source>The statistics are by the municipalities of another day, and Kopa knows no dated change that tells how these fit: %1. Nothing was taken. Choose figures by the municipalities of the day you need.</source>
        <translation>The statistics are by the municipalities of another day, and Kopa knows no dated change that tells how these fit: %1. Nothing was taken. Choose figures by the municipalities of the day you need.</translation>
    </message>
    <message>
        <source>the letters are broken</source>
        <translation>the letters are broken</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <source>there is no number where one belongs</source>
        <translation>there is no number where one belongs</translation>
    </message>
    <message>
        <source>there are more or fewer figures than the table has places</source>
        <translation>there are more or fewer figures than the table has places</translation>
    </message>
    <message>
        <source>a part that every table has is missing</source>
        <translation>a part that every table has is missing</translation>
    </message>
    <message>
        <source>the same thing is there twice</source>
        <translation>the same thing is there twice</translation>
    </message>
    <message>
        <source>something is named that is not in the table</source>
        <translation>something is named that is not in the table</translation>
    </message>
    <message>
        <source>it is written in another way than its form allows</source>
        <translation>it is written in another way than its form allows</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Others see it beside what you write.</translation>
    </message>
    <message>
        <source>Pause sync</source>
        <translation>Pause sync</translation>
    </message>
    <message>
        <source>About Kopa</source>
        <translation>About Kopa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Passphrase, locking, recovery code</source>
        <translation>Passphrase, locking, recovery code</translation>
    </message>
    <message>
        <source>Pictures in notes</source>
        <translation>Pictures in notes</translation>
    </message>
    <message>
        <source>Smaller pictures travel faster; where they were taken is removed from all.</source>
        <translation>Smaller pictures travel faster; where they were taken is removed from all.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>At most %1 px</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Folder for the public pages</source>
        <translation>Folder for the public pages</translation>
    </message>
    <message>
        <source>A page for the network and one for each pilot, in Finnish and Swedish, with the programme as calendars. They need no other server and load nothing from elsewhere.</source>
        <translation>A page for the network and one for each pilot, in Finnish and Swedish, with the programme as calendars. They need no other server and load nothing from elsewhere.</translation>
    </message>
    <message>
        <source>Organisations with the lead marked, keywords, and contacts by title and organisation. A person&apos;s name stands on them only with consent for public pages; notes never do.</source>
        <translation>Organisations with the lead marked, keywords, and contacts by title and organisation. A person&apos;s name stands on them only with consent for public pages; notes never do.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1. Put the folder on your web server as it is.</source>
        <translation>
            <numerusform>%n file written into %1. Put the folder on your web server as it is.</numerusform>
            <numerusform>%n files written into %1. Put the folder on your web server as it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Write the pages</source>
        <translation>Write the pages</translation>
    </message>
</context>
<context>
    <name>SpacesPage</name>
    <message>
        <source>Spaces</source>
        <translation>Spaces</translation>
    </message>
    <message>
        <source>Each note belongs to one space, and exactly the people of that space can read it. Nobody else can, nor the server.</source>
        <translation>Each note belongs to one space, and exactly the people of that space can read it. Nobody else can, nor the server.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Stands still</translation>
    </message>
    <message>
        <source>A pilot gets a space of its own on the pilot&apos;s page.</source>
        <translation>A pilot gets a space of its own on the pilot&apos;s page.</translation>
    </message>
    <message>
        <source>Show the pilots</source>
        <translation>Show the pilots</translation>
    </message>
</context>
<context>
    <name>SpellingCard</name>
    <message>
        <source>Mark words that look misspelt</source>
        <translation>Mark words that look misspelt</translation>
    </message>
    <message>
        <source>No dictionary on this device: %1</source>
        <translation>No dictionary on this device: %1</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>My words</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that are never marked</source>
        <translation>
            <numerusform>%n word that is never marked</numerusform>
            <numerusform>%n words that are never marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are never marked</source>
        <translation>Words that are never marked</translation>
    </message>
</context>
<context>
    <name>StartPackageCard</name>
    <message>
        <source>Start package</source>
        <translation>Start package</translation>
    </message>
    <message>
        <source>The participants and the figures of the area, with charts, tables and sources.</source>
        <translation>The participants and the figures of the area, with charts, tables and sources.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>There are no figures of this area yet. Take in a table first.</source>
        <translation>There are no figures of this area yet. Take in a table first.</translation>
    </message>
    <message>
        <source>The file “%1” was written.</source>
        <translation>The file “%1” was written.</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Make the start package</source>
        <translation>Make the start package</translation>
    </message>
</context>
<context>
    <name>StatisticsImport</name>
    <message>
        <source>Take in a table</source>
        <translation>Take in a table</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who publishes the figures, when the file does not say so. For example Statistics Finland.</source>
        <translation>Who publishes the figures, when the file does not say so. For example Statistics Finland.</translation>
    </message>
    <message>
        <source>The file does not say who publishes the figures. Write it here and choose the file again.</source>
        <translation>The file does not say who publishes the figures. Write it here and choose the file again.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Or the address of a table</source>
        <translation>Or the address of a table</translation>
    </message>
    <message>
        <source>Of a table in a PxWeb service, such as StatFin. Nothing is sent there but the question for the figures.</source>
        <translation>Of a table in a PxWeb service, such as StatFin. Nothing is sent there but the question for the figures.</translation>
    </message>
    <message>
        <source>Fetch from the address</source>
        <translation>Fetch from the address</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>No figures yet. Take in a table of Statistics Finland or another source, saved as CSV, JSON-stat or PX. It is shared with the network and works without a connection.</source>
        <translation>No figures yet. Take in a table of Statistics Finland or another source, saved as CSV, JSON-stat or PX. It is shared with the network and works without a connection.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</source>
        <translation>The file of these figures is not on this device yet. It has been asked for and comes with the next sync.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Age classes %1</source>
        <translation>Age classes %1</translation>
    </message>
    <message>
        <source>Age classes</source>
        <translation>Age classes</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Save the chart as a picture</translation>
    </message>
    <message>
        <source>Remove this table</source>
        <translation>Remove this table</translation>
    </message>
    <message>
        <source>The table was removed</source>
        <translation>The table was removed</translation>
    </message>
    <message>
        <source>Choose the table</source>
        <translation>Choose the table</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>StatisticsRows</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>15 years old</source>
        <translation>15 years old</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>Whole country</source>
        <translation>Whole country</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>The whole network</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Retrieved</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Regional division</source>
        <translation>Regional division</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>Table of figures</translation>
    </message>
    <message>
        <source>Table code</source>
        <translation>Table code</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>table %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>retrieved %1</translation>
    </message>
    <message>
        <source>regional division of %1</source>
        <translation>regional division of %1</translation>
    </message>
</context>
<context>
    <name>StickEnd</name>
    <message numerus="yes">
        <source>%n set(s) of changes</source>
        <translation>
            <numerusform>%n set of changes</numerusform>
            <numerusform>%n sets of changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in all, are in the file “%3”.</source>
        <translation>%1, %2 in all, are in the file “%3”.</translation>
    </message>
    <message>
        <source>Nothing was lacking, so the file holds no changes.</source>
        <translation>Nothing was lacking, so the file holds no changes.</translation>
    </message>
    <message>
        <source>You can take the stick out now.</source>
        <translation>You can take the stick out now.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>New here: %1.</translation>
    </message>
    <message>
        <source>There was nothing new in the file; all of it was here already.</source>
        <translation>There was nothing new in the file; all of it was here already.</translation>
    </message>
    <message numerus="yes">
        <source>The file also holds notes of %n group(s) that you do not belong to. They were left out.</source>
        <translation>
            <numerusform>The file also holds notes of %n group that you do not belong to. They were left out.</numerusform>
            <numerusform>The file also holds notes of %n groups that you do not belong to. They were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read; perhaps the stick was taken out. What had come is kept. Put the stick in and take it in again.</source>
        <translation>The file cannot be read; perhaps the stick was taken out. What had come is kept. Put the stick in and take it in again.</translation>
    </message>
    <message>
        <source>There is no room on the stick, so nothing was written. Your notes are safe on this device. Make room, leave the files out, or take another stick.</source>
        <translation>There is no room on the stick, so nothing was written. Your notes are safe on this device. Make room, leave the files out, or take another stick.</translation>
    </message>
    <message>
        <source>Kopa may not write there, so nothing was written. Your notes are safe on this device. Choose another place.</source>
        <translation>Kopa may not write there, so nothing was written. Your notes are safe on this device. Choose another place.</translation>
    </message>
    <message>
        <source>The stick did not take the file; perhaps it was taken out. Your notes are safe on this device. Put it in and write again.</source>
        <translation>The stick did not take the file; perhaps it was taken out. Your notes are safe on this device. Put it in and write again.</translation>
    </message>
</context>
<context>
    <name>StickPage</name>
    <message>
        <source>Where there is no connection, a memory stick carries what you write from one device to another. The file is sealed: only members of your network can read it.</source>
        <translation>Where there is no connection, a memory stick carries what you write from one device to another. The file is sealed: only members of your network can read it.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>What somebody of your network has written onto a stick. Choose the file, or drop it on this page.</source>
        <translation>What somebody of your network has written onto a stick. Choose the file, or drop it on this page.</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>Taking in %1</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>You can go on working, but leave the stick where it is.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Choose the file on the stick</source>
        <translation>Choose the file on the stick</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopa&apos;s files for a stick</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>StickWriting</name>
    <message>
        <source>Take along</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>What the server lacks. Whoever takes it in and gets a connection first sends it on.</source>
        <translation>What the server lacks. Whoever takes it in and gets a connection first sends it on.</translation>
    </message>
    <message>
        <source>What that device lacks, as far as its own last file told.</source>
        <translation>What that device lacks, as far as its own last file told.</translation>
    </message>
    <message>
        <source>All that others in your network may read. The largest file.</source>
        <translation>All that others in your network may read. The largest file.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Whose device</source>
        <translation>Whose device</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choose a device</translation>
    </message>
    <message>
        <source>Photos and other files too</source>
        <translation>Photos and other files too</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>You can go on working, but leave the stick where it is.</source>
        <translation>You can go on working, but leave the stick where it is.</translation>
    </message>
    <message>
        <source>Choose the place and write</source>
        <translation>Choose the place and write</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Where to write the file</translation>
    </message>
    <message>
        <source>Kopa&apos;s files for a stick</source>
        <translation>Kopa&apos;s files for a stick</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Sending %1 of %2, %3</source>
        <translation>Sending %1 of %2, %3</translation>
    </message>
    <message>
        <source>Safe on the server</source>
        <translation>Safe on the server</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Look at this</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>On this device</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Saved here</translation>
    </message>
    <message>
        <source>Opens the outbox</source>
        <translation>Opens the outbox</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending files, %1</source>
        <translation>Sending files, %1</translation>
    </message>
</context>
<context>
    <name>TargetAbout</name>
    <message>
        <source>Add a theme</source>
        <translation>Add a theme</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Where the figures come from</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>Not measured yet</source>
        <translation>Not measured yet</translation>
    </message>
    <message>
        <source>Farther away than at the beginning</source>
        <translation>Farther away than at the beginning</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>%1 % of the way</source>
        <translation>%1 % of the way</translation>
    </message>
    <message>
        <source>from %1, now %2, aim %3</source>
        <translation>from %1, now %2, aim %3</translation>
    </message>
</context>
<context>
    <name>TargetFigures</name>
    <message>
        <source>This is no number. Write it like %1.</source>
        <translation>This is no number. Write it like %1.</translation>
    </message>
    <message>
        <source>What is counted: students, courses, per cent</source>
        <translation>What is counted: students, courses, per cent</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this target differently. Both are kept.</source>
        <translation>Two people wrote something about this target differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>A target without a name</source>
        <translation>A target without a name</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>needs a look</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>New target</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No target is in this state.</source>
        <translation>No target is in this state.</translation>
    </message>
    <message>
        <source>Each area sets its own development targets: where it began, where it wants to be, and by when.</source>
        <translation>Each area sets its own development targets: where it began, where it wants to be, and by when.</translation>
    </message>
    <message>
        <source>Show all targets</source>
        <translation>Show all targets</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>TaskEntry</name>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Write the promise down</source>
        <translation>Write the promise down</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Add the task</translation>
    </message>
</context>
<context>
    <name>TaskFields</name>
    <message>
        <source>Without a time the reminder comes on the morning of its day.</source>
        <translation>Without a time the reminder comes on the morning of its day.</translation>
    </message>
</context>
<context>
    <name>TaskOwner</name>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Anybody&apos;s</source>
        <translation>Anybody&apos;s</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this task differently. Both are kept.</source>
        <translation>Two people wrote something about this task differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>The note that it came from</source>
        <translation>The note that it came from</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>“%1” is done</source>
        <translation>“%1” is done</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>“%1” is open again</translation>
    </message>
    <message>
        <source>Open “%1” again</source>
        <translation>Open “%1” again</translation>
    </message>
    <message>
        <source>Tick off “%1”</source>
        <translation>Tick off “%1”</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Nothing has been done yet.</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise on a visit can be written here with its day, also without a connection.</source>
        <translation>Nothing is open. What you promise on a visit can be written here with its day, also without a connection.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Show everybody&apos;s</translation>
    </message>
    <message>
        <source>Show what is open</source>
        <translation>Show what is open</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
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
        <translation>The number of seats is below zero; it counts as none.</translation>
    </message>
    <message>
        <source>The period is missing.</source>
        <translation>The period is missing.</translation>
    </message>
    <message>
        <source>The tray has no such period.</source>
        <translation>The tray has no such period.</translation>
    </message>
    <message>
        <source>The slot is missing.</source>
        <translation>The slot is missing.</translation>
    </message>
    <message>
        <source>The tray has no such slot any more.</source>
        <translation>The tray has no such slot any more.</translation>
    </message>
    <message>
        <source>It is not said which school gives the course.</source>
        <translation>It is not said which school gives the course.</translation>
    </message>
    <message>
        <source>One school has wished twice; the larger number counts.</source>
        <translation>One school has wished twice; the larger number counts.</translation>
    </message>
    <message>
        <source>More seats are granted than there are or were wished for.</source>
        <translation>More seats are granted than there are or were wished for.</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>One teacher</translation>
    </message>
    <message>
        <source>It is not said when it begins.</source>
        <translation>It is not said when it begins.</translation>
    </message>
    <message>
        <source>It is not said when it ends.</source>
        <translation>It is not said when it ends.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>It goes on for more than five years. Make it shorter.</source>
        <translation>It goes on for more than five years. Make it shorter.</translation>
    </message>
    <message>
        <source>Its last week is before its first one.</source>
        <translation>Its last week is before its first one.</translation>
    </message>
    <message>
        <source>It is longer than a week, and repeats every week.</source>
        <translation>It is longer than a week, and repeats every week.</translation>
    </message>
    <message>
        <source>A day that is left out cannot be read.</source>
        <translation>A day that is left out cannot be read.</translation>
    </message>
    <message>
        <source>a booking</source>
        <translation>a booking</translation>
    </message>
    <message>
        <source>Booked twice at once: %1 and %2</source>
        <translation>Booked twice at once: %1 and %2</translation>
    </message>
    <message>
        <source>%1 min from %2 to %3; the way takes %4 min</source>
        <translation>%1 min from %2 to %3; the way takes %4 min</translation>
    </message>
    <message>
        <source>Nobody has said how long the way takes: %1 – %2</source>
        <translation>Nobody has said how long the way takes: %1 – %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 teaches several courses at once</source>
        <translation>%1 teaches several courses at once</translation>
    </message>
    <message>
        <source>Several courses in one room at once</source>
        <translation>Several courses in one room at once</translation>
    </message>
    <message>
        <source>One course in several places at once</source>
        <translation>One course in several places at once</translation>
    </message>
    <message>
        <source>%1 wishes for several courses at once</source>
        <translation>%1 wishes for several courses at once</translation>
    </message>
    <message>
        <source>no rule has been entered</source>
        <translation>no rule has been entered</translation>
    </message>
    <message>
        <source>a lesson is %1 min</source>
        <translation>a lesson is %1 min</translation>
    </message>
    <message>
        <source>how long a lesson is has not been said</source>
        <translation>how long a lesson is has not been said</translation>
    </message>
    <message>
        <source>at most %1 lessons a week</source>
        <translation>at most %1 lessons a week</translation>
    </message>
    <message>
        <source>at most %1 a year</source>
        <translation>at most %1 a year</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>Slot %1</translation>
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
        <translation>Nothing is written in this note yet. When somebody writes, you see here who wrote which words.</translation>
    </message>
    <message>
        <source>From the register</source>
        <translation>From the register</translation>
    </message>
    <message>
        <source>Tap words to see who wrote them and when.</source>
        <translation>Tap words to see who wrote them and when.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message numerus="yes">
        <source>wrote %n character(s)</source>
        <translation>
            <numerusform>wrote one character</numerusform>
            <numerusform>wrote %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %n character(s)</source>
        <translation>
            <numerusform>removed one character</numerusform>
            <numerusform>removed %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Version %1: now</source>
        <translation>Version %1: now</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 of %2</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>How the version is shown</source>
        <translation>How the version is shown</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Whole text</translation>
    </message>
    <message>
        <source>Since the version before. Added words are underlined, removed words are struck through.</source>
        <translation>Since the version before. Added words are underlined, removed words are struck through.</translation>
    </message>
    <message>
        <source>Since version %1 (%2). Added words are underlined, removed words are struck through.</source>
        <translation>Since version %1 (%2). Added words are underlined, removed words are struck through.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>An earlier version is the text now</source>
        <translation>An earlier version is the text now</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Compare with the one before</translation>
    </message>
    <message>
        <source>All versions, oldest first</source>
        <translation>All versions, oldest first</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Compare with this one</translation>
    </message>
    <message>
        <source>This text has no versions yet. Every sitting in which somebody writes becomes one.</source>
        <translation>This text has no versions yet. Every sitting in which somebody writes becomes one.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Open the outbox</translation>
    </message>
    <message>
        <source>Nothing for today. Begin with a visit: the time and the pilot are filled in for you.</source>
        <translation>Nothing for today. Begin with a visit: the time and the pilot are filled in for you.</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Start a visit</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Next: %1 %2</translation>
    </message>
    <message>
        <source>On the road?</source>
        <translation>On the road?</translation>
    </message>
    <message>
        <source>The time, the pilot and the language are filled in for you.</source>
        <translation>The time, the pilot and the language are filled in for you.</translation>
    </message>
    <message>
        <source>Left open on the last visit</source>
        <translation>Left open on the last visit</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Written last</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) two people wrote differently. Nothing is lost; have a look when you have time.</source>
        <translation>
            <numerusform>In one place two people wrote differently. Nothing is lost; have a look when you have time.</numerusform>
            <numerusform>In %n places two people wrote differently. Nothing is lost; have a look when you have time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Have a look</translation>
    </message>
    <message>
        <source>This copy is now a device of its own. Your notes were restored or copied here; what you write from now on is sent under a new name of this device, and nothing is lost.</source>
        <translation>This copy is now a device of its own. Your notes were restored or copied here; what you write from now on is sent under a new name of this device, and nothing is lost.</translation>
    </message>
    <message>
        <source>Show my devices</source>
        <translation>Show my devices</translation>
    </message>
    <message>
        <source>Only what could be saved of a damaged file is here. It can be read but not changed until you go on with it.</source>
        <translation>Only what could be saved of a damaged file is here. It can be read but not changed until you go on with it.</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Show what was saved</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Save what can be saved</translation>
    </message>
    <message>
        <source>The server has a new key. Its former key vouched for it, so it is the same server, and nothing needs to be done.</source>
        <translation>The server has a new key. Its former key vouched for it, so it is the same server, and nothing needs to be done.</translation>
    </message>
    <message>
        <source>Prepare tomorrow</source>
        <translation>Prepare tomorrow</translation>
    </message>
    <message>
        <source>Notes and files of an area onto this device, for where there is no connection</source>
        <translation>Notes and files of an area onto this device, for where there is no connection</translation>
    </message>
    <message>
        <source>Host one, or join</source>
        <translation>Host one, or join</translation>
    </message>
    <message>
        <source>Where to be</source>
        <translation>Where to be</translation>
    </message>
</context>
<context>
    <name>TodayTasks</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Wrap up the last visit</source>
        <translation>Wrap up the last visit</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>No words are marked in this note</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) without a finding</source>
        <translation>
            <numerusform>%n passage without a finding</numerusform>
            <numerusform>%n passages without a finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) missing</source>
        <translation>
            <numerusform>%n consent missing</numerusform>
            <numerusform>%n consents missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restore “%1”</translation>
    </message>
    <message>
        <source>The trash is empty. A note that you move here can be brought back at any time.</source>
        <translation>The trash is empty. A note that you move here can be brought back at any time.</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>Show the notes</translation>
    </message>
    <message>
        <source>“%1” is back</source>
        <translation>“%1” is back</translation>
    </message>
    <message>
        <source>What was moved to the trash</source>
        <translation>What was moved to the trash</translation>
    </message>
    <message>
        <source>The trash is empty. What you move here can be brought back at any time.</source>
        <translation>The trash is empty. What you move here can be brought back at any time.</translation>
    </message>
</context>
<context>
    <name>TrayAbout</name>
    <message>
        <source>About the tray</source>
        <translation>About the tray</translation>
    </message>
    <message>
        <source>Add a slot</source>
        <translation>Add a slot</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” was removed</translation>
    </message>
</context>
<context>
    <name>TrayClashes</name>
    <message>
        <source>What clashes</source>
        <translation>What clashes</translation>
    </message>
    <message>
        <source>They need not be the same students.</source>
        <translation>They need not be the same students.</translation>
    </message>
</context>
<context>
    <name>TrayMatrix</name>
    <message>
        <source>When the courses are</source>
        <translation>When the courses are</translation>
    </message>
    <message>
        <source>No courses at this time.</source>
        <translation>No courses at this time.</translation>
    </message>
    <message>
        <source>Without a time on this tray</source>
        <translation>Without a time on this tray</translation>
    </message>
    <message>
        <source>There are no courses on this tray yet.</source>
        <translation>There are no courses on this tray yet.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>First the slots of the week: the times at which courses are taught. Then the schools, and then their courses.</source>
        <translation>First the slots of the week: the times at which courses are taught. Then the schools, and then their courses.</translation>
    </message>
    <message>
        <source>Add the schools further down, and then the courses that they give.</source>
        <translation>Add the schools further down, and then the courses that they give.</translation>
    </message>
    <message>
        <source>Enter the slots</source>
        <translation>Enter the slots</translation>
    </message>
</context>
<context>
    <name>TrayPage</name>
    <message>
        <source>New course</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>“%1” is in the trash</translation>
    </message>
    <message>
        <source>Two people wrote something about this tray differently. Both are kept.</source>
        <translation>Two people wrote something about this tray differently. Both are kept.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Show both</translation>
    </message>
</context>
<context>
    <name>TrayPaperCard</name>
    <message>
        <source>To hand on</source>
        <translation>To hand on</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>For students</translation>
    </message>
    <message>
        <source>For principals</source>
        <translation>For principals</translation>
    </message>
    <message>
        <source>What can be chosen, when and where. No figures, no teachers, nothing cancelled.</source>
        <translation>What can be chosen, when and where. No figures, no teachers, nothing cancelled.</translation>
    </message>
    <message>
        <source>Everything: seats, wishes, who sends and receives, and what clashes.</source>
        <translation>Everything: seats, wishes, who sends and receives, and what clashes.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>As what</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</source>
        <translation>A PDF is made by LibreOffice, which is not on this device. Make a document instead.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Being made …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the course tray</source>
        <translation>Save the course tray</translation>
    </message>
</context>
<context>
    <name>TraySchools</name>
    <message>
        <source>Who sends and who receives</source>
        <translation>Who sends and who receives</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>sends %1</translation>
    </message>
    <message>
        <source>receives %1</source>
        <translation>receives %1</translation>
    </message>
    <message>
        <source>in own courses %1</source>
        <translation>in own courses %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>difference %1</translation>
    </message>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>A whole number, or nothing.</translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>Add a school</translation>
    </message>
    <message>
        <source>“%1” was taken off the tray</source>
        <translation>“%1” was taken off the tray</translation>
    </message>
    <message>
        <source>Take off the tray</source>
        <translation>Take off the tray</translation>
    </message>
</context>
<context>
    <name>TraySeats</name>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wished</source>
        <translation>
            <numerusform>%n wished</numerusform>
            <numerusform>%n wished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get one</source>
        <translation>
            <numerusform>%n gets one</numerusform>
            <numerusform>%n get one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Seats are shared by the schools&apos; students, but not every school has said how many it has. Who has not comes last.</source>
        <translation>Seats are shared by the schools&apos; students, but not every school has said how many it has. Who has not comes last.</translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraysPage</name>
    <message>
        <source>New course tray</source>
        <translation>New course tray</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message>
        <source>On a common course tray schools offer courses to each other&apos;s students: who gives which course, when, and who gets a seat.</source>
        <translation>On a common course tray schools offer courses to each other&apos;s students: who gives which course, when, and who gets a seat.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Kopa is locked</source>
        <translation>Kopa is locked</translation>
    </message>
    <message>
        <source>What you were writing is saved. You go on exactly where you were.</source>
        <translation>What you were writing is saved. You go on exactly where you were.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opening …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open with this device&apos;s keyring</source>
        <translation>Open with this device&apos;s keyring</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You have asked to join</source>
        <translation>You have asked to join</translation>
    </message>
    <message>
        <source>Call the person who invited you and read this code aloud. They have the same one on their screen and let you in.</source>
        <translation>Call the person who invited you and read this code aloud. They have the same one on their screen and let you in.</translation>
    </message>
    <message>
        <source>In a moment a code appears here. Then call the person who invited you.</source>
        <translation>In a moment a code appears here. Then call the person who invited you.</translation>
    </message>
    <message>
        <source>Waiting for the code …</source>
        <translation>Waiting for the code …</translation>
    </message>
    <message>
        <source>What to say: “I am joining Kopa with your link. My code is %1. Is yours the same?”</source>
        <translation>What to say: “I am joining Kopa with your link. My code is %1. Is yours the same?”</translation>
    </message>
    <message>
        <source>You can close Kopa meanwhile. The notes arrive when you have been let in.</source>
        <translation>You can close Kopa meanwhile. The notes arrive when you have been let in.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A field notebook for the pilots of a network</source>
        <translation>A field notebook for the pilots of a network</translation>
    </message>
    <message>
        <source>What you write is saved on this device at once and reaches the others when there is a connection. Only the members of the network can read it.</source>
        <translation>What you write is saved on this device at once and reaches the others when there is a connection. Only the members of the network can read it.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>How to begin</translation>
    </message>
    <message>
        <source>Join a network</source>
        <translation>Join a network</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Create a network</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Others see it beside what you write.</source>
        <translation>Others see it beside what you write.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Invitation link</translation>
    </message>
    <message>
        <source>It begins with “kopa:”. You get it from somebody in the network.</source>
        <translation>It begins with “kopa:”. You get it from somebody in the network.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Use a picture of the code</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>Address of the server (optional)</source>
        <translation>Address of the server (optional)</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Picture of the invitation code</source>
        <translation>Picture of the invitation code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Without a server everything stays on this device.</source>
        <translation>Without a server everything stays on this device.</translation>
    </message>
    <message>
        <source>Restore with a recovery code</source>
        <translation>Restore with a recovery code</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Join or create instead</source>
        <translation>Join or create instead</translation>
    </message>
    <message>
        <source>I have a recovery code</source>
        <translation>I have a recovery code</translation>
    </message>
    <message>
        <source>Picture of the printed code</source>
        <translation>Picture of the printed code</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>This is the code of a workshop, for devices that are in the network already. Ask the host for an invitation first, or open the workshop&apos;s page in a web browser.</source>
        <translation>This is the code of a workshop, for devices that are in the network already. Ask the host for an invitation first, or open the workshop&apos;s page in a web browser.</translation>
    </message>
</context>
<context>
    <name>WorkSavedPage</name>
    <message numerus="yes">
        <source>%n reports in place of %1</source>
        <translation>
            <numerusform>%n report in place of %1</numerusform>
            <numerusform>%n reports in place of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields in place of %1</source>
        <translation>
            <numerusform>%n field in place of %1</numerusform>
            <numerusform>%n fields in place of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Once a provider has sent a report, what it spared is counted here.</source>
        <translation>Nothing has been sent yet. Once a provider has sent a report, what it spared is counted here.</translation>
    </message>
    <message>
        <source>Counted so: without a common report each municipality gets a report of its own, with a field for every criterion that it asks of the provider, in each kind of education and for each group. With one, an answer that is the same for all is given once, and a municipality&apos;s own criterion that belongs to a common one is answered by that.</source>
        <translation>Counted so: without a common report each municipality gets a report of its own, with a field for every criterion that it asks of the provider, in each kind of education and for each group. With one, an answer that is the same for all is given once, and a municipality&apos;s own criterion that belongs to a common one is answered by that.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>By provider</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>By municipality</translation>
    </message>
    <message numerus="yes">
        <source>%n fields in reports of its own</source>
        <translation>
            <numerusform>%n field in reports of its own</numerusform>
            <numerusform>%n fields in reports of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Name of the workshop</source>
        <translation>Name of the workshop</translation>
    </message>
    <message>
        <source>Guests read it first.</source>
        <translation>Guests read it first.</translation>
    </message>
    <message>
        <source>Groups that write</source>
        <translation>Groups that write</translation>
    </message>
    <message>
        <source>One on each line. Without groups, guests only sign in as present.</source>
        <translation>One on each line. Without groups, guests only sign in as present.</translation>
    </message>
    <message>
        <source>The language in which guests are met</source>
        <translation>The language in which guests are met</translation>
    </message>
    <message>
        <source>They can choose another one.</source>
        <translation>They can choose another one.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Start the workshop</translation>
    </message>
</context>
<context>
    <name>WorkshopHosting</name>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Who joins</translation>
    </message>
    <message>
        <source>With Kopa</source>
        <translation>With Kopa</translation>
    </message>
    <message>
        <source>With a browser</source>
        <translation>With a browser</translation>
    </message>
    <message>
        <source>For everybody&apos;s browser</source>
        <translation>For everybody&apos;s browser</translation>
    </message>
    <message>
        <source>The address of the guests&apos; page as a code</source>
        <translation>The address of the guests&apos; page as a code</translation>
    </message>
    <message>
        <source>Connect to the same Wi-Fi, then read the code with the camera or write the address into a browser.</source>
        <translation>Connect to the same Wi-Fi, then read the code with the camera or write the address into a browser.</translation>
    </message>
    <message>
        <source>For Kopa</source>
        <translation>For Kopa</translation>
    </message>
    <message>
        <source>The workshop&apos;s link as a code</source>
        <translation>The workshop&apos;s link as a code</translation>
    </message>
    <message>
        <source>In Kopa: More, “%1”, Join.</source>
        <translation>In Kopa: More, “%1”, Join.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Link to the workshop</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>The workshop&apos;s note</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>End the workshop</translation>
    </message>
    <message>
        <source>End the workshop?</source>
        <translation>End the workshop?</translation>
    </message>
    <message>
        <source>Nobody can join or write any more, and the codes stop working. All that was written is on this device, and in the note.</source>
        <translation>Nobody can join or write any more, and the codes stop working. All that was written is on this device, and in the note.</translation>
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
        <translation>Nobody has got through yet. The network may keep its devices apart, as guest networks often do. Then open a hotspot on this computer or on a phone.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings and there “Wi-Fi” or “Network”.</source>
        <translation>Open the system&apos;s settings and there “Wi-Fi” or “Network”.</translation>
    </message>
    <message>
        <source>In the menu of that page, choose “Turn On Wi-Fi Hotspot”.</source>
        <translation>In the menu of that page, choose “Turn On Wi-Fi Hotspot”.</translation>
    </message>
    <message>
        <source>Tell the name and the password that are shown to the others; they connect to it.</source>
        <translation>Tell the name and the password that are shown to the others; they connect to it.</translation>
    </message>
    <message>
        <source>Press “Try again” here: the addresses and the codes become new.</source>
        <translation>Press “Try again” here: the addresses and the codes become new.</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>On a phone</translation>
    </message>
    <message>
        <source>Open the phone&apos;s settings and there “Hotspot” or “Personal Hotspot”, and turn it on.</source>
        <translation>Open the phone&apos;s settings and there “Hotspot” or “Personal Hotspot”, and turn it on.</translation>
    </message>
    <message>
        <source>Connect this computer and the others to it.</source>
        <translation>Connect this computer and the others to it.</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Hide the steps</translation>
    </message>
    <message>
        <source>How to open a hotspot</source>
        <translation>How to open a hotspot</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>WorkshopJoin</name>
    <message>
        <source>Connect to the same Wi-Fi as the host first.</source>
        <translation>Connect to the same Wi-Fi as the host first.</translation>
    </message>
    <message>
        <source>Link to the workshop</source>
        <translation>Link to the workshop</translation>
    </message>
    <message>
        <source>It begins with “kopa-hub:”. The host has it, as a code and to copy.</source>
        <translation>It begins with “kopa-hub:”. The host has it, as a code and to copy.</translation>
    </message>
    <message>
        <source>Use a picture of the code</source>
        <translation>Use a picture of the code</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Join the workshop</source>
        <translation>Join the workshop</translation>
    </message>
    <message>
        <source>Picture of the workshop&apos;s code</source>
        <translation>Picture of the workshop&apos;s code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>WorkshopLine</name>
    <message>
        <source>met %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>not met yet</translation>
    </message>
    <message>
        <source>You host “%1”</source>
        <translation>You host “%1”</translation>
    </message>
    <message>
        <source>At the workshop “%1”</source>
        <translation>At the workshop “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 sent</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Phones and computers meet over the room&apos;s own network, without the internet. What is written goes on to the server later, by whoever gets a connection first.</source>
        <translation>Phones and computers meet over the room&apos;s own network, without the internet. What is written goes on to the server later, by whoever gets a connection first.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>WorkshopSafety</name>
    <message>
        <source>Devices with Kopa always write encrypted. What guests write in a browser crosses the room&apos;s network unencrypted until it reaches this device, so do not let them write anything secret.</source>
        <translation>Devices with Kopa always write encrypted. What guests write in a browser crosses the room&apos;s network unencrypted until it reaches this device, so do not let them write anything secret.</translation>
    </message>
</context>
<context>
    <name>WorkshopVisit</name>
    <message>
        <source>You are at the workshop</source>
        <translation>You are at the workshop</translation>
    </message>
    <message>
        <source>The workshop is not reached</source>
        <translation>The workshop is not reached</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>not met yet</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 sent</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>What you write goes to the others in the room by itself, and to the server when somebody has a connection.</source>
        <translation>What you write goes to the others in the room by itself, and to the server when somebody has a connection.</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Meet now</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>The workshop&apos;s note</source>
        <translation>The workshop&apos;s note</translation>
    </message>
</context>
<context>
    <name>WrapUpPage</name>
    <message>
        <source>The words are evidence of the finding now</source>
        <translation>The words are evidence of the finding now</translation>
    </message>
    <message>
        <source>Wrap up</source>
        <translation>Wrap up</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>Add to a finding</source>
        <translation>Add to a finding</translation>
    </message>
    <message>
        <source>Nothing is left open about this visit.</source>
        <translation>Nothing is left open about this visit.</translation>
    </message>
    <message>
        <source>Marked words without a finding</source>
        <translation>Marked words without a finding</translation>
    </message>
    <message>
        <source>No words are marked in this note</source>
        <translation>No words are marked in this note</translation>
    </message>
    <message>
        <source>Mark obstacles, solutions and proposals while they are fresh.</source>
        <translation>Mark obstacles, solutions and proposals while they are fresh.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Make a finding of it</source>
        <translation>Make a finding of it</translation>
    </message>
    <message>
        <source>Consents that are missing</source>
        <translation>Consents that are missing</translation>
    </message>
    <message>
        <source>Has not been asked yet</source>
        <translation>Has not been asked yet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
</context>
<context>
    <name>YearRow</name>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
</context>
</TS>
