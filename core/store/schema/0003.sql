-- Step 3: keys of persons' words, a slot for each person and epoch, and who was erased.

-- Which slot seals words of which record. Step: 0 the key is asked for, 1 kept here and at the server, 2 to be put
-- there, 3 erased here and to be erased there, 4 erased.
CREATE TABLE subject_slot (
    space INTEGER NOT NULL,
    slot BLOB NOT NULL,
    type INTEGER NOT NULL,
    object TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    key BLOB,
    step INTEGER NOT NULL,
    PRIMARY KEY (space, slot, type, object)
) WITHOUT ROWID;
CREATE INDEX subject_slot_subject ON subject_slot (space, type, object);
CREATE TABLE erased_subject (
    space INTEGER NOT NULL,
    type INTEGER NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (space, type, object)
) WITHOUT ROWID;
