-- Everything is keyed by its space first, and no statement looks at two spaces: whoever spreads rows over machines by
-- that key need not change a thing. The exceptions are the server's own few rows, and who is where, keyed by device.

-- One row: who this server is. Where: cluster, timeline, database and table that the generation is of; any other was
-- restored, or has failed over and might have lost something.
CREATE TABLE server (
    id integer PRIMARY KEY CHECK (id = 1),
    signing_key bytea NOT NULL,
    challenge_secret bytea NOT NULL,
    generation bytea NOT NULL,
    whereabouts text NOT NULL
);

-- The server's changes of its own key, each signed by the former key and by the new one.
CREATE TABLE key_change (
    number bigint PRIMARY KEY,
    statement bytea NOT NULL
);

-- Position: of the newest envelope; entries and claims: how many there are. Locked by whoever adds to the space.
CREATE TABLE space (
    id bytea PRIMARY KEY,
    position bigint NOT NULL DEFAULT 0,
    entries bigint NOT NULL DEFAULT 0,
    claims bigint NOT NULL DEFAULT 0
);

CREATE TABLE member_entry (
    space bytea NOT NULL,
    seq bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, seq)
);

CREATE TABLE claim (
    space bytea NOT NULL,
    seq bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, seq)
);

-- Who is where: active and waiting devices, as the member logs say.
CREATE TABLE member (
    device bytea NOT NULL,
    space bytea NOT NULL,
    PRIMARY KEY (device, space)
);

-- The newest envelope of each device, and the member log position that it had seen.
CREATE TABLE head (
    space bytea NOT NULL,
    device bytea NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    log_seq bigint NOT NULL,
    PRIMARY KEY (space, device)
) WITH (fillfactor = 70);

-- Sealed bytes do not get smaller: the database need not try.
CREATE TABLE envelope (
    space bytea NOT NULL,
    position bigint NOT NULL,
    device bytea NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    size integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, position),
    UNIQUE (space, device, seq)
);
ALTER TABLE envelope ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Keys of persons' words, sealed. One that was erased stays without content for good: its id is never filled again.
CREATE TABLE slot (
    space bytea NOT NULL,
    id bytea NOT NULL,
    content bytea,
    PRIMARY KEY (space, id)
);

-- What members tell newcomers of a space, sealed and in pieces, the newest with the highest number. Held: how many
-- pieces have come, from the first; one that is not whole yet is not handed out.
CREATE TABLE checkpoint (
    space bytea NOT NULL,
    id bytea NOT NULL,
    number bigint NOT NULL,
    bytes bytea NOT NULL,
    pieces bigint NOT NULL,
    held bigint NOT NULL,
    PRIMARY KEY (space, id)
);

CREATE TABLE checkpoint_piece (
    space bytea NOT NULL,
    id bytea NOT NULL,
    place bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, id, place)
);
ALTER TABLE checkpoint_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE checkpoint_countersignature (
    space bytea NOT NULL,
    id bytea NOT NULL,
    device bytea NOT NULL,
    signature bytea NOT NULL,
    PRIMARY KEY (space, id, device)
);

-- Files of notes, sealed and in pieces. Held: how many pieces have come, from the first; whole: they are that file.
CREATE TABLE attachment (
    space bytea NOT NULL,
    id bytea NOT NULL,
    pieces bigint NOT NULL,
    held bigint NOT NULL,
    bytes bigint NOT NULL,
    whole boolean NOT NULL,
    PRIMARY KEY (space, id)
);

CREATE TABLE attachment_piece (
    space bytea NOT NULL,
    id bytea NOT NULL,
    place bigint NOT NULL,
    hash bytea NOT NULL,
    size integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, id, place)
);
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Which devices have fetched a file to its end.
CREATE TABLE attachment_fetch (
    space bytea NOT NULL,
    id bytea NOT NULL,
    device bytea NOT NULL,
    PRIMARY KEY (space, id, device)
);
