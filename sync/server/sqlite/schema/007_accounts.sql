-- What whoever runs the server sets (deleted: 1 its content is on its way out, 2 gone), and what is counted.
ALTER TABLE space ADD COLUMN frozen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN quota INTEGER;
ALTER TABLE space ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN file_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE head ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0;
UPDATE space SET
    bytes = (SELECT coalesce(sum(length(envelope.bytes)), 0) FROM envelope WHERE envelope.space = space.number),
    file_bytes = (SELECT coalesce(sum(attachment.bytes), 0) FROM attachment WHERE attachment.space = space.number);
UPDATE head SET bytes = (SELECT coalesce(sum(length(envelope.bytes)), 0) FROM envelope
    WHERE envelope.space = head.space AND envelope.device = head.device);

-- The day of a device's last contact, counted from 1970.
ALTER TABLE member ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
CREATE INDEX member_space ON member (space);

-- Who began a file (nobody knows of those that were here before), and when it grew, in seconds since 1970.
ALTER TABLE attachment ADD COLUMN device BLOB;
ALTER TABLE attachment ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
ALTER TABLE checkpoint ADD COLUMN touched INTEGER NOT NULL DEFAULT 0;
UPDATE attachment SET touched = unixepoch();
UPDATE checkpoint SET touched = unixepoch();
CREATE INDEX attachment_unfinished ON attachment (touched) WHERE whole = 0;

-- Bytes of the files that a device began.
CREATE TABLE uploader (
    space INTEGER NOT NULL REFERENCES space (number),
    device BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (space, device)
) STRICT, WITHOUT ROWID;

-- Without these each file that goes would have all pieces looked through for what refers to it.
CREATE INDEX attachment_piece_file ON attachment_piece (attachment);
CREATE INDEX attachment_fetch_file ON attachment_fetch (attachment);
