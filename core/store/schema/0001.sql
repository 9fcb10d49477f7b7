-- Step 1 of the store's form. State tables (one a record type) are not here: they are made from the record types
-- and can be made again from the log at any time.

-- What concerns this device alone and is never sent: keys, settings, cursors.
CREATE TABLE local (key TEXT PRIMARY KEY, value) WITHOUT ROWID;

-- Devices by a short number, for the state tables' sake. 0 is nobody: the built-in register.
CREATE TABLE device (row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE);

CREATE TABLE space (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    key_id BLOB NOT NULL,
    key BLOB NOT NULL,
    role INTEGER NOT NULL,
    log_seq INTEGER NOT NULL,
    log_hash BLOB NOT NULL,
    server_url TEXT NOT NULL,
    server_key BLOB,
    certificate BLOB,
    generation BLOB,
    cursor INTEGER NOT NULL DEFAULT 0
);

-- How far each device's envelopes and changes are known in each space, and the latest time seen in them.
CREATE TABLE head (
    space INTEGER NOT NULL,
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    change INTEGER NOT NULL,
    time INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) WITHOUT ROWID;

-- This device's changes that are in no envelope yet.
CREATE TABLE pending (
    n INTEGER NOT NULL,
    space INTEGER NOT NULL,
    type INTEGER NOT NULL,
    object TEXT NOT NULL,
    started INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (space, n)
) WITHOUT ROWID;
CREATE INDEX pending_object ON pending (type, object);

-- All envelopes as they travel. Safe: its own sender knows the server's acknowledgement, or it came from the server.
CREATE TABLE envelope (
    row INTEGER PRIMARY KEY,
    space INTEGER NOT NULL,
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    safe INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (space, device, seq)
);
CREATE INDEX envelope_waiting ON envelope (space, device, seq) WHERE safe = 0;

-- Which envelopes hold changes of which record: the way to its history.
CREATE TABLE touched (
    type INTEGER NOT NULL,
    object TEXT NOT NULL,
    envelope INTEGER NOT NULL,
    PRIMARY KEY (type, object, envelope)
) WITHOUT ROWID;
CREATE INDEX touched_envelope ON touched (envelope);

-- The member log and its claims, as signed; kind 0 is an entry, 1 a claim.
CREATE TABLE member_log (
    space INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (space, kind, position)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = "unicode61 remove_diacritics 0");
-- Rows of state tables whose index entry is missing or old; until upkeep comes by, a search reads them itself.
CREATE TABLE search_behind (type INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (type, row)) WITHOUT ROWID;
