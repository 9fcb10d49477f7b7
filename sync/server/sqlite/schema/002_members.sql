-- Spaces made before version 1 of the protocol froze (format 1) have member entries that nobody reads any more. They
-- are kept, but not served.
ALTER TABLE space ADD COLUMN format INTEGER NOT NULL DEFAULT 1;

-- Who is where: active and waiting devices, as the member logs say.
CREATE TABLE member (
    device BLOB NOT NULL,
    space INTEGER NOT NULL REFERENCES space (number),
    PRIMARY KEY (device, space)
) STRICT, WITHOUT ROWID;
