#include "help.h"

namespace kopa::cli {

const char *const helpText = R"(kopa-cli: Kopa without a window, for scripts and administrators.

  kopa-cli --store DIR [--json] COMMAND ...

Without --store the folder in the environment variable KOPA_STORE is used. With --json every answer is one line of
JSON on standard output; a failure is {"error": code, "message": sentence}. Exit codes: 0 done, 1 failed, 2 usage.
Dates are ISO 8601. FILE may be - for standard input.

Networks
  network create --name NAME [--language fi|sv|en] [--server URL] [--certificate PEM] [--person NAME]
      Makes a network with this device as its first coordinator. --certificate pins the server's TLS certificate
      when no authority vouches for it.
  network join INVITATION [--person NAME]
      Joins by a kopa: link.
  network show                 name, role, server and this device's id
  network members              devices, persons and roles
  invite [--role coordinator|editor|reader] [--space ID] [--hours N]
      Makes a kopa: link that admits one device; 24 hours unless told otherwise, 0 never expires.

Notes
  note add [--pilot ID] [--kind visit|interview|workshop|observation|idea] --text FILE
           [--language fi|sv|en] [--when TIME] [--place CODE]
           [--organisation ID]... [--participant NAME]... [--tag TAG]...
  note edit ID [the same options]
      --text gives the new text; what is stored is the edit. --append FILE puts words at the end of it.
      Organisations, participants and tags are added.
  note show ID | trash ID | restore ID | history ID
  note list [--pilot ID] [--kind KIND] [--tag TAG] [--person NAME] [--organisation ID] [--from DATE] [--to DATE]
            [--search WORDS] [--trashed] [--limit N]

What people should look at (KEY is TYPE:ID, or a note's ID)
  differences [--limit N]      fields in which people differed, texts with joined sentences, records brought back
  review KEY FIELD [--keep N | --both | --reopen] [--element ITEM]
      Shows the N-th version from now on, or only says that somebody has looked; --reopen takes it back.
  text-history KEY [FIELD]     the steps of a text, who wrote which words, and sentences that nobody has read

Any record
  record show KEY | record set KEY FIELD VALUE     money in whole cents; an empty VALUE clears the field
  list add KEY FIELD TEXT [--after ITEM] | list edit KEY FIELD ITEM TEXT | list move KEY FIELD ITEM --after ITEM
       | list remove KEY FIELD ITEM                --after "" is the first place

The rest
  register list pilots|organisations|municipalities|memberships|themes
  search WORDS... [--limit N]  everything in the store that holds all the words, or words that begin with them
  sync                         exchanges with the server now: sent, received, round_trips, bytes_up, bytes_down
  outbox                       what the server has not acknowledged yet
  store check                  reads the whole store: file, chains, and that the state is what the log says; also
                               what waits for others' changes, and envelopes of which something was refused
  store rebuild                makes the state tables again from the log
  help                         this text
)";

} // namespace kopa::cli
