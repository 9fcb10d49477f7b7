#include "help.h"

namespace kopa::cli {

const char *const helpText = R"(kopa-cli: Kopa without a window, for scripts and administrators.

  kopa-cli --store DIR [--json] COMMAND ...

Without --store the folder in the environment variable KOPA_STORE is used. The store is sealed: the desktop's keyring
opens it, or a passphrase: the first line of --passphrase-file FILE (or of the file in KOPA_PASSPHRASE_FILE), else
asked for at a terminal. A new store given a passphrase is opened by it, any other by the keyring. With --json every answer is one line of
JSON on standard output; a failure is {"error": code, "message": sentence}. Exit codes: 0 done, 1 failed, 2 usage.
Dates are ISO 8601. FILE may be - for standard input.

Networks
  network create --name NAME [--language fi|sv|en] [--server URL] [--certificate PEM] [--person NAME]
      Makes a network with this device as its first coordinator. --certificate pins the server's TLS certificate
      when no authority vouches for it.
  network join INVITATION [--person NAME]
      Joins by a kopa: link.
  network show                 name, role, server and this device's id

People (SPACE is an id or a name; without --space it is the network's common space)
  invite [--role coordinator|editor|reader] [--space SPACE] [--hours N] [--remote | --own-device]
      Makes a kopa: link that admits one device; 24 hours unless told otherwise, 0 never expires. With --remote the
      link alone opens nothing: codes are compared first. With --own-device it is for another device of yours.
  invitation list | invitation revoke ID             those that nobody has used
  pairing list                                       who waits for a code to be compared, or your own joining
  pairing same DEVICE | pairing different DEVICE     the codes are the same: it gets the key; or it is turned away
  device list [--space SPACE]                        devices, persons, roles, when they were last heard of
  device remove ID [--space SPACE | --everywhere]    lost or done with: it gets nothing more, and the key changes
  person role ID coordinator|editor|reader | person remove ID
  space list                                         the spaces of this device
  space keys                                         the ids of all keys that it holds, and to which space
  space create --kind pilot|own|provider|shared --name NAME [--subject ID] [--person ID]...
  recovery make                                      a recovery code to be printed; an earlier one stops working
  recovery restore CODE --server URL | recovery restore LINK [--person NAME]

Safety
  safety notices                                     what a person should know
  safety fingerprint [--compare LINK]                digits by which two people see that they have the same members
  safety quarantine                                  what was kept apart: from removed devices, or without the right
  checkpoint make | checkpoint history               tells newcomers what is here; fetches the signed changes behind it
  safety proof FILE | safety resolve                 of a lie of the server or of a device; ends a forked member list
  lock show                                          what opens this store
  lock passphrase [--new-passphrase-file FILE]       sets or changes the passphrase
  lock keyring on|off
  lock renew [--new-passphrase-file FILE]            somebody may know the passphrase: all is encrypted anew
  backup make FILE | backup restore FILE [--backup-passphrase-file FILE]
      One encrypted file, opened by a passphrase of its own or, without one, the store's.
  export FOLDER                                      what is here, in the clear, as files that people can read

Notes
  note add [--pilot ID] [--kind visit|interview|workshop|observation|idea] --text FILE
           [--language fi|sv|en] [--when TIME] [--place CODE]
           [--organisation ID]... [--participant NAME]... [--tag TAG]... [--space SPACE]
  note edit ID [the same options]
      --text gives the new text; what is stored is the edit. --append FILE puts words at the end of it.
      Organisations, participants and tags are added.
  note show ID | trash ID | restore ID | history ID | move ID --space SPACE
      A note moved to another space is a new one there, linked both ways.
  note list [--pilot ID] [--kind KIND] [--tag TAG] [--person NAME] [--organisation ID] [--from DATE] [--to DATE]
            [--search WORDS] [--trashed] [--limit N]

Files of notes
  attachment add NOTE FILE [--caption TEXT] [--longest-side PIXELS] [--type MEDIA/TYPE]
      A photo, a recording, a document. Where it was taken is removed; larger pictures are made smaller when asked.
  attachment list NOTE | attachment show ID          where it is: here, under_way, safe (on the server), not_here
  attachment fetch NOTE                              asks for the note's files, which come with the next sync
  attachment get ID FILE                             writes a copy, which is not encrypted
  attachment release ID                              lets the copy here go, once the server has signed that it holds it

Passages and consent (KIND: obstacle, solution, model, proposal, need)
  passage mark NOTE --words TEXT [--nth N] | --from N --to N  [--kind KIND] [--code ID]... [--speaker CONSENT] [--remark TEXT]
      A passage stays on its words however the note is edited and merged. N counts UTF-16 units.
  passage list [NOTE] [--kind KIND] | passage show ID | passage unmark ID [--again]
  passage code ID CODE... [--remove CODE]... | passage speaker ID [CONSENT]
  passage quote ID ask|approve|refuse [--how device|mail|paper] [--day DATE] [--words TEXT]
  passage quote ID letter [--language fi|sv|en]
  consent give NOTE --person NAME [--agree notes|quotes|photo|audio]... [--language fi|sv|en] [--how device|mail|paper]
               [--day DATE] [--contact ID]
  consent list [NOTE] | consent withdraw ID [--day DATE] [--again] | consent wording [LANGUAGE]
      Of a note: its participants, too, who have not been asked. --again takes the withdrawal back.

Applications to become a pilot (texts are FILEs; 5,000 characters over all six parts together)
  application new [--call ID] [--pilot ID] [--language fi|sv|en] [--space SPACE] [PARTS]
  application edit ID [--call ID] [--pilot ID] [--language fi|sv|en] [PARTS]
      PARTS: --name FILE --responsible FILE --area FILE --aim FILE --forms FILE --plan FILE
             [--lead ID] [--organisation ID]... [--link availability|service|working_life|economy|obstacles]...
  application list [--call ID] | application show ID
  application check ID         what is missing, characters with and without spaces, and whether it would be late
  application submit ID        freezes a copy with its SHA-256; a late one is kept and marked
  application assess ID --score CRITERION=1..5... [--comment FILE] | --conflict REASON [--comment FILE]
      CRITERION: need, aims, cooperation, plan, scalable, all of them. Others' assessments are shown once yours is given.
      With --space SPACE only its people read a new one.
  application decide ID chosen|not_chosen --reasons FILE [--on DATE]
  application letter ID --out FILE
      To the applicants, in the language of the application: the decision, or that it has come.
      As ODT, or as PDF where FILE ends in .pdf and LibreOffice is installed.

Programme (texts are FILEs; a seminar without pilots is for the whole network)
  event add --kind national_seminar|workshop|visit|guidance|meeting|other --starts TIME [--space SPACE] [FIELDS]
  event edit ID [--kind KIND] [--starts TIME] [--state planned|held|cancelled] [FIELDS]
      FIELDS: [--title-fi|-sv|-en TEXT] [--invitation-fi|-sv|-en FILE] [--agenda-fi|-sv|-en FILE] [--pilot ID]...
              [--ends TIME] [--place TEXT] [--municipality CODE] [--online ADDRESS] [--theme ID]... [--seats N]
              [--register-until TIME] [--guided-by own|outside] [--guide TEXT] [--memo NOTE]
      Names those who had a seat and wait from now on.
  event list [--pilot ID] [--kind KIND] [--from DATE] [--to DATE] | event show ID | event cancel ID
  event register ID --name NAME [--email ADDRESS] [--organisation NAME] [--needs TEXT] [--pilot ID]
                 [--language fi|sv|en] [--at TIME] [--door]
      After the last seat people wait, in the order of their times; --door: came without registering.
  event unregister ID REGISTRATION... [--again] | event attend ID REGISTRATION... [--absent]
  event certificate ID --out FOLDER [--format odt|pdf] | event certificate ID --person REGISTRATION --out FILE
      Of all that were present, or of one, each in their own language.
  event invitation ID --out FILE [--language fi|sv|en]     as ODT, PDF or text (.txt), by the name of the file
  event due [--pilot ID] [--year N] [--day DATE]
      What the fee buys, with the line that promises it, and what of it each pilot has had in a year.

Findings (KIND: obstacle, solution, model, proposal, need, result, experience; texts are FILEs)
  finding add [--passage ID]... [--kind KIND] [--claim-fi|-sv|-en TEXT] [--pilot ID]... [--municipality CODE]...
              [--organisation ID]... [--form FORM]... [--theme ID]... [--confidence low|medium|high]
              [--state draft|checked|agreed|dropped] [--obstacle-kind law|funding|employment_terms|other] [--met-by ID]...
              [--removal-fi|-sv|-en FILE] [--core-idea-fi FILE] [--environment-fi FILE] [--conditions-fi FILE]
              [--costs-fi FILE] [--adopted-by PILOT]... [--remark FILE] | finding edit ID [the same options]
      Area, organisations, themes and kind are those of the passages' notes where nothing else is said.
  finding list [--kind KIND] [--obstacle-kind KIND] [--area ID] [--theme ID] [--form FORM] [--state STATE]
               [--search WORDS] [--passage ID]
  finding show ID              with the words that it rests on as their notes read now, and what it still lacks
  finding evidence ID [--add PASSAGE]... [--remove PASSAGE]... | finding trash ID | finding restore ID
  finding wrapup NOTE          what a visit left open: marked words without a finding, consents, promises

Development targets and tasks (figures are decimals: 12,5 or 12.5; PERSON is a person_id of device list, or me)
  target add --pilot ID [--name-fi|-sv|-en TEXT] [--unit TEXT] [--baseline N] [--baseline-on DATE] [--aim N]
             [--aim-on DATE] [--actual N] [--actual-on DATE] [--tried-fi|-sv|-en FILE] [--theme ID]... [--source TEXT]
             [--state open|reached|given_up] [--space SPACE] | target edit ID [the same options]
  target list [--pilot ID] [--state STATE] [--day DATE] | target show ID | target trash ID | target restore ID
      How far each has come from its baseline (0) to its aim (1), also downwards, and what is late on that day.
  task add --title TEXT [--kind task|promise] [--owner PERSON] [--due DATE] [--remind TIME] [--note ID]
           [--finding ID] [--pilot ID] [--space SPACE] | task edit ID [the same options]
      Without --owner it is yours; an empty one is everybody's.
  task list [--owner PERSON] [--kind KIND] [--note ID] [--pilot ID] [--all] [--day DATE] | task show ID
  task remind [--at TIME]      yours, and everybody's, of which it is time to be reminded
  task done ID [--on DATE] | task reopen ID | task trash ID | task restore ID

Codes (definitions and examples are FILEs; an own code is told to be one's own)
  code add [--name-fi|-sv|-en TEXT] [--definition-fi|-sv|-en FILE] [--examples FILE] [--colour 1...8] [--retired yes]
           [--parent ID] [--own] [--space SPACE]
  code edit ID [the same but for the last three] | code list [--all] [--language fi|sv|en] | code show ID
      Others' own codes are listed with --all; only who keeps a code changes it.
  code move ID [PARENT] | code merge ID INTO | code unmerge ID
      A code that was merged keeps what it has; INTO stands for it until the merge is taken back.
  code split ID --to CODE|--name-fi|-sv|-en TEXT --passage ID...
  passage find [--code ID [--alone]] [--uncoded] [--unused] [--pilot ID] [--theme ID] [--form KEY] [--kind KIND] [--note ID]
               [--note-kind KIND] [--from DATE] [--to DATE] [--round ID] [--coder PERSON]
      With codes below, unless --alone; --unused: what no finding rests on.
  coding open --name TEXT --note ID... --coder PERSON... [--code ID]... [--space SPACE]
      Several people code the same notes; nobody sees what others mark until it is closed.
  coding list | coding show ID | coding close ID | coding self | coding result ID
      Of a closed round: percent, kappa and alpha of what somebody marked, for each code too, and where they differ.
  code together                how often two codes are on the same words
  exchange qdpx|qdc export --out FILE [--pilot ID] [--marked] [--language fi|sv|en]
  exchange qdpx|qdc import FILE [--dry-run] [--language fi|sv|en] [--space SPACE]
      Notes, passages and codes for ATLAS.ti, MAXQDA, NVivo and others, by the REFI-QDA standard; qdc: codes only.
      What comes back is known by its identity; codings are added, none is taken away. --dry-run writes nothing.
  exchange markdown import FOLDER [--update] [--dry-run] [--space SPACE]     what `export` writes, and other programs
      Notes from Markdown and text files. With one file that cannot be read nothing is taken; `list undo` takes all back,
      also a project of analysis.
  exchange markdown export FOLDER | exchange json export FILE                every note, or everything that is here, in the clear

Reports (texts are FILEs with Markdown; `[^ID]` in a text is the mark of one of the part's sources)
  report new --kind final|pilot|travel|workshop [--title-fi|-sv|-en TEXT] [--language fi|sv|en] [--pilot ID]
             [--event ID] [--note ID] [--space SPACE]
      Begins with the headings of its kind's sections, in three languages.
  report list [--kind KIND] [--pilot ID] | report show ID
  report fill ID [--section KEY]
      Adds what the records say to each section, or to one (phases, results, law ...): agreed findings by area, tables,
      charts. Filling again adds only what is new. A part that was filled says what its records say until it is written.
  report add ID --kind heading|paragraph|bullets|quote|table|chart|picture [--text-fi|-sv|-en FILE] [--level N]
             [--about findings|obstacle_kinds|obstacles|models|targets|events] [--picture ATTACHMENT]...
             [--about statistics --table ID --area AREA... [--time TIME]... [--measure AGES]]
             [SOURCES] [--after PART|first]
      Figures of a table are picked now and stay with the part; AGES: 0–6, 7–15, 16–18, 19–64, 65+.
      SOURCES: [--finding ID]... [--passage ID]... [--target ID]... [--event ID]... [--note ID]... [--table ID]...
  report write PART --language fi|sv|en [--text FILE] [--alt WORDS] [--from fi|sv|en]
      --alt: what its picture or chart shows, for those who do not see it.
      --from: it says what that language's text says now.
  report changes PART --language fi|sv|en            what has changed in the text that it was translated from
  report source PART SOURCES [--absent] | report move PART --after PART|first | report remove PART | report restore PART
  report troubles ID [--language fi|sv|en]
      What stands on withdrawn consent, changed words, removed evidence or dropped findings, and what is not written.
  report build ID --out FILE [--language fi|sv|en] [--issue ISSUE]
      As ODT, PDF (.pdf), Markdown (.md), or its evidence as a workbook (.xlsx). The same records give the same bytes.
  report approve ID --on DATE --by NAME [--decision TEXT] | report reopen ID
  report issue ID [--language fi|sv|en]              freezes an approved report, and signs it with this device's key
  report verify ISSUE                                who has signed it, and whether it is what was signed

Statistics (AREA is a municipality's code or name, a pilot's ID or name, network, country)
  statistics import FILE|ADDRESS [--source NAME] [--code CODE] [--licence NAME] [--retrieved DATE] [--space SPACE]
      A PxWeb CSV, JSON-stat or PX file. It is read whole first; of one that does not hold together nothing is taken.
      Of the ADDRESS of a table in a PxWeb service (http or https), all municipalities and ages are asked for.
      Without --source and --code they are taken from the file; the licence is CC BY 4.0 where nobody says otherwise.
  statistics list              the tables, the latest retrieved first
  statistics show [--area AREA]... [--ages] [--table ID] [--content CODE] [--day DATE]
      Figures side by side from one table, the latest that has them: of all pilots, the network and the country, or
      of those named. --ages: classes of education, births and school leavers. Each municipality counts once. --day:
      with the members of that day.
  statistics trash ID | statistics restore ID
  startpackage make --pilot ID [--language fi|sv|en] [--format odt|pdf|xlsx] [--out FILE]
      What a pilot begins with: its participants and its figures from every table that has them, with their
      sources. A PDF, tagged and with its language, is made by LibreOffice where it is installed.

What people should look at (KEY is TYPE:ID, or a note's ID)
  differences [--limit N]      fields in which people differed, texts with joined sentences, records brought back
  review KEY FIELD [--keep N | --both | --reopen] [--element ITEM]
      Shows the N-th version from now on, or only says that somebody has looked; --reopen takes it back.
  text-history KEY [FIELD]     the steps of a text, who wrote which words, and sentences that nobody has read

Any record
  record show KEY | record set KEY FIELD VALUE     money in whole cents; an empty VALUE clears the field
  list add KEY FIELD TEXT [--after ITEM] | list edit KEY FIELD ITEM TEXT | list move KEY FIELD ITEM --after ITEM
       | list remove KEY FIELD ITEM                --after "" is the first place

Lists (WHAT: organisations, people, pilots, memberships, applications, fees, notes, statistics, or any other record type)
  list export WHAT --out FILE.csv|FILE.xlsx [--comma] [--no-bom] [--language fi|sv|en]
      Every record that is not in the trash, a column for each field. CSV has semicolons and a mark of UTF-8 unless
      told otherwise. A person without consent stays out; "withheld" counts them.
  list import organisations|people|applications FILE [--map HEADING=COLUMN]... [--set COLUMN=VALUE]...
              [--duplicates skip|update|add] [--dry-run] [--refused FILE.csv] [--language fi|sv|en]
      Takes in a CSV or XLSX. Headings are known in three languages and by key; --map names others (HEADING may be
      the column's number), --set what a row has that does not say it. Records that are here already are found by
      id, business ID, e-mail or name. A row with a fault is left out whole and told. --dry-run writes nothing.
  list undo                    takes the last import back; what somebody has written since stays, and is told
  contact export --out FILE.vcf [--vcard 3|4] [--pilot ID] [--language fi|sv|en]
      Cards of the persons who have agreed to it.
  contact import FILE.vcf [--set consent_on=DATE] [--set consent_covers=lists|public|both] [the options of list import]

The office (a SUM is euros as people write them: 12,50; answers have whole cents; PILOT and ORGANISATION are ids, see register list)
  pilot standing [PILOT] [--day DATE]              lead, responsible person, each member's authorisation and approval
  pilot alike PILOT|KEY                            who else works on this: the pilots that share its themes
  pilot authorise|approve PILOT ORGANISATION --on DATE [--by WHO] [--document TEXT] [--until DATE]
  pilot log PILOT              who has led it and answered for it, since when, and who wrote that
  fee shares --pilot PILOT [--year N] [--by equal|population|students|weights|fixed]
      What each member would pay; without --by every way to divide that can be reckoned, side by side.
  fee agree --pilot PILOT --by BASIS [--year N] [--on DATE]
      Fixes it, with a reference number for each; fee statements shows it again, with what is open.
  fee member ORGANISATION --pilot PILOT [--year N] [--students N] [--weight N] [--fixed SUM]
             [--stated-on DATE] [--due-on DATE] [--paid SUM] [--paid-on DATE] [--credited SUM] [--reminded-on DATE]
      By what a member's part is reckoned, and what became of its statement.
  fee statements --pilot PILOT [--year N]
  fee statement ORGANISATION --pilot PILOT [--year N] --out FILE [--on DATE] [--language fi|sv|en]
      A member's statement, or its reminder, as .odt or .pdf; in the member's language unless another is asked for.
  fee ledger [--year N] --out FILE [--language fi|sv|en] [--comma] [--no-bom]
      All agreed parts of a year as CSV, with reference numbers and what is open.
  fee payee [--name NAME] [--iban IBAN] [--bic BIC] [--business-id ID] [--days-to-pay N]
  offering add --form FORM [--forms FORM ...] [--mode place|online|mixed|near_student] [--title-fi|-sv|-en TEXT] [--pilot PILOT]
               [--providers ORGANISATION ...] [--workplaces ORGANISATION ...] [--host ORGANISATION] [--places CODE ...]
               [--learners CODE ...] [--from DATE] [--to DATE] [--languages LANGUAGE ...] [--seats N] [--fee SUM]
               [--terms-fi|-sv|-en FILE] [--lessons N] [--distance-lessons N] [--distance-reason TEXT] [--needs NEED ...]
               [--state planned|running|ended] [--source TEXT] [--space SPACE] | offering edit ID (the same options)
      FORM: early_childhood, basic_education, general_upper_secondary, vocational, liberal_adult_education,
      higher_education. Further forms make a plan of several levels. Without learners it is open to all.
  offering list [--pilot PILOT] [--form FORM] [--mode MODE] [--state STATE] [--words TEXT] | offering trash|restore ID
  offering show ID [--day DATE]      also how it stands to the limits of distance teaching on its days
  distance-rule add --form FORM --kind share_percent|lessons_week|only_with_reason|not_allowed [--limit N] --from DATE [--to DATE]
                --text-fi|-sv|-en FILE --source TEXT | distance-rule edit ID ... | distance-rule list | distance-rule show|trash|restore ID
      A rule that begins takes the place of all before it; an offering is held against those of its days, never refused.
  need add --title-fi|-sv|-en TEXT --field TEXT --on DATE --source TEXT [--pilot PILOT] [--municipality CODE ...] [--form FORM ...]
           [--people N] [--year YEAR] [--organisation ID ...] [--note NOTE] [--state open|answered|gone] | need edit ID ...
  need list [--open] [--pilot PILOT] [--municipality CODE] [--field TEXT] | need show|trash|restore ID
  need match [NEED OFFERING]         unanswered needs with offerings that could answer, and offerings without a need; or links two
  scenario add --offering ID --title-fi|-sv|-en TEXT [--year YEAR] [--learners N] [--age-from N] [--age-to N] [--table TABLE]
               [--assumptions FILE] | scenario edit ID ... | scenario copy|choose|show|trash|restore ID
      Of each the sums of its items: in all, per learner, what each pays net, and what funding does not know. With ages and a
      year, how many people an imported table has of them there.
  scenario list --offering ID
  scenario compare --offering ID [--language fi|sv|en] [--out FILE]    side by side; FILE ends in .xlsx, .odt, .pdf or .md
  cost add --scenario ID --kind salaries|travel|premises|material|equipment|state_share|home_municipality|learner_fee|other
           --amount SUM [--basis total|per_learner] [--payer ORGANISATION] [--receiver ORGANISATION] [--known yes|no]
           [--source TEXT] | cost edit ID ... | cost trash|restore ID
  tray add --year YEAR [--title-fi|-sv|-en TEXT] [--periods N] [--slot NAME]... [--opens DATE] [--closes DATE]
           [--rule equal|by_pupils|own_first] [--pilot ID] [--remark FILE] [--space SPACE] | tray edit ID [the same options]
  tray list | tray show ID       courses by period and slot, seats as they are shared, who sends and receives, clashes
  tray school ID --school ORGANISATION [--pupils N] [--municipality CODE]
  tray paper ID --out FILE.html|.pdf|.odt|.md [--reader principals|students] [--language fi|sv|en]
      Without --reader for students: no figures, no teachers, nothing cancelled.
  course add --tray ID --school ORGANISATION --period N --slot NAME... [--code TEXT] [--subject TEXT] [--title-fi|-sv|-en TEXT]
             [--mode place|online|mixed] [--language TAG] [--place CODE] [--room TEXT] [--seats N] [--own-seats N]
             [--teacher RESOURCE] [--state planned|open|full|cancelled] [--remark FILE] | course edit ID [the same options]
  course wish ID --school ORGANISATION --students N [--granted N]
      How many students a school would send; what the principals grant goes before the rule, an empty one takes it back.
  resource add --kind KIND [--person NAME] [--title TEXT] [--employer ORGANISATION] [--home CODE] [--form FORM]...
               [--subject TEXT]... [--language TAG]... [--pilot ID] [--state STATE] [--space SPACE]
      KIND: teacher, counsellor, assistant, room, equipment, vehicle, other. | resource edit ID [the same options]
  resource list | resource show ID [--day DATE]
      The hours of the day's school year by form, rule, week and payer, against the rules; what is booked twice or too close.
  booking add --resource ID --starts TIME --ends TIME [--form FORM] [--organisation ID] [--course ID] [--offering ID]
              [--place CODE] [--weekly-until DATE] [--except DATE]... [--lessons 1,5] [--remark TEXT]
      booking edit ID [the same options]
  hours add --form FORM --from DATE [--to DATE] [--lesson-minutes N] [--lessons-week N] [--lessons-year N]
            [--travel-counts yes|no] [--source TEXT] | hours edit ID [the same options] | hours list [--form FORM]
      Also of these five: trash ID, restore ID.
  equality show [--area AREA] [--day DATE]         which form is offered here, next door, only online or nowhere
  method add --organisation ID [--provider ID] [--education KIND] [FIELDS] | method list | method show|edit|trash|restore ID
      How a municipality follows up quality today. FIELDS: [--kind KIND] [--title TEXT] [--method FILE] [--indicators FILE]
      [--calendar TEXT] [--asked-on DATE] [--note ID] [--example FILE] [--remark FILE]
  method mapping [--provider ID] [--by education|provider]
      Who does what in which kind of education, or with which provider, where nothing is known, and examples.
  criterion add [--owner MUNICIPALITY] [FIELDS] | criterion list [--owner ID] [--common] | criterion show|trash|restore ID
  criterion edit ID [--state proposed|in|out|withdrawn] [FIELDS]
      FIELDS: [--number TEXT] [--education KIND]... [--title-fi|-sv|-en TEXT] [--definition-fi|-sv|-en FILE]
              [--evidence-fi|-sv|-en FILE] [--scale SCALE] [--threshold VALUE] [--direction at_least|at_most]
              [--calendar CALENDAR] [--due-month N] [--common ID] [--why-fi|-sv|-en FILE] [--from DATE] [--to DATE]
              [--crosswalk FRAMEWORK:PLACE]... [--provider ID]... [--groups TEXT]... [--example FILE] [--source TEXT]
  criterion propose ID [FIELDS]                    a new version of a common one, or a municipality's own for all
  criterion say ID agrees|objects|comments --organisation ID [--from DATE] [--on DATE] [--comment FILE]
  criterion settle ID                              of versions made of one at once, this one stays
  criterion catalogue [--day DATE] [--out FILE [--language fi|sv|en]]
      What is in, proposed, not in, and what is to be settled; as .odt, .pdf, .md or .xlsx.
  criterion differences [--provider ID] [--education KIND] [--day DATE]
      Where municipalities ask the same provider for different things: same, stricter, local, in conflict.
  criterion crosswalk [--day DATE] [--language fi|sv|en]
  quality-review add --provider ID --criterion ID [FIELDS] | quality-review list [--provider ID] [--criterion ID] [--state STATE]
  quality-review show|edit|trash|restore ID [FIELDS] | quality-review calibration
      FIELDS: [--level missing|beginning|developed|advanced] [--words FILE] [--note ID] [--passage ID]... [--on DATE]
              [--reviewer PERSON|me] [--beside REVIEW] [--state draft|given|agreed] [--buyer ID] [--education KIND]
  action add --title TEXT [--provider ID] [--due DATE] [--remind TIME] [--owner PERSON|me] [--criterion ID] [--review ID]
  action list [--provider ID] | action done|reopen ID [--on DATE] | action show|edit|trash|restore ID
  site export --out FOLDER                         public pages of the network and each pilot, in Finnish and Swedish
  calendar export --pilot PILOT|--network [--language fi|sv|en] --out FILE
      Events as iCalendar. A pilot's feed has its own events and those of the whole network.
  calendar import FILE [--pilot PILOT] [--language fi|sv|en] [--space SPACE] [--dry-run]
      Entries of another calendar become events; a second import changes what has changed there and doubles nothing.
      What cannot be taken is listed with its line and the reason. --dry-run only tells.
  calendar day [--date DATE] [--language fi|sv|en]
      Events and visits of a day in order, the time between them, and what clashes or is too short for the drive.
  calendar drive MUNICIPALITY MUNICIPALITY --minutes N
      How long a drive takes, for this device; 0 forgets it.
  material add --title-fi|--title-sv|--title-en TITLE [--kind KIND] [--file FILE | --address URL] [--language LANGUAGE]...
               [--theme ID]... [--pilot ID]... [--event ID] [--published DATE] [--licence TEXT] [--about FILE] [--space SPACE]
      KIND: guide, slides, recording, template, example, link, other. attachment get writes a copy of its file.
  material list [--theme ID] [--language LANGUAGE] [--pilot ID] [--event ID] | material show ID

What is kept about people (KEY is contact:ID, member:ID, attendance:ID or registration:ID)
  subject report KEY           all that is kept about a person, as Markdown
  erase KEY [--reason asked|not_needed|too_old|mistake]
      Erases the person's data here, at the server and on every device at its next sync. Nothing takes it back.
  retention show | retention set MONTHS | retention due
      Months after which contacts and participants that nobody has touched are offered for erasure (0: never);
      due lists them.

Quality reports (of a provider, once, to all its municipalities; the parts lie in spaces of kind shared, whose subject
is "PROVIDER BUYER", and the report itself in the provider's, whose subject is PROVIDER)
  quality report new --provider ID --period 2026|2026-H1|2026-Q3|2026-05 [--education KIND]... [--buyer ID]...
               [--due DATE] [--day DATE] [--smallest N]
      Begins it by the criteria in force on a day, with the answers of the last one sent, to be looked at. Groups of
      fewer than N learners (5) are not told in parts, nor what they would follow from.
  quality report fill ID --criterion ID --education KIND [--buyer ID] [--group NAME] [--value V] [--learners N]
               [--words FILE] | quality report fill ID --file JSON
  quality report confirm ID [--criterion ID ...]     answers of the last report that still hold: one, or all
  quality report check ID                            every answer, and what is missing or does not fit
  quality report attach ID --criterion ID --education KIND [--buyer ID] [--group NAME] --file FILE
  quality report send ID [--at TIME]                 makes or corrects the part of each municipality
  quality report list [--year N] [--day DATE] [--provider ID] [--buyer ID]    what is expected, sent, late or missing
  quality part list | quality part show ID
  quality part ask ID --words FILE [--value ID] | quality part reply ID --words FILE [--value ID]
  quality part accept ID [--value ID]                the right of reply: questions, answers, and that it is well
  quality compare --criterion ID [--education KIND] [--group NAME]    municipalities and providers over time,
                                                     and the needs of working life there
  quality saved                                      reports and fields apart, and together
  extract add --title TITLE (--column HEADING=FIELD... | --form FILE) [--authority NAME] [--education KIND]... [--format csv|xlsx]
      FILE: the authority's own form, whose headings are taken; or a table of "heading" and "field". CSV or XLSX.
  extract list | extract write ID --out FILE [--period PERIOD] [--provider ID] [--language fi|sv|en]

The rest
  register list pilots|organisations|municipalities|memberships|themes
  search WORDS... [--limit N]  everything in the store that holds all the words in any of their forms, best first;
            "words as they stand", and pilot: kind: tag: person: from: to: (also in Finnish and Swedish)
  spelling check ID            words of a note that no dictionary of its language knows, with suggestions
  spelling words | spelling add WORD [--language fi|sv|en] | spelling remove WORD
      Words of your own that are right, on all your devices.
  sync                         exchanges with the server now: sent, received, round_trips, bytes_up, bytes_down
  parcel write FILE [--for-server | --for DEVICE] [--without-files]
      What the server, a device, or anybody of the network lacks, as one file for a stick.
  parcel take FILE             takes what is new in such a file, after the same checks as ever
  workshop host [--note ID] [--title TEXT] [--language fi|sv|en] [--group NAME]... [--seconds N]
      Makes this device the meeting point of a room without internet; prints a link for devices and the address of a
      page for guests' browsers, and a line whenever somebody comes. Serves until interrupted.
  workshop visit LINK [--seconds N]
      Meets others there once, or goes on doing so. What was sent still waits for the server.
  outbox                       what the server has not acknowledged yet
  store check                  reads the whole store: file, chains, and that the state is what the log says; also
                               what waits for others' changes, and envelopes of which something was refused
  store rebuild                makes the state tables again from the log
  store salvage --to FOLDER [--new-passphrase-file FILE]
      Of a damaged store: fills a new one, which is only read, with all that verifies, and lists what is missing.
      The damaged files are not written to.
  store saved | store anew     that list; or makes an ordinary store of what was saved, as a new device
  help                         this text
)";

} // namespace kopa::cli
