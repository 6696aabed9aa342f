-- For everybody who sees parts of a plan, the last change they could see: of the rest they are not even told that it changed.
ALTER TABLE plans ADD COLUMN seen TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(seen));
