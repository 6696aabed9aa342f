-- Who made each part of a plan, and a digest of what it was made with, to tell a repeated creation from another one.
ALTER TABLE plans ADD COLUMN made jsonb NOT NULL DEFAULT '{}';

-- What was said about a plan, beside it. `person_id` is who said it.
CREATE TABLE plan_comments (
  plan_id uuid NOT NULL REFERENCES plans (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  content_hash text NOT NULL,
  at timestamptz NOT NULL,
  record jsonb NOT NULL,
  PRIMARY KEY (plan_id, id)
);
CREATE INDEX plan_comments_by_time ON plan_comments (plan_id, at, id);

-- Who looked in an emergency, and why it could not wait.
CREATE TABLE emergency_access (
  plan_id uuid NOT NULL REFERENCES plans (id),
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  reason text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  PRIMARY KEY (plan_id, id),
  CHECK (ends_at > starts_at)
);
CREATE INDEX emergency_access_by_person ON emergency_access (person_id, plan_id, ends_at);

-- Where each chain of accesses has come to: one for each plan, which stays when the plan goes, and one for ids that name none.
CREATE TABLE access_chains (
  id text PRIMARY KEY,
  person_id uuid,
  length integer NOT NULL CHECK (length >= 0),
  head text NOT NULL
);
CREATE INDEX access_chains_by_person ON access_chains (person_id, id);

-- Every access by anybody but the person. `hash` is over the row and the hash before it; names of people stand elsewhere, so that
-- one can be erased and the chain stays whole.
CREATE TABLE access_log (
  chain_id text NOT NULL REFERENCES access_chains (id),
  n integer NOT NULL CHECK (n > 0),
  at timestamptz NOT NULL,
  who uuid NOT NULL,
  role text NOT NULL,
  organisation_id text,
  purpose text,
  operation text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('seen', 'unchanged', 'refused')),
  plan_id uuid NOT NULL,
  about uuid,
  emergency integer NOT NULL CHECK (emergency IN (0, 1)),
  hash text NOT NULL,
  PRIMARY KEY (chain_id, n)
);
CREATE INDEX access_log_by_who ON access_log (who, chain_id);

CREATE OR REPLACE FUNCTION refuse_access_log_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the access log is only added to'; END $$;
CREATE TRIGGER access_log_is_not_rewritten BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION refuse_access_log_change();
CREATE TRIGGER access_log_is_not_emptied BEFORE TRUNCATE ON access_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_access_log_change();
