-- Step 5: files of notes, as they travel.

-- Step: 0 being added, 1 kept or on its way here, 2 let go: its pieces are taken out little by little. Held and sent: how
-- many pieces, from the first, are here and at the server. Receipt: the server's, once it holds all. Wanted: somebody
-- asked for it. Fetched: by so many other devices, -1 not known.
CREATE TABLE kept_attachment (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    space INTEGER NOT NULL,
    id BLOB,
    size INTEGER NOT NULL,
    pieces INTEGER NOT NULL,
    held INTEGER NOT NULL,
    step INTEGER NOT NULL,
    since INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0,
    receipt BLOB,
    wanted INTEGER NOT NULL DEFAULT 0,
    fetched INTEGER NOT NULL DEFAULT -1,
    problem TEXT NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX kept_attachment_id ON kept_attachment (space, id) WHERE step = 1;
CREATE INDEX kept_attachment_open ON kept_attachment (step) WHERE step <> 1;
-- Place: the attachment's row times 16384 plus the piece's number.
CREATE TABLE attachment_piece (
    place INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL
);
