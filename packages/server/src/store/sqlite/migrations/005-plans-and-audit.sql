-- Who made each part of a plan, and a digest of what it was made with, to tell a repeated creation from another one.
ALTER TABLE plans ADD COLUMN made TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(made));

-- What was said about a plan, beside it. `person_id` is who said it.
CREATE TABLE plan_comments (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  PRIMARY KEY (plan_id, id)
) STRICT;
CREATE INDEX plan_comments_by_time ON plan_comments (plan_id, at, id);

-- Who looked in an emergency, and why it could not wait.
CREATE TABLE emergency_access (
  plan_id TEXT NOT NULL REFERENCES plans (id),
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  PRIMARY KEY (plan_id, id),
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX emergency_access_by_person ON emergency_access (person_id, plan_id, ends_at);

-- Where each chain of accesses has come to: one for each plan, which stays when the plan goes, and one for ids that name none.
CREATE TABLE access_chains (
  id TEXT PRIMARY KEY,
  person_id TEXT,
  length INTEGER NOT NULL CHECK (length >= 0),
  head TEXT NOT NULL
) STRICT;
CREATE INDEX access_chains_by_person ON access_chains (person_id, id);

-- Every access by anybody but the person. `hash` is over the row and the hash before it; names of people stand elsewhere, so that
-- one can be erased and the chain stays whole.
CREATE TABLE access_log (
  chain_id TEXT NOT NULL REFERENCES access_chains (id),
  n INTEGER NOT NULL CHECK (n > 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  organisation_id TEXT,
  purpose TEXT,
  operation TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('seen', 'unchanged', 'refused')),
  plan_id TEXT NOT NULL,
  about TEXT,
  emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
  hash TEXT NOT NULL,
  PRIMARY KEY (chain_id, n)
) STRICT;
CREATE INDEX access_log_by_who ON access_log (who, chain_id);

CREATE TRIGGER access_log_is_not_rewritten BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is only added to'); END;
CREATE TRIGGER access_log_is_not_shortened BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT, 'the access log is only added to'); END;
