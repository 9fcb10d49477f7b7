-- What members tell newcomers of a space, sealed and in pieces. Held: how many pieces have come, from the first; one
-- that is not whole yet is not handed out.
CREATE TABLE checkpoint (
    number INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES space (number),
    id BLOB NOT NULL,
    bytes BLOB NOT NULL,
    pieces INTEGER NOT NULL,
    held INTEGER NOT NULL,
    UNIQUE (space, id)
) STRICT;

CREATE TABLE checkpoint_piece (
    space INTEGER NOT NULL REFERENCES space (number),
    id BLOB NOT NULL,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, id, place)
) STRICT;

CREATE TABLE checkpoint_countersignature (
    space INTEGER NOT NULL REFERENCES space (number),
    id BLOB NOT NULL,
    device BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (space, id, device)
) STRICT, WITHOUT ROWID;
