-- The server's changes of its own key, each signed by the former key and by the new one.
CREATE TABLE key_change (
    number INTEGER NOT NULL PRIMARY KEY,
    statement BLOB NOT NULL
) STRICT;
