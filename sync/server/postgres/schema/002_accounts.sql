-- What whoever runs the server sets (deleted: 1 its content is on its way out, 2 gone), and what is counted.
ALTER TABLE space
    ADD COLUMN frozen boolean NOT NULL DEFAULT false,
    ADD COLUMN deleted integer NOT NULL DEFAULT 0,
    ADD COLUMN quota bigint,
    ADD COLUMN bytes bigint NOT NULL DEFAULT 0,
    ADD COLUMN file_bytes bigint NOT NULL DEFAULT 0;
CREATE INDEX space_deleted ON space (deleted) WHERE deleted = 1;
ALTER TABLE head ADD COLUMN bytes bigint NOT NULL DEFAULT 0;
UPDATE space SET
    bytes = (SELECT coalesce(sum(size), 0) FROM envelope WHERE envelope.space = space.id),
    file_bytes = (SELECT coalesce(sum(attachment.bytes), 0) FROM attachment WHERE attachment.space = space.id);
UPDATE head SET bytes = (SELECT coalesce(sum(size), 0) FROM envelope
    WHERE envelope.space = head.space AND envelope.device = head.device);

-- The day of a device's last contact, counted from 1970.
ALTER TABLE member ADD COLUMN seen bigint NOT NULL DEFAULT 0;
CREATE INDEX member_space ON member (space);

-- Who began a file (nobody knows of those that were here before), and when it grew.
ALTER TABLE attachment
    ADD COLUMN device bytea,
    ADD COLUMN touched timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
ALTER TABLE checkpoint ADD COLUMN touched timestamptz NOT NULL DEFAULT now();
CREATE INDEX attachment_unfinished ON attachment (touched) WHERE NOT whole;

-- Bytes of the files that a device began.
CREATE TABLE uploader (
    space bytea NOT NULL,
    device bytea NOT NULL,
    bytes bigint NOT NULL,
    PRIMARY KEY (space, device)
);
