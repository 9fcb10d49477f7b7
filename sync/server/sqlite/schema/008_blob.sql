-- The name of the blob that has a piece's bytes, when they do not stand here; their number either way.
ALTER TABLE attachment_piece ADD COLUMN blob BLOB;
ALTER TABLE attachment_piece ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
UPDATE attachment_piece SET size = length(bytes);
