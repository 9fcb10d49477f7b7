-- Step 4: spaces that this store has begun from a checkpoint, until their signed log is here as a whole.

-- Teller: the device that made it. Countersigned: by so many other people. Asked: the log is being fetched. Wrong: what
-- was told is not what the log says; told and head are gone then.
CREATE TABLE checkpoint (
    space INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    teller INTEGER NOT NULL,
    since INTEGER NOT NULL,
    countersigned INTEGER NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0,
    wrong INTEGER NOT NULL DEFAULT 0
);
-- How far it tells each device's chain.
CREATE TABLE checkpoint_head (
    space INTEGER NOT NULL,
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    change INTEGER NOT NULL,
    log_seq INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) WITHOUT ROWID;
-- Every change up to there, in the checkpoint's order; words about persons sealed, as they travel.
CREATE TABLE checkpoint_change (
    row INTEGER PRIMARY KEY,
    space INTEGER NOT NULL,
    device INTEGER NOT NULL,
    n INTEGER NOT NULL,
    type INTEGER NOT NULL,
    object TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX checkpoint_change_record ON checkpoint_change (type, object);
