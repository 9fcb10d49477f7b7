-- Files of notes, sealed and in pieces. Held: how many pieces have come, from the first; whole: they are that file.
CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES space (number),
    id BLOB NOT NULL,
    pieces INTEGER NOT NULL,
    held INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    UNIQUE (space, id)
) STRICT;

CREATE TABLE attachment_piece (
    space INTEGER NOT NULL REFERENCES space (number),
    attachment INTEGER NOT NULL REFERENCES attachment (number),
    place INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, attachment, place)
) STRICT;

-- Which devices have fetched a file to its end.
CREATE TABLE attachment_fetch (
    space INTEGER NOT NULL REFERENCES space (number),
    attachment INTEGER NOT NULL REFERENCES attachment (number),
    device BLOB NOT NULL,
    PRIMARY KEY (space, attachment, device)
) STRICT, WITHOUT ROWID;
