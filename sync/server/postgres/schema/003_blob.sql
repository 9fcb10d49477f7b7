-- The name of the blob that has a piece's bytes, when they do not stand here.
ALTER TABLE attachment_piece ADD COLUMN blob bytea;
