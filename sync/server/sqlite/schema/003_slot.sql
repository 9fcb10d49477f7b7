-- Keys of persons' words, sealed. One that was erased stays without content for good: its id is never filled again.
CREATE TABLE slot (
    space INTEGER NOT NULL REFERENCES space (number),
    id BLOB NOT NULL,
    content BLOB,
    PRIMARY KEY (space, id)
) STRICT, WITHOUT ROWID;
