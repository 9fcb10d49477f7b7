-- Step 2: several spaces with several keys each, what is kept apart, and what is known to be withheld.

CREATE TABLE epoch_key (
    space INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    key_id BLOB NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (space, epoch)
) WITHOUT ROWID;
INSERT INTO epoch_key SELECT row, epoch, key_id, key FROM space WHERE length(key) = 32;
ALTER TABLE space DROP COLUMN key;
ALTER TABLE space DROP COLUMN key_id;
-- Kind: of SpaceKind. Confirmed: when the server last vouched for the member log, milliseconds since 1970. Frozen: two
-- receipted member logs are known.
ALTER TABLE space ADD COLUMN kind INTEGER NOT NULL DEFAULT 1;
ALTER TABLE space ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN frozen INTEGER NOT NULL DEFAULT 0;

-- The server's signature over a position and an entry or claim; empty as long as it has not given one.
ALTER TABLE member_log ADD COLUMN receipt BLOB NOT NULL DEFAULT x'';
-- A coordinator's orders, unsigned until there is a line.
CREATE TABLE pending_act (n INTEGER PRIMARY KEY, space INTEGER NOT NULL, created INTEGER NOT NULL, body BLOB NOT NULL);

-- Of the chain as a whole, that which is kept apart included: its newest change and the member log's position that its
-- newest envelope names. Change and time of `head` speak for what is merged.
ALTER TABLE head ADD COLUMN newest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE head ADD COLUMN log_seq INTEGER NOT NULL DEFAULT 0;
UPDATE head SET newest = change;

-- Verdict 1: written without the right, kept apart. Merged: its changes are in the state; of one device always all
-- envelopes up to some number. Change: the device's newest change up to here.
ALTER TABLE envelope ADD COLUMN verdict INTEGER NOT NULL DEFAULT 0;
ALTER TABLE envelope ADD COLUMN merged INTEGER NOT NULL DEFAULT 1;
ALTER TABLE envelope ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
CREATE INDEX envelope_apart ON envelope (space, device, seq) WHERE verdict = 1;

-- Changes that others have seen, or built upon, and that have not come.
CREATE TABLE awaited (
    space INTEGER NOT NULL,
    device INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    named INTEGER NOT NULL,
    since INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) WITHOUT ROWID;
-- What this device's own bodies have told of others.
CREATE TABLE told (space INTEGER NOT NULL, device INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (space, device))
    WITHOUT ROWID;

-- What a person should know, by the number of its kind; device 0: none.
CREATE TABLE notice (
    space INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    device INTEGER NOT NULL,
    since INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (space, kind, device)
) WITHOUT ROWID;
-- Two signed things under one number: of a device's envelopes (kind 1), or of the member log with receipts (kind 2).
CREATE TABLE proof (
    space INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    device INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    since INTEGER NOT NULL,
    one BLOB NOT NULL,
    other BLOB NOT NULL,
    PRIMARY KEY (space, kind, device, seq)
) WITHOUT ROWID;
-- Records of another space that a space's members have written to: none of it counts here.
CREATE TABLE intrusion (space INTEGER NOT NULL, type INTEGER NOT NULL, object TEXT NOT NULL,
    PRIMARY KEY (space, type, object)) WITHOUT ROWID;
