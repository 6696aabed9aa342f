-- For everybody who sees parts of a plan, the last change they could see: of the rest they are not even told that it changed.
ALTER TABLE plans ADD COLUMN seen jsonb NOT NULL DEFAULT '{}';
