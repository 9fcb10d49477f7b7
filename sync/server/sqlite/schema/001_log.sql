-- One row: who this server is. The stamp and the number of commits tell a restored backup from the running store.
CREATE TABLE server (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    signing_key BLOB NOT NULL,
    challenge_secret BLOB NOT NULL,
    stamp BLOB NOT NULL,
    commits INTEGER NOT NULL
) STRICT;

CREATE TABLE space (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE member_entry (
    space INTEGER NOT NULL REFERENCES space (number),
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    space INTEGER NOT NULL REFERENCES space (number),
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, seq)
) STRICT, WITHOUT ROWID;

-- The newest envelope of each device, and the member log position that it had seen.
CREATE TABLE head (
    space INTEGER NOT NULL REFERENCES space (number),
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    log_seq INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) STRICT, WITHOUT ROWID;

CREATE TABLE envelope (
    space INTEGER NOT NULL REFERENCES space (number),
    position INTEGER NOT NULL,
    device BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX envelope_position ON envelope (space, position);
CREATE UNIQUE INDEX envelope_seq ON envelope (space, device, seq);
