-- What a person told us counts its versions, so that a change can say which one it has seen.
ALTER TABLE people ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0);
ALTER TABLE people ADD COLUMN updated_at TEXT;

-- Who may act for whom, and why; `ends_on` is the last day of it. What they may see and do stands in shares.
CREATE TABLE delegations (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  delegate_id TEXT NOT NULL REFERENCES people (id),
  ends_on TEXT NOT NULL,
  revoked_at TEXT,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  record TEXT NOT NULL CHECK (json_valid(record)),
  CHECK (person_id <> delegate_id)
) STRICT;
CREATE INDEX delegations_by_person ON delegations (person_id, created_at, id);
CREATE INDEX delegations_by_delegate ON delegations (delegate_id, created_at, id);

-- What a delegate may see and do: the one truth of it. Without `plan_id` it is about no plan, such as booking alone.
CREATE TABLE shares (
  id TEXT PRIMARY KEY,
  delegation_id TEXT NOT NULL REFERENCES delegations (id),
  plan_id TEXT REFERENCES plans (id),
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  parts TEXT CHECK (parts IS NULL OR json_valid(parts)),
  reveal INTEGER NOT NULL CHECK (reveal IN (0, 1)),
  ends_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)
) STRICT;
CREATE INDEX shares_by_delegation ON shares (delegation_id);
CREATE INDEX shares_by_plan ON shares (plan_id);

-- What is asked for that has no date. `for_person_id` is who it is for, if they have an account; `key_version` as in bookings.
CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  opportunity_id TEXT REFERENCES directory (id),
  service_id TEXT REFERENCES directory (id),
  kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'accepted', 'declined', 'withdrawn')),
  person_id TEXT REFERENCES people (id),
  for_person_id TEXT REFERENCES people (id),
  secret_hash TEXT,
  content_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  answered_at TEXT,
  withdrawn_at TEXT,
  erased_at TEXT,
  key_version INTEGER NOT NULL DEFAULT 1,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  details TEXT NOT NULL CHECK (json_valid(details)),
  answer TEXT CHECK (answer IS NULL OR json_valid(answer)),
  CHECK ((opportunity_id IS NULL) <> (service_id IS NULL)),
  CHECK ((person_id IS NULL) <> (secret_hash IS NULL))
) STRICT;
CREATE INDEX requests_by_person ON requests (person_id, created_at, id);
CREATE INDEX requests_for_person ON requests (for_person_id, created_at, id);
CREATE INDEX requests_by_opportunity ON requests (opportunity_id, created_at, id);

-- `attendee_id` is who comes, if they have an account: whoever booked, or the person it was booked for. A key in a message
-- is good for one `key_version`; `sequence_base` keeps a calendar entry counting up when a booking moves.
ALTER TABLE bookings ADD COLUMN attendee_id TEXT REFERENCES people (id) CHECK (booked_for <> 'person' OR attendee_id IS NOT NULL);
ALTER TABLE bookings ADD COLUMN key_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE bookings ADD COLUMN sequence_base INTEGER NOT NULL DEFAULT 0;
UPDATE bookings SET attendee_id = person_id WHERE booked_for = 'me';
DROP INDEX bookings_one_live_each;
CREATE UNIQUE INDEX bookings_one_live_each ON bookings (session_id, attendee_id)
  WHERE attendee_id IS NOT NULL AND status IN ('held', 'waiting', 'offered', 'confirmed');
CREATE INDEX bookings_by_attendee ON bookings (attendee_id, created_at, id);
